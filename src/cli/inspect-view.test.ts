import { describe, expect, test } from '@jest/globals';
import { Chalk } from 'chalk';
import { toDocument } from '../to-document.js';
import type { Article, LabelledBlock } from '../types.js';
import { listBlocks, shortenMiddle, showDocument } from './inspect-view.js';

const FINDING = { rule: 'prev-next', reason: 'arrow-and-word', label: 'nav', confidence: 0.95, capture: null };
const BLOCKS = [
  { block: { start: 0, end: 4, text: 'Bödy' }, label: 'body', finding: null },
  { block: { start: 5, end: 13, text: '« Pr\u001bev\t1' }, label: 'nav', finding: FINDING },
] as unknown as LabelledBlock[];
const ARTICLE = {
  text: 'Bödy',
  blocks: BLOCKS,
  language: { code: 'eng', script: 'Latn', score: 1 },
  keptShare: 0.5,
  flags: ['wrapped'],
} as unknown as Article;
const CLEANED = { document: toDocument('Bödy\n« Pr\u001bev\t1', { source: 'a.txt' }), article: ARTICLE };

describe('showDocument', () => {
  test('shows a gutter for each block, and nothing that steers the terminal', () => {
    const shown = showDocument(CLEANED, { colors: new Chalk({ level: 0 }), width: 100, keep: new Set(['body']) });
    expect(shown.split('\n')).toEqual([
      'a.txt#1  eng-Latn  50 % kept  wrapped',
      `body     ${' '.repeat(34)}       Bödy`,
      `nav      ${'prev-next/arrow-and-word'.padEnd(34)} 0.95  « Pr\ufffdev 1`,
      '',
      '',
    ]);
  });

  test('colours what is removed, and leaves what is kept plain', () => {
    const shown = showDocument(CLEANED, { colors: new Chalk({ level: 1 }), width: 100, keep: new Set(['body']) });
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
    { id: 'a.txt#1', start: 0, end: 5, label: 'body', rule: null, reason: null, confidence: null, text: 'Bödy' },
    {
      id: 'a.txt#1',
      start: 6,
      end: 15,
      label: 'nav',
      rule: 'prev-next',
      reason: 'arrow-and-word',
      confidence: 0.95,
      text: '« Pr\u001bev\t1',
    },
  ]);
});

test.each([
  ['abcdefghij', 10, 'abcdefghij'],
  ['abcdefghij', 5, 'ab…ij'],
  ['ab😀fghi😀', 7, 'ab…i😀'],
])('shortenMiddle(%j, %d) is %j', (text, length, expected) => {
  expect(shortenMiddle(text, length)).toBe(expected);
});
