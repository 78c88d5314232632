import { describe, expect, test } from '@jest/globals';
import { makePhrases } from './phrase-book.js';
import { readPhrases, writePhrases } from './phrases-file.js';

describe('a file of phrases', () => {
  test.each(['eng', 'srp'])('gives back those of %s', (key) => {
    const phrases = makePhrases(key);
    expect(readPhrases(writePhrases(phrases))).toEqual(phrases);
  });

  test('may lie anywhere in memory', () => {
    const phrases = makePhrases('deu');
    const bytes = writePhrases(phrases);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readPhrases(shifted.subarray(1))).toEqual(phrases);
  });
});
