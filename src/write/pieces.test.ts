import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { type CleanOptions, cleanDocument, tileDocument } from '../clean.js';
import { encodeText } from '../read/encode-text.js';
import { decodePage, renderDocument } from '../read/page-document.js';
import { restoreDocument } from '../restore.js';
import { loadShippedModel } from '../run/load-model.js';
import { toPageDocument } from '../to-document.js';
import type { Document } from '../types.js';
import { type LedgerEntry, toLedgerLine } from './ledger.js';

const OPTIONS: CleanOptions = { keep: new Set(['body']), model: loadShippedModel() };

const MILL = readFileSync('fixtures/html/mill.html');

function toDocument(payload: Buffer): Document {
  const { text: html, encoding, bytes, flags } = decodePage(payload, { encoding: null, http: null });
  const page = renderDocument(html, bytes, null);
  if ('kind' in page) throw new Error(page.found);
  return { ...toPageDocument(''), ...page, payload, length: payload.length, encoding, flags };
}

/** What the ledger says of a document, and what its restoring gives. */
function account(document: Document): { readonly entry: LedgerEntry; readonly restored: unknown } {
  const article = cleanDocument(document, OPTIONS);
  const spans = tileDocument(document, article, OPTIONS);
  const entry = JSON.parse(toLedgerLine(document, article, { spans, encode: encodeText })) as LedgerEntry;
  return { entry, restored: restoreDocument(entry, article.text) };
}

test('the spans of a page tile its bytes, and the page comes back', () => {
  const { entry, restored } = account(toDocument(MILL));
  let covered = 0;
  for (const { start, end } of entry.spans) {
    expect([start, end > start]).toEqual([covered, true]);
    covered = end;
  }
  expect(covered).toBe(MILL.length);
  expect(restored).toEqual({ source: 'text', bytes: MILL });
  expect(new Set(entry.spans.map(({ kind }) => kind))).toEqual(new Set(['kept', 'removed', 'markup']));
  // What stays stands in the record's text and nowhere else.
  const kept = entry.spans.filter(({ kind }) => kind === 'kept');
  const own = kept.filter(({ text }) => text !== undefined).map(({ text }) => text);
  expect(own.every((text) => /^(?:\s+|&\w+;)$/.test(text as string))).toBe(true);
});

test.each(['windows-1252', 'utf-16le', 'shift_jis'])('a page in %s comes back', (charset) => {
  const html = MILL.toString()
    .replace('charset="utf-8"', `charset="${charset}"`)
    .replace('Ten walks', 'Ten\u00a0walks');
  const payload = iconv.encode(html, charset, { addBOM: charset === 'utf-16le' });
  expect(account(toDocument(payload)).restored).toEqual({ source: 'text', bytes: payload });
});

test('broken bytes come back', () => {
  const payload = Buffer.concat([
    Buffer.from('<p>Gr\u00fc\u00dfe'),
    Buffer.from([0xff, 0xc3, 0]),
    Buffer.from('</p>\r\n<p>x\ud83d\ude00&#x1f600;'),
  ]);
  expect(account(toDocument(payload)).restored).toEqual({ source: 'text', bytes: payload });
});

test('any tags and texts come back', () => {
  const part = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br>',
      '<td>',
      '<pre>',
      '&amp;',
      '&nbsp;',
      '&#128512;',
      'word ',
      'One sentence. ',
    ],
    ...['\n', '  ', '\u00fc', '\ud83d\ude00', '<', '&', '<!--', '-->', '<script>', '</script>', '\0', 'Share this\n'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const payload = Buffer.from(parts.join(''));
      expect(account(toDocument(payload)).restored).toEqual({ source: 'text', bytes: payload });
    }),
    { numRuns: 200 },
  );
});
