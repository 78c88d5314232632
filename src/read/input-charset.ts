/** What the head of an input says about the charset of all of it. */
import { createStreamDecoder } from './decode-bytes.js';
import { isUtf16 } from './encoding-labels.js';
import { type Guess, guessEncoding, MAX_GUESS_CONFIDENCE } from './guess-encoding.js';
import { findUtf8Signs } from './utf8-signs.js';

export interface InputCharset {
  /** Charset of every document, or null: each document's bytes decide. */
  readonly fixed: string | null;
  /** Whether `fixed` is a guess from the text. */
  readonly isGuess: boolean;
  /** How sure `fixed` is, 0–1. */
  readonly confidence: number;
  /** Bytes of the byte order mark at the input's beginning. */
  readonly markBytes: number;
  /** What a document too short to tell is taken for: `utf-8`, a legacy charset, or null where the head is plain. */
  readonly usual: () => Guess | null;
}

/** The same as plain data. */
export type PlainCharset = Omit<InputCharset, 'usual'> & { readonly usual: Guess | null };

/** Share of the high bytes below 0x20 in alphabets: Latin has 00, Cyrillic 04, Arabic 06. */
const MIN_LOW_SHARE = 0.7;

/** In Chinese only line breaks, digits and blanks have a NUL, and bytes above ASCII abound, unlike in 8-bit text. */
const MIN_NUL_SHARE = 0.005;
const MIN_HIGH_SHARE = 0.1;

/** Ideographs, kana and their punctuation; 8-bit text that is read in pairs of bytes is scattered over all scripts. */
const WIDE = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g;
const MIN_WIDE_SHARE = 0.6;

/** `head` is the input's beginning; `encoding` is the user's word, as a WHATWG label, or null. */
export function detectCharset(head: Buffer, encoding: string | null): InputCharset {
  const mark = findMark(head);
  const usual = once(() => findUsual(head));
  if (encoding !== null) {
    const markBytes = mark !== null && mark.encoding === encoding ? mark.bytes : 0;
    return { fixed: encoding, isGuess: false, confidence: 1, markBytes, usual };
  }
  if (mark !== null) return { fixed: mark.encoding, isGuess: false, confidence: 1, markBytes: mark.bytes, usual };
  const wide = detectUtf16(head);
  if (wide !== null) return { fixed: wide, isGuess: false, confidence: MAX_GUESS_CONFIDENCE, markBytes: 0, usual };
  // All its bytes are ASCII; only the escapes that shift to Japanese tell.
  if (head.includes('\x1b$B') || head.includes('\x1b$@')) {
    return { fixed: 'iso-2022-jp', isGuess: true, confidence: MAX_GUESS_CONFIDENCE, markBytes: 0, usual };
  }
  return { fixed: null, isGuess: false, confidence: 0, markBytes: 0, usual };
}

/** Bytes of one line feed or of any other ASCII character. */
export function unitBytes({ fixed }: Pick<InputCharset, 'fixed'>): 1 | 2 {
  return fixed !== null && isUtf16(fixed) ? 2 : 1;
}

function findMark(head: Buffer): { encoding: string; bytes: number } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bytes: 2 };
  return null;
}

/** UTF-16 without a mark: the NULs of its ASCII characters are all on one side. */
function detectUtf16(head: Buffer): string | null {
  if (!head.includes(0)) return null;
  const nuls = [0, 0];
  const lows = [0, 0];
  let highs = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at];
    if (byte === 0) nuls[at % 2]++;
    if (byte < 0x20) lows[at % 2]++;
    else if (byte >= 0x80) highs++;
  }
  const side = nuls[1] > nuls[0] ? 1 : 0;
  const units = head.length / 2;
  if (nuls[side] < 2 || nuls[1 - side] > nuls[side] / 20) return null;
  const isChinese = nuls[side] >= units * MIN_NUL_SHARE && highs >= head.length * MIN_HIGH_SHARE;
  const isAlphabetic = lows[side] >= units * MIN_LOW_SHARE;
  if (!isAlphabetic && !isChinese) return null;
  const encoding = side === 1 ? 'utf-16le' : 'utf-16be';
  const text = createStreamDecoder(encoding).decode(head, { stream: true });
  if (text.includes('\ufffd')) return null;
  return isAlphabetic || (text.match(WIDE) ?? []).length >= text.length * MIN_WIDE_SHARE ? encoding : null;
}

function findUsual(head: Buffer): Guess | null {
  const { characters, errors } = findUtf8Signs(head);
  if (characters > errors) return { encoding: 'utf-8', confidence: MAX_GUESS_CONFIDENCE };
  return errors > 0 ? guessEncoding(head) : null;
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
