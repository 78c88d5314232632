/** What decides, besides the inputs, what chaff makes of them: so that two runs can be told apart. */
import { createHash } from 'node:crypto';
import type { RuleSet } from '../own-rules/rule-set.js';
import type { JobFacts } from '../run/checkpoint.js';
import { hashModel, modelPath } from '../run/load-model.js';
import type { RawFlags } from './program.js';
import { toDashes } from './to-dashes.js';
import { WATCHING_FLAGS } from './watching-flags.js';

export type ResultFacts = Omit<JobFacts, 'inputs'>;

/** Flags that make no difference to any result, besides those that say how a run is watched. */
const INDIFFERENT: ReadonlySet<string> = new Set(['baseline', 'update', 'format', 'resume', 'jobs', 'docTimeout']);

/** `rules` are the user's own, and those that do not speak. */
export function toResultFacts(flags: RawFlags, rules: RuleSet | null, version: string): ResultFacts {
  const own = Object.entries(flags).filter(
    ([name, value]) => value !== undefined && !INDIFFERENT.has(name) && !WATCHING_FLAGS.has(name),
  );
  const model = modelPath(flags.model);
  return {
    version,
    model: model === null ? null : hashModel(model),
    rules: rules === null ? null : createHash('sha256').update(JSON.stringify(rules)).digest('hex'),
    flags: Object.fromEntries(own.map(([name, value]) => [toDashes(name), String(value)])),
  };
}
