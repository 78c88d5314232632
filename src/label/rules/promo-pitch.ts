import { isCited, isStatement } from '../patterns.js';
import type { BlockRule } from '../rule.js';

/** "[Get the app: all our stories on your phone]": set apart from the text, but for a list's "(1) …". */
const BRACKETED = /^[[(【［（][^\])】］）]+[\])】］）][.。]?$/u;

/** Newsletter, subscription, donation and app pitches. A report about newsletters has neither their lead nor their wording. */
export const promoPitch: BlockRule = {
  id: 'promo-pitch',
  label: 'promo',
  scope: 'block',
  clues: ['promoLead', 'promoPhrase'],
  maxWords: 60,
  detect(page, index) {
    const { text, facts } = page.blocks[index];
    const lead = page.lead(index).promoLead !== undefined;
    const { promoPhrase } = page.phrases(index);
    const phrase = promoPhrase !== undefined && !isCited(text, promoPhrase);
    if (lead && phrase) return { reason: 'lead-and-wording', confidence: 0.85 };
    if (lead && BRACKETED.test(text)) return { reason: 'lead-in-brackets', confidence: 0.82 };
    if (lead && facts.words <= 12 && !isStatement(text)) return { reason: 'short-lead', confidence: 0.75 };
    // "Sponsored by rain, the flood came early."
    if (lead) return { reason: 'lead-only', confidence: isStatement(text) ? 0.5 : 0.65 };
    return phrase && facts.words <= 30 ? { reason: 'wording-only', confidence: 0.65 } : null;
  },
};
