import { describe, expect, test } from '@jest/globals';
import type { Label } from '../types.js';
import { findFirstProse, findTitleLine } from './find-title.js';
import type { PageLine } from './page-line.js';
import {
  bucketOf,
  listTitleLines,
  PLACE_FACTS,
  placeOf,
  TITLE_FACTS,
  TITLE_STEPS,
  toTitlePage,
  WORDING_FACTS,
  wordingOf,
} from './title-facts.js';
import { TITLE_POINTS } from './title-points.js';

const PARAGRAPHS = [
  'The ferry to the outer islands leaves the harbour at seven in the morning and comes back long after dark.',
  'Whoever misses the ferry waits a day on the islands, where the only inn has four beds and an honest kitchen.',
];
const NEXT = ['A winter without snow in the high valleys', 'Twelve soups for a cold evening at home'];

function line(text: string, label: Label = 'body', isRuled = false): PageLine {
  return { text, words: text.split(' ').length, label, isRuled };
}

const body = PARAGRAPHS.map((text) => line(text));

function titleOf(lines: readonly PageLine[]): string | null {
  return lines[findTitleLine(lines, findFirstProse(lines))]?.text ?? null;
}

describe('the title', () => {
  test('is the headline that speaks of what the paragraphs do, not a menu or a teaser beside it', () => {
    const lines = [
      line('Home', 'nav', true),
      line('Travel', 'nav'),
      line(NEXT[0], 'teaser'),
      line('The last ferry to the outer islands', 'teaser'),
      line('By Ann Lee', 'byline', true),
      line('March 3, 2024', 'date', true),
      ...body,
      ...NEXT.map((text) => line(text, 'teaser')),
    ];
    expect(titleOf(lines)).toBe('The last ferry to the outer islands');
  });

  test('is the line without the way to the page where there is one', () => {
    const title = 'The last ferry to the outer islands';
    const lines = [
      line(`Home » Travel » ${title}`, 'nav', true),
      line(title, 'other'),
      line('By Ann Lee', 'byline'),
      ...body,
    ];
    expect(titleOf(lines)).toBe(title);
  });

  test('may stand in a script without spaces', () => {
    const title = '離島へ向かう最後のフェリーの旅';
    const prose =
      '離島へ向かうフェリーは朝七時に港を出て、日が暮れてから戻ってくる。フェリーを逃した人は島で一晩を過ごすことになる。';
    const lines = [
      { ...line('ホーム', 'nav', true), words: 2 },
      { ...line(title, 'other'), words: 8 },
      { ...line('2024年3月3日', 'date', true), words: 4 },
      { ...line(prose), words: 30 },
      { ...line(prose), words: 30 },
    ];
    expect(titleOf(lines)).toBe(title);
  });

  test.each([
    ['a text that begins with its first paragraph', body],
    ['menus alone above it', [line('Home', 'nav', true), line('Log in', 'nav', true), line('Cart', 'nav'), ...body]],
    ['no paragraph', NEXT.map((text) => line(text, 'teaser'))],
    ['no line', []],
  ])('is none of %s', (_, lines) => {
    expect(titleOf(lines)).toBeNull();
  });

  test('is never below the last line of the article', () => {
    const lines = [line(PARAGRAPHS[0]), line('The ferry to the outer islands', 'teaser')];
    expect(listTitleLines(toTitlePage(lines, 0))).toEqual([0]);
  });
});

function named(facts: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(facts.map((fact, index) => [fact, values[index]]));
}

describe('the facts of a line', () => {
  const title = line('The last ferry to the outer islands', 'teaser');
  const lines = [title, line('By Ann Lee', 'byline', true), line('March 3, 2024', 'date', true), title, ...body];
  const page = toTitlePage(lines, 4);

  test('tell where it stands and what stands beside it', () => {
    expect(named(PLACE_FACTS, placeOf(page, 3))).toMatchObject({
      distance: 1,
      words: 7,
      headlinesAbove: 1,
      bodyBetween: 0,
      signedAfter: 8,
      closed: 0,
      number: 0,
    });
    expect(named(PLACE_FACTS, placeOf(page, 0))).toMatchObject({
      distance: 4,
      leadAfter: 0,
      signedAfter: 0,
      yearAfter: 1,
      wordsBefore: -1,
    });
  });

  test('tell what it says', () => {
    expect(named(WORDING_FACTS, wordingOf(page, 3))).toMatchObject({
      sameAbove: 1,
      telling: 4,
      shared: 0.75,
      section: 0,
    });
  });

  test('are as many as their scales', () => {
    expect(placeOf(page, 3)).toHaveLength(PLACE_FACTS.length);
    expect(wordingOf(page, 3)).toHaveLength(WORDING_FACTS.length);
  });

  test('have points for each bucket', () => {
    for (const fact of TITLE_FACTS)
      expect([fact, TITLE_POINTS[fact].length]).toEqual([fact, TITLE_STEPS[fact].length + 1]);
    expect([0, 1, 2, 45, 99].map((value) => bucketOf(TITLE_STEPS.distance, value))).toEqual([0, 1, 2, 13, 13]);
  });
});
