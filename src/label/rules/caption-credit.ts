import { findTruncation } from '../../segment/truncation.js';
import type { InsideHits } from '../lexicon/phrase-book.js';
import { lastOfLine } from '../mark-tails.js';
import { isInQuotation, isName, isParagraph, PICTURE_AGENCIES } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MIN_WORDS = 4;
const MAX_WORDS = 60;
const MAX_CHARS = 400;
const MAX_CREDIT_CHARS = 90;
const MAX_CREDIT_WORDS = 9;

/** Pages of pictures are what is written below these. */
const MAX_SHARE = 0.25;

/** A sentence of so many words is rather a text's last one than a picture's. */
const MIN_ENDING_WORDS = 12;

/** Behind what a credit may begin: a sentence, a bracket, a bar, a dash. */
const EDGE = /[.!?…。！？»"”’)|\]]\s*|\s[–—-]\s+|[([（]\s*|\s(?=©)/gu;
/** Not behind an initial: "M. Brandt". */
const SENTENCE = /[\p{L}\d]{3}[.!?]\s+\S|[。！？]\s*\S/u;
/** A colon, or what has no mark before the name: "Photo by Ann Lee". */
const NAMED = /[:：]|photo|image|picture|illustration|courtesy|foto|bild/i;
const AGENCY = new RegExp(
  `^[^.!?]{0,60}(?:\\/|\\||\\bvia\\b)\\s*(?:${PICTURE_AGENCIES}|imago(?: images)?|wikimedia(?: commons)?|keystone|nurphoto)[\\s.)\\]]*$`,
  'iu',
);

/** "Ann Lee / Harbour Weekly". */
const NAME_AND_OUTLET =
  /^\p{Lu}[^/／]{3,40}[/／]\s?(?:[Tt]he\s)?\p{Lu}[^/／]{0,30}(?:News|Times|Post|Gazette|Ledger|Herald|Tribune|Star|Journal|Magazine|Echo|Press|Weekly|Daily|Chronicle|Courier|Mail|Telegraph|Guardian|Observer|Mirror|Standard|Independent|Globe|Examiner|Register|Sentinel|Dispatch|Record|Review|Today|Media|Tageblatt|Zeitung|Rundschau|Anzeiger|Presse|Diario|Periódico|Giornale|Jornal|Krant|Dagblad)$/u;

/** A caption that ends in who made the picture: "The last ferry at the pier. Photo: Ann Lee". Prose of more than a few lines stays. */
export const captionCredit: PageRule = {
  id: 'caption-credit',
  label: 'caption',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    let words = 0;
    let found = 0;
    for (let first = 0; first < page.blocks.length; ) {
      const last = lastOfLine(page.blocks, first);
      let own = 0;
      for (let index = first; index <= last; index++) own += page.blocks[index].facts.words;
      words += own;
      if (own >= MIN_WORDS && own <= MAX_WORDS && !closesText(page, first, last) && endsInCredit(page, first, last)) {
        found += own;
        for (let index = first; index <= last; index++) signs.set(index, { reason: 'credit-at-end', confidence: 0.8 });
      }
      first = last + 1;
    }
    return found <= MAX_SHARE * words ? signs : new Map();
  },
};

/**
 * Whether the line is the last paragraph, to which the picture's credit was glued: several sentences, behind which a bio
 * may come, or a long one.
 */
function closesText({ blocks }: Page, first: number, last: number): boolean {
  const isSeveral = last - first >= 2;
  if (last === first || (!isSeveral && blocks[first].facts.words < MIN_ENDING_WORDS)) return false;
  let bios = isSeveral ? 1 : 0;
  for (let index = last + 1; index < blocks.length; index++) {
    const { text, facts } = blocks[index];
    if (!isParagraph(facts) || findTruncation(text) !== null) continue;
    if (bios-- === 0) return false;
    index = lastOfLine(blocks, index);
  }
  return true;
}

/** Whether the line of the blocks `first` to `last` is a caption with a credit. */
function endsInCredit(page: Page, first: number, last: number): boolean {
  const { start, facts } = page.blocks[first];
  const { end } = page.blocks[last];
  if (end - start > MAX_CHARS) return false;
  const text = first === last ? page.blocks[first].text : page.text.slice(start, end);
  const from = Math.max(1, text.length - MAX_CREDIT_CHARS);
  if (first === last && isNameAndOutlet(text)) return true;
  if (first === last && facts.marks === 0 && !NAMED.test(text.slice(from))) return false;
  EDGE.lastIndex = from;
  for (let edge = EDGE.exec(text); edge !== null; edge = EDGE.exec(text)) {
    const at = edge.index + edge[0].length;
    if (at >= text.length) return false;
    if (isCredit(page, text, at) && !isInQuotation(text, at)) return true;
    // An edge may begin where another one ends.
    EDGE.lastIndex = Math.max(edge.index + 1, at - 1);
  }
  return false;
}

/** Whether the line is a picture's credit and nothing else: who made it, and for whom. */
function isNameAndOutlet(text: string): boolean {
  if (text.length > MAX_CREDIT_CHARS || !NAME_AND_OUTLET.test(text)) return false;
  const name = text.slice(0, text.search(/\s?[/／]/));
  return name.includes(' ') && isName(name);
}

/** Whether all from `at` on says who made a picture. */
function isCredit(page: Page, text: string, at: number): boolean {
  const rest = text.slice(at);
  if (rest.split(/\s+/).length > MAX_CREDIT_WORDS || SENTENCE.test(rest) || /[?!？！]$/u.test(rest)) return false;
  if (AGENCY.test(rest)) return true;
  if (rest.startsWith('©')) return isName(trimCredit(rest.slice(1))) && !isNotice(page.phrasesIn(rest));
  const end = page.phrasesAt(text, at).creditLead;
  if (end === undefined) return false;
  const credit = text.slice(end);
  if (/^\s*[:：/|©]\s*[\p{L}\d@©]/u.test(credit)) return true;
  // "Photo by Ann Lee", "courtesy of the museum".
  return /\b(?:by|of|von|par|via)$/iu.test(text.slice(at, end)) && isName(trimCredit(credit));
}

/** "© ALL RIGHTS RESERVED". */
function isNotice({ copyrightPhrase, noticePhrase }: InsideHits): boolean {
  return (copyrightPhrase ?? noticePhrase) !== undefined;
}

function trimCredit(text: string): string {
  return text.replace(/^[\s:]+|[\s.)\]）]+$/gu, '').replace(/\s*\/\s*/g, ' ');
}
