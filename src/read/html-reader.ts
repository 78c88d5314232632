/** Reads an HTML file: one page, one document. */
import type { Fault } from '../types.js';
import { ByteQueue } from './byte-queue.js';
import { decodePage, renderDocument } from './page-document.js';
import type { Maker } from './piece.js';
import type { FormatReader, RawSink } from './raw-record.js';

export interface HtmlPlan {
  readonly format: 'html';
  readonly source: string;
  /** The user's word, as a WHATWG label, or null. */
  readonly encoding: string | null;
}

export interface HtmlOptions {
  readonly source: string;
  readonly maxDocBytes: number;
}

export function createHtmlReader({ source, maxDocBytes }: HtmlOptions, emit: RawSink): FormatReader {
  const held = new ByteQueue();
  let length = 0;

  function push(bytes: Buffer): void {
    length += bytes.length;
    if (length <= maxDocBytes) held.push(bytes);
    else held.take(held.length);
  }

  function finish(): void {
    if (length > maxDocBytes) {
      const found = `a page of ${length} bytes`;
      const complaint = { kind: 'too-large', found, expected: `at most ${maxDocBytes} (--max-doc-bytes)` } as const;
      emit({ fault: toFault(source, length, complaint, null) });
      return;
    }
    emit({ offset: 0, length, ordinal: 1, parts: [held.take(length)], head: { format: 'html' }, next: null });
  }

  return { push, finish };
}

/** The comment at the head of a page that a browser saved, or SingleFile. */
const SAVED_FROM = /<!--\s*(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s+url: )(?<url>https?:\/\/[^\s>]+)/i;
const HEAD_CHARS = 4096;

function findSavedFrom(html: string): string | null {
  return SAVED_FROM.exec(html.slice(0, HEAD_CHARS))?.groups?.url ?? null;
}

export function createHtmlMaker({ source, encoding }: HtmlPlan): Maker {
  return ({ offset, length, ordinal }, payload) => {
    const decoded = decodePage(payload, { encoding, http: null });
    const url = findSavedFrom(decoded.text);
    const page = renderDocument(decoded.text, decoded.bytes, url);
    if ('kind' in page) return { fault: toFault(source, length, page, decoded.text) };
    const own = { id: null, source, ordinal, offset, length, url, input: null, frame: null };
    const charset = { encoding: decoded.encoding, encodingConfidence: decoded.encodingConfidence };
    return { document: { ...own, ...page, payload, ...charset, flags: decoded.flags } };
  };
}

function toFault(
  source: string,
  length: number,
  complaint: Pick<Fault, 'kind' | 'found' | 'expected'>,
  content: string | null,
): Fault {
  return { source, offset: 0, length, line: null, ...complaint, content };
}
