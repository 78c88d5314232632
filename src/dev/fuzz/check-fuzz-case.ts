/** What must hold for every input, however broken: the complaints of one input, in words. */

import { decodeBytes } from '../../read/decode-bytes.js';
import { detectCharset } from '../../read/input-charset.js';
import { WarcSplitter } from '../../read/warc-splitter.js';
import { restoreDocuments } from '../../restore.js';
import type { Fault, FaultKind } from '../../types.js';
import type { LedgerEntry } from '../../write/ledger.js';
import type { CleanRecord } from '../../write/record.js';
import { checkDamagedRestore } from './check-damaged-restore.js';
import { type FuzzFormat, findFuzzFormat } from './find-fuzz-format.js';
import type { FuzzCase } from './make-fuzz-case.js';
import { type FuzzItem, type FuzzRecord, ledgerOf, readPlain, runFromFile, runInChunks } from './run-fuzz-case.js';

/** What is wrong with an input as a whole says nothing of a place among its documents. */
const INPUT_FAULTS: ReadonlySet<FaultKind> = new Set([
  'unreadable',
  'binary',
  'empty-input',
  'broken-archive',
  'refused-archive',
]);

export interface FuzzFinding {
  readonly complaints: readonly string[];
  /** Of the first run: what the command line must have written. */
  readonly items: readonly FuzzItem[];
  /** Bytes that the input decompresses to. */
  readonly plainBytes: number;
}

/** The input lies in `folder` under its name. */
export async function checkFuzzCase(fuzzCase: FuzzCase, folder: string): Promise<FuzzFinding> {
  const items = await runFromFile(fuzzCase, folder);
  const again = await runInChunks(fuzzCase);
  const { plain, fault } = await readPlain(fuzzCase);
  const format = findFuzzFormat(fuzzCase, plain);
  const complaints = [
    ...items.flatMap(checkItem),
    ...compareRuns(items, again),
    ...checkArchive(items, fault),
    ...(await checkRestored(items, plain, format)),
    ...(await checkDamagedRestore(recordsOf(items), fuzzCase)),
    ...checkCover(items, plain, format, fuzzCase),
  ];
  return { complaints, items, plainBytes: plain.length };
}

function recordsOf(items: readonly FuzzItem[]): FuzzRecord[] {
  return items.flatMap((item) => ('record' in item ? [item] : []));
}

function checkItem(item: FuzzItem): string[] {
  if ('fault' in item) return checkFault(item.fault);
  if ('passedOver' in item) return [];
  const { id, metadata } = JSON.parse(item.record) as CleanRecord;
  const entry = JSON.parse(item.ledger) as LedgerEntry;
  const isSame = id === entry.id && metadata.offset === entry.offset && metadata.length === entry.length;
  return [
    ...(isSame ? [] : [`record ${id}: its ledger entry is that of ${entry.id} at ${entry.offset}`]),
    ...checkTiles(entry),
    ...item.rejects
      .split('\n')
      .flatMap((line) => (line === '' || JSON.parse(line).id === id ? [] : [`${id}: wrong reject`])),
  ];
}

function checkFault({ kind, found, expected, offset, length }: Fault): string[] {
  const complaints: string[] = [];
  if (kind === 'internal') complaints.push(`internal fault: ${found}`);
  if (found === '' || expected === '') complaints.push(`fault ${kind} does not say what was found and expected`);
  if ((offset ?? 0) < 0 || (length ?? 0) < 0) complaints.push(`fault ${kind} at ${offset} of ${length} bytes`);
  return complaints;
}

function checkTiles({ id, length, spans, frame, extract }: LedgerEntry): string[] {
  let end = 0;
  for (const span of spans) {
    if (span.start !== end || span.end < span.start) return [`${id}: a span ${span.start}–${span.end} after ${end}`];
    const contents = [span.at, span.text, span.bytes].filter((content) => content !== undefined);
    if (contents.length !== 1) return [`${id}: ${contents.length} contents of the span ${span.start}–${span.end}`];
    end = span.end;
  }
  if (frame !== undefined || extract || end === length) return [];
  return [`${id}: spans end at ${end} of ${length} bytes`];
}

function compareRuns(items: readonly FuzzItem[], again: readonly FuzzItem[]): string[] {
  const at = items.findIndex((item, index) => JSON.stringify(item) !== JSON.stringify(again[index]));
  if (at === -1 && items.length === again.length) return [];
  const place = at === -1 ? items.length : at;
  return [
    `item ${place} of ${items.length} and of ${again.length} in chunks: ${describe(items[place])} and ${describe(again[place])}`,
  ];
}

function describe(item: FuzzItem | undefined): string {
  if (item === undefined) return 'nothing';
  if ('passedOver' in item) return item.passedOver;
  return JSON.stringify('fault' in item ? { ...item.fault, content: null } : item).slice(0, 1500);
}

/** Damage of the compression is told once, after all that could be read. */
function checkArchive(items: readonly FuzzItem[], fault: Fault | null): string[] {
  if (fault === null) return [];
  const last = items.at(-1);
  const isTold = last !== undefined && 'fault' in last && last.fault.found.includes(fault.found);
  // What is no text is given up before that.
  const isGivenUp = items.length === 1 && last !== undefined && 'fault' in last && INPUT_FAULTS.has(last.fault.kind);
  const hasHeader = items.some((item) => 'fault' in item && item.fault.kind === 'column-missing');
  return isTold || isGivenUp || hasHeader ? [] : [`the archive's fault (${fault.found}) is not told`];
}

