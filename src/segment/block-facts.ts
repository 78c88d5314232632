/** Facts of a block, counted in one pass over its UTF-16 code units. */
import type { EndMark, Facts } from '../types.js';
import { APOSTROPHE, CLOSER, classOf, DIGIT, isBlank, MARK, SPACED, STOP, UNSPACED } from './char-class.js';

/** Bits of `signs`: what starts and ends runs. */
const WORD = 1;
const ENDING = 2;
const JOINER = 4;
/** Fields of `tallies`: what is only added up, three counts in one number. */
const FIELD_BITS = 10;
const FIELD_MASK = (1 << FIELD_BITS) - 1;
/** So many additions fit a field. */
const ROUND = 512;

const signs = new Uint8Array(0x10000);
const tallies = new Int32Array(0x10000);
for (let unit = 0; unit < signs.length; unit++) {
  const bits = classOf(unit);
  const has = (bit: number) => ((bits & bit) === 0 ? 0 : 1);
  signs[unit] = has(SPACED) * WORD + has(STOP) * ENDING + has(APOSTROPHE) * JOINER;
  tallies[unit] = has(DIGIT) + (has(MARK) << FIELD_BITS) + (has(UNSPACED) << (2 * FIELD_BITS));
}

/**
 * Facts of `units[from, to)`, whose text is `text`. This pass runs over every byte of every document, so that it
 * counts without branching: runs by where they start, the rest three at a time.
 */
export function blockFacts(text: string, units: Uint16Array, from: number, to: number): Facts {
  let words = 0;
  let stops = 0;
  let digits = 0;
  let marks = 0;
  let unspaced = 0;
  let before = 0;
  for (let index = from; index < to; ) {
    const end = Math.min(to, index + ROUND);
    let tally = 0;
    for (; index < end; index++) {
      const unit = units[index];
      const sign = signs[unit];
      tally += tallies[unit];
      const starts = sign & ~before;
      words += starts & WORD;
      stops += (starts & ENDING) >> 1;
      // A word goes on across an apostrophe.
      before = (sign & JOINER) === 0 ? sign : before & WORD;
    }
    digits += tally & FIELD_MASK;
    marks += (tally >> FIELD_BITS) & FIELD_MASK;
    unspaced += tally >> (2 * FIELD_BITS);
  }
  return {
    chars: to - from - surrogatePairs(text),
    words: words + ((unspaced + 1) >> 1),
    unspaced,
    digits,
    marks,
    stops,
    end: endMark(text),
  };
}

const HIGH_SURROGATE = /[\ud800-\udbff]/;

function surrogatePairs(text: string): number {
  if (!HIGH_SURROGATE.test(text)) return 0;
  let pairs = 0;
  for (const char of text) if (char.length === 2) pairs++;
  return pairs;
}

/** Adds up the facts of two neighbours in one line. */
export function joinFacts(first: Facts, second: Facts, blanksBetween: number): Facts {
  return {
    chars: first.chars + blanksBetween + second.chars,
    words: first.words + second.words,
    unspaced: first.unspaced + second.unspaced,
    digits: first.digits + second.digits,
    marks: first.marks + second.marks,
    stops: first.stops + second.stops,
    end: second.end,
  };
}

/** What a text ends with, looking past closing quotes and brackets. */
export function endMark(text: string): EndMark {
  let last = text.length - 1;
  while (last >= 0 && ((classOf(text.charCodeAt(last)) & CLOSER) !== 0 || isBlank(text.charCodeAt(last)))) last--;
  if (last < 0) return 'other';
  switch (text[last]) {
    case '…':
    case '⋯':
      return 'ellipsis';
    case '.':
      return text[last - 1] === '.' ? 'ellipsis' : 'stop';
    case ':':
    case '：':
      return 'colon';
    case ',':
    case '，':
    case '、':
    case ';':
    case '；':
      return text.endsWith('&hellip;', last + 1) ? 'ellipsis' : 'comma';
    default:
      return (classOf(text.charCodeAt(last)) & STOP) !== 0 ? 'stop' : 'other';
  }
}
