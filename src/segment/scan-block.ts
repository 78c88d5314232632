/** Facts and words of a block, in one pass over its UTF-16 code units. This runs over every byte of every document. */
import type { EndMark, Facts } from '../types.js';
import {
  APOSTROPHE,
  BLANK,
  CLOSER,
  classOf,
  DIGIT,
  FOLDED_SHIFT,
  HIGH_SURROGATE,
  isBlank,
  MARK,
  SPACED,
  STOP,
  UNSPACED,
  unitTable,
} from './char-class.js';
import type { Columns } from './columns.js';
import { FNV_BASIS, FNV_PRIME } from './word-hash.js';

/** Notices, pitches and bios tell what they are in their first lines: words are listed for so many UTF-16 units. */
export const WINDOW = 320;

/** What counts for something, blanks and plain punctuation aside. */
const COUNTED = UNSPACED | STOP | MARK | APOSTROPHE | HIGH_SURROGATE;

/** Bits of `signs`: what starts and ends runs, and first halves of surrogate pairs. */
const WORD = 1;
const ENDING = 2;
const JOINER = 4;
const HALF = 8;
/** Fields of `tallies`: what is only added up, three counts in one number. */
const FIELD_BITS = 10;
const FIELD_MASK = (1 << FIELD_BITS) - 1;
/** So many additions fit a field. */
const ROUND = 512;
/** The bits of a unit's table entry below its folded form. */
const CLASS_BITS = (1 << FOLDED_SHIFT) - 1;

const signs = new Uint8Array(0x10000);
const tallies = new Int32Array(0x10000);
fillSigns();

function fillSigns(): void {
  let known = -1;
  let sign = 0;
  let tally = 0;
  for (let unit = 0; unit < signs.length; unit++) {
    const bits = unitTable[unit] & CLASS_BITS;
    // Neighbours are mostly alike.
    if (bits !== known) {
      const has = (bit: number) => ((bits & bit) === 0 ? 0 : 1);
      known = bits;
      sign = has(SPACED) * WORD + has(STOP) * ENDING + has(APOSTROPHE) * JOINER + has(HIGH_SURROGATE) * HALF;
      tally = has(DIGIT) + (has(MARK) << FIELD_BITS) + (has(UNSPACED) << (2 * FIELD_BITS));
    }
    signs[unit] = sign;
    tallies[unit] = tally;
  }
}

/**
 * Facts of `columns.units[from, to)`. Adds the block to the columns, with the words that lie in its first `window`
 * units: a run of spaced letters and digits, or one unit of a script without spaces.
 */
