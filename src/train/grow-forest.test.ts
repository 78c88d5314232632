import { describe, expect, test } from '@jest/globals';
import { createRandom } from '../eval/create-random.js';
import { type Forest, scoreRow } from '../label/model/forest.js';
import { binColumns } from './bin-columns.js';
import { type ForestShape, growForest, type TrainingRows } from './grow-forest.js';

const SHAPE: ForestShape = { trees: 40, leaves: 6, rate: 0.3, l2: 1, minRows: 10, columnShare: 1 };
const COLUMNS = 3;
const ROWS = 800;

/** Two numbers that only together say what a row is, and one that says nothing. */
function createRows(odds = 0): { values: Float32Array; rows: TrainingRows; all: Int32Array } {
  const random = createRandom(3);
  const values = Float32Array.from({ length: ROWS * COLUMNS }, random);
  const targets = Uint8Array.from({ length: ROWS }, (_, row) =>
    values[row * COLUMNS] > 0.5 === values[row * COLUMNS + 1] > 0.6 ? 1 : 0,
  );
  const rows = {
    binned: binColumns([values], COLUMNS),
    targets,
    weights: new Float64Array(ROWS).fill(2),
    odds: new Float64Array(ROWS).fill(odds),
  };
  return { values, rows, all: Int32Array.from(targets.keys()) };
}

function grow(rows: TrainingRows, chosen: Int32Array, shape = SHAPE): { forest: Forest; losses: number[] } {
  const growing = growForest(rows, chosen, shape);
  const losses: number[] = [];
  for (;;) {
    const next = growing.next();
    if (next.done) return { forest: next.value, losses };
    losses.push(next.value);
  }
}

function countRight(forest: Forest, values: Float32Array, { targets, odds }: TrainingRows): number {
  return targets.filter((target, row) => {
    const score = odds[row] + forest.bias + scoreRow(forest, values, row * COLUMNS);
    return score > 0 === (target === 1);
  }).length;
}

describe('the trees', () => {
  test('learn what no column says alone, and the loss falls with each', () => {
    const { values, rows, all } = createRows();
    const { forest, losses } = grow(rows, all);
    expect(losses[0]).toBeCloseTo(Math.LN2, 10);
    expect(losses.every((loss, at) => at === 0 || loss < losses[at - 1])).toBe(true);
    expect(losses.at(-1)).toBeLessThan(0.1);
    expect(countRight(forest, values, rows)).toBeGreaterThan(0.97 * ROWS);
  });

  test('are the same for the same rows', () => {
    const { rows, all } = createRows();
    const shape = { ...SHAPE, columnShare: 0.7 };
    expect(grow(rows, all, shape)).toEqual(grow(rows, all, shape));
  });

  test('overcome log-odds that are wrong', () => {
    const { values, rows, all } = createRows(-3);
    expect(countRight(grow(rows, all).forest, values, rows)).toBeGreaterThan(0.97 * ROWS);
  });

  test('learn from the chosen rows alone', () => {
    const { rows, all } = createRows();
    const half = all.filter((row) => row % 2 === 0);
    const wrong = { ...rows, targets: rows.targets.map((target, row) => (row % 2 === 0 ? target : 1 - target)) };
    expect(grow(wrong, half)).toEqual(grow(rows, half));
  });

  test('have leaves of enough rows, and none where there are too few', () => {
    const { values, rows, all } = createRows();
    const { forest } = grow(rows, all, { ...SHAPE, trees: 1, minRows: 150 });
    const sizes = new Map<number, number>();
    for (const row of all) {
      const score = scoreRow(forest, values, row * COLUMNS);
      sizes.set(score, (sizes.get(score) ?? 0) + 1);
    }
    expect(sizes.size).toBeGreaterThan(1);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(150);
    expect(grow(rows, all.slice(0, 19)).forest.roots).toHaveLength(0);
  });

  test('name the mean of what their rows get at each node', () => {
    const { values, rows, all } = createRows();
    const { forest } = grow(rows, all, { ...SHAPE, trees: 1 });
    const sum = all.reduce((before, row) => before + scoreRow(forest, values, row * COLUMNS), 0);
    expect(forest.means[forest.roots[0]]).toBeCloseTo(sum / ROWS, 5);
  });
});
