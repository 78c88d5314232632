/** The numbers by which the first trees judge a line: itself, its neighbours, its run, its group, its place. */
import { doubles, singles } from './arena.js';
import { CLOSENESS_FACTS, COHESION_FACTS, closeness, cohesionWith, weighContent } from './cohesion.js';
import { groupNumbers, writeGroupOf } from './label-groups.js';
import { type LexicalScores, scoreLines } from './lexical.js';
import { readRuns, writeRuns } from './likeness.js';
import { F, FAR, writePlaces } from './line-columns.js';
import { FACTS_PER_LINE, factIndex, type LineFact, type Lines } from './lines.js';
import type { Model } from './model-file.js';
import { runNumbers, writeProseRun } from './prose-runs.js';
import {
  type Rows,
  writeConstant,
  writeInside,
  writeNumbers,
  writeOffsets,
  writeShares,
  writeSums,
  writeTuples,
  writeWeightedMeans,
} from './rows.js';
import { readThreads, writeThreads } from './threads.js';
import { bestSegment, clip, distances, markLines, prefixSums } from './windows.js';
import { readWording, writeWording } from './wording.js';

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
/** Sentences of at least so many words tell prose. */
const SENTENCE_WORDS = 8;
const PROSE_WORDS = 20;
const CORE_WORDS = 12;
/** The last line that a line's place tells, from either end. */
const MOST_LINES = 999;

/** What both passes use of a page. */
export interface PageNumbers {
  readonly lines: Lines;
  readonly lexical: LexicalScores;
  /** Of the content words. */
  readonly weights: Int32Array;
}

export function readNumbers(lines: Lines, { lexical, idf }: Pick<Model, 'lexical' | 'idf'>): PageNumbers {
  return { lines, lexical: scoreLines(lines, lexical), weights: weighContent(lines, idf) };
}

/** Writes the numbers of lines [first, end), one row a line, the rows `stride` apart from the beginning of `values`. */
export type FillRows = (first: number, end: number, values: Float32Array, stride: number) => void;

/** Numbers a line in the rows of `firstFeatures`. */
export const FIRST_COLUMNS = 279;

export function firstFeatures({ lines, lexical, weights }: PageNumbers): FillRows {
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
    medianWords: median(words),
    prose: distances(
      marks((line) => sentenceWords[line] >= PROSE_WORDS),
      count,
    ),
    segment,
  };

  const core = marks((line) => line >= segment.first && line <= segment.last && sentenceWords[line] >= CORE_WORDS);
  const cohesion = singles(count * COHESION_FACTS);
  const close = singles(count * CLOSENESS_FACTS);
  cohesionWith(lines, core, weights, cohesion);
  closeness(lines, weights, close);
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

function median(values: Float64Array): number {
  const count = values.length;
  if (count === 0) return 0;
  const sorted = doubles(count);
  sorted.set(values);
  sorted.sort();
  return (sorted[(count - 1) >> 1] + sorted[count >> 1]) / 2;
}
