import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../dev/read-page.js';
import { checkOf, LEXICAL_SLOTS, type LexicalTable, listHashes, MAX_PROBES, scoreLines, slotOf } from './lexical.js';
import { type Lines, MOST_HASHES } from './lines.js';

/** Lines that consist of hashes alone, and lend some of them. */
function linesOf(hashes: readonly (readonly number[])[], lent: readonly (readonly number[])[] = []): Lines {
  const starts = (lists: readonly (readonly number[])[]) =>
    Int32Array.from([0, ...hashes.map((_, line) => lists.slice(0, line + 1).flat().length)]);
  return {
    count: hashes.length,
    hashes: Int32Array.from(hashes.flat()),
    hashStarts: starts(hashes),
    lent: Int32Array.from(lent.flat()),
    lentStarts: starts(lent),
  } as unknown as Lines;
}

/** Puts each weight where a look-up finds it: at its slot, or after what lies there. */
function tableOf(...entries: readonly (readonly [hash: number, body: number, scope: number])[]): LexicalTable {
  const checks = new Uint16Array(LEXICAL_SLOTS);
  const weights = new Int8Array(2 * LEXICAL_SLOTS);
  for (const [hash, body, scope] of entries) {
    let slot = slotOf(hash);
    while (checks[slot] !== 0) slot = (slot + 1) % LEXICAL_SLOTS;
    checks[slot] = checkOf(hash);
    weights[2 * slot] = body;
    weights[2 * slot + 1] = scope;
  }
  return { checks, weights, steps: [0.5, 0.25], intercepts: [1, -1] };
}

/** Hashes of one slot with checks of their own. */
function colliding(count: number, slot = 4711): number[] {
  return Array.from({ length: count }, (_, index) => (index << 18) | slot);
}

/** A line by itself is also told that nothing stands before and after it: two more hashes. */
const scaled = (count: number) => 1 / Math.sqrt(count + 2);

describe('a look-up', () => {
  test('adds both weights of what it knows', () => {
    const { body, scope, known } = scoreLines(linesOf([[7, 8, 9]]), tableOf([7, 10, -4], [8, 2, 8]));
    expect(body[0]).toBeCloseTo(12 * 0.5 * scaled(3) + 1);
    expect(scope[0]).toBeCloseTo(4 * 0.25 * scaled(3) - 1);
    expect(known[0]).toBeCloseTo(2 / 5);
  });

  test('tells hashes of one slot apart by their checks', () => {
    const hashes = colliding(3);
    expect(new Set(hashes.map((hash) => slotOf(hash))).size).toBe(1);
    expect(new Set(hashes.map(checkOf)).size).toBe(3);
    const table = tableOf([hashes[0], 1, 0], [hashes[1], 10, 0], [hashes[2], 100, 0]);
    const bodies = hashes.map((hash) => scoreLines(linesOf([[hash]]), table).body[0]);
    for (const [index, weight] of [1, 10, 100].entries()) {
      expect(bodies[index]).toBeCloseTo(weight * 0.5 * scaled(1) + 1);
    }
  });

  test('goes on at the front of the table after its last slot', () => {
    const hashes = colliding(2, LEXICAL_SLOTS - 1);
    const table = tableOf([hashes[0], 1, 0], [hashes[1], 10, 0]);
    expect(table.checks[0]).toBe(checkOf(hashes[1]));
    expect(scoreLines(linesOf([[hashes[1]]]), table).body[0]).toBeCloseTo(5 * scaled(1) + 1);
  });

  test(`gives up after ${MAX_PROBES} slots, and at an empty one`, () => {
    const hashes = colliding(MAX_PROBES + 1);
    const full = tableOf(...hashes.map((hash) => [hash, 10, 0] as const));
    expect(hashes.map((hash) => scoreLines(linesOf([[hash]]), full).known[0] > 0)).toEqual([
      ...Array(MAX_PROBES).fill(true),
      false,
    ]);
    expect(scoreLines(linesOf([[hashes[1]]]), tableOf([hashes[0], 10, 0])).known[0]).toBe(0);
  });

  test('never takes an empty slot for a hash: no check is 0', () => {
    expect(checkOf(0)).not.toBe(0);
    expect(scoreLines(linesOf([[0]]), tableOf()).known[0]).toBe(0);
  });
});

describe('the hashes of a line', () => {
  function visited(lines: Lines, line: number): number[] {
    const hashes = new Int32Array(MOST_HASHES);
    return Array.from(hashes.subarray(0, listHashes(lines, line, hashes)));
  }

  test('are its own, and what both neighbours lend, told apart', () => {
    const lines = linesOf([[1], [2], [3]], [[5], [6], [5]]);
    const [own, before, after, ...rest] = visited(lines, 1);
    expect([own, rest]).toEqual([2, []]);
    expect(before).not.toBe(after);
    // The first line is lent the same by line 2 as line 2 is by line 3.
    expect(visited(linesOf([[1], [2]], [[6], [5]]), 0)[2]).toBe(after);
  });

  test('say where the page begins and ends', () => {
    const single = visited(linesOf([[1]]), 0);
    const lines = linesOf([[1], [2], [3]], [[5], [6], [5]]);
    expect(visited(lines, 0)).toContain(single[1]);
    expect(visited(lines, 2)).toContain(single[2]);
    expect(visited(lines, 1)).not.toContain(single[1]);
  });

  test('of equal lines are equal', () => {
    const { lines } = readPage('The ferry leaves.\nThe ferry leaves.\nThe ferry leaves.\nThe ferry leaves.\n');
    expect(visited(lines, 1)).toEqual(visited(lines, 2));
    expect(visited(lines, 0)).not.toEqual(visited(lines, 1));
  });
});
