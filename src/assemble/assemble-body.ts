/** Kept blocks → the body, and where each piece of the document went. */
import { wrapGap } from '../segment/segment-document.js';
import type { Document, Label, LabelledBlock, Span } from '../types.js';

const LINE_BREAK = /[\n\r\f]/;

/**
 * The body: kept blocks in order with their own line breaks and indentation, runs of blank lines as one, wrapped lines
 * rejoined, no trailing blanks.
 */
export function assembleBody(document: Document, blocks: readonly LabelledBlock[], keep: ReadonlySet<Label>): string {
  let body = '';
  walk(document, blocks, keep, (_, between, text) => {
    body += between + text;
  });
  return body;
}

/** Spans that tile the document's text, in order; kept ones know where they begin in the body. */
export function tileSpans(document: Document, blocks: readonly LabelledBlock[], keep: ReadonlySet<Label>): Span[] {
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
    keep,
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

/** Visits kept pieces (a line each) with what the body puts before them, and removed blocks. */
function walk(
  document: Document,
  blocks: readonly LabelledBlock[],
  keep: ReadonlySet<Label>,
  onKept: OnKept,
  onRemoved?: (labelled: LabelledBlock) => void,
): void {
  const { text } = document;
  let previousEnd = -1;
  let blankLine = false;
  for (const labelled of blocks) {
    const { block } = labelled;
    blankLine ||= block.blanksBefore > 0;
    if (!keep.has(labelled.label)) {
      onRemoved?.(labelled);
      continue;
    }
    const between = previousEnd < 0 ? '' : separator(text, previousEnd, block.start, blankLine);
    if (block.lines === null) onKept(labelled, between, block.text, block.start);
    else {
      for (let at = 0; at < block.lines.length; at += 2) {
        const [start, end] = [block.lines[at], block.lines[at + 1]];
        const gap = at === 0 ? between : wrapGap(text, block.lines[at - 1], start);
        onKept(labelled, gap, text.slice(start, end), start);
      }
    }
    previousEnd = block.end;
    blankLine = false;
  }
}

/** What stands in the body between two kept blocks, whatever was cut between them. */
function separator(text: string, end: number, start: number, blankLine: boolean): string {
  let at = start;
  while (at > end && !isLineBreak(text.charCodeAt(at - 1)) && isLayout(text, at - 1)) at--;
  if (at > end && isLineBreak(text.charCodeAt(at - 1))) return (blankLine ? '\n\n' : '\n') + text.slice(at, start);
  // Both blocks may lie in one line, with a removed sentence or only blanks between them.
  return LINE_BREAK.test(text.slice(end, start)) ? '\n' : text.slice(at, start);
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 12;
}

function isLayout(text: string, index: number): boolean {
  return /[\s\u0085\u200b\ufeff]/.test(text[index]);
}
