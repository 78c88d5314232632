/**
 * Finds the lines of a page that were run together into one, with blanks between them or with nothing: "HomeNewsSports … When the
 * ferry left …". Menus and headlines show by their capitals; where they end and prose begins is the likeliest path of two
 * states over the words (Viterbi 1967).
 */
import { BLANK, CLOSER, DIGIT, LETTER, STOP, UNSPACED, UPPER, unitTable } from './char-class.js';
import { sentenceEdges } from './sentence-edges.js';

/** UTF-16 units: shorter lines are one thing; no page has longer ones. */
export const LEAST_UNITS = 1000;
const MOST_UNITS = 1 << 20;

/** Log-odds of labels against prose, in nats: of a word by how it begins and ends. Numbers and bars are of tables in an article. */
const CAPITAL = 1.1;
const CAPITALS = 0.3;
const SMALL = -1.95;
const COMMA = -1.9;
const STOPPED = -2;
const DIGITS = -0.6;
const BAR = -1;
/** What a change from one to the other costs. */
const CHANGE = 4;

/** Labels of fewer words in all are names and titles in prose. */
const LEAST_LABEL_WORDS = 15;
/** Where the first of a page's labels begins at the latest, else how many of them touch or what share of the words they are. */
const FIRST_WORDS = 50;
const LEAST_TOUCHING = 8;
const LEAST_LABEL_SHARE = 0.2;
/** Labels whose borders nothing shows are cut after so many words, before a capital. */
const LABEL_WORDS = 2;
/** From this share of labels that touch on, those that touch are told apart, and no others. */
const TOUCHING_SHARE = 0.15;
/** Words around a change in which the end of a sentence is looked for. */
const NEAR_WORDS = 8;

const COMMA_UNIT = 0x2c;
const SEMICOLON = 0x3b;
const BAR_UNIT = 0x7c;

/** Words of a line, in columns. */
interface Words {
  readonly starts: readonly number[];
  /** Log-odds that the word is of a label. */
  readonly odds: readonly number[];
  /** `ENDED`: a sentence ended before it; `TOUCHING`: no blank lies before it; `OPENS`: it begins with a capital. */
  readonly signs: readonly number[];
}

const ENDED = 1;
const TOUCHING = 2;
const OPENS = 4;

/** Where the lines that are run together in units[from, to) begin, but for the first; none where it is one. */
export function findRunTogether(units: Uint16Array, from: number, to: number): number[] {
  if (to - from > MOST_UNITS || !hasCapitals(units, from, to)) return [];
  const words = readWords(units, from, to);
  const isLabel = likeliestPath(words.odds);
  if (!isPage(words, isLabel)) return [];
  settleChanges(words, isLabel);
  const edges: number[] = [];
  const { starts } = words;
  for (let first = 0; first < starts.length; ) {
    let past = first + 1;
    while (past < starts.length && isLabel[past] === isLabel[first]) past++;
    if (first > 0) edges.push(starts[first]);
    if (isLabel[first] === 1) pushLabels(words, first, past, edges);
    // Of prose that ends the line the end is looked at more closely, as of any paragraph.
    else if (past < starts.length) pushSentences(units, words, first, past, edges);
    first = past;
  }
  return edges;
}

/** Whether labels are those of a page: they come first, touch each other, or are much of it. Tables and lists of an article do not. */
function isPage({ signs }: Words, isLabel: Uint8Array): boolean {
  let labels = 0;
  let touching = 0;
  let first = -1;
  for (let word = 0; word < isLabel.length; word++) {
    if (isLabel[word] === 0) continue;
    if (first < 0) first = word;
    labels++;
    if ((signs[word] & TOUCHING) !== 0) touching++;
  }
  if (labels < LEAST_LABEL_WORDS) return false;
  return first < FIRST_WORDS || touching >= LEAST_TOUCHING || labels >= isLabel.length * LEAST_LABEL_SHARE;
}

const UPPER_BIT = Math.log2(UPPER);
const LETTER_BIT = Math.log2(LETTER);
const BLANK_BIT = Math.log2(BLANK);

/** Whether capitals begin more than every fourth word of some stretch: next to no prose needs a closer look. */
function hasCapitals(units: Uint16Array, from: number, to: number): boolean {
  const table = unitTable;
  let balance = 0;
  let before = BLANK;
  for (let index = from; index < to; index++) {
    const bits = table[units[index]];
    // Without branches, each of which a processor would guess wrong once a word.
    const isCapital = (bits & ~before & UPPER) >> UPPER_BIT;
    const isSmall = ((bits & LETTER) >> LETTER_BIT) & ((before & BLANK) >> BLANK_BIT) & ~isCapital;
    balance += 3 * isCapital - isSmall;
    balance &= ~(balance >> 31);
    if (balance >= 2 * LEAST_LABEL_WORDS) return true;
    before = bits;
  }
  return false;
}

