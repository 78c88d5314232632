/** What each fact of a line says for its being the title. Written by training/fit_title.py. */
import type { TitleFact } from './title-facts.js';

/** A line with no more points than this is rather no title. */
export const NO_TITLE_POINTS = 4.33;

/** Log-odds for each bucket of a fact. */
export const TITLE_POINTS: Readonly<Record<TitleFact, readonly number[]>> = {
  distance: [0.0, 2.35, 3.16, 2.69, 2.6, 2.34, 2.26, 2.17, 1.79, 1.28, 1.16, 0.85, 0.54, 0.44],
  words: [0.0, -0.12, 0.84, 1.66, 2.35, 1.83, 2.33, 2.58, 2.7, 2.33, 1.59, 1.26, 1.23],
  wordsTwoBefore: [0.0, 1.0, 0.68, 0.45, 0.24, -0.09],
  wordsBefore: [0.0, 1.24, 1.23, 0.68, 0.48, -0.2],
  wordsAfter: [0.0, -0.15, -0.21, -0.29, 0.71, 0.49],
  headlinesAbove: [0.0, -0.41, -0.98, -1.3, -1.34, -1.59],
  bodyBetween: [0.0, -0.13, -0.14, -0.04, 0.42, 0.32],
  signedAfter: [0.0, -0.07, 0.15, -0.42, -0.55],
  yearAfter: [0.0, -0.03, -0.05, -0.58, -1.21],
  leadAfter: [0.0, 0.09, -0.47, -0.93, -1.73],
  ruled: [0.0, -0.94],
  label: [0.0, -0.55, 0.64, 0.2, 0.79, -0.03, -0.25, 0.52, -0.06, -0.18, -0.03, 0.0, -0.11, -0.07, 0.0, -1.05, 0.2],
  telling: [0.0, -0.52, 0.5, 0.84, 0.98, 0.65],
  shared: [0.0, -0.52, 0.36, 0.35, 0.69, 1.59, 1.91, 2.11, 1.86],
  frequency: [0.0, 0.38, 0.42, -0.1, 0.14, 0.06, 0.67, 1.07, 1.25],
  mostFrequent: [0.0, 0.38, 0.12, 0.57, 1.1, 1.35, 1.16, 0.39],
  capitals: [0.0, -0.4, -0.48, -0.11, 0.08, 0.32],
  commas: [0.0, -0.43, -0.04, 0.03],
  sameAbove: [0.0, 0.11, 0.37, 0.12],
  longerAbove: [0.0, 1.52, 1.68],
  section: [0.0, -0.48],
  closed: [0.0, -1.25],
  sentence: [0.0, -1.12],
  colon: [0.0, 0.95],
  number: [0.0, 0.45],
};
