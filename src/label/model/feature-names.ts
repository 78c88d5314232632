/**
 * A name for each number that the trees read, in the order in which `features.ts` and `second-features.ts` write them.
 * With blanks for hyphens a name says what the number is; where a window is given, the line itself counts in `within`,
 * `from` and `up-to`, and does not in `before` and `after`.
 */
import { NEIGHBOUR_FACTS, NEIGHBOURS, SENTENCE_WINDOWS } from './features.js';
import { LAGS, RUN_FACTS, RUN_WINDOWS } from './likeness.js';
import { LINE_FACTS } from './lines.js';
import { COHESION_WINDOWS, ISLANDS, SEGMENTS, STEPS, WINDOWS } from './second-features.js';
import { ECHO_WINDOWS, THREAD_WINDOWS } from './threads.js';
import { LEXICAL_WINDOWS } from './wording.js';

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** " of the line so many steps on", back where negative, nothing for the line itself. */
function ofLine(step: number): string {
  if (step === 0) return '';
  return `-${Math.abs(step)}-${Math.abs(step) === 1 ? 'line' : 'lines'}-${step < 0 ? 'before' : 'after'}`;
}

function window([before, after]: readonly [number, number]): string {
  if (before === after) return `-within-${before}-lines`;
  return before > 0 ? `-up-to-here-from-${before}-lines-before` : `-from-here-to-${after}-lines-after`;
}

function both(what: string): string[] {
  return [`lines-since-${what}`, `lines-until-${what}`];
}

/** What `cohesionWith` gives. */
function cohesionNames(core: string): string[] {
  return [
    `words-shared-with-${core}`,
    `log-of-words-shared-with-${core}`,
    `words-often-in-${core}`,
    `names-shared-with-${core}`,
    `names-beside-${core}`,
  ];
}

/** Lines before, from the furthest, then lines after. */
function around(reach: number): number[] {
  return [...upTo(reach).map((step) => step - reach - 1), ...upTo(reach)];
}

const NEIGHBOUR_STEPS = around(NEIGHBOURS);
const PLACES = ['short-date', 'line-with-by', 'headline', 'repeated-line'];
const PAGE_SHARES = [
  'short-dates',
  'lines-with-by',
  'lines-ending-in-ellipsis',
  'headlines',
  'questions',
  'lines-a-rule-found',
  'lines-a-rule-is-sure-of',
  'non-latin-letters',
  'stop-words',
  'known-words',
  'prose-lines',
];
/** Gaps of other lines that a run of prose may have. */
const RUN_GAPS = ['', '-with-gaps'];

