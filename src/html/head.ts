/**
 * What an HTML page says of itself: JSON-LD (schema.org), OpenGraph (ogp.me) and other meta elements, microdata, and what
 * its elements are called. One walk over the tree collects candidates; only these are looked at. Pure.
 */
import type { ParentNode } from 'domhandler';
import { collapse } from '../metadata/clean-title.js';
import { type NearTitle, readNearTitle } from '../metadata/near-title.js';
import type { DateContext } from '../metadata/parse-date.js';
import type { HeadMetadata, MetadataField, Origin } from '../types.js';
import { collectCandidates, type Finds, isElsewhere, NO_ELEMENTS } from './candidates.js';
import { authorsOf } from './head-authors.js';
import { datesOf, findOrder } from './head-dates.js';
import { findHeading, titlesOf } from './head-titles.js';
import { decode, findCanonical, firstMeta, isSamePage, resolve, toTag, toText, withRegion } from './head-values.js';
import { type LinkedData, readJsonLd } from './json-ld.js';
import { lineOf, linesAround } from './text-around.js';

/** `root` is a page's tree; `url` is where it was fetched, or null. */
export function readHead(root: ParentNode, url: string | null): HeadMetadata {
  const finds = collectCandidates(root);
  // What a record calls its address may be anything.
  const known = url !== null && URL.canParse(url) ? url : null;
  const base = resolve(finds.base, known) ?? known;
  const canonical = findCanonical(finds, base);
  const data = readJsonLd(finds.scripts, (address) => isSamePage(address, canonical) || isSamePage(address, url));
  const provenance = {} as Record<MetadataField, Origin | null>;
  function pick<Value>(field: MetadataField, found: readonly (readonly [Origin, Value | null])[]): Value | null {
    const hit = found.find(([, value]) => value !== null);
    provenance[field] = hit?.[0] ?? null;
    return hit?.[1] ?? null;
  }
  const { metas } = finds;
  const meta = (...names: readonly string[]): string | null => firstMeta(metas, names);
  const language = pick('language', [
    ['dom', toTag(finds.language)],
    ['meta', toTag(meta('og:locale', 'content-language', 'dc.language', 'language'))],
    ['json-ld', toTag(data?.language ?? null)],
  ]);
  const siteName = pick('site_name', [
    ['meta', toText(meta('og:site_name', 'application-name', 'apple-mobile-web-app-title'))],
    ['json-ld', toText(data?.siteName ?? null)],
    ['meta', toText(meta('dc.publisher', 'publisher'))],
  ]);
  const heading = findHeading(finds, data);
  const title = pick('title', titlesOf(finds, data, heading, siteName, known ?? canonical));
  const dates: DateContext = { language: withRegion(language, meta('og:locale')), order: findOrder(finds) };
  const around = heading === null ? null : linesAround(heading.element, root);
  const near = around === null ? NOTHING_NEAR : readNearTitle(around.lines, around.at, dates);
  const author = pick('author', authorsOf(finds, data, heading, near, siteName));
  const date = pick('date', datesOf(finds, data, heading, near, dates, url ?? canonical));
  const description = pick('description', [
    ['meta', toText(meta('og:description', 'description', 'twitter:description', 'dc.description'))],
    ['json-ld', toText(data?.description ?? null)],
  ]);
  const image = pick('image', [
    [
      'meta',
      resolve(meta('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'), base),
    ],
    ['json-ld', resolve(data?.image ?? null, base)],
  ]);
  const address = pick('url', [
    ['meta', canonical],
    ['json-ld', resolve(data?.url ?? null, base)],
  ]);
  const tags = pick('tags', tagsOf(finds, data)) ?? [];
  return { title, author, date, site_name: siteName, url: address, language, description, tags, image, provenance };
}

const NOTHING_NEAR: NearTitle = { author: null, date: null };

const MAX_TAGS = 50;

function tagsOf({ metas, tags }: Finds, data: LinkedData | null): readonly (readonly [Origin, string[] | null])[] {
  const unique = (values: readonly string[]): string[] | null => {
    const cleaned = [
      ...new Set(values.map((value) => collapse(decode(value))).filter((value) => value !== '' && value.length <= 80)),
    ];
    return cleaned.length === 0 ? null : cleaned.slice(0, MAX_TAGS);
  };
  const split = (name: string) => (metas.get(name) ?? []).flatMap((value) => value.split(/[,;]/));
  return [
    ['json-ld', unique(data?.tags ?? [])],
    ['meta', unique(metas.get('article:tag') ?? [])],
    ['meta', unique(metas.get('og:article:tag') ?? [])],
    ['meta', unique(split('parsely-tags'))],
    ['meta', unique(split('sailthru.tags'))],
    ['meta', unique(split('news_keywords'))],
    ['meta', unique(split('keywords'))],
    [
      'dom',
      unique(tags.filter(({ element }) => !isElsewhere(element, NO_ELEMENTS)).map(({ element }) => lineOf(element))),
    ],
  ];
}
