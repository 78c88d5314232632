/** A cleaned document's text for the report: what was removed with its verdicts, and as much of the rest as fits. */
import { doubtOf, IN_DOUBT } from '../label/doubt-of.js';
import type { Document, LabelledBlock, Span } from '../types.js';
import type { Excerpt, Piece, Verdict } from './report-data.js';
import { showControls } from './show-controls.js';

/** Characters of a document that the report holds; a verdict counts as so many, about what it takes. */
const MAX_CHARS = 12_000;
const VERDICT_CHARS = 100;
/** Of a longer document so many stay at both ends of each piece. */
const KEPT_EDGE = 300;
const REMOVED_EDGE = 200;

type Text = Pick<Document, 'text' | 'textStart' | 'textEnd'>;

/** `spans` tile the document's text; `limit` is the article's. */
export function excerptDocument(document: Text, spans: readonly Span[], limit: number | null): Excerpt {
  const pieces = joinSpans(document, spans, limit);
  const chars = pieces.reduce((sum, piece) => sum + costOf(piece), 0);
  return chars <= MAX_CHARS ? { pieces, cut: 0 } : cutAt(MAX_CHARS, pieces.map(cutMiddle));
}

/**
 * Spans of one block are one piece, and so are neighbours of the same fate and about the same doubt: a menu of a hundred
 * links is one thing to look at. Layout belongs to what stands before it.
 */
function joinSpans({ text, textStart, textEnd }: Text, spans: readonly Span[], limit: number | null): Piece[] {
  const pieces: { text: string; verdict?: Verdict }[] = [];
  let last: LabelledBlock | null = null;
  for (const { kind, labelled, start, end } of spans) {
    const slice = readable(text.slice(Math.max(start, textStart), Math.min(end, textEnd)));
    const piece = pieces[pieces.length - 1];
    if (labelled === null || labelled === last) {
      if (piece !== undefined) piece.text += slice;
      continue;
    }
    last = labelled;
    const verdict = toVerdict(labelled, kind === 'kept', limit);
    if (piece === undefined || !areAlike(piece.verdict, verdict))
      pieces.push({ text: slice, ...(verdict && { verdict }) });
    else {
      piece.text += slice;
      if (verdict !== undefined && verdict.doubt > (piece.verdict?.doubt ?? 0)) piece.verdict = verdict;
    }
  }
  return pieces;
}

function areAlike(a: Verdict | undefined, b: Verdict | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const isSame = a.isKept === b.isKept && a.label === b.label && a.rule === b.rule && a.reason === b.reason;
  return isSame && tenthOf(a) === tenthOf(b);
}

/** In percent first: 0.3 × 10 is less than 3. */
function tenthOf({ doubt }: Verdict): number {
  return Math.floor(Math.round(100 * doubt) / 10);
}

/** Line breaks of one kind, and no gaps that fill a screen. */
function readable(slice: string): string {
  return showControls(slice.replace(/\r\n?/g, '\n').replace(/\n\s*\n\s*\n/g, '\n\n'));
}

/** Undefined for what was kept and might not as well have gone. */
function toVerdict(labelled: LabelledBlock, isKept: boolean, limit: number | null): Verdict | undefined {
  const { label, finding, chance } = labelled;
  const doubt = doubtOf(labelled, limit);
  if (isKept && doubt < IN_DOUBT) return;
  return {
    isKept,
    label,
    rule: finding?.rule ?? null,
    reason: finding?.reason ?? null,
    confidence: finding?.confidence ?? null,
    doubt: round(doubt),
    isInDoubt: doubt >= IN_DOUBT,
    chance: chance === null ? null : round(chance),
  };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

function cutMiddle(piece: Piece): Piece {
  const edge = piece.verdict === undefined ? KEPT_EDGE : REMOVED_EDGE;
  const { text } = piece;
  const head = text.slice(0, edge).toWellFormed();
  const tail = text.slice(-edge).toWellFormed();
  const cut = text.length - head.length - tail.length;
  // A gap must save more than it takes to say.
  return cut <= edge ? piece : { ...piece, text: head, cut, tail };
}

/** The first pieces that fit, at least one. */
function cutAt(most: number, pieces: readonly Piece[]): Excerpt {
  let chars = 0;
  const fitting = pieces.findIndex((piece, index) => {
    chars += costOf(piece);
    return chars > most && index > 0;
  });
  if (fitting < 0) return { pieces, cut: 0 };
  const rest = pieces.slice(fitting).reduce((sum, piece) => sum + lengthOf(piece) + (piece.cut ?? 0), 0);
  return { pieces: pieces.slice(0, fitting), cut: rest };
}

function costOf(piece: Piece): number {
  return lengthOf(piece) + (piece.verdict === undefined ? 0 : VERDICT_CHARS);
}

/** Characters that the report holds of it. */
function lengthOf({ text, tail = '' }: Piece): number {
  return text.length + tail.length;
}
