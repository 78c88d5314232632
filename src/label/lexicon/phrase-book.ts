/**
 * Looks up the phrases of some lexicons at a place in a text. The hot path: it reads code units, hashes the first two
 * words, and touches a phrase's own text only where both hashes agree. Nothing is allocated for a miss.
 */
import { classOf, DIGIT, FOLDED_SHIFT, LETTER, SPACED, UNSPACED, unitTable } from '../../segment/char-class.js';
import { toUnits } from '../../segment/units.js';
import type { Language } from '../../types.js';
import { LEXICONS } from './index.js';
import type { Lexicon } from './lexicon.js';
import { NETWORKS } from './networks.js';
import { type Phrase, PhraseTable } from './phrase-table.js';

export type PhraseList = Exclude<keyof Lexicon, 'language'> | 'networkName';

/** End of the longest phrase of each list that begins at one place, as an index; a list without a hit is absent. */
export type PhraseHits = Readonly<Partial<Record<PhraseList, number>>>;

/** Lists whose phrases count anywhere in a block; those of the others only open it. */
const INSIDE = [
  'monthWord',
  'counterWord',
  'roleWord',
  'bioPhrase',
  'bioCall',
  'companyPhrase',
  'promoPhrase',
  'copyrightPhrase',
  'noticePhrase',
  'agoPhrase',
  'readingTimePhrase',
  'commentPhrase',
  'cookiePhrase',
] as const satisfies readonly PhraseList[];

/** Like `PhraseHits`, for the lists whose phrases count anywhere. */
export type InsideHits = Readonly<Partial<Record<(typeof INSIDE)[number], number>>>;

export const NO_HITS: PhraseHits = Object.freeze({});

/** The phrases of some lists: those of one word under its hash, longer ones under the hash of their first two. */
interface PhraseIndex {
  readonly words: PhraseTable<PhraseList>;
  readonly pairs: PhraseTable<PhraseList>;
  /** For the low bits of a word's hash: FIRST when longer phrases may begin with it, ALONE when it may be one. */
  readonly filter: Uint8Array;
}

/** The phrases that count in documents of one language. */
export interface PhraseBook {
  readonly leads: PhraseIndex;
  readonly insides: PhraseIndex;
}

const FIRST = 1;
const ALONE = 2;
const FILTER_MASK = 0xffff;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Marks between two words of a phrase: "hi, i'm", "for more, see". */
const MAX_MARKS = 4;

/** Pages in any language carry English buttons and notices. */
const ALWAYS = 'eng';
/** Below this the language is a guess, and every lexicon counts. */
const MIN_LANGUAGE_SCORE = 0.15;

/** Books are built when the first document of their language comes. */
const books = new Map<string, PhraseBook>();

/** The phrases for a document in `language`: of its own lexicon and the English one; of all where it has none. */
export function phraseBookFor({ code, score }: Language): PhraseBook {
  const known = score >= MIN_LANGUAGE_SCORE && LEXICONS.some(({ language }) => language === code);
  const key = known ? code : '';
  const book =
    books.get(key) ??
    buildBook(known ? LEXICONS.filter(({ language }) => language === code || language === ALWAYS) : LEXICONS);
  books.set(key, book);
  return book;
}

function buildBook(lexicons: readonly Lexicon[]): PhraseBook {
  return {
    leads: buildIndex(lexicons, () => true),
    insides: buildIndex(lexicons, (list) => (INSIDE as readonly PhraseList[]).includes(list)),
  };
}

function buildIndex(lexicons: readonly Lexicon[], wanted: (list: PhraseList) => boolean): PhraseIndex {
  const single: [number, Phrase<PhraseList>][] = [];
  const longer: [number, Phrase<PhraseList>][] = [];
  const filter = new Uint8Array(FILTER_MASK + 1);
  for (const phrase of collectPhrases(lexicons, wanted)) {
    const units = toUnits(phrase.text);
    const end = wordEnd(units, 0, units.length);
    const first = hashWord(units, 0, end);
    const next = nextWord(units, end, units.length);
    filter[first & FILTER_MASK] |= next < 0 ? ALONE : FIRST;
    if (next < 0) single.push([first, phrase]);
    else longer.push([pairHash(first, hashWord(units, next, wordEnd(units, next, units.length))), phrase]);
  }
  return { words: new PhraseTable(single), pairs: new PhraseTable(longer), filter };
}

/** Each phrase once with its lists, longest first. */
function collectPhrases(lexicons: readonly Lexicon[], wanted: (list: PhraseList) => boolean): Phrase<PhraseList>[] {
  const lists = new Map<string, PhraseList[]>();
  const add = (list: PhraseList, phrases: readonly string[]) => {
    if (!wanted(list)) return;
    for (const phrase of phrases) {
      const found = lists.get(phrase);
      if (found === undefined) lists.set(phrase, [list]);
      else if (!found.includes(list)) found.push(list);
    }
  };
  for (const { language: _, ...own } of lexicons) {
    for (const [list, phrases] of Object.entries(own) as [PhraseList, readonly string[]][]) add(list, phrases);
  }
  add('networkName', NETWORKS);
  const sorted = [...lists].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map(([text, found]) => ({ text, lists: found }));
}

