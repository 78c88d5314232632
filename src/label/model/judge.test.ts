import { describe, expect, test } from '@jest/globals';
import { ask, columnOf, handForest, handModel } from '../../dev/hand-model.js';
import { readPage } from '../../dev/read-page.js';
import type { BlockRule, Rule } from '../rule.js';
import { FIRST_SHARE, isLeftToFirst, judgeLines, SECOND_SHARE } from './judge.js';

/** Log-odds of a probability. */
function odds(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/** A page with a line that it removes is no bare body. */
const ODD_RULE: BlockRule = {
  id: 'odd',
  label: 'nav',
  scope: 'block',
  clues: ['digit'],
  maxWords: 99,
  detect: ({ blocks }, index) => (blocks[index].text === 'Timetable 7' ? { reason: 'odd', confidence: 0.9 } : null),
};

/** Lines that end in a stop have one chance, others another. */
function judge(text: string, withStop: number, without: number, rules: readonly Rule[] = [ODD_RULE]) {
  return judgeLines(
    readPage(text, rules).lines,
    handModel(handForest([ask('ends-in-stop', odds(without), odds(withStop))])),
  );
}

function staying({ chances, threshold }: ReturnType<typeof judge>): boolean[] {
  return Array.from(chances, (chance) => chance >= threshold);
}

const SENTENCE = 'The ferry leaves at seven, as it has done since the war ended and the harbour was dredged.\n';
const ODD = 'Ferries and harbours of the north\n';
const REMOVED = 'Timetable 7\n';

describe('the threshold', () => {
  test('lets a text that is nearly all body be', () => {
    // One doubtful line in twenty: its words would be no more than 2 % of the page.
    const judgement = judge(SENTENCE.repeat(20) + ODD, 0.97, 0.2);
    expect(staying(judgement)).toEqual(Array(21).fill(true));
    expect(staying(judge(SENTENCE.repeat(20) + ODD, 0.97, 0.02)).at(-1)).toBe(false);
  });

  test('cuts a doubtful line of a page that is clear', () => {
    const page = SENTENCE.repeat(30) + ODD.repeat(20);
    const expected = [...Array(30).fill(true), ...Array(20).fill(false)];
    expect(staying(judge(page + REMOVED, 0.97, 0.15)).slice(0, 50)).toEqual(expected);
    // A shorter text has less to cut.
    const short = SENTENCE.repeat(12) + ODD.repeat(8) + REMOVED;
    expect(staying(judge(short, 0.97, 0.15)).every(Boolean)).toBe(true);
  });

  test('cuts only what is surely no body where no rule removes a line', () => {
    const text = SENTENCE.repeat(4) + ODD.repeat(6);
    expect(staying(judge(text, 0.97, 0.2, []))).toEqual(Array(10).fill(true));
    expect(staying(judge(text, 0.97, 0.04, [])).at(-1)).toBe(false);
  });

  test('lets a text be that neither begins nor ends as a page does', () => {
    const list = ODD.repeat(30);
    const article = SENTENCE.repeat(6) + list + REMOVED + SENTENCE.repeat(6);
    expect(staying(judge(article, 0.97, 0.15))).toEqual(Array(43).fill(true));
    // A menu below it makes a page of it.
    expect(staying(judge(article + ODD.repeat(6), 0.97, 0.15)).slice(6, 36)).toEqual(Array(30).fill(false));
  });

  test('sinks on a page where nothing is likely', () => {
    const judgement = judge(SENTENCE.repeat(4) + ODD.repeat(6), 0.3, 0.02);
    expect(judgement.expected).toBeLessThan(0.6);
    expect(staying(judgement)).toEqual([...Array(4).fill(true), ...Array(6).fill(false)]);
  });

  test('treats lines of one chance alike', () => {
    for (const chance of [0.05, 0.3, 0.5, 0.7, 0.9]) {
      expect(new Set(staying(judge(SENTENCE.repeat(7), chance, chance))).size).toBe(1);
    }
    expect(staying(judge(SENTENCE.repeat(7), 0.7, 0.7))[0]).toBe(true);
  });

  test('expects the F1 of what it chooses', () => {
    // All lines are as likely: hits are 0.8 of the words, so F1 is 2 × 0.8 / (1 + 0.8).
    expect(judge(SENTENCE.repeat(5), 0.8, 0.8).expected).toBeCloseTo(1.6 / 1.8);
    expect(judge(SENTENCE.repeat(5), 0.999, 0.999).expected).toBeGreaterThan(0.99);
  });

  test('is doubtful where little is expected', () => {
    // All lines are as likely: with chance p for every word, F1 is 2p / (1 + p), 0.6 at p = 3/7.
    expect(judge(SENTENCE.repeat(5), 0.42, 0.42)).toMatchObject({ threshold: 0.05, isDoubtful: true });
    expect(judge(SENTENCE.repeat(5), 0.44, 0.44)).toMatchObject({ threshold: 0.05, isDoubtful: false });
    // 0.85 on a page that is cut.
    const page = ODD.repeat(50) + SENTENCE.repeat(50) + REMOVED + ODD.repeat(50);
    expect([0.7, 0.8].map((chance) => judge(page, chance, 0.02).isDoubtful)).toEqual([true, false]);
  });

  test('is doubtful where much goes of what begins as an article does', () => {
    const article = SENTENCE.repeat(40) + REMOVED;
    expect(judge(article + ODD.repeat(10), 0.97, 0.01).isDoubtful).toBe(false);
    expect(judge(article + ODD.repeat(30), 0.97, 0.01).isDoubtful).toBe(true);
    expect(judge(ODD.repeat(10) + article + ODD.repeat(30), 0.97, 0.01).isDoubtful).toBe(false);
    // Of a short text, wherever it is.
    expect(judge(ODD.repeat(4) + SENTENCE.repeat(9) + REMOVED + ODD.repeat(4), 0.97, 0.01).isDoubtful).toBe(true);
  });

  test('has nothing to cut, and nothing to fear, on an empty page and on one without words', () => {
    expect(judge('', 0.5, 0.5)).toEqual({ chances: new Float64Array(0), threshold: 0, expected: 1, isDoubtful: false });
    expect(judge('***\n\n---\n', 0.5, 0.5)).toMatchObject({ threshold: 0, expected: 1 });
  });

  test('lets everything stay where there are no trees', () => {
    const judgement = judgeLines(readPage(SENTENCE + ODD).lines, handModel(null));
    expect(judgement).toEqual({ chances: Float64Array.of(1, 1), threshold: 0, expected: 1, isDoubtful: false });
  });
});

/** What a line's chance is by both. */
function mixed(first: number, second: number): number {
  return FIRST_SHARE * odds(first) + SECOND_SHARE * odds(second);
}

describe('the second trees', () => {
  const first = handForest([ask('ends-in-stop', odds(0.005), odds(0.6))]);

  test('read what the first ones said, and count with them', () => {
    const column = columnOf('first-pass-log-odds');
    const second = handForest([{ column, threshold: odds(0.55), low: odds(0.4), high: odds(0.9) }]);
    const { chances } = judgeLines(readPage(SENTENCE + SENTENCE).lines, handModel(first, second));
    expect([...chances].map(odds)).toEqual([expect.closeTo(mixed(0.6, 0.9)), expect.closeTo(mixed(0.6, 0.9))]);
  });

  test('are not asked where the first ones are sure that a line is no body', () => {
    const { chances } = judgeLines(readPage(SENTENCE + ODD).lines, handModel(first, handForest([odds(0.9)])));
    expect([...chances].map(odds)).toEqual([expect.closeTo(mixed(0.6, 0.9)), expect.closeTo(odds(0.005))]);
    expect([0.005, 0.9].map(isLeftToFirst)).toEqual([true, false]);
  });

  test('stop where a line is clear, and reckon what the others would have added', () => {
    const trees = (chance: number) => Array.from({ length: 64 }, () => odds(chance) / 64);
    const judgeAll = (chance: number) =>
      judgeLines(readPage(SENTENCE).lines, handModel(handForest(trees(chance)))).chances[0];
    // A fifth of the trees says too little to stop.
    expect(judgeAll(0.7)).toBeCloseTo(0.7);
    expect(judgeAll(0.001)).toBeCloseTo(0.001);
    const clear = [...Array(12).fill(-0.25), ...Array(52).fill(1)];
    const { chances } = judgeLines(readPage(SENTENCE).lines, handModel(handForest(clear)));
    expect(odds(chances[0])).toBeCloseTo(-3 * 1.95);
  });

  test('have what was learned on top of them added in log-odds', () => {
    const model = handModel(first, handForest([1]), handForest([0.5], 0.25));
    const [chance] = judgeLines(readPage(SENTENCE).lines, model).chances;
    expect(odds(chance)).toBeCloseTo(FIRST_SHARE * odds(0.6) + SECOND_SHARE * 1 + 0.75);
  });
});
