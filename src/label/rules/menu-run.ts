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
    let last = -1;
    for (const index of page.led('menuLine')) {
      if (index <= last || !isMenuLabel(page, index)) continue;
      let first = index;
      while (first > 0 && isMenuLabel(page, first - 1)) first--;
      last = index;
      while (last + 1 < page.blocks.length && isMenuLabel(page, last + 1)) last++;
      markRun(page, first, last, signs);
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

/** How many of the lines differ, up to as many as matter. */
function countDistinct(page: Page, lines: readonly number[]): number {
  const seen = new Set<string>();
  for (const index of lines) {
    seen.add(page.folded(index));
    if (seen.size === MIN_MENU_LINES) break;
  }
  return seen.size;
}

function markRun(page: Page, first: number, last: number, signs: Map<number, Sign>): void {
  const known: number[] = [];
  for (let index = first; index <= last; index++) if (isMenuLine(page, index)) known.push(index);
  if (known.length === 0) return;
  const distinct = countDistinct(page, known);
  if (distinct >= MIN_MENU_LINES && known.length >= (last - first + 1) * MIN_MENU_SHARE) {
    const sign = { reason: 'run-of-labels', confidence: 0.8 };
    for (let index = first; index <= last; index++) signs.set(index, sign);
    return;
  }
  const confidence = distinct > 1 ? 0.7 : 0.62;
  for (const index of known) signs.set(index, { reason: 'menu-line', confidence });
}
