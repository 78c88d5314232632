/** The payload of an HTML page → the part of a document that is read from it. */
import { isUtf8 } from 'node:buffer';
import { createMarkupMap } from '../html/markup.js';
import { DepthError, MAX_DEPTH } from '../html/parse-html.js';
import { readPage } from '../html/read-page.js';
import type { ByteMap, Document, Fault } from '../types.js';
import { type Decoded, decodePayload } from './decode.js';
import { findEncoding, isUtf16 } from './encoding-labels.js';
import { detectCharset } from './input-charset.js';

/** What the text of a page brings into its document. */
export type PageParts = Pick<Document, 'text' | 'textStart' | 'textEnd' | 'bytes' | 'markup'>;

/** What is wrong with a page that has no text for us. */
export type PageComplaint = Pick<Fault, 'kind' | 'found' | 'expected'>;

/** `bytes` maps the source to its payload; `url` is where the page was fetched, or null. */
export function renderDocument(html: string, bytes: ByteMap, url: string | null): PageParts | PageComplaint {
  try {
    const { text, markup } = readPage(html, bytes, url);
    return { text, textStart: 0, textEnd: text.length, bytes: createMarkupMap(text, markup), markup };
  } catch (error) {
    if (!(error instanceof DepthError)) throw error;
    const found = `elements nested more than ${MAX_DEPTH} deep at byte ${bytes.at(error.at)} of the page`;
    return { kind: 'too-deep', found, expected: `at most ${MAX_DEPTH} elements in one another` };
  }
}

/** A header or `<meta>` may be a template's that nobody asked about this page. */
export const TOLD_CONFIDENCE = 0.9;

export interface PageCharset {
  /** The user's word, as a WHATWG label; it alone counts. */
  readonly encoding: string | null;
  /** The word of an HTTP header, any case; null where there is none. */
  readonly http: string | null;
}

/** Browsers look for `<meta charset>` in the first 1024 bytes; pages that scripts have stuffed have it further down. */
const META_BYTES = 16_384;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i;

/**
 * Decodes a page by its byte order mark, as UTF-8 where it is valid, then by the HTTP header, by `<meta>`, and else by what
 * its bytes look like. Servers and templates often tell a charset that the text has long left for UTF-8.
 */
export function decodePage(payload: Buffer, { encoding, http }: PageCharset): Decoded {
  const charset = detectCharset(payload.subarray(0, META_BYTES), encoding);
  if (charset.fixed !== null || isUtf8(payload)) return decodePayload(payload, charset);
  const head = payload.toString('latin1', 0, META_BYTES);
  const told = [http, META_CHARSET.exec(head)?.[1], XML_ENCODING.exec(head)?.[1]];
  for (const label of told) {
    const fixed = label ? findEncoding(label) : null;
    // Whoever reads the label has not read it in UTF-16; and UTF-8 it is not, or not all of it.
    if (fixed !== null && fixed !== 'utf-8' && !isUtf16(fixed)) {
      return decodePayload(payload, { ...charset, fixed, isGuess: false, confidence: TOLD_CONFIDENCE });
    }
  }
  return decodePayload(payload, charset);
}
