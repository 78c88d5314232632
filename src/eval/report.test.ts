import { describe, expect, test } from '@jest/globals';
import { createEvaluation, type EvalText, type Removal, takeText } from './evaluation.js';
import { type EvalReport, toReport } from './report.js';

const GOLD = [
  { id: 'p1', body: 'one two three four', group: 'post' },
  { id: 'p2', body: 'five six', group: 'article' },
  { id: 'p3', body: '', group: 'article' },
  { id: 'p4', body: 'seven', group: null },
] as const;

function evaluate(texts: readonly (Pick<EvalText, 'id' | 'text'> & Partial<EvalText>)[], worst = 0): EvalReport {
  const evaluation = createEvaluation(new Map(GOLD.map(({ id, ...page }) => [id, page])));
  for (const text of texts) takeText(evaluation, { removals: [], ...text });
  return toReport(evaluation, worst);
}

test('figures are means over the pages of the gold, and a page without a text scores 0', () => {
  const report = evaluate([
    { id: 'p1', text: 'one two' },
    { id: 'p4', text: 'seven' },
    { id: 'else', text: 'seven' },
  ]);
  expect(report).toMatchObject({ pages: 4, missing: 2, extra: 1, failed: 0 });
  expect(report).toMatchObject({ precision: 0.5, recall: 0.375, f1: 0.4167, shingle_f1: 0.25 });
  expect(report.f1_interval[0]).toBeLessThan(0.4167);
  expect(report.f1_interval[1]).toBeGreaterThan(0.4167);
});

test('an empty page scores 1 for an empty text, and 0 for none', () => {
  expect(evaluate([{ id: 'p3', text: ' ' }]).f1).toBe(0.25);
  expect(evaluate([]).f1).toBe(0);
});

test('groups have the most pages first, and pages without a group only count among all', () => {
  const { by } = evaluate([{ id: 'p1', text: 'one two three four' }]);
  expect(by.map(({ value, pages, missing, f1 }) => [value, pages, missing, f1])).toEqual([
    ['article', 2, 2, 0],
    ['post', 1, 0, 1],
  ]);
});

test('the worst pages have the lowest F1 first, equal ones in the order of the gold', () => {
  const texts = [{ id: 'p1', text: 'one' }];
  expect(evaluate(texts, 2).worst.map(({ id }) => id)).toEqual(['p2', 'p3']);
  expect(evaluate(texts, 9).worst.at(-1)).toEqual({ id: 'p1', precision: 1, recall: 0.25, f1: 0.4, shingle_f1: 0 });
  expect(evaluate(texts).worst).toEqual([]);
});

describe('labels', () => {
  const removed = (label: Removal['label'], text: string | null, chars = text?.length ?? 0): Removal => ({
    label,
    chars,
    text,
  });

  test('a lost word of the gold is charged once, to the first block that has it', () => {
    const removals = [removed('nav', 'one menu'), removed('ad', 'two one Two')];
    const { labels } = evaluate([{ id: 'p1', text: 'three four', removals }]);
    expect(labels).toEqual([
      { label: 'nav', chars: 8, words: 2, wrong_words: 1 },
      { label: 'ad', chars: 11, words: 3, wrong_words: 1 },
    ]);
  });

  test('a removed word that the text has all of is not wrong', () => {
    const removals = [removed('nav', 'one two three four')];
    const { labels } = evaluate([{ id: 'p1', text: 'four three two one', removals }]);
    expect(labels).toEqual([{ label: 'nav', chars: 18, words: 4, wrong_words: 0 }]);
  });

  test('where only counts are known the words are null, and labels without characters are left out', () => {
    const removals = [removed('share', null, 7), removed('nav', null, 5), removed('toc', null, 0)];
    const texts = ['p1', 'p2'].map((id) => ({ id, text: '', removals }));
    expect(evaluate([...texts, { id: 'else', text: '', removals }]).labels).toEqual([
      { label: 'nav', chars: 10, words: null, wrong_words: null },
      { label: 'share', chars: 14, words: null, wrong_words: null },
    ]);
  });
});
