/** How near a block's decision was to falling the other way: the one measure of what is uncertain. */
import type { LabelledBlock } from '../types.js';

/** From here on a decision might as well have gone the other way: its odds were within a factor of two of the edge's. */
export const IN_DOUBT = 0.5;
/** The chance at which a rule would leave it open. */
const EVEN = 0.5;

/**
 * 0 where nothing was in doubt, 1 where the decision stood on the edge; in between, the odds of the other way as a part of
 * those of the edge. `limit` is the chance from which on the model let a line of the document stay; null where the rules alone
 * decided. A block goes if a rule says so or if the model does, so that the surer of both counts: a chance is a whole line's,
 * and says nothing of the sentence in it that a rule removed.
 */
export function doubtOf(
  { finding, isRuled, chance }: Pick<LabelledBlock, 'finding' | 'isRuled' | 'chance'>,
  limit: number | null,
): number {
  const doubts: number[] = [];
  if (isRuled && finding !== null) doubts.push(compareOdds(1 - finding.confidence, EVEN));
  if (chance !== null && limit !== null)
    doubts.push(finding === null ? compareOdds(limit, chance) : compareOdds(chance, limit));
  return doubts.length === 0 ? 0 : Math.min(...doubts);
}

/** The odds of `less` as a part of those of `more`, at most 1. */
function compareOdds(less: number, more: number): number {
  return less >= more ? 1 : (less * (1 - more)) / (more * (1 - less));
}
