import { expect, test } from '@jest/globals';
import { type Piece, PieceBuilder, recyclePiece, sliceRecord } from './piece.js';

const SIZE = 300_000;

/** Pieces of three records each, filled with the number of the record. */
function build(builder: PieceBuilder, numbers: readonly number[]): Piece[] {
  for (const number of numbers) {
    const head = { format: 'text', textFrom: 0, textTo: SIZE, url: null, isPiece: false } as const;
    const parts = [Buffer.alloc(SIZE, number)];
    builder.add({ offset: number * SIZE, length: SIZE, ordinal: number, parts, head, next: null });
  }
  return builder.take();
}

function numbersIn(piece: Piece): number[] {
  return piece.items.map((item) => ('head' in item ? sliceRecord(piece, item)[SIZE - 1] : -1));
}

test('the memory of a piece is used again once it is given back, and not before', () => {
  const builder = new PieceBuilder({ skip: 0 });
  const [first] = build(builder, [1, 2, 3, 4]);
  const [second] = build(builder, [5, 6, 7]);
  recyclePiece(first);
  const [third] = build(builder, [8, 9, 10]);
  expect(third.bytes.buffer).toBe(first.bytes.buffer);
  expect(numbersIn(second)).toEqual([4, 5, 6]);
  expect(numbersIn(third)).toEqual([7, 8, 9]);
});

test('a reader begins again behind all that was counted, also what is for another shard', () => {
  const builder = new PieceBuilder({ skip: 0, shard: { index: 0, count: 2 } });
  const head = { format: 'jsonl' } as const;
  for (let n = 0; n < 128; n++)
    builder.add({ offset: n, length: 1, ordinal: n + 1, parts: [Buffer.from('x')], head, next: n + 1 });
  expect(builder.end().map(({ items, after }) => [items.length, after])).toEqual([
    [64, { items: 128, next: { offset: 128, ordinal: 129 } }],
  ]);
});
