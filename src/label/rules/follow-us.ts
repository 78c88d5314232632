import type { BlockRule } from '../rule.js';

/** Invitations to follow the site on a network or to join its channel. */
export const followUs: BlockRule = {
  id: 'follow-us',
  label: 'promo',
  scope: 'block',
  clues: ['lead'],
  maxWords: 40,
  detect(page, index) {
    const { facts } = page.blocks[index];
    if (page.lead(index).followLead === undefined) return null;
    return { reason: 'follow-lead', confidence: facts.words <= 18 && facts.stops <= 1 ? 0.85 : 0.65 };
  },
};
