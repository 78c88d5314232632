/** What the second trees see besides: the first ones' probabilities around a line, and the islands of text they leave. */
import { COHESION_FACTS, cohesionWith } from './cohesion.js';
import { findGroups, type PageNumbers } from './features.js';
import type { Lines } from './lines.js';
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

/** Lines on each side. */
export const STEPS = 3;
export const WINDOWS: readonly (readonly [number, number])[] = [
  [5, 0],
  [0, 5],
  [15, 0],
  [0, 15],
  [40, 0],
  [0, 40],
];
export const COHESION_WINDOWS: readonly (readonly [number, number])[] = [
  [3, 3],
  [8, 8],
  [0, 8],
  [8, 0],
];
/** Bias and cap of the log-odds in the search for the best stretch. */
export const SEGMENTS: readonly (readonly [number, number])[] = [
  [0, 4],
  [-1, 3],
];
/** Gap and threshold of the islands. */
export const ISLANDS: readonly (readonly [number, number])[] = [
  [1, 0.5],
  [4, 0.4],
];
const NOTHING = -9;
const SURE_BODY = 0.75;
const CORE_WORDS = 8;

/** Numbers a line in the matrix of `secondFeatures`. */
export const SECOND_COLUMNS = 71;

/** `probabilities` are the first trees', one a line. The rows are made line by line: not every line needs its own. */
export function secondFeatures(
  { lines, idf }: PageNumbers,
  probabilities: Float64Array,
): (line: number, values: Float32Array, start: number) => void {
  const { count, words } = lines;
  const chance = new Float64Array(count);
  const odds = new Float64Array(count);
  const weights = new Float64Array(count);
  const keptWords = new Float64Array(count);
  const shortWords = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    chance[line] = clip(probabilities[line], 1e-4, 1 - 1e-4);
    odds[line] = Math.log(chance[line] / (1 - chance[line]));
    weights[line] = Math.min(80, words[line]);
    shortWords[line] = Math.min(30, words[line]);
    keptWords[line] = chance[line] > 0.4 ? chance[line] * words[line] : 0;
  }
  const chanceSums = prefixSums(chance, count);
  const weightSums = prefixSums(weights, count);
  const weightedSums = prefixSums(
    chance.map((own, line) => own * weights[line]),
    count,
  );
  const keptSums = prefixSums(keptWords, count);
  const total = Math.max(1, keptSums[count]);
  let allWords = 0;
  for (let line = 0; line < count; line++) allWords += words[line];
  const marks = (test: (line: number) => boolean) => markLines(count, test);
  const near = distances(
    marks((line) => chance[line] > 0.8 && words[line] >= CORE_WORDS),
    count,
  );
  const segments = SEGMENTS.map(([bias, cap]) => {
    const scores = new Float64Array(count);
    for (let line = 0; line < count; line++) {
      scores[line] = clip(odds[line] + bias, -cap, cap) * Math.sqrt(Math.min(60, words[line]));
    }
    return bestSegment(scores, count);
  });
  const strict = segments[segments.length - 1];
  const isSure = (line: number) => chance[line] > SURE_BODY && words[line] >= CORE_WORDS;
  const cohesion = new Float32Array(count * COHESION_FACTS);
  const anywhere = new Float32Array(count * COHESION_FACTS);
  cohesionWith(
    lines,
    marks((line) => line >= strict.first && line <= strict.last && isSure(line)),
    idf,
    cohesion,
  );
  cohesionWith(lines, marks(isSure), idf, anywhere);
  const coreWeights = new Float64Array(count);
  for (let line = 0; line < count; line++) coreWeights[line] = cohesion[line * COHESION_FACTS] * shortWords[line];
  const coreSums = prefixSums(coreWeights, count);
  const shortSums = prefixSums(shortWords, count);
  const groups = groupChances(lines, chance, shortWords);
  const alike = alikeChances(lines, chance, shortWords);
  const islands = ISLANDS.map(([gap, threshold]) =>
    islandNumbers(
      marks((line) => chance[line] > threshold),
      gap,
      { keptWords, total, chance, coreSums, shortSums },
    ),
  );

  return (line, values, start) => {
    let at = start;
    values[at++] = odds[line];
    for (let step = -STEPS; step <= STEPS; step++) {
      const other = line + step;
      if (step !== 0) values[at++] = other >= 0 && other < count ? odds[other] : NOTHING;
    }
    for (let index = 0; index < WINDOWS.length; index++) {
      const [before, after] = WINDOWS[index];
      values[at++] = around(chanceSums, line, before, after) / windowSize(count, line, before, after);
      values[at++] = around(weightedSums, line, before, after) / Math.max(1, around(weightSums, line, before, after));
    }
    values[at++] = keptSums[line] / total;
    values[at++] = (keptSums[count] - keptSums[line + 1]) / total;
    values[at++] = Math.log1p(total);
    values[at++] = total / Math.max(1, allWords);
    values[at++] = near.back[line];
    values[at++] = near.on[line];
    for (let index = 0; index < segments.length; index++) {
      const { first, last } = segments[index];
      values[at++] = line >= first && line <= last ? 1 : 0;
      values[at++] = clip(line - first, -99, 99);
      values[at++] = clip(line - last, -99, 99);
    }
    for (let index = 0; index < COHESION_FACTS; index++) values[at++] = cohesion[line * COHESION_FACTS + index];
    values[at++] = anywhere[line * COHESION_FACTS];
    values[at++] = anywhere[line * COHESION_FACTS + 2];
    for (let index = 0; index < COHESION_WINDOWS.length; index++) {
      const [before, after] = COHESION_WINDOWS[index];
      values[at++] = around(coreSums, line, before, after) / Math.max(1, around(shortSums, line, before, after));
    }
    const group = groups.of[line];
    values[at++] = groups.means[group];
    values[at++] = group > 0 ? groups.means[group - 1] : -1;
    values[at++] = group + 1 < groups.means.length ? groups.means[group + 1] : -1;
    values[at++] = chance[groups.firsts[group]];
    values[at++] = alike[line];
    for (let index = 0; index < islands.length; index++) {
      const { of, firsts, lasts, rows, largest } = islands[index];
      const own = of[line];
      for (let number = 0; number < ISLAND_NUMBERS; number++) values[at++] = own < 0 ? -1 : rows[own][number];
      values[at++] = largest < 0 ? -1 : clip(line - firsts[largest], -150, 150);
      values[at++] = largest < 0 ? -1 : clip(line - lasts[largest], -150, 150);
      values[at++] = own < 0 ? -1 : line - firsts[own];
      values[at++] = own < 0 ? -1 : lasts[own] - line;
      values[at++] = Math.min(99, firsts.length);
    }
  };
}

