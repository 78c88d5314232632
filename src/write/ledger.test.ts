import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeText } from '../read/encode-text.js';
import { restoreDocument } from '../restore.js';
import { toDocument } from '../to-document.js';
import type { Article, Document, LabelledBlock, Span } from '../types.js';
import { type LedgerEntry, toLedgerLine } from './ledger.js';

const TITLE = { label: 'title', finding: null } as unknown as LabelledBlock;
const NAV = {
  label: 'nav',
  finding: { rule: 'prev-next', reason: 'arrow', label: 'nav', confidence: 1, capture: null },
} as unknown as LabelledBlock;

/** Cuts `text` at `cuts`; pieces are in turn kept, layout and removed, and the kept ones make the body. */
function cut(text: string, cuts: readonly number[]): { body: string; spans: Span[] } {
  const edges = [0, ...cuts, text.length];
  const spans: Span[] = [];
  let body = '';
  for (let index = 0; index + 1 < edges.length; index++) {
    const [start, end] = [edges[index], edges[index + 1]];
    if (start === end) continue;
    const kind = (['kept', 'layout', 'removed'] as const)[index % 3];
    spans.push({ kind, start, end, at: kind === 'kept' ? body.length : -1, labelled: kind === 'layout' ? null : NAV });
    if (kind === 'kept') body += text.slice(start, end);
  }
  return { body, spans };
}

function ledgerOf(document: Document, body: string, spans: readonly Span[]): LedgerEntry {
  const article = { text: body } as Article;
  return JSON.parse(toLedgerLine(document, article, { spans, encode: encodeText })) as LedgerEntry;
}

function payloadDocument(payload: Buffer, text: string, fields: Partial<Document> = {}): Document {
  return { ...toDocument(text), payload, length: payload.length, ...fields };
}

describe('toLedgerLine', () => {
  test('spans describe themselves', () => {
    const text = 'Héd\n« Prev\n';
    const spans: Span[] = [
      { kind: 'kept', start: 0, end: 3, at: 0, labelled: TITLE },
      { kind: 'layout', start: 3, end: 4, at: -1, labelled: null },
      { kind: 'removed', start: 4, end: 10, at: -1, labelled: NAV },
      { kind: 'layout', start: 10, end: 11, at: -1, labelled: null },
    ];
    expect(ledgerOf(payloadDocument(Buffer.from(text), text), 'Héd', spans).spans).toEqual([
      { start: 0, end: 4, kind: 'kept', label: 'title', at: [0, 3] },
      { start: 4, end: 5, kind: 'layout', text: '\n' },
      { start: 5, end: 12, kind: 'removed', label: 'nav', rule: 'prev-next', reason: 'arrow', text: '« Prev' },
      { start: 12, end: 13, kind: 'layout', text: '\n' },
    ]);
  });

  test('bytes that text would not give back are stored as bytes, and only they', () => {
    const payload = Buffer.from([0x61, 0xff, 0x62, 0x0a]);
    const text = 'a\ufffdb\n';
    const at = (index: number) => index;
    const entry = ledgerOf(payloadDocument(payload, text, { bytes: { at } }), 'a\ufffdb', [
      { kind: 'kept', start: 0, end: 3, at: 0, labelled: NAV },
      { kind: 'layout', start: 3, end: 4, at: -1, labelled: null },
    ]);
    expect(entry.spans.map(({ at, text, bytes }) => at ?? text ?? bytes)).toEqual(['Yf9i', '\n']);
    expect(restoreDocument(entry, 'a\ufffdb')).toEqual({ source: 'text', bytes: payload });
  });

  test('bytes without text are layout', () => {
    const payload = Buffer.from('\x1b(B');
    const entry = ledgerOf(payloadDocument(payload, '', { encoding: 'iso-2022-jp' }), '', []);
    expect(entry.spans).toEqual([{ start: 0, end: 3, kind: 'layout', bytes: payload.toString('base64') }]);
    expect(restoreDocument(entry, '')).toEqual({ source: 'text', bytes: payload });
  });

  test('any cut of any text is restored, lone surrogates too', () => {
    const cuts = fc.array(fc.nat(40), { maxLength: 8 });
    const units = fc.array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 40 });
    const anyText = units.map((codes) => String.fromCharCode(...codes));
    const validText = fc.string({ unit: 'binary', maxLength: 40 });
    const inputs = fc.oneof(
      fc.record({ text: validText, isRecord: fc.constant(false) }),
      fc.record({ text: anyText, isRecord: fc.constant(true) }),
    );
    fc.assert(
      fc.property(inputs, cuts, ({ text, isRecord }, places) => {
        const edges = places.filter((place) => place <= text.length).sort((a, b) => a - b);
        const { body, spans } = cut(text, edges);
        const frame = { before: '{"text":', after: '}', literal: { form: 'json' as const } };
        const line = `{"text":${JSON.stringify(text)}}`;
        const document = isRecord
          ? { ...toDocument(text), frame, length: Buffer.byteLength(line) }
          : payloadDocument(Buffer.from(text), text);
        const item = restoreDocument(ledgerOf(document, body, spans), JSON.parse(JSON.stringify(body)));
        expect(item).toEqual({ source: 'text', bytes: Buffer.from(isRecord ? `${line}\n` : text) });
      }),
    );
  });

  test('a changed text field is told by the hash', () => {
    const entry = ledgerOf(payloadDocument(Buffer.from('abc'), 'abc'), 'abc', [
      { kind: 'kept', start: 0, end: 3, at: 0, labelled: TITLE },
    ]);
    expect(restoreDocument(entry, 'abd')).toEqual({
      source: 'text',
      failure: expect.stringMatching(
        /^text#1 \(text at byte 0, 3 bytes\): found sha256 a52d\w+, expected ba78\w+; the text/,
      ),
    });
  });
});
