import { isWholeText } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_HEADING_WORDS = 8;
const MAX_BIO_WORDS = 170;

/** "About the author" on its own line, and the paragraph below it. */
export const bioHeading: PageRule = {
  id: 'bio-heading',
  label: 'bio',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    for (const index of page.led('bioHeading')) {
      if (!isHeading(page, index)) continue;
      // "The author" may head a chapter too; then its place must tell.
      const { words, unspaced } = page.blocks[index].facts;
      const sure = words > 2 || unspaced > 2;
      signs.set(index, { reason: 'heading', confidence: sure ? 0.95 : 0.62 });
      markParagraph(page, index + 1, sure ? 0.9 : 0.62, signs);
    }
    return signs;
  },
};

function isHeading(page: Page, index: number): boolean {
  const { text, facts, startsLine, endsLine } = page.blocks[index];
  if (!startsLine || !endsLine || facts.words > MAX_HEADING_WORDS) return false;
  return isWholeText(text, page.lead(index).bioHeading);
}

function markParagraph(page: Page, first: number, confidence: number, signs: Map<number, Sign>): void {
  let last = first;
  let words = 0;
  while (last < page.blocks.length) {
    words += page.blocks[last].facts.words;
    if (page.blocks[last].endsLine) break;
    last++;
  }
  if (last >= page.blocks.length || words > MAX_BIO_WORDS || words < 3) return;
  for (let index = first; index <= last; index++) signs.set(index, { reason: 'paragraph-under-heading', confidence });
}
