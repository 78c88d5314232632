import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { handModel } from '../../dev/hand-model.js';
import { readPage } from '../../dev/read-page.js';
import { rules } from '../rules/index.js';
import { FIRST_NAMES, SECOND_NAMES } from './feature-names.js';
import { FIRST_COLUMNS, firstFeatures, readNumbers } from './features.js';
import { SECOND_COLUMNS, secondFeatures } from './second-features.js';

test('every column has one name', () => {
  expect([FIRST_NAMES.length, SECOND_NAMES.length]).toEqual([FIRST_COLUMNS, SECOND_COLUMNS]);
  const names = [...FIRST_NAMES, ...SECOND_NAMES];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
});

test('the trainer withholds from the first trees what is about threads and lines seen before', () => {
  const [, listed, from, to] = /^WITHHELD = \[([\d, ]+), \*range\((\d+), (\d+)\)\]$/m.exec(
    readFileSync(new URL('../../../training/trees.py', import.meta.url), 'utf8'),
  ) as RegExpExecArray;
  const run = Array.from({ length: Number(to) - Number(from) }, (_, index) => Number(from) + index);
  const names = [...listed.split(', ').map(Number), ...run].map((column) => FIRST_NAMES[column]);
  expect(names).toEqual(FIRST_NAMES.filter((name) => /comments|seen-before|short-lines-repeated/.test(name)));
});

const SENTENCE = 'The ferry leaves the harbour of Port Elgar at seven, as it has done since the long war ended there.';
const PAGE = [
  'Port Elgar News',
  '12 April 2024',
  '',
  SENTENCE,
  'Nobody in the harbour remembers why, and nobody in Port Elgar has ever asked the ferry company about it.',
  'Is it the tide?',
  'Share on Facebook',
  'Ten ways to see the islands in winter',
  'Port Elgar News',
].join('\n');
const CHANCES = [0.1, 0.2, 0.9, 0.95, 0.7, 0.05, 0.3, 0.1];

