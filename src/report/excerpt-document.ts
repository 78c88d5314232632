/** A cleaned document's text for the report: what was removed with its verdicts, and as much of the rest as fits. */
import { doubtOf } from '../label/doubt-of.js';
import type { Document, LabelledBlock, Span } from '../types.js';
import type { Excerpt, Piece, Verdict } from './report-data.js';
import { showControls } from './show-controls.js';

/** Characters of a document that the report holds. */
const MAX_CHARS = 12_000;
/** Of a longer document so many stay at both ends of each piece. */
const KEPT_EDGE = 300;
const REMOVED_EDGE = 200;

/** From here on what was kept is shown as doubtful: nearer to the edge than to certainty. */
const DOUBTFUL = 0.5;

type Text = Pick<Document, 'text' | 'textStart' | 'textEnd'>;

/** `spans` tile the document's text; `limit` is the article's. */
export function excerptDocument(document: Text, spans: readonly Span[], limit: number | null): Excerpt {
  const pieces = joinSpans(document, spans, limit);
  const chars = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  return chars <= MAX_CHARS ? { pieces, cut: 0 } : cutAt(MAX_CHARS, pieces.map(cutMiddle));
}

/** Spans of one block are one piece, and so are those without verdicts; layout belongs to what stands before it. */
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
    if (verdict !== null) pieces.push({ text: slice, verdict });
    else if (piece !== undefined && piece.verdict === undefined) piece.text += slice;
    else pieces.push({ text: slice });
  }
  return pieces;
}

/** Line breaks of one kind, and no gaps that fill a screen. */
function readable(slice: string): string {
  return showControls(slice.replace(/\r\n?/g, '\n').replace(/\n\s*\n\s*\n/g, '\n\n'));
}

/** Null for what was kept and is not in doubt. */
function toVerdict(labelled: LabelledBlock, isKept: boolean, limit: number | null): Verdict | null {
  const { label, finding, chance } = labelled;
  const doubt = doubtOf(labelled, limit);
  if (isKept && doubt < DOUBTFUL) return null;
  return {
    isKept,
    label,
    rule: finding?.rule ?? null,
    reason: finding?.reason ?? null,
    confidence: round(1 - doubt),
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
    chars += held(piece);
    return chars > most && index > 0;
  });
  if (fitting < 0) return { pieces, cut: 0 };
  const rest = pieces.slice(fitting).reduce((sum, piece) => sum + held(piece) + (piece.cut ?? 0), 0);
  return { pieces: pieces.slice(0, fitting), cut: rest };
}

function held({ text, tail = '' }: Piece): number {
  return text.length + tail.length;
}
