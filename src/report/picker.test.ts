import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Picker } from './picker.js';

describe('Picker', () => {
  test('picks the first of the sample, however it was thinned', () => {
    const ranks = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 });
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 10 }), fc.nat(4), (ranks, most, halvings) => {
        const stride = 2 ** halvings;
        const picker = new Picker<string>(most);
        for (const [at, rank] of ranks.entries()) picker.offer(at, rank, () => `value ${at}`);
        const sample = [...ranks.entries()].filter(([at]) => at % stride === 0);
        const first = sample.sort(([a, m], [b, n]) => m - n || a - b).slice(0, most);
        expect(picker.take(stride).map(({ at }) => at)).toEqual(first.map(([at]) => at));
        expect(picker.take(stride).every(({ at, value }) => value === `value ${at}`)).toBe(true);
      }),
    );
  });

  test('asks for a value at most once, and not where it can never count', () => {
    const picker = new Picker<number>(1);
    const asked: number[] = [];
    const offer = (at: number, rank: number) => picker.offer(at, rank, () => asked.push(at));
    for (const [at, rank] of [2, 9, 1, 9, 0].entries()) offer(at, rank);
    expect(asked).toEqual([0, 2, 4]);
  });
});
