import { ReadError } from '../read-error.js';

/** What is said of a file, or of a part of one at byte `offset`, that is damaged or cut. */
export function brokenParquet(source: string, offset: number, found: string, expected: string): ReadError {
  return new ReadError({
    source,
    // A damaged footer may name places that no file has.
    offset: Number.isSafeInteger(offset) && offset >= 0 ? offset : null,
    length: null,
    line: null,
    kind: 'broken-parquet',
    found,
    expected,
    content: null,
  });
}

/** A library's error in words; its own name in front adds nothing. */
export function describeError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^parquet /, '');
}
