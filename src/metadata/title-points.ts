/** What each fact of a line says for its being the title. Written by training/fit_title.py. */
import type { TitleFact } from './title-facts.js';

/** A line with no more points than this is rather no title. */
export const NO_TITLE_POINTS = 4.51;

/** Log-odds for each bucket of a fact. */
export const TITLE_POINTS: Readonly<Record<TitleFact, readonly number[]>> = {
  distance: [0.0, 2.38, 3.19, 2.75, 2.68, 2.4, 2.33, 2.23, 1.86, 1.35, 1.24, 0.91, 0.59, 0.47],
  words: [0.0, -0.09, 0.93, 1.74, 2.47, 1.91, 2.42, 2.7, 2.77, 2.42, 1.74, 1.44, 1.41],
  wordsTwoBefore: [0.0, 0.97, 0.65, 0.44, 0.24, -0.11],
  wordsBefore: [0.0, 1.28, 1.26, 0.71, 0.55, -0.14],
  wordsAfter: [0.0, -0.15, -0.21, -0.31, 0.7, 0.47],
  headlinesAbove: [0.0, -0.47, -1.05, -1.37, -1.43, -1.69],
  bodyBetween: [0.0, -0.09, -0.12, -0.03, 0.49, 0.37],
  signedAfter: [0.0, -0.03, 0.19, -0.35, -0.52],
  yearAfter: [0.0, -0.08, -0.11, -0.63, -1.22],
  leadAfter: [0.0, 0.15, -0.45, -0.91, -1.65],
  telling: [0.0, -0.53, 0.49, 0.79, 0.94, 0.61],
  shared: [0.0, -0.53, 0.44, 0.55, 0.76, 1.68, 1.99, 2.12, 1.91],
  frequency: [0.0, 0.38, 0.46, -0.03, 0.25, 0.42, 0.87, 1.26, 1.55],
  mostFrequent: [0.0, 0.38, 0.12, 0.44, 0.91, 1.18, 0.77, 0.61],
  capitals: [0.0, -0.36, -0.4, -0.11, 0.11, 0.33],
  commas: [0.0, -0.44, -0.06, 0.01],
  sameAbove: [0.0, 0.11, 0.36, 0.11],
  longerAbove: [0.0, 1.51, 1.7],
  section: [0.0, -0.47],
  closed: [0.0, -1.27],
  sentence: [0.0, -1.16],
  colon: [0.0, 0.93],
  number: [0.0, 0.44],
  ruled: [0.0, -0.93],
  label: [0.0, -0.53, 0.57, 0.21, 0.76, -0.02, -0.25, 0.53, -0.06, -0.16, -0.03, 0.0, -0.11, -0.07, 0.0, -1.05, 0.22],
};
