import { expect, test } from '@jest/globals';
import { parseSplit } from './split.js';
import { UsageError } from './usage-error.js';

test.each(['auto', 'file', 'line', 'formfeed'])('%s', (how) => {
  expect(parseSplit(how)).toEqual({ how });
});

test('with arguments', () => {
  expect(parseSplit('blank:3')).toEqual({ how: 'blank', lines: 3 });
  expect(parseSplit('regex:^a:b$')).toEqual({ how: 'regex', pattern: '^a:b$' });
});

test.each([
  ['page', 'unknown split "page": expected auto, file, line'],
  ['blank', 'split blank:N: found "", expected a whole number from 1 up'],
  ['blank:0', 'found "0", expected a whole number'],
  ['blank:1.5', 'found "1.5", expected a whole number'],
  ['regex:', 'found no pattern'],
  ['regex:(', '"(" is not an RE2 pattern: error parsing regexp: missing closing )'],
  ['regex:a(?=b)', 'invalid or unsupported Perl syntax'],
])('%s is no split', (how, message) => {
  expect(() => parseSplit(how)).toThrow(UsageError);
  expect(() => parseSplit(how)).toThrow(message);
});
