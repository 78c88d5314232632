/** What the second trees for pieces see besides: what the first ones said of the pieces around. */
import { doubles } from '../model/arena.js';
import { PIECE_COLUMNS } from './piece-features.js';

/** Pieces on either side whose odds are seen one by one. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

/** The first of them is the first trees' log-odds of the piece itself. */
export const SECOND_PIECE_FEATURES = [
  'first-pass',
  ...NEIGHBOURS.map((step) => `first-pass-${Math.abs(step)}-${step < 0 ? 'before' : 'after'}`),
  'first-pass-mean-after',
  'first-pass-least-after',
  'first-pass-mean-before',
  'first-pass-least-before',
  'first-pass-mean',
] as const;
/** The first trees' numbers, then these. */
export const SECOND_PIECE_COLUMNS = PIECE_COLUMNS + SECOND_PIECE_FEATURES.length;

/** Stands for pieces that there are none of. */
const OUTSIDE = 9;
/** One piece counts so much for or against the others, in log-odds. */
const LOUDEST = 5;

/**
 * `odds` are the first trees', one a piece. The numbers are written piece by piece, behind the first trees' own: not every piece needs
 * them.
 */
export function secondPieceFeatures(
  pieces: readonly number[],
  odds: Float64Array,
): (at: number, values: Float32Array, start: number) => void {
  const count = pieces.length;
  // Sums up to each piece, and least from each one on and up to it.
  const clipped = doubles(count);
  const sums = doubles(count + 1);
  const leastBefore = doubles(count + 1);
  const leastAfter = doubles(count + 1);
  leastBefore[0] = OUTSIDE;
  leastAfter[count] = OUTSIDE;
  for (let at = 0; at < count; at++) {
    clipped[at] = Math.max(-LOUDEST, Math.min(LOUDEST, odds[at]));
    sums[at + 1] = sums[at] + clipped[at];
    leastBefore[at + 1] = Math.min(leastBefore[at], clipped[at]);
  }
  for (let at = count - 1; at >= 0; at--) leastAfter[at] = Math.min(leastAfter[at + 1], clipped[at]);
  const sum = sums[count];
  return (at, values, start) => {
    let column = start;
    values[column++] = odds[at];
    for (const step of NEIGHBOURS) {
      const isThere = at + step >= 0 && at + step < count && pieces[at + step] === pieces[at] + step;
      values[column++] = isThere ? odds[at + step] : OUTSIDE;
    }
    const left = count - 1 - at;
    values[column++] = left === 0 ? OUTSIDE : (sum - sums[at] - clipped[at]) / left;
    values[column++] = leastAfter[at + 1];
    values[column++] = at === 0 ? OUTSIDE : sums[at] / at;
    values[column++] = leastBefore[at];
    values[column++] = sum / count;
  };
}
