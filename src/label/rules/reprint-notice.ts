import { hasDigit } from '../../segment/char-class.js';
import type { Block } from '../../types.js';
import { isCited, opensWithColon } from '../patterns.js';
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
    const phrase = noticePhrase !== undefined && !isCited(page.blocks[index].text, noticePhrase);
    if (lead !== undefined && phrase) return { reason: 'lead-and-wording', confidence: 0.9 };
    if (lead !== undefined && opensWithColon(behindLead(page.blocks[index], lead)))
      return { reason: 'lead-and-colon', confidence: 0.75 };
    if (phrase) return { reason: 'wording', confidence: page.blocks[index].facts.words <= 45 ? 0.82 : 0.65 };
    const short = page.blocks[index].facts.words <= 14 && page.blocks[index].facts.stops <= 1;
    if (lead === undefined || !short) return null;
    return { reason: 'lead-only', confidence: isPhrase(page.blocks[index].text, lead) ? 0.68 : 0.55 };
  },
};

/** "A version of this article": nothing that a text says of something else. */
function isPhrase(text: string, end: number): boolean {
  return text.slice(0, end).split(' ').length > 3;
}

/** What follows the lead; glued to a text it may be dated: "Correction, 3 May, 10:42: the bridge was built in 1912." */
function behindLead({ text, startsLine }: Block, lead: number): string {
  const rest = text.slice(lead);
  return !startsLine && hasDigit(rest.slice(0, MAX_TIME_CHARS)) ? rest.replace(TIME, '') : rest;
}

const MAX_TIME_CHARS = 40;
const TIME = /^[^:：\d]{0,12}\d[^:：]{0,24}?(?:[:：]\d{2}[^:：]{0,8})?(?=[:：])/u;
