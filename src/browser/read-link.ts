/** Links inside the page that lead to a document or to a filtered list: `#document=17`, `#flag=empty`, `#source=0`. */
import type { ReportData } from '../report/report-data.js';
import { type Filter, NO_FILTER } from './filter.js';

export type LinkTarget = { readonly row: number } | { readonly filter: Filter };

/** Null for a link that leads elsewhere, or to what the report does not hold. */
export function readLink(hash: string, data: ReportData): LinkTarget | null {
  const [, name, value] = /^#(document|source|language|label|flag)=(.+)$/.exec(hash) ?? [];
  if (name === undefined) return null;
  if (name === 'document') {
    const row = Number(value) - 1;
    return row in data.documents.ids ? { row } : null;
  }
  const at = indexOf(name, value, data);
  return at === null ? null : { filter: { ...NO_FILTER, [name]: at } };
}

function indexOf(name: string, value: string, { sources, languages, labels, flags }: ReportData): number | null {
  if (name === 'source') return Number(value) in sources ? Number(value) : null;
  const names: readonly string[] =
    name === 'language' ? languages.map(({ code }) => code) : name === 'label' ? labels : flags;
  const at = names.indexOf(value);
  return at < 0 ? null : at;
}
