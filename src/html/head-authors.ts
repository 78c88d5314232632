/** Whom a page may name as the author of its article, the likeliest first. Pure. */
import type { Element } from 'domhandler';
import { cleanAuthor, cleanByline, joinNames } from '../metadata/clean-author.js';
import { collapse, keyOf } from '../metadata/clean-title.js';
import type { NearTitle } from '../metadata/near-title.js';
import { ancestorsOf, type Candidate, type Finds, type Found, isElsewhere, nearness } from './candidates.js';
import { decode, firstMeta } from './head-values.js';
import type { LinkedData } from './json-ld.js';
import { textOf } from './text-around.js';

const AUTHOR_METAS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'article:author_name',
  'article:byline',
  'byl',
  'twitter:creator:name',
  'og:author',
  'creator',
];

export function authorsOf(
  finds: Finds,
  data: LinkedData | null,
  heading: Candidate | null,
  near: NearTitle,
  siteName: string | null,
): Found {
  const { metas } = finds;
  const sites = [siteName, data?.siteName ?? null].filter((site) => site !== null).map(keyOf);
  const written = /written by|author|by/i.test(firstMeta(metas, ['twitter:label1']) ?? '')
    ? firstMeta(metas, ['twitter:data1'])
    : null;
  const said: Found = [
    ['json-ld', joinNames((data?.authors ?? []).map((name) => cleanAuthor(decode(name))))],
    ...AUTHOR_METAS.map(
      (name) => ['meta', joinNames((metas.get(name) ?? []).map((value) => cleanAuthor(decode(value))))] as const,
    ),
    ['meta', written === null ? null : cleanAuthor(decode(written))],
  ];
  // A site that signs everything itself may still print who wrote the article.
  const isSite = ([, name]: Found[number]): boolean => name !== null && sites.includes(keyOf(name));
  return [
    ...said.filter((found) => !isSite(found)),
    ['dom', authorOfElements(finds.authors, heading)],
    ['dom', near.author],
    ...said,
  ];
}

function authorOfElements(candidates: readonly Candidate[], heading: Candidate | null): string | null {
  let best: string | null = null;
  let bestRank = 0;
  const around = ancestorsOf(heading);
  for (const { element, order } of candidates) {
    const rank = rankAuthor(element) + nearness(order, heading);
    if (rank <= bestRank || isElsewhere(element, around)) continue;
    const name = nameIn(element);
    if (name === null) continue;
    best = name;
    bestRank = rank;
  }
  return best;
}

function rankAuthor({ name, attribs }: Element): number {
  if (attribs.itemprop !== undefined && /author/i.test(attribs.itemprop)) return 4;
  if (attribs.rel !== undefined && /author/i.test(attribs.rel)) return 4;
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  if (/author[-_]*(?:name|link)|byline[-_]*name|author__name|fn\b/i.test(names)) return 3;
  if (name === 'a') return 2.5;
  return /byline|by-line|author/i.test(names) ? 2 : 1;
}

/** The first line of an element that may be a name, the first lines where a lead stands alone. */
function nameIn(element: Element): string | null {
  const lines = textOf(element)
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '');
  for (const line of lines.slice(0, 4)) {
    const name = cleanByline(line);
    if (name !== null) return name;
  }
  return null;
}
