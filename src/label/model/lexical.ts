/** Linear scores of a line's words and word pairs and of what stands beside it, by hashed weights. */
import { type Lines, mix } from './lines.js';

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

/** Calls `visit` with every hash of a line, its neighbours' included. */
export function visitHashes(
  { count, hashes, hashStarts, lent, lentStarts }: Lines,
  line: number,
  visit: (hash: number) => void,
): void {
  for (let at = hashStarts[line]; at < hashStarts[line + 1]; at++) visit(hashes[at]);
  if (line === 0) visit(fromBefore(NO_LINE_BEFORE));
  else for (let at = lentStarts[line - 1]; at < lentStarts[line]; at++) visit(fromBefore(lent[at]));
  if (line + 1 === count) visit(fromAfter(NO_LINE_AFTER));
  else for (let at = lentStarts[line + 1]; at < lentStarts[line + 2]; at++) visit(fromAfter(lent[at]));
}

export function scoreLines(lines: Lines, table: LexicalTable): LexicalScores {
  const { count, hashes, hashStarts, lent, lentStarts } = lines;
  const { weights, steps, intercepts } = table;
  const body = new Float64Array(count);
  const scope = new Float64Array(count);
  const known = new Float64Array(count);
  // The same hashes as `visitHashes` visits, without its call for each: there are some thirty a line.
  for (let line = 0; line < count; line++) {
    const own = hashStarts[line];
    const ownEnd = hashStarts[line + 1];
    const before = line === 0 ? 0 : lentStarts[line - 1];
    const beforeEnd = line === 0 ? 0 : lentStarts[line];
    const after = line + 1 === count ? 0 : lentStarts[line + 1];
    const afterEnd = line + 1 === count ? 0 : lentStarts[line + 2];
    let all = ownEnd - own + beforeEnd - before + afterEnd - after;
    let found = 0;
    let first = 0;
    let second = 0;
    for (let at = own; at < ownEnd; at++) {
      const slot = findSlot(table.checks, hashes[at]);
      if (slot < 0) continue;
      found++;
      first += weights[2 * slot];
      second += weights[2 * slot + 1];
    }
    for (let at = before; at < beforeEnd; at++) {
      const slot = findSlot(table.checks, fromBefore(lent[at]));
      if (slot < 0) continue;
      found++;
      first += weights[2 * slot];
      second += weights[2 * slot + 1];
    }
    for (let at = after; at < afterEnd; at++) {
      const slot = findSlot(table.checks, fromAfter(lent[at]));
      if (slot < 0) continue;
      found++;
      first += weights[2 * slot];
      second += weights[2 * slot + 1];
    }
    for (const edge of edgesOf(line, count)) {
      all++;
      const slot = findSlot(table.checks, edge);
      if (slot < 0) continue;
      found++;
      first += weights[2 * slot];
      second += weights[2 * slot + 1];
    }
    const scale = 1 / Math.sqrt(Math.max(1, all));
    body[line] = first * steps[0] * scale + intercepts[0];
    scope[line] = second * steps[1] * scale + intercepts[1];
    known[line] = found / Math.max(1, all);
  }
  return { body, scope, known };
}

const NO_EDGES: readonly number[] = [];

/** Hashes that stand for the missing neighbours of a page's first and last line. */
function edgesOf(line: number, count: number): readonly number[] {
  if (line > 0 && line + 1 < count) return NO_EDGES;
  const edges: number[] = [];
  if (line === 0) edges.push(fromBefore(NO_LINE_BEFORE));
  if (line + 1 === count) edges.push(fromAfter(NO_LINE_AFTER));
  return edges;
}

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
