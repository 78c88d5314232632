/** A page's title as its author wrote it: without the name of the site that pages put before or behind it. */

/** What stands between a title and the site's name, blanks around it; a colon only before. */
const SEPARATOR =
  /\s+(?:[|\-–—―·•»«›‹/\\~*:]|::|>>|<<|\|\|)\s+|\s*[|｜│丨]\s*|(?<=\p{L}): (?=\S)|\s?[_＿](?=[\p{Lo}])|(?<=\S)[–—](?=\p{Lu}[^\s–—]*$)/gu;
/** What every separator has: most titles hold none, and this is told sooner. */
const MARK = /[|\-–—―·•»«›‹/\\~*:<>｜│丨_＿]/;
/** A bar parts a title from its site, a dash may belong to the title. */
const BAR = /[|｜│丨»›]/u;
const MAX_SITE_WORDS = 5;
/** What is longer is no title that a site's name was put to; each of its marks would cost a look at all of it. */
const MAX_CHARS = 1000;

export interface TitleContext {
  /** Names that the page gives its site; the address's host may be among them. */
  readonly sites: readonly string[];
  /** What else the page calls itself, a headline for one; each may itself have the site's name. */
  readonly others: readonly string[];
}

/** `title` without the site's name; blanks as one. Empty stays empty. */
export function cleanTitle(title: string, { sites, others }: TitleContext): string {
  let text = collapse(title);
  if (text.length > MAX_CHARS || !MARK.test(text) || text.search(SEPARATOR) < 0) return text;
  const keys = new Set(sites.map(keyOf).filter((key) => key.length > 1));
  const known = new Set(others.map(keyOf).filter((key) => key !== ''));
  for (let rounds = 0; rounds < 3; rounds++) {
    const shorter = withoutSite(text, keys, known);
    if (shorter === null) break;
    text = shorter;
  }
  return text;
}

/** One name less, or null where none shows. */
function withoutSite(text: string, sites: ReadonlySet<string>, others: ReadonlySet<string>): string | null {
  if (sites.has(keyOf(text))) return null;
  const cuts = [...text.matchAll(SEPARATOR)].map((cut) => ({
    mark: cut[0].trim(),
    left: text.slice(0, cut.index),
    right: text.slice(cut.index + cut[0].length),
  }));
  for (const { mark, left, right } of cuts) {
    if (!mark.endsWith(':') || mark === '::') {
      if (isSite(right, sites) && !isSite(left, sites)) return left.trim();
    }
    if (isSite(left, sites)) return right.trim();
  }
  // The headline repeats the title without the name.
  for (const { left, right } of cuts) {
    if (others.has(keyOf(left)) && wordCount(left) > 1) return left.trim();
    if (others.has(keyOf(right)) && wordCount(right) > 1) return right.trim();
  }
  const last = cuts.at(-1);
  if (last !== undefined && BAR.test(last.mark) && !others.has(keyOf(text))) {
    const words = wordCount(last.right);
    if (words <= MAX_SITE_WORDS && words < wordCount(last.left) && wordCount(last.left) > 1) return last.left.trim();
  }
  return null;
}

/** The site's name, or most of it, or it and little more: "The Harbour" and "The Harbour Ledger". */
function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const key = keyOf(part);
  if (key.length < 2) return false;
  if (sites.has(key)) return true;
  if (wordCount(part) > MAX_SITE_WORDS + 1) return false;
  for (const site of sites) {
    const shared = key.length < site.length ? site.includes(key) : key.includes(site);
    if (
      shared &&
      Math.min(key.length, site.length) >= 4 &&
      Math.min(key.length, site.length) * 2 >= Math.max(key.length, site.length)
    )
      return true;
  }
  return false;
}

/** Letters and digits alone, so that "The-Harbour.org" and "The Harbour Org" are one. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What `collapse` changes: most texts hold none. */
const LOOSE = /[\u200b\u2060\u00ad]|[^\S ]| {2}|^ | $/u;

/** Blanks of all kinds as one, none at the ends; no zero-width characters. */
export function collapse(text: string): string {
  if (!LOOSE.test(text)) return text;
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function wordCount(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const unspaced = text.match(/[\u3040-\u30ff\u4e00-\u9fff]/gu)?.length ?? 0;
  return unspaced > words ? Math.ceil(unspaced / 2) : words;
}