describe('a name says what the column holds', () => {
  const { lines } = readPage(PAGE, rules);
  const model = handModel(null);
  const known = { ...model.lexical, intercepts: [0.5, -0.5] as const };
  const numbers = readNumbers(lines, { ...model, lexical: known });
  const first = new Float32Array(lines.count * FIRST_COLUMNS);
  firstFeatures(numbers)(0, lines.count, first, FIRST_COLUMNS);
  const second = new Float32Array(lines.count * SECOND_COLUMNS);
  const addSecond = secondFeatures(numbers, Float64Array.from(CHANCES));
  for (let line = 0; line < lines.count; line++) addSecond(line, second, line * SECOND_COLUMNS);
  const column = (name: string): number[] => {
    const [values, columns, names] = FIRST_NAMES.includes(name)
      ? [first, FIRST_COLUMNS, FIRST_NAMES]
      : [second, SECOND_COLUMNS, SECOND_NAMES];
    const at = names.indexOf(name);
    return CHANCES.map((_, line) => Math.round(values[line * columns + at] * 1e4) / 1e4);
  };
  const round = (values: readonly number[]) => values.map((value) => Math.round(value * 1e4) / 1e4);
  const odds = CHANCES.map((chance) => Math.log(chance / (1 - chance)));

  const cases: readonly (readonly [name: string, values: readonly number[]])[] = [
    ['label-like', [1, 0, 0, 0, 0, 1, 0, 1]],
    ['question', [0, 0, 0, 0, 1, 0, 0, 0]],
    ['short-date', [0, 1, 0, 0, 0, 0, 0, 0]],
    ['blank-line-before', [0, 0, 1, 0, 0, 0, 0, 0]],
    ['blank-line-after', [0, 1, 0, 0, 0, 0, 0, 0]],
    ['times-repeated', [1, 0, 0, 0, 0, 0, 0, 1]],
    ['place-in-page', [0, 1, 2, 3, 4, 5, 6, 7].map((line) => line / 8)],
    ['lines-from-the-top', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['lines-to-the-bottom', [8, 7, 6, 5, 4, 3, 2, 1]],
    ['times-repeated-1-line-before', [-1, 1, 0, 0, 0, 0, 0, 0]],
    ['date-2-lines-before', [-1, -1, 0, 1, 0, 0, 0, 0]],
    ['label-like-1-line-after', [0, 0, 0, 0, 1, 0, 1, -1]],
    ['label-like-3-lines-after', [0, 0, 1, 0, 1, -1, -1, -1]],
    ['share-in-sentences-of-page', Array(8).fill(39 / 63)],
    ['lines-of-page', Array(8).fill(8)],
    ['sentence-words-of-page', Array(8).fill(39)],
    ['sentence-words-5-lines-before', [0, 0, 0, 20, 39, 39, 39, 39]],
    ['sentence-words-5-lines-after', [39, 39, 19, 0, 0, 0, 0, 0]],
    ['share-of-sentences-above', [0, 0, 0, 20 / 39, 1, 1, 1, 1]],
    ['share-of-sentences-below', [1, 1, 19 / 39, 0, 0, 0, 0, 0]],
    ['in-main-stretch', [0, 0, 1, 1, 0, 0, 0, 0]],
    ['lines-past-start-of-main-stretch', [-2, -1, 0, 1, 2, 3, 4, 5]],
    ['lines-past-end-of-main-stretch', [-3, -2, -1, 0, 1, 2, 3, 4]],
    ['names-beside-main-stretch', [2, 1, 2, 2, 0, 1, 0, 2]],
    ['rule-sure-40-lines-before', [0, 0, 0, 0, 0, 0, 1 / 6, 1 / 7]],
    ['lines-since-label', [0, 1, 2, 3, 4, 0, 1, 0]],
    ['lines-of-group', [5, 5, 5, 5, 5, 2, 2, 1]],
    ['wording', Array(8).fill(0.5)],
    ['wording-1-line-before', [-9, ...Array(7).fill(0.5)]],
    ['wording-2-lines-after', [...Array(6).fill(0.5), -9, -9]],
    ['wording-as-heading', Array(8).fill(-0.5)],
    ['known-words', Array(8).fill(0)],
    ['lines-since-short-date', [99, 0, 1, 2, 3, 4, 5, 6]],
    ['lines-until-headline', [6, 5, 4, 3, 2, 1, 0, 99]],
    ['seen-before', [0, 0, 0, 0, 0, 0, 0, 1]],
    ['short-lines-repeated-within-10-lines', Array(8).fill(2 / 21)],
    ['short-lines-repeated-from-here-to-30-lines-after', [2, 1, 1, 1, 1, 1, 1, 1].map((lines) => lines / 31)],
    ['page-share-of-questions', Array(8).fill(1 / 8)],
    ['page-share-of-short-dates', Array(8).fill(1 / 8)],
    ['page-share-of-prose-lines', Array(8).fill(2 / 8)],
    ['rank-of-prose-run', [99, 99, 0, 0, 99, 99, 99, 99]],
    ['prose-runs-of-page', Array(8).fill(1)],
    ['prose-runs-of-page-with-gaps', Array(8).fill(1)],
    ['first-pass-log-odds', odds],
    ['first-pass-log-odds-1-line-before', [-9, ...odds.slice(0, -1)]],
    ['first-pass-log-odds-3-lines-after', [...odds.slice(3), -9, -9, -9]],
    ['lines-since-sure-text', [99, 99, 0, 0, 1, 2, 3, 4]],
    ['lines-until-sure-text', [2, 1, 0, 0, 99, 99, 99, 99]],
    ['in-best-stretch', [0, 0, 1, 1, 1, 0, 0, 0]],
    ['in-largest-island-with-gaps-of-1', [-1, -1, 1, 1, 1, -1, -1, -1]],
    ['lines-past-start-of-island-with-gaps-of-1', [-1, -1, 0, 1, 2, -1, -1, -1]],
    ['lines-to-end-of-island-with-gaps-of-4', [-1, -1, 2, 1, 0, -1, -1, -1]],
  ];

  test.each(cases)('%s', (name, values) => expect(column(name)).toEqual(round(values)));

  test('also of a window that reaches from here', () => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(column('first-pass-chance-from-here-to-5-lines-after')).toEqual(
      round(CHANCES.map((_, line) => mean(CHANCES.slice(line, line + 6)))),
    );
    expect(column('first-pass-chance-up-to-here-from-5-lines-before')).toEqual(
      round(CHANCES.map((_, line) => mean(CHANCES.slice(Math.max(0, line - 5), line + 1)))),
    );
  });
});

describe('a thread of comments', () => {
  const { lines } = readPage(
    [SENTENCE, '2 comments', 'Ann Lee says:', SENTENCE, 'Reply', 'Bo Ek wrote on Monday', 'I like it.'].join('\n'),
    rules,
  );
  const first = new Float32Array(lines.count * FIRST_COLUMNS);
  const numbers = readNumbers(lines, handModel(null));
  firstFeatures(numbers)(0, lines.count, first, FIRST_COLUMNS);
  const column = (name: string): number[] =>
    Array.from({ length: lines.count }, (_, line) => first[line * FIRST_COLUMNS + FIRST_NAMES.indexOf(name)]);

  test.each<[string, number[]]>([
    ['above-comments', [0, 1, 0, 0, 1, 0, 0]],
    ['between-comments', [0, 0, 1, 0, 1, 1, 1]],
    ['seen-before', [0, 0, 0, 1, 0, 0, 0]],
    ['lines-between-comments-from-here-to-15-lines-after', [4, 4, 4, 3, 3, 2, 1]],
    ['lines-between-comments-up-to-here-from-15-lines-before', [0, 0, 1, 1, 2, 3, 4]],
    ['lines-between-comments-above', [0, 0, 0, 1, 1, 2, 3]],
    ['lines-between-comments-below', [4, 4, 3, 3, 2, 1, 0]],
    ['headings-of-comments-above', [0, 1, 1, 1, 2, 2, 2]],
    ['lines-since-line-between-comments', [255, 255, 0, 1, 0, 0, 0]],
    ['lines-until-heading-of-comments', [1, 0, 2, 1, 0, 255, 255]],
  ])('%s', (name, values) => expect(column(name)).toEqual(values));
});
