/** Facts of a line that several groups of numbers read, and what these write alike. */
import { factIndex } from './lines.js';
import { type Rows, writeNumbers } from './rows.js';
import type { distances } from './windows.js';

/** Where each fact stands among a line's. */
export const F = {
  logChars: factIndex('log-chars'),
  label: factIndex('label-like'),
  headline: factIndex('headline-like'),
  shortDate: factIndex('short-date'),
  by: factIndex('by'),
  ellipsis: factIndex('ends-in-ellipsis'),
  question: factIndex('question'),
  nonLatin: factIndex('non-latin-share'),
  stopShare: factIndex('stop-word-share'),
  rule: factIndex('rule'),
  sure: factIndex('rule-sure'),
  between: factIndex('between-comments'),
  above: factIndex('above-comments'),
};

/** The most that a distance within a group or a run counts. */
export const FAR = 99;

/** Lines back to marked ones, and on to the next. */
export function writePlaces(rows: Rows, column: number, places: readonly ReturnType<typeof distances>[]): number {
  let next = column;
  for (const { back, on } of places) {
    writeNumbers(rows, next++, back);
    writeNumbers(rows, next++, on);
  }
  return next;
}
