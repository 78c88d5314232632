/** The two files that `restore` reads side by side: their lines, and what is checked of each before it is used. */
import type { LedgerEntry } from './write/ledger.js';

const LINE_FEED = 0x0a;

/** Each line that is not blank, without its break, decoded as UTF-8. */
export async function* readTextLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      const line = toLine(pieces, chunk.subarray(start, end));
      if (line !== '') yield line;
      pieces = [];
      start = end + 1;
    }
    // The reader may reuse its chunk, so the rest of the line is copied.
    if (start < chunk.length) pieces.push(chunk.slice(start));
  }
  const line = toLine(pieces, new Uint8Array());
  if (line !== '') yield line;
}

function toLine(pieces: readonly Uint8Array[], last: Uint8Array): string {
  const bytes = pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').trim();
}

export interface OutputRecord {
  readonly id: string;
  readonly text: string;
  /** Null where the record no longer says. */
  readonly source: string | null;
  readonly offset: number | null;
}

export interface RecordReader {
  next(): Promise<OutputRecord | null>;
  /** Lines that are no records. */
  readonly failures: readonly string[];
}

/** Reads the records one at a time and skips, but remembers, lines that are none. */
export function createRecordReader(bytes: AsyncIterable<Uint8Array>): RecordReader {
  const lines = readTextLines(bytes);
  const failures: string[] = [];
  let number = 0;
  return {
    failures,
    async next() {
      for (let read = await lines.next(); !read.done; read = await lines.next()) {
        number++;
        const record = parseRecord(read.value);
        if (record !== null) return record;
        failures.push(`record line ${number}: found ${shorten(read.value)}, expected an object with id and text`);
      }
      return null;
    },
  };
}

function parseRecord(json: string): OutputRecord | null {
  const value = parseObject(json);
  if (value === null || typeof value.id !== 'string' || typeof value.text !== 'string') return null;
  const metadata = isObject(value.metadata) ? value.metadata : {};
  return {
    id: value.id,
    text: value.text,
    source: typeof metadata.source === 'string' ? metadata.source : null,
    offset: typeof metadata.offset === 'number' ? metadata.offset : null,
  };
}

/** A line of the ledger; null when it is none. */
export function parseEntry(json: string): LedgerEntry | null {
  const value = parseObject(json);
  const isEntry =
    value !== null &&
    [value.id, value.source, value.encoding, value.sha256].every((field) => typeof field === 'string') &&
    [value.offset, value.length].every((field) => typeof field === 'number') &&
    Array.isArray(value.spans) &&
    value.spans.every(isObject);
  return isEntry ? (value as unknown as LedgerEntry) : null;
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The head of a line that is not what it should be, quoted. */
export function shorten(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
