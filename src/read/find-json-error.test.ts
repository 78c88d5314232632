import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findJsonError } from './find-json-error.js';

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

test('finds an error just where JSON.parse does', () => {
  const damaged = fc
    .tuple(
      fc.jsonValue(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '\\', '}', ']', '\n', '0', '-', 'e', ':', '{', 'nul'),
    )
    .map(([value, at, length, patch]) => {
      const json = JSON.stringify(value);
      const from = at % (json.length + 1);
      return json.slice(0, from) + patch + json.slice(from + length);
    });
  fc.assert(
    fc.property(damaged, (json) => {
      expect(findJsonError(json) === null).toBe(parses(json));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['', 0, 'a value'],
  ['{"a" 1}', 5, '":"'],
  ['{"a":1 "b":2}', 7, '"," or "}"'],
  ['[1 2]', 3, '"," or "]"'],
  ['{a:1}', 1, 'a key in double quotes'],
  ['[1,]', 3, 'a value'],
  ['{"a":"b', 7, 'a closing quote'],
  ['"a\tb"', 2, 'an escape for a control character'],
  ['"a\\x"', 2, 'an escape that JSON knows'],
  ['{"a":NaN}', 5, 'a value'],
  ['{} {}', 3, 'nothing more after the value'],
])('%j', (json, at, expected) => {
  expect(findJsonError(json)).toEqual({ at, expected });
});
