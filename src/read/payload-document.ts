/** A text that was taken out of a record of another format → a document. */
import type { Document } from '../types.js';
import { type Decoded, decodePayload } from './decode.js';
import type { InputCharset } from './input-charset.js';
import { decodePage, type PageCharset, type PageComplaint, renderDocument } from './page-document.js';

/** What the record says of the document. */
export type PayloadPlace = Pick<Document, 'id' | 'source' | 'ordinal' | 'offset' | 'length' | 'url' | 'input'>;

/** A page that was taken out of a record; `http` is the charset that its server told, or null. */
export function toPagePayload(payload: Buffer, charset: PageCharset, place: PayloadPlace): Document | PageComplaint {
  const { text: html, encoding, encodingConfidence, bytes, flags } = decodePage(payload, charset);
  const page = renderDocument(html, bytes, place.url);
  if ('kind' in page) return page;
  return { ...place, ...page, encoding, encodingConfidence, payload, isExtract: true, frame: null, flags };
}

/** `decoded` is the payload in the charset, where the caller has it already. */
export function toPayloadDocument(
  payload: Buffer,
  charset: InputCharset,
  place: PayloadPlace,
  decoded: Decoded = decodePayload(payload, charset),
): Document {
  const { text, encoding, encodingConfidence, bytes, flags } = decoded;
  return {
    ...place,
    encoding,
    encodingConfidence,
    text,
    textStart: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    textEnd: text.length,
    bytes,
    payload,
    markup: null,
    isExtract: true,
    frame: null,
    flags,
  };
}
