import type { Document, Fault, Flag } from '../types.js';
import { cutManyLines } from './cut-many-lines.js';
import { type Decoded, decodePayload } from './decode.js';
import { decodeBytes } from './decode-bytes.js';
import { type CutOptions, DocumentCutter, type Region } from './document-cutter.js';
import type { PlainCharset } from './input-charset.js';
import { headOf, type Maker, type PieceRecord } from './piece.js';
import { BEGINNING, type FormatReader, type RawSink, type ReadStart, type TextHead } from './raw-record.js';
import { createTextSplitter, type DecidedSplit } from './text-splitter.js';

export interface TextPlan {
  readonly format: 'text';
  readonly source: string;
  readonly charset: PlainCharset;
  /** Whether an input that is read as one document begins like a dump of several. */
  readonly isUnsplit: boolean;
}

export interface TextOptions extends CutOptions {
  readonly source: string;
  readonly split: DecidedSplit;
}

/** Reads a text dump: documents whose payloads, one after the other, are the input. */
export function createTextReader(options: TextOptions, emit: RawSink, start: ReadStart = BEGINNING): FormatReader {
  const { source, charset, maxDocBytes, split } = options;
  // What stands in a header decides how the lines after it are read.
  const isForgetful = split.how !== 'marks' || split.header === null;
  let { ordinal } = start;
  const cutter = new DocumentCutter(options, emitRegion, start.offset);
  const splitter = createTextSplitter(split, { cutter, charset }, start.offset);
  let markLeft = Math.max(0, charset.markBytes - start.offset);

  function emitRegion(region: Region): void {
    if (region.payload === null) {
      ordinal++;
      emit({ fault: toFault(region, source, maxDocBytes) });
      return;
    }
    for (const { payload, offset, length, textFrom, textTo, url, isPiece } of cutManyLines(region, charset.fixed)) {
      emit({
        offset,
        length,
        ordinal,
        parts: payload === null ? [] : [payload],
        head: { format: 'text', textFrom: textFrom - offset, textTo: textTo - offset, url, isPiece },
        next: isForgetful && !isPiece ? offset + length : null,
      });
      ordinal++;
    }
  }

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

export function createTextMaker(plan: TextPlan): Maker {
  const { source, isUnsplit } = plan;
  const charset = { ...plan.charset, usual: () => plan.charset.usual };
  return (record, payload) => {
    const head = headOf(record, 'text');
    const decoded = decodePayload(payload, charset);
    const flags = readingFlags(head, isUnsplit, decoded);
    return { document: toDocument(record, head, payload, { ...decoded, source, flags }) };
  };
}

function toDocument(
  { offset, length, ordinal }: PieceRecord,
  { textFrom, textTo, url }: TextHead,
  payload: Buffer,
  decoded: Decoded & Pick<Document, 'source'>,
): Document {
  const { source, text, encoding, encodingConfidence, bytes, flags } = decoded;
  const before = countUnits(payload, [0, textFrom], decoded);
  const after = countUnits(payload, [textTo, payload.length], decoded);
  // Files that were joined bring their byte order marks along.
  const textStart = before === 0 && text.charCodeAt(0) === 0xfeff ? 1 : before;
  return {
    id: null,
    source,
    ordinal,
    offset,
    length,
    url,
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
    flags,
  };
}

/** Characters of a part of the payload that begins or ends at a break. */
function countUnits(payload: Buffer, [from, to]: readonly [number, number], { text, encoding }: Decoded): number {
  if (from === to || text.length === payload.length) return to - from;
  return decodeBytes(payload.subarray(from, to), encoding).length;
}

function readingFlags({ isPiece }: TextHead, isUnsplit: boolean, { text, flags }: Decoded): readonly Flag[] {
  if (isPiece) return ['piece', ...flags];
  const seen: Flag[] = isUnsplit ? ['unsplit'] : [];
  if (isXml(text)) seen.push('xml');
  return [...seen, ...flags];
}

/** An XML declaration, or the first element of a feed, a site map or a dump of a wiki; pages are read as HTML, and never come here. */
const XML_START = /^[\ufeff\s]*<(?:\?xml\s|(?:rss|feed|rdf:RDF|urlset|sitemapindex|mediawiki)[\s>])/;

const START_UNITS = 200;

function isXml(text: string): boolean {
  return XML_START.test(text.slice(0, START_UNITS));
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
