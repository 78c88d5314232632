/** A corpus against the figures of a baseline: which moved by more than they may. */
import type { DocumentDigest } from './digest-document.js';
import {
  compareFigures,
  type FailedKind,
  type Failures,
  type FigureName,
  type Figures,
  type Group,
  listFigures,
  type Part,
  parseFigure,
  partOf,
} from './figures.js';
import { surveyDocuments } from './survey.js';

/** How far figures may move. */
export interface Tolerances {
  /** By name of a figure or of a group; what is absent is as in `DEFAULT_TOLERANCES`. Absolute, as shares are. */
  readonly shares: ReadonlyMap<string, number>;
  /** A move that fewer documents explain is no move. */
  readonly minDocuments: number;
}

export const DEFAULT_MIN_DOCUMENTS = 3;

export const DEFAULT_TOLERANCES: Readonly<Record<Group, number>> = {
  kept_share: 0.02,
  empty: 0.005,
  characters: 0.01,
  documents: 0.03,
  languages: 0.02,
  flags: 0.02,
  errors: 0.002,
  sources: 0.05,
  tails: 0.002,
};

/** A document's digest, and where the document is. */
export interface PlacedDigest extends DocumentDigest {
  readonly id: string;
  /** Byte offset in the source. */
  readonly offset: number;
}

export interface Corpus {
  readonly digests: readonly PlacedDigest[];
  readonly failures: Failures;
}

/** A document or a fault; the offset of an input that failed as a whole is null. */
export interface Example {
  readonly id: string | null;
  readonly source: string;
  readonly offset: number | null;
}

/** `few`: beyond its tolerance, but by so few documents that it may be chance. */
export type Outcome = 'same' | 'few' | 'moved';

export interface Verdict {
  readonly figure: string;
  readonly baseline: number;
  readonly now: number;
  readonly tolerance: number;
  readonly outcome: Outcome;
  /** Of a moved figure the documents that moved it most; none where they would only be those that lack something. */
  readonly examples: readonly Example[];
}

export const MAX_EXAMPLES = 3;

/** Shares are decimal fractions, whose differences are not. */
const EPSILON = 1e-9;

/**
 * A verdict for each figure that either side has, in a fixed order; for a source only where both have it. The order of the
 * documents only decides between equal examples.
 */
export function compareCorpus(corpus: Corpus, baseline: Figures, tolerances: Tolerances): Verdict[] {
  const figures = listFigures(surveyDocuments(corpus.digests), corpus.failures);
  const names = [...new Set([...baseline.keys(), ...figures.keys()])]
    .flatMap((figure) => {
      const name = parseFigure(figure);
      return name === null ? [] : [{ ...name, figure }];
    })
    .filter(({ group, figure }) => group !== 'sources' || (baseline.has(figure) && figures.has(figure)))
    .sort(compareFigures);
  return names.map(({ figure, ...name }) => {
    const tolerance = toleranceOf(tolerances, figure, name.group);
    const comparison = { figure, baseline: baseline.get(figure) ?? 0, now: figures.get(figure) ?? 0, tolerance };
    return judge(corpus, name, comparison, tolerances.minDocuments);
  });
}

function toleranceOf({ shares }: Tolerances, figure: string, group: Group): number {
  return shares.get(figure) ?? shares.get(group) ?? DEFAULT_TOLERANCES[group];
}

type Comparison = Omit<Verdict, 'outcome' | 'examples'>;

function judge(corpus: Corpus, name: FigureName, comparison: Comparison, minDocuments: number): Verdict {
  const { baseline, now, tolerance } = comparison;
  const move = now - baseline;
  // Fewer failures, and fewer endings that bodies share, are what one hopes for.
  const mayFall = name.group === 'errors' || name.group === 'tails';
  if ((mayFall && move < 0) || Math.abs(move) <= tolerance + EPSILON) {
    return { ...comparison, outcome: 'same', examples: [] };
  }
  const rises = move > 0;
  const edge = rises ? baseline + tolerance : baseline - tolerance;
  const { excess, undone, examples } =
    name.group === 'errors' ? weighFaults(corpus, name, edge) : weighDocuments(corpus, name, edge, rises);
  return excess <= sumLargest(undone, minDocuments - 1) + EPSILON
    ? { ...comparison, outcome: 'few', examples: [] }
    : { ...comparison, outcome: 'moved', examples };
}

/** Why a figure is beyond an edge. */
interface Move {
  /** How much less, or more where it fell, its counts would have to be in all for the figure to be at the edge. */
  readonly excess: number;
  /**
   * How much of that is a single document's or fault's doing. Of a share of documents each is one, for being as it is; of a
   * share of characters it is what is gone when the document is left out.
   */
  readonly undone: readonly number[];
  readonly examples: readonly Example[];
}

function isKeptShare({ group }: FigureName): boolean {
  return group === 'kept_share' || group === 'sources';
}

function countsChars(name: FigureName): boolean {
  return isKeptShare(name) || name.group === 'characters';
}

function weighDocuments({ digests }: Corpus, name: FigureName, edge: number, rises: boolean): Move {
  const parts = digests.map((digest) => ({ digest, ...partOf(name, digest) }));
  const beyond = ({ count, total }: Part): number => (rises ? count - edge * total : edge * total - count);
  // Of most figures that fell, what moved them are documents that lack something, as any other does.
  const hasExamples = rises || isKeptShare(name);
  return {
    excess: parts.reduce((sum, part) => sum + beyond(part), 0),
    undone: parts.map((part) => (countsChars(name) ? beyond(part) : rises ? part.count : part.total - part.count)),
    examples: (hasExamples ? parts : [])
      .filter((part) => beyond(part) > 0)
      .sort((a, b) => beyond(b) - beyond(a))
      .slice(0, MAX_EXAMPLES)
      .map(({ digest: { id, source, offset } }) => ({ id, source, offset })),
  };
}

const NO_FAULTS: FailedKind = { count: 0, faults: [] };

function weighFaults({ failures }: Corpus, { member }: FigureName, edge: number): Move {
  const { count, faults } = [...failures.byKind].find(([kind]) => kind === member)?.[1] ?? NO_FAULTS;
  return {
    excess: count - edge * failures.records,
    undone: new Array<number>(count).fill(1),
    examples: faults.slice(0, MAX_EXAMPLES).map(({ source, offset }) => ({ id: null, source, offset })),
  };
}

function sumLargest(values: readonly number[], count: number): number {
  return [...values]
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0);
}
