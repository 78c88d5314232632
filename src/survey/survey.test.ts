import { describe, expect, it, test } from '@jest/globals';
import { cleanDocument } from '../clean.js';
import { toDocument } from '../to-document.js';
import type { Label } from '../types.js';
import { type DocumentDigest, digestDocument } from './digest-document.js';
import { countShares, keptShareOf, surveyDocuments } from './survey.js';

const KEEP = new Set<Label>(['body']);
const PROSE = 'The ferry leaves at seven. It has done so since the war, and nobody remembers why.\n'.repeat(3);
const BUTTONS = 'Share on Facebook\nShare on Twitter\n';

function digest(text: string, url?: string): DocumentDigest {
  const document = toDocument(text, { source: 'a.txt', ...(url !== undefined && { url }) });
  return digestDocument(document, cleanDocument(document, { keep: KEEP, model: null }), KEEP);
}

describe('digestDocument', () => {
  it('counts what each rule removed', () => {
    const { rules, removed, chars, keptShare } = digest(PROSE + BUTTONS, 'https://www.example.com/ferry');
    expect(rules).toEqual([{ rule: 'share-bar', label: 'share', blocks: 2, chars: 33 }]);
    expect(removed.share).toBe(33);
    expect(chars).toBe(PROSE.length - 1);
    expect(keptShare).toBeCloseTo((PROSE.length - 3) / (PROSE.length - 3 + 33));
  });

  it('takes the site from the address', () => {
    expect(digest(PROSE, 'https://www.example.com/ferry').site).toBe('example.com');
    expect(digest(PROSE).site).toBeNull();
    expect(digest(PROSE, 'no address').site).toBeNull();
  });

  it('doubts what a weak rule decided, by its characters', () => {
    expect(digest(PROSE).doubt).toBe(0);
    const { doubt, confidences } = digest(PROSE + BUTTONS);
    expect(confidences.map(([, count]) => count).reduce((a, b) => a + b)).toBe(PROSE.length - 3 + 33);
    expect(doubt).toBeGreaterThan(0);
    expect(doubt).toBeLessThan(0.2);
  });
});

describe('surveyDocuments', () => {
  const digests = [
    digest(PROSE + BUTTONS, 'https://example.com/1'),
    digest(PROSE, 'https://example.com/2'),
    digest(PROSE, 'https://example.org/3'),
    digest(BUTTONS),
  ];
  const survey = surveyDocuments(digests);

  it('adds up', () => {
    expect(survey).toMatchObject({ documents: 4, empty: 1, kept: 3 * (PROSE.length - 1), removed: 66 });
    expect(survey.labels.get('share')).toEqual({ documents: 2, chars: 66 });
    expect(survey.labels.get('teaser')).toEqual({ documents: 0, chars: 0 });
    expect(survey.rules).toEqual([{ rule: 'share-bar', label: 'share', documents: 2, blocks: 4, chars: 66 }]);
    expect([...survey.sites].map(([site, { documents }]) => [site, documents])).toEqual([
      ['example.com', 2],
      ['example.org', 1],
    ]);
    expect([...survey.sources.keys()]).toEqual(['a.txt']);
    expect(survey.flags.get('empty')).toBe(1);
    expect(keptShareOf(survey)).toBeCloseTo(survey.kept / (survey.kept + 66));
  });

  it('finds an ending that several bodies share', () => {
    expect(survey.tails).toEqual([{ tail: 'the war, and nobody remembers why.', documents: 3, lengths: 1, first: 0 }]);
    expect(surveyDocuments(digests.slice(1)).tails).toEqual([]);
  });

  it('of nothing kept all', () => {
    expect(keptShareOf(surveyDocuments([]))).toBe(1);
  });
});

test('countShares puts each value into its part', () => {
  const values = [0, 0.24, 0.25, 0.99, 1].map((value) => [value, 1] as const);
  expect(countShares(values, 4)).toEqual([2, 1, 0, 2]);
});
