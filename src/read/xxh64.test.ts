import { expect, test } from '@jest/globals';
import { Xxh64 } from './xxh64.js';

function sumOf(...parts: Buffer[]): string {
  const sum = new Xxh64();
  for (const part of parts) sum.add(part);
  return sum.digest().toString(16).padStart(8, '0');
}

// The lower halves of the sums that the reference library gives (xxhash of PyPI).
test.each([
  ['', '51d8e999'],
  ['a', 'a98c6e5b'],
  ['abc', 'ad770999'],
  ['Nobody inspects the spammish repetition', '8a378bf1'],
])('%j', (text, expected) => {
  expect(sumOf(Buffer.from(text))).toBe(expected);
});

test('how the bytes come does not matter', () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, n) => (n * 7919) % 251));
  for (const at of [1, 31, 32, 33, 500, 999]) {
    expect(sumOf(bytes.subarray(0, at), bytes.subarray(at))).toBe(sumOf(bytes));
  }
});
