/** Where to read in a text to tell its language: a few stretches spread over it, bounded however long it is. */

/** Lines from this length up are taken for prose; shorter ones may be menus and headings in another language. */
const PROSE_LINE_CHARS = 60;

/** A piece may be looked for in a region this many times its length. */
const REGION_PER_PIECE = 3;

/** Code units within which a piece that would begin inside a word looks for the next blank. */
const MAX_SKIPPED = 20;

/**
 * Picks up to `pieces` stretches of at most `pieceChars` UTF-16 code units, from long lines where there are any.
 * Returns text indexes as start, end, start, end, …, in order and disjoint; the whole text where it is short enough.
 * The cost does not depend on the length of the text.
 */
export function sampleText(text: string, pieces: number, pieceChars: number): number[] {
  if (text.length <= pieces * pieceChars) return [0, text.length];
  const spans: number[] = [];
  const stride = Math.floor(text.length / pieces);
  const regionChars = Math.min(stride, pieceChars * REGION_PER_PIECE);
  for (let piece = 0; piece < pieces; piece++) {
    const at = piece * stride;
    const start = piece === 0 ? at : skipToBlank(text, at);
    const before = spans.length;
    addProse(text, start, at + regionChars, pieceChars, spans);
    if (spans.length === before) spans.push(start, Math.min(start + pieceChars, at + regionChars));
  }
  return spans;
}

/** Adds the long lines between two indexes until `wanted` code units are reached. */
function addProse(text: string, start: number, end: number, wanted: number, spans: number[]): void {
  // A slice shares the text's storage, and bounds the search for line breaks.
  const region = text.slice(start, end);
  let left = wanted;
  let lineStart = 0;
  while (lineStart < region.length && left > 0) {
    const found = region.indexOf('\n', lineStart);
    const lineEnd = found < 0 ? region.length : found;
    const length = Math.min(lineEnd - lineStart, left);
    if (length >= PROSE_LINE_CHARS || length === left) {
      spans.push(start + lineStart, start + lineStart + length);
      left -= length;
    }
    lineStart = lineEnd + 1;
  }
}

function skipToBlank(text: string, at: number): number {
  for (let index = at; index < at + MAX_SKIPPED; index++) {
    if (text.charCodeAt(index) <= 0x20) return index;
  }
  return at;
}
