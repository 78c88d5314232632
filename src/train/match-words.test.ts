import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchWords } from './match-words.js';

const split = (text: string) => text.split(' ');
const show = (a: string, b: string) => {
  const marks = matchWords(split(a), split(b));
  return split(a)
    .filter((_, at) => marks[at] === 1)
    .join(' ');
};

/** Length of a longest common subsequence, cell by cell. */
function naiveLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? row[at] + 1 : Math.max(row[at + 1], next[at]));
    });
    row = next;
  }
  return row[b.length];
}

function isSubsequence(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}

test.each([
  ['the same words', 'a b c', 'a b c', 'a b c'],
  ['words around', 'x a b y c z', 'a b c', 'a b c'],
  ['words that the page lacks', 'a c', 'a b c', 'a c'],
  ['another order', 'b a', 'a b', 'a'],
  ['nothing in common', 'a b', 'c d', ''],
])('%s', (_, a, b, common) => {
  expect(show(a, b)).toBe(common);
});

test('nothing on one side', () => {
  expect([...matchWords(['a'], []), ...matchWords([], ['a'])]).toEqual([0]);
});

test('as many words as a longest common subsequence has, in the order of both', () => {
  // Few different words, so that they repeat; more than 32 and 64 of them, so that carries cross units.
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 150 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const marks = matchWords(a, b);
      const common = a.filter((_, at) => marks[at] === 1);
      expect(common).toHaveLength(naiveLength(a, b));
      expect(isSubsequence(common, b)).toBe(true);
    }),
    { numRuns: 200, seed: 1 },
  );
});
