/** How likely each line of a page is body, and from what probability on it stays. */
import { doubles } from './arena.js';
import { FIRST_COLUMNS, firstFeatures, readNumbers } from './features.js';
import { type Forest, scoreRow, toProbability } from './forest.js';
import { FACTS_PER_LINE, factIndex, type Lines } from './lines.js';
import { MARKUP_COLUMNS, markupFeatures } from './markup-features.js';
import type { Model } from './model-file.js';
import { SECOND_COLUMNS, secondFeatures } from './second-features.js';

export interface Judgement {
  /** Probability of each line that it is body. Good until the next page. */
  readonly chances: Float64Array;
  /** Lines from here up stay. */
  readonly threshold: number;
  /** The word F1 that the model expects of that choice, 0–1. */
  readonly expected: number;
  /** Whether someone should look: little is expected, or much goes of a text that may have been an article only. */
  readonly isDoubtful: boolean;
}

/** Numbers a line by which the second trees, and those of an adapted model, judge. */
export const ROW_COLUMNS = FIRST_COLUMNS + SECOND_COLUMNS;
/** Numbers a line by which the trees for HTML judge: the same, and then those of the markup. */
export const PAGE_COLUMNS = ROW_COLUMNS + MARKUP_COLUMNS;

/** Told of a line's log-odds by the first and second trees, and of where its numbers begin in `values`: good until the next. */
export type VisitLine = (line: number, odds: number, values: Float32Array, row: number) => void;

export function judgeLines(lines: Lines, model: Model): Judgement {
  const { adapted } = model;
  const chances = doubles(lines.count);
  if (model.first === null || lines.count === 0)
    return { chances: chances.fill(1), threshold: 0, expected: 1, isDoubtful: false };
  visitLines(lines, model, adapted !== null, (line, odds, values, row) => {
    chances[line] = toProbability(adapted === null ? odds : odds + adapted.bias + scoreRow(adapted, values, row));
  });
  return { chances, ...chooseThreshold(chances, lines) };
}

/**
 * What the model's trees say of each line, in order: the first and second ones, of a page those for HTML; those of an adapted model come on top. `whole` asks for
 * all `ROW_COLUMNS` numbers of every line, also where the second trees need none.
 */
export function visitLines(lines: Lines, model: Model, whole: boolean, visit: VisitLine): void {
  const { names, first, second, markup: pageTrees } = model;
  if (first === null) return;
  const numbers = readNumbers(lines, model);
  const { count } = lines;
  const fill = firstFeatures(numbers);
  const { markup } = lines.segmented;
  const columns = markup === null || pageTrees === null ? ROW_COLUMNS : PAGE_COLUMNS;
  const held = Math.min(count, HELD_LINES);
  if (rows.length < (held + 1) * columns) rows = new Float32Array((held + 1) * columns);
  const values = rows;
  fill(0, held, values, columns);
  // Of a page that is longer than any that people read, the last place takes one line after the other.
  const spare = held * columns;
  const last = values.subarray(spare, spare + columns);
  const rowOf = (line: number): number => {
    if (line < held) return line * columns;
    fill(line, line + 1, last, columns);
    return spare;
  };
  const odds = doubles(count);
  const chances = doubles(count);
  for (let line = 0; line < count; line++) {
    odds[line] = scoreStopping(first, FIRST_STOP, values, rowOf(line));
    chances[line] = toProbability(odds[line]);
  }
  const addSecond = secondFeatures(numbers, chances);
  if (markup !== null && pageTrees !== null) {
    const addMarkup = markupFeatures(markup, lines, names, chances);
    for (let line = 0; line < count; line++) {
      const isOpen = !isLeftToFirst(chances[line]);
      const row = rowOf(line);
      if (isOpen || whole) addSecond(line, values, row + FIRST_COLUMNS);
      if (isOpen) addMarkup(line, values, row + ROW_COLUMNS);
      visit(line, isOpen ? scoreStopping(pageTrees, PAGE_STOP, values, row) : odds[line], values, row);
    }
    return;
  }
  for (let line = 0; line < count; line++) {
    const isOpen = second !== null && !isLeftToFirst(chances[line]);
    const row = rowOf(line);
    if (isOpen || whole) addSecond(line, values, row + FIRST_COLUMNS);
    const own = isOpen
      ? FIRST_SHARE * odds[line] + SECOND_SHARE * scoreStopping(second, SECOND_STOP, values, row)
      : odds[line];
    visit(line, own, values, row);
  }
}

