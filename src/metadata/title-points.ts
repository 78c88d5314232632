/** What each fact of a line says for its being the title. Written by training/fit_title.py. */
import type { TitleFact } from './title-facts.js';

/** A line with no more points than this is rather no title. */
export const NO_TITLE_POINTS = 3.89;

/** Log-odds for each bucket of a fact. */
export const TITLE_POINTS: Readonly<Record<TitleFact, readonly number[]>> = {
  distance: [0.0, 2.4, 2.96, 2.45, 2.3, 2.09, 2.0, 1.92, 1.48, 1.04, 0.88, 0.6, 0.3, 0.05],
  words: [0.0, -0.13, 0.86, 1.67, 2.37, 1.84, 2.33, 2.66, 2.85, 2.33, 1.57, 1.2, 1.17],
  wordsTwoBefore: [0.0, 1.0, 0.72, 0.46, 0.29, -0.07],
  wordsBefore: [0.0, 1.21, 1.22, 0.67, 0.56, -0.06],
  wordsAfter: [0.0, -0.15, -0.19, -0.3, 0.68, 0.37],
  headlinesAbove: [0.0, -0.48, -1.07, -1.38, -1.4, -1.64],
  bodyBetween: [0.0, -0.16, 0.02, 0.23, 0.38, 0.17],
  signedAfter: [0.0, -0.03, 0.22, -0.3, -0.49],
  yearAfter: [0.0, -0.08, -0.1, -0.64, -1.21],
  leadAfter: [0.0, 0.02, -0.58, -1.05, -1.92],
  ruled: [0.0, -0.96],
  label: [0.0, -0.76, 0.61, 0.23, 0.75, -0.03, -0.18, 0.55, -0.06, -0.15, -0.03, 0.0, -0.17, -0.08, 0.0, -1.05, 0.37],
  telling: [0.0, -0.52, 0.47, 0.79, 0.94, 0.57],
  shared: [0.0, -0.52, 0.35, 0.32, 0.71, 1.57, 1.93, 2.09, 1.84],
  frequency: [0.0, 0.34, 0.45, -0.06, 0.12, 0.01, 0.66, 1.03, 1.26],
  mostFrequent: [0.0, 0.34, 0.11, 0.61, 1.09, 1.36, 1.14, 0.45],
  capitals: [0.0, -0.4, -0.42, -0.11, 0.08, 0.3],
  commas: [0.0, -0.31, 0.02, 0.02],
  sameAbove: [0.0, 0.13, 0.44, 0.13],
  longerAbove: [0.0, 1.49, 1.6],
  section: [0.0, -0.41],
  closed: [0.0, -1.29],
  sentence: [0.0, -1.18],
  colon: [0.0, 0.91],
  number: [0.0, 0.47],
};
