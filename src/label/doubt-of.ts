/** How near a block's decision was to falling the other way. */
import { type LabelledBlock, MODEL_RULE } from '../types.js';
import { SURE } from './rule.js';

/**
 * 0 where nothing was in doubt, 1 where the decision stood on the edge. `limit` is the chance from which on the model let a
 * line of the document stay; null where the rules alone decided.
 */
export function doubtOf({ finding, chance }: LabelledBlock, limit: number | null): number {
  const byRule = finding !== null && finding.rule !== MODEL_RULE;
  if (byRule && (finding.confidence >= SURE || chance === null)) return 1 - finding.confidence;
  if (chance === null || limit === null) return 0;
  // Either side of the limit counts whole, however near the limit lies to 0 or 1.
  const distance = chance >= limit ? (chance - limit) / (1 - limit || 1) : (limit - chance) / (limit || 1);
  return 1 - Math.min(1, distance);
}
