import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { around, bestSegment, clip, distances, findIslands, prefixSums, windowSize } from './windows.js';

const RUNS = { seed: 20_240_229, numRuns: 200 };
const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 20 });
const marks = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

test('a window holds the lines around one, within the page', () => {
  fc.assert(
    fc.property(values, fc.nat(25), fc.integer({ min: -1, max: 25 }), (list, before, after) => {
      const sums = prefixSums(list, list.length);
      list.forEach((_, index) => {
        const inside = list.filter((__, other) => other >= index - before && other <= index + after);
        expect(around(sums, index, before, after)).toBe(sum(inside));
        expect(windowSize(list.length, index, before, after)).toBe(inside.length);
      });
    }),
    RUNS,
  );
});

test('a window that leaves its line out may be empty', () => {
  const sums = prefixSums([1, 2, 4], 3);
  expect([0, 1, 2].map((index) => around(sums, index, 2, -1))).toEqual([0, 1, 3]);
  expect([0, 1, 2].map((index) => around(sums, index, -1, 2))).toEqual([6, 4, 0]);
});

test('distances are those to the nearest marked line, at most so many', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 30 }), (list, most) => {
      const { back, on } = distances(Uint8Array.from(list, Number), list.length, most);
      list.forEach((_, index) => {
        const marked = [...list.keys()].filter((other) => list[other]);
        expect(back[index]).toBe(Math.min(most, ...marked.filter((at) => at <= index).map((at) => index - at)));
        expect(on[index]).toBe(Math.min(most, ...marked.filter((at) => at >= index).map((at) => at - index)));
      });
    }),
    RUNS,
  );
});

test('no stretch has a larger sum than the best', () => {
  fc.assert(
    fc.property(values, (list) => {
      const { first, last } = bestSegment(Float64Array.from(list), list.length);
      const best = sum(list.slice(first, last + 1));
      for (let from = 0; from < list.length; from++) {
        for (let to = from; to < list.length; to++) expect(sum(list.slice(from, to + 1))).toBeLessThanOrEqual(best);
      }
    }),
    RUNS,
  );
});

describe('islands', () => {
  const islandsOf = (pattern: string, gap: number) =>
    findIslands(
      Uint8Array.from(pattern, (sign) => Number(sign === 'x')),
      pattern.length,
      gap,
    );

  test('bridge gaps of so many lines', () => {
    expect(islandsOf('.xx.x..x.', 0)).toEqual({
      of: Int32Array.of(-1, 0, 0, -1, 1, -1, -1, 2, -1),
      firsts: Int32Array.of(1, 4, 7),
      lasts: Int32Array.of(2, 4, 7),
    });
    expect(islandsOf('.xx.x..x.', 1)).toEqual({
      of: Int32Array.of(-1, 0, 0, 0, 0, -1, -1, 1, -1),
      firsts: Int32Array.of(1, 7),
      lasts: Int32Array.of(4, 7),
    });
    expect(islandsOf('.xx.x..x.', 2).lasts).toEqual(Int32Array.of(7));
  });

  test('are none without marks', () =>
    expect(islandsOf('...', 4)).toEqual({
      of: new Int32Array(3).fill(-1),
      firsts: new Int32Array(0),
      lasts: new Int32Array(0),
    }));
});

test('clip keeps a value between two others', () => {
  expect([-5, 0, 5].map((value) => clip(value, -1, 3))).toEqual([-1, 0, 3]);
});
