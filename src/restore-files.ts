/** The files that `restore` reads side by side: their lines, and what is checked of each before it is used. */
import { findEncoding } from './read/encoding-labels.js';
import { isParquet } from './read/find-parquet.js';
import { READ_DEFAULTS } from './read/read-defaults.js';
import { readDocuments } from './read/read-documents.js';
import type { ReadOptions } from './read/read-options.js';
import { takeHead } from './read/take-head.js';
import type { Document } from './types.js';
import type { FaultEntry } from './write/fault-text.js';
import type { BlankEntry, LedgerEntry } from './write/ledger.js';

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

export interface RecordFile {
  readonly name: string;
  /** Asked for once where there is one file, else up to twice. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The records of a file, JSONL or Parquet; what is none is told, and skipped. Throws ReadError when its bytes do. */
export async function* readRecords(
  { name, open }: RecordFile,
  tell: (failure: string) => void,
): AsyncGenerator<OutputRecord, void, undefined> {
  const { head, all } = await takeHead(open());
  const tellOf = (failure: string) => tell(`${name}, ${failure}`);
  if (isParquet(head)) yield* readParquetRecords(all, tellOf);
  else yield* readJsonRecords(all, tellOf);
}

async function* readJsonRecords(
  bytes: AsyncIterable<Uint8Array>,
  tell: (failure: string) => void,
): AsyncGenerator<OutputRecord, void, undefined> {
  let number = 0;
  for await (const line of readTextLines(bytes)) {
    number++;
    const record = parseRecord(line);
    if (record !== null) yield record;
    else tell(`line ${number}: found ${shorten(line)}, expected an object with id and text`);
  }
}

const PARQUET_READING: ReadOptions = {
  ...READ_DEFAULTS,
  format: 'parquet',
  htmlKey: null,
  split: { how: 'file' },
  urlKey: '',
  encoding: null,
  // What one run could write, the next can read.
  maxDocBytes: Number.MAX_SAFE_INTEGER,
  oversize: 'fault',
  frames: false,
};

async function* readParquetRecords(
  bytes: AsyncIterable<Uint8Array>,
  tell: (failure: string) => void,
): AsyncGenerator<OutputRecord, void, undefined> {
  const source = { bytes, jumpTo: () => null, onBytes: () => {} };
  const input = { name: 'records', path: null, relative: 'records', size: null };
  for await (const items of readDocuments(input, source, PARQUET_READING)) {
    for (const item of items) {
      if ('document' in item) yield toOutputRecord(item.document);
      else if ('fault' in item)
        tell(`row ${item.fault.line}: found ${item.fault.found}, expected ${item.fault.expected}`);
    }
  }
}

function toOutputRecord({ id, text, input }: Document): OutputRecord {
  const metadata = parseObject(input ?? '{}')?.metadata;
  return { id: id ?? '', text, ...readPlace(metadata) };
}

function parseRecord(json: string): OutputRecord | null {
  const value = parseObject(json);
  if (value === null || typeof value.id !== 'string' || typeof value.text !== 'string') return null;
  return { id: value.id, text: value.text, ...readPlace(value.metadata) };
}

function readPlace(value: unknown): Pick<OutputRecord, 'source' | 'offset'> {
  const metadata = isObject(value) ? value : {};
  return {
    source: typeof metadata.source === 'string' ? metadata.source : null,
    offset: typeof metadata.offset === 'number' ? metadata.offset : null,
  };
}

/** What a line of the ledger may be: a document's, that of blank lines, or that of what became no document. */
export type AnyEntry = LedgerEntry | BlankEntry | FaultEntry;

/** Null when it is none. */
export function parseEntry(json: string): AnyEntry | null {
  const value = parseObject(json);
  if (value === null) return null;
  const isKnown = isEntry(value) || isBlankEntry(value) || isFaultEntry(value);
  return isKnown ? (value as unknown as AnyEntry) : null;
}

function isFaultEntry(value: Record<string, unknown>): boolean {
  return (
    [value.source, value.error, value.found, value.expected].every((field) => typeof field === 'string') &&
    [value.offset, value.length, value.line].every((field) => field === null || typeof field === 'number')
  );
}

function isBlankEntry(value: Record<string, unknown>): boolean {
  return isPlaced(value) && Array.isArray(value.blank) && value.blank.every(isRun);
}

function isRun(value: unknown): boolean {
  return isObject(value) && typeof value.text === 'string' && Number.isSafeInteger(value.times);
}

/** Whether it lies somewhere in an input, in a charset. */
function isPlaced(value: Record<string, unknown>): boolean {
  return (
    typeof value.source === 'string' &&
    [value.offset, value.length].every((field) => typeof field === 'number') &&
    findEncoding(String(value.encoding)) !== null
  );
}

function isEntry(value: Record<string, unknown>): boolean {
  return (
    [value.id, value.sha256].every((field) => typeof field === 'string') &&
    isPlaced(value) &&
    (value.frame === undefined || isFrame(value.frame)) &&
    Array.isArray(value.spans) &&
    value.spans.every(isSpan)
  );
}

function isFrame(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.literal)) return false;
  const { before, after, literal, bytes, tiles } = value;
  const texts = [before, after, literal.form, ...(literal.form === 'raw' ? [literal.raw] : [])];
  const isWhole = tiles === undefined || tiles === true;
  return texts.every((field) => typeof field === 'string') && isTextOrNone(bytes) && isWhole;
}

function isSpan(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { at, text, bytes } = value;
  const isPlace = Array.isArray(at) && at.length === 2 && at.every((index) => typeof index === 'number');
  return (at === undefined || isPlace) && isTextOrNone(text) && isTextOrNone(bytes);
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
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
