/**
 * Looks up the phrases of some lexicons at a place in a text. The hot path: it goes by the hashes of the first two words,
 * and touches a phrase's own text only where both agree. Nothing is allocated for a miss.
 */
import { DIGIT, LETTER, SPACED, unitTable } from '../../segment/char-class.js';
import type { Columns } from '../../segment/columns.js';
import { foldUnit, hashWord, wordEnd } from '../../segment/word-hash.js';
import type { Language } from '../../types.js';
import { LEXICONS } from './index.js';
import type { Lexicon, Phrases } from './lexicon.js';
import { MONTH_WORDS } from './month-words.js';
import { NETWORKS } from './networks.js';
import { type PhraseColumns, PhraseTable, toRows } from './phrase-table.js';
import type { IndexData, PhraseData } from './phrases-file.js';
import { spellingsOf } from './spellings.js';
import { readStored } from './stored-phrases.js';

export type PhraseList = Exclude<keyof Lexicon, 'language'> | 'monthWord' | 'networkName';

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

const LEADS = [
  'bioHeading',
  'bioLead',
  'selfLead',
  'pronounLead',
  'aboutLead',
  'prevLead',
  'nextLead',
  'relatedHeading',
  'relatedLead',
  'shareLine',
  'shareLead',
  'followLead',
  'promoLead',
  'noticeLead',
  'sourceLead',
  'editorLead',
  'tagsLead',
  'bylineLead',
  'dateLead',
  'homeLead',
  'menuLine',
  'commentLine',
  'creditLead',
  'adLine',
  'tocHeading',
  'furnitureLine',
  'furnitureLead',
  'networkName',
] as const satisfies readonly PhraseList[];

export type InsideList = (typeof INSIDE)[number];
export type LeadList = (typeof LEADS)[number];

/** Sets of lists as bits: one word for those that open a block, one for those that count anywhere. */
export interface ListSet {
  readonly leads: number;
  readonly insides: number;
}

/** The bit of each list in its word. */
export const LEAD_BITS = toBits(LEADS);
export const INSIDE_BITS = toBits(INSIDE);

function toBits<List extends PhraseList>(lists: readonly List[]): Readonly<Record<List, number>> {
  return Object.fromEntries(lists.map((list, index) => [list, 1 << index])) as Record<List, number>;
}

/** The lists as a set. */
export function listSet(lists: readonly PhraseList[]): ListSet {
  let leads = 0;
  let insides = 0;
  for (const list of lists) {
    if (isInside(list)) insides |= INSIDE_BITS[list];
    else leads |= LEAD_BITS[list];
  }
  return { leads, insides };
}

/** End of the longest phrase of each list that begins at one place, as an index; undefined for a list without a hit. */
export type PhraseHits = Readonly<Record<PhraseList, number | undefined>> & ListSet;

/** The same for the lists whose phrases count anywhere, with the end of the first hit. */
export type InsideHits = Readonly<Record<InsideList, number | undefined>> & ListSet;

/**
 * A phrase that was found, and those before it. Rules read hits for every block: with fields for their lists they would have
 * dozens of shapes, so that each list has a getter instead.
 */
class Hit implements ListSet {
  constructor(
    readonly leads: number,
    readonly insides: number,
    private readonly before: Hit | null,
    private readonly end: number,
  ) {}

  /** End of the first hit of the lists in `leads`. */
  leadEnd(leads: number): number | undefined {
    if ((this.leads & leads) === 0) return undefined;
    return this.before?.leadEnd(leads) ?? this.end;
  }

  /** End of the first hit of the lists in `insides`. */
  insideEnd(insides: number): number | undefined {
    if ((this.insides & insides) === 0) return undefined;
    return this.before?.insideEnd(insides) ?? this.end;
  }

  and(leads: number, insides: number, end: number): Hits {
    return new Hit(this.leads | leads, this.insides | insides, this, end) as Hits;
  }
}

type Hits = Hit & PhraseHits;

for (const list of LEADS) {
  const bit = LEAD_BITS[list];
  Object.defineProperty(Hit.prototype, list, {
    get(this: Hit) {
      return this.leadEnd(bit);
    },
  });
}
for (const list of INSIDE) {
  const bit = INSIDE_BITS[list];
  Object.defineProperty(Hit.prototype, list, {
    get(this: Hit) {
      return this.insideEnd(bit);
    },
  });
}

export const NO_HITS = new Hit(0, 0, null, 0) as Hits;

