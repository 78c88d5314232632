import { findJsonError } from '../read/find-json-error.js';

export interface LocatedJsonError {
  /** 1-based; columns are UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** In words. */
  readonly found: string;
  readonly expected: string;
}

/** Where a text stops being JSON; null where it is. */
export function locateJsonError(text: string): LocatedJsonError | null {
  const error = findJsonError(text);
  if (error === null) return null;
  const { at, expected } = error;
  const before = text.slice(0, at).split('\n');
  const found = at === text.length ? 'the end' : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return { line: before.length, column: before[before.length - 1].length + 1, found, expected };
}
