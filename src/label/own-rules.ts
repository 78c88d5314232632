/** How users' own rules are heard: before any other, and whatever others say. */
import type { Block, Finding } from '../types.js';

/**
 * What users' own rules say of each block of a document, null for nothing; null in all where they say nothing. A finding
 * with the label `body` keeps its block. `url` is where the document is from, null where nobody knows.
 */
export type OwnRules = (blocks: readonly Block[], url: string | null) => OwnFindings | null;

export type OwnFindings = readonly (Finding | null)[];

/** For each block what all rules found, where own rules speak too: theirs are the surest, and what they keep nothing speaks against. */
export function addOwnFindings(
  findings: readonly (readonly Finding[])[],
  own: OwnFindings,
): readonly (readonly Finding[])[] {
  return findings.map((found, index) => {
    const finding = own[index];
    if (finding === null) return found;
    return finding.label === 'body' ? [] : [...found, finding];
  });
}

/** The own rule's finding by which a block stays; null for none. */
export function keptBy(own: OwnFindings | null, index: number): Finding | null {
  const finding = own?.[index] ?? null;
  return finding?.label === 'body' ? finding : null;
}
