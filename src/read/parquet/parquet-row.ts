/** The text of a row of Parquet → a document. */
import { decodePayload } from '../decode.js';
import type { InputCharset } from '../input-charset.js';
import { headOf, type Maker } from '../piece.js';

export interface ParquetPlan {
  readonly format: 'parquet';
  readonly source: string;
}

const UTF8: InputCharset = { fixed: 'utf-8', isGuess: false, confidence: 1, markBytes: 0, usual: () => null };

export function createRowMaker({ source }: ParquetPlan): Maker {
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
      input,
      frame: null,
    };
    return { document };
  };
}
