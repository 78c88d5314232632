import { isQuoted, markTails, textOf } from '../mark-tails.js';
import { leadingName, opensWithColon } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_WORDS = 170;
const LEGAL_FORM =
  /(?<!\p{L})(?:Inc|Ltd|LLC|GmbH|AG|SE|S\.?A\.?|S\.?p\.?A|S\.?r\.?l|Corp|Corporation|Company|plc|B\.?V|N\.?V|Oy|AB|A\/S|Group|Holdings|Ltda|ООО|ОАО|АО)(?!\p{L})\.?|株式会社|有限会社|有限公司|集团|集團|주식회사|\(주\)/u;
/** "(NYSE: ABCD)" behind the name. */
const TICKER =
  '[^.(]{2,50}\\((?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|OTC(?:QX|QB)?|AMEX|LSE|AIM|TSXV?|ASX|Euronext|SIX|HKEX|SEHK|NSE|BSE|FWB|XETRA)\\s?:\\s?[\\p{Lu}\\d.]{1,8}\\)';
const FORMED_NAME = new RegExp(
  `^(?:\\p{Lu}[^\\s,]*,?\\s+){1,5}(?:${LEGAL_FORM.source})|^${TICKER}|^\\S{0,20}(?:株式会社|有限会社|有限公司|集团|集團|주식회사)`,
  'u',
);
/** The name of the company stands in the first words, its description soon after (characters). */
const NAME_CHARS = 60;
const OPENING_CHARS = 160;

/** Company boilerplate at the end of a release: "About X: X is a leading provider of …", glued or in its own lines. */
export const companyBio: PageRule = {
  id: 'company-bio',
  label: 'bio',
  scope: 'page',
  detectAll: (page) =>
    markTails(
      page,
      MAX_WORDS,
      (view, start, last) => aboutCompany(view, start, last) ?? describedCompany(view, start, last),
    ),
};

function aboutCompany(page: Page, start: number, last: number): Sign | null {
  const { text, facts, endsLine } = page.blocks[start];
  const end = page.lead(start).aboutLead;
  if (end === undefined || isQuoted(page, start)) return null;
  const rest = text.slice(end, end + OPENING_CHARS);
  // "会社概要：潮風造船株式会社は…": the label, then the description.
  if (opensWithColon(rest) && LEGAL_FORM.test(rest.slice(0, NAME_CHARS))) {
    return { reason: 'about-and-description', confidence: 0.85 };
  }
  const name = /^([^:：.。]{1,70})[:：]\s*\S/u.exec(rest.trimStart())?.[1].trim();
  if (name !== undefined && /^(?:(?:the|die|das|der|la|le|el)\s+)?[\p{Lu}\p{Lo}\d]/u.test(name)) {
    const company = LEGAL_FORM.test(name) || page.phrasesIn(textOf(page, start, last)).companyPhrase !== undefined;
    const repeated = repeatsName(text.slice(text.indexOf(name) + name.length), name);
    return {
      reason: 'about-and-description',
      confidence: company && repeated ? 0.92 : company || repeated ? 0.85 : 0.65,
    };
  }
  return facts.words <= 8 && endsLine && LEGAL_FORM.test(rest) ? { reason: 'about-heading', confidence: 0.75 } : null;
}

/** Whether the description names the company again, or opens with its first word: "About Calder Press Group: Calder is …". */
function repeatsName(description: string, name: string): boolean {
  if (description.includes(name)) return true;
  const word = /^\p{Lu}[\p{L}\d]{3,}/u.exec(name)?.[0];
  return word !== undefined && description.replace(/^\s*[:：]\s*/, '').startsWith(word);
}

function describedCompany(page: Page, start: number, last: number): Sign | null {
  const { text } = page.blocks[start];
  const { companyPhrase } = page.phrases(start);
  const calls = callsOn(page, start, last);
  if (companyPhrase === undefined && !calls) return null;
  const formed = FORMED_NAME.test(text.slice(0, NAME_CHARS));
  const opening = companyPhrase !== undefined && companyPhrase <= OPENING_CHARS;
  if ((!opening && !(formed && calls)) || (!formed && leadingName(text) === null) || isQuoted(page, start)) return null;
  return { reason: 'name-and-company-wording', confidence: calls ? 0.85 : start === last ? 0.6 : 0.55 };
}

/** Whether the description goes on: a call in its first sentence, or more wording of its kind in a later one. */
function callsOn(page: Page, start: number, last: number): boolean {
  if (page.phrases(start).bioCall !== undefined) return true;
  for (let index = start + 1; index <= last; index++) {
    const { bioCall, companyPhrase } = page.phrases(index);
    if (bioCall !== undefined || companyPhrase !== undefined) return true;
  }
  return false;
}
