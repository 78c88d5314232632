/**
 * What an HTML page says of itself: JSON-LD (schema.org), OpenGraph (ogp.me) and other meta elements, microdata, and what
 * its elements are called. One walk over the tree collects candidates; only these are looked at. Pure.
 */
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { cleanAuthor, cleanByline, joinNames } from '../metadata/clean-author.js';
import { cleanTitle, collapse, keyOf } from '../metadata/clean-title.js';
import { isPublishedLabel, LINES_BEFORE, LINES_BEHIND, type NearTitle, readNearTitle } from '../metadata/near-title.js';
import { type DateContext, dateOfAddress, findDayOrder, parseDate } from '../metadata/parse-date.js';
import type { HeadMetadata, MetadataField, Origin } from '../types.js';
import { OPAQUE_TAGS } from './elements.js';
import { type LinkedData, readJsonLd } from './json-ld.js';
import { type Declarations, readDeclarations } from './read-declarations.js';
import { isElement } from './tree.js';

/** An element that may hold a value, and how many elements precede it. */
interface Candidate {
  readonly element: Element;
  readonly order: number;
}

/** What the walk collects. */
interface Finds extends Declarations {
  readonly headings: readonly Candidate[];
  readonly times: readonly Candidate[];
  readonly authors: readonly Candidate[];
  readonly dates: readonly Candidate[];
  readonly tags: readonly Candidate[];
}

/** A page that has more of a kind is a list of pages. */
const MAX_CANDIDATES = 60;
const MAX_TEXT_CHARS = 400;
/** How far up the tree a teaser or a comment is looked for, in elements. */
const MAX_CLIMB = 30;

const AUTHOR_NAME = /author|byline|by-line|contributor|writer|posted-?by|written-?by|autor|auteur/i;
const DATE_NAME = /date|publish|posted|time-?stamp|entry-meta|post-meta|article-meta|pubdate|meta-info|\btime\b/i;
/** Parts of a page that speak of other pages or of readers. */
const ELSEWHERE =
  /comment|related|sidebar|widget|footer|recommend|popular|teaser|latest|trending|promo|newsletter|more-(?:from|stories|posts)|recent|carousel|slider|up-?next|read-?next|testimonial|review-?list|\bnav\b|menu|copyright|disqus|similar/i;
const NOT_BODY: ReadonlySet<string> = new Set(['footer', 'nav', 'aside']);

/** `root` is a page's tree; `url` is where it was fetched, or null. */
export function readHead(root: ParentNode, url: string | null): HeadMetadata {
  const finds = collect(root);
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

/** All candidates in one walk, without recursion: trees are as deep as their authors' mistakes. */
function collect(root: ParentNode): Finds {
  const headings: Candidate[] = [];
  const times: Candidate[] = [];
  const authors: Candidate[] = [];
  const dates: Candidate[] = [];
  const tags: Candidate[] = [];
  let order = 0;
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    let enter = true;
    if (isElement(node)) {
      order++;
      const { name, attribs } = node;
      const candidate = { element: node, order };
      switch (name) {
        case 'h1':
        case 'h2':
          add(headings, candidate);
          break;
        case 'time':
          add(times, candidate);
          break;
        default:
          enter = !OPAQUE_TAGS.has(name);
      }
      if (enter) {
        const { class: classes, id, itemprop, rel, href } = attribs;
        if (rel !== undefined && /\b(?:author|tag)\b/i.test(rel)) add(/author/i.test(rel) ? authors : tags, candidate);
        else if (itemprop !== undefined && /\b(?:author|creator)\b/i.test(itemprop)) add(authors, candidate);
        else if (itemprop !== undefined && /\bdate(?:Published|Created|Modified)\b/i.test(itemprop) && name !== 'meta')
          add(dates, candidate);
        else if (
          name === 'a' &&
          href !== undefined &&
          /\/(?:authors?|contributors?|people|writers?|profile|staff)\//i.test(href)
        )
          add(authors, candidate);
        else if (classes !== undefined || id !== undefined) {
          const names = id === undefined ? classes : classes === undefined ? id : `${classes} ${id}`;
          if (AUTHOR_NAME.test(names)) add(authors, candidate);
          else if (name !== 'time' && DATE_NAME.test(names)) add(dates, candidate);
        }
      }
    }
    node = following(node, enter, root);
  }
  return { ...readDeclarations(root), headings, times, authors, dates, tags };
}

