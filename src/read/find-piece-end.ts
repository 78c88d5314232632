/** Where to cut a document that is too large to pass on whole. */
import { isUtf8 } from 'node:buffer';
import { createStreamDecoder } from './decode-bytes.js';
import { isUtf16 } from './encoding-labels.js';
import { guessEncoding } from './guess-encoding.js';
import type { PlainCharset } from './input-charset.js';
import { measureUtf8 } from './measure-utf8.js';
import { narrowUnits } from './narrow-units.js';
import { isSingleByte } from './single-byte.js';
import { findUtf8Signs } from './utf8-signs.js';

/** How far before the last blank the end of a sentence may lie. */
const SENTENCE_BYTES = 4096;

const SPACE = 0x20;
const TAB = 0x09;

/**
 * Length of the piece that begins with `window`, the first bytes of the rest: up to the last line break, else the last
 * sentence, else the last blank, else the last character that is whole. At least one byte.
 */
export function findPieceEnd(window: Buffer, { fixed }: PlainCharset): number {
  if (fixed === null || !isUtf16(fixed)) {
    const end = findBreak(window) || findBlank(window) || findCharacter(window, fixed ?? detectEncoding(window));
    return end || window.length;
  }
  const units = narrowUnits(window, fixed);
  const end = findBreak(units) || findBlank(units) || findCharacterUtf16(window, fixed);
  return 2 * end || window.length;
}

function findBreak(units: Buffer): number {
  return units.lastIndexOf(10) + 1;
}

function findBlank(units: Buffer): number {
  const last = Math.max(units.lastIndexOf(SPACE), units.lastIndexOf(TAB));
  for (let at = last; at > Math.max(0, last - SENTENCE_BYTES); at--) {
    if (isBlank(units[at]) && isStop(units[at - 1])) return at + 1;
  }
  return last + 1;
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f;
}

function findCharacter(window: Buffer, encoding: string): number {
  if (isSingleByte(encoding)) return window.length;
  if (encoding === 'utf-8') return findCharacterUtf8(window);
  if (encoding === 'euc-kr') return findCharacterEucKr(window);
  for (let end = window.length; end > 0 && end > window.length - 4; end--) {
    const decoder = createStreamDecoder(encoding);
    decoder.decode(window.subarray(0, end), { stream: true });
    if (decoder.decode() === '') return end;
  }
  return window.length;
}

function findCharacterUtf8(window: Buffer): number {
  // Chinese has no blanks, but sentences.
  const stop = window.lastIndexOf('。');
  if (stop > 0) return stop + 3;
  for (let at = window.length - 1; at >= 0 && at >= window.length - 3; at--) {
    if (window[at] < 0xc0) continue;
    const length = measureUtf8(window, at);
    return length < 0 && at - length === window.length ? at : window.length;
  }
  return window.length;
}

function findCharacterEucKr(window: Buffer): number {
  let at = 0;
  while (at < window.length - 1) at += window[at] < 0x80 ? 1 : 2;
  return at === window.length - 1 && window[at] >= 0x80 ? at : window.length;
}

/** In units. */
function findCharacterUtf16(window: Buffer, encoding: string): number {
  const units = window.length >> 1;
  const high = window[2 * units - (encoding === 'utf-16le' ? 1 : 2)];
  return high >= 0xd8 && high <= 0xdb ? units - 1 : units;
}

function detectEncoding(window: Buffer): string {
  if (isUtf8(window)) return 'utf-8';
  const { characters, errors } = findUtf8Signs(window);
  return characters > errors ? 'utf-8' : guessEncoding(window).encoding;
}
