import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ByteQueue } from './byte-queue.js';

test('gives back what it was given, in order', () => {
  const steps = fc.array(fc.tuple(fc.uint8Array({ maxLength: 9 }), fc.nat(12), fc.nat(12)));
  fc.assert(
    fc.property(steps, (list) => {
      const queue = new ByteQueue();
      let expected = Buffer.alloc(0);
      for (const [bytes, peeked, taken] of list) {
        queue.push(Buffer.from(bytes));
        expected = Buffer.concat([expected, bytes]);
        expect(queue.peek(peeked).equals(expected.subarray(0, peeked))).toBe(true);
        expect(queue.take(taken).equals(expected.subarray(0, taken))).toBe(true);
        expected = expected.subarray(taken);
        expect(queue.length).toBe(expected.length);
      }
    }),
  );
});

test('copies nothing that lies in one block', () => {
  const block = Buffer.from('0123456789');
  const queue = new ByteQueue();
  queue.push(block.subarray(0, 4));
  queue.push(block.subarray(4, 7));
  expect(queue.take(6).buffer).toBe(block.buffer);
});