/** The next node in document order, or null behind the last one below `root`. */
function following(node: AnyNode, enter: boolean, root: ParentNode): AnyNode | null {
  if (enter && 'children' in node && node.children.length > 0) return node.children[0];
  let at: AnyNode | ParentNode | null = node;
  while (at !== null && at !== root) {
    if (at.next !== null) return at.next as AnyNode;
    at = at.parent;
  }
  return null;
}

function add(candidates: Candidate[], candidate: Candidate): void {
  if (candidates.length < MAX_CANDIDATES) candidates.push(candidate);
}

function firstMeta(metas: Finds['metas'], names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

/** The beginning of an element's text; a line break where an element that is not inline begins or ends. */
function textOf(element: Element): string {
  let text = '';
  let node: AnyNode | null = element.children[0] ?? null;
  while (node !== null && text.length < MAX_TEXT_CHARS) {
    let enter = true;
    if (node.type === 'text') text += node.data.replace(/\s+/gu, ' ');
    else if (isElement(node)) {
      enter = node.type === 'tag' && !OPAQUE_TAGS.has(node.name);
      if (!INLINE.has(node.name) && !text.endsWith('\n')) text += '\n';
    }
    node = following(node, enter, element);
  }
  return text;
}

/** The lines around an element, its own as one between them, and where that is. */
function linesAround(element: Element, root: ParentNode): { readonly lines: string[]; readonly at: number } {
  const before: string[] = [];
  let line = '';
  for (
    let node = preceding(element);
    node !== null && node !== root && before.length < LINES_BEFORE;
    node = preceding(node)
  ) {
    if (node.type === 'text') line = node.data + line;
    else if (isElement(node) && !INLINE.has(node.name)) {
      if (line.trim() !== '') before.push(collapse(line));
      line = '';
    }
  }
  const lines = [...before.reverse(), lineOf(element)];
  const at = lines.length - 1;
  line = '';
  let node = following(element, false, root);
  for (let length = 0; node !== null && lines.length <= at + LINES_BEHIND && length < MAX_AROUND_CHARS; ) {
    let enter = true;
    if (node.type === 'text') {
      line += node.data;
      length += node.data.length;
    } else if (isElement(node)) {
      enter = node.type === 'tag' && !OPAQUE_TAGS.has(node.name);
      if (!INLINE.has(node.name)) {
        if (line.trim() !== '') lines.push(collapse(line));
        line = '';
      }
    }
    node = following(node, enter, root);
  }
  if (line.trim() !== '') lines.push(collapse(line));
  return { lines, at };
}
const MAX_AROUND_CHARS = 12_000;

/** The line that ends before an element. */
function lineBefore(element: Element): string {
  let line = '';
  for (let node = preceding(element); node !== null; node = preceding(node)) {
    if (node.type === 'text') line = node.data + line;
    else if (isElement(node) && !INLINE.has(node.name) && line.trim() !== '') break;
  }
  return collapse(line);
}

/** The node before in document order, its own subtree's ends included; null at the beginning. */
function preceding(node: AnyNode): AnyNode | null {
  let at: AnyNode | null = node.prev as AnyNode | null;
  if (at === null) return node.parent as AnyNode | null;
  while (at.type === 'tag' && at.children.length > 0 && !OPAQUE_TAGS.has(at.name))
    at = at.children[at.children.length - 1];
  return at;
}

/** As one line. */
function lineOf(element: Element): string {
  return collapse(textOf(element));
}

function toText(value: string | null): string | null {
  const text = value === null ? '' : collapse(decode(value));
  return text === '' ? null : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Some pages escape twice, and JSON-LD is not escaped by HTML's rules at all. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole;
    },
  );
}

