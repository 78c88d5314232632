import { isOfQuotation } from '../patterns.js';
import type { BlockRule } from '../rule.js';

/** Invitations to follow the site on a network or to join its channel. */
export const followUs: BlockRule = {
  id: 'follow-us',
  label: 'promo',
  scope: 'block',
  clues: ['followLead'],
  maxWords: 40,
  detect(page, index) {
    const { text, facts } = page.blocks[index];
    const end = page.lead(index).followLead;
    // "Follow us, cried the geese."
    if (end === undefined || /^\s*[,，]\s*\p{Ll}/u.test(text.slice(end))) return null;
    // "«Follow Zina», said the mayor, «she knows of the snow a day before.»"
    if (isOfQuotation(text)) return null;
    return { reason: 'follow-lead', confidence: facts.words <= 18 && facts.stops <= 1 ? 0.85 : 0.65 };
  },
};
