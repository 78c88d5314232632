/**
 * The ledger: for each document the spans that tile its payload, each with what `restore` needs to rebuild its bytes.
 * A kept span points into the record's text; any other carries its own text, or its bytes where text would not do.
 * What became no document is there as the fault that it was, and blank lines as what they are.
 */
import { createHash } from 'node:crypto';
import { type Article, type Document, type Label, type RecordFrame, type Span, sourceOf } from '../types.js';
import { createCodePointOffsets, splitsPair } from './code-points.js';
import { type Piece, tilePayload } from './pieces.js';
import { documentId } from './record.js';

/** The line of a document, parsed. */
export interface LedgerEntry {
  readonly id: string;
  readonly source: string;
  readonly ordinal: number;
  readonly offset: number;
  readonly length: number;
  readonly encoding: string;
  /** Of the payload's bytes; for JSON of the text in UTF-8. Hexadecimal. */
  readonly sha256: string;
  /** JSON only. */
  readonly frame?: RecordFrame;
  /** WARC, CSV and Parquet only: the payload was taken out of the record at `offset`, and is as long as its last span says. */
  readonly extract?: true;
  readonly spans: readonly LedgerSpan[];
}

/** The line of blank lines between records of JSONL, parsed; `ordinal` is the number of the last one. */
export interface BlankEntry {
  readonly source: string;
  readonly ordinal: number;
  readonly offset: number;
  readonly length: number;
  readonly encoding: string;
  /** The lines with their breaks: `times` a line, or several that differ. */
  readonly blank: readonly { readonly text: string; readonly times: number }[];
}

/** One of `at`, `text` and `bytes` is present. */
export interface LedgerSpan {
  /** Byte offsets in the payload, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: Piece['kind'];
  readonly label?: Label | undefined;
  readonly rule?: string | undefined;
  readonly reason?: string | undefined;
  /** Code point offsets in the record's text, half-open. */
  readonly at?: readonly [number, number] | undefined;
  readonly text?: string | undefined;
  /** Base64. */
  readonly bytes?: string | undefined;
}

/** Encodes text in a charset; null when the charset cannot express it. */
export type EncodeText = (text: string, encoding: string) => Uint8Array | null;

/** The ledger's line for one document, without a line break. `spans` must tile the document's text. */
export function toLedgerLine(
  document: Document,
  article: Article,
  { spans, encode }: { readonly spans: readonly Span[]; readonly encode: EncodeText },
): string {
  const { payload, frame } = document;
  const entry: LedgerEntry = {
    id: documentId(document),
    source: document.source,
    ordinal: document.ordinal,
    offset: document.offset,
    length: document.length,
    encoding: document.encoding,
    sha256: createHash('sha256')
      .update(payload ?? sourceOf(document).text)
      .digest('hex'),
    ...(frame === null ? {} : { frame }),
    ...(document.isExtract && { extract: true }),
    spans: toLedgerSpans(document, article, { spans, encode }),
  };
  return JSON.stringify(entry);
}

function toLedgerSpans(
  document: Document,
  article: Article,
  { spans, encode }: { readonly spans: readonly Span[]; readonly encode: EncodeText },
): LedgerSpan[] {
  const { text: source, bytes } = sourceOf(document);
  const isFaithful = createFaithCheck(document, source, encode);
  const offsetOf = createCodePointOffsets(article.text);
  const entries: LedgerSpan[] = [];
  let start = 0;
  for (const piece of tilePayload(document, spans)) {
    const end = bytes.at(piece.end);
    const text = source.slice(piece.start, piece.end);
    const isWhole = isFaithful(piece, text, start, end);
    const isInBody = isWhole && piece.kind === 'kept' && standsIn(article.text, piece.at, text);
    const finding = piece.labelled?.finding;
    // All of one shape; what is undefined is not written.
    entries.push({
      start,
      end,
      kind: piece.kind,
      label: piece.labelled?.label,
      rule: finding?.rule,
      reason: finding?.reason,
      at: isInBody ? [offsetOf(piece.at), offsetOf(piece.at + text.length)] : undefined,
      text: isWhole && !isInBody ? text : undefined,
      bytes: isWhole ? undefined : Buffer.from(document.payload?.subarray(start, end) ?? []).toString('base64'),
    });
    start = end;
  }
  // Bytes that are no text at all, as an escape sequence that only switches the charset.
  const { payload } = document;
  if (payload !== null && start < payload.length) {
    const rest = Buffer.from(payload.subarray(start));
    entries.push({ start, end: payload.length, kind: 'layout', bytes: rest.toString('base64') });
  }
  return entries;
}

/** Whether the text of a piece, encoded again, gives its bytes. */
function createFaithCheck(
  { payload, encoding }: Document,
  source: string,
  encode: EncodeText,
): (piece: Piece, text: string, start: number, end: number) => boolean {
  if (payload === null) return () => true;
  // One comparison settles all pieces of valid UTF-8. In other charsets a piece can differ although the whole agrees:
  // escape sequences switch their state.
  if (encoding === 'utf-8' && Buffer.from(source).equals(payload)) {
    return (piece) => !splitsPair(source, piece.start) && !splitsPair(source, piece.end);
  }
  return (_piece, text, start, end) => {
    const bytes = encode(text, encoding);
    return bytes !== null && Buffer.compare(bytes, payload.subarray(start, end)) === 0;
  };
}

function standsIn(body: string, at: number, text: string): boolean {
  return body.startsWith(text, at) && !splitsPair(body, at) && !splitsPair(body, at + text.length);
}
