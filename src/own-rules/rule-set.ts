/** Users' own rules as plain data, fit for any thread. */
import type { Label } from '../types.js';

/**
 * Which blocks a rule speaks for: each one in which its pattern is found; all from the first of these to the document's
 * end; or those in a row, behind a heading, in which it is found, and the heading with them.
 */
export const WHERES = ['line', 'tail', 'after-heading'] as const;

export type Where = (typeof WHERES)[number];

/** A rule of a user's own. */
export interface OwnRule {
  /** kebab-case; of no other rule, chaff's own included. */
  readonly id: string;
  /** `body`: what the rule speaks for stays, whatever else speaks against it. */
  readonly label: Label;
  /** RE2 pattern, looked for in a block's text. */
  readonly pattern: string;
  readonly where: Where;
  /** RE2 pattern of the heading; null but for `after-heading`. */
  readonly heading: string | null;
  /** Host below which, and at which, the rule speaks, as URLs spell it; null for all documents, those without URL too. */
  readonly site: string | null;
}

/** Which rules speak beside those that always do, and which do not. */
export interface RuleSet {
  /** Of two rules that speak for one block, `body` aside, a site's wins, then the earlier one. */
  readonly own: readonly OwnRule[];
  /** Ids of chaff's own rules that do not speak. */
  readonly silent: readonly string[];
}