/** Names of the columns of `firstFeatures`. */
export const FIRST_NAMES: readonly string[] = [
  ...LINE_FACTS,
  'blank-line-before',
  'blank-line-after',
  'times-repeated',
  'place-in-page',
  'lines-from-the-top',
  'lines-to-the-bottom',
  ...NEIGHBOUR_STEPS.flatMap((step) => [...NEIGHBOUR_FACTS, 'times-repeated'].map((fact) => fact + ofLine(step))),
  ...SENTENCE_WINDOWS.flatMap((reach) => [
    `share-in-sentences-within-${reach}-lines`,
    `sentence-words-${reach}-lines-before`,
    `sentence-words-${reach}-lines-after`,
  ]),
  'share-of-sentences-above',
  'share-of-sentences-below',
  'sentence-words-of-page',
  'lines-of-page',
  'median-words-of-page',
  'share-in-sentences-of-page',
  ...both('prose'),
  'in-main-stretch',
  'lines-past-start-of-main-stretch',
  'lines-past-end-of-main-stretch',
  ...cohesionNames('main-stretch'),
  'words-shared-with-lines-before',
  'words-shared-with-lines-after',
  'words-shared-with-any-line',
  'core-words-within-3-lines',
  'shared-words-within-3-lines',
  'core-words-within-8-lines',
  'shared-words-within-8-lines',
  'core-words-from-here-to-6-lines-after',
  'core-words-up-to-here-from-6-lines-before',
  ...upTo(LAGS).map((lag) => `likeness-at-distance-${lag}`),
  'likeness-further-than-next',
  ...RUN_WINDOWS.flatMap((reach) =>
    [...RUN_FACTS.map((fact) => LINE_FACTS[fact]), 'spread-of-lengths', 'rule', 'rule-sure'].map(
      (fact) => `${fact}-within-${reach}-lines`,
    ),
  ),
  'rule-sure-40-lines-before',
  'rule-sure-40-lines-after',
  'lines-since-label',
  'lines-of-group',
  'words-a-line-of-group',
  'sentence-lines-of-group',
  'core-words-of-group',
  'headlines-of-group',
  'sentence-words-of-group',
  ...[-2, -1, 0, 1, 2].map((step) => `wording${ofLine(step)}`),
  ...LEXICAL_WINDOWS.flatMap((reach) => [
    `wording-within-${reach}-lines`,
    `mean-wording-${reach}-lines-before`,
    `mean-wording-${reach}-lines-after`,
  ]),
  'share-of-good-wording-above',
  'share-of-good-wording-below',
  'wording-as-heading',
  'wording-of-label-above',
  'label-above-as-heading',
  'label-before-that-as-heading',
  'worst-heading-within-12-lines-above',
  'worst-heading-within-30-lines-above',
  'known-words',
  'known-words-within-3-lines',
  ...PLACES.flatMap(both),
  ...ECHO_WINDOWS.map((reach) => `short-lines-repeated${window(reach)}`),
  ...THREAD_WINDOWS.map((reach) => `lines-between-comments${window(reach)}`),
  'lines-between-comments-above',
  'lines-between-comments-below',
  'headings-of-comments-above',
  ...both('line-between-comments'),
  ...both('heading-of-comments'),
  ...PAGE_SHARES.map((what) => `page-share-of-${what}`),
  ...RUN_GAPS.flatMap((gaps) =>
    [
      'words-of-prose-run-to-longest',
      'lines-of-prose-run',
      'rank-of-prose-run',
      'lines-past-start-of-longest-prose-run',
      'lines-past-end-of-longest-prose-run',
      'share-of-longest-prose-run',
      'prose-runs-of-page',
    ].map((name) => name + gaps),
  ),
];

/** The second pass's own view of a line by the first: its log-odds. */
export const FIRST_PASS = 'first-pass-log-odds';

/** Names of the columns of `secondFeatures`, which follow those of `firstFeatures` in the second trees' rows. */
export const SECOND_NAMES: readonly string[] = [
  FIRST_PASS,
  ...around(STEPS).map((step) => FIRST_PASS + ofLine(step)),
  ...WINDOWS.flatMap((reach) => [`first-pass-chance${window(reach)}`, `first-pass-chance-by-words${window(reach)}`]),
  'share-of-likely-words-above',
  'share-of-likely-words-below',
  'log-of-likely-words-of-page',
  'share-of-likely-words-of-page',
  ...both('sure-text'),
  ...SEGMENTS.flatMap((_, index) => {
    const stretch = `best-${index === SEGMENTS.length - 1 ? 'strict-' : ''}stretch`;
    return [`in-${stretch}`, `lines-past-start-of-${stretch}`, `lines-past-end-of-${stretch}`];
  }),
  ...cohesionNames('sure-text-nearby'),
  'words-shared-with-sure-text',
  'words-often-in-sure-text',
  ...COHESION_WINDOWS.map((reach) => `sure-text-words${window(reach)}`),
  'mean-chance-of-group',
  'mean-chance-of-group-before',
  'mean-chance-of-group-after',
  'chance-of-label-above',
  'mean-chance-of-lines-alike',
  ...ISLANDS.flatMap(([gap]) =>
    [
      'share-of-island',
      'log-of-lines-of-island',
      'words-shared-of-island',
      'mean-chance-of-island',
      'in-largest-island',
      'log-of-words-of-island',
      'rank-of-island',
      'lines-past-start-of-largest-island',
      'lines-past-end-of-largest-island',
      'lines-past-start-of-island',
      'lines-to-end-of-island',
      'islands-of-page',
    ].map((name) => `${name}-with-gaps-of-${gap}`),
  ),
];
