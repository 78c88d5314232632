import { findTruncation } from '../../segment/truncation.js';
import { isTitleLike, isWholeText, withoutItemPrefix } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_ITEMS = 40;
const MAX_HEADING_WORDS = 8;
const MAX_ITEM_WORDS = 30;

/** What only a list of other articles is headed by; "Most popular" or "Recommended" may head anything. */
const STRONG = new RegExp(
  [
    'related|similar|also (?:like|read|enjoy|be interested)|read next|more from|ähnlich|verwandt|auch interess',
    'relacionad|también|similaires|aussi|leia também|correlat|leggi anche|gerelateerd|lees ook|powiązan|zobacz też',
    'læs også|les (?:også|òg)|relatere?[dt]|li[gk]nende|kanskje du|lue myös|aiheeseen liittyv|samankaltai',
    'kiinnostaa|похож|по теме|также|ilgili|benzer|相关|相關|猜你|関連|あわせて|관련|ذات صلة|ايضا|أيضا|संबंधित|यह भी|kapcsolódó',
    'hasonló|érdekel|olvas(?:d|sa) el|aceea[sșş]i tem|cite[sșş]te [sșş]i|putea interesa|súvisia|podobné|čítajte',
    'zaujímať|σχετικ|παρόμοι|επίσης|επισησ|свързан|подобн|по темата|povezan|sličn|srodn|повезан|сличн|сродн|קשור',
    'נוספים בנושא|נוספות בנושא|עוד בנושא|לעניין אות|সম্পর্কিত|সংশ্লিষ্ট|متعلقہ|یہ بھی پڑھ',
  ].join('|'),
  'u',
);

/** A heading over links to other articles ("Related posts"), and the titles in the lines below it. */
export const relatedHeading: PageRule = {
  id: 'related-heading',
  label: 'teaser',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    for (const index of page.led('relatedHeading')) {
      if (!isHeading(page, index)) continue;
      const items = itemsBelow(page, index);
      signs.set(index, { reason: 'heading', confidence: headingConfidence(page, index, items) });
      // Bullets, numbers or dates before each title leave less doubt, but "Recommended:" may head any list.
      const listed = items > 0 && hasPrefix(page.blocks[index + 1].text) && page.blocks[index].facts.words > 1;
      const atEnd = STRONG.test(page.folded(index)) && index + items + 1 === page.blocks.length;
      const confidence = listed || atEnd ? 0.66 : 0.6;
      for (let item = 1; item <= items; item++) signs.set(index + item, { reason: 'title-under-heading', confidence });
    }
    return signs;
  },
};

function isHeading(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (block.facts.words > MAX_HEADING_WORDS || !block.startsLine || !block.endsLine) return false;
  return isWholeText(block.text, page.lead(index).relatedHeading);
}

function itemsBelow(page: Page, heading: number): number {
  let items = 0;
  const bulleted = heading + 1 < page.blocks.length && hasPrefix(page.blocks[heading + 1].text);
  while (items < MAX_ITEMS) {
    const block = page.blocks[heading + items + 1];
    if (block === undefined || !block.startsLine || !block.endsLine) break;
    const sameList = bulleted && hasPrefix(block.text) && block.facts.words <= MAX_ITEM_WORDS;
    if (!sameList && !isTitleLike(block.text, block.facts.words) && findTruncation(block.text) === null) break;
    items++;
  }
  return items;
}

function hasPrefix(text: string): boolean {
  return withoutItemPrefix(text).length < text.length;
}

/** Truncated titles below leave no doubt. */
function headingConfidence(page: Page, index: number, items: number): number {
  const next = page.blocks[index + 1];
  if (next !== undefined && findTruncation(next.text) !== null) return 0.82;
  if (!STRONG.test(page.folded(index))) return 0.6;
  return items > 1 ? 0.75 : 0.65;
}
