/** The rejects: one line for each removed span, so that a reader can tell why it went. */
import type { Document, Span } from '../types.js';
import { documentId } from './record.js';

/** The lines of all removed spans of a document, each with its line break; empty when nothing was removed. */
export function toRejectLines(document: Document, spans: readonly Span[]): string {
  const id = documentId(document);
  let lines = '';
  for (const span of spans) {
    if (span.kind !== 'removed') continue;
    const start = document.bytes.at(span.start);
    const end = document.bytes.at(span.end);
    const finding = span.labelled?.finding ?? null;
    const reject = {
      id,
      label: span.labelled?.label ?? null,
      rule: finding?.rule ?? null,
      reason: finding?.reason ?? null,
      confidence: finding?.confidence ?? null,
      start,
      end,
      source: document.source,
      // A text that was escaped or packed in a record has no place in the input; only the record has.
      offset: document.payload === null || document.isExtract ? document.offset : document.offset + start,
      text: document.text.slice(span.start, span.end),
    };
    lines += `${JSON.stringify(reject)}\n`;
  }
  return lines;
}
