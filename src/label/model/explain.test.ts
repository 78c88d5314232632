import { describe, expect, test } from '@jest/globals';
import { ask, columnOf, handForest, handModel } from '../../dev/hand-model.js';
import { readPage } from '../../dev/read-page.js';
import { explainLines, MOST_REASONS, REASONS_A_SIDE } from './explain.js';
import { FIRST_SHARE, SECOND_SHARE } from './judge.js';
import { LINE_FACTS } from './lines.js';

const { lines } = readPage('The ferry leaves at seven.\nShare this story\n');
const FIRST = handForest([ask('ends-in-stop', -4, 2), ask('label-like', 1, -1)]);

describe('the reasons of a line', () => {
  test('are the numbers that moved it, the weightiest first', () => {
    expect(explainLines(lines, handModel(FIRST))).toEqual([
      [
        { feature: 'ends-in-stop', value: 1, weight: 3, because: [] },
        // Five words that end in a stop are no label.
        { feature: 'label-like', value: 0, weight: 1, because: [] },
      ],
      [
        { feature: 'ends-in-stop', value: 0, weight: -3, because: [] },
        { feature: 'label-like', value: 1, weight: -1, because: [] },
      ],
    ]);
  });

  test('are those of both trees by what each counts, with those of the first below what the second read of them', () => {
    const second = handForest([{ column: columnOf('first-pass-log-odds'), threshold: 0, low: -1, high: 1 }]);
    const [why] = explainLines(lines, handModel(FIRST, second));
    expect(why).toEqual([
      { feature: 'ends-in-stop', value: 1, weight: expect.closeTo(3 * FIRST_SHARE), because: [] },
      {
        feature: 'first-pass-log-odds',
        value: 3,
        weight: SECOND_SHARE,
        because: explainLines(lines, handModel(FIRST))[0],
      },
      { feature: 'label-like', value: 0, weight: FIRST_SHARE, because: [] },
    ]);
  });

  test('are those of the first trees where the second were not asked', () => {
    const strict = handForest([ask('ends-in-stop', -9, 2)]);
    const whys = explainLines(lines, handModel(strict, handForest([ask('ends-in-stop', -1, 1)])));
    expect(whys.map(([{ weight }]) => weight)).toEqual([5.5 * FIRST_SHARE + SECOND_SHARE, -5.5]);
  });

  test('count what was learned on top of the second trees', () => {
    const step = handForest([ask('ends-in-stop', -1, 1)]);
    const [[reason]] = explainLines(lines, handModel(FIRST, step, step));
    expect(reason.weight).toBeCloseTo(3 * FIRST_SHARE + SECOND_SHARE + 1);
  });

  test(`are at most ${MOST_REASONS}, and those on the weaker side where there are some`, () => {
    const strong = LINE_FACTS.slice(0, 20).map((_, column) => ({ column, threshold: -1, low: -2, high: 2 }));
    const weak = LINE_FACTS.slice(20, 40).map((_, at) => ({ column: 20 + at, threshold: -1, low: 1, high: -1 }));
    const [why] = explainLines(lines, handModel(handForest([...weak, ...strong])));
    expect(why.map(({ weight }) => Math.sign(weight))).toEqual([
      ...Array(MOST_REASONS).fill(1),
      ...Array(REASONS_A_SIDE).fill(-1),
    ]);
  });

  test('are none without trees, and on an empty page', () => {
    expect(explainLines(lines, handModel(null))).toEqual([[], []]);
    expect(explainLines(readPage('').lines, handModel(FIRST))).toEqual([]);
  });
});
