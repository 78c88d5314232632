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

/** For each block the confidence of its strongest finding; 0 where it has none. */
type Confidence = readonly number[];

/** Whether a block is rather no text, for whatever else is known of it. */
export type Unlikely = (index: number) => boolean;

/** For each block the finding, of its strongest ones, that removes it, or null where it stays. What is unlikely stops no walk from an edge. */
export function decide(
  blocks: readonly Block[],
  best: readonly (Finding | null)[],
  unlikely: Unlikely = () => false,
): (Finding | null)[] {
  const confidence: number[] = [];
  const gone: boolean[] = [];
  for (const finding of best) {
    const own = finding?.confidence ?? 0;
    confidence.push(own);
    gone.push(own >= SURE);
  }
  const edges: Edges = { blocks, gone, confidence, unlikely };
  clearEdges(edges, ALONE_AT_EDGE);
  const isTail = isUncut(confidence, gone);
  const tail = isTail ? clearEdges(edges, CONFIRMED_BY_PLACE) : blocks.length;
  fillRuns(confidence, gone, tail);
  if (weaklyRemovedShare(blocks, confidence, gone) > MAX_WEAK_SHARE) {
    for (let index = 0; index < gone.length; index++) gone[index] &&= confidence[index] >= SURE;
  }
  if (blocks.length > 0 && gone.every(Boolean)) spareProse(blocks, confidence, gone);
  const decided: (Finding | null)[] = [];
  for (let index = 0; index < best.length; index++) decided.push(gone[index] ? best[index] : null);
  return decided;
}

/** Alone it shows as much as two weaker ones. */
const NEARLY_SURE = 0.7;

/** One good finding near an edge, or two weaker ones that the edge has confirmed. */
function isUncut(confidence: Confidence, gone: readonly boolean[]): boolean {
  let weak = 0;
  for (let index = 0; index < gone.length; index++) {
    if (!gone[index] || (index >= EDGE_BLOCKS && index < gone.length - EDGE_BLOCKS)) continue;
    if (confidence[index] >= NEARLY_SURE || ++weak > 1) return true;
  }
  return false;
}

interface Edges {
  readonly blocks: readonly Block[];
  readonly gone: boolean[];
  readonly confidence: Confidence;
  readonly unlikely: Unlikely;
}

/** Clears both edges; returns the index of the last block that reads as text. */
function clearEdges(edges: Edges, threshold: number): number {
  clearEdge(edges, threshold, 0, 1);
  return clearEdge(edges, threshold, edges.blocks.length - 1, -1);
}

/**
 * Confirms weak findings from one edge of the document inwards, up to the first block that reads as text. Returns the
 * index of that block. Loose lines on the way stay, but do not stop the walk; nor do short ones below boilerplate.
 */
function clearEdge(
  { blocks, gone, confidence, unlikely }: Edges,
  threshold: number,
  from: number,
  step: 1 | -1,
): number {
  let loose = 0;
  let index = from;
  for (; index >= 0 && index < blocks.length; index += step) {
    if (gone[index] || confidence[index] >= threshold) {
      gone[index] = true;
      loose = 0;
    } else if (unlikely(index) || (step < 0 && leadsToBoilerplate(blocks, gone, index))) continue;
    else if (!isLoose(blocks[index]) || ++loose > MAX_LOOSE) break;
  }
  return index;
}

/** So few lines of so few words between a document's end and what goes are furniture that no rule knows. */
const MAX_BRIDGE_WORDS = 30;
const MAX_BRIDGE = 4;

/** Whether only a few short lines lie between a block and the next one above it that goes. */
function leadsToBoilerplate(blocks: readonly Block[], gone: readonly boolean[], last: number): boolean {
  for (let index = last; index >= 0 && index > last - MAX_BRIDGE; index--) {
    if (gone[index]) return true;
    const { startsLine, endsLine, facts } = blocks[index];
    if (!startsLine || !endsLine || facts.words > MAX_BRIDGE_WORDS) return false;
  }
  return false;
}

function isLoose({ facts, startsLine, endsLine }: Block): boolean {
  return startsLine && endsLine && facts.words <= LOOSE_WORDS && facts.end !== 'stop';
}

function weaklyRemovedShare(blocks: readonly Block[], confidence: Confidence, gone: readonly boolean[]): number {
  let all = 0;
  let weak = 0;
  for (let index = 0; index < blocks.length; index++) {
    const { words } = blocks[index].facts;
    all += words;
    if (gone[index] && confidence[index] < SURE) weak += words;
  }
  return all === 0 ? 0 : weak / all;
}

/** For each block the strongest of its findings. */
export function listStrongest(findings: readonly (readonly Finding[])[]): (Finding | null)[] {
  const best: (Finding | null)[] = [];
  for (const own of findings) best.push(own.length === 0 ? null : strongest(own));
  return best;
}

/** The most confident finding; among equals the first by rule name, so that the order of rules cannot matter. */
function strongest(findings: readonly Finding[]): Finding | null {
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
function fillRuns(confidence: Confidence, gone: boolean[], tail: number): void {
  for (let index = 1; index < tail; index++) {
    if (gone[index] || !gone[index - 1]) continue;
    let end = index;
    while (end < gone.length && !gone[end] && confidence[end] >= INSIDE_RUN) end++;
    if (end < gone.length && gone[end]) gone.fill(true, index, Math.min(end, tail));
    index = Math.max(index, end - 1);
  }
}

/** A document whose every block would go keeps what only its place spoke against: a bio never wins over a body. */
function spareProse(blocks: readonly Block[], confidence: Confidence, gone: boolean[]): void {
  let longest = 0;
  for (let index = 1; index < blocks.length; index++) {
    if (weight(blocks, confidence, index) > weight(blocks, confidence, longest)) longest = index;
  }
  if (weight(blocks, confidence, longest) > 0) gone[longest] = false;
}

function weight(blocks: readonly Block[], confidence: Confidence, index: number): number {
  return confidence[index] < SURE ? blocks[index].facts.words : 0;
}
