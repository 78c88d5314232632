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
    return { reason: 'consent-wording', confidence: page.blocks[index].facts.words <= 60 ? 0.85 : 0.7 };
  },
};
