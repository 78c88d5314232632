/** Lists that explain terms: what they explain may be the very words of menus and notices ("Read more: there is more, but …"). */
import type { Block } from '../types.js';

/** A term of some words, a colon, and what it means: a phrase that begins small, or of letters without case, and ends as sentences do. */
const ENTRY =
  /^(?:[-–—*•·]\s)?[\p{L}\p{N}"“„«][^:：.!?。！？]{0,40}[:：]\s?(?=[\p{Ll}\p{Lo}])[^\n]{3,240}[^\s.…][.!?。！？]["”“»]?$/u;
/** Two may be a note and another one. */
const FEWEST_ENTRIES = 3;

/** The blocks that are entries of such a list: so many one below the other, each a line of its own. */
export function listEntries(blocks: readonly Block[]): readonly number[] {
  const entries: number[] = [];
  for (let first = 0; first < blocks.length; ) {
    let next = first;
    while (next < blocks.length && isEntry(blocks[next])) next++;
    if (next - first >= FEWEST_ENTRIES) for (let index = first; index < next; index++) entries.push(index);
    first = next + 1;
  }
  return entries;
}

function isEntry({ text, startsLine, endsLine, facts }: Block): boolean {
  return startsLine && endsLine && facts.end === 'stop' && facts.words <= 50 && ENTRY.test(text);
}
