/** When a page may say that its article appeared, the likeliest first. Pure. */
import type { Element } from 'domhandler';
import { collapse } from '../metadata/clean-title.js';
import { isPublishedLabel } from '../metadata/near-date.js';
import type { NearTitle } from '../metadata/near-title.js';
import { type DateContext, dateOfAddress, findDayOrder, parseDate } from '../metadata/parse-date.js';
import { ancestorsOf, type Candidate, type Finds, type Found, isElsewhere, nearness } from './candidates.js';
import type { LinkedData } from './json-ld.js';
import { lineOf, linesBefore, textOf } from './text-around.js';

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

export function datesOf(
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
    // A page's own date may stand beside it, under its label.
    if (isElsewhere(element, around) && !linesBefore(element, 1).some(isPublishedLabel)) continue;
    const date = dateIn(element, parse);
    if (date === null) continue;
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
export function findOrder({ times, dates }: Finds): DateContext['order'] {
  for (const { element } of [...times, ...dates]) {
    const order = findDayOrder(lineOf(element));
    if (order !== null) return order;
  }
  return null;
}
