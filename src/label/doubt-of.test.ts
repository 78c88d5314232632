import { expect, test } from '@jest/globals';
import { doubtOf, IN_DOUBT } from './doubt-of.js';

function doubt(confidence: number | null, chance: number | null, limit: number | null, rule = 'bio'): number {
  const finding = confidence === null ? null : { rule, label: 'bio' as const, reason: 'x', confidence, capture: null };
  return doubtOf({ finding, chance }, limit);
}

test('of what nothing spoke against there is none without a model', () => {
  expect([doubt(null, null, null), doubt(null, 0.3, null)]).toEqual([0, 0]);
});

test('of what a rule decides is the odds that it was wrong', () => {
  // 1 to 1, 2 to 1, 4 to 1; sure ones whatever the model thought.
  expect([doubt(0.5, null, null), doubt(2 / 3, null, null)]).toEqual([1, expect.closeTo(0.5)]);
  expect([doubt(0.8, null, null), doubt(0.8, 0.99, 0.5)]).toEqual([expect.closeTo(0.25), expect.closeTo(0.25)]);
  expect(doubt(1, 0.99, 0.5)).toBe(0);
  // The model found nothing on the page that reads as body, and left it to the rules.
  expect(doubt(0.6, 0.01, null)).toBeCloseTo(2 / 3);
});

test('of what the model decides compares the odds of its chance with those of the limit, on either side', () => {
  expect(doubt(null, 0.8, 0.5)).toBeCloseTo(0.25);
  expect(doubt(0.8, 0.2, 0.5, 'model')).toBeCloseTo(0.25);
  // Odds of 1 to 38 against 1 to 19, and of 19 to 2 against 19 to 1.
  expect(doubt(38 / 39, 1 / 39, 1 / 20, 'model')).toBeCloseTo(IN_DOUBT);
  expect(doubt(2 / 21, 19 / 21, 19 / 20, 'model')).toBeCloseTo(IN_DOUBT);
  expect(doubt(null, 0.55, 0.55)).toBe(1);
});

test('of a weak rule that the model agrees with is the model’s, and all of it where they disagree', () => {
  expect(doubt(0.6, 0.2, 0.5)).toBeCloseTo(0.25);
  expect([doubt(0.6, 0.5, 0.5), doubt(0.79, 0.99, 0.5)]).toEqual([1, 1]);
});

test('is a share at the ends of the scale, too', () => {
  const edges = [0, 0.5, 1].flatMap((chance) => [0, 0.5, 1].map((limit) => [chance, limit] as const));
  for (const [chance, limit] of edges) {
    for (const confidence of [null, 0.6]) {
      if (confidence === null && chance < limit) continue;
      const found = doubt(confidence, chance, limit);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
    }
  }
});
