/** Gradient-boosted trees: sums of leaf values, read from flat arrays. */

export interface Forest {
  /** Root of each tree in the node columns; a negative entry is the leaf −1 − n. */
  readonly roots: Int32Array;
  /** For each node the column it looks at; a line goes left where its number is at most the threshold. */
  readonly columns: Uint16Array;
  readonly thresholds: Float32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** Mean of what the lines that reach a node get there, in log-odds: what a step down adds is the difference. */
  readonly means: Float32Array;
  /** Value of each leaf, in log-odds. */
  readonly leaves: Float32Array;
  /** Added to every sum. */
  readonly bias: number;
}

/** A forest's columns while it grows. */
export type GrowingForest = Readonly<Record<Exclude<keyof Forest, 'bias'>, number[]>>;

export function startForest(): GrowingForest {
  return { roots: [], columns: [], thresholds: [], lefts: [], rights: [], means: [], leaves: [] };
}

export function endForest(
  { roots, columns, thresholds, lefts, rights, means, leaves }: GrowingForest,
  bias: number,
): Forest {
  return {
    roots: Int32Array.from(roots),
    columns: Uint16Array.from(columns),
    thresholds: Float32Array.from(thresholds),
    lefts: Int32Array.from(lefts),
    rights: Int32Array.from(rights),
    means: Float32Array.from(means),
    leaves: Float32Array.from(leaves),
    bias,
  };
}

/** Log-odds of one row; `row` is where it begins in `values`. */
export function scoreRow(
  forest: Forest,
  values: Float32Array,
  row: number,
  first = 0,
  end = forest.roots.length,
): number {
  const { roots, columns, thresholds, lefts, rights, leaves } = forest;
  let sum = 0;
  for (let tree = first; tree < end; tree++) {
    let node = roots[tree];
    while (node >= 0) node = values[row + columns[node]] <= thresholds[node] ? lefts[node] : rights[node];
    sum += leaves[-1 - node];
  }
  return sum;
}

/**
 * Adds to `weights`, by column, what each number of a row moved: at every step down a tree the change of the node's mean
 * goes to the column that the node looks at (Saabas 2014, "Interpreting random forests"). What all rows start from, the
 * bias and the means of the roots, goes to none; with it the weights add up to the row's log-odds.
 */
export function creditRow(forest: Forest, values: Float32Array, row: number, weights: Float64Array, share = 1): void {
  const { roots, columns, thresholds, lefts, rights, means, leaves } = forest;
  const meanOf = (node: number) => (node < 0 ? leaves[-1 - node] : means[node]);
  for (const root of roots) {
    let node = root;
    while (node >= 0) {
      const column = columns[node];
      const next = values[row + column] <= thresholds[node] ? lefts[node] : rights[node];
      weights[column] += share * (meanOf(next) - means[node]);
      node = next;
    }
  }
}

export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A forest whose sums are those of both together. */
export function joinForests(a: Forest, b: Forest): Forest {
  const shift = (node: number): number => (node < 0 ? node - a.leaves.length : node + a.columns.length);
  return {
    roots: Int32Array.from([...a.roots, ...b.roots.map(shift)]),
    columns: Uint16Array.from([...a.columns, ...b.columns]),
    thresholds: Float32Array.from([...a.thresholds, ...b.thresholds]),
    lefts: Int32Array.from([...a.lefts, ...b.lefts.map(shift)]),
    rights: Int32Array.from([...a.rights, ...b.rights.map(shift)]),
    means: Float32Array.from([...a.means, ...b.means]),
    leaves: Float32Array.from([...a.leaves, ...b.leaves]),
    bias: a.bias + b.bias,
  };
}
