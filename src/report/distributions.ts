/** The four distributions of a report. */
import { bin, quantileSorted } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { DocumentDigest } from '../survey/digest-document.js';
import { countShares, type Survey } from '../survey/survey.js';
import { type Bar, type Bin, drawBars, drawHistogram } from './charts.js';
import type { Html } from './html.js';
import { languageName } from './language-name.js';
import { showCount, showShare } from './show-number.js';

export function drawDistributions(digests: readonly DocumentDigest[], survey: Survey): Html[] {
  return [drawKeptShares(digests), drawLengths(digests), drawLanguages(survey), drawConfidences(digests)];
}

const SHARE_BINS = 20;
const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1].map((share) => [share, showShare(share)] as const);

function drawKeptShares(digests: readonly DocumentDigest[]): Html {
  const shares = digests.map(({ keptShare }) => keptShare);
  const counts = countShares(
    shares.map((share) => [share, 1] as const),
    SHARE_BINS,
  );
  const [low, middle] = quantiles(shares);
  return drawHistogram({
    title: 'Kept share',
    unit: 'documents',
    gist: `Half of the documents keep at least ${showShare(middle)} of their characters; one in ten keeps less than ${showShare(low)}.`,
    ...shareAxis(counts),
  });
}

function drawConfidences(digests: readonly DocumentDigest[]): Html {
  const counts = countShares(listConfidences(digests), SHARE_BINS);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const doubtful = counts.slice(0, SHARE_BINS / 2).reduce((sum, count) => sum + count, 0);
  return drawHistogram({
    title: 'Confidence',
    unit: 'characters',
    gist: `${showShare(all === 0 ? 0 : doubtful / all)} of the characters were kept or removed with a confidence (1 − doubt) below 50 %; 0 % is a decision on the edge.`,
    ...shareAxis(counts),
  });
}

/** One after the other: there are as many as blocks. */
function* listConfidences(digests: readonly DocumentDigest[]) {
  for (const { confidences } of digests) yield* confidences;
}

function shareAxis(counts: readonly number[]) {
  const bins = counts.map((count, index): Bin => {
    const [from, to] = [index / counts.length, (index + 1) / counts.length];
    return { name: `${Math.round(100 * from)}–${showShare(to)}`, from, to, count };
  });
  return { bins, axis: scaleLinear([0, 1], [0, 1]), ticks: SHARE_TICKS };
}

/** Code points of a body; each bin ends where the next begins. */
const LENGTHS = [1, 3, 10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7];
/** Empty bodies stand before the first bin, as wide as one, where the axis has no place for zero. */
const EMPTY: Omit<Bin, 'count'> = { name: 'empty', from: 1 / 3, to: 1 };

function drawLengths(digests: readonly DocumentDigest[]): Html {
  const lengths = digests.map(({ chars }) => chars);
  const bodies = lengths.filter((length) => length > 0);
  const last = LENGTHS.findIndex((length) => bodies.every((body) => body < length));
  const bounds = last < 0 ? LENGTHS : LENGTHS.slice(0, Math.max(2, last + 1));
  const end = bounds[bounds.length - 1];
  const counts = bin<number, number>().domain([1, end]).thresholds(bounds.slice(1, -1))(
    bodies.map((body) => Math.min(body, end)),
  );
  const bins = counts.map((values, index): Bin => {
    const [from, to] = [bounds[index], bounds[index + 1]];
    return { name: `${showCount(from)}–${showCount(to - 1)}`, from, to, count: values.length };
  });
  const [low, middle, high] = quantiles(lengths);
  const empty = digests.length - bodies.length;
  return drawHistogram({
    title: 'Body length',
    unit: 'documents',
    gist: `Half of the bodies have at least ${showCount(middle)} characters; eight in ten have between ${showCount(low)} and ${showCount(high)}; ${showCount(empty)} are empty.`,
    bins: [{ ...EMPTY, count: empty }, ...bins],
    axis: scaleLog([EMPTY.from, end], [0, 1]),
    ticks: [
      [0.58, 'empty'],
      ...bounds.flatMap((bound) => (isPower(bound) ? [[bound, shortCount(bound)] as const] : [])),
    ],
  });
}

function isPower(bound: number): boolean {
  return Number.isInteger(Math.log10(bound)) && bound > 1;
}

function shortCount(count: number): string {
  return count < 1e3 ? String(count) : count < 1e6 ? `${count / 1e3}k` : `${count / 1e6}M`;
}

const MAX_LANGUAGES = 10;

function drawLanguages({ documents, languages }: Survey): Html {
  const bars = [...languages].map(([code, tally]): Bar => ({ name: languageName(code), count: tally.documents }));
  const shown = bars.slice(0, MAX_LANGUAGES);
  const rest = bars.slice(MAX_LANGUAGES);
  if (rest.length > 0) {
    shown.push({ name: `${rest.length} others`, count: rest.reduce((sum, { count }) => sum + count, 0) });
  }
  const [first] = bars;
  return drawBars({
    title: 'Languages',
    unit: 'documents',
    gist: `${showShare(first.count / documents)} of the documents are in one language: ${first.name}.`,
    bars: shown,
  });
}

/** The values below which a tenth, half and nine tenths lie. */
function quantiles(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share) ?? 0;
  return [at(0.1), at(0.5), at(0.9)];
}
