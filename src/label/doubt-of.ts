/** How near a block's decision was to falling the other way: the one measure of what is uncertain. */
import { type LabelledBlock, MODEL_RULE } from '../types.js';
import { SURE } from './rule.js';

/** From here on a decision might as well have gone the other way: its odds were within a factor of two of the edge's. */
export const IN_DOUBT = 0.5;
/** The chance at which a rule alone would leave it open. */
const EVEN = 0.5;

/**
 * 0 where nothing was in doubt, 1 where the decision stood on the edge; in between, how many times smaller the odds of the
 * other way were than those of the edge. `limit` is the chance from which on the model let a line of the document stay; null
 * where the rules alone decided. Of a rule that is sure nobody asked the model; a weak one that removed what the model would
 * have kept is as doubtful as can be.
 */
export function doubtOf({ finding, chance }: Pick<LabelledBlock, 'finding' | 'chance'>, limit: number | null): number {
  const ruled = finding !== null && finding.rule !== MODEL_RULE ? finding.confidence : null;
  if (ruled !== null && (ruled >= SURE || chance === null || limit === null)) return compareOdds(1 - ruled, EVEN);
  if (chance === null || limit === null) return 0;
  return finding === null ? compareOdds(limit, chance) : compareOdds(chance, limit);
}

/** The odds of `less` as a part of those of `more`, at most 1. */
function compareOdds(less: number, more: number): number {
  return less >= more ? 1 : (less * (1 - more)) / (more * (1 - less));
}
