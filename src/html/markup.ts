/** Where a rendered page's text stood in its source. */
import type { ByteMap, Markup } from '../types.js';

/** Slots of the words of class names, ids and tags. */
export const NAME_SLOTS = 1 << 14;

/** The run that holds the text's character at `index`; the last one for the text's end. */
export function findRun({ runs }: Pick<Markup, 'runs'>, index: number): number {
  return findLast(runs, 3, index);
}

/** The line that holds the text's character at `index`. */
export function findLine({ lineStarts }: Markup, index: number): number {
  return findLast(lineStarts, 1, index);
}

/** The last of the rows, `stride` numbers each, whose first number is at most `index`; the first one where none is. */
function findLast(rows: Int32Array, stride: number, index: number): number {
  let low = 0;
  let high = Math.max(0, rows.length / stride - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[stride * middle] <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The deepest element that holds both. */
export function commonElement(parents: ArrayLike<number>, a: number, b: number): number {
  let first = a;
  let second = b;
  // A parent stands before its children.
  while (first !== second) {
    if (first > second) first = parents[first];
    else second = parents[second];
  }
  return first;
}

/** Maps indexes of a page's text to bytes of its payload; the text's end is the payload's. */
export function createMarkupMap(text: string, markup: Pick<Markup, 'runs' | 'html' | 'bytes'>): ByteMap {
  const { runs, html, bytes: source } = markup;
  return {
    at(index) {
      if (index >= text.length || runs.length === 0) return source.at(html.length);
      const run = 3 * findRun(markup, index);
      return source.at(Math.min(runs[run + 1] + index - runs[run], Math.max(runs[run + 1], runs[run + 2] - 1)));
    },
  };
}
