import { describe, expect, test } from '@jest/globals';
import { askPiece, type HandTree, handForest, handPieces } from '../../dev/hand-model.js';
import { readPage } from '../../dev/read-page.js';
import { judgePieces, RESIDUE_LIMIT, RESIDUE_LIMIT_AMONG_OTHERS } from './judge-pieces.js';
import { toPieceText } from './piece-features.js';

const PROSE =
  'The ferry leaves the harbour at seven, as it has done since the war ended, and nobody on the quay has ever asked the captain why it is so. ';

const GONE = { rule: 'ad-marker', label: 'ad', reason: 'ad-label', confidence: 0.9, capture: null } as const;

const LINK = { ...GONE, rule: 'prev-next', label: 'nav', reason: 'label-colon', confidence: 0.75 } as const;

function judge(text: string, tree: HandTree, gone: readonly number[] = [], links: readonly number[] = []) {
  const { segmented } = readPage(text);
  const { blocks } = segmented;
  const pieces = judgePieces(
    toPieceText({
      segmented,
      best: blocks.map((_, index) => (links.includes(index) ? LINK : null)),
      byRules: blocks.map((_, index) => (gone.includes(index) ? GONE : null)),
      chances: blocks.map(() => 0.9),
    }),
    handPieces(handForest([tree])),
  );
  return { goes: pieces?.goes.map((own, index) => own && blocks[index].text), chances: pieces?.chances };
}

const SHORT = askPiece('words', 6, 3, -3);

describe('a piece', () => {
  test(`goes from ${RESIDUE_LIMIT} on`, () => {
    const odds = Math.log(RESIDUE_LIMIT / (1 - RESIDUE_LIMIT));
    expect(judge('Read on', odds + 0.01).goes).toEqual(['Read on']);
    expect(judge('Read on', odds - 0.01).goes).toEqual([false]);
  });

  test('in which the rules doubt a link to a neighbour stays where a paragraph follows', () => {
    const links = 'Previous: Sunrise over the quay\nNext: Unloading the catch\nRead on';
    expect(judge(`${PROSE}\n${links}\n${PROSE}`, SHORT, [], [1, 2]).goes).toEqual([
      false,
      false,
      false,
      'Read on',
      false,
    ]);
    expect(judge(`${PROSE}\n${links}`, SHORT, [], [1, 2]).goes).toEqual([false, ...links.split('\n')]);
  });

  test(`goes from ${RESIDUE_LIMIT_AMONG_OTHERS} on where something else went, or another line surely does`, () => {
    const odds = Math.log(RESIDUE_LIMIT_AMONG_OTHERS / (1 - RESIDUE_LIMIT_AMONG_OTHERS));
    expect(judge('Ads\nRead on', odds + 0.01, [0]).goes).toEqual([false, 'Read on']);
    expect(judge('Ads\nRead on', odds - 0.01, [0]).goes).toEqual([false, false]);
    const sureIfShort = (low: number, high: number) => askPiece('words', 2, low, high);
    expect(judge('Ads\nLinks\nRead on about the ferry', sureIfShort(3, odds + 0.01)).goes).toEqual([
      'Ads',
      'Links',
      'Read on about the ferry',
    ]);
    expect(judge('Ads\nRead on about the ferry', sureIfShort(3, odds + 0.01)).goes).toEqual(['Ads', false]);
  });

  test('that is a sentence goes with what comes behind it in its line', () => {
    expect(judge(`${PROSE}She rows. ${PROSE}He sails.\nRead on`, SHORT).goes).toEqual([
      false,
      false,
      false,
      'He sails.',
      'Read on',
    ]);
    expect(judge(`${PROSE}She rows. He sails.`, SHORT).goes).toEqual([false, 'She rows.', 'He sails.']);
  });

  test('that speaks for itself takes a weaker one behind it along', () => {
    const tree = askPiece('words', 2, { ...SHORT, low: 1.5 }, SHORT);
    // 1.5 alone is too little.
    expect(judge(`${PROSE}She rows home today. He sails.`, tree).goes).toEqual([
      false,
      'She rows home today.',
      'He sails.',
    ]);
    expect(judge(`${PROSE}He sails.`, tree).goes).toEqual([false, false]);
  });

  test('before one that goes goes where it is rather residue', () => {
    const odds = (low: number, high: number) => askPiece('words', 6, low, high);
    const prose = PROSE.trim();
    expect(judge(`${PROSE}${PROSE}He sails.`, odds(6, 0.5)).goes).toEqual([prose, prose, 'He sails.']);
    expect(judge(`${PROSE}${PROSE}He sails.`, odds(6, -0.5)).goes).toEqual([false, false, 'He sails.']);
  });

  test('before marks that close the line is judged as if it were the last', () => {
    expect(judge(`${PROSE}${PROSE}He sails. ● ●`, SHORT).goes?.[2]).toBe('He sails.');
  });

  test('before what goes anyway is judged as if it were the last', () => {
    expect(judge(`${PROSE}She rows. ${PROSE}`, SHORT, [2]).goes).toEqual([false, 'She rows.', false]);
  });

  test('has a chance, and what is none has none', () => {
    const { chances } = judge(`${'word '.repeat(120)}end.\nRead on`, SHORT);
    expect(Array.from(chances ?? [])).toEqual([0, expect.closeTo(0.9526)]);
  });
});

test('nothing is judged without trees, nor in an empty text', () => {
  const { segmented } = readPage('Read on');
  const text = toPieceText({ segmented, best: [null], byRules: [null], chances: [1] });
  expect(judgePieces(text, { ...handPieces(handForest([])), second: null })).toBeNull();
  expect(judge('', SHORT).goes).toEqual([]);
});
