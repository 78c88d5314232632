/** Sums, distances and runs over the lines of a page, each in one pass. */

/** Sums of all values before each index: `sums[b] - sums[a]` is the sum of [a, b). */
export function prefixSums(values: ArrayLike<number>, count: number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) sums[index + 1] = sums[index] + values[index];
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
export function distances(marks: Uint8Array, count: number, most = 99): { back: Uint8Array; on: Uint8Array } {
  const back = new Uint8Array(count);
  const on = new Uint8Array(count);
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
export function bestSegment(values: Float64Array, count: number): { first: number; last: number } {
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
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

export function findIslands(marks: Uint8Array, count: number, gap: number): Islands {
  const of = new Int32Array(count).fill(-1);
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (let index = 0; index < count; index++) {
    if (marks[index] === 0) continue;
    const run = firsts.length - 1;
    if (run >= 0 && index - lasts[run] <= gap + 1) {
      of.fill(run, lasts[run] + 1, index + 1);
      lasts[run] = index;
    } else {
      of[index] = firsts.length;
      firsts.push(index);
      lasts.push(index);
    }
  }
  return { of, firsts, lasts };
}

export function clip(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** 1 for each line that passes, else 0. */
export function markLines(count: number, test: (line: number) => boolean): Uint8Array {
  const marks = new Uint8Array(count);
  for (let line = 0; line < count; line++) marks[line] = test(line) ? 1 : 0;
  return marks;
}

/** Sum of `values` over each run. */
export function sumRuns({ firsts, lasts }: Islands, values: ArrayLike<number>): number[] {
  return firsts.map((first, run) => {
    let sum = 0;
    for (let index = first; index <= lasts[run]; index++) sum += values[index];
    return sum;
  });
}

/** Place of each in the order from the largest on, at most `most`; the largest has 0, of equals the first. */
export function rankBySize(sizes: readonly number[], most = 99): number[] {
  const order = sizes.map((_, index) => index).sort((a, b) => sizes[b] - sizes[a] || a - b);
  const ranks: number[] = new Array(order.length);
  order.forEach((index, rank) => {
    ranks[index] = Math.min(most, rank);
  });
  return ranks;
}
