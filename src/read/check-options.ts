/** Options of the library, which somebody without types to tell them may give as anything. */
import { inspect } from 'node:util';
import { UsageError } from './usage-error.js';

const KINDS = {
  string: { expected: 'a string', fits: (value: unknown) => typeof value === 'string' },
  boolean: { expected: 'true or false', fits: (value: unknown) => typeof value === 'boolean' },
  function: { expected: 'a function', fits: (value: unknown) => typeof value === 'function' },
  signal: { expected: 'the signal of an AbortController', fits: isSignal },
  rules: { expected: 'what loadRules gives', fits: isRuleSet },
} as const;

export type OptionKind = keyof typeof KINDS;

function isRuleSet(value: unknown): boolean {
  return isObject(value) && 'own' in value && 'silent' in value;
}

function isSignal(value: unknown): boolean {
  return isObject(value) && 'aborted' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Throws UsageError where an option is of another kind; null counts as not given. */
export function checkOptions(options: object, kinds: Readonly<Record<string, OptionKind>>): void {
  if (!isObject(options)) throw new UsageError(`options: found ${show(options)}, expected an object`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null || !Object.hasOwn(kinds, name)) continue;
    const { fits, expected } = KINDS[kinds[name]];
    if (!fits(value)) throw new UsageError(`${name}: found ${show(value)}, expected ${expected}`);
  }
}

/** The strings of a list; throws UsageError for anything else. */
export function checkStrings(name: string, list: readonly string[], expected: string): void {
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return;
  throw new UsageError(`${name}: found ${show(list)}, expected ${expected}`);
}

/** A value of any kind in a line. */
export function show(value: unknown): string {
  return inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: 5, maxStringLength: 60 });
}
