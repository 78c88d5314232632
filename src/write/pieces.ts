/** Spans of a document's text → pieces that tile its payload. For a page these are many more: its markup lies between. */
import { type Document, type Span, sourceOf } from '../types.js';

/** One piece of the payload, as it is written there. */
export interface Piece {
  readonly kind: Span['kind'] | 'markup';
  /** UTF-16 indexes in the payload's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Where a kept piece begins in the body, as a UTF-16 index; -1 for the other kinds. */
  readonly at: number;
  readonly labelled: Span['labelled'];
}

/** `spans` must tile the document's text. The pieces tile `sourceOf(document).text`, in order. */
export function tilePayload(document: Document, spans: readonly Span[]): readonly Piece[] {
  const runs = document.markup?.runs ?? document.original?.runs;
  return runs === undefined ? spans : tileRuns(document, runs, spans);
}

function tileRuns(document: Document, runs: Int32Array, spans: readonly Span[]): Piece[] {
  const { text: source } = sourceOf(document);
  const pieces: Piece[] = [];
  let covered = 0;
  const push = (piece: Piece): void => {
    if (piece.end <= covered) return;
    if (covered < piece.start)
      pieces.push({ kind: 'markup', start: covered, end: piece.start, at: -1, labelled: null });
    pieces.push(piece);
    covered = piece.end;
  };
  let index = 0;
  for (let run = 0; run < runs.length; run += 3) {
    const from = runs[run];
    const to = run + 3 < runs.length ? runs[run + 3] : document.text.length;
    const [start, end] = [runs[run + 1], runs[run + 2]];
    const isVerbatim = end - start === to - from;
    for (let at = from; at < to; ) {
      while (spans[index].end <= at) index++;
      const span = spans[index];
      const stop = isVerbatim ? Math.min(to, span.end) : to;
      const bodyAt = span.kind === 'kept' ? span.at + at - span.start : -1;
      const place = isVerbatim ? [start + at - from, start + stop - from] : [start, end];
      push({ kind: span.kind, start: place[0], end: place[1], at: bodyAt, labelled: span.labelled });
      at = stop;
    }
  }
  if (covered < source.length)
    pieces.push({ kind: 'markup', start: covered, end: source.length, at: -1, labelled: null });
  return pieces;
}
