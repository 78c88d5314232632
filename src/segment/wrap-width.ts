/** Finds the column at which a text was wrapped, and which lines continue the one before. */
import { eastAsianWidth } from 'get-east-asian-width';
import { classOf, isBlank, isUnspaced, LETTER, UPPER } from './char-class.js';
import { joinsBare } from './line-breaks.js';
import { endMark } from './scan-block.js';
import type { Line } from './scan-lines.js';

/** Narrower columns are verse and lists, wider ones are not wrapped for a screen. */
const NARROWEST = 50;
const WIDEST = 132;
/** Fewer full lines than this say nothing. */
const MIN_FULL_LINES = 4;
const MIN_FULL_SHARE = 0.75;
/** Share of continued lines that must begin as no verse, list row or record does: in small letters, or in a script without case. */
const MIN_RUNNING_SHARE = 0.5;
/** Tables, addresses and preformatted lines run over the edge now and then. */
const MAX_OVERLONG_SHARE = 0.03;
/** Share of the width from which on a line is long; and of the long lines that may be wider than paragraphs are, as headings are. */
const LONG_SHARE = 0.75;
const MAX_WIDER_SHARE = 0.1;
/** Bullets, list numbers and quote marks: they begin a block, whatever stands before. */
const LIST_MARK = /^(?:[•◦▪*+·>|#○●–—-]|\(?\d{1,3}[.)]|\[)(?:\s|$|\d)/;

/** Braces, tags and rules begin a line of code or a table, not of prose. */
const NO_PROSE = '{}<>|=+~^\\';

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x300) width++;
    else if (unit >= 0xd800 && unit <= 0xdbff) {
      width += eastAsianWidth(text.codePointAt(index) as number);
      index++;
    } else width += eastAsianWidth(unit);
  }
  return width;
}

/** Column at which greedy wrapping broke the lines, or null when the text (with its `units`) was not wrapped. */
export function wrapWidth(text: string, units: Uint16Array, lines: readonly Line[]): number | null {
  let overlong = 0;
  let longEnough = 0;
  for (const line of lines) {
    const length = line.end - line.lineStart;
    if (length > WIDEST && !isListItem(text, line) && isBreakable(text, line)) overlong++;
    if (length >= NARROWEST / 2) longEnough++;
  }
  if (longEnough < MIN_FULL_LINES || overlong > lines.length * MAX_OVERLONG_SHARE) return null;
  const reaches: Reach[] = [];
  const widths: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    if (line.end - line.lineStart > WIDEST) continue;
    const used = displayWidth(text.slice(line.lineStart, line.end));
    if (!isListItem(text, line)) widths.push(used);
    if (mayContinue(text, units, lines, index)) {
      const next = lines[index + 1];
      reaches.push({ used, needed: used + firstWordWidth(text, next), running: runsOn(text.charCodeAt(next.start)) });
    }
  }
  if (reaches.length < MIN_FULL_LINES) return null;
  widths.sort((a, b) => a - b);
  return likelyWidths(widths).find((width) => isFilled(reaches, width)) ?? null;
}

/** Some leave list items whole, however long they are. */
export function isListItem(text: string, { start, end }: Line): boolean {
  // Next to all lines begin with a letter, and no mark is one.
  return (
    (classOf(text.charCodeAt(start)) & LETTER) === 0 && LIST_MARK.test(text.slice(start, Math.min(end, start + 6)))
  );
}

/** Whether wrapping would have found a place to break the line at. */
export function isBreakable(text: string, { start, end, lineStart }: Line): boolean {
  for (let index = start; index < Math.min(end, lineStart + WIDEST); index++) {
    const unit = text.charCodeAt(index);
    if (isBlank(unit) || joinsBare(unit)) return true;
  }
  return false;
}

/** A line that another follows. */
interface Reach {
  readonly used: number;
  /** Columns that the line would have taken with the next one's first word. */
  readonly needed: number;
  /** Whether the next one may go on with a sentence. */
  readonly running: boolean;
}

/** Widths that few lines go beyond, the widest first; `widths` rise. */
function likelyWidths(widths: readonly number[]): number[] {
  const widest = Math.ceil((widths.length - 1) * (1 - MAX_OVERLONG_SHARE / 3));
  const long = widths.length - widths.findIndex((width) => width >= widths[widest] * LONG_SHARE);
  const narrowest = Math.max(0, Math.min(widest, widths.length - 1 - Math.floor(long * MAX_WIDER_SHARE)));
  const likely = new Set(widths.slice(narrowest, widest + 1).reverse());
  return [...likely].filter((width) => width >= NARROWEST && width <= WIDEST);
}

/** Whether lines end where the next word would have gone over the edge. */
function isFilled(reaches: readonly Reach[], width: number): boolean {
  const candidates = reaches.filter((reach) => reach.used >= width * LONG_SHARE);
  const full = candidates.filter((reach) => reach.used <= width && reach.needed > width);
  if (full.length < MIN_FULL_LINES || full.length < candidates.length * MIN_FULL_SHARE) return false;
  return full.filter((reach) => reach.running).length >= full.length * MIN_RUNNING_SHARE;
}

/** Whether line `index + 1` goes on where line `index` was wrapped at `width`. */
export function isWrapped(
  text: string,
  units: Uint16Array,
  lines: readonly Line[],
  index: number,
  width: number,
): boolean {
  if (!mayContinue(text, units, lines, index)) return false;
  const line = lines[index];
  if (line.end - line.lineStart > width * 2) return false;
  const used = displayWidth(text.slice(line.lineStart, line.end));
  return used <= width && used + firstWordWidth(text, lines[index + 1]) > width;
}

/** Whether a line that begins with this unit may go on with a sentence: a small letter, or one without case. */
function runsOn(unit: number): boolean {
  const bits = classOf(unit);
  return (bits & LETTER) !== 0 && (bits & UPPER) === 0;
}

function mayContinue(text: string, units: Uint16Array, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (next.blanksBefore > 0 || NO_PROSE.includes(text[next.start])) return false;
  if (isListItem(text, next)) return false;
  return endMark(units, Math.max(line.start, line.end - 8), line.end) !== 'ellipsis';
}

/** Columns that the next line's first word would have taken on this one, with its blank: none before wide characters. */
function firstWordWidth(text: string, line: Line): number {
  let end = line.start;
  while (
    end < line.end &&
    end - line.start < WIDEST &&
    !isBlank(text.charCodeAt(end)) &&
    !joinsBare(text.charCodeAt(end))
  )
    end++;
  if (end > line.start) return 1 + displayWidth(text.slice(line.start, end));
  // Opening brackets may not end a line, nor may a comma begin one: they go with a character beside them.
  return isUnspaced(text.charCodeAt(line.start)) ? 2 : 4;
}
