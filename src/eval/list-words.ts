/** Text → the words and shingles that figures are counted in. */

/**
 * Runs of letters, digits and underscores, as Python's `\w+` finds them: the definition of the WCXB benchmark. Han and
 * kana are written without spaces, so each of their characters is a word of its own.
 */
const WORD =
  /(?=[\p{L}\p{N}])[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}_])+/gu;

/** The scrapinghub benchmark's width: wide enough that only passages in the right order share many. */
const SHINGLE_WORDS = 4;

/** The words of a text in order, lower-cased. */
export function listWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Every run of four words, joined by blanks; all words as one where there are fewer. */
export function listShingles(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + SHINGLE_WORDS).join(' '));
}
