/** What the second trees for pieces see besides: what the first ones said of the pieces around. */
import { singles } from '../model/arena.js';
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

/** Rows of the pieces, good until the next text, in order, from those of all blocks and the first trees' log-odds of each piece. */
export function secondPieceFeatures(pieces: readonly number[], rows: Float32Array, odds: Float64Array): Float32Array {
  const count = pieces.length;
  const seconds = singles(count * SECOND_PIECE_COLUMNS);
  const clipped = odds.map((own) => Math.max(-LOUDEST, Math.min(LOUDEST, own)));
  const sum = clipped.reduce((total, own) => total + own, 0);
  const leastAfter = new Float64Array(count + 1).fill(OUTSIDE);
  for (let at = count - 1; at >= 0; at--) leastAfter[at] = Math.min(leastAfter[at + 1], clipped[at]);
  let before = 0;
  let leastBefore = OUTSIDE;
  for (let at = 0; at < count; at++) {
    const row = at * SECOND_PIECE_COLUMNS;
    const block = pieces[at];
    seconds.set(rows.subarray(block * PIECE_COLUMNS, (block + 1) * PIECE_COLUMNS), row);
    let column = row + PIECE_COLUMNS;
    seconds[column++] = odds[at];
    for (const step of NEIGHBOURS) {
      const isThere = at + step >= 0 && at + step < count && pieces[at + step] === block + step;
      seconds[column++] = isThere ? odds[at + step] : OUTSIDE;
    }
    const left = count - 1 - at;
    seconds[column++] = left === 0 ? OUTSIDE : (sum - before - clipped[at]) / left;
    seconds[column++] = leastAfter[at + 1];
    seconds[column++] = at === 0 ? OUTSIDE : before / at;
    seconds[column++] = leastBefore;
    seconds[column++] = sum / count;
    before += clipped[at];
    leastBefore = Math.min(leastBefore, clipped[at]);
  }
  return seconds;
}
