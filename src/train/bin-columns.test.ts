import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { binColumns, MAX_BINS } from './bin-columns.js';

const numbers = fc.array(fc.oneof(fc.float({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 3 })), {
  minLength: 1,
  maxLength: 200,
});

describe('a column', () => {
  test('of few values has a cut between each two', () => {
    const { bins, cuts } = binColumns([Float32Array.of(3, 1, 1), Float32Array.of(2, 3)], 1);
    expect([...cuts[0]]).toEqual([1.5, 2.5]);
    expect([...bins]).toEqual([2, 0, 0, 1, 2]);
  });

  test('of one value has none', () => {
    const { bins, cuts } = binColumns([new Float32Array(5).fill(7)], 1);
    expect([cuts[0].length, ...bins]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('of many values is parted into about equally many rows', () => {
    const { bins, cuts } = binColumns([Float32Array.from({ length: 3200 }, (_, row) => row ** 2)], 1);
    expect(cuts[0]).toHaveLength(MAX_BINS - 1);
    const sizes = Array.from({ length: MAX_BINS }, (_, bin) => bins.filter((own) => own === bin).length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([100, 100]);
  });

  test('says by its cuts in which bin a number is', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const column = Float32Array.from(values);
        const { bins, cuts } = binColumns([column], 1);
        expect(cuts[0].length).toBeLessThan(MAX_BINS);
        expect([...bins]).toEqual(Array.from(column, (value) => cuts[0].filter((cut) => value > cut).length));
        expect([...cuts[0]].every((cut, at) => at === 0 || cut > cuts[0][at - 1])).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

test('rows are turned into columns', () => {
  const { rows, bins } = binColumns([Float32Array.of(1, 10, 2, 10), Float32Array.of(3, 20)], 2);
  expect([rows, ...bins]).toEqual([3, 0, 1, 2, 0, 0, 1]);
});
