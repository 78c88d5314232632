/** How much a line's content words have to do with other lines: what is about the same thing shares its rare words. */
import { integers } from './arena.js';
import type { Lines } from './lines.js';

/** Numbers that `cohesionWith` gives for each line. */
export const COHESION_FACTS = 5;
/** Numbers that `closeness` gives for each line. */
export const CLOSENESS_FACTS = 3;

/** A word counts as near when it comes again within so many lines. */
const NEAR_LINES = 6;
/** From so many core lines on a word counts in full. */
const FULL_LINES = 5;

/** Further than any line. */
const NOWHERE = 1 << 30;

/** Weight of each content word of the page. */
export function weighContent({ contentSlots }: Lines, idf: Uint8Array): Int32Array {
  const weights = integers(contentSlots.length);
  for (let word = 0; word < weights.length; word++) weights[word] = idf[contentSlots[word]];
  return weights;
}

/**
 * For each line, leaving it out of the core: share of its weight (inverse document frequency) that stands in core lines,
 * logarithm of that weight, the share counted by how many core lines hold the word, share of its capitalised words found
 * there (−1 without any), and their number.
 */
export function cohesionWith(
  { count, content, contentStarts }: Lines,
  core: Float64Array,
  weights: Int32Array,
  out: Float32Array,
): void {
  const counts = integers(weights.length);
  for (let line = 0; line < count; line++) {
    if (core[line] === 0) continue;
    for (let at = contentStarts[line]; at < contentStarts[line + 1]; at++) counts[content[at] >>> 1]++;
  }
  for (let line = 0; line < count; line++) {
    let all = 0;
    let hit = 0;
    let graded = 0;
    let capitalised = 0;
    let known = 0;
    const own = core[line];
    for (let at = contentStarts[line]; at < contentStarts[line + 1]; at++) {
      const word = content[at] >>> 1;
      const weight = weights[word];
      const others = counts[word] - own;
      const isCapitalised = content[at] & 1;
      all += weight;
      capitalised += isCapitalised;
      if (others <= 0) continue;
      hit += weight;
      graded += (weight * Math.min(FULL_LINES, others)) / FULL_LINES;
      known += isCapitalised;
    }
    const row = line * COHESION_FACTS;
    const most = Math.max(1, all);
    out[row] = hit / most;
    out[row + 1] = Math.log1p(hit / IDF_SCALE);
    out[row + 2] = graded / most;
    out[row + 3] = capitalised > 0 ? known / capitalised : -1;
    out[row + 4] = capitalised;
  }
}

/** A weight in the table is so many times the inverse document frequency. */
export const IDF_SCALE = 36;

/** For each line the shares of its weight that came up to six lines before, comes up to six lines after, stands in any other. */
export function closeness({ count, content, contentStarts }: Lines, weights: Int32Array, out: Float32Array): void {
  // 1 + the line on which a word was met last, on the way down and on the way up.
  const seenBefore = integers(weights.length);
  const seenAfter = integers(weights.length);
  const before = integers(contentStarts[count]);
  for (let line = 0; line < count; line++) {
    for (let at = contentStarts[line]; at < contentStarts[line + 1]; at++) {
      const word = content[at] >>> 1;
      before[at] = seenBefore[word] === 0 ? NOWHERE : line + 1 - seenBefore[word];
      seenBefore[word] = line + 1;
    }
  }
  for (let line = count - 1; line >= 0; line--) {
    let all = 0;
    let near = 0;
    let next = 0;
    let anywhere = 0;
    for (let at = contentStarts[line]; at < contentStarts[line + 1]; at++) {
      const word = content[at] >>> 1;
      const weight = weights[word];
      const after = seenAfter[word] === 0 ? NOWHERE : seenAfter[word] - 1 - line;
      seenAfter[word] = line + 1;
      all += weight;
      if (before[at] <= NEAR_LINES) near += weight;
      if (after <= NEAR_LINES) next += weight;
      if (before[at] < NOWHERE || after < NOWHERE) anywhere += weight;
    }
    const most = Math.max(1, all);
    const row = line * CLOSENESS_FACTS;
    out[row] = near / most;
    out[row + 1] = next / most;
    out[row + 2] = anywhere / most;
  }
}
