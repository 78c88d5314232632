/** What decides, besides the inputs, what chaff makes of them: so that two runs can be told apart. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RuleSet } from '../own-rules/rule-set.js';
import { modelPath } from '../run/load-model.js';
import type { RawFlags } from './program.js';
import { toDashes } from './to-dashes.js';
import { WATCHING_FLAGS } from './watching-flags.js';

export interface ResultFacts {
  readonly version: string;
  /** SHA-256 of the model's file, hexadecimal; null without a model. */
  readonly model: string | null;
  /** SHA-256 of what the user's own rules say; null without any. */
  readonly rules: string | null;
  /** Flags that matter, as they were typed, by their names without the first dashes. */
  readonly flags: Readonly<Record<string, string>>;
}

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
    model: model === null ? null : toHash(readFileSync(model)),
    rules: rules === null ? null : toHash(JSON.stringify(rules)),
    flags: Object.fromEntries(own.map(([name, value]) => [toDashes(name), String(value)])),
  };
}

function toHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
