/**
 * The vote: one pass over a stretch of text that counts letters by script and lets function words and telling letters
 * vote for languages. Words are looked up by a hash built while reading, so that no string is allocated.
 */
import { LATIN_PROFILES } from './latin-profiles.js';
import { OTHER_PROFILES } from './other-profiles.js';
import { BREAK, FOLD, PASS, SCRIPT_OF, SCRIPTS } from './script-table.js';

/** What votes for one language in one script. */
export interface Profile {
  /** ISO 639-3 code, the one that franc uses where it knows the language. */
  readonly code: string;
  /** ISO 15924 code. */
  readonly script: string;
  /** Lower-case letters, each worth a point. */
  readonly letters: string;
  /** Different function words in lower case, parted by blanks, worth a point a letter up to three. */
  readonly words: string;
}

/** All profiles, those of a script next to each other; a tally's points are in this order. */
export const PROFILES: readonly Profile[] = [...LATIN_PROFILES, ...OTHER_PROFILES];

export interface Tally {
  /** Letters by index in `SCRIPTS`. */
  readonly letters: Int32Array;
  /** Words by index in `SCRIPTS`; a run of a script without spaces is one word. */
  readonly words: Int32Array;
  /** Points that words gave, by index in `PROFILES`. */
  readonly wordPoints: Int32Array;
  /** Points that letters gave, by index in `PROFILES`. */
  readonly letterPoints: Int32Array;
}

const SLOTS = 1 << 13;
const MAX_WORD_LETTERS = 12;
const FULL_WORD_POINTS = 3;

/** Open addressing: the hash of the word in a slot, 0 for a free slot, and the list of its voters. */
const slotHashes = new Int32Array(SLOTS);
const slotLists = new Uint16Array(SLOTS);

/** List of the voters of a letter by its code unit, 0 for none. */
const letterLists = new Uint16Array(0x10000);

/** Every list of voters as its length and the indexes in `PROFILES`; a list is named by where it begins. */
const voters = buildVoters();

export function newTally(): Tally {
  return {
    letters: new Int32Array(SCRIPTS.length),
    words: new Int32Array(SCRIPTS.length),
    wordPoints: new Int32Array(PROFILES.length),
    letterPoints: new Int32Array(PROFILES.length),
  };
}

/** Sets all counts to 0: four new arrays a document would cost as much as the reading. */
export function clearTally({ letters, words, wordPoints, letterPoints }: Tally): void {
  letters.fill(0);
  words.fill(0);
  wordPoints.fill(0);
  letterPoints.fill(0);
}

/** Adds the text between two UTF-16 indexes to the tally, in one pass. Reads nothing outside them. */
export function tally(text: string, start: number, end: number, into: Tally): void {
  const { letters, words, wordPoints, letterPoints } = into;
  let hash = 0;
  let length = 0;
  let script = 0;
  let votes = true;
  // A word that the end cuts off is not counted, unless the text ends there.
  const last = end === text.length ? end : end - 1;
  for (let index = start; index <= last; index++) {
    const code = index < end ? text.charCodeAt(index) : 0x20;
    const folded = FOLD[code];
    if (folded > PASS) {
      script = SCRIPT_OF[code];
      letters[script]++;
      if (folded > 0x7f) give(letterLists[folded], 1, letterPoints);
      hash = mix(hash, folded);
      length++;
    } else if (folded === BREAK) {
      if (length > 0) {
        words[script]++;
        if (votes && length <= MAX_WORD_LETTERS) {
          give(slotLists[slotOf(hash)], Math.min(length, FULL_WORD_POINTS), wordPoints);
        }
        hash = 0;
        length = 0;
      }
      votes = !isJoint(code);
    }
  }
}

/** After these a word is likely a piece of an address or an identifier, such as the `com` of a host. */
function isJoint(code: number): boolean {
  return code === 0x2e || code === 0x2f || code === 0x40 || code === 0x5f;
}

function give(list: number, worth: number, points: Int32Array): void {
  const end = list + voters[list];
  for (let at = list + 1; at <= end; at++) points[voters[at]] += worth;
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash ^ code, 0x01000193) + 0x3c6ef372) | 0;
}

/** The slot that holds the hash, or the free one where it belongs. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (slotHashes[slot] !== 0 && slotHashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** Fills the slots and returns the lists of voters; list 0 is the empty one. */
function buildVoters(): Uint8Array {
  const lists: number[][] = [[]];
  const letters = new Set<number>();
  for (const [index, profile] of PROFILES.entries()) {
    eachHash(profile.words, (hash) => {
      const slot = slotOf(hash);
      slotHashes[slot] = hash;
      slotLists[slot] = addVoter(lists, slotLists[slot], index);
    });
    for (const letter of profile.letters) {
      const unit = letter.charCodeAt(0);
      letters.add(unit);
      letterLists[unit] = addVoter(lists, letterLists[unit], index);
    }
  }
  const starts: number[] = [];
  const all: number[] = [];
  for (const list of lists) {
    starts.push(all.length);
    all.push(list.length, ...list);
  }
  for (let slot = 0; slot < SLOTS; slot++) slotLists[slot] = starts[slotLists[slot]];
  for (const unit of letters) letterLists[unit] = starts[letterLists[unit]];
  return Uint8Array.from(all);
}

/** Calls `visit` with the hash of each word that has letters. */
function eachHash(words: string, visit: (hash: number) => void): void {
  let hash = 0;
  for (let index = 0; index <= words.length; index++) {
    const code = index < words.length ? words.charCodeAt(index) : 0x20;
    const folded = FOLD[code];
    if (folded > PASS) hash = mix(hash, folded);
    else if (code === 0x20) {
      if (hash !== 0) visit(hash);
      hash = 0;
    }
  }
}

/** Adds a voter to the list, or to a new one in place of the empty list, and returns which it is. */
function addVoter(lists: number[][], list: number, voter: number): number {
  if (list === 0) return lists.push([voter]) - 1;
  lists[list].push(voter);
  return list;
}
