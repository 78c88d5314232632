/** Which documents are asked together while the others are learned from. */

export interface Folds {
  /** Fold of each document, from 0. */
  readonly of: Int32Array;
  readonly count: number;
  /** What is never in two folds. */
  readonly by: 'site' | 'document';
}

const MOST_FOLDS = 5;

/**
 * Sites stay whole, since pages of one look alike: largest first, each goes to the fold with the fewest documents. The
 * documents of one site alone are parted instead. Null where there is only one.
 */
export function assignFolds(sites: readonly string[]): Folds | null {
  if (sites.length < 2) return null;
  const by = new Set(sites).size > 1 ? 'site' : 'document';
  const groups = new Map<string | number, number[]>();
  sites.forEach((site, document) => {
    const key = by === 'site' ? site : document;
    groups.set(key, [...(groups.get(key) ?? []), document]);
  });
  const count = Math.min(MOST_FOLDS, groups.size);
  const sizes = new Array<number>(count).fill(0);
  const of = new Int32Array(sites.length);
  for (const documents of [...groups.values()].sort((a, b) => b.length - a.length)) {
    const fold = sizes.indexOf(Math.min(...sizes));
    for (const document of documents) of[document] = fold;
    sizes[fold] += documents.length;
  }
  return { of, count, by };
}
