import { expect, test } from '@jest/globals';
import { readNearTitle } from './near-title.js';

const PROSE = `Every evening ${'the lamps along the quay are lit one by one, and nobody can say who pays for them, '.repeat(3)}`;

function read(before: readonly string[], behind: readonly string[]) {
  const lines = [...before, 'Who pays for the lamps of the inner harbour', ...behind, PROSE, PROSE];
  return readNearTitle(lines, before.length, { language: 'en', order: null });
}

test.each([
  [['By Ann Lee', 'May 3, 2024']],
  [['Written by', 'Ann Lee', '3 May 2024']],
  [['Ann Lee', 'May 3, 2024', '4 min read']],
  [['Ann Lee | Senior Writer | May 3, 2024']],
  [['Ann Lee May 3, 2024']],
  [['On May 3, 2024May 9, 2024 By Ann LeeIn Harbour, Lamps']],
  [['by Ann LeeMay 3, 2024']],
])('%j below the title', (behind) => {
  expect(read([], behind)).toEqual({ author: 'Ann Lee', date: '2024-05-03' });
});

test('a name right below the title of a page that is dated elsewhere', () => {
  const lines = ['Ann Lee', 'Photographs of the quay', 'Share', 'May 3, 2024'];
  expect(read([], lines)).toEqual({ author: 'Ann Lee', date: '2024-05-03' });
  expect(read([], lines.slice(0, 3)).author).toBeNull();
});

test('above the title', () => {
  expect(read(['Ann Lee', 'September 4, 2025', '5:50 am'], [])).toEqual({ author: 'Ann Lee', date: '2025-09-04' });
});

test('in digits of other scripts', () => {
  const lines = ['عنوان المقال هنا', '١٢ يناير ٢٠٢٤', PROSE];
  const context = { language: 'ar', order: null };
  expect(readNearTitle(lines, 0, context).date).toBe('2024-01-12');
  expect(readNearTitle(lines, 2, context).date).toBe('2024-01-12');
});

test('the date of publication goes before that of an update', () => {
  expect(read([], ['Updated: May 9, 2024', 'Published: May 3, 2024']).date).toBe('2024-05-03');
  expect(read([], ['Last updated', 'May 9, 2024', 'May 3, 2024']).date).toBe('2024-05-03');
  expect(read([], ['Updated: May 9, 2024']).date).toBe('2024-05-09');
});

test('copyright, events and what the paragraphs say do not count', () => {
  const nothing = { author: null, date: null };
  expect(read([], ['© May 3, 2024 The Harbour Ledger'])).toEqual(nothing);
  expect(read([], ['Offer valid until May 3, 2024'])).toEqual(nothing);
  expect(
    readNearTitle(['Title', PROSE, PROSE, 'By Ann Lee', 'May 3, 2024'], 0, { language: 'en', order: null }),
  ).toEqual(nothing);
});

test('a section that the article speaks of is no author', () => {
  expect(read([], ['Harbour Lamps', 'May 3, 2024']).author).toBeNull();
});
