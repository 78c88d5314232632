/** What a page may call its article, the likeliest first. Pure. */
import { siteOf } from '../host-of.js';
import { cleanTitle, collapse, keyOf } from '../metadata/clean-title.js';
import { type Candidate, type Finds, type Found, isElsewhere, NO_ELEMENTS } from './candidates.js';
import { decode, firstMeta } from './head-values.js';
import type { LinkedData } from './json-ld.js';
import { lineOf } from './text-around.js';

/** The heading that is the article's: the one that the page's own titles repeat, else the first h1. */
export function findHeading({ headings, titles, metas }: Finds, data: LinkedData | null): Candidate | null {
  const keys = [...titles, firstMeta(metas, ['og:title', 'twitter:title']), data?.title ?? null]
    .map((title) => keyOf(decode(title ?? '')))
    .filter((key) => key !== '');
  const ones = headings.filter(({ element }) => element.name === 'h1');
  const named = (candidates: readonly Candidate[], share = 0) =>
    candidates.find(({ element }) => {
      const key = keyOf(lineOf(element));
      return (
        key.length > 6 &&
        keys.some(
          (title) =>
            (title.includes(key) && key.length >= share * title.length) ||
            (key.includes(title) && title.length * 2 > key.length),
        )
      );
    });
  return (
    named(ones) ??
    named(headings, 0.6) ??
    (ones.length > 0
      ? (ones.find(({ element }) => lineOf(element) !== '' && !isElsewhere(element, NO_ELEMENTS)) ?? null)
      : null)
  );
}

export function titlesOf(
  { titles, metas }: Finds,
  data: LinkedData | null,
  heading: Candidate | null,
  siteName: string | null,
  url: string | null,
): Found {
  const h1 = heading === null ? null : lineOf(heading.element);
  const og = firstMeta(metas, ['og:title']);
  const other = firstMeta(metas, [
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'title',
    'headline',
  ]);
  const title = titles.find((text) => text.trim() !== '') ?? null;
  const sites = [
    siteName,
    firstMeta(metas, ['application-name', 'twitter:site']),
    data?.siteName ?? null,
    ...hostNames(url),
  ].filter((name) => name !== null);
  const candidates = [h1, data?.title ?? null, og, other, title].map((text) =>
    text === null ? null : collapse(decode(text)),
  );
  const clean = (text: string | null | undefined): string | null => {
    if (text === null || text === undefined) return null;
    const others = candidates.filter((one) => one !== null && one !== text) as string[];
    const cleaned = cleanTitle(text, { sites, others });
    return cleaned === '' ? null : cleaned;
  };
  const [ofH1, ofData, ofOg, ofOther, ofTitle] = candidates.map(clean);
  const heading1: string | null = ofH1 !== null && sites.every((site) => keyOf(site) !== keyOf(ofH1)) ? ofH1 : null;
  return [
    [
      'dom',
      heading1 !== null && [ofData, ofOg, ofTitle].some((text) => text !== null && isAlike(text, heading1))
        ? heading1
        : null,
    ],
    ['json-ld', ofData],
    ['meta', ofOg],
    ['meta', ofOther],
    ['dom', heading1],
    ['dom', ofTitle],
  ];
}

/** Whether two titles are of one article: half of the shorter one's longer words are the other's too. */
function isAlike(a: string, b: string): boolean {
  const words = (text: string) =>
    new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}|[\u3040-\u30ff\u4e00-\u9fff]/gu) ?? []);
  const [shorter, longer] = [words(a), words(b)].sort((one, other) => one.size - other.size);
  if (shorter.size === 0) return keyOf(a) === keyOf(b);
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared * 2 >= shorter.size;
}

/** "www.harbour-ledger.co.uk" → what a title may call it. */
function hostNames(url: string | null): string[] {
  const site = siteOf(url);
  if (site === null) return [];
  const labels = site.split('.');
  const name =
    labels.length > 2 && labels[labels.length - 2].length <= 3
      ? labels[labels.length - 3]
      : labels[Math.max(0, labels.length - 2)];
  return [site, name];
}
