import { isCited } from '../patterns.js';
import type { BlockRule } from '../rule.js';

const SIGN = /(?:©|ⓒ|&copy;|\(c\)|copyright|版权所有|著作權|저작권)/iu;
const SIGN_AND_YEAR = /(?:©|ⓒ|&copy;|\(c\)|copyright)\D{0,40}(?:19|20)\d\d|(?:19|20)\d\d\s*(?:©|ⓒ|&copy;)/iu;

const LIST_ITEM = /^\(c\)\s*(?:19|20)\d\d\s+\p{Ll}/u;

/** Copyright lines. Prose that mentions the words stays: the notice must open the block, or close it. */
export const copyrightNotice: BlockRule = {
  id: 'copyright-notice',
  label: 'legal',
  scope: 'block',
  clues: ['mark', 'digit', 'copyrightPhrase'],
  maxWords: 50,
  detect(page, index) {
    const { text, facts } = page.blocks[index];
    const opens = SIGN.exec(text.slice(0, 24))?.index ?? -1;
    if (opens >= 0 && opens <= 4 && SIGN_AND_YEAR.test(text)) {
      // "(c) 1987 is not to be mentioned." may be the third item of a list.
      return { reason: 'sign-and-year', confidence: LIST_ITEM.test(text) ? 0.6 : 0.9 };
    }
    if (/^(?:©|ⓒ|&copy;)/.test(text)) return { reason: 'sign', confidence: 0.85 };
    if (facts.words > 30) return SIGN_AND_YEAR.test(text) ? { reason: 'sign-and-year-inside', confidence: 0.6 } : null;
    const phrase = page.phrases(index).copyrightPhrase;
    if (phrase === undefined || isCited(text, phrase)) return null;
    if (/^[\s.!。©)\]]*(?:$|[©ⓒ]|(?:19|20)\d\d)/.test(text.slice(phrase)))
      return { reason: 'rights-reserved', confidence: 0.85 };
    return /^[\s.!。]/.test(text.slice(phrase)) ? { reason: 'rights-reserved-inside', confidence: 0.65 } : null;
  },
};
