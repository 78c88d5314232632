/** What the model reads of each line: counts and flags, lexical hashes and content words, in columns by line number. */
import { DIGIT, LETTER, UNSPACED, UPPER, unitTable } from '../../segment/char-class.js';
import type { Segmented } from '../../segment/segment-document.js';
import type { Finding } from '../../types.js';
import type { RuledPage } from '../apply-rules.js';
import { INSIDE_BITS, LEAD_BITS } from '../lexicon/phrase-book.js';
import { type Page, SURE } from '../rule.js';
import { doubles, integers, singles, startPage } from './arena.js';
import { ABOVE_COMMENTS_WORD, BETWEEN_COMMENTS_WORD, BY_WORD, kindsOf, STOP_WORD, URL_WORD } from './word-kinds.js';

/** Numbers that describe a line by itself, in this order. */
export const LINE_FACTS = [
  'log-chars',
  'log-words',
  'capitalised-share',
  'all-caps-share',
  'digit-share',
  'letter-share',
  'stop-word-share',
  'stop-words',
  'commas',
  'sentence-ends',
  'ends-in-stop',
  'ends-in-quote',
  'ends-in-colon',
  'ends-in-ellipsis',
  'ends-in-comma',
  'ends-in-letter',
  'starts-upper',
  'starts-lower',
  'starts-digit',
  'starts-mark',
  'url',
  'date',
  'bar',
  'copyright',
  'at-sign',
  'quotes',
  'by',
  'word-length',
  'non-latin-share',
  'title-case-share',
  'headline-like',
  'label-like',
  'question',
  'brackets',
  'dashes',
  'longest-word',
  'short-date',
  'unspaced-share',
  'sentences-apart',
  'rule',
  'rule-nav',
  'rule-teaser',
  'rule-share',
  'rule-notice',
  'rule-author',
  'rule-comment',
  'rule-sure',
  'rule-decided',
  'menu-line',
  'seen-before',
  'between-comments',
  'above-comments',
] as const;

export type LineFact = (typeof LINE_FACTS)[number];
export const FACTS_PER_LINE = LINE_FACTS.length;

/** Column of a line fact. */
export function factIndex(fact: LineFact): number {
  return LINE_FACTS.indexOf(fact);
}

/** Words of a line that count for its lexical hashes. */
const LEXICAL_WORDS = 24;
/** Words of a line that count for cohesion. */
const CONTENT_WORDS = 60;
/** A line of at most so many words lends them all to its neighbours' hashes. */
const LENT_WORDS = 8;
/** Longest line between two comments, and longest heading above a thread, in words. */
const BETWEEN_WORDS = 10;
const ABOVE_WORDS = 8;
/** Hashes of what opens, closes and measures a line. */
const SPECIAL_HASHES = 4;
/** Most hashes of a line with those that both neighbours lend it. */
export const MOST_HASHES = 2 * LEXICAL_WORDS + SPECIAL_HASHES + 2 * (SPECIAL_HASHES + LENT_WORDS);
/** Slots of the table of content words. */
export const CONTENT_SLOTS = 1 << 16;

/** The lines of a page. A line is one or more blocks: the sentences at its end may stand apart. */
export interface Lines {
  readonly count: number;
  /** What the lines are from. */
  readonly segmented: Segmented;
  /** Line of each block. */
  readonly ofBlock: Int32Array;
  /** `FACTS_PER_LINE` numbers a line. */
  readonly facts: Float32Array;
  /** Words, in scripts without spaces two characters to a word. */
  readonly words: Float64Array;
  readonly stops: Int32Array;
  /** How often the line comes again in the page, at most 9. */
  readonly repeats: Int32Array;
  /** Bit 0: blank lines before; bit 1: after. */
  readonly blanks: Int32Array;
  /** Class of build: how it ends and begins, how long it is, whether it is a date. */
  readonly builds: Int32Array;
  /** Hashes of each line's words and word pairs: those of line i lie from `hashStarts[i]` to `hashStarts[i + 1]`. */
  readonly hashes: Int32Array;
  readonly hashStarts: Int32Array;
  /** Hashes that the line lends to its neighbours. */
  readonly lent: Int32Array;
  readonly lentStarts: Int32Array;
  /** Content words of each line without repetition: the word's number in the page × 2, plus 1 where it is capitalised inside the line. */
  readonly content: Int32Array;
  readonly contentStarts: Int32Array;
  /** Slot of each content word of the page, by its number. */
  readonly contentSlots: Int32Array;
}

const M1 = 0x9e3779b1;
const M2 = 0x85ebca77;

