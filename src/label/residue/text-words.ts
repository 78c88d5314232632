/** Which words of a block the rest of its text has too: a text speaks of the same things all along, and residue of others. */
import { DIGIT, FOLDED_SHIFT, SPACED, UNSPACED, UPPER, unitTable } from '../../segment/char-class.js';
import type { Columns } from '../../segment/columns.js';
import { FNV_BASIS, FNV_PRIME } from '../../segment/word-hash.js';
import { integers } from '../model/arena.js';
import { mix } from '../model/lines.js';

/** Shorter words are in every text. */
const LEAST_UNITS = 4;
/** Words are told apart by so much of their hash: few stand for others. */
const SLOTS = 1 << 16;
const FEWEST_WORDS = 1 << 12;

/**
 * Puts each longer word of a block, and each pair of letters in scripts without spaces, into `into` from `at` on: its slot × 2, plus 1
 * where a capital opens it. Returns where they end; there is room enough for as many as the block has units.
 */
export function listWords(columns: Columns, block: number, into: Int32Array, at: number): number {
  const { units, blockUnits, blockEnds, blockWords, wordHashes, wordStarts, wordEnds } = columns;
  const table = unitTable;
  const to = blockEnds[block];
  let end = at;
  let index = blockUnits[block];
  let letter = 0;
  // Of the block's first units the hashes are known.
  for (let word = blockWords[block]; word < blockWords[block + 1]; word++) {
    const start = wordStarts[word];
    const bits = table[units[start]];
    if ((bits & UNSPACED) !== 0) {
      if (letter !== 0 && start === index) into[end++] = pairOf(letter, units[start]);
      letter = units[start];
    } else {
      letter = 0;
      if (isCounted(wordEnds[word] - start, bits)) into[end++] = wordOf(wordHashes[word], bits);
    }
    index = wordEnds[word];
  }
  while (index < to) {
    const bits = table[units[index]];
    if ((bits & SPACED) !== 0) {
      const start = index;
      let entry = bits;
      let hash = FNV_BASIS;
      do {
        hash = Math.imul(hash ^ (entry >>> FOLDED_SHIFT), FNV_PRIME);
        if (++index === to) break;
        entry = table[units[index]];
      } while ((entry & SPACED) !== 0);
      letter = 0;
      if (isCounted(index - start, bits)) into[end++] = wordOf(hash, bits);
      continue;
    }
    if ((bits & UNSPACED) !== 0) {
      if (letter !== 0) into[end++] = pairOf(letter, units[index]);
      letter = units[index];
    } else letter = 0;
    index++;
  }
  return end;
}

/** `bits` are those of its first unit. */
function isCounted(length: number, bits: number): boolean {
  return length >= LEAST_UNITS && (bits & DIGIT) === 0;
}

function wordOf(hash: number, bits: number): number {
  return slotOf(hash) * 2 + ((bits & UPPER) === 0 ? 0 : 1);
}

function pairOf(first: number, second: number): number {
  return slotOf(Math.imul(first, FNV_PRIME) ^ second) * 2;
}

function slotOf(hash: number): number {
  return mix(hash) & (SLOTS - 1);
}

/** What a block's words have to do with the text's others. */
export interface Echo {
  /** Content words, how many of them the text has elsewhere, and how many are capitalised. */
  words: number;
  known: number;
  names: number;
  /** Capitalised words behind the first one, by whether the text has them elsewhere. */
  newNames: number;
  oldNames: number;
  /** How many of the two first words are names, less those that the text has elsewhere. */
  opening: number;
}

/** The words of one text after the other: to list a word costs more than to count it, so that each is listed once. */
export class TextWords {
  readonly #counts = new Uint16Array(SLOTS);
  /** As `listWords` gives them: those of block i lie from `#starts[i]` to `#starts[i + 1]`. */
  #words: Int32Array = new Int32Array(FEWEST_WORDS);
  #starts: Int32Array = new Int32Array(1);
  #end = 0;
  readonly #echo: Echo = { words: 0, known: 0, names: 0, newNames: 0, oldNames: 0, opening: 0 };

  /** Takes the words of the first `count` blocks in place of those of the text before. */
  read(columns: Columns, count: number): void {
    const { blockUnits, blockEnds } = columns;
    this.#forget();
    const starts = integers(count + 1);
    let end = 0;
    for (let block = 0; block < count; block++) {
      this.#reserve(end, blockEnds[block] - blockUnits[block]);
      end = listWords(columns, block, this.#words, end);
      starts[block + 1] = end;
    }
    this.#starts = starts;
    this.#end = end;
    this.#count(0, end, 1);
  }

  /** Counts a block no longer as part of the text. */
  takeOut(block: number): void {
    this.#count(this.#starts[block], this.#starts[block + 1], -1);
  }

  putBack(block: number): void {
    this.#count(this.#starts[block], this.#starts[block + 1], 1);
  }

  /** What the words of a block that was taken out have to do with those that are left; good until the next call. */
  echoOf(block: number): Echo {
    const words = this.#words;
    const counts = this.#counts;
    const start = this.#starts[block];
    const end = this.#starts[block + 1];
    const echo = this.#echo;
    let known = 0;
    let names = 0;
    let newNames = 0;
    let oldNames = 0;
    let opening = 0;
    for (let at = start; at < end; at++) {
      const isOld = counts[words[at] >>> 1] > 0;
      if (isOld) known++;
      if ((words[at] & 1) === 0) continue;
      names++;
      if (at < start + 2) opening += isOld ? -1 : 1;
      if (at > start && isOld) oldNames++;
      else if (at > start) newNames++;
    }
    echo.words = end - start;
    echo.known = known;
    echo.names = names;
    echo.newNames = newNames;
    echo.oldNames = oldNames;
    echo.opening = opening;
    return echo;
  }

  #count(start: number, end: number, step: 1 | -1): void {
    const words = this.#words;
    const counts = this.#counts;
    for (let at = start; at < end; at++) counts[words[at] >>> 1] += step;
  }

  /** A text has far fewer words than there are slots. */
  #forget(): void {
    const words = this.#words;
    const counts = this.#counts;
    for (let at = 0; at < this.#end; at++) counts[words[at] >>> 1] = 0;
    this.#end = 0;
  }

  #reserve(end: number, more: number): void {
    if (end + more <= this.#words.length) return;
    const grown = new Int32Array(2 * (end + more));
    grown.set(this.#words.subarray(0, end));
    this.#words = grown;
  }
}