/** Rows of so many lines are held at once; the array is kept from page to page. */
const HELD_LINES = 16_384;
let rows = new Float32Array(0);

/** What each pass's log-odds count: the second one knows more, and is the more easily carried away by the first. */
export const FIRST_SHARE = 0.35;
export const SECOND_SHARE = 1 - FIRST_SHARE;

/** After which part of a forest's trees it may stop, beyond which log-odds, and how far the other trees would go on. */
export interface Stop {
  readonly part: number;
  readonly low: number;
  readonly high: number;
  readonly lowGain: number;
  readonly highGain: number;
}

/** Measured so that next to no line ends on the other side of a threshold than it would have. */
const FIRST_STOP: Stop = { part: 0.1875, low: -2, high: Number.POSITIVE_INFINITY, lowGain: 1.95, highGain: 1 };
const PAGE_STOP: Stop = { part: 0.147, low: -1.8, high: 1.8, lowGain: 2.36, highGain: 2.51 };
const SECOND_STOP: Stop = { part: 0.145, low: -1.5, high: 1.5, lowGain: 1.82, highGain: 1.85 };

/** Log-odds of one row, of a clear one by the first trees alone: most lines of most pages are clear. */
export function scoreStopping(forest: Forest, stop: Stop, values: Float32Array, row: number): number {
  const check = Math.ceil(forest.roots.length * stop.part);
  const odds = forest.bias + scoreRow(forest, values, row, 0, check);
  if (check === forest.roots.length) return odds;
  if (odds < stop.low) return odds * stop.lowGain;
  if (odds > stop.high) return odds * stop.highGain;
  return odds + scoreRow(forest, values, row, check);
}

export const SURELY_NOT = 0.01;

/**
 * Whether the second trees, or those for HTML, are not asked about a line that has this chance by the first: hardly any line that those are so
 * sure of is body in the end, and half of a page's lines are such.
 */
export function isLeftToFirst(chance: number): boolean {
  return chance < SURELY_NOT;
}

/** On a page that is expected to come out well, lines below this go; on a worse one the limit sinks. */
export const CLEAR_LIMIT = 0.55;
const LOW_LIMIT = 0.35;
const CLEAR_PAGE = 0.85;
const POOR_PAGE = 0.6;
/** Where nearly all that the rules leave is body, only what is hardly any is cut. */
const CLEAN_SHARE = 0.92;
export const CLEAN_LIMIT = 0.2;
/** Of what looks like an article alone less still is cut: of few lines the rules have seen what there is to see. */
export const ARTICLE_LIMIT = 0.1;
const SHORT_PAGE = 30;
/** Hardly any page has no line that the rules remove, and hardly any body has one. */
export const BARE_LIMIT = 0.05;
/** So many lines at either edge, of those that the rules leave, tell a page from an article that was cut out of one. */
const EDGE_LINES = 5;
/** A page begins and ends in lines that are hardly ever body: where both edges are above this, the article was cut out. */
export const CUT_OUT = 0.2;

/** A choice of which less is expected is doubtful, of a text that is hardly cut only below the second. */
export const DOUBTFUL = 0.85;
export const DOUBTFUL_ARTICLE = 0.6;
/** An edge above this is body: a text that has one is no whole page, and more of its words than this should not go. */
const BODY_EDGE = 0.5;
export const LOST_SHARE = 0.1;

const DECIDED = factIndex('rule-decided');

/** What is read of a page's lines that the rules leave. */
interface Rest {
  readonly lines: readonly number[];
  readonly words: number;
  readonly likely: number;
  /** Chance of the lines at the top and at the bottom, longer ones counting more; 0 where the rules leave none. */
  readonly edges: readonly [top: number, bottom: number];
  /** Whether the rules leave everything. */
  readonly isWhole: boolean;
}

