/** Facts of a block, counted in one pass over its UTF-16 code units. */
import type { EndMark, Facts } from '../types.js';
import { CLOSER, classOf, DIGIT, isBlank, LETTER, MARK, STOP, UNSPACED, UPPER } from './char-class.js';

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

export function blockFacts(text: string): Facts {
  let lowSurrogates = 0;
  let words = 0;
  let unspaced = 0;
  let digits = 0;
  let upper = 0;
  let letters = 0;
  let capitalized = 0;
  let stops = 0;
  let marks = 0;
  let inWord = false;
  let inStop = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const bits = classOf(unit);
    if ((bits & (LETTER | DIGIT)) !== 0) {
      inStop = false;
      if ((bits & UNSPACED) !== 0) {
        unspaced++;
        letters++;
        inWord = false;
        continue;
      }
      if (!inWord) {
        words++;
        inWord = true;
        if ((bits & UPPER) !== 0) capitalized++;
      }
      if ((bits & LETTER) !== 0) {
        letters++;
        if ((bits & UPPER) !== 0) upper++;
      } else digits++;
      continue;
    }
    if (unit >= 0xdc00 && unit <= 0xdfff) lowSurrogates++;
    else if ((bits & STOP) !== 0) {
      if (!inStop) stops++;
      inStop = true;
      inWord = false;
      continue;
    }
    inStop = false;
    if ((bits & MARK) !== 0) marks++;
    if (unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE) inWord = false;
  }
  return {
    chars: text.length - lowSurrogates,
    words: words + ((unspaced + 1) >> 1),
    unspaced,
    digits,
    upper,
    letters,
    capitalized,
    marks,
    stops,
    end: endMark(text),
  };
}

/** Adds up the facts of two neighbours in one line. */
export function joinFacts(first: Facts, second: Facts, blanksBetween: number): Facts {
  return {
    chars: first.chars + blanksBetween + second.chars,
    words: first.words + second.words,
    unspaced: first.unspaced + second.unspaced,
    digits: first.digits + second.digits,
    upper: first.upper + second.upper,
    letters: first.letters + second.letters,
    capitalized: first.capitalized + second.capitalized,
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
