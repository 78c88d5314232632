/** The numbers by which the first trees judge a line: itself, its neighbours, its run, its group, its place. */
import { CLOSENESS_FACTS, COHESION_FACTS, closeness, cohesionWith } from './cohesion.js';
import type { LexicalScores } from './lexical.js';
import { FACTS_PER_LINE, factIndex, type LineFact, type Lines } from './lines.js';
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
const GROUP_NUMBERS = 6;

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
  const { count, facts, words, stops, repeats, blanks, builds } = lines;
  const fact = (line: number, column: number) => facts[line * FACTS_PER_LINE + column];
  const column = (index: number) => {
    const own = new Float64Array(count);
    for (let line = 0; line < count; line++) own[line] = facts[line * FACTS_PER_LINE + index];
    return own;
  };
  const marks = (test: (line: number) => boolean) => markLines(count, test);

  const sentenceWords = new Float64Array(count);
  const shortWords = new Float64Array(count);
  const segmentScores = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    const isSentence = stops[line] > 0 && words[line] >= SENTENCE_WORDS;
    sentenceWords[line] = isSentence ? words[line] : 0;
    shortWords[line] = Math.min(30, words[line]);
    segmentScores[line] = isSentence ? words[line] : -clip(words[line], 3, 15);
  }
  const sentenceSums = prefixSums(sentenceWords, count);
  const wordSums = prefixSums(words, count);
  const shortSums = prefixSums(shortWords, count);
  const sentenceTotal = Math.max(1, sentenceSums[count]);
  const medianWords = median(words, count);
  const prose = distances(
    marks((line) => sentenceWords[line] >= PROSE_WORDS),
    count,
  );
  const segment = bestSegment(segmentScores, count);

  const core = marks((line) => line >= segment.first && line <= segment.last && sentenceWords[line] >= CORE_WORDS);
  const cohesion = new Float32Array(count * COHESION_FACTS);
  const close = new Float32Array(count * CLOSENESS_FACTS);
  cohesionWith(lines, core, idf, cohesion);
  closeness(lines, idf, close);
  const coreWeights = new Float64Array(count);
  const closeWeights = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    coreWeights[line] = cohesion[line * COHESION_FACTS] * shortWords[line];
    closeWeights[line] = close[line * CLOSENESS_FACTS + 2] * shortWords[line];
  }
  const coreSums = prefixSums(coreWeights, count);
  const closeSums = prefixSums(closeWeights, count);

  const lengths = column(F.logChars);
  const lagSums = Array.from({ length: LAGS }, (_, index) => {
    const lag = index + 1;
    const same = new Float64Array(count);
    for (let line = lag; line < count; line++) {
      same[line] =
        0.5 * Math.exp(-Math.abs(lengths[line] - lengths[line - lag])) +
        (builds[line] === builds[line - lag] ? 0.5 : 0);
    }
    return prefixSums(same, count);
  });
  const runSums = RUN_FACTS.map((index) => prefixSums(column(index), count));
  const lengthSums = prefixSums(lengths, count);
  const squareSums = prefixSums(
    lengths.map((length) => length * length),
    count,
  );
  const ruleSums = prefixSums(column(F.rule), count);
  const sureSums = prefixSums(column(F.sure), count);

  const groups = groupNumbers(lines, { sentenceWords, shortWords, coreWeights });
  const { body, scope, known } = lexical;
  const bodySums = prefixSums(body, count);
  const positiveSums = prefixSums(
    body.map((score) => Math.max(0, score)),
    count,
  );
  const knownSums = prefixSums(known, count);
  const labels = labelsAbove(lines, lexical);
  const places = [
    distances(
      marks((line) => fact(line, F.shortDate) > 0),
      count,
    ),
    distances(
      marks((line) => fact(line, F.by) > 0 && words[line] <= 8),
      count,
    ),
    distances(
      marks((line) => fact(line, F.headline) > 0 && words[line] <= 22),
      count,
    ),
    distances(
      marks((line) => repeats[line] > 0 && words[line] >= 5),
      count,
    ),
  ];
  const echoes = marks((line) => repeats[line] > 0 && words[line] <= ECHO_WORDS);
  const echoSums = prefixSums(echoes, count);
  const betweens = marks((line) => fact(line, F.between) > 0);
  const betweenSums = prefixSums(betweens, count);
  const aboves = marks((line) => fact(line, F.above) > 0);
  const aboveSums = prefixSums(aboves, count);
  const threads = [betweens, aboves].map((own) => distances(own, count, THREAD_REACH));
  const share = (index: number, test: (value: number) => boolean) => {
    let found = 0;
    for (let line = 0; line < count; line++) if (test(fact(line, index))) found++;
    return found / Math.max(1, count);
  };
  const positive = (value: number) => value > 0;
  const proseMarks = marks((line) => stops[line] > 0 && words[line] >= 10);
  const pageShares = [
    share(F.shortDate, positive),
    share(F.by, positive),
    share(F.ellipsis, positive),
    share(F.headline, positive),
    share(F.question, positive),
    share(F.rule, positive),
    share(F.sure, positive),
    meanOf(column(F.nonLatin)),
    meanOf(column(F.stopShare)),
    knownSums[count] / Math.max(1, count),
    meanOf(proseMarks),
  ];
  const runs = [0, 2].map((gap) => runNumbers(proseMarks, words, count, gap));

  // Plain loops and one running index: this runs for every line of every page.
  return (firstLine, end, values, stride) => {
    for (let line = firstLine; line < end; line++) {
      let at = (line - firstLine) * stride;
      const own = line * FACTS_PER_LINE;
      for (let index = 0; index < FACTS_PER_LINE; index++) values[at++] = facts[own + index];
      values[at++] = blanks[line] & 1;
      values[at++] = blanks[line] >> 1;
      values[at++] = repeats[line];
      values[at++] = line / count;
      values[at++] = Math.min(999, line);
      values[at++] = Math.min(999, count - line);
      for (let step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
        if (step === 0) continue;
        const other = line + step;
        if (other < 0 || other >= count) {
          values.fill(-1, at, at + NEIGHBOUR_COLUMNS.length + 1);
          at += NEIGHBOUR_COLUMNS.length + 1;
          continue;
        }
        const row = other * FACTS_PER_LINE;
        for (let index = 0; index < NEIGHBOUR_COLUMNS.length; index++)
          values[at++] = facts[row + NEIGHBOUR_COLUMNS[index]];
        values[at++] = repeats[other];
      }
      for (let index = 0; index < SENTENCE_WINDOWS.length; index++) {
        const reach = SENTENCE_WINDOWS[index];
        values[at++] = around(sentenceSums, line, reach, reach) / Math.max(1, around(wordSums, line, reach, reach));
        values[at++] = around(sentenceSums, line, reach, -1);
        values[at++] = around(sentenceSums, line, -1, reach);
      }
      values[at++] = sentenceSums[line] / sentenceTotal;
      values[at++] = (sentenceSums[count] - sentenceSums[line + 1]) / sentenceTotal;
      values[at++] = sentenceTotal;
      values[at++] = count;
      values[at++] = medianWords;
      values[at++] = sentenceTotal / Math.max(1, wordSums[count]);
      values[at++] = prose.back[line];
      values[at++] = prose.on[line];
      values[at++] = line >= segment.first && line <= segment.last ? 1 : 0;
      values[at++] = clip(line - segment.first, -99, 99);
      values[at++] = clip(line - segment.last, -99, 99);
      for (let index = 0; index < COHESION_FACTS; index++) values[at++] = cohesion[line * COHESION_FACTS + index];
      for (let index = 0; index < CLOSENESS_FACTS; index++) values[at++] = close[line * CLOSENESS_FACTS + index];
      values[at++] = meanAround(coreSums, shortSums, line, 3, 3);
      values[at++] = meanAround(closeSums, shortSums, line, 3, 3);
      values[at++] = meanAround(coreSums, shortSums, line, 8, 8);
      values[at++] = meanAround(closeSums, shortSums, line, 8, 8);
      values[at++] = meanAround(coreSums, shortSums, line, 0, 6);
      values[at++] = meanAround(coreSums, shortSums, line, 6, 0);
      let best = 0;
      let nearest = 0;
      for (let index = 0; index < LAGS; index++) {
        const mean = around(lagSums[index], line, 6, 7 + index) / windowSize(count, line, 6, 7 + index);
        if (index === 0) nearest = mean;
        else best = Math.max(best, mean);
        values[at++] = mean;
      }
      values[at++] = best - nearest;
      for (let index = 0; index < RUN_WINDOWS.length; index++) {
        const reach = RUN_WINDOWS[index];
        const size = windowSize(count, line, reach, reach);
        for (let run = 0; run < runSums.length; run++) values[at++] = around(runSums[run], line, reach, reach) / size;
        const mean = around(lengthSums, line, reach, reach) / size;
        values[at++] = Math.sqrt(Math.max(0, around(squareSums, line, reach, reach) / size - mean * mean));
        values[at++] = around(ruleSums, line, reach, reach) / size;
        values[at++] = around(sureSums, line, reach, reach) / size;
      }
      values[at++] = around(sureSums, line, 40, -1) / Math.max(1, Math.min(40, line));
      values[at++] = around(sureSums, line, -1, 40) / Math.max(1, Math.min(40, count - line - 1));
      const group = groups.of[line];
      values[at++] = Math.min(99, line - groups.firsts[group]);
      const groupRow = group * GROUP_NUMBERS;
      for (let index = 0; index < GROUP_NUMBERS; index++) values[at++] = groups.numbers[groupRow + index];
      for (let other = line - 2; other <= line + 2; other++)
        values[at++] = other >= 0 && other < count ? body[other] : NOTHING;
      for (let index = 0; index < LEXICAL_WINDOWS.length; index++) {
        const reach = LEXICAL_WINDOWS[index];
        values[at++] = around(bodySums, line, reach, reach) / windowSize(count, line, reach, reach);
        values[at++] = around(bodySums, line, reach, -1) / Math.max(1, Math.min(reach, line));
        values[at++] = around(bodySums, line, -1, reach) / Math.max(1, Math.min(reach, count - line - 1));
      }
      values[at++] = positiveSums[line] / Math.max(1, positiveSums[count]);
      values[at++] = (positiveSums[count] - positiveSums[line + 1]) / Math.max(1, positiveSums[count]);
      values[at++] = scope[line];
      values[at++] = labels.body[line];
      values[at++] = labels.scope[line];
      values[at++] = labels.scopeBefore[line];
      values[at++] = labels.lowest12[line];
      values[at++] = labels.lowest30[line];
      values[at++] = known[line];
      values[at++] = around(knownSums, line, 3, 3) / windowSize(count, line, 3, 3);
      for (let index = 0; index < places.length; index++) {
        values[at++] = places[index].back[line];
        values[at++] = places[index].on[line];
      }
      for (let index = 0; index < ECHO_WINDOWS.length; index++) {
        const [before, after] = ECHO_WINDOWS[index];
        values[at++] = around(echoSums, line, before, after) / (before + after + 1);
      }
      for (let index = 0; index < THREAD_WINDOWS.length; index++) {
        const [before, after] = THREAD_WINDOWS[index];
        values[at++] = around(betweenSums, line, before, after);
      }
      values[at++] = betweenSums[line];
      values[at++] = betweenSums[count] - betweenSums[line + 1];
      values[at++] = aboveSums[line + 1];
      for (let index = 0; index < threads.length; index++) {
        values[at++] = threads[index].back[line];
        values[at++] = threads[index].on[line];
      }
      for (let index = 0; index < pageShares.length; index++) values[at++] = pageShares[index];
      for (let index = 0; index < runs.length; index++) {
        const run = runs[index];
        const island = run.of[line];
        values[at++] = island < 0 ? -1 : run.words[island] / run.most;
        values[at++] = island < 0 ? 0 : run.lines[island];
        values[at++] = island < 0 ? 99 : run.ranks[island];
        values[at++] = run.count === 0 ? -1 : clip(line - run.first, -150, 150);
        values[at++] = run.count === 0 ? -1 : clip(line - run.last, -150, 150);
        values[at++] = run.count === 0 ? -1 : run.most / Math.max(1, run.total);
        values[at++] = run.count;
      }
    }
  };
}

