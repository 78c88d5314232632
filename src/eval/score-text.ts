/** How well a text agrees with the body that people marked. */
import { takeOut, toBag } from './bag.js';
import { listShingles, listWords } from './list-words.js';

/** Shares, 0–1. */
export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly shingleF1: number;
}

/** What a page scores that was not there to be scored. */
export const MISSING_SCORE: PageScore = { precision: 0, recall: 0, f1: 0, shingleF1: 0 };

/** Precision, recall and F1 over bags of words, and F1 over bags of shingles, which the order of words matters to. */
export function scoreText(text: string, gold: string): PageScore {
  const found = listWords(text);
  const expected = listWords(gold);
  return { ...compare(found, expected), shingleF1: compare(listShingles(found), listShingles(expected)).f1 };
}

function compare(found: readonly string[], expected: readonly string[]): Omit<PageScore, 'shingleF1'> {
  if (expected.length === 0 && found.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const common = takeOut(toBag(expected), found);
  if (common === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = common / found.length;
  const recall = common / expected.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
