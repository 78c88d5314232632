/** What a rule is, and what it may look at. */
import type { Block, Capture, Finding, Label } from '../types.js';
import type { InsideHits, LeadList, PhraseHits, PhraseList } from './lexicon/phrase-book.js';

/** From here up a finding decides alone. */
export const SURE = 0.8;

/** A document's blocks as rules see them. Read-only; every answer is worked out at most once. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** The block's text as phrases are looked up: lower case, straight apostrophes, same length. */
  folded(index: number): string;
  /** Phrases at the block's beginning, after bullets, arrows and brackets; `NO_HITS` when none. Offsets are in the block's text. */
  lead(index: number): PhraseHits;
  /** Indexes, ascending, of the blocks that a phrase of the list opens. */
  led(list: LeadList): readonly number[];
  /** Phrases anywhere in the block's first 320 characters. Costs a look-up a word. */
  phrases(index: number): InsideHits;
  /** The same for any text, the whole of it, and for one place in it. */
  phrasesIn(text: string): InsideHits;
  phrasesAt(text: string, at: number): PhraseHits;
}

/** What a rule has to say of one block; the engine stamps rule and label on it. */
export interface Sign {
  readonly reason: string;
  /** 0–1; see `Finding`. */
  readonly confidence: number;
  readonly capture?: Capture | null;
}

interface RuleBase {
  /** kebab-case name of the thing that is found; also names the file and the fixtures. */
  readonly id: string;
  readonly label: Label;
}

/**
 * Cheap signs that a block may concern a rule at all: a phrase of a list opens it (or stands in it, for the lists whose
 * phrases count anywhere), it holds digits, or arrows, bars, brackets and the like. Most lines have none that counts.
 */
export type Clue = PhraseList | 'digit' | 'mark';

/** Looks at one block in its place. Pure; never sees what other rules found. */
export interface BlockRule extends RuleBase {
  readonly scope: 'block';
  /** The rule sees blocks that have at least one of these. */
  readonly clues: readonly Clue[];
  /** Longer blocks are not shown to the rule. */
  readonly maxWords: number;
  detect(page: Page, index: number): Sign | null;
}

/** Looks at the whole document, for what only shows across blocks. Pure; linear in the number of blocks. */
export interface PageRule extends RuleBase {
  readonly scope: 'page';
  detectAll(page: Page): ReadonlyMap<number, Sign>;
}

/** A rule of chaff. `id`, `label` and `scope` are stable; how it detects is the engine's own. */
export type Rule = BlockRule | PageRule;

export function toFinding(rule: Rule, sign: Sign): Finding {
  return {
    rule: rule.id,
    label: rule.label,
    reason: sign.reason,
    confidence: sign.confidence,
    capture: sign.capture ?? null,
  };
}
