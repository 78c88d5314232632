/**
 * Findings → one decision a block. A sure finding decides alone. A weaker one needs its place to confirm it: it must
 * lie in the document's head or tail, with nothing but boilerplate between it and the edge, or inside a run of
 * boilerplate. When in doubt the block stays.
 */
import type { Block, Finding } from '../types.js';
import { SURE } from './rule.js';

/** A weak finding at the edge of a document that has sure boilerplate near an edge. */
const CONFIRMED_BY_PLACE = 0.5;
/** At the edge of a document without. */
const ALONE_AT_EDGE = 0.65;
/** Between two blocks that go. */
const INSIDE_RUN = 0.55;

/** A line this short, without a sentence's end, says nothing about where the head or the tail stops (words). */
const LOOSE_WORDS = 14;
/** So many of them in a row end the head or the tail all the same. */
const MAX_LOOSE = 2;

/** Boilerplate within so many blocks of an edge shows that the page was not cut down to its article. */
const EDGE_BLOCKS = 12;
/** Weak findings never take more than so large a share of a document's words: then it is a page of links, or a list. */
const MAX_WEAK_SHARE = 0.6;

/** For each block the finding that removes it, or null where it stays. */
export function decide(blocks: readonly Block[], findings: readonly (readonly Finding[])[]): (Finding | null)[] {
  const best = findings.map(strongest);
  const gone = best.map((finding) => finding !== null && finding.confidence >= SURE);
  const passes = (threshold: number) => (index: number) => gone[index] || (best[index]?.confidence ?? 0) >= threshold;
  clearEdges(blocks, gone, passes(ALONE_AT_EDGE));
  const tail = isUncut(best, gone) ? clearEdges(blocks, gone, passes(CONFIRMED_BY_PLACE)) : blocks.length;
  fillRuns(best, gone, tail);
  if (weaklyRemovedShare(blocks, best, gone) > MAX_WEAK_SHARE) {
    best.forEach((finding, index) => {
      if ((finding?.confidence ?? 0) < SURE) gone[index] = false;
    });
  }
  if (blocks.length > 0 && gone.every(Boolean)) spareProse(blocks, best, gone);
  return best.map((finding, index) => (gone[index] ? finding : null));
}

/** Alone it shows as much as two weaker ones. */
const NEARLY_SURE = 0.7;

/** One good finding near an edge, or two weaker ones that the edge has confirmed. */
function isUncut(best: readonly (Finding | null)[], gone: readonly boolean[]): boolean {
  let weak = 0;
  for (let index = 0; index < best.length; index++) {
    if (!gone[index] || (index >= EDGE_BLOCKS && index < best.length - EDGE_BLOCKS)) continue;
    if ((best[index]?.confidence ?? 0) >= NEARLY_SURE || ++weak > 1) return true;
  }
  return false;
}

/** Clears both edges; returns the index of the last block that reads as text. */
function clearEdges(blocks: readonly Block[], gone: boolean[], passes: (index: number) => boolean): number {
  clearEdge(blocks, gone, passes, 0, 1);
  return clearEdge(blocks, gone, passes, blocks.length - 1, -1);
}

/**
 * Confirms weak findings from one edge of the document inwards, up to the first block that reads as text. Returns the
 * index of that block. Loose lines on the way stay, but do not stop the walk.
 */
function clearEdge(
  blocks: readonly Block[],
  gone: boolean[],
  passes: (index: number) => boolean,
  from: number,
  step: 1 | -1,
): number {
  let loose = 0;
  let index = from;
  for (; index >= 0 && index < blocks.length; index += step) {
    if (passes(index)) {
      gone[index] = true;
      loose = 0;
    } else if (!isLoose(blocks[index]) || ++loose > MAX_LOOSE) break;
  }
  return index;
}

function isLoose({ facts, startsLine, endsLine }: Block): boolean {
  return startsLine && endsLine && facts.words <= LOOSE_WORDS && facts.end !== 'stop';
}

function weaklyRemovedShare(
  blocks: readonly Block[],
  best: readonly (Finding | null)[],
  gone: readonly boolean[],
): number {
  let all = 0;
  let weak = 0;
  blocks.forEach(({ facts }, index) => {
    all += facts.words;
    if (gone[index] && (best[index]?.confidence ?? 0) < SURE) weak += facts.words;
  });
  return all === 0 ? 0 : weak / all;
}

/** The most confident finding; among equals the first by rule name, so that the order of rules cannot matter. */
export function strongest(findings: readonly Finding[]): Finding | null {
  let best: Finding | null = null;
  for (const finding of findings) {
    if (
      best === null ||
      finding.confidence > best.confidence ||
      (finding.confidence === best.confidence && finding.rule < best.rule)
    ) {
      best = finding;
    }
  }
  return best;
}

/** Removes weak findings that lie, side by side, between two blocks that go, up to block `tail`. */
function fillRuns(best: readonly (Finding | null)[], gone: boolean[], tail: number): void {
  for (let index = 1; index < tail; index++) {
    if (gone[index] || !gone[index - 1]) continue;
    let end = index;
    while (end < gone.length && !gone[end] && (best[end]?.confidence ?? 0) >= INSIDE_RUN) end++;
    if (end < gone.length && gone[end]) gone.fill(true, index, Math.min(end, tail));
    index = Math.max(index, end - 1);
  }
}

/** A document whose every block would go keeps what only its place spoke against: a bio never wins over a body. */
function spareProse(blocks: readonly Block[], best: readonly (Finding | null)[], gone: boolean[]): void {
  let longest = 0;
  for (let index = 1; index < blocks.length; index++) {
    if (weight(blocks, best, index) > weight(blocks, best, longest)) longest = index;
  }
  if (weight(blocks, best, longest) > 0) gone[longest] = false;
}

function weight(blocks: readonly Block[], best: readonly (Finding | null)[], index: number): number {
  return (best[index]?.confidence ?? 0) < SURE ? blocks[index].facts.words : 0;
}