function readWords(units: Uint16Array, from: number, to: number): Words {
  const table = unitTable;
  const starts: number[] = [];
  const odds: number[] = [];
  const signs: number[] = [];
  let before = BLANK;
  let hasEnded = false;
  for (let index = from; index < to; index++) {
    const bits = table[units[index]];
    if ((bits & BLANK) !== 0) {
      before = bits;
      continue;
    }
    const next = index + 1 < to ? table[units[index + 1]] : BLANK;
    const isTouching = (before & BLANK) === 0;
    const opens = (bits & UPPER) !== 0;
    // "MenuHome", "6:55 AM;Posted", "the Beacon.By"; not "McDonald's", which nothing tells from the first.
    const isBorder =
      isTouching && opens && (next & (LETTER | UPPER)) === LETTER && endsBefore(units[index - 1], before);
    if (!isTouching || isBorder) {
      starts.push(index);
      odds.push(oddsOf(units[index], bits, next));
      signs.push((hasEnded ? ENDED : 0) | (isTouching ? TOUCHING : 0) | (opens ? OPENS : 0));
      hasEnded = false;
    }
    if ((next & BLANK) !== 0 && units[index] === COMMA_UNIT) odds[odds.length - 1] += COMMA;
    if ((bits & STOP) !== 0) {
      hasEnded = index > from + 1 && isSentenceEnd(table[units[index - 1]], table[units[index - 2]]);
      if (hasEnded && (next & BLANK) !== 0) odds[odds.length - 1] += STOPPED;
    } else if ((bits & CLOSER) === 0) hasEnded = false;
    before = bits;
  }
  return { starts, odds, signs };
}

/** Log-odds of a label, by the first unit of a word, its bits, and those of the next one. */
function oddsOf(unit: number, bits: number, next: number): number {
  if ((bits & UPPER) !== 0) return (next & UPPER) !== 0 ? CAPITALS : CAPITAL;
  if ((bits & UNSPACED) !== 0) return 0;
  if ((bits & LETTER) !== 0) return SMALL;
  if ((bits & DIGIT) !== 0) return DIGITS;
  return unit === BAR_UNIT ? BAR : 0;
}

/** Whether a word may begin right after this unit. */
function endsBefore(unit: number, bits: number): boolean {
  const isSmall = (bits & LETTER) !== 0 && (bits & UPPER) === 0;
  return isSmall || (bits & (DIGIT | STOP | CLOSER)) !== 0 || unit === SEMICOLON;
}

/** Initials and abbreviations of one letter end in a stop, too. */
function isSentenceEnd(last: number, lastButOne: number): boolean {
  return (last & (DIGIT | CLOSER)) !== 0 || ((last & LETTER) !== 0 && (lastButOne & LETTER) !== 0);
}

/** For each word 1 where it is of a label. */
function likeliestPath(odds: readonly number[]): Uint8Array {
  /** Bit 0: labels came before labels; bit 1: labels came before prose. */
  const came = new Uint8Array(odds.length);
  let labels = 0;
  let prose = 0;
  for (let word = 0; word < odds.length; word++) {
    const staysLabels = labels >= prose - CHANGE;
    const leavesLabels = labels - CHANGE > prose;
    came[word] = (staysLabels ? 1 : 0) | (leavesLabels ? 2 : 0);
    const nextLabels = (staysLabels ? labels : prose - CHANGE) + odds[word];
    prose = leavesLabels ? labels - CHANGE : prose;
    labels = nextLabels;
  }
  const path = new Uint8Array(odds.length);
  let isLabel = labels > prose;
  for (let word = odds.length - 1; word >= 0; word--) {
    path[word] = isLabel ? 1 : 0;
    isLabel = (came[word] & (isLabel ? 1 : 2)) !== 0;
  }
  return path;
}

/** Moves changes to where a line may begin: prose to its first capital, labels to the end of the sentence before. */
function settleChanges({ signs }: Words, isLabel: Uint8Array): void {
  for (let word = 1; word < isLabel.length; word++) {
    if (isLabel[word] === isLabel[word - 1]) continue;
    if (isLabel[word] === 0) {
      let first = word;
      while (first > 1 && isLabel[first - 1] === 1 && (signs[first] & OPENS) === 0 && word - first < NEAR_WORDS)
        first--;
      isLabel.fill(0, first, word);
    } else {
      let first = word;
      while (first > 1 && word - first < NEAR_WORDS && (signs[first] & ENDED) === 0) first--;
      if ((signs[first] & ENDED) !== 0) isLabel.fill(1, first, word);
      else {
        let last = word;
        while (last < isLabel.length && last - word < NEAR_WORDS && (signs[last] & ENDED) === 0) last++;
        if (last < isLabel.length && (signs[last] & ENDED) !== 0) isLabel.fill(0, word, last);
      }
    }
  }
}

/** Sentences, also those that touch, as the last one of a paragraph does the first one of the next. */
function pushSentences(
  units: Uint16Array,
  { starts, signs }: Words,
  from: number,
  past: number,
  edges: number[],
): void {
  const sentences = sentenceEdges(units, starts[from], starts[past]);
  let next = 0;
  for (let word = from + 1; word < past; word++) {
    while (next < sentences.length && sentences[next] < starts[word]) next++;
    if (sentences[next] === starts[word] || signs[word] === (ENDED | TOUCHING | OPENS)) edges.push(starts[word]);
  }
}

function pushLabels({ starts, signs }: Words, from: number, past: number, edges: number[]): void {
  let touching = 0;
  for (let word = from + 1; word < past; word++) if ((signs[word] & TOUCHING) !== 0) touching++;
  const isTouching = touching >= (past - from) * TOUCHING_SHARE;
  let length = 1;
  for (let word = from + 1; word < past; word++) {
    const isEdge = isTouching
      ? (signs[word] & TOUCHING) !== 0
      : (signs[word] & ENDED) !== 0 || (length >= LABEL_WORDS && (signs[word] & OPENS) !== 0);
    if (isEdge) edges.push(starts[word]);
    length = isEdge ? 1 : length + 1;
  }
}