type Hits = Partial<Record<PhraseList, number>>;

/**
 * Phrases that begin at `at` in `units[from, to)` and end at a word edge, whatever the case; null when none do. Ends
 * are relative to `from`.
 */
export function phrasesAt(
  book: PhraseBook,
  units: Uint16Array,
  from: number,
  to: number,
  at: number,
): PhraseHits | null {
  const { filter, pairs, words } = book.leads;
  const end = wordEnd(units, at, to);
  const first = hashWord(units, at, end);
  const kind = filter[first & FILTER_MASK];
  let hits: Hits | null = null;
  if ((kind & FIRST) !== 0) {
    const next = nextWord(units, end, to);
    if (next >= 0)
      hits = addMatches(
        units,
        from,
        to,
        at,
        pairs.get(pairHash(first, hashWord(units, next, wordEnd(units, next, to)))),
        hits,
      );
  }
  return (kind & ALONE) !== 0 ? addMatches(units, from, to, at, words.get(first), hits) : hits;
}

/**
 * The lists that count anywhere of which some phrase stands in `units[from, to)`, with the end of the first hit of
 * each, relative to `from`. Hashes each word once.
 */
export function phrasesIn(book: PhraseBook, units: Uint16Array, from: number, to: number): InsideHits {
  const { filter, pairs, words } = book.insides;
  const table = unitTable;
  let hits: Hits | null = null;
  let previousAt = 0;
  let previousEnd = 0;
  let previousHash = 0;
  let previousKind = 0;
  for (let index = from; index < to; ) {
    let entry = table[units[index]];
    if ((entry & (LETTER | DIGIT)) === 0) {
      index++;
      continue;
    }
    const at = index++;
    let hash = Math.imul(FNV_BASIS ^ (entry >>> FOLDED_SHIFT), FNV_PRIME);
    if ((entry & UNSPACED) === 0) {
      while (index < to) {
        entry = table[units[index]];
        if ((entry & SPACED) === 0) break;
        hash = Math.imul(hash ^ (entry >>> FOLDED_SHIFT), FNV_PRIME);
        index++;
      }
    }
    // The word before alone counts only after it was tried as the beginning of a longer phrase.
    if ((previousKind & FIRST) !== 0 && at - previousEnd < MAX_MARKS) {
      hits = addMatches(units, from, to, previousAt, pairs.get(pairHash(previousHash, hash)), hits);
    }
    if ((previousKind & ALONE) !== 0) hits = addMatches(units, from, to, previousAt, words.get(previousHash), hits);
    previousKind = filter[hash & FILTER_MASK];
    previousAt = at;
    previousEnd = index;
    previousHash = hash;
  }
  if ((previousKind & ALONE) !== 0) hits = addMatches(units, from, to, previousAt, words.get(previousHash), hits);
  return hits ?? NO_HITS;
}

function addMatches(
  units: Uint16Array,
  from: number,
  to: number,
  at: number,
  bucket: readonly Phrase<PhraseList>[] | null,
  known: Hits | null,
): Hits | null {
  if (bucket === null) return known;
  let hits = known;
  for (const { text, lists } of bucket) {
    const end = at + text.length;
    if (end > to || !matches(units, at, text) || !isWordEdge(units, end, to)) continue;
    hits ??= {};
    for (const list of lists) hits[list] ??= end - from;
  }
  return hits;
}

function matches(units: Uint16Array, at: number, phrase: string): boolean {
  for (let index = 0; index < phrase.length; index++) {
    if (foldUnit(units[at + index]) !== phrase.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether no spaced word runs across `at`. */
function isWordEdge(units: Uint16Array, at: number, to: number): boolean {
  return at >= to || (classOf(units[at]) & SPACED) === 0 || (classOf(units[at - 1]) & SPACED) === 0;
}

/** Where the word at `at` ends: a run of spaced letters and digits, else one code unit. */
function wordEnd(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && (classOf(units[end]) & SPACED) !== 0) end++;
  return end === at ? at + 1 : end;
}

/** FNV-1a over folded code units. */
function hashWord(units: Uint16Array, from: number, to: number): number {
  let hash = FNV_BASIS;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ foldUnit(units[index]), FNV_PRIME);
  return hash | 0;
}

/** Index of the next letter or digit at or after `from`, or -1 when another word does not follow within a few marks. */
function nextWord(units: Uint16Array, from: number, to: number): number {
  const limit = Math.min(to, from + MAX_MARKS);
  for (let index = from; index < limit; index++) if ((classOf(units[index]) & (LETTER | DIGIT)) !== 0) return index;
  return -1;
}

function pairHash(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** The code unit as phrases are looked up: lower case, straight apostrophe. */
function foldUnit(unit: number): number {
  return classOf(unit) >>> FOLDED_SHIFT;
}

/** `text` in the form in which phrases are looked up; keeps its length. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return Array.from(text, (char) =>
    char.length === 1 ? String.fromCharCode(foldUnit(char.charCodeAt(0))) : char,
  ).join('');
}
