/**
 * Writes columns into rows of numbers, a row a line. Each function is one short loop over the lines: the compiler has done
 * with it in a millisecond, where a loop over lines that writes hundreds of columns takes it longer than a page takes us.
 */
import { around, windowSize } from './windows.js';

/** Rows of the lines from `first` up to `end`: the first one begins at `start` in `values`, the others `stride` apart. */
export interface Rows {
  readonly values: Float32Array;
  readonly start: number;
  readonly stride: number;
  readonly first: number;
  readonly end: number;
}

export function writeConstant({ values, start, stride, first, end }: Rows, column: number, value: number): void {
  for (let line = first, at = start + column; line < end; line++, at += stride) values[at] = value;
}

/** Numbers by line. */
export function writeNumbers({ values, start, stride, first, end }: Rows, column: number, numbers: Float64Array): void {
  for (let line = first, at = start + column; line < end; line++, at += stride) values[at] = numbers[line];
}

/** Numbers of the line so many lines on, or `outside` the page another. */
export function writeNeighbours(
  { values, start, stride, first, end }: Rows,
  column: number,
  numbers: Float64Array,
  step: number,
  outside: number,
): void {
  for (let line = first, at = start + column; line < end; line++, at += stride) {
    const other = line + step;
    values[at] = other >= 0 && other < numbers.length ? numbers[other] : outside;
  }
}

/** So many numbers of each line, which lie together in `numbers`. */
export function writeTuples(
  { values, start, stride, first, end }: Rows,
  column: number,
  numbers: Float32Array,
  size: number,
): void {
  for (let line = first, at = start + column; line < end; line++, at += stride) {
    const own = line * size;
    for (let index = 0; index < size; index++) values[at + index] = numbers[own + index];
  }
}

/** A number of the group that each line is in, or `outside` where it is in none. */
export function writeGroups(
  { values, start, stride, first, end }: Rows,
  column: number,
  groupOf: Int32Array,
  numbers: Float64Array,
  outside = -1,
): void {
  for (let line = first, at = start + column; line < end; line++, at += stride) {
    const group = groupOf[line];
    values[at] = group < 0 ? outside : numbers[group];
  }
}

/** Lines past another, at most so many either way. */
export function writeOffsets(
  { values, start, stride, first, end }: Rows,
  column: number,
  from: number,
  most: number,
): void {
  for (let line = first, at = start + column; line < end; line++, at += stride)
    values[at] = Math.max(-most, Math.min(line - from, most));
}

/** Whether the line lies from one line to another: 1 or 0. */
export function writeInside(
  { values, start, stride, first, end }: Rows,
  column: number,
  from: number,
  to: number,
): void {
  for (let line = first, at = start + column; line < end; line++, at += stride)
    values[at] = line >= from && line <= to ? 1 : 0;
}

/** Share of the sum that lies above the line, and in the next column of what lies below it. */
export function writeShares(
  { values, start, stride, first, end }: Rows,
  column: number,
  sums: Float64Array,
  total: number,
): void {
  const all = sums[sums.length - 1];
  for (let line = first, at = start + column; line < end; line++, at += stride) {
    values[at] = sums[line] / total;
    values[at + 1] = (all - sums[line + 1]) / total;
  }
}

/** Sum over a window, divided. */
export function writeSums(
  { values, start, stride, first, end }: Rows,
  column: number,
  sums: Float64Array,
  before: number,
  after: number,
  divisor = 1,
): void {
  for (let line = first, at = start + column; line < end; line++, at += stride)
    values[at] = around(sums, line, before, after) / divisor;
}

/** Mean over the lines of a window; 0 where it holds none. */
export function writeMeans(
  { values, start, stride, first, end }: Rows,
  column: number,
  sums: Float64Array,
  before: number,
  after: number,
): void {
  const count = sums.length - 1;
  for (let line = first, at = start + column; line < end; line++, at += stride)
    values[at] = around(sums, line, before, after) / Math.max(1, windowSize(count, line, before, after));
}

/** Mean over a window, each line by its weight. */
export function writeWeightedMeans(
  { values, start, stride, first, end }: Rows,
  column: number,
  sums: Float64Array,
  weights: Float64Array,
  before: number,
  after: number,
): void {
  for (let line = first, at = start + column; line < end; line++, at += stride)
    values[at] = around(sums, line, before, after) / Math.max(1, around(weights, line, before, after));
}
