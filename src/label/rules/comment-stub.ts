import { withAsciiDigits } from '../../segment/char-class.js';
import type { BlockRule, Page, Sign } from '../rule.js';

/** Comment forms, invitations to comment and their counts. */
export const commentStub: BlockRule = {
  id: 'comment-stub',
  label: 'comment',
  scope: 'block',
  clues: ['digit', 'commentLine', 'commentPhrase'],
  maxWords: 30,
  detect(page, index) {
    const { text, startsLine } = page.blocks[index];
    if (!startsLine) return null;
    const end = page.lead(index).commentLine;
    if (end !== undefined && !/\p{L}/u.test(text.slice(end))) return { reason: 'whole-line', confidence: 0.85 };
    const wording = page.phrases(index).commentPhrase;
    // "Comments are closed, like the shop."
    if (wording !== undefined)
      return { reason: 'wording', confidence: /^\s*[,，]/.test(text.slice(wording)) ? 0.5 : 0.82 };
    return countedComments(page, index);
  },
};

/** "12 Comments", "查看全部12条评论" are covered by their phrases; here a number before or after a comment line's words. */
function countedComments(page: Page, index: number): Sign | null {
  const { facts } = page.blocks[index];
  if (facts.digits === 0 || facts.words > 6) return null;
  const folded = withAsciiDigits(page.folded(index));
  const number = /^\D{0,3}\d[\d.,]*\s*/.exec(folded);
  if (number === null) return null;
  const hits = page.phrasesAt(folded, number[0].length);
  const end = hits.commentLine ?? hits.counterWord;
  return end !== undefined && !/\p{L}/u.test(folded.slice(end)) ? { reason: 'count', confidence: 0.8 } : null;
}
