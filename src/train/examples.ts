/** Labelled documents → the rows that the adapted trees learn from. */
import { ROW_COLUMNS, visitLines } from '../label/model/judge.js';
import type { Model } from '../label/model/model-file.js';
import { binColumns } from './bin-columns.js';
import type { TrainingRows } from './grow-forest.js';
import { type LabelledLines, readPage } from './read-page.js';

/** The lines of one document of which it is known whether they are body. */
export interface Example {
  readonly count: number;
  /** `ROW_COLUMNS` numbers a line. */
  readonly values: Float32Array;
  /** As in `TrainingRows`. */
  readonly targets: Uint8Array;
  readonly weights: Float64Array;
  readonly odds: Float64Array;
}

/** A line is body when at least so much of it is. */
const BODY_SHARE = 0.5;

export function readExample(labelled: LabelledLines, base: Model): Example {
  const { lines, targets } = readPage(labelled);
  const known = Array.from(targets.keys()).filter((line) => targets[line] >= 0);
  const values = new Float32Array(known.length * ROW_COLUMNS);
  const odds = new Float64Array(known.length);
  let at = 0;
  visitLines(lines, base, true, (line, own, page, row) => {
    if (targets[line] < 0) return;
    values.set(page.subarray(row, row + ROW_COLUMNS), at * ROW_COLUMNS);
    odds[at++] = own;
  });
  const pageWords = lines.words.reduce((sum, words) => sum + words, 0);
  return {
    count: known.length,
    values,
    targets: Uint8Array.from(known, (line) => (targets[line] >= BODY_SHARE ? 1 : 0)),
    weights: Float64Array.from(known, (line) => weigh(lines.words[line], pageWords)),
    odds,
  };
}

/** As the base's trees were trained: long lines count more, and so do lines of short pages. */
function weigh(words: number, pageWords: number): number {
  return Math.sqrt(Math.min(60, words) + 1) / (Math.sqrt(Math.max(30, pageWords)) / 10);
}

/** All examples one below the other. */
export function joinExamples(examples: readonly Example[]): TrainingRows {
  const join = (columnOf: (example: Example) => ArrayLike<number>): number[] =>
    examples.flatMap((example) => Array.from(columnOf(example)));
  return {
    binned: binColumns(
      examples.map(({ values }) => values),
      ROW_COLUMNS,
    ),
    targets: Uint8Array.from(join(({ targets }) => targets)),
    weights: Float64Array.from(join(({ weights }) => weights)),
    odds: Float64Array.from(join(({ odds }) => odds)),
  };
}