/** Restoring gives each document's own bytes, in order, and only what was never written is missing. */
async function checkRestored(items: readonly FuzzItem[], plain: Buffer, format: FuzzFormat): Promise<string[]> {
  const records = recordsOf(items);
  const entries = records.map(({ ledger }) => JSON.parse(ledger) as LedgerEntry);
  const complaints: string[] = [];
  let index = 0;
  const written = records.map(({ record }) => `${record}\n`).join('');
  for await (const item of restoreDocuments(
    [{ name: 'records', open: () => stream(written) }],
    stream(ledgerOf(items)),
  )) {
    if ('failure' in item) {
      if (/found no document for bytes|; nothing was written of it$/u.test(item.failure)) continue;
      complaints.push(`restore: ${item.failure}`);
      index++;
      continue;
    }
    const entry = entries[index++];
    const expected = expectedBytes(entry, plain, format);
    if (expected !== null && !expected.equals(item.bytes)) {
      complaints.push(`restore: ${entry.id} is not what lies at ${entry.offset}`);
    }
  }
  if (index !== records.length && complaints.length === 0) complaints.push(`restore: ${index} of ${records.length}`);
  return complaints;
}

/** Null where only the ledger's hash tells: payloads that were decoded out of their records. */
function expectedBytes(
  { offset, length, frame, encoding }: LedgerEntry,
  plain: Buffer,
  format: FuzzFormat,
): Buffer | null {
  if (format === 'text' || format === 'html') return plain.subarray(offset, offset + length);
  if (frame === undefined) return null;
  if (frame.tiles) return plain.subarray(offset, offset + length);
  const lineFeed = Buffer.from(encoding === 'utf-16le' ? '\n\0' : encoding === 'utf-16be' ? '\0\n' : '\n');
  return Buffer.concat([plain.subarray(offset, offset + length), lineFeed]);
}

async function* stream(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

/** Every byte of the input is a document's, a fault's, or blank. */
function checkCover(items: readonly FuzzItem[], plain: Buffer, format: FuzzFormat, fuzzCase: FuzzCase): string[] {
  if (items.some((item) => 'fault' in item && isOfInput(item.fault))) return [];
  switch (format) {
    case 'text':
    case 'html':
      return findGaps(places(items), plain.length).map(
        ([from, to]) => `no document or fault for bytes ${from} to ${to}`,
      );
    case 'jsonl':
      return checkGaps(items, plain, fuzzCase);
    case 'json':
      return checkGaps(items, plain, fuzzCase, { between: /[\0-\x20\s,[\]]+/g });
    case 'csv':
    case 'tsv':
      // The header row is no document.
      return checkGaps(items, plain, fuzzCase, { rows: 1 });
    case 'warc':
      return checkWarc(items, plain, fuzzCase);
    case 'parquet':
    case 'none':
      return items.length > 0 ? [] : ['neither a document nor a fault'];
  }
}

function isOfInput({ kind, offset }: Fault): boolean {
  return (
    (INPUT_FAULTS.has(kind) && kind !== 'broken-archive' && kind !== 'refused-archive') ||
    (kind === 'column-missing' && offset === null)
  );
}

type Place = readonly [from: number, to: number];

function places(items: readonly FuzzItem[]): Place[] {
  return items.flatMap((item): Place[] => {
    if ('passedOver' in item) return [];
    const { offset, length } = 'fault' in item ? item.fault : (JSON.parse(item.ledger) as LedgerEntry);
    const isPlace = offset !== null && length !== null && !('fault' in item && INPUT_FAULTS.has(item.fault.kind));
    return isPlace ? [[offset, offset + length]] : [];
  });
}

/** Where the places, in order, leave something out; an overlap is a gap of a negative length. */
function findGaps(covered: readonly Place[], end: number): Place[] {
  const starts = [...covered.map(([from]) => from), end];
  const ends = [0, ...covered.map(([, to]) => to)];
  return starts.map((start, index): Place => [ends[index], start]).filter(([from, to]) => from !== to);
}

/** What lies between records is blank in the input's charset, or what may stand there, save for so many rows that are no records. */
function checkGaps(
  items: readonly FuzzItem[],
  plain: Buffer,
  { options }: FuzzCase,
  { rows = 0, between = /\s+/g }: { readonly rows?: number; readonly between?: RegExp } = {},
): string[] {
  const encoding = detectCharset(plain, options.read.encoding).fixed ?? 'utf-8';
  const gaps = findGaps(places(items), plain.length).filter(
    ([from, to]) => to < from || decodeBytes(plain.subarray(from, to), encoding).replace(between, '') !== '',
  );
  return gaps.slice(rows).map(([from, to]) => `no record or fault for bytes ${from} to ${to}`);
}

/** Each record and each stretch of damage is one item, and only line breaks lie between them. */
function checkWarc(items: readonly FuzzItem[], plain: Buffer, { options }: FuzzCase): string[] {
  const splitter = new WarcSplitter({ maxBlockBytes: options.read.maxDocBytes, verify: false, isWanted: () => true });
  const found: Place[] = [];
  for (const { offset, length } of splitter.read(plain)) found.push([offset, offset + length]);
  for (const { offset, length } of splitter.finish()) found.push([offset, offset + length]);
  const complaints = findGaps(found, plain.length)
    .filter(([from, to]) => to < from || !/^[\r\n]*$/.test(plain.toString('latin1', from, to)))
    .map(([from, to]) => `no record or damage for bytes ${from} to ${to}`);
  const own = items.filter((item) => !('fault' in item && INPUT_FAULTS.has(item.fault.kind)));
  if (own.length !== found.length) complaints.push(`${own.length} items of ${found.length} records`);
  return complaints;
}
