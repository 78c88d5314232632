import { describe, expect, test } from '@jest/globals';
import { CLOSENESS_FACTS, COHESION_FACTS, closeness, cohesionWith, IDF_SCALE } from './cohesion.js';
import type { Lines } from './lines.js';

const WORDS = ['ferry', 'harbour', 'dredging', 'share', 'Elgar'];
/** Each word as heavy as ten times its place in the list. */
const WEIGHTS = Int32Array.from(WORDS, (_, word) => 10 * (word + 1));

/** A page of content words; words with a capital count as names. */
function pageOf(...lines: string[]): Lines {
  const words = lines.map((line) => line.split(' ').filter((word) => word !== ''));
  const content = words.flat().map((word) => WORDS.indexOf(word) * 2 + (/^[A-Z]/.test(word) ? 1 : 0));
  const contentStarts = Int32Array.from([0, ...words.map((_, line) => words.slice(0, line + 1).flat().length)]);
  return { count: lines.length, content: Int32Array.from(content), contentStarts } as unknown as Lines;
}

function rowsOf(out: Float32Array, columns: number): number[][] {
  return Array.from({ length: out.length / columns }, (_, row) =>
    Array.from(out.subarray(row * columns, (row + 1) * columns), (value) => Math.round(value * 1e4) / 1e4),
  );
}

describe('cohesion', () => {
  function cohesionOf(lines: Lines, core: number[]): number[][] {
    const out = new Float32Array(lines.count * COHESION_FACTS);
    cohesionWith(lines, Float64Array.from(core), WEIGHTS, out);
    return rowsOf(out, COHESION_FACTS);
  }
  const log = (weight: number) => Math.round(Math.log1p(weight / IDF_SCALE) * 1e4) / 1e4;

  test('is the share of a line that stands in the core', () => {
    const page = pageOf('ferry harbour', 'ferry share', 'share');
    // 10 of 50; one core line of the five that make it count in full.
    expect(cohesionOf(page, [1, 0, 0])[1]).toEqual([0.2, log(10), 0.04, -1, 0]);
    expect(cohesionOf(page, [1, 0, 0])[2]).toEqual([0, 0, 0, -1, 0]);
  });

  test('does not count a core line for itself', () => {
    const page = pageOf('ferry harbour', 'harbour dredging');
    expect(cohesionOf(page, [1, 1]).map(([share]) => share)).toEqual([0.6667, 0.4]);
    expect(cohesionOf(page, [1, 0]).map(([share]) => share)).toEqual([0, 0.4]);
  });

  test('counts in full what stands in five core lines', () => {
    const page = pageOf(...Array(6).fill('ferry'), 'ferry harbour');
    expect(cohesionOf(page, [1, 1, 1, 1, 1, 1, 0])[6].slice(0, 3)).toEqual([0.3333, log(10), 0.3333]);
  });

  test('knows how many names come again', () => {
    expect(cohesionOf(pageOf('Elgar', 'ferry Elgar'), [1, 0])[1].slice(3)).toEqual([1, 1]);
    expect(cohesionOf(pageOf('ferry', 'ferry Elgar'), [1, 0])[1].slice(3)).toEqual([0, 1]);
  });

  test('leaves nothing behind for the next page', () => {
    cohesionOf(pageOf('ferry', 'harbour'), [1, 1]);
    expect(cohesionOf(pageOf('', 'ferry'), [1, 0])[1][0]).toBe(0);
  });

  test('of a line without words is none', () => {
    expect(cohesionOf(pageOf('', 'ferry'), [0, 1])[0]).toEqual([0, 0, 0, -1, 0]);
  });
});

describe('closeness', () => {
  function closenessOf(lines: Lines): number[][] {
    const out = new Float32Array(lines.count * CLOSENESS_FACTS);
    closeness(lines, WEIGHTS, out);
    return rowsOf(out, CLOSENESS_FACTS);
  }

  test('tells lines before from lines after', () => {
    expect(closenessOf(pageOf('ferry', 'ferry harbour', 'harbour'))).toEqual([
      [0, 1, 1],
      [0.3333, 0.6667, 1],
      [1, 0, 1],
    ]);
  });

  test('is near within six lines, and anywhere else only anywhere', () => {
    const far = (between: number) => closenessOf(pageOf('ferry', ...Array(between).fill(''), 'ferry'));
    expect(far(5).at(-1)).toEqual([1, 0, 1]);
    expect(far(6).at(-1)).toEqual([0, 0, 1]);
    expect(far(6)[0]).toEqual([0, 0, 1]);
  });

  test('is none for a word that stands once, and for a line without words', () => {
    expect(closenessOf(pageOf('ferry', '', 'harbour'))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
