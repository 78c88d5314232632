/** The marks of Markdown (CommonMark, and GFM's tables) around the kept text of an HTML page. */
import { IS_INLINE, TAGS } from '../html/elements.js';
import { findLine } from '../html/markup.js';
import type { Markup } from '../types.js';

/** Puts marks between the kept pieces of a page, which come in order. */
export interface Marker {
  /** What comes before a line; `isBlank` tells whether blank lines were left out above it. */
  readonly startLine: (start: number, isFirst: boolean, isBlank: boolean) => string;
  /** Cuts a kept text into what stays as it is, each with the marks before it. */
  readonly cut: (text: string, start: number, emit: (marks: string, text: string, start: number) => void) => void;
  /** Marks left over: before the next piece of the line, or at the end of the body. */
  readonly takeMarks: () => string;
  /** What comes after the last line. */
  readonly end: () => string;
}

const TAG = Object.fromEntries(TAGS.map((tag, index) => [tag, index])) as Record<(typeof TAGS)[number], number>;
const HEADINGS = [TAG.h1, TAG.h2, TAG.h3, TAG.h4, TAG.h5, TAG.h6];

/** What a line is, by the elements above it. */
interface Place {
  readonly heading: number;
  /** Element of the code block, or -1. */
  readonly code: number;
  /** Elements of the table and of its row, or -1. */
  readonly table: number;
  readonly row: number;
  /** Element of the innermost list item, or -1. */
  readonly item: number;
  /** Blanks before the text of the item's lines, and its bullet. */
  readonly indent: number;
  readonly bullet: string;
  readonly quotes: number;
  /** The deepest block element. */
  readonly block: number;
}

/** Puts marks of links between the kept pieces of a text that is Markdown otherwise; they come in order. */
export interface LinkMarker {
  /** Marks that close what does not reach a piece at `start`. */
  readonly close: (start: number) => string;
  readonly cut: Marker['cut'];
}

export function createLinkMarker(links: Markup['links']): LinkMarker {
  let next = 0;
  /** Whether the mark that opens the next link is written. */
  let isOpen = false;
  let marks = '';

  const takeMarks = (): string => {
    const own = marks;
    marks = '';
    return own;
  };
  const closeLink = (): void => {
    if (isOpen) marks += `](${links[next].href})`;
    isOpen = false;
    next++;
  };

  return {
    close(start) {
      while (next < links.length && links[next].end <= start) closeLink();
      return takeMarks();
    },
    cut(text, start, emit) {
      const end = start + text.length;
      let from = start;
      const push = (to: number): void => {
        if (to > from) emit(takeMarks(), text.slice(from - start, to - start), from);
        from = to;
      };
      while (next < links.length && links[next].start < end) {
        const link = links[next];
        push(Math.max(from, link.start));
        if (!isOpen) marks += '[';
        isOpen = true;
        if (link.end > end) break;
        push(link.end);
        closeLink();
      }
      push(end);
    },
  };
}

