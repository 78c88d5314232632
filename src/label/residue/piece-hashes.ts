/**
 * Hashes of what a piece is made of: its words, their pairs and stems, what opens it and the marks between. Names are alike to
 * the pairs, so that "Ann Lee is a writer" says the same as any other name would.
 */
import { BLANK, DIGIT, UNSPACED, UPPER, unitTable } from '../../segment/char-class.js';
import type { Columns } from '../../segment/columns.js';
import { FNV_BASIS, FNV_PRIME, foldUnit } from '../../segment/word-hash.js';
import type { Block } from '../../types.js';
import { mix } from '../model/lines.js';
import { END_MARKS } from './builds.js';

/** Words of a piece that are looked at. */
const MAX_WORDS = 64;
/** Hashes that one word gives at most, and those of a piece besides. */
const HASHES_PER_WORD = 6;
const OWN_HASHES = 8;
export const MOST_PIECE_HASHES = MAX_WORDS * HASHES_PER_WORD + OWN_HASHES;

/** Inflected words are known by their first letters too. */
const STEM_UNITS = 5;

/** What a hash is of; spreads hashes of different kinds apart. */
const WORD = 0x1b56c4e9;
const PAIR = 0x2545f491;
const TRIPLE = 0x3c6ef372;
const STEM = 0x4f1bbcdd;
const MARK = 0x5be0cd19;
const MARK_PAIR = 0x6a09e667;
const OPENING = 0x7137449;
const OPENING_PAIR = 0x1923647;
const SHAPE = 0x2e1b2138;

/** In place of what differs from piece to piece. */
const NAME = 0x11;
const NUMBER = 0x12;
const NOTHING = 0x13;

function join(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(kind ^ a, FNV_PRIME);
  hash = Math.imul((hash >>> 7) ^ hash ^ b, 0x2c1b3c6d);
  hash = Math.imul((hash >>> 11) ^ hash ^ c, 0x297a2d39);
  return mix(hash);
}

/** Puts the hashes of a block, which is `index` in the columns, into `into`; returns how many. */
export function listPieceHashes(
  columns: Columns,
  { facts, startsLine, endsLine }: Block,
  index: number,
  into: Int32Array,
): number {
  const { units, blockUnits, blockWords, wordHashes, wordStarts, wordEnds } = columns;
  const table = unitTable;
  const first = blockWords[index];
  const end = Math.min(blockWords[index + 1], first + MAX_WORDS);
  let size = 0;
  let before = NOTHING;
  let beforeThat = NOTHING;
  let gap = blockUnits[index];
  for (let word = first; word < end; word++) {
    const start = wordStarts[word];
    const bits = table[units[start]];
    const own = wordHashes[word];
    let mark = 0;
    for (let at = gap; at < start; at++) {
      if ((table[units[at]] & BLANK) !== 0) continue;
      mark = units[at];
      break;
    }
    gap = wordEnds[word];
    let kind = own;
    if ((bits & UNSPACED) !== 0) {
      into[size++] = join(WORD, own);
      into[size++] = join(PAIR, before, own);
      into[size++] = join(TRIPLE, beforeThat, before, own);
    } else {
      if ((bits & DIGIT) !== 0) kind = NUMBER;
      else {
        into[size++] = join(WORD, own);
        if ((bits & UPPER) !== 0 && word > first) kind = NAME;
        else if (gap - start > STEM_UNITS) into[size++] = join(STEM, stemOf(units, start));
      }
      into[size++] = join(PAIR, before, kind);
    }
    if (mark !== 0) {
      into[size++] = join(MARK, mark);
      into[size++] = join(MARK_PAIR, mark, kind, before);
    }
    if (word === first) into[size++] = join(OPENING, own, mark);
    else if (word === first + 1) into[size++] = join(OPENING_PAIR, before, kind);
    else if (word === first + 2) into[size++] = join(OPENING_PAIR, beforeThat, before, kind);
    beforeThat = before;
    before = kind;
  }
  into[size++] = join(SHAPE, 1, Math.min(12, Math.round(2 * Math.log2(1 + facts.words))));
  into[size++] = join(SHAPE, 2, startsLine ? 1 : 0, endsLine ? 1 : 0);
  into[size++] = join(SHAPE, 3, END_MARKS.indexOf(facts.end));
  into[size++] = join(SHAPE, 4, before, startsLine ? 1 : 0);
  return size;
}

function stemOf(units: Uint16Array, start: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < start + STEM_UNITS; at++) hash = Math.imul(hash ^ foldUnit(units[at]), FNV_PRIME);
  return hash;
}
