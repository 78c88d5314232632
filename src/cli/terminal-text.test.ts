import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { countColumns, isolate, padColumns, shortenMiddle, toOneLine, wrapEnd, wrapText } from './terminal-text.js';

const FAMILY = '👨‍👩‍👧‍👦';

test.each([
  ['abcdefghij', 10, 'abcdefghij'],
  ['abcdefghij', 5, 'ab…ij'],
  ['ab😀fghi😀', 7, 'ab…hi😀'],
  ['漢字漢字漢', 10, '漢字漢字漢'],
  ['漢字かな漢字', 10, '漢字…漢字'],
  ['漢字かな漢字', 8, '漢字…字'],
  ['𝐀𝐀𝐀𝐀𝐀𝐀', 5, '𝐀𝐀…𝐀𝐀'],
])('shortenMiddle(%j, %d) is %j', (text, length, expected) => {
  expect(shortenMiddle(text, length)).toBe(expected);
});

test.each([
  [`${FAMILY}${FAMILY}abcdef${FAMILY}`, 21, `${FAMILY}…cdef${FAMILY}`],
  ['e\u0301e\u0301e\u0301e\u0301e\u0301', 3, 'e\u0301…e\u0301'],
])('shortenMiddle(%j, %d) tears no character', (text, columns, expected) => {
  expect(shortenMiddle(text, columns)).toBe(expected);
});

function rowsOf(text: string, columns: number): string[] {
  return Array.from(wrapText(text, columns), ({ start, end }) => text.slice(start, end));
}

describe('wrapText', () => {
  test.each([
    ['', 10, []],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['漢字かな漢字', 5, ['漢字', 'かな', '漢字']],
    ['ab 漢字かな', 5, ['ab 漢', '字か', 'な']],
    [`${FAMILY}${FAMILY} ${FAMILY}`, 16, [`${FAMILY}${FAMILY}`, FAMILY]],
    ['🇩🇪🇫🇷🇮🇹', 4, ['🇩🇪🇫🇷', '🇮🇹']],
    ['abcde\u0301fg', 5, ['abcde\u0301', 'fg']],
    // Terminals that do not join them show a hand and a square, and four people.
    ['ab👍🏽', 5, ['ab', '👍🏽']],
    [`${FAMILY}${FAMILY}`, 15, [FAMILY, FAMILY]],
    ['漢', 1, ['漢']],
    ['“Größe” – ©️ déjà', 9, ['“Größe” –', '©️ déjà']],
    ['abcdefgh©️', 9, ['abcdefgh', '©️']],
  ])('%j in %d columns', (text, columns, expected) => {
    expect(rowsOf(text, columns)).toEqual(expected);
  });

  test('loses nothing and ends, whatever the text', () => {
    for (const text of [
      'a\u0301'.repeat(500),
      `a${'\u0301'.repeat(3000)}b`,
      `${FAMILY}字 x`.repeat(80),
      '\ud800'.repeat(99),
    ]) {
      for (const columns of [1, 2, 7, 20]) {
        expect(rowsOf(text, columns).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }
    }
  });
});

test('wrapEnd gives the last rows, and begins with a word where it can', () => {
  const text = 'one two three four five six seven eight';
  const rows = wrapEnd(text, 10, 2).map(({ start, end }) => text.slice(start, end));
  expect(rows).toEqual(['five six', 'seven eight'.slice(0, 5), 'eight'].slice(-2));
  expect(wrapEnd(text, 60, 2)).toEqual([{ start: 0, end: text.length }]);
  const families = FAMILY.repeat(50);
  for (const { start, end } of wrapEnd(families, 16, 2)) expect(families.slice(start, end)).toMatch(/^(?:👨‍👩‍👧‍👦)+$/u);
});

test('toOneLine leaves nothing that steers the terminal or turns a line', () => {
  expect(toOneLine('a\u001b[31m\u0007b\u009bc\r\nd\u202ee\u2066f\u2069\u00adg\ud800')).toBe(
    'a\ufffd[31m\ufffdb\ufffdc d\ufffde\ufffdf\ufffdg\ufffd',
  );
  expect(toOneLine(`${FAMILY} 🏴󠁧󠁢󠁥󠁮󠁧󠁿`)).toBe(`${FAMILY} 🏴󠁧󠁢󠁥󠁮󠁧󠁿`);
});

test('what is measured unit by unit is as wide as it is measured with care', () => {
  for (let unit = 0xa1; unit < 0x2030; unit++) {
    const character = String.fromCharCode(unit);
    if (toOneLine(character) !== character || character === ' ') continue;
    expect([unit, countColumns(`a${character}`)]).toEqual([unit, stringWidth(`a${character}`)]);
  }
});

test('isolate encloses what runs from right to left, and takes no column', () => {
  expect([isolate('abc'), isolate('漢字')]).toEqual(['abc', '漢字']);
  expect(isolate('a שלום')).toBe('\u2068a שלום\u2069');
  expect(stringWidth(padColumns(isolate('مرحبا'), 12))).toBe(12);
});
