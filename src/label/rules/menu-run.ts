import { isWholeText } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_LABEL_WORDS = 5;
const MIN_MENU_LINES = 3;
/** A run counts as a menu when at least so large a share of it is known furniture. */
const MIN_MENU_SHARE = 0.3;

/** Menus: whole lines such as "Log in" or "Privacy policy", and runs of short labels that hold several of them. */
export const menuRun: PageRule = {
  id: 'menu-run',
  label: 'nav',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    for (let first = 0; first < page.blocks.length; first++) {
      if (!isMenuLabel(page, first)) continue;
      let last = first;
      while (last + 1 < page.blocks.length && isMenuLabel(page, last + 1)) last++;
      markRun(page, first, last, signs);
      first = last;
    }
    return signs;
  },
};

function isMenuLabel(page: Page, index: number): boolean {
  const { facts, startsLine, endsLine, text } = page.blocks[index];
  return (
    startsLine &&
    endsLine &&
    facts.words > 0 &&
    facts.words <= MAX_LABEL_WORDS &&
    facts.end === 'other' &&
    !text.includes(':') &&
    text.length <= 60
  );
}

function isMenuLine(page: Page, index: number): boolean {
  return isWholeText(page.blocks[index].text, page.lead(index).menuLine);
}

function markRun(page: Page, first: number, last: number, signs: Map<number, Sign>): void {
  const known: number[] = [];
  for (let index = first; index <= last; index++) if (isMenuLine(page, index)) known.push(index);
  if (known.length === 0) return;
  const distinct = new Set(known.map((index) => page.folded(index))).size;
  if (distinct >= MIN_MENU_LINES && known.length >= (last - first + 1) * MIN_MENU_SHARE) {
    for (let index = first; index <= last; index++) signs.set(index, { reason: 'run-of-labels', confidence: 0.8 });
    return;
  }
  const confidence = distinct > 1 ? 0.7 : 0.62;
  for (const index of known) signs.set(index, { reason: 'menu-line', confidence });
}
