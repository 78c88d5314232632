/** Decides from an input's head what it is and who reads it. */
import type { Fault } from '../types.js';
import { decodeBytes } from './decode-bytes.js';
import { describeBinary } from './detect-binary.js';
import { detectFormat, isWarc, type StreamFormat } from './detect-format.js';
import { detectSplit, isUnmistakable } from './detect-split.js';
import { detectCharset, type InputCharset, type PlainCharset, unitBytes } from './input-charset.js';
import { toInputFault } from './input-fault.js';
import { JsonlReader } from './jsonl-reader.js';
import { createNarrower } from './narrow-units.js';
import type { FormatReader, RawSink, ReadStart } from './raw-record.js';
import type { ReadOptions } from './read-options.js';
import type { ReadPlan } from './read-plan.js';
import type { Split } from './split.js';
import { createTextReader } from './text-reader.js';
import type { DecidedSplit } from './text-splitter.js';

/** A WARC's first header fits in. */
const WARC_HEAD_BYTES = 16_384;

export interface InputHead {
  /** Not empty. */
  readonly bytes: Buffer;
  /** Whether that is all of the input. */
  readonly isWhole: boolean;
  /** Name of the input. */
  readonly source: string;
}

/** Options for what is read as a stream. */
export interface StreamOptions extends ReadOptions {
  readonly format: 'auto' | StreamFormat;
}

/** Where the reader begins, and what it does with what it finds. */
export interface ReaderTarget {
  readonly start: ReadStart;
  readonly emit: RawSink;
  /** Told how records become documents, before the first one comes. */
  readonly onPlan: (plan: ReadPlan) => void;
}

/** The reader for the input, which takes its bytes from the start on; or the fault of an input that is no text. */
export async function openReader(
  head: InputHead,
  options: StreamOptions,
  target: ReaderTarget,
): Promise<FormatReader | { fault: Fault }> {
  const isOpen = options.format === 'auto';
  // Of a WARC only the payloads are text.
  if (isOpen ? isWarc(head.bytes.toString('latin1', 0, WARC_HEAD_BYTES)) : options.format === 'warc') {
    return openWarc(head, options, target);
  }
  const charset = detectCharset(head.bytes, options.encoding);
  const binary = describeBinary(head.bytes, charset);
  if (binary !== null) return { fault: toFault(head.source, binary) };
  const text = head.bytes.subarray(charset.markBytes);
  const format = isOpen
    ? detectFormat(decodeBytes(text, charset.fixed ?? 'utf-8'), head.isWhole, head.source)
    : options.format;
  if (format === 'warc') return openWarc(head, options, target);
  if (format === 'csv' || format === 'tsv') return openTable(head, { ...options, format, charset }, target);
  const reader = await openLines({ ...head, charset, text, format }, options, target);
  if ('fault' in reader) return reader;
  return unitBytes(charset) === 1 ? reader : alignUnits(reader);
}

// What few runs need is loaded when one does: start-up is felt.

async function openWarc(
  { source }: InputHead,
  { encoding, maxDocBytes, verify = false }: ReadOptions,
  { emit, onPlan }: ReaderTarget,
): Promise<FormatReader> {
  const { createWarcReader } = await import('./warc-reader.js');
  const warc = { source, encoding, maxDocBytes, verify };
  onPlan({ format: 'warc', ...warc });
  return createWarcReader(warc, emit);
}

async function openTable(
  { source, bytes, isWhole }: InputHead,
  options: ReadOptions & { readonly format: 'csv' | 'tsv'; readonly charset: InputCharset },
  { emit, onPlan }: ReaderTarget,
): Promise<FormatReader | { fault: Fault }> {
  const { createCsvReader, findSeparator } = await import('./csv-reader.js');
  const table = { ...options, source, charset: toPlain(options.charset) };
  const separator = options.format === 'csv' ? findSeparator(bytes, isWhole, table) : '\t';
  return createCsvReader({ ...table, separator }, emit, onPlan);
}

interface KnownHead extends InputHead {
  readonly charset: InputCharset;
  /** The bytes after the byte order mark. */
  readonly text: Buffer;
  readonly format: 'text' | 'jsonl' | 'json' | 'html';
}

async function openLines(
  head: KnownHead,
  options: ReadOptions,
  { emit, onPlan, start }: ReaderTarget,
): Promise<FormatReader | { fault: Fault }> {
  const { source, charset, isWhole, text, format } = head;
  if (format === 'html') {
    onPlan({ format, source, encoding: options.encoding });
    // It parses HTML, which takes long to load.
    const { createHtmlReader } = await import('./html-reader.js');
    return createHtmlReader({ ...options, source }, emit);
  }
  if (format === 'jsonl' || format === 'json') {
    const { textKey, htmlKey, idKey, urlKey, frames } = options;
    const { fixed: encoding, confidence } = charset;
    onPlan({ format, source, encoding, confidence, frames, textKey, htmlKey, idKey, urlKey });
    if (format === 'jsonl') return new JsonlReader({ ...options, source, charset }, emit, start);
    const { createJsonReader } = await import('./json-reader.js');
    return createJsonReader({ ...options, source, charset }, emit);
  }
  const plain = toPlain(charset);
  const { split, isUnsplit } = decideSplit(options.split, createNarrower(charset.fixed)(text), isWhole);
  onPlan({ format, source, charset: plain, isUnsplit });
  return createTextReader({ ...options, source, charset: plain, split }, emit, start);
}

function toPlain({ usual, ...charset }: InputCharset): PlainCharset {
  return { ...charset, usual: usual() };
}

interface SplitDecision {
  readonly split: DecidedSplit;
  readonly isUnsplit: boolean;
}

function decideSplit(split: Split, units: Buffer, isWhole: boolean): SplitDecision {
  if (split.how !== 'auto' && split.how !== 'file') return { split, isUnsplit: false };
  const detected = detectSplit(units.toString('latin1'), isWhole);
  return split.how === 'auto' ? { split: detected, isUnsplit: false } : { split, isUnsplit: isUnmistakable(detected) };
}

/** Passes on whole UTF-16 units only; a last odd byte comes at the end. */
function alignUnits(reader: FormatReader): FormatReader {
  let odd: Buffer = Buffer.alloc(0);
  function push(bytes: Buffer): void {
    const all = odd.length === 0 ? bytes : Buffer.concat([odd, bytes]);
    const even = all.length - (all.length % 2);
    odd = all.subarray(even);
    reader.push(all.subarray(0, even));
  }
  function finish(): void {
    reader.push(odd);
    reader.finish();
  }
  return { push, finish };
}

/** What a person may do with such a file. */
const ADVICE: Readonly<Record<string, string>> = {
  'PDF document': ': convert it first, with pdftotext for one',
  'RTF document': ': convert it first, with pandoc for one',
  'Office document': ': convert it first, with LibreOffice for one',
  'OpenDocument file': ': convert it first, with LibreOffice for one',
  'EPUB book': ': convert it first, with pandoc for one',
  'MHTML page': ': save it as HTML first',
};

function adviseOn(found: string): string {
  return found.endsWith(' archive') ? ': unpack it first' : (ADVICE[found] ?? '');
}

function toFault(source: string, found: string): Fault {
  const expected = `text${adviseOn(found)}`;
  return toInputFault(source, { kind: 'binary', found, expected });
}
