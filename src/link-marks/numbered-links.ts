/**
 * Links as text browsers number them (`lynx -dump`, `elinks -dump`): `[12]` before the text of the twelfth, and at the end of the
 * page a list of the addresses.
 */
import { type LinkMarks, NO_MARKS, type Stretch } from './link-marks.js';

const MARK = /\[(\d{1,5})\]/g;
const ANY_MARK = /\[\d{1,5}\]\S/;
/** "  12. https://…", also without an address; w3m writes "[12] https://…". */
const LISTED = /^[ \t]*(?:(\d{1,5})\.|\[(\d{1,5})\])(?:[ \t]+(?:[a-z][a-z\d+.-]*:|[#/]).*)?[ \t]*$/i;
/** Hidden links go on after the visible ones with a gap, and headings and addresses of several lines stand between. */
const LARGEST_STEP = 3;
const MOST_OTHERS = 40;
const LONGEST_ENTRY = 10_000;
/** "References", "Visible links:", in any language. */
const LONGEST_HEADING = 25;

/** Not all that are listed have marks: images and what is hidden have none. */
const LEAST_SHARE = 0.3;
const LEAST_LISTED = 3;
const LEAST_UNLISTED = 10;
const LEAST_DENSITY = 0.75;
/** A mark stands right before its link's text; that of a footnote or of a source is followed by a blank or a stop. */
const LEADS_ON = /[^\s\p{Term}\p{Pe}[]/u;
const LEADS_OFF = /[ \t\p{Term}\p{Pe}]/u;
/** Where no blanks part sentences, that of a footnote may also stand between a stop and the next word. */
const STOPPED = /[\p{STerm}\uff0c\uff1b]/u;
/** A stop or a closing sign that no text of a link begins with. */
const ENDS = /(?![.,;:!?)\]}])[\p{Term}\p{Pe}]|[\p{Term}\p{Pe}](?=\s|$)/uy;
/** An index of code is glued to a name, and something of the language follows it. */
const IN_NAME = /[\p{L}\p{N}_$)\]]/u;
const CODE_GOES_ON = /[ \t]*(?:[-+*/%^&|<>=!?~.,;:)\]}]|\[\d)/y;
const FENCE = /^[ \t]*(`{3,})([^`\n]*)$/gm;

/** Images that have no other name, buttons, and frames. */
const IMAGE = /\[(?:INLINE|IMG|EMBED|LINK|[^[\]\s]{1,200}\.(?:png|jpe?g|gif|webp|svg|bmp))\]/gi;
const BUTTON = /\(BUTTON\)/g;
const FRAME = /^[ \t]*IFRAME: \[\d{1,5}\]\S+[ \t]*$/gm;
/** The page's feeds and translations, before its text. */
const HEAD = /^\s*#(?=\[\d)[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]*)*/;

/** The marks of text[from, to). */
export function findNumberedLinks(text: string, from: number, to: number): LinkMarks {
  if (!ANY_MARK.test(text)) return NO_MARKS;
  const list = findList(text, from, to);
  const end = list?.start ?? to;
  const own = text.slice(from, end);
  const found = risingMarks(findNumbers(own));
  const numbers = list?.numbers;
  const counted = numbers === undefined ? found : found.filter(({ number }) => numbers.has(number));
  const marks = counted.filter(({ end: last }) => !isEnding(own, last));
  if (!isLeading(own, counted) || !isNumbering(marks, numbers)) return NO_MARKS;
  const stretches: Stretch[] = marks.map(({ start, end: last }) => ({ start, end: last }));
  for (const pattern of [IMAGE, BUTTON, FRAME]) {
    for (const { 0: all, index } of own.matchAll(pattern)) stretches.push({ start: index, end: index + all.length });
  }
  const head = HEAD.exec(own);
  if (head !== null) stretches.push({ start: 0, end: head[0].length });
  const placed = stretches.map((stretch) => ({ start: from + stretch.start, end: from + stretch.end }));
  if (list !== null) placed.push({ start: list.start, end: list.end });
  return { marks: placed, links: [] };
}

interface Mark extends Stretch {
  readonly number: number;
}

