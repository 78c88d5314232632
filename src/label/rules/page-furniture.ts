import { isWholeText } from '../patterns.js';
import { type BlockRule, SURE } from '../rule.js';

/** What wire services and press offices print below a text: "###", "-30-", "(ENDS)". */
const END_MARK = /^(?:#{2,4}|[-–—]\s?30\s?[-–—]|[-–—([]\s?(?:ENDS?|FIN|ENDE|FINE|КОНЕЦ|完|终|終|끝)\s?[-–—)\]])$/u;
const MAX_END_MARK = 12;

/** Controls of the page: font size, print, back to top, "was this helpful", view original; and the marks below a text's end. */
export const pageFurniture: BlockRule = {
  id: 'page-furniture',
  label: 'other',
  scope: 'block',
  clues: ['furnitureLine', 'furnitureLead', 'mark', 'digit'],
  maxWords: 14,
  detect(page, index) {
    const { text, facts, startsLine, endsLine } = page.blocks[index];
    if (!endsLine) return null;
    if (facts.chars <= MAX_END_MARK && END_MARK.test(text)) return { reason: 'end-mark', confidence: 0.7 };
    if (!startsLine) return null;
    const lead = page.lead(index);
    // One word alone may be a heading.
    if (isWholeText(text, lead.furnitureLine))
      return { reason: 'whole-line', confidence: facts.words > 1 || facts.unspaced > 3 ? SURE : 0.75 };
    if (lead.furnitureLead === undefined) return null;
    return { reason: 'lead', confidence: facts.words <= 8 && facts.end !== 'stop' ? 0.72 : 0.6 };
  },
};
