import type { Label } from '../types.js';

/** A line of the page. */
export interface PageLine {
  readonly text: string;
  /** Words, as `Facts` count them. */
  readonly words: number;
  readonly label: Label;
  /** Whether a rule gave it its label; else the model did, or nothing spoke against the line. */
  readonly isRuled: boolean;
}
