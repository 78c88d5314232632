/** What decides, besides the inputs, what chaff makes of them: so that two runs can be told apart. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { modelPath } from '../run/load-model.js';
import type { RawFlags } from './program.js';

export interface ResultFacts {
  readonly version: string;
  /** SHA-256 of the model's file, hexadecimal; null without a model. */
  readonly model: string | null;
  /** Flags that matter, as they were typed, by their names without the first dashes. */
  readonly flags: Readonly<Record<string, string>>;
}

/** Flags that make no difference to any result. */
const INDIFFERENT: ReadonlySet<string> = new Set([
  'baseline',
  'update',
  'format',
  'resume',
  'jobs',
  'docTimeout',
  'quiet',
  'verbose',
  'color',
  'progress',
  'logFormat',
]);

export function toResultFacts(flags: RawFlags, version: string): ResultFacts {
  const own = Object.entries(flags).filter(([name, value]) => !INDIFFERENT.has(name) && value !== undefined);
  const model = modelPath(flags.model);
  return {
    version,
    model: model === null ? null : createHash('sha256').update(readFileSync(model)).digest('hex'),
    flags: Object.fromEntries(own.map(([name, value]) => [toDashes(name), String(value)])),
  };
}

function toDashes(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
