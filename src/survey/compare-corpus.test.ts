import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Fault, LABELS, type Label } from '../types.js';
import {
  type Corpus,
  compareCorpus,
  DEFAULT_TOLERANCES,
  type PlacedDigest,
  type Tolerances,
} from './compare-corpus.js';
import { type FailedKind, type Figures, listFigures } from './figures.js';
import { surveyDocuments } from './survey.js';

const RUNS = { seed: 20_240_229, numRuns: 200 };

const TOLERANCES: Tolerances = { shares: new Map(), minDocuments: 3 };
/** Everything that differs is a move. */
const STRICT: Tolerances = {
  shares: new Map(Object.keys(DEFAULT_TOLERANCES).map((name) => [name, 0])),
  minDocuments: 1,
};

interface Sketch {
  readonly chars?: number;
  readonly removed?: Partial<Record<Label, number>>;
  readonly language?: string;
  readonly flags?: PlacedDigest['flags'];
  readonly source?: string;
  readonly tail?: string | null;
}

function toDigest(sketch: Sketch, ordinal: number): PlacedDigest {
  const { chars = 100, removed = {}, language = 'eng', flags = [], source = 'a.txt', tail = null } = sketch;
  return {
    id: `${source}#${ordinal}`,
    offset: 1000 * ordinal,
    source,
    site: null,
    language,
    chars,
    words: Math.ceil(chars / 5),
    keptShare: 1,
    removed: { ...noneRemoved(), ...removed },
    rules: [],
    flags,
    doubt: 0,
    confidences: [],
    tail,
  };
}

function noneRemoved(): Record<Label, number> {
  return Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;
}

function toCorpus(sketches: readonly Sketch[], failed: readonly [Fault['kind'], number][] = []): Corpus {
  const digests = sketches.map(toDigest);
  const byKind = new Map(failed.map(([kind, count]): [Fault['kind'], FailedKind] => [kind, { count, faults: [] }]));
  const faults = failed.reduce((sum, [, count]) => sum + count, 0);
  return { digests, failures: { records: digests.length + faults, byKind } };
}

function figuresOf({ digests, failures }: Corpus): Figures {
  return listFigures(surveyDocuments(digests), failures);
}

function movedIn(corpus: Corpus, before: Corpus, tolerances = TOLERANCES): string[] {
  return compareCorpus(corpus, figuresOf(before), tolerances)
    .filter(({ outcome }) => outcome === 'moved')
    .map(({ figure }) => figure);
}

const repeat = (count: number, sketch: Sketch): Sketch[] => new Array<Sketch>(count).fill(sketch);

const count = fc.integer({ min: 0, max: 5000 });
const anySketch: fc.Arbitrary<Sketch> = fc.record({
  chars: count,
  removed: fc.record({ nav: count, teaser: count, share: count }, { requiredKeys: [] }),
  language: fc.constantFrom('eng', 'deu', 'und'),
  flags: fc.subarray(['empty', 'uncertain', 'wrapped'] as const),
  source: fc.constantFrom('a.txt', 'b.jsonl'),
  tail: fc.constantFrom(null, 'sign up for our newsletter', 'the end.'),
});
const anyCorpus = fc
  .tuple(fc.array(anySketch, { minLength: 1, maxLength: 120 }), fc.integer({ min: 0, max: 5 }))
  .map(([sketches, broken]) => toCorpus(sketches, broken === 0 ? [] : [['broken-json', broken]]));

