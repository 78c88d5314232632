/** The numbers by which the first trees judge a line: itself, its neighbours, its run, its group, its place. */
import { doubles, integers, singles } from './arena.js';
import { CLOSENESS_FACTS, COHESION_FACTS, closeness, cohesionWith } from './cohesion.js';
import type { LexicalScores } from './lexical.js';
import { FACTS_PER_LINE, factIndex, type LineFact, type Lines } from './lines.js';
import {
  type Rows,
  writeConstant,
  writeGroups,
  writeInside,
  writeMeans,
  writeNeighbours,
  writeNumbers,
  writeOffsets,
  writeShares,
  writeSums,
  writeTuples,
  writeWeightedMeans,
} from './rows.js';
import {
  around,
  bestSegment,
  clip,
  distances,
  findIslands,
  markLines,
  prefixSums,
  rankBySize,
  sumRuns,
  windowSize,
} from './windows.js';

/** Facts of a line that its neighbours see as well. */
export const NEIGHBOUR_FACTS: readonly LineFact[] = [
  'log-chars',
  'capitalised-share',
  'stop-word-share',
  'sentence-ends',
  'ends-in-stop',
  'ends-in-ellipsis',
  'ends-in-letter',
  'date',
  'title-case-share',
  'headline-like',
  'label-like',
  'rule',
  'rule-sure',
];
const NEIGHBOUR_COLUMNS = NEIGHBOUR_FACTS.map(factIndex);
/** Lines on each side. */
export const NEIGHBOURS = 3;
export const SENTENCE_WINDOWS = [5, 10, 20, 50];
export const LAGS = 5;
const LAGS_UP = Array.from({ length: LAGS }, (_, index) => index + 1);
export const RUN_FACTS = (['headline-like', 'label-like', 'title-case-share', 'date'] as const).map(factIndex);
export const RUN_WINDOWS = [4, 10];
export const LEXICAL_WINDOWS = [3, 8, 20];
/** Lines before and after in which short lines come again: what answers and shares are made of. */
export const ECHO_WINDOWS: readonly (readonly [number, number])[] = [
  [10, 10],
  [30, 0],
  [0, 30],
];
export const THREAD_WINDOWS: readonly (readonly [number, number])[] = [
  [15, 0],
  [0, 15],
  [40, 0],
  [0, 40],
];
const ECHO_WORDS = 6;
/** How far a thread is looked for. */
const THREAD_REACH = 255;
/** Sentences of at least so many words tell prose. */
const SENTENCE_WORDS = 8;
const PROSE_WORDS = 20;
const CORE_WORDS = 12;
const NOTHING = -9;
/** A score that no heading reaches. */
const HIGHEST = 9;
/** The last line that a line's place tells, from either end. */
const MOST_LINES = 999;
const FAR = 99;
const FARTHER = 150;

const F = {
  logChars: factIndex('log-chars'),
  label: factIndex('label-like'),
  headline: factIndex('headline-like'),
  shortDate: factIndex('short-date'),
  by: factIndex('by'),
  ellipsis: factIndex('ends-in-ellipsis'),
  question: factIndex('question'),
  nonLatin: factIndex('non-latin-share'),
  stopShare: factIndex('stop-word-share'),
  rule: factIndex('rule'),
  sure: factIndex('rule-sure'),
  between: factIndex('between-comments'),
  above: factIndex('above-comments'),
};

/** What both passes use of a page. */
export interface PageNumbers {
  readonly lines: Lines;
  readonly lexical: LexicalScores;
  readonly idf: Uint8Array;
}

/** Writes the numbers of lines [first, end), one row a line, the rows `stride` apart from the beginning of `values`. */
export type FillRows = (first: number, end: number, values: Float32Array, stride: number) => void;

/** Numbers a line in the rows of `firstFeatures`. */
export const FIRST_COLUMNS = 279;

