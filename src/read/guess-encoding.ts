/** Guesses a legacy charset from bytes that are not UTF-8. */
import { analyse } from 'chardet';
import { findEncoding, isUtf16 } from './encoding-labels.js';

/** Three samples of this size cost about 3 ms; chardet's guess gets no better with more. */
const SAMPLE_BYTES = 4096;

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
  const best = analyse(sample(bytes)).at(0);
  const encoding = best === undefined ? null : findEncoding(best.name);
  if (best === undefined || encoding === null || encoding === 'utf-8' || isUtf16(encoding)) {
    return { encoding: FALLBACK, confidence: 0 };
  }
  return { encoding, confidence: Math.min(best.confidence / 100, MAX_GUESS_CONFIDENCE) };
}

/** Head, middle and tail: the head of a page alone is often plain ASCII. */
function sample(bytes: Buffer): Buffer {
  if (bytes.length <= 3 * SAMPLE_BYTES) return bytes;
  const middle = Math.floor((bytes.length - SAMPLE_BYTES) / 2);
  return Buffer.concat([
    bytes.subarray(0, SAMPLE_BYTES),
    fromBlank(bytes.subarray(middle, middle + SAMPLE_BYTES)),
    fromBlank(bytes.subarray(bytes.length - SAMPLE_BYTES)),
  ]);
}

/** Leaves out a first part that may begin in the middle of a character. */
function fromBlank(bytes: Buffer): Buffer {
  const blank = bytes.findIndex((byte) => byte <= 0x20);
  return bytes.subarray(Math.max(blank, 0));
}
