/** A text that is already in memory, as a document. */
import { createMarkupMap } from './html/markup.js';
import { readPage } from './html/read-page.js';
import { createUtf8Map } from './read/byte-maps.js';
import type { Document } from './types.js';

/** What is known of a text beside it. */
export interface TextOptions {
  /** Default `<source>#1`. */
  readonly id?: string;
  /** Its address; default none. */
  readonly url?: string;
  /** Name of the source; default `text`. */
  readonly source?: string;
}

/** Bytes are those of the text in UTF-8; a lone surrogate counts three. */
export function toDocument(text: string, options: TextOptions = {}): Document {
  return {
    id: options.id ?? null,
    source: options.source ?? 'text',
    ordinal: 1,
    offset: 0,
    length: Buffer.byteLength(text),
    url: options.url ?? null,
    encoding: 'utf-8',
    encodingConfidence: 1,
    text,
    textStart: 0,
    textEnd: text.length,
    bytes: createUtf8Map(text, null),
    payload: null,
    markup: null,
    input: null,
    frame: null,
    flags: [],
  };
}

/** A page that is already in memory. Bytes are those of the HTML in UTF-8. Throws DepthError. */
export function toPageDocument(html: string, options: TextOptions = {}): Document {
  const { text, markup } = readPage(html, createUtf8Map(html, null), options.url ?? null);
  return {
    ...toDocument(html, options),
    text,
    textEnd: text.length,
    bytes: createMarkupMap(text, markup),
    markup,
  };
}
