import { withAsciiDigits } from '../../segment/char-class.js';
import type { BlockRule, Page } from '../rule.js';

/** Numbers of views, likes, shares or comments with nothing else in the line. */
export const counterBar: BlockRule = {
  id: 'counter-bar',
  label: 'share',
  scope: 'block',
  clues: ['counterWord'],
  maxWords: 14,
  detect(page, index) {
    const { facts, startsLine, endsLine } = page.blocks[index];
    if (facts.digits === 0 || page.phrases(index).counterWord === undefined || !startsLine || !endsLine) return null;
    const rest = withAsciiDigits(page.folded(index)).replace(/\d+(?:[.,]\d+)*\s?[km万만]?(?!\p{L})\+?/gu, ' ');
    const counters = countCounters(page, rest);
    if (counters === 0) return null;
    return counters > 1 ? { reason: 'counters', confidence: 0.85 } : { reason: 'counter', confidence: 0.72 };
  },
};

/** How many words count something; 0 when there is more than one other word, or half as many. */
function countCounters(page: Page, rest: string): number {
  let counters = 0;
  let others = 0;
  let at = 0;
  while (at < rest.length) {
    if (!/[\p{L}\p{M}]/u.test(rest[at])) {
      at++;
      continue;
    }
    const hits = page.phrasesAt(rest, at);
    const end = Math.max(hits.counterWord ?? 0, hits.shareLine ?? 0, hits.shareLead ?? 0);
    if (end > at) {
      if (hits.counterWord !== undefined) counters++;
      at = end;
      continue;
    }
    if (++others > 1) return 0;
    at += /^[\p{L}\p{M}]+/u.exec(rest.slice(at))?.[0].length ?? 1;
  }
  return counters >= others * 2 ? counters : 0;
}
