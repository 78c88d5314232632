/**
 * From a body to a label for each line of its page: the share of the line's words that the body holds, in order. The
 * body does not say which lines it came from, and its lines break elsewhere than the page's.
 */
import { takeOut, toBag } from '../eval/bag.js';
import { listWords } from '../eval/list-words.js';
import { matchWords } from './match-words.js';

/** What a line has instead of a share that holds no word. */
export const NO_WORD = -1;

/** The alignment takes one bit a cell: 50 MB at most. A page beyond this bound is matched line by line instead. */
const MAX_CELLS = 4e8;

export function shareOfLines(lines: readonly string[], body: string, maxCells = MAX_CELLS): number[] {
  const words = lines.map(listWords);
  const gold = listWords(body);
  const count = words.reduce((sum, own) => sum + own.length, 0);
  const matched = count * gold.length > maxCells ? matchWholeLines(words, body) : matchInOrder(words, gold);
  return words.map((own, line) => (own.length === 0 ? NO_WORD : matched[line] / own.length));
}

/** For each line how many of its words belong to a longest common subsequence with the body. */
function matchInOrder(words: readonly (readonly string[])[], gold: readonly string[]): number[] {
  const marks = matchWords(words.flat(), gold);
  let at = 0;
  return words.map((own) => {
    let sum = 0;
    for (const end = at + own.length; at < end; at++) sum += marks[at];
    return sum;
  });
}

/**
 * In linear time: a line that is a line of the body matches whole; the others share out the words that are left of the
 * body, first come, first served.
 */
function matchWholeLines(words: readonly (readonly string[])[], body: string): number[] {
  const bodyLines = body.split('\n').map(listWords);
  const whole = toBag(bodyLines.map(toKey));
  const left = toBag(bodyLines.flat());
  const matched = words.map((own) => {
    if (takeOut(whole, [toKey(own)]) === 0) return null;
    takeOut(left, own);
    return own.length;
  });
  return matched.map((count, line) => count ?? takeOut(left, words[line]));
}

function toKey(words: readonly string[]): string {
  return words.join(' ');
}
