import { expect, test } from '@jest/globals';
import { parseEntry } from './restore-files.js';

const ENTRY = {
  id: 'a',
  source: 'a',
  ordinal: 1,
  offset: 0,
  length: 1,
  encoding: 'utf-8',
  sha256: '',
  frame: { before: '{"text":', after: '}', literal: { form: 'json' } },
  spans: [{ start: 0, end: 1, kind: 'kept', at: [0, 1] }],
};

test('an entry of the ledger is one', () => {
  expect(parseEntry(JSON.stringify(ENTRY))).toEqual(ENTRY);
});

const FAULT = { source: 'a', offset: null, length: 5, line: null, error: 'broken-json', found: 'x', expected: 'y' };

test('so is a fault', () => {
  expect(parseEntry(JSON.stringify(FAULT))).toEqual(FAULT);
  expect(parseEntry(JSON.stringify({ ...FAULT, offset: '5' }))).toBeNull();
  expect(parseEntry(JSON.stringify({ ...FAULT, found: null }))).toBeNull();
});

test.each([
  [{ encoding: 'utf-7' }],
  [{ frame: null }],
  [{ frame: {} }],
  [{ frame: { ...ENTRY.frame, literal: { form: 'raw' } } }],
  [{ frame: { ...ENTRY.frame, bytes: 1 } }],
  [{ frame: { ...ENTRY.frame, tiles: 'yes' } }],
  [{ spans: [null] }],
  [{ spans: [{ at: 5 }] }],
  [{ spans: [{ text: [] }] }],
])('with %j it is none', (damage) => {
  expect(parseEntry(JSON.stringify({ ...ENTRY, ...damage }))).toBeNull();
});
