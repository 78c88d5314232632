import { withoutItemPrefix } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_ITEMS = 60;

/** A table of contents: its heading, and the lines below it that come again later as headings. */
export const contentsList: PageRule = {
  id: 'contents-list',
  label: 'toc',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    for (const index of page.led()) {
      if (!isHeading(page, index)) continue;
      const later = headingsFrom(page, index + 1);
      let item = index + 1;
      while (item < page.blocks.length && item - index <= MAX_ITEMS && (later.get(itemKey(page, item)) ?? 0) > 1) {
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
  if (facts.words > 6) return false;
  const end = page.lead(index).tocHeading;
  return end !== undefined && !/[\p{L}\d]/u.test(text.slice(end));
}

function headingsFrom(page: Page, first: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = first; index < page.blocks.length; index++) {
    if (page.blocks[index].facts.words > 20) continue;
    const key = itemKey(page, index);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function itemKey(page: Page, index: number): string {
  return withoutItemPrefix(page.folded(index)).replace(/[\s.·…]*\d*$/, '');
}
