/** Numbers → small integers: each column is cut where its values part into about equally many lines. */

/** Cuts that a histogram of a column can hold; finer ones find hardly better thresholds and cost more. */
export const MAX_BINS = 32;

/** So many rows, evenly spaced, say where to cut. */
const SAMPLED_ROWS = 20_000;

export interface BinnedColumns {
  readonly rows: number;
  readonly columns: number;
  /** Column by column: the bin of a row in a column is at `column * rows + row`. */
  readonly bins: Uint8Array;
  /** For each column its thresholds in rising order: a number at most `cuts[column][n]` lies in bin n or below. */
  readonly cuts: readonly Float32Array[];
}

/** `parts` hold whole rows of `columns` numbers, row by row. */
export function binColumns(parts: readonly Float32Array[], columns: number): BinnedColumns {
  const rows = parts.reduce((sum, part) => sum + part.length, 0) / columns;
  const bins = new Uint8Array(rows * columns);
  const cuts: Float32Array[] = [];
  const values = new Float32Array(rows);
  for (let column = 0; column < columns; column++) {
    let row = 0;
    for (const part of parts) for (let at = column; at < part.length; at += columns) values[row++] = part[at];
    const own = cutValues(values);
    cuts.push(own);
    const first = column * rows;
    for (row = 0; row < rows; row++) bins[first + row] = findBin(own, values[row]);
  }
  return { rows, columns, bins, cuts };
}

/** At most `MAX_BINS` − 1 thresholds, each halfway between two neighbours among the values. */
function cutValues(values: Float32Array): Float32Array {
  const step = Math.max(1, Math.ceil(values.length / SAMPLED_ROWS));
  const sorted = values.filter((_, row) => row % step === 0).sort();
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  if (distinct.length <= MAX_BINS) return distinct.subarray(1).map((value, at) => halfway(distinct[at], value));
  const cuts: number[] = [];
  for (let bin = 1; bin < MAX_BINS; bin++) {
    const at = Math.floor((bin * sorted.length) / MAX_BINS);
    const cut = halfway(sorted[at - 1], sorted[at]);
    // Where one value fills several bins there is nothing to part.
    if (sorted[at - 1] < sorted[at] && cut !== cuts.at(-1)) cuts.push(cut);
  }
  return Float32Array.from(cuts);
}

/** Single precision may round up to the larger one, which must lie above the threshold. */
function halfway(low: number, high: number): number {
  const middle = Math.fround((low + high) / 2);
  return middle < high ? middle : low;
}

function findBin(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}
