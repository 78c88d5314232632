import { expect, test } from '@jest/globals';
import type { DocumentDigest } from '../survey/digest-document.js';
import { type Flag, LABELS, type Label } from '../types.js';
import { pickRanks } from './pick-ranks.js';

function digest(flags: readonly Flag[], keptShare: number, removed: number, doubt = 0): DocumentDigest {
  const nothing = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;
  return {
    source: 'a.txt',
    site: null,
    language: 'eng',
    chars: 0,
    words: 0,
    keptShare,
    removed: { ...nothing, nav: removed },
    rules: [],
    flags,
    doubt,
    confidences: [],
    tail: null,
  };
}

test('the worst are emptied, then flagged, then keep little; what was blank comes last', () => {
  const digests = [
    digest(['empty'], 0, 90),
    digest(['uncertain'], 0.2, 80),
    digest(['uncertain', 'wrapped'], 0.9, 10),
    digest(['wrapped'], 0.4, 60),
    digest([], 1, 0),
    digest(['empty'], 1, 0),
  ];
  const ranks = digests.map((one, at) => pickRanks(at, one).worst);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
});

test('the least certain have the most doubt', () => {
  const [sure, unsure] = [0.1, 0.8].map((doubt) => pickRanks(0, digest([], 1, 0, doubt)).uncertain);
  expect(unsure).toBeLessThan(sure);
});

test('what is drawn by chance comes from everywhere', () => {
  const all = Array.from({ length: 4096 }, (_, at) => ({ at, rank: pickRanks(at, digest([], 1, 0)).random }));
  const drawn = all.sort((a, b) => a.rank - b.rank).slice(0, 400);
  const quarters = [0, 0, 0, 0];
  for (const { at } of drawn) quarters[Math.floor(at / 1024)]++;
  for (const count of quarters) expect(count).toBeGreaterThan(70);
});