export function scanBlock(columns: Columns, from: number, to: number, window = WINDOW): Facts {
  const windowEnd = Math.min(to, from + window);
  columns.reserve(windowEnd - from);
  const { units, wordHashes, wordStarts, wordEnds } = columns;
  const table = unitTable;
  let listed = columns.wordCount;
  columns.blockUnits[columns.blockCount] = from;
  columns.blockWords[columns.blockCount] = listed;
  let words = 0;
  let stops = 0;
  let digits = 0;
  let marks = 0;
  let unspaced = 0;
  let pairs = 0;
  // Where a word would go on, after letters and apostrophes, and a run of stops.
  let wordGoesOn = -1;
  let stopGoesOn = -1;
  let index = from;
  while (index < windowEnd) {
    let entry = table[units[index]];
    if ((entry & SPACED) !== 0) {
      const start = index;
      let hash = FNV_BASIS;
      let seen = 0;
      do {
        hash = Math.imul(hash ^ (entry >>> FOLDED_SHIFT), FNV_PRIME);
        seen |= entry;
        if (++index === to) break;
        entry = table[units[index]];
      } while ((entry & SPACED) !== 0);
      if (start !== wordGoesOn) words++;
      wordGoesOn = index;
      if ((seen & DIGIT) !== 0) digits += countDigits(units, start, index);
      if (index <= windowEnd) {
        wordHashes[listed] = hash;
        wordStarts[listed] = start;
        wordEnds[listed++] = index;
      }
      continue;
    }
    index++;
    if ((entry & COUNTED) === 0) continue;
    if ((entry & MARK) !== 0) marks++;
    if ((entry & STOP) !== 0) {
      if (stopGoesOn !== index - 1) stops++;
      stopGoesOn = index;
    }
    if ((entry & UNSPACED) !== 0) {
      unspaced++;
      if ((entry & DIGIT) !== 0) digits++;
      wordHashes[listed] = Math.imul(FNV_BASIS ^ (entry >>> FOLDED_SHIFT), FNV_PRIME);
      wordStarts[listed] = index - 1;
      wordEnds[listed++] = index;
    } else if ((entry & APOSTROPHE) !== 0) {
      if (wordGoesOn === index - 1) wordGoesOn = index;
    } else if ((entry & HIGH_SURROGATE) !== 0 && index < to && isLowSurrogate(units[index])) pairs++;
  }
  columns.wordCount = listed;
  columns.blockEnds[columns.blockCount++] = to;
  columns.blockWords[columns.blockCount] = listed;

  // The rest is counted without branching: runs by where they start, what is only added up three counts at a time.
  let before = (wordGoesOn === index ? WORD : 0) | (stopGoesOn === index ? ENDING : 0);
  let seen = 0;
  const rest = index;
  while (index < to) {
    const end = Math.min(to, index + ROUND);
    let tally = 0;
    for (; index < end; index++) {
      const unit = units[index];
      const sign = signs[unit];
      tally += tallies[unit];
      const starts = sign & ~before;
      words += starts & WORD;
      stops += (starts & ENDING) >> 1;
      seen |= sign;
      // A word goes on across an apostrophe.
      before = (sign & JOINER) === 0 ? sign : before & WORD;
    }
    digits += tally & FIELD_MASK;
    marks += (tally >> FIELD_BITS) & FIELD_MASK;
    unspaced += tally >> (2 * FIELD_BITS);
  }
  if ((seen & HALF) !== 0) pairs += countPairs(units, rest, to);
  return {
    chars: to - from - pairs,
    words: words + ((unspaced + 1) >> 1),
    unspaced,
    digits,
    marks,
    stops,
    end: endMark(units, from, to),
  };
}

function countDigits(units: Uint16Array, from: number, to: number): number {
  let digits = 0;
  for (let index = from; index < to; index++) if ((classOf(units[index]) & DIGIT) !== 0) digits++;
  return digits;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function countPairs(units: Uint16Array, from: number, to: number): number {
  let pairs = 0;
  for (let index = from + 1; index < to; index++) {
    if (isLowSurrogate(units[index]) && (classOf(units[index - 1]) & HIGH_SURROGATE) !== 0) pairs++;
  }
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

const HELLIP = Array.from('&hellip', (char) => char.charCodeAt(0));

/** What `units[from, to)` end with, looking past closing quotes and brackets. */
export function endMark(units: Uint16Array, from: number, to: number): EndMark {
  let last = to - 1;
  while (last >= from && (classOf(units[last]) & (CLOSER | BLANK)) !== 0) last--;
  if (last < from) return 'other';
  const unit = units[last];
  switch (unit) {
    case 0x2026: // …
    case 0x22ef: // ⋯
      return 'ellipsis';
    case 0x2e: // .
      return endsInDots(units, from, last) ? 'ellipsis' : 'stop';
    case 0x3a: // :
    case 0xff1a: // ：
      return 'colon';
    case 0x3b: // ;
      return endsInHellip(units, from, last) ? 'ellipsis' : 'comma';
    case 0x2c: // ,
    case 0xff0c: // ，
    case 0x3001: // 、
    case 0xff1b: // ；
      return 'comma';
    default:
      return (classOf(unit) & STOP) !== 0 ? 'stop' : 'other';
  }
}

/** Whether the full stop at `last` is not the first: "..", ". . .", "….". */
function endsInDots(units: Uint16Array, from: number, last: number): boolean {
  const before = last > from && isBlank(units[last - 1]) ? last - 2 : last - 1;
  return before >= from && (units[before] === 0x2e || units[before] === 0x2026);
}

/** Whether the HTML entity of an ellipsis stands before its semicolon at `end`. */
function endsInHellip(units: Uint16Array, from: number, end: number): boolean {
  const start = end - HELLIP.length;
  return start >= from && HELLIP.every((unit, index) => units[start + index] === unit);
}