/** All but the indexes of code. */
function findNumbers(text: string): Mark[] {
  const blocks = fencedBlocks(text);
  let block = 0;
  const marks: Mark[] = [];
  for (const { 0: all, 1: number, index: start } of text.matchAll(MARK)) {
    const end = start + all.length;
    while (block < blocks.length && blocks[block].end <= start) block++;
    if (block < blocks.length && blocks[block].start <= start) continue;
    CODE_GOES_ON.lastIndex = end;
    if (start > 0 && IN_NAME.test(text[start - 1]) && CODE_GOES_ON.test(text)) continue;
    marks.push({ start, end, number: Number(number) });
  }
  return marks;
}

/** Code between fences of backticks, in order. */
function fencedBlocks(text: string): Stretch[] {
  const blocks: Stretch[] = [];
  let start = -1;
  let ticks = 0;
  for (const { 0: line, 1: fence, 2: info, index } of text.matchAll(FENCE)) {
    if (start < 0) {
      start = index;
      ticks = fence.length;
    } else if (fence.length >= ticks && info.trim() === '') {
      blocks.push({ start, end: index + line.length });
      start = -1;
    }
  }
  return blocks;
}

/** The longest run of marks whose numbers rise (Schensted 1961): footnotes and years between them are of another count. */
function risingMarks(marks: readonly Mark[]): Mark[] {
  /** For each length the mark with the least number that ends a run of it, and what stands before each mark in its run. */
  const ends: number[] = [];
  const before = new Int32Array(marks.length);
  for (const [index, { number }] of marks.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[ends[middle]].number < number) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : ends[low - 1];
    ends[low] = index;
  }
  const run: Mark[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]) run.push(marks[index]);
  return run.reverse();
}

function isEnding(text: string, at: number): boolean {
  ENDS.lastIndex = at;
  return ENDS.test(text);
}

/** Whether most marks stand before words, as those of links do. */
function isLeading(text: string, marks: readonly Mark[]): boolean {
  let leading = 0;
  let ending = 0;
  for (const { start, end } of marks) {
    if (LEADS_OFF.test(text[end] ?? '') || STOPPED.test(text[start - 1] ?? '')) ending++;
    else if (LEADS_ON.test(text[end] ?? '')) leading++;
  }
  return leading > ending;
}

function isNumbering(marks: readonly Mark[], listed: ReadonlySet<number> | undefined): boolean {
  if (listed !== undefined) return marks.length >= Math.max(LEAST_LISTED, listed.size * LEAST_SHARE);
  const span = marks.length === 0 ? 0 : marks[marks.length - 1].number - marks[0].number + 1;
  return marks.length >= LEAST_UNLISTED && marks.length >= span * LEAST_DENSITY;
}

interface AddressList extends Stretch {
  readonly numbers: ReadonlySet<number>;
}

/** The list of addresses below a page, with its headings. */
function findList(text: string, from: number, to: number): AddressList | null {
  const numbers = new Set<number>();
  let start = -1;
  let end = -1;
  let next = Number.POSITIVE_INFINITY;
  let others = 0;
  for (let stop = to; stop > from && others < MOST_OTHERS; ) {
    const lineStart = startOfLine(text, stop, from);
    const line = text.slice(lineStart, Math.min(stop, lineStart + LONGEST_ENTRY));
    const listed = LISTED.exec(line);
    const number = listed === null ? -1 : Number(listed[1] ?? listed[2]);
    // The areas of an image have a list of their own, below that of the page.
    const isNext = number >= 0 && (end < 0 || next <= 1 || (number >= next - LARGEST_STEP && number < next));
    if (isNext) {
      numbers.add(number);
      next = number;
      start = lineStart;
      if (end < 0) end = stop;
      others = 0;
    } else if (line.trim() !== '') others++;
    stop = lineStart - 1;
  }
  return numbers.size === 0 ? null : { start: withHeadings(text, start, from), end, numbers };
}

function startOfLine(text: string, stop: number, from: number): number {
  return Math.max(from, stop === 0 ? 0 : text.lastIndexOf('\n', stop - 1) + 1);
}

/** Where the heading right above a list begins: one line, or an indented one below one that is not. */
function withHeadings(text: string, listStart: number, from: number): number {
  let start = listStart;
  for (let stop = listStart - 1; stop > from; ) {
    const lineStart = startOfLine(text, stop, from);
    const line = text.slice(lineStart, stop).trimEnd();
    if (line.length > LONGEST_HEADING) break;
    if (line !== '') {
      const isIndented = /^\s/.test(line);
      if (isIndented && start !== listStart) break;
      start = lineStart;
      if (!isIndented) break;
    }
    stop = lineStart - 1;
  }
  return start;
}
