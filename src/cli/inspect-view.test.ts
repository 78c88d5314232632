import { describe, expect, test } from '@jest/globals';
import { Chalk } from 'chalk';
import { toDocument } from '../to-document.js';
import type { Article, LabelledBlock, Reason } from '../types.js';
import { listBlocks, shortenMiddle, showDocument, type ViewOptions } from './inspect-view.js';

const FINDING = { rule: 'prev-next', reason: 'arrow-and-word', label: 'nav', confidence: 0.95, capture: null } as const;
const BLOCKS = [
  { block: { start: 0, end: 4, text: 'Bödy' }, label: 'body', finding: null, chance: null, why: null },
  { block: { start: 5, end: 13, text: '« Pr\u001bev\t1' }, label: 'nav', finding: FINDING, chance: null, why: null },
] as unknown as LabelledBlock[];
const ARTICLE = {
  text: 'Bödy',
  blocks: BLOCKS,
  language: { code: 'eng', script: 'Latn', score: 1 },
  limit: null,
  keptShare: 0.5,
  flags: ['wrapped'],
} as unknown as Article;
const CLEANED = { document: toDocument('Bödy\n« Pr\u001bev\t1', { source: 'a.txt' }), article: ARTICLE };

const PLAIN: ViewOptions = { colors: new Chalk({ level: 0 }), width: 100, keep: new Set(['body']), why: false };

describe('showDocument', () => {
  test('shows a gutter for each block, and nothing that steers the terminal', () => {
    const shown = showDocument(CLEANED, PLAIN);
    expect(shown.split('\n')).toEqual([
      'a.txt#1  eng-Latn  50 % kept  wrapped',
      `body     ${' '.repeat(34)}       Bödy`,
      `nav      ${'prev-next/arrow-and-word'.padEnd(34)} 0.95  « Pr\ufffdev 1`,
      '',
      '',
    ]);
  });

  test('colours what is removed, and leaves what is kept plain', () => {
    const shown = showDocument(CLEANED, { ...PLAIN, colors: new Chalk({ level: 1 }) });
    expect(shown).toContain('  Bödy\n');
    expect(shown).toContain('\x1b[2m\x1b[34m« Pr');
  });
});

test('listBlocks writes a line a block with byte offsets', () => {
  expect(
    listBlocks(CLEANED)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      id: 'a.txt#1',
      start: 0,
      end: 5,
      label: 'body',
      rule: null,
      reason: null,
      confidence: null,
      chance: null,
      text: 'Bödy',
    },
    {
      id: 'a.txt#1',
      start: 6,
      end: 15,
      label: 'nav',
      rule: 'prev-next',
      reason: 'arrow-and-word',
      confidence: 0.95,
      chance: null,
      text: '« Pr\u001bev\t1',
    },
  ]);
});

function reason(feature: string, value: number, weight: number, because: readonly Reason[] = []): Reason {
  return { feature, value, weight, because };
}

describe('with reasons', () => {
  const below = [reason('stop-words', 4, 0.75), reason('url', 1, -0.123456)];
  const why = [
    reason('first-pass-log-odds', 2.34567, 1.98765, below),
    reason('commas', 3, -0.5),
    reason('date', 0, 0.4),
    reason('by', 0, 0.3),
    reason('bar', 0, 0.2),
    ...['quotes', 'dashes', 'brackets', 'question'].map((name) => reason(name, 0, 0.1)),
  ];
  const model = { ...FINDING, rule: 'model', reason: 'short-label' };
  const blocks = [
    { ...BLOCKS[0], chance: 0.93456, why },
    { ...BLOCKS[1], chance: 0.04, why },
    { ...BLOCKS[1], finding: model, chance: 0.5, why },
  ];
  const cleaned = { ...CLEANED, article: { ...ARTICLE, limit: 0.55, blocks } };
  const told = [
    '          +1.99  first pass log odds: 2.35',
    '              +0.75  stop words: 4',
    '              -0.12  url: 1',
    '          +0.40  date: 0',
    '          +0.30  by: 0',
    '          -0.50  commas: 3',
  ];

  test('shows three on each side, and the first pass below its own', () => {
    const lines = showDocument(cleaned, { ...PLAIN, why: true }).split('\n');
    expect(lines[0]).toBe('a.txt#1  eng-Latn  50 % kept  body from 0.55  wrapped');
    expect(lines[1]).toBe(`body     ${' '.repeat(34)}      0.93  Bödy`);
    expect(lines.slice(2, 8)).toEqual(told);
    expect(lines.slice(-8, -2)).toEqual(told);
  });

  test('says where a sure rule did not ask the model', () => {
    expect(showDocument(cleaned, { ...PLAIN, why: true })).toContain(
      '« Pr\ufffdev 1\n         the rule decides alone\n',
    );
  });

  test('shows none unless asked, and none where the rules decided after all', () => {
    expect(showDocument(cleaned, PLAIN)).not.toContain('log odds');
    const fallen = { ...cleaned, article: { ...cleaned.article, limit: null } };
    expect(showDocument(fallen, { ...PLAIN, why: true })).not.toContain('log odds');
  });

  test('lists the eight weightiest, rounded', () => {
    const [line] = listBlocks(cleaned, { why: true }).split('\n');
    const listed = JSON.parse(line).why;
    expect(JSON.parse(line).chance).toBe(0.9346);
    expect(listed).toHaveLength(8);
    expect(listed.slice(0, 2)).toEqual([
      {
        feature: 'first-pass-log-odds',
        value: 2.3457,
        weight: 1.9877,
        because: [
          { feature: 'stop-words', value: 4, weight: 0.75 },
          { feature: 'url', value: 1, weight: -0.1235 },
        ],
      },
      { feature: 'commas', value: 3, weight: -0.5 },
    ]);
    const [bare] = listBlocks(CLEANED, { why: true }).split('\n');
    expect(JSON.parse(bare).why).toEqual([]);
  });
});

test.each([
  ['abcdefghij', 10, 'abcdefghij'],
  ['abcdefghij', 5, 'ab…ij'],
  ['ab😀fghi😀', 7, 'ab…hi😀'],
  ['漢字漢字漢', 10, '漢字漢字漢'],
  ['漢字かな漢字', 10, '漢字…漢字'],
  ['漢字かな漢字', 8, '漢字…字'],
  ['𝐀𝐀𝐀𝐀𝐀𝐀', 5, '𝐀𝐀…𝐀𝐀'],
])('shortenMiddle(%j, %d) is %j', (text, length, expected) => {
  expect(shortenMiddle(text, length)).toBe(expected);
});
