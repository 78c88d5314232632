/** Gradient-boosted trees: sums of leaf values, read from flat arrays. */

/** Trees as they lie in a model's file. */
export interface ForestColumns {
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

export interface Forest extends ForestColumns {
  /** Made when the first row walks down: a run may never meet the lines that a forest is for. */
  paths: Paths | null;
}

/** The same trees as rows walk down them: what a step needs lies in one place. */
interface Paths {
  /** Where each tree's root begins in the entries. */
  readonly roots: Int32Array;
  /**
   * Four entries a node: the column it looks at, its threshold, and where the nodes to the right and to the left of it begin. Leaves
   * lie behind all others; the threshold of one is its value, and both ways lead back to it.
   */
  readonly entries: Int32Array;
  /** The same memory: thresholds and values. */
  readonly floats: Float32Array;
  /** Where the leaves begin. */
  readonly leaves: number;
}

const ENTRIES = 4;

export function toForest(trees: ForestColumns): Forest {
  return { ...trees, paths: null };
}

function toPaths(trees: ForestColumns): Paths {
  const { roots, columns, thresholds, lefts, rights, leaves } = trees;
  const nodes = columns.length;
  const entries = new Int32Array(ENTRIES * (nodes + leaves.length));
  const floats = new Float32Array(entries.buffer);
  const placeOf = (node: number) => ENTRIES * (node < 0 ? nodes - 1 - node : node);
  for (let node = 0; node < nodes; node++) {
    const at = placeOf(node);
    entries[at] = columns[node];
    floats[at + 1] = thresholds[node];
    entries[at + 2] = placeOf(rights[node]);
    entries[at + 3] = placeOf(lefts[node]);
  }
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const at = placeOf(-1 - leaf);
    floats[at + 1] = leaves[leaf];
    entries[at + 2] = at;
    entries[at + 3] = at;
  }
  return { roots: roots.map(placeOf), entries, floats, leaves: placeOf(nodes) };
}

/** A forest's columns while it grows. */
export type GrowingForest = Readonly<Record<Exclude<keyof ForestColumns, 'bias'>, number[]>>;

export function startForest(): GrowingForest {
  return { roots: [], columns: [], thresholds: [], lefts: [], rights: [], means: [], leaves: [] };
}

export function endForest(
  { roots, columns, thresholds, lefts, rights, means, leaves }: GrowingForest,
  bias: number,
): Forest {
  return toForest({
    roots: Int32Array.from(roots),
    columns: Uint16Array.from(columns),
    thresholds: Float32Array.from(thresholds),
    lefts: Int32Array.from(lefts),
    rights: Int32Array.from(rights),
    means: Float32Array.from(means),
    leaves: Float32Array.from(leaves),
    bias,
  });
}

/** Log-odds of one row; `row` is where it begins in `values`. */
export function scoreRow(
  forest: Forest,
  values: Float32Array,
  row: number,
  first = 0,
  end = forest.roots.length,
): number {
  forest.paths ??= toPaths(forest);
  const { roots, entries, floats, leaves } = forest.paths;
  let sum = 0;
  let tree = first;
  // A step down waits for the one before it. Of four trees at once the processor has three more to take meanwhile, and who has come to
  // a leaf waits there for the others.
  for (; tree + 4 <= end; tree += 4) {
    let a = roots[tree];
    let b = roots[tree + 1];
    let c = roots[tree + 2];
    let d = roots[tree + 3];
    do {
      a = stepDown(entries, floats, values, row, a);
      b = stepDown(entries, floats, values, row, b);
      c = stepDown(entries, floats, values, row, c);
      d = stepDown(entries, floats, values, row, d);
    } while (a < leaves || b < leaves || c < leaves || d < leaves);
    sum += floats[a + 1];
    sum += floats[b + 1];
    sum += floats[c + 1];
    sum += floats[d + 1];
  }
  for (; tree < end; tree++) {
    let node = roots[tree];
    while (node < leaves) node = stepDown(entries, floats, values, row, node);
    sum += floats[node + 1];
  }
  return sum;
}

/** Where a row goes from a node. Without a branch: which way it goes nobody can foresee. */
function stepDown(entries: Int32Array, floats: Float32Array, values: Float32Array, row: number, node: number): number {
  return entries[node + 2 + Number(values[(row + entries[node]) | 0] <= floats[node + 1])];
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

/** Log-odds. */
export function toOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** A forest whose sums are those of both together. */
export function joinForests(a: Forest, b: Forest): Forest {
  const shift = (node: number): number => (node < 0 ? node - a.leaves.length : node + a.columns.length);
  return toForest({
    roots: Int32Array.from([...a.roots, ...b.roots.map(shift)]),
    columns: Uint16Array.from([...a.columns, ...b.columns]),
    thresholds: Float32Array.from([...a.thresholds, ...b.thresholds]),
    lefts: Int32Array.from([...a.lefts, ...b.lefts.map(shift)]),
    rights: Int32Array.from([...a.rights, ...b.rights.map(shift)]),
    means: Float32Array.from([...a.means, ...b.means]),
    leaves: Float32Array.from([...a.leaves, ...b.leaves]),
    bias: a.bias + b.bias,
  });
}
