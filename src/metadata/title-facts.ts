/**
 * What tells a page's title from the lines around it when nothing but the text is left: where it stands, how it is built, who
 * signs below it, and whether the paragraphs speak of the same things.
 */
import { LABELS } from '../types.js';
import { opensWithLead } from './clean-author.js';
import type { PageLine } from './page-line.js';

/** What a line's place, kind and marks tell in whole numbers, each from which values on it counts as more. */
const PLACE_STEPS = {
  /** Lines from it down to the first paragraph; 0 for that one and all below. */
  distance: [1, 2, 3, 4, 5, 7, 9, 12, 16, 21, 27, 34, 45],
  words: [2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32],
  /** Words of the lines beside it, -1 where there is none. */
  wordsTwoBefore: [0, 3, 6, 12, 25],
  wordsBefore: [0, 3, 6, 12, 25],
  wordsAfter: [0, 3, 6, 12, 25],
  /** Lines above, of the next 40, that could be titles by their length. */
  headlinesAbove: [1, 2, 4, 8, 15],
  /** Body lines between it and the first paragraph. */
  bodyBetween: [1, 2, 3, 5, 9],
  /** Lines between it and the next one that is a byline or a date, that has a year, that begins as a byline does. */
  signedAfter: [1, 2, 4, 8],
  yearAfter: [1, 2, 4, 8],
  leadAfter: [1, 2, 4, 8],
  ruled: [1],
  /** The label's place in `LABELS`. */
  label: LABELS.map((_, index) => index),
  commas: [1, 2, 3],
  closed: [1],
  sentence: [1],
  colon: [1],
  number: [1],
} as const satisfies Record<string, readonly number[]>;

/** What its wording tells when it is compared with the text around it; dearer to find out. */
const WORDING_STEPS = {
  /** Words that tell something, the share of them that the article's beginning has, how often it has them and the most frequent. */
  telling: [1, 2, 3, 5, 8],
  shared: [0, 0.2, 0.34, 0.5, 0.6, 0.75, 0.9, 1],
  frequency: [0.01, 0.3, 0.6, 1, 1.5, 2, 3, 4.5],
  mostFrequent: [1, 2, 3, 5, 8, 12, 19],
  /** Share of its longer words that begin with a capital. */
  capitals: [0.01, 0.3, 0.5, 0.8, 1],
  /** Lines above that are the same, and those that begin or end with it. */
  sameAbove: [1, 2, 3],
  longerAbove: [1, 2],
  /** Whether the article has a line that is the same: a section's heading. */
  section: [1],
} as const satisfies Record<string, readonly number[]>;

export const TITLE_STEPS = { ...PLACE_STEPS, ...WORDING_STEPS };

export type PlaceFact = keyof typeof PLACE_STEPS;
export type WordingFact = keyof typeof WORDING_STEPS;
export type TitleFact = keyof typeof TITLE_STEPS;
export const PLACE_FACTS = Object.keys(PLACE_STEPS) as readonly PlaceFact[];
export const WORDING_FACTS = Object.keys(WORDING_STEPS) as readonly WordingFact[];
export const TITLE_FACTS: readonly TitleFact[] = [...PLACE_FACTS, ...WORDING_FACTS];

/** Which bucket a value falls into: the number of steps that it reaches. */
export function bucketOf(steps: readonly number[], value: number): number {
  let bucket = 0;
  while (bucket < steps.length && value >= steps[bucket]) bucket++;
  return bucket;
}

/** How far above the first paragraph a title is looked for, and how far below, in lines. */
const MAX_ABOVE = 48;
const MAX_BELOW = 6;
const MAX_TITLE_WORDS = 32;
const MAX_TITLE_CHARS = 300;
/** A line of so many words could be a title by its length. */
const HEADLINE_WORDS = 4;
const HEADLINES_WITHIN = 40;
const SIGNED_WITHIN = 8;
const MAX_SIGN_CHARS = 120;
/** How much of the article's beginning is compared with a title (UTF-16 units). */
const COMPARED_CHARS = 2000;
const MOST_COUNTED = 8;
/** What is shorter stands in other lines by chance. */
const MIN_REPEATED_CHARS = 12;

