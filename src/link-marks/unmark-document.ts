/** A text whose links carry marks, read as what the marks stand around. */
import { editDocument } from '../read/edit-document.js';
import { type Edit, moveLinks, movePlaces } from '../read/edits.js';
import { Columns } from '../segment/columns.js';
import { indentAfter, indentBefore, isLineBreak } from '../segment/line-breaks.js';
import { type Line, scanLines } from '../segment/scan-lines.js';
import { isBreakable, isListItem, isWrapped, wrapWidth } from '../segment/wrap-width.js';
import type { Document } from '../types.js';
import { type LinkMarks, NO_MARKS, type Stretch } from './link-marks.js';
import { findMarkdownLinks } from './markdown-links.js';
import { findNumberedLinks } from './numbered-links.js';

/** The same document where there are no marks, and for a page. */
export function unmarkDocument(document: Document): Document {
  const { text, textStart, textEnd, markup } = document;
  const { marks, links } = markup === null ? findMarks(text, textStart, textEnd) : NO_MARKS;
  if (marks.length === 0) return document;
  const edits = withEmptiedLines(text, withoutOverlaps(marks), textStart, textEnd).map(({ start, end }) => ({
    start,
    end,
    text: '',
  }));
  const edited = editDocument(document, edits, 'link-marks');
  if (edited.original === undefined) return edited;
  return {
    ...edited,
    original: {
      ...edited.original,
      links: moveLinks(links, edits),
      continued: movePlaces(findContinued(document, edits), edits),
    },
  };
}

function findMarks(text: string, from: number, to: number): LinkMarks {
  // No mark of a link is without.
  if (!text.includes('[')) return NO_MARKS;
  const inMarkdown = findMarkdownLinks(text, from, to);
  return inMarkdown.marks.length > 0 ? inMarkdown : findNumberedLinks(text, from, to);
}

/** Sorted and disjoint: of marks that overlap the first, and the longest of those that begin in one place. */
function withoutOverlaps(stretches: readonly Stretch[]): Stretch[] {
  let last = -1;
  return stretches
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= last && start < end;
      if (isFree) last = end;
      return isFree;
    });
}

/** The marks, sorted and disjoint; where a line holds nothing else, all of it. */
function withEmptiedLines(text: string, marks: readonly Stretch[], from: number, to: number): Stretch[] {
  const wide: Stretch[] = [];
  let first = 0;
  for (const [index, { end }] of marks.entries()) {
    const after = indentAfter(text, end, to);
    if (index + 1 < marks.length && marks[index + 1].start === after) continue;
    const before = indentBefore(text, marks[first].start, from);
    const isFirst = before === from || isLineBreak(text.charCodeAt(before - 1));
    if (isFirst && (after === to || isLineBreak(text.charCodeAt(after)))) {
      wide.push({ start: before, end: after === to ? to : after + (text.startsWith('\r\n', after) ? 2 : 1) });
    } else wide.push(...marks.slice(first, index + 1));
    first = index + 1;
  }
  return wide;
}

/** Where lines begin that continue the one before: the text was wrapped with the marks in it. */
function findContinued({ text, textStart, textEnd }: Document, edits: readonly Edit[]): number[] {
  const masked = maskMarks(text, edits);
  const { units } = new Columns(masked);
  const lines = scanLines(masked, textStart, textEnd);
  const width = wrapWidth(masked, units, lines);
  if (width === null) return [];
  const isContinued = (index: number): boolean =>
    isWrapped(masked, units, lines, index, width) || isOverlong(masked, lines, index, width);
  const starts = lines.slice(1).map(({ start }) => start);
  return starts.filter((_, index) => isContinued(index));
}

/** Whether a line is nothing but an address that no line could hold, with another line right below. */
function isOverlong(masked: string, lines: readonly Line[], index: number, width: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line.end - line.lineStart <= width || isBreakable(masked, line)) return false;
  return next.blanksBefore === 0 && !isListItem(masked, next);
}

/** The text with letters in place of marks, and blanks in place of lines that go. */
function maskMarks(text: string, edits: readonly Edit[]): string {
  let masked = '';
  let last = 0;
  for (const { start, end } of edits) {
    const isLine = end === text.length || isLineBreak(text.charCodeAt(end - 1));
    masked += text.slice(last, start) + text.slice(start, end).replace(/[^\n\r\f]/g, isLine ? ' ' : 'x');
    last = end;
  }
  return masked + text.slice(last);
}
