import { expect, test } from '@jest/globals';
import { bootstrapInterval } from './bootstrap-interval.js';

const SCORES = Array.from({ length: 400 }, (_, index) => (index % 10) / 10);

test('the same scores give the same interval', () => {
  expect(bootstrapInterval(SCORES)).toEqual(bootstrapInterval([...SCORES]));
  // Pinned: another seed or generator would show here.
  const bounds = bootstrapInterval([0.1, 0.2, 0.4, 0.8, 0.9, 0.95, 1]);
  expect(bounds.map((bound) => bound.toFixed(4))).toEqual(['0.3571', '0.8571']);
});

test('it is as wide as theory has it', () => {
  const [low, high] = bootstrapInterval(SCORES);
  const mean = 0.45;
  // 1.96 standard errors of a mean of 400 scores whose variance is 0.0825.
  const half = 1.96 * Math.sqrt(0.0825 / 400);
  expect(Math.abs(low - (mean - half))).toBeLessThan(0.004);
  expect(Math.abs(high - (mean + half))).toBeLessThan(0.004);
});

test('scores that do not differ have no width', () => {
  expect(bootstrapInterval([0.5])).toEqual([0.5, 0.5]);
  expect(bootstrapInterval([1, 1, 1])).toEqual([1, 1]);
});
