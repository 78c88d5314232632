import { expect, test } from '@jest/globals';
import { cleanTitle } from './clean-title.js';

const SITES = ['The Harbour Ledger', 'harbour-ledger.example'];

test.each([
  ['Lamps at night | The Harbour Ledger', 'Lamps at night'],
  ['Lamps at night - Harbour Ledger', 'Lamps at night'],
  ['The Harbour Ledger: Lamps at night', 'Lamps at night'],
  ['The Harbour Ledger » Lamps at night', 'Lamps at night'],
  ['Lamps at night | News | The Harbour Ledger', 'Lamps at night'],
  ['  Lamps\n at\u00a0night ', 'Lamps at night'],
  ['Lamps at night, long after closing | Daily Gull', 'Lamps at night, long after closing'],
])('%j reads %j', (title, clean) => {
  expect(cleanTitle(title, { sites: SITES, others: [] })).toBe(clean);
});

test.each(['The Harbour Ledger', 'Lamps - and what became of them', 'Lamps: a history of light', 'Rock | Paper'])(
  '%j stays',
  (title) => {
    expect(cleanTitle(title, { sites: SITES, others: [] })).toBe(title);
  },
);

test('a headline that repeats the title shows where the name begins', () => {
  const others = ['Lamps at night'];
  expect(cleanTitle('Lamps at night - A walk around the docks', { sites: [], others })).toBe('Lamps at night');
});

test('a title of a megabyte stays, and takes no time', () => {
  const title = `${'The ferry - '.repeat(100_000)}The Harbour Ledger`;
  const started = performance.now();
  expect(cleanTitle(title, { sites: SITES, others: [title] })).toBe(title);
  expect(performance.now() - started).toBeLessThan(1000);
});
