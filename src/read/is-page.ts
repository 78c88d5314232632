/** Whether a text that nobody calls HTML is all of it a page, or a part of one as content systems hand it out. */
import type { Document } from '../types.js';
import { HTML_START } from './detect-format.js';
import type { PageComplaint, renderDocument } from './page-document.js';

const BLOCK = 'p|div|article|section|main|body|header|figure|h[1-6]|ul|ol|dl|table|blockquote|pre';
const FIRST_TAG = new RegExp(`^\\s*<(?:${BLOCK})(?:\\s[^<>]*)?>`, 'i');
const LAST_TAG = new RegExp(`</(?:${BLOCK}|footer|html)>\\s*(?:<!--[^<>]*-->\\s*)?$`, 'i');
/** The last tag is looked for here: what follows it is blank. */
const LAST_UNITS = 1000;

/** Which texts of a table's rows are read as HTML: none, those that are a page or a part of one, or all of a column of HTML. */
export type PageUse = 'none' | 'found' | 'all';

/** The document of a row as it is, or the page that its text is, which `renderPage` reads. */
export function readRow(
  document: Document,
  pages: PageUse,
  renderPage: typeof renderDocument,
): Document | PageComplaint {
  const { text, bytes, url } = document;
  if (pages === 'none' || (pages === 'found' && !isPage(text))) return document;
  const page = renderPage(text, bytes, url);
  return 'kind' in page ? page : { ...document, ...page };
}

/** A text that shows how a paragraph is written begins and ends with words. */
export function isPage(text: string): boolean {
  if (!text.includes('</')) return false;
  return HTML_START.test(text) || (FIRST_TAG.test(text) && LAST_TAG.test(text.slice(-LAST_UNITS)));
}
