/** Guesses a legacy charset from bytes that are not UTF-8. */
import { isAscii } from 'node:buffer';
import { findEncoding, isUtf16 } from './encoding-labels.js';
import { loadChardet } from './lazy-packages.js';

/** Three samples of this size cost about 3 ms; chardet's guess gets no better with more. */
const SAMPLE_BYTES = 4096;

/** A longer line is taken in parts, so that the plain ones among them count for nothing. */
const MAX_LINE_BYTES = 1024;

const LINE_FEED = 0x0a;

const FALLBACK = 'windows-1252';

/** A guess is never as sure as somebody's word. */
export const MAX_GUESS_CONFIDENCE = 0.89;

export interface Guess {
  /** A WHATWG label. */
  readonly encoding: string;
  /** 0 to `MAX_GUESS_CONFIDENCE`. */
  readonly confidence: number;
}

/** windows-1252, which decodes any bytes, where nothing better is found. */
export function guessEncoding(bytes: Buffer): Guess {
  const best = loadChardet().analyse(sample(bytes)).at(0);
  const encoding = best === undefined ? null : findEncoding(best.name);
  if (best === undefined || encoding === null || encoding === 'utf-8' || isUtf16(encoding)) {
    return { encoding: FALLBACK, confidence: 0 };
  }
  return { encoding, confidence: Math.min(best.confidence / 100, MAX_GUESS_CONFIDENCE) };
}

/**
 * Lines beyond ASCII from head, middle and tail: a page's menus and scripts are often plain ASCII, and in their company
 * a paragraph of Russian passes for a few signs of windows-1252.
 */
function sample(bytes: Buffer): Buffer {
  const third = Math.ceil(bytes.length / 3);
  return Buffer.concat([0, third, 2 * third].flatMap((from) => takeLines(bytes, from, from + third)));
}

/** At most `SAMPLE_BYTES` of the lines that begin between `from` and `to`. */
function takeLines(bytes: Buffer, from: number, to: number): Buffer[] {
  const lines: Buffer[] = [];
  let left = SAMPLE_BYTES;
  let at = from === 0 ? 0 : findBreak(bytes, from, to);
  while (at < Math.min(to, bytes.length) && left > 0) {
    const found = bytes.indexOf(LINE_FEED, at);
    const end = Math.min(found === -1 ? bytes.length : found + 1, at + MAX_LINE_BYTES);
    const line = bytes.subarray(at, end);
    at = end;
    if (isAscii(line)) continue;
    lines.push(line);
    left -= line.length;
  }
  return lines;
}

/** Behind the first line break, else the first blank: elsewhere a part may begin in the middle of a character. */
function findBreak(bytes: Buffer, from: number, to: number): number {
  const part = bytes.subarray(from, to);
  const feed = part.indexOf(LINE_FEED);
  return from + 1 + (feed === -1 ? part.findIndex((byte) => byte <= 0x20) : feed);
}
