/** Where a rendered page's text stood in its source. */
import type { ByteMap, Markup } from '../types.js';

/** Slots of the words of class names, ids and tags. */
export const NAME_SLOTS = 1 << 14;

/** The run that holds the text's character at `index`; the last one for the text's end. */
export function findRun({ runs }: Pick<Markup, 'runs'>, index: number): number {
  let low = 0;
  let high = Math.max(0, runs.length / 3 - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[3 * middle] <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line that holds the text's character at `index`. */
export function findLine({ lineStarts }: Markup, index: number): number {
  let low = 0;
  let high = Math.max(0, lineStarts.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle] <= index) low = middle;
    else high = middle - 1;
  }
  return low;
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
