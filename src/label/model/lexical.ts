/** Linear scores of a line's words and word pairs and of what stands beside it, by hashed weights. */
import { doubles } from './arena.js';
import { type Lines, MOST_HASHES, mix } from './lines.js';

/** Weights by hash: open addressing over a power of two of slots with a 16-bit check, two weights of one byte each. */
export interface HashedWeights {
  readonly checks: Uint16Array;
  readonly weights: Int8Array;
  /** What one step of a weight is worth, and the intercepts, for the first and the second of the two. */
  readonly steps: readonly [number, number];
  readonly intercepts: readonly [number, number];
}

/** Weights of lines' words, for body and for scope, in `LEXICAL_SLOTS` slots. */
export type LexicalTable = HashedWeights;

export const LEXICAL_SLOTS = 1 << 18;
/** A look-up gives up after so many slots. */
export const MAX_PROBES = 4;

export interface LexicalScores {
  /** Log-odds that the line is body. */
  readonly body: Float64Array;
  /** Log-odds that what the line stands above is body. */
  readonly scope: Float64Array;
  /** Share of the line's hashes that have a weight. */
  readonly known: Float64Array;
}

/** Where a hash lies: the slot and the check come from different bits. */
export function slotOf(hash: number, slots = LEXICAL_SLOTS): number {
  return hash & (slots - 1);
}

export function checkOf(hash: number): number {
  return ((hash >>> 16) ^ (hash >>> 5)) & 0xffff || 1;
}

/** Hashes lent by the line before, and by the one after, are told apart from the line's own. */
export function fromBefore(hash: number): number {
  return mix((Math.imul(hash, 5) + 12_345) | 0);
}

export function fromAfter(hash: number): number {
  return mix((Math.imul(hash, 7) + 54_321) | 0);
}

const NO_LINE_BEFORE = 77;
const NO_LINE_AFTER = 78;

/** Puts every hash of a line into `into`, its neighbours' included; returns how many. */
export function listHashes(
  { count, hashes, hashStarts, lent, lentStarts }: Lines,
  line: number,
  into: Int32Array,
): number {
  let size = 0;
  for (let at = hashStarts[line]; at < hashStarts[line + 1]; at++) into[size++] = hashes[at];
  if (line === 0) into[size++] = fromBefore(NO_LINE_BEFORE);
  else for (let at = lentStarts[line - 1]; at < lentStarts[line]; at++) into[size++] = fromBefore(lent[at]);
  if (line + 1 === count) into[size++] = fromAfter(NO_LINE_AFTER);
  else for (let at = lentStarts[line + 1]; at < lentStarts[line + 2]; at++) into[size++] = fromAfter(lent[at]);
  return size;
}

export function scoreLines(lines: Lines, table: LexicalTable): LexicalScores {
  const { count } = lines;
  const body = doubles(count);
  const scope = doubles(count);
  const known = doubles(count);
  for (let line = 0; line < count; line++) {
    scoreHashes(table, listed, listHashes(lines, line, listed));
    body[line] = score.first;
    scope[line] = score.second;
    known[line] = score.known;
  }
  return { body, scope, known };
}

const listed = new Int32Array(MOST_HASHES);

/** Log-odds by either weight, and the share of the hashes that have one. */
export interface HashedScore {
  first: number;
  second: number;
  known: number;
}

const score: HashedScore = { first: 0, second: 0, known: 0 };

/** What the weights of `hashes[0, size)` come to; good until the next call. */
export function scoreHashes(
  { checks, weights, steps, intercepts }: HashedWeights,
  hashes: Int32Array,
  size: number,
): HashedScore {
  let found = 0;
  let first = 0;
  let second = 0;
  for (let at = 0; at < size; at++) {
    const slot = findSlot(checks, hashes[at]);
    if (slot < 0) continue;
    found++;
    first += weights[2 * slot];
    second += weights[2 * slot + 1];
  }
  const scale = 1 / Math.sqrt(Math.max(1, size));
  score.first = first * steps[0] * scale + intercepts[0];
  score.second = second * steps[1] * scale + intercepts[1];
  score.known = found / Math.max(1, size);
  return score;
}

/** Slot of a hash, −1 where it has no weight. */
function findSlot(checks: Uint16Array, hash: number): number {
  const check = checkOf(hash);
  let slot = slotOf(hash, checks.length);
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const held = checks[slot];
    if (held === 0) return -1;
    if (held === check) return slot;
    slot = (slot + 1) & (checks.length - 1);
  }
  return -1;
}
