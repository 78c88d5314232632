/** Files of users' own rules → what they say. All that is wrong with any of them is one UsageError. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules as builtIn } from '../label/rules/index.js';
import { checkStrings } from '../read/check-options.js';
import { describeIoError } from '../read/describe-io-error.js';
import { hintAt } from '../read/did-you-mean.js';
import { throwMistakes, UsageError } from '../read/usage-error.js';
import { compileRules } from './compile-rules.js';
import { type KnownRules, type RulesFile, type RuleTest, readRules } from './read-rules.js';
import type { OwnRule, RuleSet } from './rule-set.js';

/**
 * Reads rules files, in YAML or JSON. `without` names rules that do not speak: of the files, or chaff's own. What comes back is
 * plain data, and compiled once a thread: load it once. Throws UsageError, whose `message` has a line for each mistake.
 */
export function loadRules(paths: readonly string[], without: readonly string[] = []): RuleSet {
  checkStrings('paths', paths, "a list of paths, such as ['rules.yaml']");
  checkStrings('without', without, "a list of ids of rules, such as ['title-line']");
  const { rules } = loadRulesFiles(paths);
  const ids = [...rules, ...builtIn].map(({ id }) => id);
  const unknown = without.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const expected = 'expected ids of rules, which chaff rules list tells';
    throw new UsageError(`--without-rule: found "${unknown}"${hintAt(unknown, ids)}, ${expected}`);
  }
  const set = {
    own: rules.filter(({ id }) => !without.includes(id)),
    silent: builtIn.map(({ id }) => id).filter((id) => without.includes(id)),
  };
  // What is wrong with them together must be told now.
  compileRules(set);
  return set;
}

/** The rules of all files, in their order, and their tests; a file counts once. Throws UsageError. */
export function loadRulesFiles(paths: readonly string[]): {
  readonly rules: readonly OwnRule[];
  readonly tests: readonly RuleTest[];
} {
  const known: KnownRules = new Map();
  // What is typed may stand in the config as well, which names it from where that is.
  const once = new Map(paths.map((path) => [resolve(path), path]));
  const files = [...once.values()].map((path) => loadRulesFile(path, known));
  const mistakes = files.flatMap((file) => file.mistakes);
  throwMistakes(mistakes, 'files of rules');
  return { rules: files.flatMap(({ rules }) => rules), tests: files.flatMap(({ tests }) => tests) };
}

function loadRulesFile(path: string, known: KnownRules): RulesFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const mistake = `${path}: found ${describeIoError(error)}, expected a file of rules`;
    return { rules: [], tests: [], mistakes: [mistake] };
  }
  return readRules(text, path, known);
}
