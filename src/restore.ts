/** Records + ledger → the bytes that were read, each document checked by length and hash. Both files are streamed. */
import { createHash } from 'node:crypto';
import { openRecords } from './find-records.js';
import { encodeText } from './read/encode-text.js';
import { rebuildLine } from './rebuild-line.js';
import { parseEntry, type RecordFile, readTextLines, shorten } from './restore-files.js';
import type { RecordFrame } from './types.js';
import { createCodePointIndexes } from './write/code-points.js';
import { describeFault, type FaultEntry } from './write/fault-text.js';
import type { BlankEntry, LedgerEntry, LedgerSpan } from './write/ledger.js';

interface Rebuilt {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** The same of a whole run, where blank lines between records come, too. */
export interface RebuiltOfRun extends Rebuilt {
  /** Numbers the inputs, of which several may go by one source. */
  readonly input: number;
  /** How many these bytes are of: none where they are blank lines, or a part of them. */
  readonly documents: 0 | 1;
}

/** Something that cannot be rebuilt, in words; `source` is null where nobody knows it. */
interface Failure {
  readonly source: string | null;
  readonly failure: string;
}

/** The bytes of one document, or what stands in its place. */
export type RestoreItem = Rebuilt | Failure;

/** The same of a whole run. */
export type RunItem = RebuiltOfRun | Failure;

/**
 * Rebuilds the documents in the ledger's order. The records of each file must stand in that order too, but may have been
 * thinned out. A JSONL record comes with a line feed. Throws ReadError when the ledger does; files of records that cannot be
 * read are failures.
 */
export async function* restoreDocuments(
  files: readonly RecordFile[],
  ledger: AsyncIterable<Uint8Array>,
): AsyncGenerator<RunItem, void, undefined> {
  const records = await openRecords(files);
  const countInputs = createInputCounter();
  const gaps = createGapFinder();
  let line = 0;
  for await (const json of readTextLines(ledger)) {
    line++;
    const entry = parseEntry(json);
    if (entry === null) {
      yield { source: null, failure: `ledger line ${line}: found ${shorten(json)}, expected a ledger entry` };
      continue;
    }
    if ('error' in entry) {
      gaps.takeFault(entry);
      yield { source: entry.source, failure: `${describeFault(entry)}; nothing was written of it` };
      continue;
    }
    const input = countInputs(entry);
    const gap = gaps.find(entry, input);
    if (gap !== null) yield { source: entry.source, failure: gap };
    if ('blank' in entry) {
      yield* restoreBlank(entry, input);
      continue;
    }
    const record = await records.find(entry);
    for (const failure of records.takeFailures()) yield { source: null, failure };
    if (record === null) yield fail(entry, 'found no record of it (filtered out, or in another order), expected one');
    else yield { ...restoreDocument(entry, record.text), input, documents: 1 };
  }
  for await (const failure of records.rest()) yield { source: null, failure };
  for (const failure of records.takeFailures()) yield { source: null, failure };
}

/** Rebuilds one document from its ledger entry and the text of its record. */
export function restoreDocument(entry: LedgerEntry, text: string): RestoreItem {
  const pieces = toPieces(entry.spans, text);
  return entry.frame === undefined ? restorePayload(entry, pieces) : restoreLine(entry, pieces);
}

function restorePayload(entry: LedgerEntry, pieces: readonly (string | Uint8Array)[]): RestoreItem {
  const chunks: Uint8Array[] = [];
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? encodeText(piece, entry.encoding) : piece;
    if (bytes === null)
      return fail(entry, `found text that ${entry.encoding} cannot express, expected the text as written`);
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  const length = entry.extract ? (entry.spans.at(-1)?.end ?? 0) : entry.length;
  return checkHash(entry, bytes) ?? checkLength(entry, bytes.length, length) ?? { source: nameOf(entry), bytes };
}

function restoreLine(entry: LedgerEntry, pieces: readonly (string | Uint8Array)[]): RestoreItem {
  const text = pieces.join('');
  const failure = checkHash(entry, text);
  if (failure !== null || entry.frame === undefined) return failure ?? fail(entry, 'found no frame, expected one');
  const line = toLineBytes(entry.frame, text, entry.encoding);
  if (line === null)
    return fail(entry, `found a line that ${entry.encoding} cannot express, expected the line as read`);
  const bytes = entry.frame.tiles ? line : Buffer.concat([line, toLineFeed(entry.encoding)]);
  return checkLength(entry, line.length, entry.length) ?? { source: entry.source, bytes };
}

function toLineFeed(encoding: string): Buffer {
  return encodeText('\n', encoding) ?? Buffer.from('\n');
}

/** Bytes of a stretch of blank lines that are held at once, where its lines are no longer. */
const BLANK_BYTES = 65_536;

/** A million lines may be a few characters of the ledger, so they come in parts. */
function* restoreBlank({ source, offset, length, encoding, blank }: BlankEntry, input: number): Generator<RunItem> {
  const runs = blank.map(({ text, times }) => ({ line: encodeText(text, encoding) ?? Buffer.alloc(0), times }));
  const found = runs.reduce((sum, { line, times }) => sum + line.length * times, 0);
  if (found !== length) {
    yield { source, failure: `${source} at byte ${offset}: found ${found} bytes of blank lines, expected ${length}` };
    return;
  }
  for (const { line, times } of runs) {
    const most = Math.max(1, Math.floor(BLANK_BYTES / line.length));
    for (let left = times; left > 0; left -= most) {
      const bytes = Buffer.alloc(Math.min(left, most) * line.length, line);
      yield { source, bytes, input, documents: 0 };
    }
  }
}

function toLineBytes(frame: RecordFrame, text: string, encoding: string): Buffer | null {
  if (frame.bytes !== undefined) return Buffer.from(frame.bytes, 'base64');
  return encodeText(rebuildLine(frame, text), encoding);
}

/** What each span stands for: text that is still to be encoded, or bytes. */
function toPieces(spans: readonly LedgerSpan[], text: string): (string | Uint8Array)[] {
  const indexOf = createCodePointIndexes(text);
  return spans.map(({ at, text: own, bytes }) => {
    if (at !== undefined) return text.slice(indexOf(at[0]), indexOf(at[1]));
    return bytes === undefined ? (own ?? '') : Buffer.from(bytes, 'base64');
  });
}

function checkHash(entry: LedgerEntry, content: string | Uint8Array): RestoreItem | null {
  const found = createHash('sha256').update(content).digest('hex');
  if (found === entry.sha256) return null;
  return fail(entry, `found sha256 ${found}, expected ${entry.sha256}; the text was changed after chaff wrote it`);
}

function checkLength(entry: LedgerEntry, found: number, expected: number): RestoreItem | null {
  return found === expected ? null : fail(entry, `found ${found} bytes, expected ${expected}`);
}

function fail(entry: LedgerEntry, reason: string): Failure {
  const place = `${entry.id} (${entry.source} at byte ${entry.offset}, ${entry.length} bytes)`;
  return { source: nameOf(entry), failure: `${place}: ${reason}` };
}

/** What was taken out of a source's records is not what the source holds, so it must not go by its name. */
function nameOf({ source, extract }: LedgerEntry): string {
  return extract ? `${source}.payloads` : source;
}

/**
 * Numbers the inputs in the ledger's order. Standard input goes by the name that a file beside it may have, too; but within
 * an input the ordinal rises from document to document.
 */
function createInputCounter(): (entry: LedgerEntry | BlankEntry) => number {
  let last: LedgerEntry | BlankEntry | null = null;
  let input = 0;
  return (entry) => {
    if (entry.source !== last?.source || entry.ordinal <= last.ordinal) input++;
    last = entry;
    return input;
  };
}

/** After a fault nobody knows whether a line break belongs to what lay there, and how long it is. */
const MAX_BREAK_BYTES = 2;

interface GapFinder {
  /** Bytes of an input before an entry that nothing in the ledger covers, in words. */
  find(entry: LedgerEntry | BlankEntry, input: number): string | null;
  /** Covers what became no document. */
  takeFault(fault: FaultEntry): void;
}

function createGapFinder(): GapFinder {
  let source: string | null = null;
  /** Null while faults alone are known of the source. */
  let last: number | null = null;
  let end = 0;
  let isAfterFault = false;

  function goTo(next: string): void {
    if (next === source) return;
    source = next;
    last = null;
    end = 0;
    isAfterFault = false;
  }

  return {
    find(entry, input) {
      goTo(entry.source);
      if (last !== null && last !== input) end = 0;
      last = input;
      const expected = end;
      const allowed = isAfterFault && isOfLines(entry) ? MAX_BREAK_BYTES : 0;
      end = endOf(entry);
      isAfterFault = false;
      if (entry.offset < expected) {
        const found = 'blank' in entry ? 'blank lines' : entry.id;
        return `${entry.source}: found ${found} at byte ${entry.offset}, expected it at ${expected} or later`;
      }
      // Records that hold no document lie between those that do.
      if ('extract' in entry || entry.offset - expected <= allowed) return null;
      return `${entry.source}: found no document for bytes ${expected} to ${entry.offset} (blank lines?), expected one`;
    },
    takeFault({ source: own, offset, length }) {
      goTo(own);
      isAfterFault = true;
      // Of what has no end nothing is covered: its offset may count what is still compressed.
      if (offset !== null && length !== null) end = Math.max(end, offset + length);
    },
  };
}

function isOfLines(entry: LedgerEntry | BlankEntry): boolean {
  return 'blank' in entry || entry.frame !== undefined;
}

/** Where the next record may begin. */
function endOf(entry: LedgerEntry | BlankEntry): number {
  const hasBreak = !('blank' in entry) && entry.frame !== undefined && !entry.frame.tiles;
  return entry.offset + entry.length + (hasBreak ? toLineFeed(entry.encoding).length : 0);
}
