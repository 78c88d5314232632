/** Texts held against gold bodies as they come: what is remembered of each is its score, not its words. */
import type { Label } from '../types.js';
import { takeOut, toBag } from './bag.js';
import { listWords } from './list-words.js';
import { type PageScore, scoreText } from './score-text.js';

export interface GoldPage {
  readonly body: string;
  /** What the page is counted under besides all; null where nobody asked. */
  readonly group: string | null;
}

/** Something that was removed from a page. */
export interface Removal {
  readonly label: Label;
  /** Code points. */
  readonly chars: number;
  /** Null where only the count is known. */
  readonly text: string | null;
}

export interface RemovedWords {
  all: number;
  /** Words of the gold body that the page's text now lacks. */
  wrong: number;
}

export interface LabelTally {
  chars: number;
  /** Null unless what was removed is known word by word. */
  words: RemovedWords | null;
}

/** One text under way to its score. */
export interface EvalText {
  readonly id: string;
  readonly text: string;
  /** In document order. */
  readonly removals: readonly Removal[];
}

export interface Evaluation {
  /** By id, in the order of the gold. */
  readonly gold: ReadonlyMap<string, GoldPage>;
  readonly scores: Map<string, PageScore>;
  readonly labels: Map<Label, LabelTally>;
  /** Texts that no gold page asks for. */
  extra: number;
  /** Lines and inputs, of the gold too, that could not be used. */
  failed: number;
}

export function createEvaluation(gold: ReadonlyMap<string, GoldPage>): Evaluation {
  return { gold, scores: new Map(), labels: new Map(), extra: 0, failed: 0 };
}

/** Scores a text whose id is new. */
export function takeText(evaluation: Evaluation, { id, text, removals }: EvalText): void {
  const page = evaluation.gold.get(id);
  if (page === undefined) {
    evaluation.extra++;
    return;
  }
  evaluation.scores.set(id, scoreText(text, page.body));
  tallyRemovals(evaluation.labels, removals, findLostWords(text, page.body, removals));
}

/** The gold's words that the text lacks; empty where no removal could claim one. */
function findLostWords(text: string, gold: string, removals: readonly Removal[]): Map<string, number> {
  if (removals.every((removal) => removal.text === null)) return new Map();
  const lost = toBag(listWords(gold));
  takeOut(lost, listWords(text));
  return lost;
}

/**
 * A removed word is wrong when it is one of the lost ones, each of which is charged once, to the first block that has
 * it: a menu that shares "the" with an article that kept all of its own did no harm.
 */
function tallyRemovals(labels: Evaluation['labels'], removals: readonly Removal[], lost: Map<string, number>): void {
  for (const { label, chars, text } of removals) {
    const tally = labels.get(label) ?? { chars: 0, words: null };
    labels.set(label, tally);
    tally.chars += chars;
    if (text === null) continue;
    const words = listWords(text);
    tally.words ??= { all: 0, wrong: 0 };
    tally.words.all += words.length;
    tally.words.wrong += takeOut(lost, words);
  }
}
