/** The text of a row of Parquet → a document. */
import { decodePayload } from '../decode.js';
import type { InputCharset } from '../input-charset.js';
import { type PageUse, readRow } from '../is-page.js';
import type { renderDocument } from '../page-document.js';
import { headOf, type Maker } from '../piece.js';

export interface ParquetPlan {
  readonly format: 'parquet';
  readonly source: string;
  readonly pages: PageUse;
}

/** Whether a row in these bytes may be a page: no only where that is certain. */
export function mayHoldRowPage({ pages }: ParquetPlan, bytes: Uint8Array): boolean {
  if (pages !== 'found') return pages === 'all';
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('</');
}

const UTF8: InputCharset = { fixed: 'utf-8', isGuess: false, confidence: 1, markBytes: 0, usual: () => null };

/** `renderPage` reads those that are pages. */
export function createRowMaker({ source, pages }: ParquetPlan, renderPage: typeof renderDocument): Maker {
  return (record, payload) => {
    const { offset, length, ordinal } = record;
    const { id, url, input } = headOf(record, 'parquet');
    const decoded = decodePayload(payload, UTF8);
    const document = {
      source,
      offset,
      length,
      ordinal,
      ...decoded,
      id,
      url,
      textStart: decoded.text.charCodeAt(0) === 0xfeff ? 1 : 0,
      textEnd: decoded.text.length,
      payload,
      markup: null,
      isExtract: true as const,
      input,
      frame: null,
    };
    const row = readRow(document, pages, renderPage);
    if ('kind' in row) return { fault: { source, offset: null, length: null, line: ordinal, ...row, content: null } };
    return { document: row };
  };
}