/** A BCP 47 tag, or null where the value is none. */
function toTag(value: string | null): string | null {
  const tag =
    value
      ?.trim()
      .split(/[,;\s]/)[0]
      .replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null;
}

function withRegion(language: string | null, locale: string | null): string | null {
  const tag = toTag(locale);
  if (language === null) return tag;
  return tag !== null && !language.includes('-') && tag.toLowerCase().startsWith(`${language.toLowerCase()}-`)
    ? tag
    : language;
}

function resolve(address: string | null, base: string | null): string | null {
  const value = address?.trim() ?? '';
  if (value === '' || value.startsWith('data:')) return null;
  try {
    const { href, protocol } = base === null ? new URL(value) : new URL(value, base);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/** A canonical address of the site's front page on another page is a mistake of the site's. */
function findCanonical({ canonical, metas }: Finds, base: string | null): string | null {
  for (const address of [canonical, firstMeta(metas, ['og:url', 'twitter:url'])]) {
    const found = resolve(address, base);
    if (found === null) continue;
    const isFront = new URL(found).pathname === '/' && new URL(found).search === '';
    if (isFront && base !== null && new URL(base).pathname !== '/') continue;
    return found;
  }
  return null;
}

function isSamePage(address: string, page: string | null): boolean {
  return page !== null && addressKey(address) === addressKey(page);
}

function addressKey(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/**
 * Whether an element stands among what is not the article: comments, teasers, the page's foot. What holds the article's
 * heading too is the page, whatever it is called; `around` are these.
 */
function isElsewhere(element: Element, around: ReadonlySet<ParentNode>): boolean {
  let at: ParentNode | null = element;
  for (let climbed = 0; at !== null && at.type === 'tag' && climbed < MAX_CLIMB && !around.has(at); climbed++) {
    const { name, attribs } = at as Element;
    if (NOT_BODY.has(name)) return true;
    if (name !== 'body' && name !== 'main' && name !== 'html' && name !== 'article') {
      const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
      if (names.length > 1 && names.length < 300 && ELSEWHERE.test(names)) return true;
    }
    at = at.parent;
  }
  return false;
}

const NO_ELEMENTS: ReadonlySet<ParentNode> = new Set();

/** The elements that hold `candidate`, the innermost ones. */
function ancestorsOf(candidate: Candidate | null): ReadonlySet<ParentNode> {
  if (candidate === null) return NO_ELEMENTS;
  const found = new Set<ParentNode>();
  for (let at = candidate.element.parent; at !== null && found.size < 4 * MAX_CLIMB; at = at.parent) found.add(at);
  return found;
}

/** The heading that is the article's: the one that the page's own titles repeat, else the first h1. */
function findHeading({ headings, titles, metas }: Finds, data: LinkedData | null): Candidate | null {
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

type Found = readonly (readonly [Origin, string | null])[];

function titlesOf(
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
  if (url === null || !/^https?:/.test(url)) return [];
  const { hostname } = new URL(url);
  const labels = hostname.replace(/^www\./, '').split('.');
  const name =
    labels.length > 2 && labels[labels.length - 2].length <= 3
      ? labels[labels.length - 3]
      : labels[Math.max(0, labels.length - 2)];
  return [hostname.replace(/^www\./, ''), name];
}

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

function authorsOf(
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

/** How far behind or before the heading a byline stands, in elements. */
const MAX_BEHIND = 160;
const MAX_BEFORE = 60;

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

function nearness(order: number, heading: Candidate | null): number {
  if (heading === null) return 0;
  const behind = order - heading.order;
  if (behind >= 0 && behind <= MAX_BEHIND) return 2;
  return behind < 0 && -behind <= MAX_BEFORE ? 1 : 0;
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

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'og:published_time',
  'og:pubdate',
  'article.published',
  'article:create_time',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'created',
];
/** Names that sites make up. */
const PUBLISHED_META = /^(?:article[-_.:])?published$|publi\w*[-_.: ]?(?:date|time|on|at)\b|(?:date|time)[-_.: ]?publi/;
const MODIFIED_METAS = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
];

function datesOf(
  finds: Finds,
  data: LinkedData | null,
  heading: Candidate | null,
  near: NearTitle,
  context: DateContext,
  url: string | null,
): Found {
  const { metas } = finds;
  const parse = (text: string | null | undefined) =>
    text === null || text === undefined ? null : parseDate(collapse(text), context);
  const ofMetas = (names: readonly string[]): string | null => {
    for (const name of names)
      for (const value of metas.get(name) ?? []) {
        const date = parse(value);
        if (date !== null) return date;
      }
    return null;
  };
  const published: Found = [
    ['json-ld', parse(data?.published)],
    ['meta', ofMetas(PUBLISHED_METAS)],
    ['meta', ofMetas([...metas.keys()].filter((name) => PUBLISHED_META.test(name) && !/modif|updat/.test(name)))],
  ];
  const said = published.find(([, date]) => date !== null)?.[1] ?? null;
  // A site that moved to another system says when it moved; what it prints is older.
  const isOlder = near.date !== null && said !== null && near.date.slice(0, 10) < said.slice(0, 10);
  return [
    ...(isOlder ? [['dom', near.date] as const] : []),
    ...published,
    ['dom', near.date],
    ['dom', dateOfElements([...finds.times, ...finds.dates], heading, parse)],
    ['record', dateOfAddress(url)],
    ['json-ld', parse(data?.modified)],
    ['meta', ofMetas(MODIFIED_METAS)],
  ];
}

function dateOfElements(
  candidates: readonly Candidate[],
  heading: Candidate | null,
  parse: (text: string) => string | null,
): string | null {
  let best: string | null = null;
  let bestRank = 0;
  const around = ancestorsOf(heading);
  for (const { element, order } of candidates) {
    const rank = rankDate(element) + nearness(order, heading) * 2;
    if (rank <= bestRank) continue;
    const date = dateIn(element, parse);
    // A page's own date may stand beside it, under its label.
    if (date === null || (isElsewhere(element, around) && !isPublishedLabel(lineBefore(element)))) continue;
    best = date;
    bestRank = rank;
  }
  return best;
}

function rankDate({ name, attribs }: Element): number {
  const names = `${attribs.itemprop ?? ''} ${attribs.class ?? ''} ${attribs.id ?? ''}`;
  const isModified = /modif|updat/i.test(names) && !/publish|posted|created/i.test(names);
  const isPublished = attribs.pubdate !== undefined || /publish|posted|created|issued/i.test(names);
  return (name === 'time' ? 2 : 1) + (isPublished ? 1.5 : 0) - (isModified ? 0.75 : 0);
}

const MAX_DATE_LINE = 80;

function dateIn(element: Element, parse: (text: string) => string | null): string | null {
  for (const value of [element.attribs.datetime, element.attribs.content, element.attribs['data-datetime']]) {
    const date = value === undefined ? null : parse(value);
    if (date !== null) return date;
  }
  const lines = textOf(element)
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '');
  for (const line of lines.slice(0, 6)) {
    const date = line.length > MAX_DATE_LINE || /©|\(c\)|copyright/i.test(line) ? null : parse(line);
    if (date !== null) return date;
  }
  return null;
}

/** How the page's numeric dates are written, where one of them shows it. */
function findOrder({ times, dates }: Finds): DateContext['order'] {
  for (const { element } of [...times, ...dates]) {
    const order = findDayOrder(lineOf(element));
    if (order !== null) return order;
  }
  return null;
}

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
