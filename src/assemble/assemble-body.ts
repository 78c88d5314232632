/** Kept blocks → the body, and where each piece of the document went. */
import { hasLineBreak, indentBefore, wrapGap } from '../segment/line-breaks.js';
import type { Block, Document, Label, LabelledBlock, Span } from '../types.js';
import { createLinkMarker, createMarker, type LinkMarker } from './markdown.js';

/**
 * The body: kept blocks in order with their own line breaks and indentation, runs of blank lines as one, wrapped lines
 * rejoined, no trailing blanks.
 */
export function assembleBody(document: Document, blocks: readonly LabelledBlock[], options: BodyOptions): string {
  let body = '';
  const rest = walk(document, blocks, options, (_, between, text) => {
    body += between + text;
  });
  return body + rest;
}

export interface BodyOptions {
  /** Labels that stay. */
  readonly keep: ReadonlySet<Label>;
  /** Whether the text of a page gets the marks of Markdown, and links of Markdown keep theirs. */
  readonly markdown?: boolean;
}

/** Spans that tile the document's text, in order; kept ones know where they begin in the body. */
export function tileSpans(document: Document, blocks: readonly LabelledBlock[], options: BodyOptions): Span[] {
  const spans: Span[] = [];
  let covered = 0;
  let length = 0;
  const cover = (start: number, end: number, kind: 'kept' | 'removed', at: number, labelled: LabelledBlock) => {
    if (covered < start) spans.push({ kind: 'layout', start: covered, end: start, at: -1, labelled: null });
    spans.push({ kind, start, end, at, labelled });
    covered = end;
  };
  walk(
    document,
    blocks,
    options,
    (labelled, between, text, start) => {
      length += between.length;
      cover(start, start + text.length, 'kept', length, labelled);
      length += text.length;
    },
    (labelled) => cover(labelled.block.start, labelled.block.end, 'removed', -1, labelled),
  );
  if (covered < document.text.length) {
    spans.push({ kind: 'layout', start: covered, end: document.text.length, at: -1, labelled: null });
  }
  return spans;
}

type OnKept = (labelled: LabelledBlock, between: string, text: string, start: number) => void;

/** Visits kept pieces (a line each) with what the body puts before them, and removed blocks; returns what ends the body. */
function walk(
  document: Document,
  blocks: readonly LabelledBlock[],
  { keep, markdown }: BodyOptions,
  onPiece: OnKept,
  onRemoved?: (labelled: LabelledBlock) => void,
): string {
  const { text, markup, original } = document;
  const marker = markdown === true && markup !== null ? createMarker(text, markup) : null;
  const linkMarker = markdown === true && original?.links !== undefined ? createLinkMarker(original.links) : null;
  const onKept: OnKept = linkMarker === null ? onPiece : withMarks(linkMarker, onPiece);
  let previousEnd = -1;
  let newLine = false;
  let blankLine = false;
  for (const labelled of blocks) {
    const { block } = labelled;
    newLine ||= block.startsLine && !isOneLine(text, Math.max(0, previousEnd), block.start);
    blankLine ||= block.blanksBefore > 0;
    if (!keep.has(labelled.label)) {
      onRemoved?.(labelled);
      continue;
    }
    const between =
      previousEnd < 0 ? '' : newLine ? breakBefore(text, block, blankLine) : gapBefore(text, previousEnd, block);
    if (marker !== null) {
      const isLine = previousEnd < 0 || newLine;
      let before = isLine ? marker.startLine(block.start, previousEnd < 0, blankLine) : marker.takeMarks() + between;
      // The indentation of code is text.
      if (isLine) before += between.replace(/^\n+/, '');
      marker.cut(block.text, block.start, (marks, own, start) => {
        onKept(labelled, before + marks, own, start);
        before = '';
      });
    } else if (block.lines === null) onKept(labelled, between, block.text, block.start);
    else {
      for (let at = 0; at < block.lines.length; at += 2) {
        const [start, end] = [block.lines[at], block.lines[at + 1]];
        const gap = at === 0 ? between : wrapGap(text, block.lines[at - 1], start);
        onKept(labelled, gap, text.slice(start, end), start);
      }
    }
    previousEnd = block.end;
    newLine = false;
    blankLine = false;
  }
  return marker?.end() ?? linkMarker?.close(text.length) ?? '';
}

function withMarks({ close, cut }: LinkMarker, onPiece: OnKept): OnKept {
  return (labelled, between, text, start) => {
    let before = close(start) + between;
    cut(text, start, (marks, own, at) => {
      onPiece(labelled, before + marks, own, at);
      before = '';
    });
  };
}

/** A line break, or a blank line, and the line's indentation. */
function breakBefore(text: string, { start, startsLine }: Block, blankLine: boolean): string {
  const indent = startsLine ? text.slice(indentBefore(text, start), start) : '';
  return (blankLine ? '\n\n' : '\n') + indent;
}

/** Whether nothing but blanks lies between: of what was run together into one line, all that stays side by side stays so. */
function isOneLine(text: string, end: number, start: number): boolean {
  return indentBefore(text, start, end) === end;
}

/** The blanks between two sentences of one line, whatever was cut between them. */
function gapBefore(text: string, end: number, { start }: Block): string {
  return hasLineBreak(text.slice(end, start))
    ? wrapGap(text, end, start)
    : text.slice(indentBefore(text, start, end), start);
}
