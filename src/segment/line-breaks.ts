/** Line breaks, and what becomes of them where wrapped lines are rejoined. */
import { isBlank, isUnspaced } from './char-class.js';

/** LF, CR and form feed; CRLF is one break of two units. */
export function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 12;
}

/** A blank that does not end the line. */
export function isIndent(unit: number): boolean {
  return isBlank(unit) && !isLineBreak(unit);
}

/** Where the blanks that end at `at` begin, in its line and not before `from`. */
export function indentBefore(text: string, at: number, from = 0): number {
  let start = at;
  while (start > from && isIndent(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the blanks that begin at `at` end, in its line and not after `to`. */
export function indentAfter(text: string, at: number, to = text.length): number {
  let end = at;
  while (end < to && isIndent(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a line of the text begins at `at`, or, below, ends there. */
export function isLineStart(text: string, at: number): boolean {
  return at === 0 || isLineBreak(text.charCodeAt(at - 1));
}

export function isLineEnd(text: string, at: number): boolean {
  return at === text.length || isLineBreak(text.charCodeAt(at));
}

export function hasLineBreak(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLineBreak(text.charCodeAt(at))) return true;
  return false;
}

/** What a line break inside a rejoined paragraph turns into: nothing beside unspaced letters and marks, else a blank. */
export function wrapGap(text: string, end: number, start: number): string {
  return joinsBare(text.charCodeAt(end - 1)) && joinsBare(text.charCodeAt(start)) ? '' : ' ';
}

/** Ideographs, kana and their wide punctuation stand side by side. */
export function joinsBare(unit: number): boolean {
  return isUnspaced(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff60);
}
