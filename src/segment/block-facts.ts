/** Facts of a block, counted in one pass over its UTF-16 code units. */
import type { EndMark, Facts } from '../types.js';
import {
  APOSTROPHE,
  CLOSER,
  classOf,
  DIGIT,
  HIGH_SURROGATE,
  isBlank,
  LOW_SURROGATE,
  MARK,
  SPACED,
  STOP,
  UNSPACED,
  unitTable,
} from './char-class.js';

/**
 * Facts of `units[from, to)`, whose text is `text`. Counts without branching on each character: this pass runs over
 * every byte of every document.
 */
export function blockFacts(text: string, units: Uint16Array, from: number, to: number): Facts {
  const table = unitTable;
  let pairs = 0;
  let afterHigh = 0;
  let words = 0;
  let unspaced = 0;
  let digits = 0;
  let marks = 0;
  let stops = 0;
  let inWord = 0;
  let inStop = 0;
  for (let index = from; index < to; index++) {
    const bits = table[units[index]];
    const word = (bits & SPACED) >>> SPACED_SHIFT;
    const stop = (bits & STOP) >>> STOP_SHIFT;
    words += word & ~inWord;
    stops += stop & ~inStop;
    inWord = word | (inWord & ((bits & APOSTROPHE) >>> APOSTROPHE_SHIFT));
    inStop = stop;
    digits += (bits & DIGIT) >>> DIGIT_SHIFT;
    unspaced += (bits & UNSPACED) >>> UNSPACED_SHIFT;
    marks += (bits & MARK) >>> MARK_SHIFT;
    pairs += afterHigh & ((bits & LOW_SURROGATE) >>> LOW_SURROGATE_SHIFT);
    afterHigh = (bits & HIGH_SURROGATE) >>> HIGH_SURROGATE_SHIFT;
  }
  return {
    chars: to - from - pairs,
    words: words + ((unspaced + 1) >> 1),
    unspaced,
    digits,
    marks,
    stops,
    end: endMark(text),
  };
}

const shiftOf = (bit: number) => 31 - Math.clz32(bit);
const SPACED_SHIFT = shiftOf(SPACED);
const STOP_SHIFT = shiftOf(STOP);
const APOSTROPHE_SHIFT = shiftOf(APOSTROPHE);
const DIGIT_SHIFT = shiftOf(DIGIT);
const UNSPACED_SHIFT = shiftOf(UNSPACED);
const MARK_SHIFT = shiftOf(MARK);
const LOW_SURROGATE_SHIFT = shiftOf(LOW_SURROGATE);
const HIGH_SURROGATE_SHIFT = shiftOf(HIGH_SURROGATE);

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
