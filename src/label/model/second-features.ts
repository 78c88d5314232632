/** What the second trees see besides: the first ones' probabilities around a line, and the islands of text they leave. */
import { doubles, singles } from './arena.js';
import { COHESION_FACTS, cohesionWith } from './cohesion.js';
import type { PageNumbers } from './features.js';
import { toOdds } from './forest.js';
import { findGroups } from './label-groups.js';
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
  numbers: PageNumbers,
  probabilities: Float64Array,
): (line: number, values: Float32Array, start: number) => void {
  const facts = readFacts(numbers, probabilities);
  return (line, values, start) => writeRow(facts, line, values, start);
}

function readFacts({ lines, weights: wordWeights }: PageNumbers, probabilities: Float64Array) {
  const { count, words } = lines;
  const chance = doubles(count);
  const odds = doubles(count);
  const weights = doubles(count);
  const weighted = doubles(count);
  const keptWords = doubles(count);
  const shortWords = doubles(count);
  let allWords = 0;
  for (let line = 0; line < count; line++) {
    const own = clip(probabilities[line], 1e-4, 1 - 1e-4);
    chance[line] = own;
    odds[line] = toOdds(own);
    weights[line] = Math.min(80, words[line]);
    weighted[line] = own * weights[line];
    shortWords[line] = Math.min(30, words[line]);
    keptWords[line] = own > 0.4 ? own * words[line] : 0;
    allWords += words[line];
  }
  const chanceSums = prefixSums(chance, count);
  const weightSums = prefixSums(weights, count);
  const weightedSums = prefixSums(weighted, count);
  const keptSums = prefixSums(keptWords, count);
  const total = Math.max(1, keptSums[count]);
  const logTotal = Math.log1p(total);
  const likelyShare = total / Math.max(1, allWords);
  const near = distances(
    markLines(count, (line) => chance[line] > 0.8 && words[line] >= CORE_WORDS),
    count,
  );
  const segments = SEGMENTS.map(([bias, cap]) => {
    const scores = doubles(count);
    for (let line = 0; line < count; line++) {
      scores[line] = clip(odds[line] + bias, -cap, cap) * Math.sqrt(Math.min(60, words[line]));
    }
    return bestSegment(scores, count);
  });
  const strict = segments[segments.length - 1];
  const isSure = (line: number) => chance[line] > SURE_BODY && words[line] >= CORE_WORDS;
  const cohesion = singles(count * COHESION_FACTS);
  const anywhere = singles(count * COHESION_FACTS);
  cohesionWith(
    lines,
    markLines(count, (line) => line >= strict.first && line <= strict.last && isSure(line)),
    wordWeights,
    cohesion,
  );
  cohesionWith(lines, markLines(count, isSure), wordWeights, anywhere);
  const coreWeights = doubles(count);
  for (let line = 0; line < count; line++) coreWeights[line] = cohesion[line * COHESION_FACTS] * shortWords[line];
  const coreSums = prefixSums(coreWeights, count);
  const shortSums = prefixSums(shortWords, count);
  const groups = groupChances(lines, chance, shortWords);
  const alike = alikeChances(lines, chance, shortWords);
  const islands = ISLANDS.map(([gap, threshold]) =>
    islandNumbers(
      markLines(count, (line) => chance[line] > threshold),
      gap,
      { keptWords, total, chance, coreSums, shortSums },
    ),
  );

  return {
    count,
    odds,
    chance,
    chanceSums,
    weightSums,
    weightedSums,
    keptSums,
    total,
    logTotal,
    likelyShare,
    near,
    segments,
    cohesion,
    anywhere,
    coreSums,
    shortSums,
    groups,
    alike,
    islands,
  };
}

/** A function of the module, as V8 would compile one of its own for each page. */
function writeRow(facts: ReturnType<typeof readFacts>, line: number, values: Float32Array, start: number): void {
  const { count, odds, chance, chanceSums, weightSums, weightedSums, keptSums, total, near, segments } = facts;
  const { cohesion, anywhere, coreSums, shortSums, groups, alike, islands } = facts;
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
  values[at++] = facts.logTotal;
  values[at++] = facts.likelyShare;
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
    const row = own * ISLAND_NUMBERS;
    for (let number = 0; number < ISLAND_NUMBERS; number++) values[at++] = own < 0 ? -1 : rows[row + number];
    values[at++] = largest < 0 ? -1 : clip(line - firsts[largest], -150, 150);
    values[at++] = largest < 0 ? -1 : clip(line - lasts[largest], -150, 150);
    values[at++] = own < 0 ? -1 : line - firsts[own];
    values[at++] = own < 0 ? -1 : lasts[own] - line;
    values[at++] = Math.min(99, firsts.length);
  }
}

/** Mean probability of the lines under each label-like line, by words. */
function groupChances(lines: Lines, chance: Float64Array, weights: Float64Array) {
  const { of, firsts } = findGroups(lines);
  const sums = doubles(firsts.length);
  const sizes = doubles(firsts.length);
  for (let line = 0; line < lines.count; line++) {
    const group = of[line];
    // The label itself speaks for its group only where nothing else does.
    const weight = firsts[group] === line ? 0.1 : weights[line];
    sums[group] += chance[line] * weight;
    sizes[group] += weight;
  }
  for (let group = 0; group < sums.length; group++) sums[group] /= Math.max(0.1, sizes[group]);
  return { of, firsts, means: sums };
}

/** Mean probability of the other lines of the page that are built like this one: twins share their fate. */
function alikeChances({ count, builds }: Lines, chance: Float64Array, weights: Float64Array): Float64Array {
  const sums = doubles(256);
  const sizes = doubles(256);
  for (let line = 0; line < count; line++) {
    sums[builds[line]] += chance[line] * (weights[line] + 1);
    sizes[builds[line]] += weights[line] + 1;
  }
  const means = doubles(count);
  for (let line = 0; line < count; line++) {
    const weight = weights[line] + 1;
    const others = sizes[builds[line]] - weight;
    means[line] = others < 0.5 ? -1 : (sums[builds[line]] - chance[line] * weight) / others;
  }
  return means;
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
function islandNumbers(marks: Float64Array, gap: number, inputs: IslandInputs) {
  const { keptWords, total, chance, coreSums, shortSums } = inputs;
  const islands = findIslands(marks, chance.length, gap);
  const { of, firsts, lasts } = islands;
  const weights = sumRuns(islands, keptWords);
  const chances = sumRuns(islands, chance);
  const ranks = rankBySize(weights);
  const largest = ranks.indexOf(0);
  const rows = doubles(firsts.length * ISLAND_NUMBERS);
  let at = 0;
  for (let island = 0; island < firsts.length; island++) {
    const first = firsts[island];
    const last = lasts[island];
    const size = last - first + 1;
    const short = shortSums[last + 1] - shortSums[first];
    rows[at++] = weights[island] / total;
    rows[at++] = Math.log1p(size);
    rows[at++] = (coreSums[last + 1] - coreSums[first]) / Math.max(1, short);
    rows[at++] = chances[island] / size;
    rows[at++] = island === largest ? 1 : 0;
    rows[at++] = Math.log1p(weights[island]);
    rows[at++] = ranks[island];
  }
  return { of, firsts, lasts, rows, largest };
}
