/** HTML → the text of a page with its markup. */
import type { ByteMap, Markup } from '../types.js';
import { readHead } from './head.js';
import { parseHtml } from './parse-html.js';
import { renderPage } from './render-page.js';

export interface Page {
  readonly text: string;
  readonly markup: Markup;
}

/** `bytes` maps the source to its payload; `url` is where the page was fetched, or null. Throws DepthError. */
export function readPage(html: string, bytes: ByteMap, url: string | null): Page {
  const parsed = parseHtml(html);
  const { text, markup } = renderPage(html, bytes, parsed);
  return { text, markup: { ...markup, head: readHead(parsed.root, url) } };
}