const SHORTEST_FENCE = 3;
/** Characters of a row of data; one that holds more lays out a page, whose paragraphs are no cells. */
const MAX_ROW_CHARS = 500;
/** What would be read as a mark, anywhere in a text and at the beginning of a line. */
const SPECIAL = /[\\`*_[\]<]/g;
const SPECIAL_START = /^(?:[#>+-](?=\s|$)|(?=\d{1,9}[.)]\s)\d+)/;

export function createMarker(text: string, markup: Markup): Marker {
  const { elements, lineStarts, lineElements, links } = markup;
  const placeOf = createPlaces(markup);
  let last: Place | null = null;
  let lastItem = -1;
  /** Of the code under way. */
  let fence = '';
  /** Of the row under way: its cells so far, the one that was written last by its place, and how many empty ones come behind it. */
  let cells = 0;
  let column = 0;
  let endCells = 0;
  /** Whether it is its table's first one, and whether all of it is one line. */
  let isHeader = false;
  let isOneLine = false;
  let marks = '';
  let isLineStart = true;
  let link = 0;

  const closeLine = (): string => {
    const own = marks;
    marks = '';
    if (last === null || last.row < 0) return own;
    return `${own}${' | '.repeat(endCells)} |${isHeader ? `\n|${' --- |'.repeat(cells + endCells)}` : ''}`;
  };

  const closeCode = (): string => (last === null || last.code < 0 ? '' : `\n${prefixOf(last, last.item)}${fence}`);

  /** Longer than all backticks of the code that begins in a line. */
  const fenceOf = (line: number): string => {
    const { code } = placeOf(lineElements[line]);
    let end = line + 1;
    while (end < lineElements.length && placeOf(lineElements[end]).code === code) end++;
    const ticks = text.slice(lineStarts[line], lineStarts[end]).match(/`+/g) ?? [];
    return '`'.repeat(ticks.reduce((most, { length }) => Math.max(most, length + 1), SHORTEST_FENCE));
  };

  /** By all lines of the row, whether they stay or not. */
  const isRowOfData = (line: number, { row }: Place): boolean => {
    const isInRow = (at: number): boolean => at < lineElements.length && placeOf(lineElements[at]).row === row;
    let chars = 0;
    for (let at = line; at >= 0 && chars <= MAX_ROW_CHARS && isInRow(at); at--) chars += markup.lineChars[at];
    for (let at = line + 1; chars <= MAX_ROW_CHARS && isInRow(at); at++) chars += markup.lineChars[at];
    return chars <= MAX_ROW_CHARS;
  };

  /** Goes on in the row under way, in the same cell or a later one. */
  const continueRow = (line: number): string => {
    const skipped = Math.max(0, markup.lineColumns[line] - column);
    cells += skipped;
    column += skipped;
    endCells = markup.lineEndCells[line];
    return takeMarks() + (skipped === 0 ? '<br>' : ' | '.repeat(skipped));
  };

  const startLine = (start: number, isFirst: boolean, isBlank: boolean): string => {
    const line = findLine(markup, start);
    const place = placeOf(lineElements[line]);
    if (isOneLine && place.row >= 0 && place.row === last?.row) return continueRow(line);
    let before = closeLine();
    const isSameCode = last !== null && place.code >= 0 && place.code === last.code;
    if (!isSameCode) before += closeCode();
    if (!isFirst)
      before += isSameCode ? (isBlank ? blankLine(place.quotes) : '\n') : breakBetween(last, place, isBlank);
    if (place.code >= 0) {
      if (!isSameCode) {
        fence = fenceOf(line);
        before += `${prefixOf(place, lastItem)}${fence}\n`;
      }
      before += prefixOf(place, place.item);
    }
    isHeader = place.row >= 0 && place.table !== last?.table;
    cells = 1 + markup.lineEmptyCells[line];
    column = markup.lineColumns[line];
    isOneLine = place.row >= 0 && isRowOfData(line, place);
    endCells = isOneLine ? markup.lineEndCells[line] : 0;
    if (place.code < 0)
      before += prefixOf(place, lastItem) + '#'.repeat(place.heading) + (place.heading > 0 ? ' ' : '');
    if (place.row >= 0) before += '| '.repeat(cells);
    if (place.item >= 0) lastItem = place.item;
    last = place;
    isLineStart = true;
    return before;
  };

  const cut = (text: string, start: number, emit: (marks: string, text: string, start: number) => void): void => {
    if (last !== null && last.code >= 0) {
      emit(takeMarks(), text, start);
      return;
    }
    const end = start + text.length;
    let from = start;
    const push = (to: number, mark: string, skip: number): void => {
      if (to > from) emit(takeMarks(), text.slice(from - start, to - start), from);
      marks += mark;
      from = to + skip;
    };
    for (const { at, mark, skip } of listMarks(text, start, end)) push(at, mark, skip);
    push(end, '', 0);
    isLineStart = false;
  };

  /** Marks inside of a text, in order. */
  const listMarks = (text: string, start: number, end: number): { at: number; mark: string; skip: number }[] => {
    const found: { at: number; mark: string; skip: number; order: number }[] = [];
    while (link < links.length && links[link].end <= start) link++;
    for (let index = link; index < links.length && links[index].start < end; index++) {
      const { href } = links[index];
      let from = Math.max(start, links[index].start);
      const to = Math.min(end, links[index].end);
      while (from < to && /\s/.test(text[from - start])) from++;
      if (from >= to) continue;
      found.push({ at: from, mark: '[', skip: 0, order: 1 }, { at: to, mark: `](${href})`, skip: 0, order: 0 });
    }
    for (const { index } of text.matchAll(SPECIAL)) found.push({ at: start + index, mark: '\\', skip: 0, order: 2 });
    if (isLineStart && last?.heading === 0) {
      const special = SPECIAL_START.exec(text);
      // Of "1." the stop is what makes it an item.
      const at = special === null ? -1 : /\d/.test(special[0]) ? special[0].length : 0;
      if (at >= 0) found.push({ at: start + at, mark: '\\', skip: 0, order: 2 });
    }
    if (last !== null && last.row >= 0) {
      for (const { index } of text.matchAll(/[\t|]/g)) {
        const isCell = text[index] === '\t';
        if (isCell) {
          cells++;
          column++;
        }
        found.push({ at: start + index, mark: isCell ? ' | ' : '\\', skip: isCell ? 1 : 0, order: 2 });
      }
    }
    return found.sort((a, b) => a.at - b.at || a.order - b.order);
  };

  const takeMarks = (): string => {
    const own = marks;
    marks = '';
    return own;
  };

  const end = (): string => closeLine() + closeCode();

  return { startLine, cut, takeMarks, end };

  /** Lines of one element stand below one another; all others are paragraphs. */
  function breakBetween(before: Place | null, after: Place, isBlank: boolean): string {
    if (before === null) return '\n';
    if (after.row >= 0 && after.table === before.table) return '\n';
    if (after.item >= 0 && before.item >= 0 && after.item !== before.item) return '\n';
    if (after.block === before.block && !isBlank && elements.tags[after.block] !== TAG.body) return '  \n';
    return blankLine(Math.min(before.quotes, after.quotes));
  }
}

