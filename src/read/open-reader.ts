/** Decides from an input's head what it is and who reads it. */
import type { Fault } from '../types.js';
import { decodeBytes } from './decode-bytes.js';
import { describeBinary } from './detect-binary.js';
import { detectFormat, isWarc, type StreamFormat } from './detect-format.js';
import { detectSplit } from './detect-split.js';
import { detectCharset, type InputCharset, unitBytes } from './input-charset.js';
import { createNarrower } from './narrow-units.js';
import type { ReadOptions } from './read-documents.js';
import type { FormatReader, ItemReader, ItemSink } from './read-item.js';
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

/** The reader for the input, which takes its bytes from the head on; or the fault of an input that is no text. */
export async function openReader(
  head: InputHead,
  options: StreamOptions,
  emit: ItemSink,
): Promise<FormatReader | ItemReader | { fault: Fault }> {
  const isOpen = options.format === 'auto';
  // Of a WARC only the payloads are text.
  if (isOpen ? isWarc(head.bytes.toString('latin1', 0, WARC_HEAD_BYTES)) : options.format === 'warc') {
    return openWarc(head, options);
  }
  const charset = detectCharset(head.bytes, options.encoding);
  const binary = describeBinary(head.bytes, charset);
  if (binary !== null) return { fault: toFault(head.source, binary) };
  const text = head.bytes.subarray(charset.markBytes);
  const format = isOpen
    ? detectFormat(decodeBytes(text, charset.fixed ?? 'utf-8'), head.isWhole, head.source)
    : options.format;
  if (format === 'warc') return openWarc(head, options);
  if (format === 'csv' || format === 'tsv') return openTable(head, { ...options, format, charset });
  const reader = await openLines({ ...head, charset, text, format }, options, emit);
  return unitBytes(charset) === 1 ? reader : alignUnits(reader);
}

// What few runs need is loaded when one does: start-up is felt.

async function openWarc({ source }: InputHead, options: ReadOptions): Promise<ItemReader> {
  const { createWarcReader } = await import('./warc-reader.js');
  return createWarcReader({ ...options, source, verify: options.verify === true });
}

async function openTable(
  { source }: InputHead,
  options: ReadOptions & { readonly format: 'csv' | 'tsv'; readonly charset: InputCharset },
): Promise<ItemReader | { fault: Fault }> {
  const { createCsvReader } = await import('./csv-reader.js');
  return createCsvReader({ ...options, source, separator: options.format === 'csv' ? ',' : '\t' });
}

interface KnownHead extends InputHead {
  readonly charset: InputCharset;
  /** The bytes after the byte order mark. */
  readonly text: Buffer;
  readonly format: 'text' | 'jsonl' | 'html';
}

async function openLines(head: KnownHead, options: ReadOptions, emit: ItemSink): Promise<FormatReader> {
  const { source, charset, isWhole, text, format } = head;
  // Both parse HTML, which takes long to load.
  if (format === 'html') {
    const { createHtmlReader } = await import('./html-reader.js');
    return createHtmlReader({ ...options, source }, emit);
  }
  if (format === 'jsonl') {
    const { JsonlReader } = await import('./jsonl-reader.js');
    return new JsonlReader({ ...options, source, charset }, emit);
  }
  const units = createNarrower(charset.fixed)(text);
  return createTextReader({ ...options, source, charset, split: decideSplit(options.split, units, isWhole) }, emit);
}

function decideSplit(split: Split, units: Buffer, isWhole: boolean): DecidedSplit {
  return split.how === 'auto' ? detectSplit(units.toString('latin1'), isWhole) : split;
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

function toFault(source: string, found: string): Fault {
  return { source, offset: null, length: null, line: null, kind: 'binary', found, expected: 'text', content: null };
}
