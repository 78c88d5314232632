import { isStatement, isWholeText, withoutItemPrefix } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_ITEMS = 60;
const MAX_LINE_CHARS = 160;

/** A table of contents: its heading, and the lines below it that come again later as headings. */
export const contentsList: PageRule = {
  id: 'contents-list',
  label: 'toc',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    const headings = page.led('tocHeading').filter((index) => isHeading(page, index));
    if (headings.length === 0) return signs;
    const lastOf = lastPlaces(page);
    for (const index of headings) {
      let item = index + 1;
      while (item < page.blocks.length && item - index <= MAX_ITEMS && comesAgain(page, item, lastOf)) {
        signs.set(item, { reason: 'comes-again-as-heading', confidence: 0.85 });
        item++;
      }
      if (item > index + 1) signs.set(index, { reason: 'heading-over-list', confidence: 0.85 });
    }
    return signs;
  },
};

function isHeading(page: Page, index: number): boolean {
  const { text, facts } = page.blocks[index];
  if (facts.words > 6 || text.length > MAX_LINE_CHARS) return false;
  return isWholeText(text, page.lead(index).tocHeading);
}

function comesAgain(page: Page, index: number, lastOf: ReadonlyMap<string, number>): boolean {
  const key = itemKey(page, index);
  return key !== null && (lastOf.get(key) ?? -1) > index;
}

/** Where each line stands for the last time. */
function lastPlaces(page: Page): Map<string, number> {
  const lastOf = new Map<string, number>();
  for (let index = 0; index < page.blocks.length; index++) {
    const key = itemKey(page, index);
    if (key !== null) lastOf.set(key, index);
  }
  return lastOf;
}

/** The line without its number and without dots and page number behind it; null for what is no heading. */
function itemKey(page: Page, index: number): string | null {
  const { text } = page.blocks[index];
  if (text.length > MAX_LINE_CHARS || isStatement(text)) return null;
  const key = withoutItemPrefix(page.folded(index)).replace(/[\s.·…]*\d*$/, '');
  return /\p{L}/u.test(key) ? key : null;
}
