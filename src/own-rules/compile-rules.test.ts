import { describe, expect, test } from '@jest/globals';
import { cleanDocument } from '../clean.js';
import { ask, handForest, handModel } from '../dev/hand-model.js';
import { toDocument, toPageDocument } from '../to-document.js';
import type { Document } from '../types.js';
import { compileRules } from './compile-rules.js';
import type { OwnRule } from './rule-set.js';

const LINE: OwnRule = { id: 'own-line', label: 'promo', pattern: '^Soup', where: 'line', heading: null, site: null };
const TAIL: OwnRule = { ...LINE, id: 'own-tail', label: 'other', where: 'tail', pattern: '^-- $|^Ends here' };
const HEADED: OwnRule = {
  ...LINE,
  id: 'own-headed',
  label: 'teaser',
  where: 'after-heading',
  heading: '^More',
  pattern: '^(?:Boats|Ships)',
};
const KEEPS: OwnRule = { ...LINE, id: 'own-body', label: 'body', pattern: 'ferry|Facebook' };

const PROSE = 'The ferry leaves at seven, as it has done since the war ended.';

/** Takes every line for boilerplate. */
const HOSTILE = handModel(handForest([ask('ends-in-stop', -9, -9)]));

/** For each block its label and the rule that decided. */
function decide(
  document: Document | string,
  own: readonly OwnRule[],
  options: { model?: typeof HOSTILE; silent?: string[] } = {},
) {
  const { model = null, silent = [] } = options;
  const { blocks } = cleanDocument(typeof document === 'string' ? toDocument(document) : document, {
    keep: new Set(['body'] as const),
    model,
    ...compileRules({ own, silent }),
  });
  return blocks.map(({ label, finding }) => `${label} ${finding?.rule ?? '-'}`);
}

describe('a rule', () => {
  test('for lines speaks for each one, with its reason, and is sure', () => {
    const { blocks } = cleanDocument(toDocument(`${PROSE}\n\nSoup of the day\n`), {
      keep: new Set(['body'] as const),
      model: null,
      ...compileRules({ own: [LINE], silent: [] }),
    });
    const finding = { rule: 'own-line', label: 'promo', reason: 'line', confidence: 1, capture: null };
    expect(blocks.map((block) => block.finding)).toEqual([null, finding]);
  });

  test('for the tail speaks for all from the first match on', () => {
    const text = `${PROSE}\n\nEnds here\n\n${PROSE}\n\nEnds here\n`;
    expect(decide(text, [TAIL])).toEqual(['body -', 'other own-tail', 'other own-tail', 'other own-tail']);
  });

  test('behind a heading speaks for the run and the heading, and for no heading without a run', () => {
    const lines = ['More soup', PROSE, 'More', 'More to come', 'Boats', 'Ships', PROSE, 'Boats', 'More', PROSE];
    const teaser = 'teaser own-headed';
    const expected = ['body -', 'body -', 'body -', teaser, teaser, teaser, 'body -', 'body -', 'body -', 'body -'];
    expect(decide(lines.join('\n\n'), [HEADED], { silent: ['title-line'] })).toEqual(expected);
  });

  test('wins over chaff’s own and over the model', () => {
    const shared = 'Share on Facebook';
    expect(decide(`${PROSE}\n\n${shared}\n`, [])).toEqual(['body -', 'share share-bar']);
    expect(decide(`${PROSE}\n\n${shared}\n`, [{ ...LINE, pattern: '^Share' }])).toEqual(['body -', 'promo own-line']);
    expect(decide(`${PROSE}\n\n${shared}\n`, [KEEPS])).toEqual(['body own-body', 'body own-body']);
    expect(decide(`${PROSE}\n\n${shared}\n\nSoup\n`, [KEEPS, LINE], { model: HOSTILE })).toEqual([
      'body own-body',
      'body own-body',
      'promo own-line',
    ]);
  });

  test('speaks before the places are looked at: what lies between what goes is confirmed by it', () => {
    const text = [PROSE, PROSE, 'Soup', 'Expand', 'Soup', PROSE, PROSE].join('\n\n');
    expect(decide(text, [])).toEqual(Array(7).fill('body -'));
    expect(decide(text, [LINE]).slice(2, 5)).toEqual(['promo own-line', 'other page-furniture', 'promo own-line']);
  });

  test('matches within the last sentences of a line, which are blocks of their own', () => {
    const bio = 'Soup is her second passion, and she writes about it for the harbour paper every week.';
    const line = `${PROSE} ${PROSE} ${PROSE} ${bio}`;
    const { text } = cleanDocument(toDocument(line), {
      keep: new Set(['body'] as const),
      model: null,
      ...compileRules({ own: [LINE], silent: [] }),
    });
    expect(text).toBe(`${PROSE} ${PROSE} ${PROSE}`);
  });
});

