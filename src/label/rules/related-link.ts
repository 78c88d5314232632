import { isOnlyMarks, isStatement } from '../patterns.js';
import type { BlockRule, Page } from '../rule.js';

/** One link to another article between paragraphs: "Also read: …". */
export const relatedLink: BlockRule = {
  id: 'related-link',
  label: 'teaser',
  scope: 'block',
  clues: ['relatedLead', 'relatedHeading'],
  maxWords: 40,
  detect(page, index) {
    const block = page.blocks[index];
    const lead = page.lead(index);
    const end = Math.max(lead.relatedLead ?? 0, lead.relatedHeading ?? 0);
    if (end === 0) return null;
    const rest = block.text.slice(end);
    if (!block.startsLine) return isGlued(page, index, rest) ? { reason: 'glued', confidence: 0.75 } : null;
    if (isOnlyMarks(rest)) return lead.relatedLead === undefined ? null : { reason: 'lead-alone', confidence: 0.6 };
    if (!/^\s*[:：»>|–—]|^\s+-/.test(rest)) return null;
    // "Editors' choice: a marrow", "Read More – never finished": titles begin in capitals.
    const isDoubtful = isStatement(block.text) || /^\P{L}*\p{Ll}/u.test(rest);
    return { reason: 'lead-and-title', confidence: isDoubtful ? 0.6 : 0.85 };
  },
};

/** "… of the winter. Read more: The last ferry": behind the last sentence of a line. */
function isGlued({ blocks }: Page, index: number, rest: string): boolean {
  const { text, endsLine } = blocks[index];
  return endsLine && /^\s*[:：]\s*\S.{5}/u.test(rest) && !isStatement(text);
}