function blankLine(quotes: number): string {
  return `\n${'> '.repeat(quotes).trimEnd()}\n`;
}

/** Quotes, and the bullet or the indentation of a list item. */
function prefixOf({ item, indent, bullet, quotes }: Place, lastItem: number): string {
  const quote = '> '.repeat(quotes);
  if (item < 0) return quote;
  const width = item === lastItem ? indent : indent - bullet.length;
  return quote + ' '.repeat(width) + (item === lastItem ? '' : bullet);
}

function createPlaces({ elements }: Markup): (element: number) => Place {
  const { parents, tags } = elements;
  const known = new Map<number, Place>();
  const numbers = numberItems(elements);
  return (element) => {
    const found = known.get(element);
    if (found !== undefined) return found;
    let heading = 0;
    let [code, table, row, item, block, quotes, indent] = [-1, -1, -1, -1, -1, 0, 0];
    let bullet = '';
    for (let at = element; at >= 0; at = parents[at]) {
      const tag = tags[at];
      if (block < 0 && IS_INLINE[tag] === 0) block = at;
      if (heading === 0) heading = HEADINGS.indexOf(tag) + 1;
      if (tag === TAG.pre) code = at;
      else if (tag === TAG.tr && row < 0) row = at;
      else if (tag === TAG.table && table < 0) table = at;
      else if (tag === TAG.blockquote) quotes++;
      else if (tag === TAG.li) {
        const own = numbers[at] >= 0 ? `${numbers[at]}. ` : '- ';
        if (item < 0) {
          item = at;
          bullet = own;
        }
        indent += own.length;
      }
    }
    if (table < 0 || code >= 0) row = -1;
    const place = {
      heading: row >= 0 ? 0 : heading,
      code,
      table,
      row,
      item: row >= 0 ? -1 : item,
      indent,
      bullet,
      quotes,
      block,
    };
    known.set(element, place);
    return place;
  };
}

/** For each item of an ordered list its number, for all other elements -1. */
function numberItems({ count, parents, tags, itemNumbers, reversed }: Markup['elements']): Int32Array {
  const numbers = new Int32Array(count).fill(-1);
  const items: number[] = [];
  const sizes = new Int32Array(count);
  for (let element = 1; element < count; element++) {
    const parent = parents[element];
    if (tags[element] !== TAG.li || tags[parent] !== TAG.ol) continue;
    items.push(element);
    sizes[parent]++;
  }
  /** By list. */
  const next = new Map<number, number>();
  for (const item of items) {
    const list = parents[item];
    const isReversed = reversed.has(list);
    const first = itemNumbers.get(list) ?? (isReversed ? sizes[list] : 1);
    numbers[item] = itemNumbers.get(item) ?? next.get(list) ?? first;
    next.set(list, numbers[item] + (isReversed ? -1 : 1));
  }
  return numbers;
}
