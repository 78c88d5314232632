/** What of a document `inspect` shows: all that goes and a little of what stays, or what was asked for and its neighbours. */
import type { Label, LabelledBlock } from '../types.js';
import { type Row, wrapEnd, wrapText } from './terminal-text.js';

/** A stretch of more rows than `most` is folded to so many at its beginning and its end. */
interface Limits {
  readonly most: number;
  readonly first: number;
  readonly last: number;
}

const KEPT_LIMITS: Limits = { most: 8, first: 3, last: 2 };
/** What goes is what people are here to see: it may fill a screen. */
const REMOVED_LIMITS: Limits = { most: 30, first: 10, last: 5 };

/** What becomes of what a fold hides; `mixed` is what nobody asked for, whatever becomes of it. */
export type Fate = 'kept' | 'mixed' | Removal;

export interface Removal {
  readonly label: Label;
  /** Names of the rules that found it, in the order in which they first did. */
  readonly rules: readonly string[];
}

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
  /** What is not shown: lines of the document that begin there, and code points. Of what goes there is one a label. */
  | { readonly kind: 'fold'; readonly lines: number; readonly chars: number; readonly fate: Fate };

type Parts = Generator<Part, void, undefined>;

export interface FoldOptions {
  readonly isKept: (labelled: LabelledBlock) => boolean;
  /** Harmless text of a block. */
  readonly textOf: (labelled: LabelledBlock) => string;
  /** Columns of a row of text. */
  readonly columns: number;
  /** Whether nothing is folded. */
  readonly isFull: boolean;
}

/** All blocks; long stretches of one fate folded. */
export function* foldLong(blocks: readonly LabelledBlock[], options: FoldOptions): Parts {
  for (let index = 0; index < blocks.length; ) {
    const isKept = options.isKept(blocks[index]);
    let end = index + 1;
    while (end < blocks.length && options.isKept(blocks[end]) === isKept) end++;
    yield* foldStretch(blocks.slice(index, end), isKept, options);
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
    yield* foldAway(blocks.slice(hidden, index).map(hideWhole), 'mixed');
    hidden = index + 1;
    if (asked[index]) yield* foldStretch([labelled], options.isKept(labelled), options);
    else yield { kind: 'neighbour', labelled };
  }
  yield* foldAway(blocks.slice(hidden).map(hideWhole), 'mixed');
}

/** Lines of the document that begin in what is hidden of a block, and its code points. */
interface Hidden {
  readonly labelled: LabelledBlock;
  readonly lines: number;
  readonly chars: number;
}

function hideWhole(labelled: LabelledBlock): Hidden {
  const { startsLine, lines, facts } = labelled.block;
  return { labelled, lines: (startsLine ? 1 : 0) + (lines === null ? 0 : lines.length / 2 - 1), chars: facts.chars };
}

/** Of a block that is shown in part; in which lines of a wrapped one that part lies is not known. */
function hidePart(labelled: LabelledBlock, text: string): Hidden {
  return { labelled, lines: 0, chars: countChars(text) };
}

function* foldAway(hidden: readonly Hidden[], fate: Fate): Parts {
  const chars = sum(hidden, (each) => each.chars);
  if (chars > 0) yield { kind: 'fold', lines: sum(hidden, (each) => each.lines), chars, fate };
}

function sum(hidden: readonly Hidden[], figure: (hidden: Hidden) => number): number {
  return hidden.reduce((total, each) => total + figure(each), 0);
}

/** A fold a label, so that nothing goes unseen whose label is not there. */
function* foldRemoved(hidden: readonly Hidden[]): Parts {
  const byLabel = new Map<Label, Hidden[]>();
  for (const each of hidden) {
    const { label } = each.labelled;
    const group = byLabel.get(label);
    if (group === undefined) byLabel.set(label, [each]);
    else group.push(each);
  }
  for (const [label, group] of byLabel) {
    const rules = group.filter(({ chars }) => chars > 0).flatMap(({ labelled }) => labelled.finding?.rule ?? []);
    yield* foldAway(group, { label, rules: [...new Set(rules)] });
  }
}

function* foldStretch(stretch: readonly LabelledBlock[], isKept: boolean, options: FoldOptions): Parts {
  const limits = isKept ? KEPT_LIMITS : REMOVED_LIMITS;
  if (options.isFull || isShort(stretch, limits, options)) {
    yield* stretch.map((labelled): Part => ({ kind: 'block', labelled, rows: null, isHead: true }));
    return;
  }
  const first = takeFirst(stretch, limits, options);
  const head = first[first.length - 1];
  const last = takeLast(stretch, limits, options, head);
  yield* first.map((shown) => toPart(stretch, shown, true));
  const hidden = listBetween(stretch, options, head, last[0]);
  if (isKept) yield* foldAway(hidden, 'kept');
  else yield* foldRemoved(hidden);
  yield* last.map((shown) => toPart(stretch, shown, shown.rows[0].start === 0));
}

function isShort(stretch: readonly LabelledBlock[], { most }: Limits, { textOf, columns }: FoldOptions): boolean {
  let left = most;
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

function takeFirst(stretch: readonly LabelledBlock[], { first }: Limits, { textOf, columns }: FoldOptions): Shown[] {
  const shown: Shown[] = [];
  let left = first;
  for (let index = 0; index < stretch.length && left > 0; index++) {
    const rows = takeRows(textOf(stretch[index]), columns, left);
    left -= rows.length;
    if (rows.length > 0) shown.push({ index, rows });
  }
  return shown;
}

/** In order; only what lies behind `head`. */
function takeLast(
  stretch: readonly LabelledBlock[],
  { last }: Limits,
  { textOf, columns }: FoldOptions,
  head: Shown,
): Shown[] {
  const shown: Shown[] = [];
  let left = last;
  for (let index = stretch.length - 1; index >= head.index && left > 0; index--) {
    const all = wrapEnd(textOf(stretch[index]), columns, left);
    const rows = index > head.index ? all : all.filter(({ start }) => start >= endOf(head));
    left -= rows.length;
    if (rows.length > 0) shown.unshift({ index, rows });
  }
  return shown;
}

/** What of a stretch lies between what is shown of its beginning and of its end. */
function listBetween(stretch: readonly LabelledBlock[], { textOf }: FoldOptions, head: Shown, tail?: Shown): Hidden[] {
  const opening = stretch[head.index];
  const openingText = textOf(opening);
  const tailStart = tail?.rows[0].start ?? 0;
  if (tail?.index === head.index) return [hidePart(opening, openingText.slice(endOf(head), tailStart))];
  const whole = stretch.slice(head.index + 1, tail?.index).map(hideWhole);
  const hidden = [hidePart(opening, openingText.slice(endOf(head))), ...whole];
  if (tail === undefined) return hidden;
  const closing = stretch[tail.index];
  return [...hidden, hidePart(closing, textOf(closing).slice(0, tailStart))];
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