/** Spreads a hash over 32 bits. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

const F = Object.fromEntries(LINE_FACTS.map((fact, index) => [fact, index])) as Record<LineFact, number>;

/**
 * Numbers of content words by slot. A page has a few hundred, and what is known of them lies together by number. They are numbered on from
 * page to page, so that the table need not be cleared: what is below a page's first is old.
 */
const contentNumbers = new Int32Array(CONTENT_SLOTS);
let nextNumber = 1;
const LAST_NUMBER = 1 << 30;

/** Logarithms of the small counts that nearly all lines have, as they stand in a fact. */
const LOGS = Float32Array.from({ length: 1024 }, (_, count) => Math.log1p(count));

function logOf(count: number): number {
  return count < LOGS.length ? LOGS[count] : Math.log1p(count);
}

const DATE_BITS = INSIDE_BITS.monthWord | INSIDE_BITS.agoPhrase;

const MOST_REPEATS = 9;

/** Which lines of a page are the same, by a key of their words. */
class Sightings {
  /** Open addressing: 1 + the first line with a key. */
  readonly #slots: Int32Array;
  /** For each line its key, the first line that has it, and how many have it, where the line is the first. */
  readonly #keys: Int32Array;
  readonly #firsts: Int32Array;
  readonly #counts: Int32Array;

  constructor(count: number) {
    this.#slots = integers(2 ** Math.ceil(Math.log2(2 * count + 1)));
    this.#keys = integers(count);
    this.#firsts = integers(count);
    this.#counts = integers(count);
  }

