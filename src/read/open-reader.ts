/** Decides from an input's head what it is and who reads it. */
import type { Fault } from '../types.js';
import { decodeBytes } from './decode-bytes.js';
import { describeControls, findMagic } from './detect-binary.js';
import { detectFormat } from './detect-format.js';
import { detectSplit } from './detect-split.js';
import { createHtmlReader } from './html-reader.js';
import { detectCharset, type InputCharset, unitBytes } from './input-charset.js';
import { JsonlReader } from './jsonl-reader.js';
import { createNarrower } from './narrow-units.js';
import type { ReadOptions } from './read-documents.js';
import type { FormatReader, ItemSink } from './read-item.js';
import type { Split } from './split.js';
import { createTextReader } from './text-reader.js';
import type { DecidedSplit } from './text-splitter.js';

export interface InputHead {
  /** Not empty. */
  readonly bytes: Buffer;
  /** Whether that is all of the input. */
  readonly isWhole: boolean;
  /** Name of the input. */
  readonly source: string;
}

/** The reader for the input, which takes its bytes from the head on; or the fault of an input that is no text. */
export function openReader(head: InputHead, options: ReadOptions, emit: ItemSink): FormatReader | { fault: Fault } {
  const charset = detectCharset(head.bytes, options.encoding);
  const text = head.bytes.subarray(charset.markBytes);
  const units = createNarrower(charset.fixed)(text);
  const binary = findMagic(head.bytes) ?? describeControls(units, unitBytes(charset));
  if (binary !== null) return { fault: toFault(head.source, binary) };
  const reader = openFormat({ ...head, charset, text, units }, options, emit);
  return unitBytes(charset) === 1 ? reader : alignUnits(reader);
}

interface KnownHead extends InputHead {
  readonly charset: InputCharset;
  /** The bytes after the byte order mark, and their units as createNarrower gives them. */
  readonly text: Buffer;
  readonly units: Buffer;
}

function openFormat(head: KnownHead, options: ReadOptions, emit: ItemSink): FormatReader {
  const { source, charset, isWhole, text, units } = head;
  const format =
    options.format === 'auto'
      ? detectFormat(decodeBytes(text, charset.fixed ?? 'utf-8'), isWhole, source)
      : options.format;
  if (format === 'html') return createHtmlReader({ ...options, source }, emit);
  if (format === 'jsonl') return new JsonlReader({ ...options, source, charset }, emit);
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
