import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCodePointIndexes, createCodePointOffsets, splitsPair } from './code-points.js';

test('offsets count code points, and a lone surrogate is one', () => {
  const offsetOf = createCodePointOffsets('a😀b\ud83dc');
  expect([0, 1, 3, 4, 5, 6].map(offsetOf)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('offsets and indexes undo each other', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(0x7f), fc.integer({ min: 0xd7ff, max: 0xe000 }))), (units) => {
      const text = String.fromCharCode(...units);
      const offsetOf = createCodePointOffsets(text);
      const indexOf = createCodePointIndexes(text);
      for (let index = 0; index <= text.length; index++) {
        if (!splitsPair(text, index)) expect(indexOf(offsetOf(index))).toBe(index);
      }
    }),
  );
});

test('an index between the halves of a pair splits it', () => {
  expect([0, 1, 2, 3].map((index) => splitsPair('a😀', index))).toEqual([false, false, true, false]);
});
