import { isWholeText } from '../patterns.js';
import type { BlockRule } from '../rule.js';

/** Controls of the page: font size, print, back to top, "was this helpful", view original. */
export const pageFurniture: BlockRule = {
  id: 'page-furniture',
  label: 'other',
  scope: 'block',
  clues: ['furnitureLine', 'furnitureLead'],
  maxWords: 14,
  detect(page, index) {
    const { text, facts, startsLine, endsLine } = page.blocks[index];
    if (!startsLine || !endsLine) return null;
    const lead = page.lead(index);
    if (isWholeText(text, lead.furnitureLine)) return { reason: 'whole-line', confidence: 0.75 };
    if (lead.furnitureLead === undefined) return null;
    return { reason: 'lead', confidence: facts.words <= 8 && facts.end !== 'stop' ? 0.72 : 0.6 };
  },
};
