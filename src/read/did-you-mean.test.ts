import { expect, test } from '@jest/globals';
import { didYouMean } from './did-you-mean.js';

test.each([
  ['titel', 'title'],
  ['Caption', 'caption'],
  ['bdoy', 'body'],
  ['sharing', null],
  ['x', null],
])('%s suggests %s', (word, expected) => {
  expect(didYouMean(word, ['title', 'caption', 'body', 'share', 'ad'])).toBe(expected);
});
