/** Looks for text glued to the end of a line: from which of its last sentences on does the rest read as something else? */
import type { Block } from '../types.js';
import type { Page, Sign } from './rule.js';

/** Judges the sentences `start` to `last` of one line, taken together. */
export type TailJudge = (page: Page, start: number, last: number) => Sign | null;

/** Marks every line's tail, or the whole line, from the earliest sentence on that `judge` accepts. */
export function markTails(page: Page, maxWords: number, judge: TailJudge): Map<number, Sign> {
  const signs = new Map<number, Sign>();
  for (let first = 0; first < page.blocks.length; ) {
    const last = lastOfLine(page.blocks, first);
    markLine(page, first, last, maxWords, judge, signs);
    first = last + 1;
  }
  return signs;
}

/** Index of the last block of the line that the block `first` begins. */
export function lastOfLine(blocks: readonly Block[], first: number): number {
  let last = first;
  while (!blocks[last].endsLine && last + 1 < blocks.length) last++;
  return last;
}

function markLine(
  page: Page,
  first: number,
  last: number,
  maxWords: number,
  judge: TailJudge,
  signs: Map<number, Sign>,
): void {
  let words = 0;
  let start = last + 1;
  while (start > first && words + page.blocks[start - 1].facts.words <= maxWords)
    words += page.blocks[--start].facts.words;
  for (; start <= last; start++) {
    const sign = judge(page, start, last);
    if (sign === null) continue;
    for (let index = start; index <= last; index++) signs.set(index, sign);
    return;
  }
}

/** The text of the sentences `start` to `last`. */
export function textOf(page: Page, start: number, last: number): string {
  let { text } = page.blocks[start];
  for (let index = start + 1; index <= last; index++) text += ` ${page.blocks[index].text}`;
  return text;
}

/** How far back an open quotation mark is looked for, in UTF-16 units. */
const QUOTE_CHARS = 600;
const QUOTE_OPENS = /(?:^|[\s([{—–-])"$/;

/** Whether the block is a quotation, or lies in one that began earlier in the line. */
export function isQuoted(page: Page, index: number): boolean {
  const { start, text } = page.blocks[index];
  if (/^["'“„‘「『»]/.test(text)) return true;
  let first = index;
  while (first > 0 && !page.blocks[first].startsLine) first--;
  const before = page.text.slice(Math.max(page.blocks[first].start, start - QUOTE_CHARS), start);
  const straight = before.lastIndexOf('"');
  if (straight >= 0 && QUOTE_OPENS.test(before.slice(Math.max(0, straight - 1), straight + 1))) return true;
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
