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
    const { noticePhrase } = page.phrases(index);
    const phrase = noticePhrase !== undefined && !isInQuotes(page.blocks[index].text, noticePhrase);
    if (lead !== undefined && phrase) return { reason: 'lead-and-wording', confidence: 0.9 };
    if (lead !== undefined && opensWithColon(page.blocks[index].text.slice(lead)))
      return { reason: 'lead-and-colon', confidence: 0.75 };
    if (phrase) return { reason: 'wording', confidence: page.blocks[index].facts.words <= 45 ? 0.82 : 0.65 };
    const short = page.blocks[index].facts.words <= 14 && page.blocks[index].facts.stops <= 1;
    return lead !== undefined && short ? { reason: 'lead-only', confidence: 0.55 } : null;
  },
};

/** Whether a quotation is open at `at`: "„Nachdruck verboten“ stand auf jeder Seite." */
function isInQuotes(text: string, at: number): boolean {
  for (let index = at; index > 0; index--) {
    if (CLOSING_QUOTES.includes(text[index - 1])) return false;
    if (OPENING_QUOTES.includes(text[index - 1])) return true;
  }
  return false;
}

/** “ closes in German what „ opens, and opens in English. */
const OPENING_QUOTES = '„«‚「『‹';
const CLOSING_QUOTES = '”»」』›';
