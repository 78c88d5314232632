import type { Block } from '../../types.js';
import { isCutSentence, isOnlyMarks, isStatement, isTitleLike } from '../patterns.js';
import { type BlockRule, type Page, SURE } from '../rule.js';

/** One link to another article between paragraphs: "Also read: …". */
export const relatedLink: BlockRule = {
  id: 'related-link',
  label: 'teaser',
  scope: 'block',
  clues: ['relatedLead', 'relatedHeading', 'mark'],
  maxWords: 40,
  detect(page, index) {
    const block = page.blocks[index];
    const lead = page.lead(index);
    const end = Math.max(lead.relatedLead ?? 0, lead.relatedHeading ?? 0);
    if (end === 0) return isPointed(page, index) ? { reason: 'pointed', confidence: 0.8 } : null;
    const rest = block.text.slice(end);
    if (!block.startsLine) return isGlued(page, index, rest) ? { reason: 'glued', confidence: 0.75 } : null;
    if (isOnlyMarks(rest)) return lead.relatedLead === undefined ? null : { reason: 'lead-alone', confidence: 0.6 };
    if (!/^\s*[:：»>→|–—】］\]]|^\s+-/.test(rest))
      return runsOn(page, index, end)
        ? { reason: 'lead-then-title', confidence: isCapitals(block.text.slice(0, end)) ? SURE : 0.65 }
        : null;
    // "Editors' choice: a marrow", "Read More – never finished": titles begin in capitals.
    const isDoubtful = isStatement(block.text) || /^\P{L}*\p{Ll}/u.test(rest);
    return { reason: 'lead-and-title', confidence: isDoubtful ? 0.6 : 0.85 };
  },
};

/** "READ NEXT The last ferry", "Voir aussi Le dernier bac": a lead of several words, and a title without a stop. */
function runsOn({ blocks, lead }: Page, index: number, end: number): boolean {
  const { text, facts } = blocks[index];
  const several = lead(index).relatedLead === end && /\p{L}\s+\p{L}/u.test(text.slice(0, end));
  return several && /^\s+\p{Lu}/u.test(text.slice(end)) && facts.words <= MAX_TITLE_WORDS && facts.stops === 0;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

const MAX_TITLE_WORDS = 18;

/** "… of the winter. Read more: The last ferry", or the link's words alone: behind the last sentence of a line. */
function isGlued({ blocks }: Page, index: number, rest: string): boolean {
  const { text, facts, endsLine } = blocks[index];
  if (!endsLine) return false;
  return (facts.words > 1 && isOnlyMarks(rest)) || (/^\s*[:：]\s*\S.{5}/u.test(rest) && !isStatement(text));
}

/** An arrow to the right and a title; « opens a quotation that » closes. */
const POINTED = /^(?:>{2,4}|⇒|≫|＞＞|»|▶{1,2}|►|➤|▸|☞|👉|▷|◄)\s*[\p{L}\d][^«]*$/u;
const MIN_TITLE_WORDS = 3;

/** ">> The last ferry" alone between two paragraphs. */
function isPointed({ blocks }: Page, index: number): boolean {
  const { text, facts, startsLine, endsLine } = blocks[index];
  if (!startsLine || !endsLine || facts.words < MIN_TITLE_WORDS || facts.stops > 0 || !POINTED.test(text)) return false;
  return isTitleLike(text, facts.words) && isProse(blocks[index - 1]) && isProse(blocks[index + 1]);
}

/** A paragraph, a sentence of one that was cut, or an item and what leads to a list. */
function isProse(block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { text, facts } = block;
  if (isCutSentence(block)) return true;
  return facts.words >= MIN_ITEM_WORDS && (facts.end === 'stop' || /[:：]$/.test(text));
}

const MIN_ITEM_WORDS = 6;