/** The phrases of some lists in some lexicons: those of one word under its hash, longer ones under the hash of their first two. */
interface PhraseIndex {
  /** They keep the hits where a phrase alone opens a block, once they were needed. */
  readonly words: PhraseTable<Hits>;
  readonly pairs: PhraseTable<Hits>;
  /** Two bits for the low bits of a word's hash: FIRST when longer phrases may begin with it, ALONE when it may be one. */
  readonly filter: Uint8Array;
}

/** The phrases of some lists that count in documents of one language. */
interface PhraseSet {
  /** The language's own, and those of all pages where these are others. */
  readonly own: PhraseIndex;
  readonly always: PhraseIndex | null;
  /** That of both. */
  readonly filter: Uint8Array;
}

/** The phrases that count in documents of one language. */
export interface PhraseBook {
  readonly leads: PhraseSet;
  readonly insides: PhraseSet;
}

const FIRST = 1;
const ALONE = 2;
/** Four words to a byte, so that the filter stays in the processor's first cache. */
const FILTER_BYTES = 1 << 14;
/** Marks between two words of a phrase: "hi, i'm", "for more, see". */
const MAX_MARKS = 4;

/** Pages in any language carry English buttons and notices. */
const ALWAYS = 'eng';
/** Below this the language is a guess, and every lexicon counts. */
const MIN_LANGUAGE_SCORE = 0.15;

interface Indexes {
  readonly leads: PhraseIndex;
  readonly insides: PhraseIndex;
}

/** Languages of one speech, which the detector parts by a few words: their pages are read with each other's lexicons. */
const SHARED: Readonly<Record<string, readonly string[]>> = { bos: ['hrv'], srp: ['srp', 'hrv'] };

const ALL = '';

/** What phrases are stored under, a file each. English ones are on nearly every page; those of all languages would double the package. */
export const STORED_KEYS: readonly string[] = [ALWAYS];

/** Books are put together when the first document of their language comes. */
const books = new Map<string, PhraseBook>();
const indexes = new Map<string, Indexes>();

/** The phrases for a document in `language`: of its own lexicons and the English one; of all where it has none. */
export function phraseBookFor({ code, score }: Language): PhraseBook {
  const own = ownCodes(code);
  const isKnown = score >= MIN_LANGUAGE_SCORE && LEXICONS.some(({ language }) => own.includes(language));
  const key = isKnown ? code : ALL;
  const book = books.get(key) ?? createBook(key);
  books.set(key, book);
  return book;
}

function ownCodes(code: string): readonly string[] {
  return SHARED[code] ?? [code];
}

function createBook(key: string): PhraseBook {
  const own = indexesFor(key);
  const always = key === ALL || key === ALWAYS ? null : indexesFor(ALWAYS);
  return { leads: joinIndexes(own.leads, always?.leads), insides: joinIndexes(own.insides, always?.insides) };
}

function joinIndexes(own: PhraseIndex, always: PhraseIndex | undefined): PhraseSet {
  if (always === undefined) return { own, always: null, filter: own.filter };
  return { own, always, filter: own.filter.map((bits, at) => bits | always.filter[at]) };
}

function indexesFor(key: string): Indexes {
  const known = indexes.get(key) ?? toIndexes(readStored(key) ?? makePhrases(key));
  indexes.set(key, known);
  return known;
}

function toIndexes({ units, leads, insides }: PhraseData): Indexes {
  const toIndex = ({ words, pairs, filter }: IndexData): PhraseIndex => ({
    words: new PhraseTable<Hits>(units, words),
    pairs: new PhraseTable<Hits>(units, pairs),
    filter,
  });
  return { leads: toIndex(leads), insides: toIndex(insides) };
}

/** The phrases of the lexicons under a key, of all under none. */
export function makePhrases(key: string): PhraseData {
  const codes = ownCodes(key);
  const found = collectPhrases(key === ALL ? LEXICONS : LEXICONS.filter(({ language }) => codes.includes(language)));
  const units = toUnits([...found.keys()].join(''));
  const leads = new IndexBuilder();
  const insides = new IndexBuilder();
  let from = 0;
  found.forEach((lists, { length }) => {
    const to = from + length;
    const end = wordEnd(units, from, to);
    const first = hashWord(units, from, end);
    const next = nextWord(units, end, to);
    const isWord = next < 0;
    const key = isWord ? first : pairHash(first, hashWord(units, next, wordEnd(units, next, to)));
    const placed: PlacedPhrase = { from, length, first, key, isWord };
    leads.add(placed, lists.leads, lists.insides);
    if (lists.insides !== 0) insides.add(placed, 0, lists.insides);
    from = to;
  });
  return { units, leads: leads.build(), insides: insides.build() };
}

function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

function isInside(list: PhraseList): list is InsideList {
  return Object.hasOwn(INSIDE_BITS, list);
}