describe('compareCorpus', () => {
  it('finds no move of a corpus against itself, however strict', () => {
    fc.assert(
      fc.property(anyCorpus, (corpus) => expect(movedIn(corpus, corpus, STRICT)).toEqual([])),
      RUNS,
    );
  });

  it('does not ask for the order of the documents', () => {
    const withoutExamples = (corpus: Corpus, before: Figures) =>
      compareCorpus(corpus, before, TOLERANCES).map(({ examples: _, ...verdict }) => verdict);
    fc.assert(
      fc.property(anyCorpus, anyCorpus, fc.infiniteStream(fc.nat()), (corpus, before, keys) => {
        const shuffled = corpus.digests
          .map((digest) => ({ digest, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ digest }) => digest);
        const figures = figuresOf(before);
        expect(withoutExamples({ ...corpus, digests: shuffled }, figures)).toEqual(withoutExamples(corpus, figures));
      }),
      RUNS,
    );
  });

  it('notices a label of which more is removed than its tolerance allows, and none of which less is', () => {
    const label = fc.constantFrom('nav', 'teaser', 'legal' as const);
    fc.assert(
      fc.property(label, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (name, then, now) => {
        const corpusOf = (removed: number) =>
          toCorpus(repeat(200, { chars: 1000 - removed, removed: { [name]: removed, share: 1 } }));
        const isMoved = movedIn(corpusOf(now), corpusOf(then)).includes(`characters/${name}`);
        // Each document has 1001 characters.
        expect(isMoved).toBe(Math.abs(now - then) > 0.01 * 1001);
      }),
      RUNS,
    );
  });

  it('takes what fewer documents than the minimum explain for chance', () => {
    const before = toCorpus(repeat(20, {}));
    const withEmpty = (empty: number) => toCorpus([...repeat(20 - empty, {}), ...repeat(empty, { chars: 0 })]);
    const outcomeOf = (empty: number) =>
      compareCorpus(withEmpty(empty), figuresOf(before), TOLERANCES).find(({ figure }) => figure === 'empty')?.outcome;
    expect([0, 1, 2, 3].map(outcomeOf)).toEqual(['same', 'few', 'few', 'moved']);
    const one = { ...TOLERANCES, minDocuments: 1 };
    expect(movedIn(withEmpty(1), before, one)).toEqual(['empty']);
  });

  it('takes a single huge document for chance, however much it moves', () => {
    const before = toCorpus(repeat(100, { chars: 900, removed: { nav: 100 } }));
    const huge = { chars: 0, removed: { nav: 100_000 } };
    expect(movedIn(toCorpus([...repeat(99, { chars: 900, removed: { nav: 100 } }), huge]), before)).toEqual([]);
  });

  it('names the documents that moved a figure most', () => {
    const before = toCorpus(repeat(100, { chars: 900, removed: { nav: 100 } }));
    const bad = [500, 700, 600, 800, 500, 500].map((nav) => ({ chars: 900, removed: { nav } }));
    const now = toCorpus([...repeat(44, { chars: 900, removed: { nav: 100 } }), ...bad]);
    const verdicts = compareCorpus(now, figuresOf(before), TOLERANCES);
    const examplesOf = (name: string) => verdicts.find(({ figure }) => figure === name)?.examples;
    const expected = [47, 45, 46].map((ordinal) => ({
      id: `a.txt#${ordinal}`,
      source: 'a.txt',
      offset: 1000 * ordinal,
    }));
    expect(examplesOf('characters/nav')).toEqual(expected);
    expect(examplesOf('kept_share')).toEqual(expected);
  });

  it('names no documents for lacking what all others lack, too', () => {
    const before = toCorpus(repeat(50, { removed: { nav: 100 } }));
    const [verdict] = compareCorpus(toCorpus(repeat(50, {})), figuresOf(before), TOLERANCES).filter(
      ({ figure }) => figure === 'documents/nav',
    );
    expect(verdict).toMatchObject({ outcome: 'moved', baseline: 1, now: 0, examples: [] });
  });

  it('wants each figure within its own tolerance, then that of its group', () => {
    const before = toCorpus(repeat(100, {}));
    const now = toCorpus([...repeat(90, {}), ...repeat(10, { language: 'deu' })]);
    expect(movedIn(now, before)).toEqual(['languages/deu', 'languages/eng']);
    const shares = new Map([
      ['languages', 0.1],
      ['languages/deu', 0.05],
    ]);
    expect(movedIn(now, before, { ...TOLERANCES, shares })).toEqual(['languages/deu']);
  });

  it('notices endings that more bodies share than before, but no copies of one body', () => {
    const tail = 'sign up for our newsletter';
    const plain = repeat(96, {});
    const before = toCorpus([...plain, ...plain.slice(0, 4)]);
    const signed = [101, 102, 103, 104].map((chars) => ({ chars, tail }));
    const now = toCorpus([...plain, ...signed]);
    expect(movedIn(now, before)).toEqual([`tails/${tail}`]);
    expect(movedIn(before, now)).toEqual([]);
    expect(movedIn(toCorpus([...plain, ...repeat(4, { tail })]), before)).toEqual([]);
  });

  it('notices more failures, not fewer', () => {
    const documents = repeat(100, {});
    const [whole, broken] = [toCorpus(documents), toCorpus(documents, [['broken-json', 5]])];
    expect(movedIn(broken, whole)).toEqual(['errors/broken-json']);
    expect(movedIn(whole, broken)).toEqual([]);
    expect(movedIn(toCorpus(documents, [['broken-json', 2]]), whole)).toEqual([]);
  });

  it('compares large sources that both sides have', () => {
    const from = (source: string, sketch: Sketch = {}) => repeat(60, { ...sketch, source });
    const poor = { chars: 60, removed: { nav: 40 } };
    const before = toCorpus([...from('a.txt'), ...from('b.txt', poor)]);
    expect([...figuresOf(before).keys()].filter((name) => name.startsWith('sources/'))).toEqual([
      'sources/a.txt',
      'sources/b.txt',
    ]);
    const swapped = toCorpus([...from('a.txt', poor), ...from('b.txt')]);
    expect(movedIn(swapped, before)).toEqual(['sources/a.txt', 'sources/b.txt']);
    expect(movedIn(toCorpus([...from('c.txt'), ...from('d.txt', poor)]), before)).toEqual([]);
    expect(figuresOf(toCorpus(from('a.txt'))).has('sources/a.txt')).toBe(false);
  });
});