export function firstFeatures({ lines, lexical, idf }: PageNumbers): FillRows {
  const { count, facts, words, stops, repeats } = lines;
  const fact = (line: number, column: number) => facts[line * FACTS_PER_LINE + column];
  const marks = (test: (line: number) => boolean) => markLines(count, test);

  const sentenceWords = doubles(count);
  const shortWords = doubles(count);
  const segmentScores = doubles(count);
  for (let line = 0; line < count; line++) {
    const isSentence = stops[line] > 0 && words[line] >= SENTENCE_WORDS;
    sentenceWords[line] = isSentence ? words[line] : 0;
    shortWords[line] = Math.min(30, words[line]);
    segmentScores[line] = isSentence ? words[line] : -clip(words[line], 3, 15);
  }
  const segment = bestSegment(segmentScores, count);
  const sentences = {
    sums: prefixSums(sentenceWords, count),
    wordSums: prefixSums(words, count),
    medianWords: median(words, count),
    prose: distances(
      marks((line) => sentenceWords[line] >= PROSE_WORDS),
      count,
    ),
    segment,
  };

  const core = marks((line) => line >= segment.first && line <= segment.last && sentenceWords[line] >= CORE_WORDS);
  const cohesion = singles(count * COHESION_FACTS);
  const close = singles(count * CLOSENESS_FACTS);
  cohesionWith(lines, core, idf, cohesion);
  closeness(lines, idf, close);
  const coreWeights = doubles(count);
  const closeWeights = doubles(count);
  for (let line = 0; line < count; line++) {
    coreWeights[line] = cohesion[line * COHESION_FACTS] * shortWords[line];
    closeWeights[line] = close[line * CLOSENESS_FACTS + 2] * shortWords[line];
  }
  const shared = {
    cohesion,
    close,
    shortSums: prefixSums(shortWords, count),
    coreSums: prefixSums(coreWeights, count),
    closeSums: prefixSums(closeWeights, count),
  };

  const runs = readRuns(lines);
  const groups = groupNumbers(lines, { sentenceWords, shortWords, coreWeights });
  const wording = readWording(lines, lexical);
  const places = [
    marks((line) => fact(line, F.shortDate) > 0),
    marks((line) => fact(line, F.by) > 0 && words[line] <= 8),
    marks((line) => fact(line, F.headline) > 0 && words[line] <= 22),
    marks((line) => repeats[line] > 0 && words[line] >= 5),
  ].map((own) => distances(own, count));
  const threads = readThreads(lines);
  const proseMarks = marks((line) => stops[line] > 0 && words[line] >= 10);
  const pageShares = readPageShares(lines, wording.knownSums, proseMarks);
  const proseRuns = [0, 2].map((gap) => runNumbers(proseMarks, words, count, gap));

  return (first, end, values, stride) => {
    const rows: Rows = { values, start: 0, stride, first, end };
    let column = 0;
    column = writeLine(rows, column, lines);
    column = writeNeighbourFacts(rows, column, lines);
    column = writeSentences(rows, column, sentences, count);
    column = writeShared(rows, column, shared);
    column = writeRuns(rows, column, runs);
    column = writeGroupOf(rows, column, groups);
    column = writeWording(rows, column, wording);
    column = writePlaces(rows, column, places);
    column = writeThreads(rows, column, threads);
    for (let index = 0; index < pageShares.length; index++) writeConstant(rows, column++, pageShares[index]);
    for (const run of proseRuns) column = writeProseRun(rows, column, run);
  };
}

/** The line by itself and its place in the page. Like all functions that write columns it returns the next one. */
function writeLine(rows: Rows, column: number, { facts, blanks, repeats, count }: Lines): number {
  writeTuples(rows, column, facts, FACTS_PER_LINE);
  const { values, start, stride, first, end } = rows;
  for (let line = first, at = start + column + FACTS_PER_LINE; line < end; line++, at += stride) {
    values[at] = blanks[line] & 1;
    values[at + 1] = blanks[line] >> 1;
    values[at + 2] = repeats[line];
    values[at + 3] = line / count;
    values[at + 4] = Math.min(MOST_LINES, line);
    values[at + 5] = Math.min(MOST_LINES, count - line);
  }
  return column + FACTS_PER_LINE + 6;
}

