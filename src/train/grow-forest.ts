/**
 * Gradient boosting with histograms (Chen and Guestrin 2016; leaf by leaf as in LightGBM, Ke et al. 2017) on the
 * logistic loss, on top of log-odds that are there already. The same rows give the same trees.
 */
import { createRandom } from '../eval/create-random.js';
import { endForest, type Forest, startForest, toProbability } from '../label/model/forest.js';
import { type BinnedColumns, MAX_BINS } from './bin-columns.js';

export interface TrainingRows {
  readonly binned: BinnedColumns;
  /** 1 for body, else 0. */
  readonly targets: Uint8Array;
  readonly weights: Float64Array;
  /** Log-odds that the trees are added to. */
  readonly odds: Float64Array;
}

export interface ForestShape {
  readonly trees: number;
  readonly leaves: number;
  /** Share of a leaf's best value that it gets. */
  readonly rate: number;
  /** Added to a leaf's sum of second derivatives, the mean weight of a row being 1: doubt about leaves of few rows. */
  readonly l2: number;
  /** Rows that a leaf has at least. */
  readonly minRows: number;
  /** Share of the columns that each tree sees. */
  readonly columnShare: number;
}

const SEED = 1;

/** Sum of first derivatives, of second ones, and rows, for each bin. */
const BIN_SUMS = 3;
const HISTOGRAM = MAX_BINS * BIN_SUMS;

interface Split {
  readonly gain: number;
  readonly column: number;
  /** Rows of this bin and below go left. */
  readonly bin: number;
}

/** A leaf under way: its rows are `order[start]` to `order[end − 1]`, rising. */
interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly histograms: Float64Array;
  readonly split: Split | null;
}

type Node = Leaf | { readonly split: Split; readonly left: Node; readonly right: Node };

/**
 * Learns from the rows that `chosen` lists in rising order. Yields the mean loss of these rows before the first tree and
 * after each; ends early where no split helps.
 */
export function* growForest(
  { binned, targets, weights, odds }: TrainingRows,
  chosen: Int32Array,
  shape: ForestShape,
): Generator<number, Forest, undefined> {
  const random = createRandom(SEED);
  const scale = chosen.length / chosen.reduce((sum, row) => sum + weights[row], 0);
  const scores = Float64Array.from(odds);
  const rows = { binned, first: new Float64Array(binned.rows), second: new Float64Array(binned.rows) };
  const builder = createForestBuilder(binned);
  const measure = (): number => {
    let loss = 0;
    for (const row of chosen) {
      const sign = targets[row] === 1 ? -1 : 1;
      const chance = toProbability(scores[row]);
      const weight = weights[row] * scale;
      rows.first[row] = weight * (chance - targets[row]);
      rows.second[row] = weight * chance * (1 - chance);
      loss += weight * softplus(sign * scores[row]);
    }
    return loss / chosen.length;
  };
  yield measure();
  for (let tree = 0; tree < shape.trees; tree++) {
    const columns = drawColumns(binned.columns, shape.columnShare, random);
    const grown = growTree({ ...rows, columns, shape }, chosen);
    if (grown === null) break;
    builder.addTree(grown.root, ({ start, end }) => {
      const value = Math.fround(shape.rate * bestValue(grown.order, start, end, rows, shape));
      for (let at = start; at < end; at++) scores[grown.order[at]] += value;
      return value;
    });
    yield measure();
  }
  return builder.build();
}

/** ln(1 + eˣ), without overflow. */
function softplus(x: number): number {
  return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
}

