import { opensWithColon } from '../patterns.js';
import type { BlockRule } from '../rule.js';

/** Reprint, infringement and liability notices. */
export const reprintNotice: BlockRule = {
  id: 'reprint-notice',
  label: 'legal',
  scope: 'block',
  clues: ['noticeLead', 'noticePhrase'],
  maxWords: 90,
  detect(page, index) {
    const lead = page.lead(index).noticeLead;
    const phrase = page.phrases(index).noticePhrase !== undefined;
    if (lead !== undefined && phrase) return { reason: 'lead-and-wording', confidence: 0.9 };
    if (lead !== undefined && opensWithColon(page.blocks[index].text.slice(lead)))
      return { reason: 'lead-and-colon', confidence: 0.75 };
    if (phrase) return { reason: 'wording', confidence: page.blocks[index].facts.words <= 45 ? 0.82 : 0.65 };
    const short = page.blocks[index].facts.words <= 14 && page.blocks[index].facts.stops <= 1;
    return lead !== undefined && short ? { reason: 'lead-only', confidence: 0.55 } : null;
  },
};