function writeNeighbourFacts(
  { values, start, stride, first, end }: Rows,
  column: number,
  { facts, repeats, count }: Lines,
): number {
  const size = NEIGHBOUR_COLUMNS.length;
  let next = column;
  for (let step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
    if (step === 0) continue;
    for (let line = first, at = start + next; line < end; line++, at += stride) {
      const other = line + step;
      if (other < 0 || other >= count) {
        for (let index = 0; index <= size; index++) values[at + index] = -1;
        continue;
      }
      const row = other * FACTS_PER_LINE;
      for (let index = 0; index < size; index++) values[at + index] = facts[row + NEIGHBOUR_COLUMNS[index]];
      values[at + size] = repeats[other];
    }
    next += size + 1;
  }
  return next;
}

interface Sentences {
  readonly sums: Float64Array;
  readonly wordSums: Float64Array;
  readonly medianWords: number;
  readonly prose: ReturnType<typeof distances>;
  /** The stretch with most sentences and fewest other lines. */
  readonly segment: ReturnType<typeof bestSegment>;
}

function writeSentences(
  rows: Rows,
  column: number,
  { sums, wordSums, medianWords, prose, segment }: Sentences,
  count: number,
): number {
  let next = column;
  for (const reach of SENTENCE_WINDOWS) {
    writeWeightedMeans(rows, next++, sums, wordSums, reach, reach);
    writeSums(rows, next++, sums, reach, -1);
    writeSums(rows, next++, sums, -1, reach);
  }
  const total = Math.max(1, sums[count]);
  writeShares(rows, next, sums, total);
  next += 2;
  for (const own of [total, count, medianWords, total / Math.max(1, wordSums[count])]) writeConstant(rows, next++, own);
  writeNumbers(rows, next++, prose.back);
  writeNumbers(rows, next++, prose.on);
  writeInside(rows, next++, segment.first, segment.last);
  writeOffsets(rows, next++, segment.first, FAR);
  writeOffsets(rows, next++, segment.last, FAR);
  return next;
}

interface Shared {
  readonly cohesion: Float32Array;
  readonly close: Float32Array;
  readonly coreSums: Float64Array;
  readonly closeSums: Float64Array;
  readonly shortSums: Float64Array;
}

/** What the line and those around it share with others. */
function writeShared(rows: Rows, column: number, { cohesion, close, coreSums, closeSums, shortSums }: Shared): number {
  let next = column;
  writeTuples(rows, next, cohesion, COHESION_FACTS);
  next += COHESION_FACTS;
  writeTuples(rows, next, close, CLOSENESS_FACTS);
  next += CLOSENESS_FACTS;
  for (const reach of [3, 8]) {
    writeWeightedMeans(rows, next++, coreSums, shortSums, reach, reach);
    writeWeightedMeans(rows, next++, closeSums, shortSums, reach, reach);
  }
  writeWeightedMeans(rows, next++, coreSums, shortSums, 0, 6);
  writeWeightedMeans(rows, next++, coreSums, shortSums, 6, 0);
  return next;
}

interface Runs {
  /** For each lag, sums of how like a line is to the one so many lines before. */
  readonly lagSums: readonly Float64Array[];
  readonly factSums: readonly Float64Array[];
  readonly lengthSums: Float64Array;
  readonly squareSums: Float64Array;
  readonly ruleSums: Float64Array;
  readonly sureSums: Float64Array;
}

function readRuns({ count, facts, builds }: Lines): Runs {
  const column = (index: number): Float64Array => {
    const own = doubles(count);
    for (let line = 0; line < count; line++) own[line] = facts[line * FACTS_PER_LINE + index];
    return own;
  };
  const lengths = column(F.logChars);
  const squares = doubles(count);
  for (let line = 0; line < count; line++) squares[line] = lengths[line] * lengths[line];
  return {
    lagSums: LAGS_UP.map((lag) => likenessSums(lengths, builds, lag)),
    factSums: RUN_FACTS.map((index) => prefixSums(column(index), count)),
    lengthSums: prefixSums(lengths, count),
    squareSums: prefixSums(squares, count),
    ruleSums: prefixSums(column(F.rule), count),
    sureSums: prefixSums(column(F.sure), count),
  };
}

