import { isName, isStatement, PICTURE_AGENCIES } from '../patterns.js';
import type { BlockRule } from '../rule.js';

const AGENCY = new RegExp(
  `(?:\\/|\\||\\bvia\\b|©|\\bcourtesy\\b)\\s*(?:${PICTURE_AGENCIES}|imago|bloomberg|wikimedia commons)[\\s.)\\]]*$`,
  'iu',
);
const PERSON = "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,3}";
const SOME_AGENCY =
  '(?:\\p{Lu}[\\p{L}-]+\\s){1,2}(?:Wire|Press|Pictures|Images|News Service|Photo Agency|Photo Service)';
/** "Ann Lee/Westerly Wire", "Westerly Images / Ann Lee": who made the picture, and an agency that no list knows. */
const UNKNOWN_AGENCY = new RegExp(`^${PERSON}\\s?/\\s?${SOME_AGENCY}[\\s.)\\]]*$`, 'u');
const UNKNOWN_AGENCY_FIRST = new RegExp(`^${SOME_AGENCY}\\s?/\\s?${PERSON}$`, 'u');
/** Cheap to fail, unlike the search for an agency anywhere. */
const LAST_WORD =
  /(?:images|reuters|afp|ap|photo|shutterstock|unsplash|pexels|pixabay|alamy|epa|imago|dpa|stock|bloomberg|commons|flickr|wire|press|pictures|service|agency)[\s.)\]]*$/iu;
/** "- Graphics: Corvid RTX 40": what a thing has, in a list. */
const ITEM = /^[-*•·]\s/u;
/** A credit that ends in a full stop is this short. */
const MAX_STATEMENT_WORDS = 7;
const MAX_CREDIT_WORDS = 14;

/** Picture credits. A caption that tells something beside the credit is longer and stays. */
export const photoCredit: BlockRule = {
  id: 'photo-credit',
  label: 'caption',
  scope: 'block',
  clues: ['mark', 'creditLead'],
  maxWords: MAX_CREDIT_WORDS,
  detect(page, index) {
    const { text, facts } = page.blocks[index];
    const end = page.lead(index).creditLead;
    if (end !== undefined) {
      const rest = text.slice(end);
      if (/^\s*[:：/|]\s*\S/.test(rest))
        return {
          reason: 'lead-and-colon',
          confidence:
            (isStatement(text) && facts.words > MAX_STATEMENT_WORDS) || describes(rest, facts.words) || ITEM.test(text)
              ? 0.6
              : 0.85,
        };
      if (/^[([（]/.test(text) && facts.stops <= 1) return { reason: 'lead-in-brackets', confidence: 0.8 };
      if ((opensWithBy(rest) || isBy(text.slice(0, end), rest)) && facts.stops <= 1)
        return { reason: 'lead-and-by', confidence: 0.8 };
    }
    return facts.marks > 0 && facts.stops <= 1 && namesAgency(text) ? { reason: 'agency', confidence: 0.8 } : null;
  },
};

function namesAgency(text: string): boolean {
  return (LAST_WORD.test(text) && (AGENCY.test(text) || UNKNOWN_AGENCY.test(text))) || UNKNOWN_AGENCY_FIRST.test(text);
}

/** "Photo: a man at a window": who makes pictures has a name, but for some agencies ("dpa"). */
function describes(rest: string, words: number): boolean {
  return words > MAX_AGENCY_WORDS && /^[\s:：/|]*\p{Ll}/u.test(rest);
}

const MAX_AGENCY_WORDS = 4;

/** "Photo by", "Picture courtesy of", as a whole the lead, and a name, with who sent it. */
function isBy(lead: string, rest: string): boolean {
  const [name] = rest.split(/[/|(,]/);
  return BY.test(lead) && isName(name.replace(/^\s+the\s/u, '').trim());
}

const BY_WORDS = '\\s(?:by|von|par|de|por|di|от)';
const BY = new RegExp(`(?:${BY_WORDS}|\\scourtesy of)$`, 'iu');
const BY_FIRST = new RegExp(`^\\s*${BY_WORDS}\\s`, 'iu');

/** "Photo by …". "Foto af" is followed by who took it, or by what it shows: there only a name tells. */
function opensWithBy(rest: string): boolean {
  if (BY_FIRST.test(rest)) return true;
  return /^\s+a[fv]\s/u.test(rest) && isName(rest.replace(/^\s+a[fv]\s+/u, '').replace(/[.)\]]+$/u, ''));
}
