import { expect, test } from '@jest/globals';
import { throwMistakes, UsageError } from './usage-error.js';

const listMistakes = (count: number) => Array.from({ length: count }, (_, index) => `a:${index}: wrong`);

test('mistakes are told with their number, and no more of them than can be read', () => {
  expect(() => throwMistakes([], 'a')).not.toThrow();
  expect(() => throwMistakes(['a:1: wrong'], 'a')).toThrow(new UsageError('a:1: wrong'));
  expect(() => throwMistakes(listMistakes(2), 'a')).toThrow(
    new UsageError('2 mistakes in a', 'a:0: wrong', 'a:1: wrong'),
  );
  expect(() => throwMistakes(listMistakes(21), 'a')).toThrow(/^21 mistakes in a\n.*\na:19: wrong\n… and 1 more$/s);
  expect(() => throwMistakes(listMistakes(20), 'a')).toThrow(/a:19: wrong$/);
});