function likenessSums(lengths: Float64Array, builds: Int32Array, lag: number): Float64Array {
  const count = lengths.length;
  const same = doubles(count);
  for (let line = lag; line < count; line++) {
    same[line] =
      0.5 * Math.exp(-Math.abs(lengths[line] - lengths[line - lag])) + (builds[line] === builds[line - lag] ? 0.5 : 0);
  }
  return prefixSums(same, count);
}

function writeRuns(
  rows: Rows,
  column: number,
  { lagSums, factSums, lengthSums, squareSums, ruleSums, sureSums }: Runs,
): number {
  let next = column;
  for (let index = 0; index < LAGS; index++) writeMeans(rows, next++, lagSums[index], 6, 7 + index);
  writeFarLikeness(rows, next++, lagSums);
  for (const reach of RUN_WINDOWS) {
    for (const sums of factSums) writeMeans(rows, next++, sums, reach, reach);
    writeSpread(rows, next++, lengthSums, squareSums, reach);
    writeMeans(rows, next++, ruleSums, reach, reach);
    writeMeans(rows, next++, sureSums, reach, reach);
  }
  writeMeans(rows, next++, sureSums, 40, -1);
  writeMeans(rows, next++, sureSums, -1, 40);
  return next;
}

/** How much more alike lines at some distance are than those beside one another: what lists of several lines an item show. */
function writeFarLikeness(
  { values, start, stride, first, end }: Rows,
  column: number,
  lagSums: readonly Float64Array[],
): void {
  const count = lagSums[0].length - 1;
  for (let line = first, at = start + column; line < end; line++, at += stride) {
    const nearest = around(lagSums[0], line, 6, 7) / windowSize(count, line, 6, 7);
    let best = 0;
    for (let index = 1; index < LAGS; index++)
      best = Math.max(best, around(lagSums[index], line, 6, 7 + index) / windowSize(count, line, 6, 7 + index));
    values[at] = best - nearest;
  }
}

/** Standard deviation over a window. */
function writeSpread(
  { values, start, stride, first, end }: Rows,
  column: number,
  sums: Float64Array,
  squareSums: Float64Array,
  reach: number,
): void {
  const count = sums.length - 1;
  for (let line = first, at = start + column; line < end; line++, at += stride) {
    const size = windowSize(count, line, reach, reach);
    const mean = around(sums, line, reach, reach) / size;
    values[at] = Math.sqrt(Math.max(0, around(squareSums, line, reach, reach) / size - mean * mean));
  }
}

function writeGroupOf(rows: Rows, column: number, { of, firsts, numbers }: ReturnType<typeof groupNumbers>): number {
  const { values, start, stride, first, end } = rows;
  for (let line = first, at = start + column; line < end; line++, at += stride)
    values[at] = Math.min(FAR, line - firsts[of[line]]);
  let next = column + 1;
  for (const own of numbers) writeGroups(rows, next++, of, own);
  return next;
}

function readWording(lines: Lines, { body, scope, known }: LexicalScores) {
  const { count } = lines;
  const positive = doubles(count);
  for (let line = 0; line < count; line++) positive[line] = Math.max(0, body[line]);
  return {
    body,
    scope,
    known,
    bodySums: prefixSums(body, count),
    positiveSums: prefixSums(positive, count),
    knownSums: prefixSums(known, count),
    labels: labelsAbove(lines, body, scope),
  };
}

function writeWording(
  rows: Rows,
  column: number,
  { body, scope, known, bodySums, positiveSums, knownSums, labels }: ReturnType<typeof readWording>,
): number {
  let next = column;
  for (let step = -2; step <= 2; step++) writeNeighbours(rows, next++, body, step, NOTHING);
  for (const reach of LEXICAL_WINDOWS) {
    writeMeans(rows, next++, bodySums, reach, reach);
    writeMeans(rows, next++, bodySums, reach, -1);
    writeMeans(rows, next++, bodySums, -1, reach);
  }
  writeShares(rows, next, positiveSums, Math.max(1, positiveSums[body.length]));
  next += 2;
  writeNumbers(rows, next++, scope);
  for (const own of labels) writeNumbers(rows, next++, own);
  writeNumbers(rows, next++, known);
  writeMeans(rows, next++, knownSums, 3, 3);
  return next;
}

