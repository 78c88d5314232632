/** Reads an HTML file: one page, one document. */
import type { Fault } from '../types.js';
import { ByteQueue } from './byte-queue.js';
import { decodePage, renderDocument } from './page-document.js';
import type { FormatReader, ItemSink } from './read-item.js';

export interface HtmlOptions {
  readonly source: string;
  /** The user's word, as a WHATWG label, or null. */
  readonly encoding: string | null;
  readonly maxDocBytes: number;
}

export function createHtmlReader({ source, encoding, maxDocBytes }: HtmlOptions, emit: ItemSink): FormatReader {
  const held = new ByteQueue();
  let length = 0;

  function push(bytes: Buffer): void {
    length += bytes.length;
    if (length <= maxDocBytes) held.push(bytes);
    else held.take(held.length);
  }

  function finish(): void {
    const toFault = (complaint: Pick<Fault, 'kind' | 'found' | 'expected'>, content: string | null): Fault => ({
      source,
      offset: 0,
      length,
      line: null,
      ...complaint,
      content,
    });
    if (length > maxDocBytes) {
      const found = `a page of ${length} bytes`;
      emit(
        { fault: toFault({ kind: 'too-large', found, expected: `at most ${maxDocBytes} (--max-doc-bytes)` }, null) },
        length,
      );
      return;
    }
    const payload = held.take(length);
    const decoded = decodePage(payload, { encoding, http: null });
    const page = renderDocument(decoded.text, decoded.bytes, null);
    if ('kind' in page) {
      emit({ fault: toFault(page, decoded.text) }, length);
      return;
    }
    const own = { id: null, source, ordinal: 1, offset: 0, length, url: null, input: null, frame: null };
    const charset = { encoding: decoded.encoding, encodingConfidence: decoded.encodingConfidence };
    emit({ document: { ...own, ...page, payload, ...charset, flags: decoded.flags } }, length);
  }

  return { push, finish };
}
