import { describe, expect, test } from '@jest/globals';
import { askPiece, type HandTree, handForest, handPieces } from '../../dev/hand-model.js';
import { readPage } from '../../dev/read-page.js';
import type { Finding } from '../../types.js';
import { toOdds } from '../model/forest.js';
import { toPieceText } from './piece-features.js';
import { SPARE_LIMIT, spareBios } from './spare-bios.js';

const BIO: Finding = { rule: 'author-bio', label: 'bio', reason: 'bio-lead', confidence: 0.8, capture: null };
const SHARE: Finding = { ...BIO, rule: 'share-bar', label: 'share' };
const TEXT =
  'The ferry leaves the harbour at seven, as it has done since the war ended, and nobody on the quay has ever asked the captain why it is so. She rows. He sails on Sundays.';
const LOW = toOdds(SPARE_LIMIT) - 0.01;
const HIGH = toOdds(SPARE_LIMIT) + 0.01;

/** Which of the text's sentences the rules still remove; `words` are the words' own log-odds of residue. */
function ruled(tree: HandTree, { bio = BIO, words = -2, links = 0 } = {}): boolean[] {
  const { segmented } = readPage(TEXT + '\nShare this'.repeat(links));
  const { blocks } = segmented;
  const pieces = handPieces(handForest([tree]));
  const text = toPieceText({
    segmented,
    best: blocks.map(() => null),
    byRules: blocks.map((_, block) => [null, bio, bio][block] ?? (block > 2 ? SHARE : null)),
    chances: blocks.map(() => 0.9),
  });
  const spared = spareBios(text, { ...pieces, weights: { ...pieces.weights, intercepts: [words, -9] } });
  spared.byRules.forEach((finding, block) => {
    if (finding === null) expect(spared.isPiece[block]).toBe(true);
  });
  return spared.byRules.slice(0, 3).map((finding) => finding !== null);
}

describe('what a rule took for a bio', () => {
  test('stays where it is surely text', () => {
    expect(ruled(LOW)).toEqual([false, false, false]);
    expect(ruled(HIGH)).toEqual([false, true, true]);
  });

  test('is judged as a whole', () => {
    const byLength = (short: number, long: number) => askPiece('words', 2.5, short, long);
    expect(ruled(byLength(LOW - 4, HIGH + 3))).toEqual([false, false, false]);
    expect(ruled(byLength(LOW - 3, HIGH + 4))).toEqual([false, true, true]);
  });

  test('is not looked at where its words tell a bio', () => {
    expect(ruled(LOW, { words: -0.9 })).toEqual([false, false, false]);
    expect(ruled(LOW, { words: -0.7 })).toEqual([false, true, true]);
  });

  test('is not looked at where the rules remove much else', () => {
    expect(ruled(LOW, { links: 2 })).toEqual([false, false, false]);
    expect(ruled(LOW, { links: 3 })).toEqual([false, true, true]);
  });

  test('goes where it is of another kind, or a rule of the user says so', () => {
    expect(ruled(LOW, { bio: { ...BIO, rule: 'promo-pitch' } })).toEqual([false, true, true]);
    expect(ruled(LOW, { bio: { ...BIO, rule: 'own-bio' } })).toEqual([false, true, true]);
  });

  test('goes where there are no trees', () => {
    const { segmented } = readPage(TEXT);
    const text = toPieceText({ segmented, best: [null, BIO, BIO], byRules: [null, BIO, BIO], chances: [1, 1, 1] });
    const pieces = handPieces(handForest([]));
    expect(spareBios(text, { ...pieces, weights: { ...pieces.weights, intercepts: [-2, -9] }, second: null })).toBe(
      text,
    );
  });
});