/** Lines back to marked ones, and on to the next. */
function writePlaces(rows: Rows, column: number, places: readonly ReturnType<typeof distances>[]): number {
  let next = column;
  for (const { back, on } of places) {
    writeNumbers(rows, next++, back);
    writeNumbers(rows, next++, on);
  }
  return next;
}

function readThreads({ count, facts, repeats, words }: Lines) {
  const betweens = markLines(count, (line) => facts[line * FACTS_PER_LINE + F.between] > 0);
  const aboves = markLines(count, (line) => facts[line * FACTS_PER_LINE + F.above] > 0);
  return {
    echoSums: prefixSums(
      markLines(count, (line) => repeats[line] > 0 && words[line] <= ECHO_WORDS),
      count,
    ),
    betweenSums: prefixSums(betweens, count),
    aboveSums: prefixSums(aboves, count),
    places: [distances(betweens, count, THREAD_REACH), distances(aboves, count, THREAD_REACH)],
  };
}

function writeThreads(
  rows: Rows,
  column: number,
  { echoSums, betweenSums, aboveSums, places }: ReturnType<typeof readThreads>,
): number {
  let next = column;
  for (const [before, after] of ECHO_WINDOWS) writeSums(rows, next++, echoSums, before, after, before + after + 1);
  for (const [before, after] of THREAD_WINDOWS) writeSums(rows, next++, betweenSums, before, after);
  writeShares(rows, next, betweenSums, 1);
  next += 2;
  // Up to the line itself.
  writeSums(rows, next++, aboveSums, rows.end, 0);
  return writePlaces(rows, next, places);
}

function readPageShares(lines: Lines, knownSums: Float64Array, proseMarks: Float64Array): readonly number[] {
  const { count, facts } = lines;
  const share = (column: number): number => {
    let found = 0;
    for (let line = 0; line < count; line++) if (facts[line * FACTS_PER_LINE + column] > 0) found++;
    return found / Math.max(1, count);
  };
  const mean = (column: number): number => {
    let sum = 0;
    for (let line = 0; line < count; line++) sum += facts[line * FACTS_PER_LINE + column];
    return sum / Math.max(1, count);
  };
  let prose = 0;
  for (let line = 0; line < count; line++) prose += proseMarks[line];
  return [
    share(F.shortDate),
    share(F.by),
    share(F.ellipsis),
    share(F.headline),
    share(F.question),
    share(F.rule),
    share(F.sure),
    mean(F.nonLatin),
    mean(F.stopShare),
    knownSums[count] / Math.max(1, count),
    prose / Math.max(1, count),
  ];
}

function median(values: Float64Array, count: number): number {
  if (count === 0) return 0;
  const sorted = values.slice(0, count).sort();
  return (sorted[(count - 1) >> 1] + sorted[count >> 1]) / 2;
}

/** Lines from one label-like line up to the next: group of each line, and first line of each group. */
export function findGroups({ count, facts }: Lines): { readonly of: Int32Array; readonly firsts: Int32Array } {
  const of = integers(count);
  const firsts = integers(count);
  let groups = 0;
  for (let line = 0; line < count; line++) {
    if (line === 0 || facts[line * FACTS_PER_LINE + F.label] > 0) firsts[groups++] = line;
    of[line] = groups - 1;
  }
  return { of, firsts: firsts.subarray(0, groups) };
}

interface GroupInputs {
  readonly sentenceWords: Float64Array;
  readonly shortWords: Float64Array;
  readonly coreWeights: Float64Array;
}

/** Numbers of each group of lines under a label. */
function groupNumbers(lines: Lines, { sentenceWords, shortWords, coreWeights }: GroupInputs) {
  const { of, firsts } = findGroups(lines);
  const { count, facts, words } = lines;
  const groups = firsts.length;
  const sizes = doubles(groups);
  const means = doubles(groups);
  const sentenceShares = doubles(groups);
  const coreShares = doubles(groups);
  const headlineShares = doubles(groups);
  const proseWords = doubles(groups);
  for (let group = 0; group < groups; group++) {
    const first = firsts[group];
    const end = group + 1 < groups ? firsts[group + 1] : count;
    const size = end - first;
    let all = 0;
    let sentences = 0;
    let core = 0;
    let short = 0;
    let headlines = 0;
    let prose = 0;
    for (let line = first; line < end; line++) {
      all += words[line];
      if (sentenceWords[line] > 0) sentences++;
      core += coreWeights[line];
      short += shortWords[line];
      headlines += facts[line * FACTS_PER_LINE + F.headline];
      prose += sentenceWords[line];
    }
    sizes[group] = Math.min(FAR, size);
    means[group] = all / size;
    sentenceShares[group] = sentences / size;
    coreShares[group] = core / Math.max(1, short);
    headlineShares[group] = headlines / size;
    proseWords[group] = prose;
  }
  return { of, firsts, numbers: [sizes, means, sentenceShares, coreShares, headlineShares, proseWords] };
}

