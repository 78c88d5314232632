/** What a run found of each document → what the page is told. */
import type { DocumentDigest } from '../survey/digest-document.js';
import { FLAGS, LABELS } from '../types.js';
import { languageName } from './language-name.js';
import { type Excerpt, PICKS, type Pick, type ReportData } from './report-data.js';
import { showControls } from './show-controls.js';

/** A sampled document. */
export interface ReportEntry {
  /** Its place among all that were read, from 0 on. */
  readonly at: number;
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly digest: DocumentDigest;
}

export type PickedExcerpts = Readonly<Record<Pick, readonly { readonly at: number; readonly value: Excerpt }[]>>;

const MAX_ID_CHARS = 200;
const MAX_TITLE_CHARS = 120;
const MAX_URL_CHARS = 300;

export function buildData(entries: readonly ReportEntry[], picked: PickedExcerpts): ReportData {
  const digests = entries.map(({ digest }) => digest);
  const sources = [...new Set(digests.map(({ source }) => source))];
  const codes = [...new Set(digests.map(({ language }) => language))].sort();
  const sourceRows = new Map(sources.map((source, row) => [source, row]));
  const codeRows = new Map(codes.map((code, row) => [code, row]));
  const rows = new Map(entries.map(({ at }, row) => [at, row]));
  const rowsOf = (pick: Pick): number[] => picked[pick].flatMap(({ at }) => rows.get(at) ?? []);
  const excerpts: Record<number, Excerpt> = {};
  for (const pick of PICKS) {
    for (const { at, value } of picked[pick]) {
      const row = rows.get(at);
      if (row !== undefined) excerpts[row] = value;
    }
  }
  return {
    labels: LABELS,
    flags: FLAGS,
    sources: sources.map(showControls),
    languages: codes.map((code) => ({ code, name: languageName(code) })),
    documents: {
      ids: entries.map(({ id }) => shorten(id, MAX_ID_CHARS)),
      titles: entries.map(({ title }) => shorten(title ?? '', MAX_TITLE_CHARS)),
      urls: entries.map(({ url }) => shorten(url ?? '', MAX_URL_CHARS)),
      source: digests.map(({ source }) => sourceRows.get(source) ?? 0),
      language: digests.map(({ language }) => codeRows.get(language) ?? 0),
      flags: digests.map(({ flags }) => toBits(FLAGS, (flag) => flags.includes(flag))),
      removed: digests.map(({ removed }) => toBits(LABELS, (label) => removed[label] > 0)),
      keptShare: digests.map(({ keptShare }) => round(keptShare)),
      doubt: digests.map(({ doubt }) => round(doubt)),
      chars: digests.map(({ chars }) => chars),
    },
    picks: { worst: rowsOf('worst'), uncertain: rowsOf('uncertain'), random: rowsOf('random') },
    excerpts,
  };
}

function shorten(text: string, most: number): string {
  return showControls(text.length <= most ? text : `${text.slice(0, most - 1)}…`).replace(/\s+/g, ' ');
}

function toBits<T>(names: readonly T[], has: (name: T) => boolean): number {
  return names.reduce((bits, name, index) => (has(name) ? bits | (1 << index) : bits), 0);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
