/** Records + ledger → the bytes that were read, each document checked by length and hash. Both files are streamed. */
import { createHash } from 'node:crypto';
import { openRecords } from './find-records.js';
import { encodeText } from './read/encode-text.js';
import { rebuildLine } from './rebuild-line.js';
import { parseEntry, type RecordFile, readTextLines, shorten } from './restore-files.js';
import type { RecordFrame } from './types.js';
import { createCodePointIndexes } from './write/code-points.js';
import { describeFault, type FaultEntry } from './write/fault-text.js';
import type { LedgerEntry, LedgerSpan } from './write/ledger.js';

interface Rebuilt {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** Something that cannot be rebuilt, in words; `source` is null where nobody knows it. */
interface Failure {
  readonly source: string | null;
  readonly failure: string;
}

/** The bytes of one document, or what stands in its place. */
export type RestoreItem = Rebuilt | Failure;

/** The same of a whole run; `input` numbers the inputs, of which several may go by one source. */
export type RunItem = (Rebuilt & { readonly input: number }) | Failure;

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
    if (gap !== null) yield { source: nameOf(entry), failure: gap };
    const record = await records.find(entry);
    for (const failure of records.takeFailures()) yield { source: null, failure };
    if (record === null) yield fail(entry, 'found no record of it (filtered out, or in another order), expected one');
    else yield { ...restoreDocument(entry, record.text), input };
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
  const lineFeed = encodeText('\n', entry.encoding) ?? Buffer.from('\n');
  if (line === null)
    return fail(entry, `found a line that ${entry.encoding} cannot express, expected the line as read`);
  const bytes = entry.frame.tiles ? line : Buffer.concat([line, lineFeed]);
  return checkLength(entry, line.length, entry.length) ?? { source: entry.source, bytes };
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
function createInputCounter(): (entry: LedgerEntry) => number {
  let last: LedgerEntry | null = null;
  let input = 0;
  return (entry) => {
    if (entry.source !== last?.source || entry.ordinal <= last.ordinal) input++;
    last = entry;
    return input;
  };
}

/** Between the lines of a JSONL input lie a line break, and at its start perhaps a byte order mark. */
const MAX_JSONL_GAP_BYTES = 4;

interface GapFinder {
  /** Bytes of an input before a document that nothing in the ledger covers, in words: blank lines between records. */
  find(entry: LedgerEntry, input: number): string | null;
  /** Covers what became no document. */
  takeFault(fault: FaultEntry): void;
}

function createGapFinder(): GapFinder {
  let source: string | null = null;
  /** Null while faults alone are known of the source. */
  let last: number | null = null;
  let end = 0;

  function goTo(next: string): void {
    if (next === source) return;
    source = next;
    last = null;
    end = 0;
  }

  return {
    find(entry, input) {
      goTo(entry.source);
      if (last !== null && last !== input) end = 0;
      last = input;
      const expected = end;
      end = entry.offset + entry.length;
      if (entry.offset < expected) {
        return `${entry.source}: found ${entry.id} at byte ${entry.offset}, expected it at ${expected} or later`;
      }
      // Records that hold no document lie between those that do.
      if (entry.extract) return null;
      const allowed = entry.frame === undefined || entry.frame.tiles ? 0 : MAX_JSONL_GAP_BYTES;
      if (entry.offset - expected <= allowed) return null;
      return `${entry.source}: found no document for bytes ${expected} to ${entry.offset} (blank lines?), expected one`;
    },
    takeFault({ source: own, offset, length }) {
      goTo(own);
      // Of what has no end nothing is covered: its offset may count what is still compressed.
      if (offset !== null && length !== null) end = Math.max(end, offset + length);
    },
  };
}
