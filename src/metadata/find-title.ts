/** Where the title stands among a page's lines when nothing but the text is left. */
import type { PageLine } from './page-line.js';
import {
  bucketOf,
  isRepeated,
  listTitleLines,
  PLACE_FACTS,
  placeOf,
  TITLE_STEPS,
  type TitleFact,
  type TitlePage,
  toTitlePage,
  WORDING_FACTS,
  wordingOf,
} from './title-facts.js';
import { NO_TITLE_POINTS, TITLE_POINTS } from './title-points.js';

/** Words of a line that is a paragraph. */
const PROSE_WORDS = 12;
/** Lines in which a second paragraph follows the first one. */
const NEXT_PROSE = 16;
/** The least that a fact of a line's place may be. */
const LEAST = -1;

/** Index of the first line of the article's text, or -1 where it has none. */
export function findFirstProse(lines: readonly PageLine[]): number {
  let first = -1;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at].label !== 'body' || lines[at].words < PROSE_WORDS) continue;
    if (first < 0) first = at;
    for (let next = at + 1; next < lines.length && next <= at + NEXT_PROSE; next++)
      if (lines[next].label === 'body' && lines[next].words >= PROSE_WORDS) return at;
  }
  return first;
}

/** Index of the title's line near `prose`, the index of the article's first paragraph; -1 where none stands out. */
export function findTitleLine(lines: readonly PageLine[], prose: number): number {
  if (prose < 0) return -1;
  const page = toTitlePage(lines, prose);
  const candidates = listTitleLines(page);
  const points: number[] = [];
  for (const at of candidates) points.push(pointsOfPlace(page, at));
  let best = -1;
  let most = NO_TITLE_POINTS;
  for (;;) {
    const next = indexOfMost(points);
    if (next < 0 || points[next] + MOST_WORDING_POINTS <= most) break;
    const at = candidates[next];
    if (points[next] + UNREPEATED_POINTS > most || isRepeated(page, at)) {
      const all = points[next] + pointsOfWording(page, at);
      if (all > most) {
        best = at;
        most = all;
      }
    }
    points[next] = Number.NEGATIVE_INFINITY;
  }
  return best < 0 ? best : withoutCrumbs(lines, best, prose);
}

/** Of several that are the most the first; -1 where there is no number above negative infinity. */
function indexOfMost(numbers: readonly number[]): number {
  let index = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < numbers.length; at++) {
    if (numbers[at] <= most) continue;
    index = at;
    most = numbers[at];
  }
  return index;
}

/** The points of a place's facts, which are whole numbers: of each fact for the numbers from `LEAST` up to its last step. */
const PLACE_POINTS = PLACE_FACTS.map((fact) => {
  const steps = TITLE_STEPS[fact];
  const last = steps[steps.length - 1];
  return Float64Array.from({ length: last - LEAST + 1 }, (_, index) => pointsOf(fact, LEAST + index));
});
const MOST_WORDING_POINTS = WORDING_FACTS.reduce((sum, fact) => sum + Math.max(...TITLE_POINTS[fact]), 0);
/** As many at most has a line that no line above repeats; and what sums of hundredths are off by rounding. */
const UNREPEATED_POINTS =
  MOST_WORDING_POINTS - Math.max(...TITLE_POINTS.sameAbove) - Math.max(...TITLE_POINTS.longerAbove) + 1e-6;

/** What a line's place speaks for it, in log-odds against the page's other lines. */
function pointsOfPlace(page: TitlePage, at: number): number {
  const facts = placeOf(page, at);
  let sum = 0;
  for (let index = 0; index < facts.length; index++) {
    const points = PLACE_POINTS[index];
    sum += points[Math.min(facts[index] - LEAST, points.length - 1)];
  }
  return sum;
}

/** What its wording does. */
function pointsOfWording(page: TitlePage, at: number): number {
  const facts = wordingOf(page, at);
  let sum = 0;
  for (let index = 0; index < facts.length; index++) sum += pointsOf(WORDING_FACTS[index], facts[index]);
  return sum;
}

function pointsOf(fact: TitleFact, value: number): number {
  return TITLE_POINTS[fact][bucketOf(TITLE_STEPS[fact], value)];
}

/** How far around the chosen line the same title is looked for without the way to the page. */
const CRUMBS_WITHIN = 34;

/** "Home » Baking » A loaf a day" where the title stands by itself too: that line. */
function withoutCrumbs(lines: readonly PageLine[], best: number, prose: number): number {
  let shortest = best;
  for (let at = Math.max(0, prose - CRUMBS_WITHIN); at < prose; at++) {
    const { text, words } = lines[at];
    if (words > 2 && text.length < lines[shortest].text.length && lines[best].text.endsWith(text)) shortest = at;
  }
  return shortest;
}
