/** The header of a WARC record: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */
import { readFields } from './header-fields.js';

export interface WarcHeader {
  /** WARC-Type in lower case: `response`, `conversion`, … */
  readonly type: string;
  /** Length of the block in bytes, as Content-Length says. */
  readonly blockLength: number;
  /** All fields; names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

const VERSION_START = Buffer.from('WARC/1.');
const ZERO = 0x30;
const NINE = 0x39;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A version line is no longer, its line break and the first letter of the next line included. */
export const VERSION_BYTES = VERSION_START.length + 5;

/**
 * Whether a record begins at `at`: its version line, and a letter with which the next line begins. `more` where the
 * bytes end before that can be told.
 */
export function matchVersion(bytes: Buffer, at: number): 'yes' | 'no' | 'more' {
  let next = at;
  for (const byte of VERSION_START) {
    if (next === bytes.length) return 'more';
    if (bytes[next++] !== byte) return 'no';
  }
  const digits = next;
  while (next < digits + 2 && bytes[next] >= ZERO && bytes[next] <= NINE) next++;
  if (next === bytes.length) return 'more';
  if (next === digits) return 'no';
  if (bytes[next] === CARRIAGE_RETURN) next++;
  if (next === bytes.length) return 'more';
  if (bytes[next++] !== LINE_FEED) return 'no';
  if (next === bytes.length) return 'more';
  const letter = bytes[next] | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? 'yes' : 'no';
}

/** Index of the first record that begins in the bytes from `at` on; -1 where none does as far as can be told. */
export function findVersion(bytes: Buffer, at: number): number {
  let found = bytes.indexOf(VERSION_START, at);
  while (found !== -1 && matchVersion(bytes, found) !== 'yes') found = bytes.indexOf(VERSION_START, found + 1);
  return found;
}

/** What is wrong with a record: the end of a fault. */
export interface Complaint {
  readonly found: string;
  readonly expected: string;
}

/** Reads a header from its version line to its blank line, or says what was found and what was expected there. */
export function parseWarcHeader(bytes: Buffer): WarcHeader | Complaint {
  const other = findVersion(bytes, 1);
  if (other !== -1)
    return { found: `another record ${other} bytes after the beginning of one`, expected: 'its header' };
  const { fields, badLine } = readFields(bytes);
  if (badLine !== null) {
    return { found: `the line ${JSON.stringify(badLine)} in a record's header`, expected: 'a field, Name: value' };
  }
  const type = fields.get('warc-type');
  if (type === undefined) return { found: 'a record without a type', expected: 'the field WARC-Type' };
  const length = fields.get('content-length');
  if (length === undefined) return { found: 'a record without a length', expected: 'the field Content-Length' };
  if (!/^\d{1,15}$/.test(length)) {
    return {
      found: `the length ${JSON.stringify(length.slice(0, 40))}`,
      expected: 'a number of bytes as Content-Length',
    };
  }
  return { type: type.toLowerCase(), blockLength: Number(length), fields };
}

/** An address as 1.1 has it; 1.0 put it in angle brackets, and Wget still does. */
export function unwrapUri(uri: string): string {
  return uri.startsWith('<') && uri.endsWith('>') ? uri.slice(1, -1) : uri;
}
