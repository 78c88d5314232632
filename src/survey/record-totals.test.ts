import { expect, test } from '@jest/globals';
import { LABELS, type Label } from '../types.js';
import { addRecord, createRecordTotals, MAX_NAMES, OTHER_NAMES } from './record-totals.js';

const removed = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;

test('names beyond the bound are counted together, and nothing is lost', () => {
  const totals = createRecordTotals();
  const record = { language: 'eng', chars: 5, words: 1, removed, flags: [], isRepeated: false, isCopy: false };
  const count = MAX_NAMES + 10;
  for (let index = 0; index < count; index++) addRecord(totals, { ...record, source: `${index}`, site: null });
  addRecord(totals, { ...record, source: '0', site: 'example.com' });
  expect([totals.sources.size, totals.sites.size, totals.all.documents]).toEqual([MAX_NAMES + 1, 1, count + 1]);
  expect(totals.sources.get(OTHER_NAMES)).toMatchObject({ documents: 10, kept: 50 });
  expect(totals.sources.get('0')?.documents).toBe(2);
});
