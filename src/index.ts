/** The library: the same engine as the command line. */
export { type CleanStreamOptions, type CleanTextOptions, cleanStream, cleanText } from './clean-stream.js';
export type { BlockRule, Clue, Page, PageRule, Rule, Sign } from './label/rule.js';
export { rules } from './label/rules/index.js';
export { loadRules } from './own-rules/load-rules.js';
export type { OwnRule, RuleSet } from './own-rules/rule-set.js';
export { ReadError } from './read/read-error.js';
export { UsageError } from './read/usage-error.js';
export type { TextOptions } from './to-document.js';
export {
  type Block,
  type Capture,
  type Facts,
  type Fault,
  type FaultKind,
  FLAGS,
  type Flag,
  LABELS,
  type Label,
} from './types.js';
export type { CleanRecord, RecordMetadata } from './write/record.js';
