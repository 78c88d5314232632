import { expect, test } from '@jest/globals';
import { scoreText } from './score-text.js';

const EXACT = { precision: 1, recall: 1, f1: 1, shingleF1: 1 };
const NOTHING = { precision: 0, recall: 0, f1: 0, shingleF1: 0 };

test.each([
  ['the same words', 'One, two — three!', 'one two three', EXACT],
  ['nothing where nothing is', ' \n', '', EXACT],
  ['something where nothing is', 'one', '…', NOTHING],
  ['nothing where something is', '', 'one', NOTHING],
  ['other words', 'one two', 'three four', NOTHING],
])('%s', (_, text, gold, score) => {
  expect(scoreText(text, gold)).toEqual(score);
});

test('words count as often as both have them', () => {
  const { precision, recall, f1 } = scoreText('a a a b', 'a a c');
  expect([precision, recall]).toEqual([2 / 4, 2 / 3]);
  expect(f1).toBeCloseTo(4 / 7, 12);
});

test('order matters to shingles alone', () => {
  expect(scoreText('e d c b a', 'a b c d e')).toEqual({ precision: 1, recall: 1, f1: 1, shingleF1: 0 });
  // Of two and three shingles one is shared.
  expect(scoreText('a b c d x', 'a b c d e f').shingleF1).toBeCloseTo(2 / 5, 12);
});
