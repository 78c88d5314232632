import { expect, test } from '@jest/globals';
import { alignColumns } from './align-columns.js';

test('columns begin below each other, whatever the widths of characters are', () => {
  expect(alignColumns([])).toEqual([]);
  expect(
    alignColumns([
      ['textKey', '本文', 'default'],
      ['to', 'é', 'file'],
      ['keep', 'title', ''],
    ]),
  ).toEqual(['textKey  本文   default', 'to       é      file', 'keep     title']);
});
