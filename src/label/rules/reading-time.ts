import type { BlockRule } from '../rule.js';

/** "4 min read" and its like. */
export const readingTime: BlockRule = {
  id: 'reading-time',
  label: 'date',
  scope: 'block',
  clues: ['readingTimePhrase'],
  maxWords: 12,
  detect(page, index) {
    const { facts } = page.blocks[index];
    if (facts.digits === 0 || page.phrases(index).readingTimePhrase === undefined) return null;
    return { reason: 'wording-and-number', confidence: facts.words <= 5 ? 0.85 : 0.75 };
  },
};