/** Mean over a window, each line by its weight. */
function meanAround(sums: Float64Array, weights: Float64Array, line: number, before: number, after: number): number {
  return around(sums, line, before, after) / Math.max(1, around(weights, line, before, after));
}

function median(values: Float64Array, count: number): number {
  if (count === 0) return 0;
  const sorted = values.slice(0, count).sort();
  return (sorted[(count - 1) >> 1] + sorted[count >> 1]) / 2;
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index];
  return sum / Math.max(1, values.length);
}

/** Lines from one label-like line up to the next: group of each line, and first line of each group. */
export function findGroups({ count, facts }: Lines): { of: Int32Array; firsts: readonly number[] } {
  const of = new Int32Array(count);
  const firsts: number[] = [];
  for (let line = 0; line < count; line++) {
    if (line === 0 || facts[line * FACTS_PER_LINE + F.label] > 0) firsts.push(line);
    of[line] = firsts.length - 1;
  }
  return { of, firsts };
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
  const numbers = new Float64Array(firsts.length * GROUP_NUMBERS);
  firsts.forEach((first, group) => {
    const end = firsts[group + 1] ?? count;
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
    const own = [Math.min(99, size), all / size, sentences / size, core / Math.max(1, short), headlines / size, prose];
    numbers.set(own, group * GROUP_NUMBERS);
  });
  return { of, firsts, numbers };
}

