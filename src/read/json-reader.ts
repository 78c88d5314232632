/** JSON that is not one record a line: an array of records, or records over several lines. */
import type { Fault, RecordFrame } from '../types.js';
import { decodeBytes } from './decode-bytes.js';
import type { InputCharset } from './input-charset.js';
import { toInputFault } from './input-fault.js';
import { type JsonDamage, JsonSplitter, type JsonValue } from './json-splitter.js';
import type { JsonlPlan } from './jsonl-reader.js';
import { headOf, type Maker } from './piece.js';
import type { FormatReader, RawSink } from './raw-record.js';

/** As of JSONL. */
export type JsonPlan = Omit<JsonlPlan, 'format'> & { readonly format: 'json' };

export interface JsonOptions {
  readonly source: string;
  readonly charset: Pick<InputCharset, 'fixed' | 'markBytes'>;
  /** Largest value. */
  readonly maxDocBytes: number;
}

/** Charsets in which a quote, a backslash or a bracket may be the second byte of a character. */
const AMBIGUOUS = new Set(['shift_jis', 'gbk', 'gb18030', 'big5', 'iso-2022-jp']);

/** The reader; or the fault of an input in a charset that hides quotes. */
export function createJsonReader(options: JsonOptions, emit: RawSink): FormatReader | { fault: Fault } {
  const { source, charset, maxDocBytes } = options;
  if (charset.fixed !== null && AMBIGUOUS.has(charset.fixed)) {
    const found = `JSON over several lines in ${charset.fixed}`;
    const expected = 'a charset in which quotes and brackets have bytes of their own, such as utf-8';
    return { fault: toInputFault(source, { kind: 'unreadable', found, expected }) };
  }
  const { fixed: encoding, markBytes } = charset;
  const splitter = new JsonSplitter({ encoding, markBytes, maxValueBytes: maxDocBytes });
  let ordinal = 0;

  function emitAll(parts: Iterable<JsonValue | JsonDamage>): void {
    for (const part of parts) {
      ordinal++;
      if ('kind' in part) emit({ fault: toDamageFault(part, options) });
      else {
        const { offset, length, line, bytes, from, to } = part;
        emit({ offset, length, ordinal, parts: [bytes], head: { format: 'json', from, to, line }, next: null });
      }
    }
  }

  return {
    push: (bytes) => emitAll(splitter.read(bytes)),
    finish: () => emitAll(splitter.finish()),
  };
}

/** Makes documents of values; `make` makes them of lines. */
export function createJsonMaker(make: Maker): Maker {
  return (record, bytes) => {
    const { from, to, line } = headOf(record, 'json');
    const value = { offset: record.offset + from, length: to - from, ordinal: line };
    const made = make({ ...record, ...value, head: { format: 'jsonl' } }, bytes.subarray(from, to));
    if (made === null || !('document' in made)) return made;
    const { document } = made;
    const { offset, length, ordinal } = record;
    const frame = document.frame && frameValue(document.frame, document.encoding, { bytes, from, to });
    const input = document.input && putOnOneLine(document.input);
    return { document: { ...document, offset, length, ordinal, frame, input } };
  };
}

/** A record is a line, and what it has from its input must not break it. No string of JSON holds a line break as it is. */
function putOnOneLine(json: string): string {
  return json.replace(/[\r\n]\s*/g, '');
}

/** The frame of a value with what stands around it. */
function frameValue(
  { before, after, literal, bytes: own }: RecordFrame,
  encoding: string,
  { bytes, from, to }: { readonly bytes: Buffer; readonly from: number; readonly to: number },
): RecordFrame {
  return {
    before: decodeBytes(bytes.subarray(0, from), encoding) + before,
    after: after + decodeBytes(bytes.subarray(to), encoding),
    literal,
    ...(own !== undefined && { bytes: bytes.toString('base64') }),
    tiles: true,
  };
}

function toDamageFault(damage: JsonDamage, { source, charset }: JsonOptions): Fault {
  const { bytes, ...rest } = damage;
  return { source, ...rest, content: bytes && decodeBytes(bytes, charset.fixed ?? 'utf-8') };
}
