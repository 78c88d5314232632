/**
 * What moved the model on each line, number by number. Reads everything once more: it is only asked for to be shown, and
 * what decides stays free of it.
 */
import type { Reason } from '../../types.js';
import { FIRST_NAMES, FIRST_PASS, SECOND_NAMES } from './feature-names.js';
import { FIRST_COLUMNS, firstFeatures, readNumbers } from './features.js';
import { creditRow, type Forest, scoreRow, toProbability } from './forest.js';
import { FIRST_SHARE, isLeftToFirst, PAGE_COLUMNS, ROW_COLUMNS, SECOND_SHARE } from './judge.js';
import type { Lines } from './lines.js';
import { MARKUP_NAMES, markupFeatures } from './markup-features.js';
import type { Model } from './model-file.js';
import { secondFeatures } from './second-features.js';

/** So many reasons of a line are told, whatever they spoke for. */
export const MOST_REASONS = 8;
/** So many on each side are told even where the other side has weightier ones. */
export const REASONS_A_SIDE = 3;

const NAMES = [...FIRST_NAMES, ...SECOND_NAMES, ...MARKUP_NAMES];

/**
 * For each line the weightiest reasons of the trees that decided it. The second trees read the log-odds of the first ones
 * as one number among others; it is told as such, with what moved the first trees below it. Their weights are in their own
 * log-odds and no part of the sum above.
 */
export function explainLines(lines: Lines, model: Model): (readonly Reason[])[] {
  const { names, first, second, markup: pageTrees, adapted } = model;
  const { count } = lines;
  if (first === null || count === 0) return new Array(count).fill([]);
  const numbers = readNumbers(lines, model);
  const fill = firstFeatures(numbers);
  const row = new Float32Array(PAGE_COLUMNS);
  const chances = Float64Array.from({ length: count }, (_, line) => {
    fill(line, line + 1, row, row.length);
    return toProbability(first.bias + scoreRow(first, row, 0));
  });
  const { markup } = lines.segmented;
  const addSecond = secondFeatures(numbers, chances);
  const addMarkup = markup === null || pageTrees === null ? null : markupFeatures(markup, lines, names, chances);
  const withAdapted = (forests: (readonly [Forest, number])[]) =>
    adapted === null ? forests : [...forests, [adapted, 1] as const];
  return Array.from(chances, (chance, line) => {
    fill(line, line + 1, row, row.length);
    const because = reasonsOf([[first, 1]], row, []);
    if (addMarkup !== null && pageTrees !== null && !isLeftToFirst(chance)) {
      addSecond(line, row, FIRST_COLUMNS);
      addMarkup(line, row, ROW_COLUMNS);
      return reasonsOf(withAdapted([[pageTrees, 1]]), row, because);
    }
    if (second === null || isLeftToFirst(chance)) return because;
    addSecond(line, row, FIRST_COLUMNS);
    const both = [
      [first, FIRST_SHARE],
      [second, SECOND_SHARE],
    ] as const;
    return reasonsOf(withAdapted([...both]), row, because);
  });
}

/**
 * What moved trees on a row, each forest's part by what it counts. The weightiest first; among equals in the order of the columns.
 * `because` is told below the column that is called `firstPass`.
 */
export function reasonsOf(
  forests: readonly (readonly [Forest, number])[],
  row: Float32Array,
  because: readonly Reason[],
  names: readonly string[] = NAMES,
  firstPass = FIRST_PASS,
): Reason[] {
  const weights = new Float64Array(row.length);
  for (const [forest, share] of forests) creditRow(forest, row, 0, weights, share);
  const order = Array.from(weights.keys())
    .filter((column) => weights[column] !== 0)
    .sort((a, b) => Math.abs(weights[b]) - Math.abs(weights[a]) || a - b);
  const left = { for: REASONS_A_SIDE, against: REASONS_A_SIDE };
  const told = order.filter(
    (column, rank) => left[weights[column] > 0 ? 'for' : 'against']-- > 0 || rank < MOST_REASONS,
  );
  return told.map((column) => {
    const feature = names[column];
    return {
      feature,
      value: row[column],
      weight: weights[column],
      because: feature === firstPass ? because : [],
    };
  });
}
