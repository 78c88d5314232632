/** Whether a text that nobody calls HTML is all of it a page, or a part of one as content systems hand it out. */
import { HTML_START } from './detect-format.js';

const BLOCK = 'p|div|article|section|main|body|header|figure|h[1-6]|ul|ol|dl|table|blockquote|pre';
const FIRST_TAG = new RegExp(`^\\s*<(?:${BLOCK})(?:\\s[^<>]*)?>`, 'i');
const LAST_TAG = new RegExp(`</(?:${BLOCK}|footer|html)>\\s*(?:<!--[^<>]*-->\\s*)?$`, 'i');
/** The last tag is looked for here: what follows it is blank. */
const LAST_UNITS = 1000;

/** Which texts of a table's rows are read as HTML: none, those that are a page or a part of one, or all of a column of HTML. */
export type PageUse = 'none' | 'found' | 'all';

export function isReadAsPage(use: PageUse, text: string): boolean {
  return use === 'all' || (use === 'found' && isPage(text));
}

/** A text that shows how a paragraph is written begins and ends with words. */
export function isPage(text: string): boolean {
  if (!text.includes('</')) return false;
  return HTML_START.test(text) || (FIRST_TAG.test(text) && LAST_TAG.test(text.slice(-LAST_UNITS)));
}