/** The lines, and what is read once of all of them. */
export interface TitlePage {
  readonly lines: readonly PageLine[];
  /** Index of the first paragraph. */
  readonly prose: number;
  /** Index behind the last line that may be the title: behind the article's last line titles are of other pages. */
  readonly end: number;
  /** Index of the first line that is near enough to the first paragraph to be the title. */
  readonly start: number;
  /** What `aboutOf` and `keyOf` have given so far. */
  about: string | null;
  readonly keys: (string | undefined)[];
  /** From `counted` on: for each line, the headlines and the body lines between that one and it. */
  readonly counted: number;
  readonly headlines: readonly number[];
  readonly bodies: readonly number[];
  /** For each line from `start` on, the lines between it and the next below that signs, has a year, or begins as a byline does. */
  readonly signed: readonly number[];
  readonly years: readonly number[];
  readonly leads: readonly number[];
}

export function toTitlePage(lines: readonly PageLine[], prose: number): TitlePage {
  const end =
    Math.min(
      lines.findLastIndex(({ label }) => label === 'body'),
      prose + MAX_BELOW,
    ) + 1;
  const start = Math.max(0, prose - MAX_ABOVE);
  const counted = Math.max(0, start - HEADLINES_WITHIN);
  // Plain arrays: one that is typed costs more to make than these lines to count.
  const headlines = [0];
  const bodies = [0];
  for (let at = counted; at < end; at++) {
    headlines.push(headlines[at - counted] + (lines[at].words >= HEADLINE_WORDS ? 1 : 0));
    bodies.push(bodies[at - counted] + (lines[at].label === 'body' ? 1 : 0));
  }
  return {
    lines,
    prose,
    end,
    start,
    about: null,
    keys: [],
    counted,
    headlines,
    bodies,
    signed: linesUntil(lines, start, end, isBeside),
    years: linesUntil(lines, start, end, hasYear),
    leads: linesUntil(lines, start, end, isLed),
  };
}

/** The lines that may be the title, in the page's order. */
export function listTitleLines({ lines, start, end }: TitlePage): number[] {
  const candidates: number[] = [];
  for (let at = start; at < end; at++) {
    const { words, text } = lines[at];
    if (words > 0 && words <= MAX_TITLE_WORDS && text.length <= MAX_TITLE_CHARS) candidates.push(at);
  }
  return candidates;
}

/** What `lastMark` gives of lines that end as a part of a text does, and as a sentence does. */
const CLOSING = '.。,，;；:：';
const ENDING = '.。';
const CLOSERS = '"\'”’»)';
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const LONG_WORD = /[\p{L}\p{N}]\S{3,}/gu;
const UPPER = /^\p{Lu}/u;

/** What the place of a line and its marks tell, in the order of `PLACE_FACTS`; `PLACE_STEPS` says what the numbers are. */
export function placeOf(page: TitlePage, at: number): number[] {
  const { lines, prose, start, counted, headlines, bodies } = page;
  const { text, words, label, isRuled } = lines[at];
  const mark = lastMark(text);
  return [
    Math.max(0, prose - at),
    words,
    wordsAt(lines, at - 2),
    wordsAt(lines, at - 1),
    wordsAt(lines, at + 1),
    headlines[at - counted] - headlines[Math.max(0, at - HEADLINES_WITHIN - counted)],
    at < prose ? bodies[prose - counted] - bodies[at + 1 - counted] : 0,
    page.signed[at - start],
    page.years[at - start],
    page.leads[at - start],
    isRuled ? 1 : 0,
    LABELS.indexOf(label),
    countCommas(text),
    CLOSING.includes(mark) ? 1 : 0,
    ENDING.includes(mark) ? 1 : 0,
    text.includes(': ') ? 1 : 0,
    /\d/.test(text) ? 1 : 0,
  ];
}

function wordsAt(lines: readonly PageLine[], at: number): number {
  return at >= 0 && at < lines.length ? lines[at].words : -1;
}

/** What the wording of a line tells, in the order of `WORDING_FACTS`; `WORDING_STEPS` says what the numbers are. */
export function wordingOf(page: TitlePage, at: number): number[] {
  const { lines, prose } = page;
  const about = aboutOf(page);
  const { text } = lines[at];
  const own = wordsOf(keyOf(page, at));
  let shared = 0;
  let counted = 0;
  let mostFrequent = 0;
  for (const word of own) {
    const count = countWord(about, word);
    if (count > 0) shared++;
    counted += Math.min(MOST_COUNTED, count);
    mostFrequent = Math.max(mostFrequent, count);
  }
  const isNone = own.size === 0;
  const long = text.match(LONG_WORD) ?? [];
  const repeats = countRepeats(page, at);
  return [
    own.size,
    isNone ? -1 : shared / own.size,
    isNone ? 0 : counted / own.size,
    mostFrequent,
    long.filter((word) => UPPER.test(word)).length / Math.max(1, long.length),
    repeats.same,
    repeats.longer,
    isSection(text, lines, prose, at) ? 1 : 0,
  ];
}

