import { expect, test } from '@jest/globals';
import { findLinkedTruncation, findTruncation } from './truncation.js';

test.each([
  ['Nobody knows who painted the chapel, but… Keep reading »', 'keep reading'],
  ['Nobody knows who painted the chapel, but [&hellip;] Lees meer', 'lees meer'],
  ['Nobody knows who painted the chapel, but... » Continue reading', 'continue reading'],
  ['Nobody knows who painted the chapel, but...>> (24.06.2023)', ''],
  ['Nobody knows who painted the chapel, but [...] →', ''],
  ['Ніхто не знає, хто розписав каплицю, але […] Читати далі', 'читати далі'],
])('a link behind a cut: %s', (text, link) => {
  expect(findTruncation(text)).toBeNull();
  expect(findLinkedTruncation(text)).toEqual({ at: text.search(/\s*(?:\.{3}|…|\[)/), link });
});

test.each([
  'Nobody knows who painted the chapel.',
  'Nobody knows... The painter left no name, and the bills were burned.',
  'Nobody knows who painted the chapel…',
  'Soup of the day ........ 4.20',
])('no link behind a cut: %s', (text) => {
  expect(findLinkedTruncation(text)).toBeNull();
});

test.each([
  ['A bakery on the edge of town has sold out by . . .', 44],
  ['村里的石桥每到枯水季节 . . .', 11],
  ['The county will count its swans again⋯ - 30735 reads', 37],
])('a cut: %s', (text, at) => {
  expect(findTruncation(text)?.at).toBe(at);
});

test.each(['It was over. . ', 'Pause . . . and then nothing.', 'Soup of the day . . . . . . . . 4'])(
  'no cut: %s',
  (text) => {
    expect(findTruncation(text)).toBeNull();
  },
);
