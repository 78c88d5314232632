/** What of a document `inspect` shows: all that goes and a little of what stays, or what was asked for and its neighbours. */
import type { LabelledBlock } from '../types.js';
import { type Row, wrapEnd, wrapText } from './terminal-text.js';

/** A longer stretch is folded to so many rows at its beginning and its end. */
const MOST_ROWS = 8;
const FIRST_ROWS = 3;
const LAST_ROWS = 2;

export type Part =
  | {
      readonly kind: 'block';
      readonly labelled: LabelledBlock;
      /** Rows of its text; null for all of them. */
      readonly rows: readonly Row[] | null;
      /** Whether the first row is there. */
      readonly isHead: boolean;
    }
  /** A neighbour of what was asked for, to be shown in one row. */
  | { readonly kind: 'neighbour'; readonly labelled: LabelledBlock }
  /** What is not shown: lines of the document that begin there, and code points. */
  | { readonly kind: 'fold'; readonly lines: number; readonly chars: number; readonly isKept: boolean };

type Parts = Generator<Part, void, undefined>;

export interface FoldOptions {
  readonly isKept: (labelled: LabelledBlock) => boolean;
  /** Harmless text of a block. */
  readonly textOf: (labelled: LabelledBlock) => string;
  /** Columns of a row of text. */
  readonly columns: number;
  /** Whether kept blocks are shown in full. */
  readonly isFull: boolean;
}

/** All blocks; long stretches of kept ones folded. */
export function* foldKept(blocks: readonly LabelledBlock[], options: FoldOptions): Parts {
  for (let index = 0; index < blocks.length; ) {
    let end = index;
    while (end < blocks.length && options.isKept(blocks[end])) end++;
    if (end > index) yield* foldStretch(blocks.slice(index, end), options);
    else yield toWhole(blocks[end++]);
    index = end;
  }
}

/** Blocks that were asked for, with one neighbour on each side; nothing where there is none. */
export function* foldOthers(
  blocks: readonly LabelledBlock[],
  isAskedFor: (labelled: LabelledBlock) => boolean,
  options: FoldOptions,
): Parts {
  const asked = blocks.map(isAskedFor);
  if (!asked.includes(true)) return;
  let hidden = 0;
  for (const [index, labelled] of blocks.entries()) {
    if (!asked[index] && !asked[index - 1] && !asked[index + 1]) continue;
    yield* foldAway(blocks.slice(hidden, index), 0, false);
    hidden = index + 1;
    if (!asked[index]) yield { kind: 'neighbour', labelled };
    else if (options.isKept(labelled)) yield* foldStretch([labelled], options);
    else yield toWhole(labelled);
  }
  yield* foldAway(blocks.slice(hidden), 0, false);
}

function toWhole(labelled: LabelledBlock): Part {
  return { kind: 'block', labelled, rows: null, isHead: true };
}

/** `torn` counts the characters of blocks that are shown in part. */
function* foldAway(blocks: readonly LabelledBlock[], torn: number, isKept: boolean): Parts {
  let lines = 0;
  let chars = torn;
  for (const { block } of blocks) {
    lines += (block.startsLine ? 1 : 0) + (block.lines === null ? 0 : block.lines.length / 2 - 1);
    chars += block.facts.chars;
  }
  if (chars > 0) yield { kind: 'fold', lines, chars, isKept };
}

function* foldStretch(stretch: readonly LabelledBlock[], options: FoldOptions): Parts {
  if (options.isFull || isShort(stretch, options)) {
    yield* stretch.map(toWhole);
    return;
  }
  const first = takeFirst(stretch, options);
  const last = takeLast(stretch, options, first[first.length - 1]);
  yield* first.map((shown) => toPart(stretch, shown, true));
  yield* foldBetween(stretch, options, first[first.length - 1], last[0]);
  yield* last.map((shown) => toPart(stretch, shown, shown.rows[0].start === 0));
}

function isShort(stretch: readonly LabelledBlock[], { textOf, columns }: FoldOptions): boolean {
  let left = MOST_ROWS;
  for (const labelled of stretch) {
    left -= takeRows(textOf(labelled), columns, left + 1).length;
    if (left < 0) return false;
  }
  return true;
}

/** Rows of one block of a stretch; never none. */
interface Shown {
  readonly index: number;
  readonly rows: readonly Row[];
}

function takeFirst(stretch: readonly LabelledBlock[], { textOf, columns }: FoldOptions): Shown[] {
  const shown: Shown[] = [];
  let left = FIRST_ROWS;
  for (let index = 0; index < stretch.length && left > 0; index++) {
    const rows = takeRows(textOf(stretch[index]), columns, left);
    left -= rows.length;
    if (rows.length > 0) shown.push({ index, rows });
  }
  return shown;
}

/** In order; only what lies behind `head`. */
function takeLast(stretch: readonly LabelledBlock[], { textOf, columns }: FoldOptions, head: Shown): Shown[] {
  const shown: Shown[] = [];
  let left = LAST_ROWS;
  for (let index = stretch.length - 1; index >= head.index && left > 0; index--) {
    const all = wrapEnd(textOf(stretch[index]), columns, left);
    const rows = index > head.index ? all : all.filter(({ start }) => start >= endOf(head));
    left -= rows.length;
    if (rows.length > 0) shown.unshift({ index, rows });
  }
  return shown;
}

function* foldBetween(stretch: readonly LabelledBlock[], { textOf }: FoldOptions, head: Shown, tail?: Shown): Parts {
  const headText = textOf(stretch[head.index]);
  const tailIndex = tail?.index ?? stretch.length;
  const tailStart = tail?.rows[0].start ?? 0;
  const torn =
    tailIndex === head.index
      ? countChars(headText.slice(endOf(head), tailStart))
      : countChars(headText.slice(endOf(head))) +
        (tail === undefined ? 0 : countChars(textOf(stretch[tailIndex]).slice(0, tailStart)));
  yield* foldAway(stretch.slice(head.index + 1, tailIndex), torn, true);
}

function toPart(stretch: readonly LabelledBlock[], { index, rows }: Shown, isHead: boolean): Part {
  return { kind: 'block', labelled: stretch[index], rows, isHead };
}

function endOf({ rows }: Shown): number {
  return rows[rows.length - 1].end;
}

function takeRows(text: string, columns: number, most: number): Row[] {
  const rows: Row[] = [];
  for (const row of wrapText(text, columns)) {
    if (rows.length === most) break;
    rows.push(row);
  }
  return rows;
}

/** Code points, blanks at the edges aside. */
function countChars(text: string): number {
  let chars = 0;
  for (const _ of text.trim()) chars++;
  return chars;
}
