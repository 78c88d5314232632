/** Physical lines of a text, without their blank edges. */
import { isBlank } from './char-class.js';
import { isLineBreak } from './line-breaks.js';

export interface Line {
  /** UTF-16 indexes of the line without blanks at either end; equal for a blank line. */
  readonly start: number;
  readonly end: number;
  /** Where the line begins, indentation included. */
  readonly lineStart: number;
  /** Blank lines before it. */
  readonly blanksBefore: number;
}

/** The non-blank lines of text[from, to). A line ends at LF, CRLF, a lone CR or a form feed. */
export function scanLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  const rareBreaks = hasBetween(text, '\r', from, to) || hasBetween(text, '\f', from, to);
  let lineStart = from;
  let blanksBefore = 0;
  while (lineStart < to) {
    const found = rareBreaks ? nextBreak(text, lineStart, to) : text.indexOf('\n', lineStart);
    const stop = found < 0 || found > to ? to : found;
    let start = lineStart;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) blanksBefore++;
    else {
      lines.push({ start, end, lineStart, blanksBefore });
      blanksBefore = 0;
    }
    const isPair = stop + 1 < to && text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10;
    lineStart = stop + (isPair ? 2 : 1);
  }
  return lines;
}

function hasBetween(text: string, char: string, from: number, to: number): boolean {
  const found = text.indexOf(char, from);
  return found >= 0 && found < to;
}

function nextBreak(text: string, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (isLineBreak(unit)) return index;
  }
  return -1;
}
