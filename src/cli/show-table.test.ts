import { expect, test } from '@jest/globals';
import { showTable } from './show-table.js';
import { countColumns } from './terminal-text.js';

test('names stand to the left, numbers to the right', () => {
  expect(
    showTable([
      ['name', 'count'],
      ['a', '1'],
      ['longer', '123456'],
    ]),
  ).toBe(['name     count', 'a            1', 'longer  123456', ''].join('\n'));
});

test('wide characters take the columns that they take', () => {
  const lines = showTable([
    ['name', '7'],
    ['港の夜市', '1'],
    ['e\u0301', '2'],
  ])
    .trimEnd()
    .split('\n');
  expect(new Set(lines.map(countColumns))).toEqual(new Set([11]));
});

test('names are shortened to the columns that there are, and steer no terminal', () => {
  const table = showTable(
    [
      ['name', 'count'],
      [`${'夜'.repeat(60)}\u001b[2J\nend`, '12,345'],
    ],
    80,
  );
  const lines = table.trimEnd().split('\n');
  // A wide character does not fit into the last column.
  expect(lines.map(countColumns)).toEqual([79, 79]);
  expect(lines[1]).toMatch(/^夜+….*end +12,345$/);
  expect(table).not.toContain('\u001b');
});
