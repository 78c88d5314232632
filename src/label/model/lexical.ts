/** Linear scores of a line's words and word pairs and of what stands beside it, by hashed weights. */
import { doubles } from './arena.js';
import { type Lines, MOST_HASHES, mix } from './lines.js';

/** Weights by hash: open addressing over 2^18 slots with a 16-bit check, two weights of one byte each. */
export interface LexicalTable {
  readonly checks: Uint16Array;
  readonly weights: Int8Array;
  /** What one step of a weight is worth, and the intercepts, for body and for scope. */
  readonly steps: readonly [number, number];
  readonly intercepts: readonly [number, number];
}

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
export function slotOf(hash: number): number {
  return hash & (LEXICAL_SLOTS - 1);
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

export function scoreLines(lines: Lines, { checks, weights, steps, intercepts }: LexicalTable): LexicalScores {
  const { count } = lines;
  const body = doubles(count);
  const scope = doubles(count);
  const known = doubles(count);
  for (let line = 0; line < count; line++) {
    const size = listHashes(lines, line, listed);
    let found = 0;
    let first = 0;
    let second = 0;
    for (let at = 0; at < size; at++) {
      const slot = findSlot(checks, listed[at]);
      if (slot < 0) continue;
      found++;
      first += weights[2 * slot];
      second += weights[2 * slot + 1];
    }
    const scale = 1 / Math.sqrt(Math.max(1, size));
    body[line] = first * steps[0] * scale + intercepts[0];
    scope[line] = second * steps[1] * scale + intercepts[1];
    known[line] = found / Math.max(1, size);
  }
  return { body, scope, known };
}

const listed = new Int32Array(MOST_HASHES);

/** Slot of a hash, −1 where it has no weight. */
function findSlot(checks: Uint16Array, hash: number): number {
  const check = checkOf(hash);
  let slot = slotOf(hash);
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const held = checks[slot];
    if (held === 0) return -1;
    if (held === check) return slot;
    slot = (slot + 1) & (LEXICAL_SLOTS - 1);
  }
  return -1;
}
