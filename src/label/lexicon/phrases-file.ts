/** A file of phrases: how long each column is, then the columns, each from a multiple of four bytes on. */
import type { PhraseRows } from './phrase-table.js';

/** The phrases of some lexicons as they are looked up. */
export interface PhraseData {
  /** Their texts, one after the other. */
  readonly units: Uint16Array;
  /** All of them, and those that count anywhere in a block. */
  readonly leads: IndexData;
  readonly insides: IndexData;
}

export interface IndexData {
  /** Those of one word under its hash, longer ones under the hash of their first two. */
  readonly words: PhraseRows;
  readonly pairs: PhraseRows;
  /** What the first word's hash says of both. */
  readonly filter: Uint8Array;
}

/** In the order in which they lie in the file. */
const ROWS = [
  'keys',
  'starts',
  'froms',
  'lengths',
  'leads',
  'insides',
] as const satisfies readonly (keyof PhraseRows)[];
/** The units, and for both indexes the filter and the rows of both tables. */
const COLUMNS = 1 + 2 * (1 + 2 * ROWS.length);

/** The bytes from which `readPhrases` reads the same. */
export function writePhrases({ units, leads, insides }: PhraseData): Uint8Array {
  const columns = [units, ...listColumns(leads), ...listColumns(insides)];
  const parts = [Int32Array.from(columns, ({ length }) => length), ...columns];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
}

export function readPhrases(bytes: Uint8Array): PhraseData {
  // A copy begins where columns of any kind may.
  const { buffer } = new Uint8Array(bytes);
  const lengths = new Int32Array(buffer, 0, COLUMNS);
  let column = 0;
  let at = lengths.byteLength;
  const place = (unitBytes: number): [buffer: ArrayBuffer, from: number, length: number] => {
    const from = at;
    const length = lengths[column++];
    at += aligned(length * unitBytes);
    return [buffer, from, length];
  };
  const readRow = () => new Int32Array(...place(Int32Array.BYTES_PER_ELEMENT));
  const readRows = () =>
    Object.fromEntries(ROWS.map((row) => [row, readRow()])) as Record<keyof PhraseRows, Int32Array>;
  const readIndex = (): IndexData => {
    const filter = new Uint8Array(...place(Uint8Array.BYTES_PER_ELEMENT));
    return { filter, words: readRows(), pairs: readRows() };
  };
  const units = new Uint16Array(...place(Uint16Array.BYTES_PER_ELEMENT));
  return { units, leads: readIndex(), insides: readIndex() };
}

function listColumns({ filter, words, pairs }: IndexData): (Uint8Array | Int32Array)[] {
  return [filter, ...ROWS.map((row) => words[row]), ...ROWS.map((row) => pairs[row])];
}

function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}
