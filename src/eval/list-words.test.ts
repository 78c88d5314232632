import { describe, expect, test } from '@jest/globals';
import { listShingles, listWords } from './list-words.js';

describe('words', () => {
  test.each([
    ['', []],
    [' — … ! ', []],
    ["Don't stop_me, 2nd CAFÉ!", ['don', 't', 'stop_me', '2nd', 'café']],
    ['Straße ÅNGSTRÖM Привет 12½ x²', ['straße', 'ångström', 'привет', '12½', 'x²']],
    ['鱼市A重开、ひらカナ・テスト', ['鱼', '市', 'a', '重', '开', 'ひ', 'ら', 'カ', 'ナ', 'テ', 'ス', 'ト']],
    ['부산 항구 ไทย', ['부산', '항구', 'ไทย']],
    // Vowel signs are no letters.
    ['हिन्दी', ['ह', 'न', 'द']],
    ['\u{20000}\u{20001} \ud800', ['\u{20000}\u{20001}']],
  ])('of %j', (text, words) => {
    expect(listWords(text)).toEqual(words);
  });
});

describe('shingles', () => {
  test.each([
    ['', []],
    ['a b c', ['a b c']],
    ['a b c d', ['a b c d']],
    ['a b c d e', ['a b c d', 'b c d e']],
  ])('of %j', (text, shingles) => {
    expect(listShingles(listWords(text))).toEqual(shingles);
  });
});
