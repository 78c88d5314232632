/**
 * Looks up the phrases of all lexicons at a place in a text. The hot path: it reads code units, hashes the first two
 * words, and touches a phrase's own text only where both hashes agree. Nothing is allocated for a miss.
 */
import { classOf, DIGIT, foldUnit, LETTER, UNSPACED } from '../../segment/char-class.js';
import type { Language } from '../../types.js';
import { LEXICONS } from './index.js';
import type { Lexicon } from './lexicon.js';
import { NETWORKS } from './networks.js';

export type PhraseList = Exclude<keyof Lexicon, 'language'> | 'networkName';

/** End of the longest phrase of each list that begins at one place, as an index; a list without a hit is absent. */
export type PhraseHits = Readonly<Partial<Record<PhraseList, number>>>;

/** Bit set of lexicons: bit n stands for `LEXICONS[n]`. */
export type LexiconSet = number;

interface Phrase {
  readonly text: string;
  readonly lists: readonly PhraseList[];
  /** For each of `lists`, the lexicons that have the phrase there. */
  readonly lexicons: readonly LexiconSet[];
}

const ALL_LEXICONS: LexiconSet = -1;
/** Pages in any language carry English buttons and notices. */
const ALWAYS = 'eng';
/** Below this the language is a guess, and every lexicon counts. */
const MIN_LANGUAGE_SCORE = 0.15;

/** The lexicons to look phrases up in for a document in `language`: its own and English; all where it has none. */
export function lexiconsFor({ code, score }: Language): LexiconSet {
  const own = LEXICONS.findIndex((lexicon) => lexicon.language === code);
  if (own < 0 || score < MIN_LANGUAGE_SCORE) return ALL_LEXICONS;
  return (1 << own) | (1 << LEXICONS.findIndex((lexicon) => lexicon.language === ALWAYS));
}

/** `text` in the form in which phrases are looked up; keeps its length. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return Array.from(text, (char) =>
    char.length === 1 ? String.fromCharCode(foldUnit(char.charCodeAt(0))) : char,
  ).join('');
}

/** Where the word at `at` ends: a run of spaced letters and digits, else one code unit. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpacedWord(classOf(text.charCodeAt(end)))) end++;
  return end === at ? at + 1 : end;
}

function isSpacedWord(bits: number): boolean {
  return (bits & (LETTER | DIGIT)) !== 0 && (bits & UNSPACED) === 0;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over folded code units. */
function hashWord(text: string, from: number, to: number): number {
  let hash = FNV_BASIS;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(index)), FNV_PRIME);
  return hash | 0;
}

/** Marks between two words of a phrase: "hi, i'm", "for more, see". */
const MAX_MARKS = 4;

/** Index of the next letter or digit at or after `from`, or -1 when another word does not follow within a few marks. */
function nextWord(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_MARKS);
  for (let index = from; index < limit; index++)
    if ((classOf(text.charCodeAt(index)) & (LETTER | DIGIT)) !== 0) return index;
  return -1;
}

