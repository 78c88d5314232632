import { expect, test } from '@jest/globals';
import { doubtOf, IN_DOUBT } from './doubt-of.js';

const foundWith = (confidence: number) =>
  ({ rule: 'author-bio', reason: 'lead', label: 'bio', confidence, capture: null }) as const;

/** Of what a rule removes. */
function ruled(confidence: number, chance: number | null = null, limit: number | null = null): number {
  return doubtOf({ finding: foundWith(confidence), isRuled: true, chance }, limit);
}

/** Of what stays or goes as the model has it. */
function judged(chance: number, limit: number): number {
  const finding = chance < limit ? foundWith(0.6) : null;
  return doubtOf({ finding, isRuled: false, chance }, limit);
}

test('there is none of what nothing spoke against', () => {
  const kept = { finding: null, isRuled: false };
  expect([null, 0.3].map((chance) => doubtOf({ ...kept, chance }, null))).toEqual([0, 0]);
});

test('of what a rule removes is the odds that it was wrong', () => {
  expect([0.5, 2 / 3, 0.8, 1].map((confidence) => ruled(confidence))).toEqual([
    1,
    expect.closeTo(1 / 2),
    expect.closeTo(1 / 4),
    0,
  ]);
  // The model found nothing on the page that reads as body, and left it to the rules.
  expect(ruled(0.6, 0.01, null)).toBeCloseTo(2 / 3);
});

test('of what the model decides compares the odds of its chance with those of the limit, on either side', () => {
  expect(judged(0.8, 0.5)).toBeCloseTo(1 / 4);
  expect(judged(0.2, 0.5)).toBeCloseTo(1 / 4);
  // Odds of 1 to 38 against 1 to 19, and of 19 to 2 against 19 to 1.
  expect(judged(1 / 39, 1 / 20)).toBeCloseTo(IN_DOUBT);
  expect(judged(19 / 21, 19 / 20)).toBeCloseTo(IN_DOUBT);
  expect(judged(0.55, 0.55)).toBe(1);
});

test('of what a rule removes and the model judged is that of the surer one', () => {
  expect(ruled(0.6, 0.2, 0.5)).toBeCloseTo(1 / 4);
  expect(ruled(0.8, 0.4, 0.5)).toBeCloseTo(1 / 4);
  // A bio glued to a paragraph, whose line stays.
  expect(ruled(0.75, 0.99, 0.1)).toBeCloseTo(1 / 3);
});

test('is a share at the ends of the scale, too', () => {
  const ends = [0, 0.5, 1];
  for (const chance of ends) {
    for (const limit of ends) {
      for (const found of [judged(chance, limit), ruled(0.5, chance, limit), ruled(1, chance, limit)]) {
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }
    }
  }
});
