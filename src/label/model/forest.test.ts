import { describe, expect, test } from '@jest/globals';
import { type HandTree, handForest } from '../../dev/hand-model.js';
import { creditRow, joinForests, scoreRow, toProbability } from './forest.js';

const DEEP: HandTree = {
  column: 0,
  threshold: 1,
  low: -2,
  high: { column: 2, threshold: 5, low: 1, high: { column: 0, threshold: 3, low: 4, high: 8 } },
};
const FLAT: HandTree = { column: 1, threshold: 0.5, low: -1, high: 0.5 };
const FOREST = handForest([DEEP, FLAT, 0.25], 0.125);

const ROWS: readonly (readonly [row: readonly number[], sum: number])[] = [
  [[0, 0, 0], -2 - 1 + 0.25],
  [[1, 0.5, 9], -2 - 1 + 0.25],
  [[2, 1, 5], 1 + 0.5 + 0.25],
  [[3, 1, 6], 4 + 0.5 + 0.25],
  [[4, 1, 6], 8 + 0.5 + 0.25],
];

test.each(ROWS)('%j goes left up to the threshold, and the leaves add up to %d', (row, sum) => {
  expect(scoreRow(FOREST, Float32Array.from(row), 0)).toBe(sum);
});

test('a row may lie anywhere, and some of the trees may be asked', () => {
  const values = Float32Array.from([9, 9, 9, 4, 1, 6]);
  expect(scoreRow(FOREST, values, 3)).toBe(8.75);
  expect(scoreRow(FOREST, values, 3, 1)).toBe(0.75);
  expect(scoreRow(FOREST, values, 3, 0, 1)).toBe(8);
});

describe('credits', () => {
  test('are the changes of the means on the way down', () => {
    const weights = new Float64Array(3);
    creditRow(FOREST, Float32Array.from([4, 1, 6]), 0, weights);
    // Means: 6 below the deepest question, (1 + 6) / 2 above it, (−2 + 3.5) / 2 at the root; −0.25 in the flat tree.
    expect([...weights]).toEqual([3.5 - 0.75 + (8 - 6), 0.75, 6 - 3.5]);
  });

  test.each(ROWS)('of %j and what every row starts from add up to its score', (row, sum) => {
    const weights = new Float64Array(3);
    creditRow(FOREST, Float32Array.from(row), 0, weights);
    const start = 0.75 - 0.25 + 0.25;
    expect(weights.reduce((total, weight) => total + weight, start)).toBeCloseTo(sum);
  });
});

test('log-odds of 0 are one half', () => {
  expect([toProbability(0), toProbability(Math.log(9))]).toEqual([0.5, expect.closeTo(0.9)]);
});

test('a joined forest sums up both', () => {
  const both = joinForests(FOREST, handForest([FLAT], 0.5));
  expect(both.bias).toBe(0.625);
  for (const [row, sum] of ROWS) {
    expect(scoreRow(both, Float32Array.from(row), 0)).toBe(sum + (row[1] > 0.5 ? 0.5 : -1));
  }
});
