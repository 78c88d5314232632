/** Which blocks `inspect` is asked for, and how sure each decision is. */
import { SURE } from '../label/rule.js';
import { type Label, type LabelledBlock, MODEL_RULE } from '../types.js';

export interface BlockChoice {
  /** Null for all. */
  readonly labels: ReadonlySet<Label> | null;
  /** Whether only blocks count that might as well have gone the other way. */
  readonly uncertain: boolean;
}

/** A chance is near the limit where its odds are at most so many times, or so small a part of, those of the limit. */
export const NEAR_ODDS = 2;

/** `limit` is the article's: the chance from which on blocks stay. */
export function isChosen(labelled: LabelledBlock, limit: number | null, { labels, uncertain }: BlockChoice): boolean {
  if (labels !== null && !labels.has(labelled.label)) return false;
  return !uncertain || describeDoubt(labelled, limit) !== null;
}

/**
 * How near the block was to the other decision, in words; null where it was not. Of a rule that is sure nobody asks the
 * model, and a weak one is no doubt where the model is clearly of its mind.
 */
export function describeDoubt({ finding, chance }: LabelledBlock, limit: number | null): string | null {
  const ruled = finding === null || finding.rule === MODEL_RULE ? null : finding;
  if (ruled !== null && ruled.confidence >= SURE) return null;
  if (limit !== null && chance !== null) {
    if (Math.abs(logOdds(chance) - logOdds(limit)) <= Math.log(NEAR_ODDS)) return describeDistance(chance, limit);
    if (chance < limit) return null;
  }
  return ruled && `weak: ${ruled.confidence.toFixed(2)}, a rule is sure from ${SURE.toFixed(2)}`;
}

function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function describeDistance(chance: number, limit: number): string {
  const side = chance < limit ? 'below' : 'above';
  return `near: ${Math.abs(chance - limit).toFixed(2)} ${side} ${limit.toFixed(2)}, from which blocks stay`;
}
