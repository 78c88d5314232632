/** HTML → the text of a page with its markup. */
import type { ByteMap } from '../types.js';
import { parseHtml } from './parse-html.js';
import { type RenderedPage, renderPage } from './render-page.js';

/** `bytes` maps the source to its payload. Throws DepthError. */
export function readPage(html: string, bytes: ByteMap): RenderedPage {
  return renderPage(html, bytes, parseHtml(html));
}
