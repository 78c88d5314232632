/** What a page declares in elements made for it: names, addresses, descriptions, data. cheerio's selectors find them, wherever they stand. */
import { load } from 'cheerio/slim';
import { Document, Element, type ParentNode } from 'domhandler';
import { OPAQUE_TAGS } from './elements.js';
import { rawText } from './tree.js';

export interface Declarations {
  readonly language: string | null;
  readonly base: string | null;
  readonly canonical: string | null;
  readonly titles: readonly string[];
  /** The page's JSON-LD. */
  readonly scripts: readonly string[];
  /** Values of meta elements by name, property or itemprop, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
}

/** One list, so that the page is gone through once. */
const DECLARING = 'html, base[href], title, meta[content], link[rel="canonical" i][href], script[type*="ld+json" i]';
/** Values of one name; a page that has more is a list of pages. */
const MAX_VALUES = 60;
const MAX_TITLE_CHARS = 400;

/** `root` is a page's tree. */
export function readDeclarations(root: ParentNode): Declarations {
  // Among nodes at the top a selector looks for each once more, in quadratic time: so there is but one.
  const $ = load(new Document([new Element('page', {}, root.children)]));
  const metas = new Map<string, string[]>();
  const titles: string[] = [];
  const scripts: string[] = [];
  let language: string | null = null;
  let base: string | null = null;
  let canonical: string | null = null;
  $<Element, string>(DECLARING).each((_, element) => {
    const { name, attribs } = element;
    if (name === 'html') {
      language ??= attribs.lang ?? attribs['xml:lang'] ?? null;
      return;
    }
    if (isOpaque(element)) return;
    if (name === 'base') base ??= attribs.href;
    else if (name === 'link') canonical ??= attribs.href;
    else if (name === 'title') titles.push(rawText(element).slice(0, MAX_TITLE_CHARS));
    else if (name === 'script') scripts.push(rawText(element));
    else addMeta(metas, attribs);
  });
  return { language, base, canonical, titles, scripts, metas };
}

/** Whether an element is part of a drawing, a template or the like, which declares nothing of the page. */
function isOpaque(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (OPAQUE_TAGS.has((at as Element).name)) return true;
  return false;
}

function addMeta(metas: Map<string, string[]>, attribs: Element['attribs']): void {
  const { content } = attribs;
  if (content.trim() === '') return;
  for (const key of new Set([attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']])) {
    if (key === undefined) continue;
    const name = key.trim().toLowerCase();
    const values = metas.get(name);
    if (values === undefined) metas.set(name, [content]);
    else if (values.length < MAX_VALUES) values.push(content);
  }
}
