/** In which order documents are worth a look, by three measures; the least number comes first. */
import type { DocumentDigest } from '../survey/digest-document.js';
import type { Flag } from '../types.js';
import type { Pick } from './report-data.js';

/** Flags that say that a body may be wrong, and not only how it was read. */
const TROUBLE: ReadonlySet<Flag> = new Set([
  'mostly-removed',
  'uncertain',
  'invalid-bytes',
  'lone-surrogate',
  'suspect-encoding',
]);

/** `at` is the document's place in the input. */
export function pickRanks(at: number, digest: DocumentDigest): Readonly<Record<Pick, number>> {
  return { worst: badness(digest), uncertain: -digest.doubt, random: scatter(at) };
}

/** Emptied documents, then flagged ones, then the others; of each the lowest kept share first. Blank ones were so before. */
function badness({ flags, keptShare, removed }: DocumentDigest): number {
  if (flags.includes('empty')) return Object.values(removed).some((chars) => chars > 0) ? 0 : 6;
  return (flags.some((flag) => TROUBLE.has(flag)) ? 2 : 4) + keptShare;
}

/** A number that looks drawn by chance and is the same in every run: the finalizer of MurmurHash3. */
function scatter(at: number): number {
  let hash = at + 1;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
