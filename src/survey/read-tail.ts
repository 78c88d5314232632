/** How a body ends, as a pattern: bodies of one site that end alike most likely end in boilerplate. */

const TAIL_WORDS = 6;
const TAIL_CHARS = 80;
/** A word of more characters is a text without spaces; of that so many tell as much as the words do. */
const MAX_WORD_CHARS = 24;
const UNSPACED_CHARS = 12;

/** The last words, in lower case, with 0 for each number; null for an empty body. */
export function readTail(text: string): string | null {
  const end = text.slice(-2 * TAIL_CHARS).trim();
  if (end === '') return null;
  const folded = end.toLowerCase().replace(/\p{Nd}+/gu, '0');
  const words = folded.split(/\s+/);
  const last = words[words.length - 1];
  const tail =
    last.length > MAX_WORD_CHARS ? [...last].slice(-UNSPACED_CHARS).join('') : words.slice(-TAIL_WORDS).join(' ');
  return tail.slice(-TAIL_CHARS);
}
