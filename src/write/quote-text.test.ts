import { expect, test } from '@jest/globals';
import { quoteText } from './quote-text.js';

test('a text is written as JSON.stringify writes it', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const text = `a${String.fromCharCode(unit)}b`;
    if (quoteText(text) !== JSON.stringify(text)) expect(quoteText(text)).toBe(JSON.stringify(text));
  }
  for (const text of [
    '',
    '\n',
    '"',
    '\\"\\n\n"',
    '$& $1 "$`"',
    'a\r\n\tb',
    '😀',
    '\ud83d',
    '\ude00\ud83d',
    'Zoë\u2028“”',
  ])
    expect(quoteText(text)).toBe(JSON.stringify(text));
});
