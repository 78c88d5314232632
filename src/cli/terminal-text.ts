/** Text of pages on a terminal: made harmless, measured in columns and cut into rows, never inside what is one character. */
import stringWidth from 'string-width';

/** Latin, Greek and Cyrillic with the usual punctuation: where each unit is a column and a character. */
const PLAIN = /^[ -~\u00a1-\u02ff\u0386-\u03ff\u0400-\u0481\u048a-\u052f\u2010-\u2015\u2018-\u201f\u2022\u2026]*$/;
/** Letters and marks that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
/** Units that may make one row: a family of emoji has eleven in two columns. */
const UNITS_A_COLUMN = 12;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A row of a text: `start` and `end` are its UTF-16 indexes there. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/**
 * Control characters of the page must not steer the terminal, nor may its marks of direction: an override would turn what
 * stands beside it. What nobody sees goes: terminals do not agree on its width.
 */
export function toOneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .toWellFormed();
}

/** Columns that harmless text takes. */
export function countColumns(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/**
 * Columns that harmless text takes at most. Terminals do not agree: some show a tone of skin beside the hand, and a family as
 * its members.
 */
function countMostColumns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let apart = 0;
  for (const codePoint of text) apart += countColumns(codePoint);
  return Math.max(apart, countColumns(text));
}

/** Harmless text with blanks up to so many columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - countColumns(text)));
}

/** Keeps text that runs from right to left from turning what stands beside it. */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}

/** Rows of at most so many columns on any terminal, broken at blanks and around wide characters where there are any. */
export function* wrapText(text: string, columns: number): Generator<Row, void, undefined> {
  let start = 0;
  while (start < text.length) {
    const end = endOfRow(text, start, columns);
    yield { start, end };
    start = text[end] === ' ' ? end + 1 : end;
  }
}

/** The last rows, at most so many. */
export function wrapEnd(text: string, columns: number, most: number): Row[] {
  const first = Math.max(0, text.length - most * columns * 2);
  const blank = first === 0 ? -1 : text.indexOf(' ', first);
  const from = blank < 0 ? startOfGrapheme(text, first) : blank + 1;
  const rows = [...wrapText(text.slice(from), columns)].slice(-most);
  return rows.map(({ start, end }) => ({ start: from + start, end: from + end }));
}

function startOfGrapheme(text: string, index: number): number {
  const from = Math.max(0, index - UNITS_A_COLUMN);
  const found = graphemes.segment(text.slice(from, index + UNITS_A_COLUMN)).containing(index - from);
  return from + (found?.index ?? index - from);
}

function endOfRow(text: string, start: number, columns: number): number {
  const ahead = text.slice(start, start + columns + 1);
  if (!PLAIN.test(ahead)) return endOfWideRow(text, start, columns);
  if (ahead.length <= columns) return text.length;
  const blank = ahead.lastIndexOf(' ');
  return start + (blank > 0 ? blank : columns);
}

function endOfWideRow(text: string, start: number, columns: number): number {
  const units = UNITS_A_COLUMN * columns;
  let left = columns;
  let breakAt = 0;
  let last = 0;
  for (const { segment, index } of graphemes.segment(text.slice(start, start + units))) {
    const width = countColumns(segment);
    if (segment === ' ' || width === 2) breakAt = index;
    left -= countMostColumns(segment);
    if (left < 0) return start + (breakAt || index || segment.length);
    if (width === 2) breakAt = index + segment.length;
    last = index;
  }
  // The slice may have torn the last one.
  return start + units >= text.length ? text.length : start + (last || units);
}

/** Cuts harmless text to so many columns, with an ellipsis at its end. */
export function shortenEnd(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  return `${takeColumns(splitGraphemes(text.slice(0, UNITS_A_COLUMN * columns)), columns - 1).join('')}…`;
}

/** Cuts harmless text to so many columns, with an ellipsis in the middle: both ends of a block tell what it is. */
export function shortenMiddle(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  const most = UNITS_A_COLUMN * columns;
  const half = Math.ceil((columns - 1) / 2);
  if (PLAIN.test(text)) return `${text.slice(0, half)}…${text.slice(text.length - (columns - 1 - half))}`;
  const head = takeColumns(splitGraphemes(text.slice(0, most)), half);
  const room = columns - 1 - countMostColumns(head.join(''));
  const tail = takeColumns(splitGraphemes(text.slice(-most)).reverse(), room);
  return `${head.join('')}…${tail.reverse().join('')}`;
}

function fits(text: string, columns: number): boolean {
  return text.length <= UNITS_A_COLUMN * columns && countMostColumns(text) <= columns;
}

function splitGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The first characters that fit. */
function takeColumns(characters: readonly string[], columns: number): string[] {
  let left = columns;
  const end = characters.findIndex((character) => {
    left -= countMostColumns(character);
    return left < 0;
  });
  return end < 0 ? [...characters] : characters.slice(0, end);
}
