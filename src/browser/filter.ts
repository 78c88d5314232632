/** Which documents are listed, and in which order. */
import type { Pick, ReportData } from '../report/report-data.js';

export const ORDERS = ['listed', 'kept', 'doubt', 'short', 'long'] as const;

export type Order = (typeof ORDERS)[number];

/** Indexes are those of the data's names; null takes all. */
export interface Filter {
  readonly pick: Pick | null;
  /** Words that must all be found. */
  readonly query: string;
  readonly label: number | null;
  readonly flag: number | null;
  readonly source: number | null;
  readonly language: number | null;
  readonly order: Order;
}

export const NO_FILTER: Filter = {
  pick: null,
  query: '',
  label: null,
  flag: null,
  source: null,
  language: null,
  order: 'listed',
};

/** For each row what a query is looked for in: id, title, address, source, and the text where the report holds it. */
export function createHaystacks(data: ReportData): string[] {
  const { ids, titles, urls, source } = data.documents;
  return ids.map((id, row) => {
    const pieces = data.excerpts[row]?.pieces ?? [];
    const texts = pieces.map(({ text, tail = '' }) => `${text} ${tail}`);
    return [id, titles[row], urls[row], data.sources[source[row]], ...texts].join('\n').toLowerCase();
  });
}

/** Rows of documents. */
export function listRows(data: ReportData, haystacks: readonly string[], filter: Filter): number[] {
  const { documents } = data;
  const words = filter.query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (row: number): boolean =>
    has(documents.removed[row], filter.label) &&
    has(documents.flags[row], filter.flag) &&
    (filter.source === null || documents.source[row] === filter.source) &&
    (filter.language === null || documents.language[row] === filter.language) &&
    words.every((word) => haystacks[row].includes(word));
  const all = filter.pick === null ? documents.ids.map((_, row) => row) : data.picks[filter.pick];
  const rows = all.filter(fits);
  const key = keyOf(data, filter.order);
  return key === null ? rows : rows.sort((a, b) => key(a) - key(b));
}

function has(bits: number, bit: number | null): boolean {
  return bit === null || (bits & (1 << bit)) !== 0;
}

/** What is sorted by, least first; null leaves the order as it is. */
function keyOf({ documents }: ReportData, order: Order): ((row: number) => number) | null {
  const { keptShare, doubt, chars } = documents;
  const keys = {
    listed: null,
    kept: (row: number) => keptShare[row],
    doubt: (row: number) => -doubt[row],
    short: (row: number) => chars[row],
    long: (row: number) => -chars[row],
  };
  return keys[order];
}
