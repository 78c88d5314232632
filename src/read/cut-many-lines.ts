import type { Region } from './document-cutter.js';
import { isUtf16 } from './encoding-labels.js';

/**
 * A document of more lines than this is passed on in pieces: what is kept for each line costs many times a short
 * line's own bytes.
 */
export const MAX_DOC_LINES = 250_000;

const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;

/** The region itself, or its pieces of at most `MAX_DOC_LINES` lines, which tile it. `fixed` is the input's charset. */
export function cutManyLines(region: Region, fixed: string | null): Region[] {
  const { payload, offset } = region;
  if (payload === null || payload.length <= MAX_DOC_LINES) return [region];
  const ends = pieceEnds(payload, fixed !== null && isUtf16(fixed) ? fixed : null);
  if (ends.length === 1) return [region];
  return ends.map((end, index) => {
    const start = index === 0 ? 0 : ends[index - 1];
    const textFrom = Math.min(Math.max(region.textFrom, offset + start), offset + end);
    return {
      offset: offset + start,
      length: end - start,
      payload: payload.subarray(start, end),
      textFrom,
      textTo: Math.max(textFrom, Math.min(region.textTo, offset + end)),
      url: region.url,
      isPiece: true,
    };
  });
}

/** Where the pieces end, the last one at the payload's end. */
function pieceEnds(payload: Buffer, utf16: string | null): number[] {
  const ends: number[] = [];
  const step = utf16 === null ? 1 : 2;
  // Of a two-byte unit, the byte that tells and the one that must be zero.
  const low = utf16 === 'utf-16be' ? 1 : 0;
  const high = utf16 === null ? null : 1 - low;
  let lines = 0;
  for (let at = 0; at + step <= payload.length; at += step) {
    const unit = payload[at + low];
    if (unit > CARRIAGE_RETURN || (high !== null && payload[at + high] !== 0)) continue;
    // CRLF is one break, counted at its end.
    if (!isLineBreak(unit) || (unit === CARRIAGE_RETURN && payload[at + step + low] === LINE_FEED)) continue;
    const end = at + step;
    if (++lines < MAX_DOC_LINES || end === payload.length) continue;
    ends.push(end);
    lines = 0;
  }
  return [...ends, payload.length];
}

function isLineBreak(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === FORM_FEED;
}