/** The last character of a line, before a quote or bracket that closes behind it. */
function lastMark(text: string): string {
  const last = text.length - 1;
  return text.charAt(last > 0 && CLOSERS.includes(text[last]) ? last - 1 : last);
}

function countCommas(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2c || unit === 0xff0c || unit === 0x3001) count++;
  }
  return count;
}

/** For each line from `start` to `end` the lines between it and the next below of a kind; `SIGNED_WITHIN` where none is near. */
function linesUntil(
  lines: readonly PageLine[],
  start: number,
  end: number,
  test: (line: PageLine) => boolean,
): number[] {
  const between: number[] = [];
  let next = SIGNED_WITHIN;
  for (let at = Math.min(lines.length - 1, end - 1 + SIGNED_WITHIN); at >= start; at--) {
    if (at < end) between.push(next);
    next = test(lines[at]) ? 0 : Math.min(SIGNED_WITHIN, next + 1);
  }
  return between.reverse();
}

function isBeside({ label }: PageLine): boolean {
  return label === 'byline' || label === 'date';
}

function hasYear({ text }: PageLine): boolean {
  return text.length < 80 && YEAR.test(text);
}

function isLed({ text }: PageLine): boolean {
  return text.length < MAX_SIGN_CHARS && opensWithLead(text);
}

/** The beginning of a line in lower case. */
function keyOf({ lines, keys }: TitlePage, at: number): string {
  let key = keys[at];
  if (key === undefined) {
    key = lines[at].text.slice(0, MAX_TITLE_CHARS).toLowerCase();
    keys[at] = key;
  }
  return key;
}

/** Other lines above the first paragraph that are the same as a line, and those that begin or end with it. */
function countRepeats(page: TitlePage, at: number): { same: number; longer: number } {
  let same = 0;
  let longer = 0;
  for (let other = nextRepeat(page, at, 0); other >= 0; other = nextRepeat(page, at, other + 1)) {
    if (keyOf(page, other) === keyOf(page, at)) same++;
    else longer++;
  }
  return { same, longer };
}

/** Whether there is one of those. */
export function isRepeated(page: TitlePage, at: number): boolean {
  return nextRepeat(page, at, 0) >= 0;
}

function nextRepeat(page: TitlePage, at: number, from: number): number {
  const { lines, prose } = page;
  const chars = lines[at].text.length;
  const key = keyOf(page, at);
  for (let index = from; index < prose; index++) {
    if (index === at || lines[index].text.length < chars) continue;
    const other = keyOf(page, index);
    if (other === key) return index;
    if (key.length >= MIN_REPEATED_CHARS && (other.startsWith(key) || other.endsWith(key))) return index;
  }
  return -1;
}

/** Whether another line of the article is the same: a section's heading is in the table of contents above, too. */
function isSection(text: string, lines: readonly PageLine[], prose: number, own: number): boolean {
  for (let at = prose; at < lines.length; at++)
    if (at !== own && lines[at].text === text && lines[at].label === 'body') return true;
  return false;
}

/** The article's beginning, in lower case. */
function aboutOf(page: TitlePage): string {
  page.about ??= beginningOf(page.lines, page.prose).toLowerCase();
  return page.about;
}

function beginningOf(lines: readonly PageLine[], prose: number): string {
  let text = '';
  for (let at = prose; at < lines.length && text.length < COMPARED_CHARS; at++)
    if (lines[at].label === 'body') text += `${lines[at].text}\n`;
  return text.slice(0, COMPARED_CHARS);
}

const TELLING_WORD = /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]{2,}|[\p{L}\p{M}\p{N}]{4,}/gu;
const UNSPACED = /^[\u0e00-\u0e7f\u3040-\u9fff]/;
/** Endings of inflected words tell nothing. */
const STEM_CHARS = 6;

/** The words of a text in lower case that say something: beginnings of the longer ones; pairs of characters in scripts without spaces. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.match(TELLING_WORD) ?? []) {
    if (UNSPACED.test(word)) for (let at = 0; at + 1 < word.length; at++) words.add(word.slice(at, at + 2));
    else words.add(word.slice(0, STEM_CHARS));
  }
  return words;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** How often words of a text begin so; pairs of characters count wherever they stand. */
function countWord(text: string, word: string): number {
  const isPair = UNSPACED.test(word);
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (isPair || at === 0 || !IN_WORD.test(text[at - 1])) count++;
  return count;
}
