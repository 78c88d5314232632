/** Numbers of how like the lines around a line are to one another: lists and menus are. */
import { doubles } from './arena.js';
import { F } from './line-columns.js';
import { FACTS_PER_LINE, factIndex, type Lines } from './lines.js';
import { type Rows, writeMeans } from './rows.js';
import { around, prefixSums, windowSize } from './windows.js';

export const LAGS = 5;
const LAGS_UP = Array.from({ length: LAGS }, (_, index) => index + 1);
export const RUN_FACTS = (['headline-like', 'label-like', 'title-case-share', 'date'] as const).map(factIndex);
export const RUN_WINDOWS = [4, 10];

interface Runs {
  /** For each lag, sums of how like a line is to the one so many lines before. */
  readonly lagSums: readonly Float64Array[];
  readonly factSums: readonly Float64Array[];
  readonly lengthSums: Float64Array;
  readonly squareSums: Float64Array;
  readonly ruleSums: Float64Array;
  readonly sureSums: Float64Array;
}

export function readRuns({ count, facts, builds }: Lines): Runs {
  const column = (index: number): Float64Array => {
    const own = doubles(count);
    for (let line = 0; line < count; line++) own[line] = facts[line * FACTS_PER_LINE + index];
    return own;
  };
  const lengths = column(F.logChars);
  const squares = doubles(count);
  for (let line = 0; line < count; line++) squares[line] = lengths[line] * lengths[line];
  return {
    lagSums: LAGS_UP.map((lag) => likenessSums(lengths, builds, lag)),
    factSums: RUN_FACTS.map((index) => prefixSums(column(index), count)),
    lengthSums: prefixSums(lengths, count),
    squareSums: prefixSums(squares, count),
    ruleSums: prefixSums(column(F.rule), count),
    sureSums: prefixSums(column(F.sure), count),
  };
}

function likenessSums(lengths: Float64Array, builds: Int32Array, lag: number): Float64Array {
  const count = lengths.length;
  const same = doubles(count);
  for (let line = lag; line < count; line++) {
    same[line] =
      0.5 * Math.exp(-Math.abs(lengths[line] - lengths[line - lag])) + (builds[line] === builds[line - lag] ? 0.5 : 0);
  }
  return prefixSums(same, count);
}

export function writeRuns(
  rows: Rows,
  column: number,
  { lagSums, factSums, lengthSums, squareSums, ruleSums, sureSums }: Runs,
): number {
  let next = column;
  for (let index = 0; index < LAGS; index++) writeMeans(rows, next++, lagSums[index], 6, 7 + index);
  writeFarLikeness(rows, next++, lagSums);
  for (const reach of RUN_WINDOWS) {
    for (const sums of factSums) writeMeans(rows, next++, sums, reach, reach);
    writeSpread(rows, next++, lengthSums, squareSums, reach);
    writeMeans(rows, next++, ruleSums, reach, reach);
    writeMeans(rows, next++, sureSums, reach, reach);
  }
  writeMeans(rows, next++, sureSums, 40, -1);
  writeMeans(rows, next++, sureSums, -1, 40);
  return next;
}

/** How much more alike lines at some distance are than those beside one another: what lists of several lines an item show. */
function writeFarLikeness(
  { values, start, stride, first, end }: Rows,
  column: number,
  lagSums: readonly Float64Array[],
): void {
  const count = lagSums[0].length - 1;
  for (let line = first, at = start + column; line < end; line++, at += stride) {
    const nearest = around(lagSums[0], line, 6, 7) / windowSize(count, line, 6, 7);
    let best = 0;
    for (let index = 1; index < LAGS; index++)
      best = Math.max(best, around(lagSums[index], line, 6, 7 + index) / windowSize(count, line, 6, 7 + index));
    values[at] = best - nearest;
  }
}

/** Standard deviation over a window. */
function writeSpread(
  { values, start, stride, first, end }: Rows,
  column: number,
  sums: Float64Array,
  squareSums: Float64Array,
  reach: number,
): void {
  const count = sums.length - 1;
  for (let line = first, at = start + column; line < end; line++, at += stride) {
    const size = windowSize(count, line, reach, reach);
    const mean = around(sums, line, reach, reach) / size;
    values[at] = Math.sqrt(Math.max(0, around(squareSums, line, reach, reach) / size - mean * mean));
  }
}
