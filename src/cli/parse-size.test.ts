import { expect, test } from '@jest/globals';
import { parseSize } from './parse-size.js';

test.each([
  ['5000000', 5_000_000],
  ['10M', 10_000_000],
  ['64MiB', 67_108_864],
  ['1.5 kB', 1500],
  ['2gib', 2_147_483_648],
  ['7b', 7],
])('%s is %d bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test.each(['', '0', '-1', 'ten', '10X', '0.1', '1e99', '1,000', '99999999999999G'])('%j is no size', (text) => {
  expect(parseSize(text)).toBeNull();
});
