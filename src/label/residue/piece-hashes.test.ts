import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../dev/read-page.js';
import { listPieceHashes, MOST_PIECE_HASHES } from './piece-hashes.js';

function hashesOf(text: string): Set<number> {
  const { blocks, columns } = readPage(text).segmented;
  const hashes = new Int32Array(MOST_PIECE_HASHES);
  return new Set(hashes.subarray(0, listPieceHashes(columns, blocks[0], 0, hashes)));
}

/** How many hashes of the first text the second one has. */
function shared(a: string, b: string): number {
  const other = hashesOf(b);
  return [...hashesOf(a)].filter((hash) => other.has(hash)).length;
}

describe('hashes of a piece', () => {
  test('are the same for the same text, and others for other words', () => {
    expect(hashesOf('Based in Leeds')).toEqual(hashesOf('Based in Leeds'));
    expect(shared('rowing quietly home', 'paint every gate')).toBeLessThan(6);
  });

  test('take one name for another, and one number for another, in their pairs', () => {
    expect(shared('The writer Ann Lee lives in Hull', 'The writer Bo Ek lives in Ulm')).toBeGreaterThan(
      shared('The writer Ann Lee lives in Hull', 'The writer now then lives in there'),
    );
    expect(shared('Member since 2011', 'Member since 2024')).toBe(hashesOf('Member since 2011').size);
  });

  test('know inflected words by how they begin', () => {
    expect(shared('journalistinnen', 'journalisten')).toBeGreaterThan(shared('journalistinnen', 'zeitungsfrauen'));
  });

  test('are of letters, their pairs and triples where words are not set apart', () => {
    expect(shared('作者简介', '作者小传')).toBeGreaterThan(shared('作者简介', '小传作者'));
  });

  test('see the marks between words, and what opens the piece', () => {
    expect(shared('Source: Reuters', 'Source Reuters')).toBeLessThan(hashesOf('Source: Reuters').size);
    expect(shared('By hand', 'hand By')).toBeLessThan(shared('By hand', 'By hand'));
  });

  test.each(['word Name 12: '.repeat(300), '作者：'.repeat(400), '', '…'])('fit in their room: %#', (text) => {
    const { blocks, columns } = readPage(text).segmented;
    const hashes = new Int32Array(MOST_PIECE_HASHES + 1).fill(7);
    for (const [index, block] of blocks.entries()) listPieceHashes(columns, block, index, hashes);
    expect(hashes[MOST_PIECE_HASHES]).toBe(7);
  });
});
