/** How far a mean would move if other pages of the same kind had been drawn. */
import { createRandom } from './create-random.js';

export type Interval = readonly [low: number, high: number];

const RESAMPLES = 1000;
/** Ranks of the bounds among the sorted means: 2.5 % of them and 97.5 %. */
const LOW_RANK = 25;
const HIGH_RANK = 975;

/** Any seed does; a fixed one gives the same interval for the same scores, on every machine. */
const SEED = 1;

/**
 * The 95 % interval of the mean by the percentile bootstrap (Efron and Tibshirani, 1993, chapter 13). `scores` has at
 * least one element; two lists of one length are resampled alike.
 */
export function bootstrapInterval(scores: readonly number[]): Interval {
  const random = createRandom(SEED);
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let draw = 0; draw < scores.length; draw++) sum += scores[Math.floor(random() * scores.length)];
    return sum / scores.length;
  }).sort();
  return [means[LOW_RANK - 1], means[HIGH_RANK - 1]];
}