describe('of two rules for one line', () => {
  const other = { ...LINE, id: 'other', label: 'ad' as const };

  test('the earlier one wins', () => {
    expect(decide(`${PROSE}\n\nSoup\n`, [LINE, other])[1]).toBe('promo own-line');
    expect(decide(`${PROSE}\n\nSoup\n`, [other, LINE])[1]).toBe('ad other');
  });

  test('the one that keeps wins, and a site’s over one for all', () => {
    const document = toDocument(`${PROSE}\n\nSoup\n`, { url: 'https://example.com/' });
    expect(decide(document, [LINE, { ...other, label: 'body' }])[1]).toBe('body other');
    expect(decide(document, [LINE, { ...other, site: 'example.com' }])[1]).toBe('ad other');
  });
});

describe('a site', () => {
  const rules = [
    { ...LINE, id: 'all' },
    { ...LINE, id: 'below', site: 'news.example.com' },
    { ...LINE, id: 'site', site: 'example.com' },
  ];
  const ruleAt = (url: string | undefined) =>
    decide(toDocument(`${PROSE}\n\nSoup\n`, url === undefined ? {} : { url }), rules)[1].split(' ')[1];

  test.each([
    ['https://example.com/a', 'site'],
    ['https://www.EXAMPLE.com:8080/a', 'site'],
    ['http://example.com./', 'site'],
    ['https://news.example.com/', 'below'],
    ['https://a.news.example.com/', 'below'],
    ['https://notexample.com/', 'all'],
    ['https://com/', 'all'],
    ['no address', 'all'],
    [undefined, 'all'],
  ])('is found by the address %s', (url, rule) => expect(ruleAt(url)).toBe(rule));

  test('is the one that a page calls its own, as in its metadata', () => {
    const html = `<html><head><link rel="canonical" href="https://example.com/soup"></head><body><p>${PROSE}</p><p>Soup</p></body></html>`;
    const document = toPageDocument(html, { url: 'https://mirror.example.net/' });
    const article = cleanDocument(document, {
      keep: new Set(),
      model: null,
      ...compileRules({ own: rules, silent: [] }),
    });
    expect([article.metadata.url, article.blocks[1].finding?.rule]).toEqual(['https://example.com/soup', 'site']);
  });
});

test('a silent rule does not speak, and the others do', () => {
  const text = `${PROSE}\n\nShare on Facebook\n\nAdvertisement\n\n${PROSE}\n`;
  expect(decide(text, [])).toEqual(['body -', 'share share-bar', 'ad ad-marker', 'body -']);
  expect(decide(text, [], { silent: ['share-bar'] })).toEqual(['body -', 'body -', 'ad ad-marker', 'body -']);
});

test('rules are compiled once for each set', () => {
  const set = { own: [LINE], silent: [] };
  expect(compileRules(set)).toBe(compileRules(set));
});

test('patterns that are too large together are told', () => {
  const own = Array.from({ length: 1600 }, (_, index) => ({ ...LINE, id: `r${index}`, pattern: `[a-z]{900}${index}` }));
  expect(() => compileRules({ own, silent: [] })).toThrow(/^1600 rules: found patterns that are too large together/);
});
