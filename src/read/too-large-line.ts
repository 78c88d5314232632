import type { Fault } from '../types.js';
import type { RawPlace } from './raw-record.js';

/** The fault of a line of JSONL that is not even looked at. */
export function toTooLargeLine(source: string, { offset, length, ordinal }: RawPlace, maxDocBytes: number): Fault {
  return {
    source,
    offset,
    length,
    line: ordinal,
    kind: 'too-large',
    found: `a line of ${length} bytes`,
    expected: `at most ${maxDocBytes} (--max-doc-bytes)`,
    content: null,
  };
}
