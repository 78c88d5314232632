import { expect, test } from '@jest/globals';
import { brokenParquet } from './broken-parquet.js';

test.each([
  [5, 5],
  [-5, null],
  [Number.NaN, null],
  [1e300, null],
])('a fault at byte %d is told at %j', (offset, told) => {
  expect(brokenParquet('a', offset, 'this', 'that').fault.offset).toBe(told);
});
