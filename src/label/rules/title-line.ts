import { nameAfter, trimName } from '../name-after.js';
import { findDate, isName, isSectionsAndDate, isStatement, isTitleLike } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

/** The title stands among the first lines, before the first paragraph. */
const HEAD_BLOCKS = 8;
const MIN_PROSE_WORDS = 12;
/** A line of so many words is more than a section's name. */
const TITLE_WORDS = 5;

/** The article's title above its first paragraph. It decides nothing alone: without boilerplate around, it stays. */
export const titleLine: PageRule = {
  id: 'title-line',
  label: 'title',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    const prose = firstProse(page);
    if (prose <= 0) return signs;
    let best = -1;
    for (let index = 0; index < prose; index++) {
      if ((best < 0 || isLonger(page, index, best)) && mayBeTitle(page, index)) best = index;
    }
    if (best < 0) return signs;
    const { text } = page.blocks[best];
    const inCrumb = page.blocks
      .slice(0, prose)
      .some((block, index) => index !== best && /[>»›/]/.test(block.text) && block.text.endsWith(text));
    signs.set(best, {
      reason: inCrumb ? 'title-of-breadcrumb' : 'title-above-prose',
      confidence: inCrumb ? 0.85 : 0.55,
      capture: { field: 'title', value: text },
    });
    return signs;
  },
};

/** A section's name stands above the title, a question that opens the text below it. */
function isLonger({ blocks }: Page, index: number, best: number): boolean {
  const opens = blocks[index].facts.end === 'stop' && blocks[best].facts.words >= TITLE_WORDS;
  return !opens && blocks[index].facts.words > blocks[best].facts.words;
}

/** Index of the first paragraph if it comes early, else -1. */
function firstProse(page: Page): number {
  const end = Math.min(page.blocks.length, HEAD_BLOCKS);
  for (let index = 0; index < end; index++) {
    const { facts, endsLine, startsLine } = page.blocks[index];
    const sentences = facts.end === 'stop' || facts.end === 'ellipsis' || facts.stops > 1;
    if (facts.words >= MIN_PROSE_WORDS && sentences && !isTitleLike(page.blocks[index].text, facts.words)) return index;
    // The first sentence of a line that was cut into sentences.
    if (startsLine && !endsLine) return index;
  }
  return firstOfShort(page, end);
}

/** Verse, a dialogue: where the short lines begin that end in stops, if they come early, else -1. */
function firstOfShort({ blocks }: Page, end: number): number {
  for (let index = 0; index + 1 < end; index++) if (closes(blocks[index]) && closes(blocks[index + 1])) return index;
  return -1;
}

function closes({ text, facts }: Page['blocks'][number]): boolean {
  return facts.end === 'ellipsis' || isStatement(text);
}

/** Whether every other line is a question: "What made you leave?" */
function asksAgain({ blocks }: Page, index: number): boolean {
  return [blocks[index], blocks[index + 2]].every((block) => block !== undefined && /[?？؟]$/u.test(block.text));
}

/** What somebody says: a question or a cry longer than a title's, or the first line of a dialogue. */
function isSaid({ blocks }: Page, index: number): boolean {
  const { text, facts } = blocks[index];
  if (facts.end === 'stop' && facts.words > MAX_ASKING_WORDS) return true;
  return OPENS_SPEECH.test(text) && OPENS_SPEECH.test(blocks[index + 1]?.text ?? '');
}

const MAX_ASKING_WORDS = 15;
const OPENS_SPEECH = /^["“„«「『—–]/u;

function mayBeTitle(page: Page, index: number): boolean {
  const { text, facts, startsLine, endsLine } = page.blocks[index];
  if (!startsLine || !endsLine || !isTitleLike(text, facts.words)) return false;
  // An interview opens with a question, or with what leads to it.
  if (facts.end === 'stop' && (facts.stops > 1 || asksAgain(page, index))) return false;
  // A command of a manual.
  if (/^[$#] ?[a-z./]/.test(text) || facts.end === 'ellipsis') return false;
  // "Q: …" opens a dialogue.
  if (/^\p{Lu}{1,2}\s*[:：]/u.test(text)) return false;
  const lead = page.lead(index);
  // Bylines, dates and breadcrumbs stand beside the title and are often longer.
  if (lead.readingTimePhrase ?? lead.shareLead ?? lead.furnitureLead) return false;
  if (lead.bylineLead !== undefined && nameAfter(text, lead.bylineLead) !== null) return false;
  if (lead.dateLead !== undefined && facts.digits > 0) return false;
  if (lead.homeLead !== undefined && /^\s*[>/»›→|\\:：]/.test(text.slice(lead.homeLead))) return false;
  // Counters: "1831 views · 17 comments".
  const numbers = facts.digits === 0 ? 0 : (text.match(/\d[\d.,]*/g)?.length ?? 0);
  if (facts.words < TITLE_WORDS ? numbers * 3 >= facts.words : numbers * 5 > facts.words * 2) return false;
  if (facts.digits > 0 && findDate(text) !== null && isName(trimName(text))) return false;
  if (isSectionsAndDate(page.blocks[index]) || isSaid(page, index)) return false;
  return /^[\p{L}\d"'“‘«„「『《¿¡([#$€£]/u.test(text);
}
