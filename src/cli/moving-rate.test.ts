import { expect, test } from '@jest/globals';
import { createMovingRate } from './moving-rate.js';

test('nothing is said before time has passed', () => {
  const rate = createMovingRate(5);
  rate.add(5, 100);
  expect(rate.at(5, 100)).toBeNull();
});

test('a young run has its average', () => {
  const rate = createMovingRate(0);
  for (let time = 100; time <= 30_000; time += 100) rate.add(time, time * 2);
  expect(rate.at(30_000, 60_000)).toBe(2000);
});

test('after a minute only the last minute counts', () => {
  const rate = createMovingRate(0);
  let amount = 0;
  for (let time = 500; time <= 300_000; time += 500) {
    amount += time <= 200_000 ? 50 : 1000;
    rate.add(time, amount);
  }
  expect(rate.at(300_000, amount)).toBe(2000);
});

test('what stalls goes down to nothing', () => {
  const rate = createMovingRate(0);
  rate.add(1000, 1_000_000);
  rate.add(100_000, 1_000_000);
  expect(rate.at(100_000, 1_000_000)).toBeCloseTo(0);
  rate.add(170_000, 1_000_000);
  expect(rate.at(170_000, 1_000_000)).toBe(0);
});
