import { expect, test } from '@jest/globals';
import { createFreePaths } from './free-paths.js';

test.each([
  [
    ['x.txt', 'x.txt', 'x.txt~2', 'x.txt'],
    ['x.txt', 'x.txt~2', 'x.txt~2~2', 'x.txt~3'],
  ],
  [
    ['in', 'in/x.txt', 'in/y.txt'],
    ['in', 'in~2/x.txt', 'in~2/y.txt'],
  ],
  [
    ['in/x.txt', 'in', 'in/y.txt'],
    ['in/x.txt', 'in~2', 'in/y.txt'],
  ],
])('%j become %j', (paths, free) => {
  expect(paths.map(createFreePaths())).toEqual(free);
});
