import { describe, expect, it } from '@jest/globals';
import { cutManyLines, MAX_DOC_LINES } from './cut-many-lines.js';
import type { Region } from './document-cutter.js';

function regionOf(payload: Buffer, offset = 100): Region {
  const end = offset + payload.length;
  return { offset, length: payload.length, payload, textFrom: offset, textTo: end, url: null, isPiece: false };
}

describe('cutManyLines', () => {
  const lines = 2 * MAX_DOC_LINES + 5;

  it.each([
    ['utf-8', null, 'ab\n'],
    ['utf-16le', 'utf-16le', 'ab\n'],
    ['a character whose bytes hold a line feed', 'utf-16le', '\u0a0aa\n'],
  ])('cuts %s at line breaks, and the pieces tile it', (_, fixed, line) => {
    const payload = Buffer.from(line.repeat(lines), fixed === null ? 'utf8' : 'utf16le');
    const pieces = cutManyLines(regionOf(payload), fixed);
    expect(pieces).toHaveLength(3);
    expect(Buffer.concat(pieces.map((piece) => piece.payload as Buffer)).equals(payload)).toBe(true);
    let offset = 100;
    for (const piece of pieces) {
      expect(piece).toMatchObject({ offset, isPiece: true, textFrom: offset, textTo: offset + piece.length });
      offset += piece.length;
    }
    expect(pieces[0].length).toBe((payload.length / lines) * MAX_DOC_LINES);
  });

  it('leaves other documents alone', () => {
    const region = regionOf(Buffer.from('ab\n'.repeat(MAX_DOC_LINES)));
    expect(cutManyLines(region, null)).toEqual([region]);
  });
});