/** Scores of the label-like lines above each line. */
function labelsAbove({ count, facts }: Lines, { body, scope }: LexicalScores) {
  const own = {
    body: new Float64Array(count),
    scope: new Float64Array(count),
    scopeBefore: new Float64Array(count),
    lowest12: new Float64Array(count),
    lowest30: new Float64Array(count),
  };
  let label = -1;
  let before = -1;
  const recent: number[] = [];
  for (let line = 0; line < count; line++) {
    if (facts[line * FACTS_PER_LINE + F.label] > 0) {
      before = label;
      label = line;
      recent.push(line);
    }
    while (recent.length > 0 && recent[0] <= line - 30) recent.shift();
    own.body[line] = label < 0 ? NOTHING : body[label];
    own.scope[line] = label < 0 ? NOTHING : scope[label];
    own.scopeBefore[line] = before < 0 ? NOTHING : scope[before];
    let low12 = 9;
    let low30 = 9;
    for (const other of recent) {
      low30 = Math.min(low30, scope[other]);
      if (other > line - 12) low12 = Math.min(low12, scope[other]);
    }
    own.lowest12[line] = low12;
    own.lowest30[line] = low30;
  }
  return own;
}

/** Runs of prose, the largest among them. */
function runNumbers(marks: Uint8Array, words: Float64Array, count: number, gap: number) {
  const islands = findIslands(marks, count, gap);
  const { of, firsts, lasts } = islands;
  const runWords = sumRuns(islands, words);
  const ranks = rankBySize(runWords);
  const largest = ranks.indexOf(0);
  return {
    of,
    count: firsts.length,
    words: runWords,
    lines: firsts.map((first, run) => lasts[run] - first + 1),
    ranks,
    most: largest < 0 ? 1 : Math.max(1, runWords[largest]),
    total: runWords.reduce((sum, own) => sum + own, 0),
    first: largest < 0 ? 0 : firsts[largest],
    last: largest < 0 ? 0 : lasts[largest],
  };
}
