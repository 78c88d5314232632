/** What a page declares in elements made for it: names, addresses, descriptions, data. */
import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';
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

const DECLARING = 'html, base[href], title, meta[content], link[rel="canonical" i][href], script[type*="ld+json" i]';
/** The tags that these selectors begin with: cheerio itself would look for them in all of the page. */
export const DECLARING_TAGS: ReadonlySet<string> = new Set(['html', 'base', 'title', 'meta', 'link', 'script']);
/** Values of one name; a page that has more is a list of pages. */
const MAX_VALUES = 60;
const MAX_TITLE_CHARS = 400;

const $ = load([]);

/** `elements` are those of a page with one of the tags, wherever they stand but in drawings, templates and the like. */
export function readDeclarations(elements: readonly Element[]): Declarations {
  const metas = new Map<string, string[]>();
  const titles: string[] = [];
  const scripts: string[] = [];
  let language: string | null = null;
  let base: string | null = null;
  let canonical: string | null = null;
  for (const element of $([...elements]).filter(DECLARING)) {
    const { name, attribs } = element;
    if (name === 'html') language ??= attribs.lang ?? attribs['xml:lang'] ?? null;
    else if (name === 'base') base ??= attribs.href;
    else if (name === 'link') canonical ??= attribs.href;
    else if (name === 'title') titles.push(rawText(element).slice(0, MAX_TITLE_CHARS));
    else if (name === 'script') scripts.push(rawText(element));
    else addMeta(metas, attribs);
  }
  return { language, base, canonical, titles, scripts, metas };
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
