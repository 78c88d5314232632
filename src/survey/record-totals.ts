/** Totals over records that were written before: what `stats` counts, in memory that does not grow with the records. */
import type { RuleDigest } from './digest-document.js';
import { addDocument, addRule, type Countable, createTotals, type Totals } from './survey.js';

export interface RecordDigest extends Countable {
  /** Whether another record had this id before. */
  readonly isRepeated: boolean;
  /** Whether another record had this body before; never of an empty one. */
  readonly isCopy: boolean;
}

export interface RecordTotals extends Totals {
  repeatedIds: number;
  copies: number;
}

/** So many names of each kind are counted one by one: where each page is a file, there are as many sources as records. */
export const MAX_NAMES = 10_000;

/** What the rest counts as. */
export const OTHER_NAMES = '(others)';

export function createRecordTotals(): RecordTotals {
  return { ...createTotals(), repeatedIds: 0, copies: 0 };
}

export function addRecord(totals: RecordTotals, record: RecordDigest): void {
  addDocument(totals, record, boundName);
  if (record.isRepeated) totals.repeatedIds++;
  if (record.isCopy) totals.copies++;
}

/** Adds what a rule removed from one document. */
export function addRejects({ rules }: RecordTotals, digest: RuleDigest): void {
  addRule(rules, digest);
}

function boundName(known: ReadonlyMap<string, unknown>, name: string): string {
  return known.has(name) || known.size < MAX_NAMES ? name : OTHER_NAMES;
}
