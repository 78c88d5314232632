import type { Document, Fault, Flag } from '../types.js';
import { cutManyLines } from './cut-many-lines.js';
import { type Decoded, decodePayload } from './decode.js';
import { decodeBytes } from './decode-bytes.js';
import { type CutOptions, DocumentCutter, type Region } from './document-cutter.js';
import type { FormatReader, ItemSink } from './read-item.js';
import { createTextSplitter, type DecidedSplit } from './text-splitter.js';

export interface TextOptions extends CutOptions {
  readonly source: string;
  readonly split: DecidedSplit;
}

/** Reads a text dump: documents whose payloads, one after the other, are the input. */
export function createTextReader(options: TextOptions, emit: ItemSink): FormatReader {
  const { source, charset, maxDocBytes } = options;
  let documents = 0;
  const cutter = new DocumentCutter(options, (region) => {
    if (region.payload === null) {
      emit({ fault: toFault(region, source, maxDocBytes) }, region.length);
      return;
    }
    for (const piece of cutManyLines(region, charset.fixed)) {
      documents++;
      const payload = piece.payload as Buffer;
      const decoded = decodePayload(payload, charset);
      emit({ document: toDocument(piece, payload, decoded, { source, ordinal: documents }) }, piece.length);
    }
  });
  const splitter = createTextSplitter(options.split, { cutter, charset });
  let markLeft = charset.markBytes;

  function push(bytes: Buffer): void {
    cutter.hold(bytes);
    const mark = Math.min(markLeft, bytes.length);
    markLeft -= mark;
    if (mark < bytes.length) splitter.scan(bytes.subarray(mark));
  }

  function finish(): void {
    splitter.finish();
    cutter.finish();
  }

  return { push, finish };
}

function toDocument(
  region: Region,
  payload: Buffer,
  decoded: Decoded,
  { source, ordinal }: Pick<Document, 'source' | 'ordinal'>,
): Document {
  const { text, encoding, encodingConfidence, bytes } = decoded;
  const before = countUnits(payload, [0, region.textFrom - region.offset], decoded);
  const after = countUnits(payload, [region.textTo - region.offset, payload.length], decoded);
  // Files that were joined bring their byte order marks along.
  const textStart = before === 0 && text.charCodeAt(0) === 0xfeff ? 1 : before;
  return {
    id: null,
    source,
    ordinal,
    offset: region.offset,
    length: region.length,
    url: region.url,
    encoding,
    encodingConfidence,
    text,
    textStart,
    textEnd: Math.max(textStart, text.length - after),
    bytes,
    payload,
    markup: null,
    input: null,
    frame: null,
    flags: region.isPiece ? withPiece(decoded.flags) : decoded.flags,
  };
}

/** Characters of a part of the payload that begins or ends at a break. */
function countUnits(payload: Buffer, [from, to]: readonly [number, number], { text, encoding }: Decoded): number {
  if (from === to || text.length === payload.length) return to - from;
  return decodeBytes(payload.subarray(from, to), encoding).length;
}

function withPiece(flags: readonly Flag[]): readonly Flag[] {
  return ['piece', ...flags];
}

function toFault({ offset, length }: Region, source: string, maxDocBytes: number): Fault {
  return {
    source,
    offset,
    length,
    line: null,
    kind: 'too-large',
    found: `${length} bytes`,
    expected: `at most ${maxDocBytes} (--max-doc-bytes)`,
    content: null,
  };
}
