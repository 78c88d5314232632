import { expect, test } from '@jest/globals';
import { toSafePath } from './safe-path.js';

test.each([
  ['a/b.txt', 'a/b.txt'],
  ['/etc/passwd', 'etc/passwd'],
  ['../../a.txt', 'a.txt'],
  ['a/../../b.txt', 'a/b.txt'],
  ['C:\\dumps\\a.txt', 'dumps/a.txt'],
  ['./a\0.txt', 'a.txt'],
  ['..', 'unnamed'],
  ['', 'unnamed'],
])('%j becomes %j', (path, safe) => {
  expect(toSafePath(path)).toBe(safe);
});
