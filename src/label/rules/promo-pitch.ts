import { isStatement } from '../patterns.js';
import type { BlockRule } from '../rule.js';

/** Newsletter, subscription, donation and app pitches. A report about newsletters has neither their lead nor their wording. */
export const promoPitch: BlockRule = {
  id: 'promo-pitch',
  label: 'promo',
  scope: 'block',
  clues: ['promoLead', 'promoPhrase'],
  maxWords: 60,
  detect(page, index) {
    const { facts } = page.blocks[index];
    const lead = page.lead(index).promoLead !== undefined;
    const phrase = page.phrases(index).promoPhrase !== undefined;
    if (lead && phrase) return { reason: 'lead-and-wording', confidence: 0.85 };
    if (lead && facts.words <= 12 && !isStatement(page.blocks[index].text))
      return { reason: 'short-lead', confidence: 0.75 };
    // "Sponsored by rain, the flood came early."
    if (lead) return { reason: 'lead-only', confidence: isStatement(page.blocks[index].text) ? 0.5 : 0.65 };
    return phrase && facts.words <= 30 ? { reason: 'wording-only', confidence: 0.65 } : null;
  },
};