interface Derivatives {
  readonly binned: BinnedColumns;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

interface TreeInputs extends Derivatives {
  readonly columns: readonly number[];
  readonly shape: ForestShape;
}

/** In rising order. */
function drawColumns(count: number, share: number, random: () => number): number[] {
  const all = Array.from({ length: count }, (_, column) => column);
  const wanted = Math.max(1, Math.round(count * share));
  for (let at = 0; at < wanted; at++) {
    const other = at + Math.floor(random() * (count - at));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all.slice(0, wanted).sort((a, b) => a - b);
}

/** The step that lowers the loss most, if it were the parabola that its derivatives say (Newton). */
function bestValue(
  order: Int32Array,
  start: number,
  end: number,
  { first, second }: Derivatives,
  { l2 }: ForestShape,
): number {
  let slope = 0;
  let curve = l2;
  for (let at = start; at < end; at++) {
    slope += first[order[at]];
    curve += second[order[at]];
  }
  return -slope / curve;
}

/** Splits the leaf with the most to gain until there are enough of them. Null where no split helps. */
function growTree(inputs: TreeInputs, chosen: Int32Array): { root: Node; order: Int32Array } | null {
  const order = Int32Array.from(chosen);
  const histograms = sumBins(inputs, order, 0, order.length);
  const nodes: Node[] = [{ start: 0, end: order.length, histograms, split: findSplit(inputs, histograms) }];
  // Children by the place of their parent in `nodes`: a tree is put together from its end.
  const children = new Map<number, readonly [left: number, right: number]>();
  const open = new Set([0]);
  while (open.size < inputs.shape.leaves) {
    const best = findBest(nodes, open);
    if (best === null) break;
    const [left, right] = splitLeaf(inputs, order, nodes[best] as Leaf);
    open.delete(best);
    children.set(best, [nodes.length, nodes.length + 1]);
    open.add(nodes.length).add(nodes.length + 1);
    nodes.push(left, right);
  }
  if (children.size === 0) return null;
  for (let at = nodes.length - 1; at >= 0; at--) {
    const own = children.get(at);
    const { split } = nodes[at];
    if (own !== undefined && split !== null) nodes[at] = { split, left: nodes[own[0]], right: nodes[own[1]] };
  }
  return { root: nodes[0], order };
}

function findBest(nodes: readonly Node[], open: ReadonlySet<number>): number | null {
  let best: number | null = null;
  let most = 0;
  for (const at of open) {
    const gain = nodes[at].split?.gain ?? 0;
    if (gain <= most) continue;
    most = gain;
    best = at;
  }
  return best;
}

/** The sums of the larger part are the whole's less the smaller part's. */
function splitLeaf(inputs: TreeInputs, order: Int32Array, leaf: Leaf): [Leaf, Leaf] {
  const { start, end, split } = leaf;
  const middle = split === null ? start : partition(inputs.binned, order, start, end, split);
  const isLeftSmaller = middle - start < end - middle;
  const [from, to] = isLeftSmaller ? [start, middle] : [middle, end];
  const smaller = sumBins(inputs, order, from, to);
  const larger = leaf.histograms.map((sum, at) => sum - smaller[at]);
  const [left, right] = isLeftSmaller ? [smaller, larger] : [larger, smaller];
  return [
    { start, end: middle, histograms: left, split: findSplit(inputs, left) },
    { start: middle, end, histograms: right, split: findSplit(inputs, right) },
  ];
}

/** Rows that go left come first, in both parts in their order; returns where the second part begins. */
function partition(
  { rows, bins }: BinnedColumns,
  order: Int32Array,
  start: number,
  end: number,
  { column, bin }: Split,
): number {
  const others: number[] = [];
  let middle = start;
  for (let at = start; at < end; at++) {
    const row = order[at];
    if (bins[column * rows + row] <= bin) order[middle++] = row;
    else others.push(row);
  }
  order.set(others, middle);
  return middle;
}

/** `HISTOGRAM` numbers for each of the tree's columns. */
function sumBins(
  { binned, first, second, columns }: TreeInputs,
  order: Int32Array,
  start: number,
  end: number,
): Float64Array {
  const { rows, bins } = binned;
  const sums = new Float64Array(columns.length * HISTOGRAM);
  // Nearly all of the time goes into the loops below: what they read lies in a row.
  const own = order.subarray(start, end);
  const firsts = new Float64Array(own.length);
  const seconds = new Float64Array(own.length);
  own.forEach((row, at) => {
    firsts[at] = first[row];
    seconds[at] = second[row];
  });
  for (let index = 0; index < columns.length; index++) {
    const base = index * HISTOGRAM;
    const column = bins.subarray(columns[index] * rows, (columns[index] + 1) * rows);
    for (let at = 0; at < own.length; at++) {
      const cell = base + column[own[at]] * BIN_SUMS;
      sums[cell] += firsts[at];
      sums[cell + 1] += seconds[at];
      sums[cell + 2]++;
    }
  }
  return sums;
}

function findSplit({ binned, columns, shape }: TreeInputs, sums: Float64Array): Split | null {
  const { l2, minRows } = shape;
  let best: Split | null = null;
  columns.forEach((column, index) => {
    const cuts = binned.cuts[column].length;
    const base = index * HISTOGRAM;
    let [allFirst, allSecond, allRows] = [0, 0, 0];
    for (let cell = base; cell <= base + cuts * BIN_SUMS; cell += BIN_SUMS) {
      allFirst += sums[cell];
      allSecond += sums[cell + 1];
      allRows += sums[cell + 2];
    }
    if (allRows < 2 * minRows) return;
    const before = allFirst ** 2 / (allSecond + l2);
    let [leftFirst, leftSecond, leftRows] = [0, 0, 0];
    for (let bin = 0; bin < cuts; bin++) {
      const cell = base + bin * BIN_SUMS;
      leftFirst += sums[cell];
      leftSecond += sums[cell + 1];
      leftRows += sums[cell + 2];
      if (leftRows < minRows) continue;
      if (allRows - leftRows < minRows) break;
      const gain =
        leftFirst ** 2 / (leftSecond + l2) + (allFirst - leftFirst) ** 2 / (allSecond - leftSecond + l2) - before;
      if (gain > LEAST_GAIN && (best === null || gain > best.gain)) best = { gain, column, bin };
    }
  });
  return best;
}

/** Below this a gain is rounding. */
const LEAST_GAIN = 1e-6;

/** Trees → the flat columns of a forest. `valueOfLeaf` is asked once for each leaf. */
function createForestBuilder({ cuts }: BinnedColumns) {
  const forest = startForest();
  const { roots, columns, thresholds, lefts, rights, means, leaves } = forest;

  interface Added {
    /** As in `Forest.roots`. */
    readonly node: number;
    readonly rows: number;
    /** Of the leaves' values, over the rows. */
    readonly mean: number;
  }

  function add(node: Node, valueOfLeaf: (leaf: Leaf) => number): Added {
    if (!('left' in node)) {
      const value = valueOfLeaf(node);
      leaves.push(value);
      return { node: -leaves.length, rows: node.end - node.start, mean: value };
    }
    const { column, bin } = node.split;
    const own = columns.length;
    columns.push(column);
    thresholds.push(cuts[column][bin]);
    for (const list of [lefts, rights, means]) list.push(0);
    const left = add(node.left, valueOfLeaf);
    const right = add(node.right, valueOfLeaf);
    const rows = left.rows + right.rows;
    const mean = (left.mean * left.rows + right.mean * right.rows) / rows;
    lefts[own] = left.node;
    rights[own] = right.node;
    means[own] = mean;
    return { node: own, rows, mean };
  }

  return {
    addTree(root: Node, valueOfLeaf: (leaf: Leaf) => number): void {
      roots.push(add(root, valueOfLeaf).node);
    },
    build: (): Forest => endForest(forest, 0),
  };
}