  /** Whether a line before had the same key. */
  add(line: number, key: number): boolean {
    const slots = this.#slots;
    let slot = mix(key) & (slots.length - 1);
    while (slots[slot] !== 0 && this.#keys[slots[slot] - 1] !== key) slot = (slot + 1) & (slots.length - 1);
    const isKnown = slots[slot] !== 0;
    if (!isKnown) slots[slot] = line + 1;
    const first = slots[slot] - 1;
    this.#keys[line] = key;
    this.#firsts[line] = first;
    this.#counts[first]++;
    return isKnown;
  }

  /** How often each line comes again, at most `MOST_REPEATS`. */
  countRepeats(): Int32Array {
    const repeats = integers(this.#firsts.length);
    for (let line = 0; line < repeats.length; line++)
      repeats[line] = Math.min(MOST_REPEATS, this.#counts[this.#firsts[line]] - 1);
    return repeats;
  }
}

export function readLines(segmented: Segmented, ruled: RuledPage): Lines {
  const { blocks, columns } = segmented;
  const { page } = ruled;
  startPage();
  const ofBlock = integers(blocks.length);
  let count = 0;
  for (let block = 0; block < blocks.length; block++) {
    ofBlock[block] = count;
    if (blocks[block].endsLine) count++;
  }
  if (blocks.length > 0 && !blocks[blocks.length - 1].endsLine) count++;
  const { units, blockUnits, blockEnds, blockWords, wordHashes, wordStarts, wordEnds, wordCount } = columns;
  const table = unitTable;
  const facts = singles(count * FACTS_PER_LINE);
  const words = doubles(count);
  const stops = integers(count);
  const blanks = integers(count);
  const builds = integers(count);
  const hashes = integers(Math.min(wordCount * 2, count * (2 * LEXICAL_WORDS)) + count * SPECIAL_HASHES);
  const hashStarts = integers(count + 1);
  const lent = integers(count * (SPECIAL_HASHES + LENT_WORDS));
  const lentStarts = integers(count + 1);
  const mostContent = Math.min(wordCount, count * CONTENT_WORDS);
  const content = integers(mostContent);
  const contentStarts = integers(count + 1);
  const contentSlots = integers(mostContent);
  if (nextNumber + mostContent > LAST_NUMBER) {
    contentNumbers.fill(0);
    nextNumber = 1;
  }
  const firstNumber = nextNumber;
  // 1 + the line on which a content word was last met, to leave repetitions out.
  const lastLines = integers(mostContent);
  const sightings = new Sightings(count);
  const kept = integers(LEXICAL_WORDS);
  let hashAt = 0;
  let lentAt = 0;
  let contentAt = 0;
  let first = 0;
  for (let line = 0; line < count; line++) {
    let last = first;
    while (last + 1 < blocks.length && ofBlock[last + 1] === line) last++;
    const row = line * FACTS_PER_LINE;
    let chars = 0;
    let wordTotal = 0;
    let digits = 0;
    let stopTotal = 0;
    let unspaced = 0;
    let capitalised = 0;
    let allCaps = 0;
    let stopWords = 0;
    let titled = 0;
    let titleCandidates = 0;
    let listed = 0;
    let letters = 0;
    let longest = 0;
    let nonLatin = 0;
    let commas = 0;
    let brackets = 0;
    let dashes = 0;
    let bar = 0;
    let at = 0;
    let quotes = 0;
    let copyright = 0;
    let url = 0;
    let date = 0;
    let key = 0;
    let lexical = 0;
    let contentWords = 0;
    let lastHash = 0;
    for (let block = first; block <= last; block++) {
      const { facts: own } = blocks[block];
      chars += own.chars;
      wordTotal += own.words;
      digits += own.digits;
      stopTotal += own.stops;
      unspaced += own.unspaced;
      let gap = blockUnits[block];
      const end = blockWords[block + 1];
      for (let word = blockWords[block]; word <= end; word++) {
        const start = word < end ? wordStarts[word] : Math.min(blockEnds[block], gap + 8);
        for (let index = gap; index < start; index++) {
          const unit = units[index];
          if (unit === 0x20) continue;
          switch (unit) {
            case 0x2c:
            case 0x3b:
            case 0x3001:
            case 0xff0c:
              commas++;
              break;
            case 0x28:
            case 0x5b:
            case 0xff08:
              brackets++;
              break;
            case 0x2d:
            case 0x2013:
            case 0x2014:
              if (index > 0 && units[index - 1] === 0x20) dashes++;
              break;
            case 0x7c:
            case 0xb7:
            case 0x2022:
              bar = 1;
              break;
            case 0x40:
              at = 1;
              break;
            case 0x22:
            case 0x201c:
            case 0x201e:
            case 0xab:
            case 0x300c:
              quotes = 1;
              break;
            case 0xa9:
              copyright = 1;
              break;
            case 0x2f:
            case 0x2e:
            case 0x3a:
              // "12.03", "18:40", "3/4".
              if (
                index === gap &&
                index + 1 === start &&
                index > 0 &&
                (table[units[index - 1]] & DIGIT) !== 0 &&
                (table[units[start]] & DIGIT) !== 0
              )
                date = 1;
              break;
          }
        }
        if (word === end) break;
        gap = wordEnds[word];
        const unit = units[start];
        const bits = table[unit];
        const length = gap - start;
        let hash = wordHashes[word];
        key = Math.imul(key, 31) ^ hash;
        listed++;
        letters += length;
        if (length > longest) longest = length;
        const kinds = kindsOf(hash);
        const isStop = (kinds & STOP_WORD) !== 0;
        if ((bits & DIGIT) !== 0) {
          if (length === 4 && (table[units[gap - 1]] & DIGIT) !== 0) {
            const century = (unit - 0x30) * 10 + units[start + 1] - 0x30;
            if (century === 19 || century === 20) date = 1;
          }
          if ((table[units[gap - 1]] & DIGIT) !== 0) hash = M2 + Math.min(6, length);
        } else {
          if (unit > 0x24f) nonLatin += length;
          if ((bits & UPPER) !== 0) {
            capitalised++;
            if (length > 1 && (table[units[start + 1]] & UPPER) !== 0 && (table[units[gap - 1]] & UPPER) !== 0)
              allCaps++;
          }
          if (isStop) stopWords++;
          else if (length > 3 && listed > 1) {
            titleCandidates++;
            if ((bits & UPPER) !== 0) titled++;
          }
          if ((kinds & URL_WORD) !== 0) url = 1;
        }
        if (lexical < LEXICAL_WORDS) kept[lexical++] = hash;
        lastHash = hash;
        if (!isStop && contentWords < CONTENT_WORDS && (length > 2 || (bits & UNSPACED) !== 0)) {
          const slot = mix(hash) & (CONTENT_SLOTS - 1);
          if (contentNumbers[slot] < firstNumber) {
            contentSlots[nextNumber - firstNumber] = slot;
            contentNumbers[slot] = nextNumber++;
          }
          const number = contentNumbers[slot] - firstNumber;
          if (lastLines[number] !== line + 1) {
            lastLines[number] = line + 1;
            content[contentAt++] = number * 2 + (listed > 1 && (bits & UPPER) !== 0 ? 1 : 0);
            contentWords++;
          }
        }
      }
    }
    const lastBlock = blocks[last];
    const endUnit = units[blockEnds[last] - 1];
    const startUnit = units[blockUnits[first]];
    const startBits = table[startUnit];
    const { end } = lastBlock.facts;
    const many = Math.max(1, listed);
    if (digits > 0 && date === 0 && hasDateWord(page, first, last)) date = 1;
    const endsInStop = end === 'stop' || end === 'ellipsis';
    const headline = wordTotal >= 5 && !endsInStop;
    const label = wordTotal <= 5 && !endsInStop && date === 0;
    facts[row + F['log-chars']] = logOf(chars);
    facts[row + F['log-words']] = logOf(wordTotal);
    facts[row + F['capitalised-share']] = capitalised / many;
    facts[row + F['all-caps-share']] = allCaps / many;
    facts[row + F['digit-share']] = digits / Math.max(1, chars);
    facts[row + F['letter-share']] = letters / Math.max(1, Math.min(chars, blockSpan(columns, first, last)));
    facts[row + F['stop-word-share']] = stopWords / many;
    facts[row + F['stop-words']] = Math.min(40, stopWords);
    facts[row + F.commas] = Math.min(40, commas);
    facts[row + F['sentence-ends']] = Math.min(20, stopTotal);
    facts[row + F['ends-in-stop']] = endsInStop ? 1 : 0;
    facts[row + F['ends-in-quote']] = isQuote(endUnit) ? 1 : 0;
    facts[row + F['ends-in-colon']] = end === 'colon' ? 1 : 0;
    facts[row + F['ends-in-ellipsis']] = end === 'ellipsis' ? 1 : 0;
    facts[row + F['ends-in-comma']] = end === 'comma' ? 1 : 0;
    facts[row + F['ends-in-letter']] = (table[endUnit] & (LETTER | DIGIT)) !== 0 ? 1 : 0;
    facts[row + F['starts-upper']] = (startBits & UPPER) !== 0 ? 1 : 0;
    facts[row + F['starts-lower']] = (startBits & LETTER) !== 0 && (startBits & (UPPER | UNSPACED)) === 0 ? 1 : 0;
    facts[row + F['starts-digit']] = (startBits & DIGIT) !== 0 ? 1 : 0;
    facts[row + F['starts-mark']] = (startBits & (LETTER | DIGIT)) === 0 && !isQuote(startUnit) ? 1 : 0;
    facts[row + F.url] = url;
    facts[row + F.date] = date;
    facts[row + F.bar] = bar;
    facts[row + F.copyright] = copyright;
    facts[row + F['at-sign']] = at;
    facts[row + F.quotes] = quotes;
    facts[row + F.by] = lexical > 0 && (kindsOf(kept[0]) & BY_WORD) !== 0 ? 1 : 0;
    facts[row + F['word-length']] = letters / many;
    facts[row + F['non-latin-share']] = nonLatin / Math.max(1, letters);
    facts[row + F['title-case-share']] = titled / Math.max(1, titleCandidates);
    facts[row + F['headline-like']] = headline ? 1 : 0;
    facts[row + F['label-like']] = label ? 1 : 0;
    facts[row + F.question] = endUnit === 0x3f || endUnit === 0xff1f ? 1 : 0;
    facts[row + F.brackets] = Math.min(5, brackets);
    facts[row + F.dashes] = Math.min(5, dashes);
    facts[row + F['longest-word']] = Math.min(60, longest);
    facts[row + F['short-date']] = date === 1 && wordTotal <= 8 ? 1 : 0;
    facts[row + F['unspaced-share']] = unspaced / Math.max(1, chars);
    facts[row + F['sentences-apart']] = last - first;
    facts[row + F['seen-before']] = sightings.add(line, key) ? 1 : 0;
    readEvidence(facts, row, ruled, first, last);
    if (listed <= BETWEEN_WORDS) readThread(facts, row, kept, listed);
    words[line] = wordTotal;
    stops[line] = stopTotal;
    blanks[line] = blocks[first].blanksBefore > 0 ? 1 : 0;
    if (line > 0 && blanks[line] === 1) blanks[line - 1] |= 2;
    builds[line] =
      (end === 'ellipsis' ? 0 : endsInStop ? 1 : end === 'colon' ? 2 : 3) +
      4 * ((startBits & DIGIT) !== 0 ? 0 : (startBits & UPPER) !== 0 ? 1 : (startBits & LETTER) !== 0 ? 2 : 3) +
      16 * (wordTotal <= 5 ? 0 : wordTotal <= 20 ? 1 : 2) +
      64 * (date === 1 && wordTotal <= 8 ? 1 : 0);
    // Lexical hashes: words, pairs, and what opens, closes and measures the line.
    for (let word = 0; word < lexical; word++) {
      hashes[hashAt++] = mix(kept[word]);
      if (word > 0) hashes[hashAt++] = mix((Math.imul(kept[word - 1], M1) + Math.imul(kept[word], M2) + 1) | 0);
    }
    lentStarts[line] = lentAt;
    if (lexical > 0) {
      let three = kept[0];
      for (let word = 1; word < Math.min(3, lexical); word++) three = (Math.imul(three, M2) + kept[word]) | 0;
      lent[lentAt++] = mix((Math.imul(kept[0], 3) + 5) | 0);
      lent[lentAt++] = mix((Math.imul(lastHash, 5) + 7) | 0);
      lent[lentAt++] = mix((Math.imul(three, 7) + 11) | 0);
      lent[lentAt++] = mix((Math.imul(Math.min(12, listed), M1) + 13) | 0);
      for (let special = lentAt - SPECIAL_HASHES; special < lentAt; special++) hashes[hashAt++] = lent[special];
      if (listed <= LENT_WORDS) for (let word = 0; word < lexical; word++) lent[lentAt++] = mix(kept[word]);
    }
    hashStarts[line + 1] = hashAt;
    lentStarts[line + 1] = lentAt;
    contentStarts[line + 1] = contentAt;
    first = last + 1;
  }
  return {
    count,
    segmented,
    ofBlock,
    facts,
    words,
    stops,
    repeats: sightings.countRepeats(),
    blanks,
    builds,
    hashes,
    hashStarts,
    lent,
    lentStarts,
    content,
    contentStarts,
    contentSlots: contentSlots.subarray(0, nextNumber - firstNumber),
  };
}

/** Whether a month or "days ago" stands in the line. Phrases are found when they are first asked for, and that costs more than all else here. */
function hasDateWord(page: Page, first: number, last: number): boolean {
  for (let block = first; block <= last; block++) if ((page.phrases(block).insides & DATE_BITS) !== 0) return true;
  return false;
}

function isQuote(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 ||
    (unit >= 0x2018 && unit <= 0x201f) ||
    unit === 0xab ||
    unit === 0xbb
  );
}

/** Units of the line whose words are listed. */
function blockSpan({ blockUnits, blockEnds }: Segmented['columns'], first: number, last: number): number {
  let span = 0;
  for (let block = first; block <= last; block++) span += Math.min(320, blockEnds[block] - blockUnits[block]);
  return span;
}

/** What the rules found in the line's blocks: the highest confidence by kind of label. */
function readEvidence(
  facts: Float32Array,
  row: number,
  { page, findings, byRules }: RuledPage,
  first: number,
  last: number,
): void {
  let sure = 0;
  let gone = 0;
  for (let block = first; block <= last; block++) {
    const found = findings[block];
    for (let index = 0; index < found.length; index++) {
      const { label, confidence } = found[index];
      raise(facts, row + F.rule, confidence);
      raise(facts, row + KIND[label], confidence);
    }
    const finding = byRules[block];
    if (finding === null) continue;
    gone++;
    if (finding.confidence >= SURE) sure++;
  }
  facts[row + F['rule-sure']] = sure / (last - first + 1);
  facts[row + F['rule-decided']] = gone / (last - first + 1);
  facts[row + F['menu-line']] = (page.lead(first).leads & LEAD_BITS.menuLine) !== 0 ? 1 : 0;
}

/** What comments stand between and under, from the line's words and from what the rules know of such lines. */
function readThread(facts: Float32Array, row: number, kept: Int32Array, listed: number): void {
  let isBetween = false;
  for (let word = 0; word < listed && !isBetween; word++)
    isBetween = (kindsOf(kept[word]) & BETWEEN_COMMENTS_WORD) !== 0;
  facts[row + F['between-comments']] = isBetween ? 1 : 0;
  if (listed > ABOVE_WORDS) return;
  // "Comments (3)", "3 comments", "Leave a comment".
  const at = facts[row + F['starts-digit']] > 0 ? 1 : 0;
  const opens = listed > at && (kindsOf(kept[at]) & ABOVE_COMMENTS_WORD) !== 0;
  facts[row + F['above-comments']] = opens || facts[row + F['rule-comment']] > 0 ? 1 : 0;
}

const KIND: Readonly<Record<Finding['label'], number>> = {
  body: F.rule,
  title: F.rule,
  byline: F['rule-author'],
  date: F['rule-author'],
  bio: F['rule-author'],
  nav: F['rule-nav'],
  teaser: F['rule-teaser'],
  share: F['rule-share'],
  promo: F['rule-share'],
  legal: F['rule-notice'],
  comment: F['rule-comment'],
  caption: F['rule-author'],
  tags: F['rule-nav'],
  ad: F['rule-share'],
  toc: F['rule-nav'],
  other: F['rule-notice'],
};

function raise(facts: Float32Array, at: number, value: number): void {
  if (value > facts[at]) facts[at] = value;
}