function pairHash(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** Open addressing: key hash to phrases, longest first. */
class PhraseTable {
  private readonly keys: Int32Array;
  private readonly slots: Int32Array;
  private readonly buckets: Phrase[][] = [];
  private readonly mask: number;

  constructor(entries: readonly (readonly [number, Phrase])[]) {
    let size = 16;
    while (size < entries.length * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    for (const [key, phrase] of entries) {
      const slot = this.slotOf(key);
      if (this.slots[slot] < 0) {
        this.keys[slot] = key;
        this.slots[slot] = this.buckets.push([]) - 1;
      }
      this.buckets[this.slots[slot]].push(phrase);
    }
  }

  get(key: number): readonly Phrase[] | null {
    const bucket = this.slots[this.slotOf(key)];
    return bucket < 0 ? null : this.buckets[bucket];
  }

  private slotOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[slot] >= 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}

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

/** The phrases of some lists: those of one word under its hash, longer ones under the hash of their first two. */
interface PhraseIndex {
  readonly words: PhraseTable;
  readonly pairs: PhraseTable;
  /** For the low bits of a word's hash: FIRST when longer phrases may begin with it, ALONE when it may be one. */
  readonly filter: Uint8Array;
}

const FIRST = 1;
const ALONE = 2;
const FILTER_MASK = 0xffff;

const leads = buildIndex(LEXICONS, () => true);
const insides = buildIndex(LEXICONS, (list) => (INSIDE as readonly PhraseList[]).includes(list));

function buildIndex(lexicons: readonly Lexicon[], wanted: (list: PhraseList) => boolean): PhraseIndex {
  const single: [number, Phrase][] = [];
  const longer: [number, Phrase][] = [];
  const filter = new Uint8Array(FILTER_MASK + 1);
  for (const phrase of collectPhrases(lexicons, wanted)) {
    const { text } = phrase;
    const end = wordEnd(text, 0);
    const first = hashWord(text, 0, end);
    const next = nextWord(text, end);
    filter[first & FILTER_MASK] |= next < 0 ? ALONE : FIRST;
    if (next < 0) single.push([first, phrase]);
    else longer.push([pairHash(first, hashWord(text, next, wordEnd(text, next))), phrase]);
  }
  return { words: new PhraseTable(single), pairs: new PhraseTable(longer), filter };
}

/** Each phrase once with its lists, longest first. */
function collectPhrases(lexicons: readonly Lexicon[], wanted: (list: PhraseList) => boolean): Phrase[] {
  const lists = new Map<string, Map<PhraseList, LexiconSet>>();
  const add = (list: PhraseList, phrases: readonly string[], from: LexiconSet) => {
    if (!wanted(list)) return;
    for (const phrase of phrases) {
      const found = lists.get(phrase) ?? new Map<PhraseList, LexiconSet>();
      lists.set(phrase, found.set(list, (found.get(list) ?? 0) | from));
    }
  };
  lexicons.forEach(({ language: _, ...own }, index) => {
    for (const [list, phrases] of Object.entries(own) as [PhraseList, readonly string[]][])
      add(list, phrases, 1 << index);
  });
  add('networkName', NETWORKS, ALL_LEXICONS);
  const sorted = [...lists].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map(([text, found]) => ({ text, lists: [...found.keys()], lexicons: [...found.values()] }));
}

type Hits = Partial<Record<PhraseList, number>>;

/** Phrases that begin at `at` and end at a word edge, whatever the case of `text`; null when none do. */
export function phrasesAt(text: string, at: number, lexicons: LexiconSet): PhraseHits | null {
  const end = wordEnd(text, at);
  const first = hashWord(text, at, end);
  const kind = leads.filter[first & FILTER_MASK];
  let hits: Hits | null = null;
  if ((kind & FIRST) !== 0) {
    const next = nextWord(text, end);
    if (next >= 0)
      hits = addMatches(
        text,
        at,
        leads.pairs.get(pairHash(first, hashWord(text, next, wordEnd(text, next)))),
        lexicons,
        hits,
      );
  }
  return (kind & ALONE) !== 0 ? addMatches(text, at, leads.words.get(first), lexicons, hits) : hits;
}

export const NO_HITS: PhraseHits = Object.freeze({});

/**
 * The lists that count anywhere of which some phrase stands in `text`, with the end of the first hit of each. Hashes
 * each word once.
 */
export function phrasesIn(text: string, lexicons: LexiconSet): InsideHits {
  const { filter, pairs, words } = insides;
  let hits: Hits | null = null;
  let previousAt = -1;
  let previousEnd = 0;
  let previousHash = 0;
  for (let index = 0; index < text.length; ) {
    let bits = classOf(text.charCodeAt(index));
    if ((bits & (LETTER | DIGIT)) === 0) {
      index++;
      continue;
    }
    const at = index;
    let hash = FNV_BASIS;
    do {
      hash = Math.imul(hash ^ foldUnit(text.charCodeAt(index++)), FNV_PRIME);
      if ((bits & UNSPACED) !== 0 || index >= text.length) break;
      bits = classOf(text.charCodeAt(index));
    } while (isSpacedWord(bits));
    hash |= 0;
    if (previousAt >= 0 && at - previousEnd < MAX_MARKS)
      hits = addMatches(text, previousAt, pairs.get(pairHash(previousHash, hash)), lexicons, hits);
    const kind = filter[hash & FILTER_MASK];
    if ((kind & ALONE) !== 0) hits = addMatches(text, at, words.get(hash), lexicons, hits);
    previousAt = (kind & FIRST) !== 0 ? at : -1;
    previousEnd = index;
    previousHash = hash;
  }
  return hits ?? NO_HITS;
}

function addMatches(
  text: string,
  at: number,
  bucket: readonly Phrase[] | null,
  lexicons: LexiconSet,
  known: Hits | null,
): Hits | null {
  if (bucket === null) return known;
  let hits = known;
  for (const phrase of bucket) {
    const end = at + phrase.text.length;
    if (!matches(text, at, phrase.text) || !isWordEdge(text, end)) continue;
    for (let index = 0; index < phrase.lists.length; index++) {
      if ((phrase.lexicons[index] & lexicons) === 0) continue;
      hits ??= {};
      hits[phrase.lists[index]] ??= end;
    }
  }
  return hits;
}

function matches(text: string, at: number, phrase: string): boolean {
  if (at + phrase.length > text.length) return false;
  for (let index = 0; index < phrase.length; index++) {
    if (foldUnit(text.charCodeAt(at + index)) !== phrase.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether no spaced word runs across `at`. */
function isWordEdge(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const after = classOf(text.charCodeAt(at));
  if ((after & (LETTER | DIGIT)) === 0 || (after & UNSPACED) !== 0) return true;
  const before = classOf(text.charCodeAt(at - 1));
  return (before & (LETTER | DIGIT)) === 0 || (before & UNSPACED) !== 0;
}
