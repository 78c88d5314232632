import type { Region } from './document-cutter.js';
import { isUtf16 } from './encoding-labels.js';

/**
 * A document of more lines than this is passed on in pieces: what is kept for each line costs many times a short
 * line's own bytes.
 */
export const MAX_DOC_LINES = 250_000;

const LINE_FEED = 10;

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
  let lines = 0;
  for (let at = payload.indexOf(LINE_FEED); at >= 0; at = payload.indexOf(LINE_FEED, at + 1)) {
    const end = utf16 === null ? at + 1 : unitEnd(payload, at, utf16);
    if (end === 0 || ++lines < MAX_DOC_LINES || end === payload.length) continue;
    ends.push(end);
    lines = 0;
  }
  return [...ends, payload.length];
}

/** End of the two-byte line feed that the byte at `at` belongs to; 0 where it belongs to another character. */
function unitEnd(payload: Buffer, at: number, utf16: string): number {
  const other = utf16 === 'utf-16le' ? at + 1 : at - 1;
  const isUnit = at % 2 === (utf16 === 'utf-16le' ? 0 : 1) && payload[other] === 0;
  return isUnit ? Math.max(at, other) + 1 : 0;
}
