/** Totals over records that were written before: what `stats` counts, in memory that does not grow with the records. */
import { LABELS, type Label } from '../types.js';
import type { DocumentDigest, RuleDigest } from './digest-document.js';
import { addRule, addTo, createTally, type LabelTally, type RuleTally, type Tally, tallyOf } from './survey.js';

export interface RecordDigest
  extends Pick<DocumentDigest, 'source' | 'site' | 'language' | 'chars' | 'words' | 'removed'> {
  readonly flags: readonly string[];
  /** Whether another record had this id before. */
  readonly isRepeated: boolean;
  /** Whether another record had this body before; never of an empty one. */
  readonly isCopy: boolean;
}

export interface RecordTotals {
  readonly all: Tally;
  repeatedIds: number;
  copies: number;
  readonly labels: ReadonlyMap<Label, LabelTally>;
  readonly sources: Map<string, Tally>;
  readonly sites: Map<string, Tally>;
  readonly languages: Map<string, Tally>;
  readonly flags: Map<string, number>;
  readonly rules: Map<string, RuleTally>;
}

/** So many names of each kind are counted one by one: where each page is a file, there are as many sources as records. */
export const MAX_NAMES = 10_000;

/** What the rest counts as. */
export const OTHER_NAMES = '(others)';

export function createRecordTotals(): RecordTotals {
  return {
    all: createTally(),
    repeatedIds: 0,
    copies: 0,
    labels: new Map(LABELS.map((label) => [label, { documents: 0, chars: 0 }])),
    sources: new Map(),
    sites: new Map(),
    languages: new Map(),
    flags: new Map(),
    rules: new Map(),
  };
}

export function addRecord(totals: RecordTotals, record: RecordDigest): void {
  addTo(totals.all, record);
  if (record.isRepeated) totals.repeatedIds++;
  if (record.isCopy) totals.copies++;
  addTo(tallyOf(totals.sources, boundName(totals.sources, record.source)), record);
  if (record.site !== null) addTo(tallyOf(totals.sites, boundName(totals.sites, record.site)), record);
  addTo(tallyOf(totals.languages, boundName(totals.languages, record.language)), record);
  for (const [label, tally] of totals.labels) {
    if (record.removed[label] === 0) continue;
    tally.documents++;
    tally.chars += record.removed[label];
  }
  for (const name of record.flags) {
    const flag = boundName(totals.flags, name);
    totals.flags.set(flag, (totals.flags.get(flag) ?? 0) + 1);
  }
}

/** Adds what a rule removed from one document. */
export function addRejects({ rules }: RecordTotals, digest: RuleDigest): void {
  addRule(rules, digest);
}

function boundName(known: ReadonlyMap<string, unknown>, name: string): string {
  return known.has(name) || known.size < MAX_NAMES ? name : OTHER_NAMES;
}
