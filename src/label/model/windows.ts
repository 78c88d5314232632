/** Sums, distances and runs over the lines of a page, each in one pass. Their arrays are good until the next page. */
import { doubles, integers } from './arena.js';

/** Sums of all values before each index: `sums[b] - sums[a]` is the sum of [a, b). */
export function prefixSums(values: ArrayLike<number>, count: number): Float64Array {
  const sums = doubles(count + 1);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    sum += values[index];
    sums[index + 1] = sum;
  }
  return sums;
}

/** Sum from `before` lines before to `after` lines after the index, within the page. */
export function around(sums: Float64Array, index: number, before: number, after: number): number {
  const count = sums.length - 1;
  return sums[Math.min(count, index + after + 1)] - sums[Math.max(0, index - before)];
}

/** How many lines such a window holds. */
export function windowSize(count: number, index: number, before: number, after: number): number {
  return Math.min(count, index + after + 1) - Math.max(0, index - before);
}

/** Lines back to the last marked one, itself included, and on to the next; at most `most`. */
export function distances(
  marks: ArrayLike<number>,
  count: number,
  most = 99,
): { readonly back: Float64Array; readonly on: Float64Array } {
  const back = doubles(count);
  const on = doubles(count);
  let far = most;
  for (let index = 0; index < count; index++) {
    far = marks[index] !== 0 ? 0 : Math.min(most, far + 1);
    back[index] = far;
  }
  far = most;
  for (let index = count - 1; index >= 0; index--) {
    far = marks[index] !== 0 ? 0 : Math.min(most, far + 1);
    on[index] = far;
  }
  return { back, on };
}

/** First and last index of the stretch whose values have the largest sum (Kadane). */
export function bestSegment(values: Float64Array, count: number): { readonly first: number; readonly last: number } {
  let best = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let start = 0;
  let first = 0;
  let last = 0;
  for (let index = 0; index < count; index++) {
    if (sum <= 0) {
      sum = values[index];
      start = index;
    } else sum += values[index];
    if (sum > best) {
      best = sum;
      first = start;
      last = index;
    }
  }
  return { first, last };
}

/** Runs of marked lines, over gaps of at most `gap` others. */
export interface Islands {
  /** Number of the run in which each line lies, −1 outside. */
  readonly of: Int32Array;
  /** First and last line of each run. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

export function findIslands(marks: ArrayLike<number>, count: number, gap: number): Islands {
  const of = integers(count).fill(-1);
  const firsts = integers(count);
  const lasts = integers(count);
  let runs = 0;
  for (let index = 0; index < count; index++) {
    if (marks[index] === 0) continue;
    const run = runs - 1;
    if (run >= 0 && index - lasts[run] <= gap + 1) {
      for (let inside = lasts[run] + 1; inside <= index; inside++) of[inside] = run;
      lasts[run] = index;
    } else {
      of[index] = runs;
      firsts[runs] = index;
      lasts[runs++] = index;
    }
  }
  return { of, firsts: firsts.subarray(0, runs), lasts: lasts.subarray(0, runs) };
}

export function clip(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** 1 for each line that passes, else 0. */
export function markLines(count: number, test: (line: number) => boolean): Float64Array {
  const marks = doubles(count);
  for (let line = 0; line < count; line++) if (test(line)) marks[line] = 1;
  return marks;
}

/** Sum of `values` over each run. */
export function sumRuns({ firsts, lasts }: Islands, values: Float64Array): Float64Array {
  const sums = doubles(firsts.length);
  for (let run = 0; run < sums.length; run++) {
    let sum = 0;
    for (let index = firsts[run]; index <= lasts[run]; index++) sum += values[index];
    sums[run] = sum;
  }
  return sums;
}

/** Place of each in the order from the largest on, at most `most`; the largest has 0, of equals the first. */
export function rankBySize(sizes: Float64Array, most = 99): Float64Array {
  const order: number[] = [];
  for (let index = 0; index < sizes.length; index++) order.push(index);
  if (order.length > 1) order.sort((a, b) => sizes[b] - sizes[a] || a - b);
  const ranks = doubles(sizes.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]] = Math.min(most, rank);
  return ranks;
}
