/** Text index → byte offset, computed only when asked. Asking in ascending order costs one pass over the text. */

import type { ByteMap } from '../types.js';
import { createStreamDecoder } from './decode-bytes.js';
import { isUtf16 } from './encoding-labels.js';
import { loadIconv } from './lazy-packages.js';
import { measureUtf8 } from './measure-utf8.js';
import { isSingleByte } from './single-byte.js';

/** Maps text to its own UTF-8 form, a lone surrogate counting three bytes; `length` is that form's, where known. */
export function createUtf8Map(text: string, length: number | null): ByteMap {
  let total = length;
  let lastIndex = 0;
  let lastOffset = 0;
  return {
    at(index) {
      total ??= Buffer.byteLength(text);
      if (total === text.length) return index;
      if (index >= text.length) return total;
      const begin = isInsidePair(text, index) ? index - 1 : index;
      if (begin < lastIndex) {
        lastIndex = 0;
        lastOffset = 0;
      }
      lastOffset += countUtf8(text, lastIndex, begin);
      lastIndex = begin;
      return lastOffset;
    },
  };
}

/** Bytes that `text[from, to)` takes in UTF-8. */
function countUtf8(text: string, from: number, to: number): number {
  let bytes = to - from;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    // A pair takes four bytes.
    if (isInsidePair(text, at + 1)) at++;
  }
  return bytes;
}

/** Maps text to the payload that it was decoded from, valid or not. */
export function createPayloadMap(text: string, payload: Buffer, encoding: string): ByteMap {
  if (isSingleByte(encoding)) return { at: (index) => index };
  if (isUtf16(encoding)) return { at: (index) => (index >= text.length ? payload.length : 2 * index) };
  return createLineMap(text, payload, encoding);
}

/** Keeps to the line breaks, which text and payload have in common, and decodes a line anew when asked about it. */
function createLineMap(text: string, payload: Buffer, encoding: string): ByteMap {
  // Its lines are not independent: they may begin in the middle of a shifted run.
  const byLine = encoding !== 'iso-2022-jp';
  let line: Line = { start: 0, end: 0, from: 0, to: 0 };
  let offsets: Int32Array | null = null;
  return {
    at(index) {
      if (index >= text.length) return payload.length;
      if (index < line.start) line = { start: 0, end: 0, from: 0, to: 0 };
      while (index >= line.end) {
        line = byLine ? nextLine(text, payload, line) : { start: 0, end: text.length, from: 0, to: payload.length };
        offsets = null;
      }
      offsets ??= listOffsets(payload.subarray(line.from, line.to), line.end - line.start, encoding);
      return line.from + offsets[index - line.start];
    },
  };
}

/** A line with its break: text indexes `start`–`end`, byte offsets `from`–`to`. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

function nextLine(text: string, payload: Buffer, { end, to }: Line): Line {
  const textBreak = text.indexOf('\n', end);
  const byteBreak = payload.indexOf(10, to);
  const isLast = textBreak === -1 || byteBreak === -1;
  return {
    start: end,
    end: isLast ? text.length : textBreak + 1,
    from: to,
    to: isLast ? payload.length : byteBreak + 1,
  };
}

/** Where each of the `length` UTF-16 units of a line begins, in bytes of the line. */
function listOffsets(bytes: Buffer, length: number, encoding: string): Int32Array {
  const offsets = new Int32Array(length).fill(bytes.length);
  if (encoding === 'utf-8') listUtf8(bytes, offsets);
  else if (encoding === 'euc-kr') listEucKr(bytes, offsets);
  else listStreamed(bytes, offsets, encoding);
  return offsets;
}

function listUtf8(bytes: Buffer, offsets: Int32Array): void {
  let unit = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = measureUtf8(bytes, at);
    offsets[unit++] = at;
    if (length === 4) offsets[unit++] = at;
    at += Math.abs(length);
  }
}

function listEucKr(bytes: Buffer, offsets: Int32Array): void {
  for (let at = 0, unit = 0; at < bytes.length; unit++) {
    offsets[unit] = at;
    const isPair = bytes[at] >= 0x80 && loadIconv().decode(bytes.subarray(at, at + 2), 'euc-kr').length === 1;
    at += isPair && at + 1 < bytes.length ? 2 : 1;
  }
}

/** Feeds byte by byte: what comes out began where the bytes did that had brought nothing so far. */
function listStreamed(bytes: Buffer, offsets: Int32Array, encoding: string): void {
  let decoder = createStreamDecoder(encoding);
  let unit = 0;
  let begin = 0;
  for (let at = 0; at < bytes.length; at++) {
    let out: string;
    try {
      out = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      // Node makes room for what one byte may bring; the remains of a broken character can be more than that.
      decoder = createStreamDecoder(encoding);
      out = decoder.decode(bytes.subarray(begin, at + 1), { stream: true });
    }
    const returned = countReturned(out, bytes, begin, at);
    for (let index = 0; index < out.length; index++) {
      const fromEnd = out.length - 1 - index;
      offsets[unit++] = fromEnd < returned ? at - fromEnd : begin;
    }
    if (out.length > 0) begin = at + 1;
  }
  if (unit < offsets.length) offsets.fill(begin, unit);
}

/** A broken character gives the ASCII bytes behind its first one back, which then stand for themselves. */
function countReturned(out: string, bytes: Buffer, begin: number, at: number): number {
  let count = 0;
  while (count < out.length - 1 && at - count > begin && out.charCodeAt(out.length - 1 - count) === bytes[at - count]) {
    count++;
  }
  return count;
}

function isInsidePair(text: string, index: number): boolean {
  if (index === 0) return false;
  return isBetween(text.charCodeAt(index), 0xdc00, 0xdfff) && isBetween(text.charCodeAt(index - 1), 0xd800, 0xdbff);
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}
