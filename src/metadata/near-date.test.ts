import { expect, test } from '@jest/globals';
import { findDateBelow, findDateNear } from './near-date.js';

const ENGLISH = { language: 'en', order: null } as const;
const PROSE = 'Every evening the lamps along the quay are lit one by one, and nobody can say who pays for them.';

test.each([
  ['May 3, 2024May 9, 2024 by Ann Lee'],
  ['May 9, 2024May 3, 2024 by Ann Lee'],
  ['Updated May 9, 2024 8:23 PM ET Originally published May 3, 2024 11:01 AM ET'],
  [`Published: May 3, 2024 · Modified: May 9, 2024 by Ann Lee · ${PROSE}`],
  ['May 3, 2024 | Posted in Harbour News'],
  ['By Ann Lee | May 3, 2024 | Posted in Harbour, Lamps, Quays, Yards, Ships and Boats'],
  ['3 May 2024. Published by The Harbour Ledger'],
  [`Posted on May 3, 2024May 9, 2024 in Harbour, Lamps, Quays and Yards. ${PROSE}`],
])('the line %j says when', (line) => {
  expect(findDateNear([line], ENGLISH)).toBe('2024-05-03');
});

test.each([
  `May 3, 2024: posted to the door. ${PROSE}`,
  'On the way, May 3, 2024, she posted nine letters to nine friends who live by the nine harbours',
  'Updated May 9, 2024 | Posted in Harbour News',
  `May 3, 2024 was a day of rain. ${PROSE}`,
  `It was published on May 3, 2024, they say. ${PROSE.repeat(5)}`,
])('the paragraph %j says nothing', (line) => {
  expect(findDateNear([line], ENGLISH)).toBeNull();
});

test.each([
  [['Published', 'May 3, 2024', 'If you liked this']],
  [['This post was written by Ann Lee', 'Posted on May 3, 2024']],
  [['Page last modified May 3, 2024 @ 01:39 PM EST']],
  [['Updated May 9, 2024', 'Posted May 3, 2024']],
])('%j below the end say when', (lines) => {
  expect(findDateBelow([PROSE, ...lines], ENGLISH)).toBe('2024-05-03');
});

test.each(['Register by June 5, 2026', 'Version 3.4.2024', 'From 12.10.2020 on', 'Next meeting: March 3, 2026'])(
  'the line %j speaks of something else',
  (line) => {
    expect(findDateNear([line], { language: 'de', order: null })).toBeNull();
  },
);

test.each([
  [['Republican week, July 4, 2028']],
  [['Privacy Policy updated January 1, 2020']],
  [['Another tale of the quay', 'May 3, 2024']],
  [['© May 3, 2024 The Harbour Ledger']],
])('%j below the end say nothing of the article', (lines) => {
  expect(findDateBelow([PROSE, ...lines], ENGLISH)).toBeNull();
});
