import { expect, test } from '@jest/globals';
import { NO_WORD, shareOfLines } from './share-of-lines.js';

const PAGE = ['Home | News | Ferries', 'The ferry leaves at seven.', '---', 'It is late, and so are we.', 'Share'];
const BODY = 'The ferry leaves at seven. It is late!';

test('a line gets the share of its words that the body has, in order', () => {
  expect(shareOfLines(PAGE, BODY)).toEqual([0, 1, NO_WORD, 3 / 7, 0]);
});

test('an empty body has no line', () => {
  expect(shareOfLines(PAGE, '')).toEqual([0, 0, NO_WORD, 0, 0]);
});

test('a giant page is matched by whole lines first, then by the words that are left', () => {
  const body = 'Ferries leave at seven.\nThe pier is closed.';
  const lines = ['the pier', 'FERRIES leave at seven', 'the pier is closed', 'ferries'];
  expect(shareOfLines(lines, body, 0)).toEqual([0, 1, 1, 0]);
  expect(shareOfLines(['pier', 'seven pier'], body, 0)).toEqual([1, 1 / 2]);
});

test('Han characters are words of their own', () => {
  expect(shareOfLines(['渡轮七点开', '首页'], '渡轮七点')).toEqual([4 / 5, 0]);
});
