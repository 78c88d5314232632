import { isOfQuotation } from '../patterns.js';
import type { BlockRule } from '../rule.js';

/** Consent notes. */
export const cookieNote: BlockRule = {
  id: 'cookie-note',
  label: 'legal',
  scope: 'block',
  clues: ['cookiePhrase'],
  maxWords: 120,
  detect(page, index) {
    if (page.phrases(index).cookiePhrase === undefined) return null;
    const { text, facts } = page.blocks[index];
    // "“This website uses cookies.” I read that and think of my grandmother's tin."
    if (isOfQuotation(text)) return null;
    return { reason: 'consent-wording', confidence: facts.words <= 60 ? 0.85 : 0.7 };
  },
};
