import { expect, it } from '@jest/globals';
import { CLOSING_MARK } from './closing-mark.js';

it.each([
  ['She lives in Leeds. |', 'She lives in Leeds.'],
  ['She lives in Leeds.■', 'She lives in Leeds.'],
  ['She lives in Leeds.  ◆◆', 'She lives in Leeds.'],
  ['She lives in Leeds. ■ So does he.', 'She lives in Leeds. ■ So does he.'],
])('%j', (text, expected) => {
  expect(text.replace(CLOSING_MARK, '')).toBe(expected);
});

it('is looked for once in a run of blanks, however long', () => {
  // Half a minute each, were it tried from each blank.
  for (const rest of ['■ Lee', '| Lee', 'Lee']) {
    const text = `Ann${' '.repeat(150_000)}${rest}`;
    expect(text.replace(CLOSING_MARK, '')).toBe(text);
  }
});