/** A phrase's place in its lexicon's units, the hash of its first word, and what it is found by. */
interface PlacedPhrase {
  readonly from: number;
  readonly length: number;
  readonly first: number;
  readonly key: number;
  readonly isWord: boolean;
}

/** Phrases on their way into an index. */
class IndexBuilder {
  readonly #words = newColumns();
  readonly #pairs = newColumns();
  readonly #filter = new Uint8Array(FILTER_BYTES);

  add({ from, length, first, key, isWord }: PlacedPhrase, leads: number, insides: number): void {
    const columns = isWord ? this.#words : this.#pairs;
    columns.keys.push(key);
    columns.froms.push(from);
    columns.lengths.push(length);
    columns.leads.push(leads);
    columns.insides.push(insides);
    this.#filter[(first >>> 2) & (FILTER_BYTES - 1)] |= (isWord ? ALONE : FIRST) << ((first & 3) << 1);
  }

  build(): IndexData {
    return { words: toRows(this.#words), pairs: toRows(this.#pairs), filter: this.#filter };
  }
}

function newColumns(): PhraseColumns {
  return { keys: [], froms: [], lengths: [], leads: [], insides: [] };
}

/** Each phrase once with its lists; the names of networks, which are of no language, with the English ones. */
function collectPhrases(lexicons: readonly Lexicon[]): ReadonlyMap<string, ListSet> {
  const found = new Map<string, ListSet>();
  const add = (list: PhraseList, phrases: readonly string[]) => {
    // Most phrases are in one list alone, and share its set.
    const set = listSet([list]);
    for (const phrase of phrases) {
      for (const text of spellingsOf(phrase)) {
        const known = found.get(text);
        found.set(text, known === undefined ? set : joinSets(known, set));
      }
    }
  };
  for (const { language, ...own } of lexicons) {
    for (const [list, phrases] of Object.entries(own) as [PhraseList, Phrases][]) add(list, phrases());
    add('monthWord', MONTH_WORDS[language]());
  }
  if (lexicons.some(({ language }) => language === ALWAYS)) add('networkName', NETWORKS);
  return found;
}

function joinSets(a: ListSet, b: ListSet): ListSet {
  return { leads: a.leads | b.leads, insides: a.insides | b.insides };
}

/**
 * Phrases that begin at `at` in `units[from, to)` and end at a word edge, whatever the case; `NO_HITS` when none do.
 * Ends are relative to `from`.
 */
export function phrasesAt(book: PhraseBook, units: Uint16Array, from: number, to: number, at: number): PhraseHits {
  const set = book.leads;
  const end = wordEnd(units, at, to);
  const first = hashWord(units, at, end);
  const kind = kindOf(set.filter, first);
  let hits = NO_HITS;
  if ((kind & FIRST) !== 0) {
    const next = nextWord(units, end, to);
    if (next >= 0) {
      const pair = pairHash(first, hashWord(units, next, wordEnd(units, next, to)));
      hits = addPairs(set, { units, from, to, at }, pair, hits);
    }
  }
  if ((kind & ALONE) !== 0) hits = addWords(set, { units, from, to, at }, first, hits);
  return hits;
}

/** The same at the word of number `word` in `columns`; `last` is the number of the one after the last. */
export function phrasesAtWord(
  book: PhraseBook,
  { units, wordHashes, wordStarts, wordEnds }: Columns,
  from: number,
  to: number,
  word: number,
  last: number,
): PhraseHits {
  const set = book.leads;
  const hash = wordHashes[word];
  const kind = kindOf(set.filter, hash);
  if (kind === 0) return NO_HITS;
  const at = wordStarts[word];
  const next = word + 1;
  let hits = NO_HITS;
  if ((kind & FIRST) !== 0 && next < last && wordStarts[next] - wordEnds[word] < MAX_MARKS) {
    hits = addPairs(set, { units, from, to, at }, pairHash(hash, wordHashes[next]), hits);
  }
  if ((kind & ALONE) !== 0) hits = addWords(set, { units, from, to, at }, hash, hits);
  return hits;
}

/**
 * The lists that count anywhere of which some phrase stands in `units[from, to)`, with the end of the first hit of
 * each, relative to `from`. `first` and `last` are the numbers of the first word in there and of the one after the
 * last.
 */
export function phrasesIn(
  book: PhraseBook,
  { units, wordHashes, wordStarts, wordEnds }: Columns,
  from: number,
  to: number,
  first: number,
  last: number,
): InsideHits {
  const set = book.insides;
  let hits = NO_HITS;
  let previous = first;
  let previousKind = 0;
  for (let word = first; word < last && wordEnds[word] <= to; word++) {
    const hash = wordHashes[word];
    if (previousKind !== 0) {
      const at = wordStarts[previous];
      const before = wordHashes[previous];
      // The word before alone counts only after it was tried as the beginning of a longer phrase.
      if ((previousKind & FIRST) !== 0 && wordStarts[word] - wordEnds[previous] < MAX_MARKS) {
        hits = addPairs(set, { units, from, to, at }, pairHash(before, hash), hits);
      }
      if ((previousKind & ALONE) !== 0) hits = addWords(set, { units, from, to, at }, before, hits);
    }
    previousKind = kindOf(set.filter, hash);
    previous = word;
  }
  if ((previousKind & ALONE) !== 0) {
    hits = addWords(set, { units, from, to, at: wordStarts[previous] }, wordHashes[previous], hits);
  }
  return hits;
}

function kindOf(filter: Uint8Array, hash: number): number {
  return (filter[(hash >>> 2) & (FILTER_BYTES - 1)] >> ((hash & 3) << 1)) & (FIRST | ALONE);
}

/** Where phrases are looked for: those that begin at `at`, which lies in `units[from, to)`. */
interface Place {
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

function addPairs({ own, always }: PhraseSet, place: Place, key: number, known: Hits): Hits {
  return addHits(own.pairs, always === null ? null : always.pairs, place, key, known);
}

function addWords({ own, always }: PhraseSet, place: Place, key: number, known: Hits): Hits {
  return addHits(own.words, always === null ? null : always.words, place, key, known);
}

/** What both tables have under a key, the longest first. */
function addHits(
  own: PhraseTable<Hits>,
  always: PhraseTable<Hits> | null,
  place: Place,
  key: number,
  known: Hits,
): Hits {
  const bucket = own.get(key);
  const other = always === null ? -1 : always.get(key);
  if (always === null || other < 0) return bucket < 0 ? known : addBucket(own, bucket, place, known);
  if (bucket < 0) return addBucket(always, other, place, known);
  let hits = known;
  let next = always.starts[other];
  const end = always.starts[other + 1];
  for (let phrase = own.starts[bucket]; phrase < own.starts[bucket + 1]; phrase++) {
    for (; next < end && always.lengths[next] > own.lengths[phrase]; next++) {
      hits = addMatch(always, next, place, hits);
    }
    hits = addMatch(own, phrase, place, hits);
  }
  for (; next < end; next++) hits = addMatch(always, next, place, hits);
  return hits;
}

function addBucket(table: PhraseTable<Hits>, bucket: number, place: Place, known: Hits): Hits {
  let hits = known;
  const end = table.starts[bucket + 1];
  for (let phrase = table.starts[bucket]; phrase < end; phrase++) hits = addMatch(table, phrase, place, hits);
  return hits;
}

function addMatch(table: PhraseTable<Hits>, phrase: number, { units, from, to, at }: Place, known: Hits): Hits {
  const length = table.lengths[phrase];
  const end = at + length;
  if (end > to || foldUnit(units[end - 1]) !== table.lasts[phrase]) return known;
  if (!matches(units, at, table.units, table.froms[phrase], length) || !isWordEdge(units, end, to)) return known;
  if (known !== NO_HITS || at !== from) return known.and(table.leads[phrase], table.insides[phrase], end - from);
  const opening = table.cached[phrase] ?? NO_HITS.and(table.leads[phrase], table.insides[phrase], length);
  table.cached[phrase] = opening;
  return opening;
}

/** Whether `units` at `at`, folded, are those of the phrase that begins at `from`. The first words have its hashes: only the end may differ. */
function matches(units: Uint16Array, at: number, phraseUnits: Uint16Array, from: number, length: number): boolean {
  for (let index = length - 1; index >= 0; index--) {
    if (foldUnit(units[at + index]) !== phraseUnits[from + index]) return false;
  }
  return true;
}

/** Whether no spaced word runs across `at`. */
function isWordEdge(units: Uint16Array, at: number, to: number): boolean {
  return at >= to || (unitTable[units[at]] & SPACED) === 0 || (unitTable[units[at - 1]] & SPACED) === 0;
}

/** Index of the next letter or digit at or after `from`, or -1 when another word does not follow within a few marks. */
function nextWord(units: Uint16Array, from: number, to: number): number {
  const limit = Math.min(to, from + MAX_MARKS);
  for (let index = from; index < limit; index++) if ((unitTable[units[index]] & (LETTER | DIGIT)) !== 0) return index;
  return -1;
}

function pairHash(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** `text` in the form in which phrases are looked up; keeps its length. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return Array.from(text, (char) =>
    char.length === 1 ? String.fromCharCode(foldUnit(char.charCodeAt(0))) : char,
  ).join('');
}