/** Mean probability of the lines under each label-like line, by words. */
function groupChances(lines: Lines, chance: Float64Array, weights: Float64Array) {
  const { of, firsts } = findGroups(lines);
  const sums = firsts.map(() => 0);
  const sizes = firsts.map(() => 0);
  for (let line = 0; line < lines.count; line++) {
    const group = of[line];
    // The label itself speaks for its group only where nothing else does.
    const weight = firsts[group] === line ? 0.1 : weights[line];
    sums[group] += chance[line] * weight;
    sizes[group] += weight;
  }
  return { of, firsts, means: sums.map((sum, group) => sum / Math.max(0.1, sizes[group])) };
}

/** Mean probability of the other lines of the page that are built like this one: twins share their fate. */
function alikeChances({ count, builds }: Lines, chance: Float64Array, weights: Float64Array): Float64Array {
  const sums = new Float64Array(256);
  const sizes = new Float64Array(256);
  for (let line = 0; line < count; line++) {
    sums[builds[line]] += chance[line] * (weights[line] + 1);
    sizes[builds[line]] += weights[line] + 1;
  }
  return chance.map((own, line) => {
    const weight = weights[line] + 1;
    const others = sizes[builds[line]] - weight;
    return others < 0.5 ? -1 : (sums[builds[line]] - own * weight) / others;
  });
}

const ISLAND_NUMBERS = 7;

interface IslandInputs {
  readonly keptWords: Float64Array;
  /** Of `keptWords` on the page, at least 1. */
  readonly total: number;
  readonly chance: Float64Array;
  readonly coreSums: Float64Array;
  readonly shortSums: Float64Array;
}

/** Runs of likely text and, for each, its share of it, its size, its cohesion and how likely it is. */
function islandNumbers(marks: Uint8Array, gap: number, inputs: IslandInputs) {
  const { keptWords, total, chance, coreSums, shortSums } = inputs;
  const islands = findIslands(marks, chance.length, gap);
  const { of, firsts, lasts } = islands;
  const weights = sumRuns(islands, keptWords);
  const chances = sumRuns(islands, chance);
  const ranks = rankBySize(weights);
  const largest = ranks.indexOf(0);
  const rows = firsts.map((first, island) => {
    const last = lasts[island];
    const size = last - first + 1;
    const short = shortSums[last + 1] - shortSums[first];
    return [
      weights[island] / total,
      Math.log1p(size),
      (coreSums[last + 1] - coreSums[first]) / Math.max(1, short),
      chances[island] / size,
      island === largest ? 1 : 0,
      Math.log1p(weights[island]),
      ranks[island],
    ];
  });
  return { of, firsts, lasts, rows, largest };
}
