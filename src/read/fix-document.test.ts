import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanDocument, tileDocument } from '../clean.js';
import { KEEP_BODY } from '../dev/fixture-cases.js';
import { restoreDocument } from '../restore.js';
import { toDocument, toPageDocument } from '../to-document.js';
import type { Document } from '../types.js';
import { toLedgerLine } from '../write/ledger.js';
import { encodeText } from './encode-text.js';
import { fixDocument } from './fix-document.js';

function restore(document: Document): string | Uint8Array {
  const article = cleanDocument(document, KEEP_BODY);
  const spans = tileDocument(document, article, KEEP_BODY);
  const entry = JSON.parse(toLedgerLine(document, article, { spans, encode: encodeText }));
  const item = restoreDocument(entry, article.text);
  return 'bytes' in item ? Buffer.from(item.bytes).toString() : item.failure;
}

const parts = fc.array(
  fc.constantFrom('Plain words. ', 'cafÃ© ', 'itâ€™s ', '\n', '\n\n', 'Ð¿Ñ€Ð¸ ', 'Read more...\n', '😀', 'ÃƒÂ©'),
);

test('restore gives the original text back', () => {
  fc.assert(
    fc.property(parts, (words) => {
      const text = words.join('');
      const document = fixDocument(toDocument(text));
      expect(document.text).not.toMatch(/[Ãâ€Ð]/);
      expect(restore(document)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('restore gives the original page back', () => {
  fc.assert(
    fc.property(parts, (words) => {
      const html = `<html><body><h1>A cafÃ&copy;</h1><p>It&acirc;€™s <b>Ã©</b></p><p>${words.join('</p><p>')}</p></body></html>`;
      const document = fixDocument(toPageDocument(html));
      expect(document.flags).toEqual(['fixed-text']);
      expect(document.text).toContain('It’s é');
      expect(restore(document)).toBe(html);
    }),
    { numRuns: 100 },
  );
});

test('the links and the head of a page move along', () => {
  const broken = (text: string) => Buffer.from(text).toString('latin1');
  const html = `<title>${broken('Café')}</title><meta name="author" content="${broken('Zoé Müller')}"><p>${broken('Ein schöner Tag für Bäume')} <a href="/x">${broken('Grüße')} hier</a> und ${broken('süß')} so.</p>`;
  const { text, markup } = fixDocument(toPageDocument(html));
  expect(text).toBe('Ein schöner Tag für Bäume Grüße hier und süß so.');
  expect(markup?.links.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['Grüße hier']);
  expect(markup?.head).toMatchObject({ title: 'Café', author: 'Zoé Müller' });
});
