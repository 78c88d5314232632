/** Which blocks `inspect` is asked for, and how it says that a decision was in doubt. */
import { doubtOf, IN_DOUBT } from '../label/doubt-of.js';
import type { Label, LabelledBlock } from '../types.js';

export interface BlockChoice {
  /** Null for all. */
  readonly labels: ReadonlySet<Label> | null;
  /** Whether only blocks count that might as well have gone the other way. */
  readonly uncertain: boolean;
}

/** `limit` is the article's: the chance from which on blocks stay. */
export function isChosen(labelled: LabelledBlock, limit: number | null, { labels, uncertain }: BlockChoice): boolean {
  if (labels !== null && !labels.has(labelled.label)) return false;
  return !uncertain || doubtOf(labelled, limit) >= IN_DOUBT;
}

/** "doubt 0.82: chance 0.60, blocks stay from 0.55": the doubt, and what it comes from. */
export function describeDoubt(labelled: LabelledBlock, limit: number | null): string {
  const { finding, isRuled, chance } = labelled;
  const causes: string[] = [];
  if (isRuled && finding !== null) causes.push(`a weak rule, confidence ${finding.confidence.toFixed(2)}`);
  if (chance !== null && limit !== null)
    causes.push(`chance ${chance.toFixed(2)}, blocks stay from ${limit.toFixed(2)}`);
  return `doubt ${doubtOf(labelled, limit).toFixed(2)}: ${causes.join('; ')}`;
}