/**
 * Scores of the label-like lines above each line: of the last one as a line and as what stands above, of the one before that,
 * and the lowest in two windows.
 */
function labelsAbove({ count, facts }: Lines, body: Float64Array, scope: Float64Array): readonly Float64Array[] {
  const own = doubles(count);
  const ownScope = doubles(count);
  const scopeBefore = doubles(count);
  const isLabel = markLines(count, (line) => facts[line * FACTS_PER_LINE + F.label] > 0);
  let label = -1;
  let before = -1;
  for (let line = 0; line < count; line++) {
    if (isLabel[line] === 1) {
      before = label;
      label = line;
    }
    own[line] = label < 0 ? NOTHING : body[label];
    ownScope[line] = label < 0 ? NOTHING : scope[label];
    scopeBefore[line] = before < 0 ? NOTHING : scope[before];
  }
  return [own, ownScope, scopeBefore, lowestMarked(isLabel, scope, 12), lowestMarked(isLabel, scope, 30)];
}

/** For each line the lowest value of the marked ones among the last `reach` lines, at most `HIGHEST`. */
function lowestMarked(marks: Float64Array, values: Float64Array, reach: number): Float64Array {
  const count = values.length;
  const lowest = doubles(count);
  // Marked lines that may still become the lowest: each has a higher value than the one before it, which leaves sooner.
  const queue = integers(count);
  let head = 0;
  let tail = 0;
  for (let line = 0; line < count; line++) {
    if (marks[line] === 1) {
      while (tail > head && values[queue[tail - 1]] >= values[line]) tail--;
      queue[tail++] = line;
    }
    while (head < tail && queue[head] <= line - reach) head++;
    lowest[line] = head < tail ? Math.min(HIGHEST, values[queue[head]]) : HIGHEST;
  }
  return lowest;
}

/** Runs of prose, the largest among them. */
function runNumbers(marks: Float64Array, words: Float64Array, count: number, gap: number) {
  const islands = findIslands(marks, count, gap);
  const { of, firsts, lasts } = islands;
  const runWords = sumRuns(islands, words);
  const ranks = rankBySize(runWords);
  const largest = ranks.indexOf(0);
  const most = largest < 0 ? 1 : Math.max(1, runWords[largest]);
  const shares = doubles(firsts.length);
  const sizes = doubles(firsts.length);
  let total = 0;
  for (let run = 0; run < firsts.length; run++) {
    shares[run] = runWords[run] / most;
    sizes[run] = lasts[run] - firsts[run] + 1;
    total += runWords[run];
  }
  return {
    of,
    count: firsts.length,
    shares,
    sizes,
    ranks,
    share: most / Math.max(1, total),
    first: largest < 0 ? 0 : firsts[largest],
    last: largest < 0 ? 0 : lasts[largest],
  };
}

function writeProseRun(rows: Rows, column: number, run: ReturnType<typeof runNumbers>): number {
  writeGroups(rows, column, run.of, run.shares);
  writeGroups(rows, column + 1, run.of, run.sizes, 0);
  writeGroups(rows, column + 2, run.of, run.ranks, FAR);
  if (run.count === 0) for (const next of [3, 4, 5]) writeConstant(rows, column + next, -1);
  else {
    writeOffsets(rows, column + 3, run.first, FARTHER);
    writeOffsets(rows, column + 4, run.last, FARTHER);
    writeConstant(rows, column + 5, run.share);
  }
  writeConstant(rows, column + 6, run.count);
  return column + 7;
}