function readRest(chances: Float64Array, { facts, words }: Lines): Rest {
  const left: number[] = [];
  for (let line = 0; line < chances.length; line++) {
    if (facts[line * FACTS_PER_LINE + DECIDED] <= 0.99) left.push(line);
  }
  let all = 0;
  let likely = 0;
  for (const line of left) {
    all += words[line];
    if (chances[line] >= 0.5) likely += words[line];
  }
  const edge = (lines: readonly number[]): number => {
    let sum = 0;
    let weights = 0;
    for (const line of lines) {
      const weight = Math.sqrt(words[line] + 0.5);
      sum += weight * chances[line];
      weights += weight;
    }
    return sum / Math.max(1e-9, weights);
  };
  const edges = [edge(left.slice(0, EDGE_LINES)), edge(left.slice(-EDGE_LINES))] as const;
  return { lines: left, words: all, likely, edges, isWhole: left.length === chances.length };
}

/**
 * The threshold with the best expected word F1 (Jansche 2007, by counting expected hits), bounded from below where the
 * page looks clear: there a doubtful line is rather not body.
 */
function chooseThreshold(chances: Float64Array, lines: Lines): Omit<Judgement, 'chances'> {
  const { words } = lines;
  let expectedWords = 0;
  let allWords = 0;
  for (let line = 0; line < chances.length; line++) {
    expectedWords += chances[line] * words[line];
    allWords += words[line];
  }
  // Nothing that could be right or wrong.
  if (allWords === 0) return { threshold: 0, expected: 1, isDoubtful: false };
  let gained = 0;
  let taken = 0;
  let expected = 0;
  let best = 0;
  for (const line of listWorthTaking(chances, words, expectedWords)) {
    gained += chances[line] * words[line];
    taken += words[line];
    const score = (2 * gained) / Math.max(1e-9, taken + expectedWords);
    if (score > expected) {
      expected = score;
      best = chances[line];
    }
  }
  const rest = readRest(chances, lines);
  // Nobody cuts an article out and leaves it in its elements: a page is a whole one.
  const isPage = lines.segmented.markup !== null;
  const threshold = isPage ? boundOnPage(best, expected) : boundThreshold(best, expected, rest, lines.count);
  let lost = 0;
  for (const line of rest.lines) if (chances[line] < threshold) lost += words[line];
  const isArticle = threshold <= CLEAN_LIMIT;
  const isDoubtful =
    expected < (isArticle ? DOUBTFUL_ARTICLE : DOUBTFUL) ||
    ((isArticle || Math.max(...rest.edges) > BODY_EDGE) && lost > LOST_SHARE * allWords);
  return { threshold, expected, isDoubtful };
}

/** A little below one half: what is left out must be so clearly not worth it that no rounding matters. */
const NEARLY_HALF = 0.49;

/**
 * The likeliest lines first. A line that is less likely than half the F1 of what is taken already only lowers it; such lines,
 * most of a page's, are left out, by the F1 of the lines that are rather body than not.
 */
function listWorthTaking(chances: Float64Array, words: Float64Array, expectedWords: number): number[] {
  let gained = 0;
  let taken = 0;
  for (let line = 0; line < chances.length; line++) {
    if (chances[line] < 0.5) continue;
    gained += chances[line] * words[line];
    taken += words[line];
  }
  const least = (NEARLY_HALF * 2 * gained) / Math.max(1e-9, taken + expectedWords);
  const worth: number[] = [];
  for (let line = 0; line < chances.length; line++) if (chances[line] >= least) worth.push(line);
  return worth.sort((a, b) => chances[b] - chances[a] || a - b);
}

function boundThreshold(
  best: number,
  expected: number,
  { words, likely, edges, isWhole }: Rest,
  count: number,
): number {
  if (isWhole) return BARE_LIMIT;
  if (count <= SHORT_PAGE || Math.min(...edges) > CUT_OUT) return ARTICLE_LIMIT;
  if (likely > CLEAN_SHARE * words) return CLEAN_LIMIT;
  return boundOnPage(best, expected);
}

function boundOnPage(best: number, expected: number): number {
  if (expected > CLEAR_PAGE) return Math.max(best, CLEAR_LIMIT);
  if (expected <= POOR_PAGE) return best;
  return Math.max(best, LOW_LIMIT + ((CLEAR_LIMIT - LOW_LIMIT) * (expected - 0.55)) / 0.3);
}
