/** What many documents have in common: totals, shares and distributions over their digests. */
import { LABELS, type Label } from '../types.js';
import type { DocumentDigest, RuleDigest } from './digest-document.js';

/** Totals of some of the documents; characters are code points. */
export interface Tally {
  documents: number;
  /** Documents whose body is empty. */
  empty: number;
  words: number;
  kept: number;
  removed: number;
}

export interface RuleTally {
  readonly rule: string;
  readonly label: Label;
  documents: number;
  blocks: number;
  chars: number;
}

export interface LabelTally {
  documents: number;
  chars: number;
}

export interface Tail {
  readonly tail: string;
  readonly documents: number;
  /** How many different lengths these bodies have: bodies that are equal end alike, whatever their last line is. */
  readonly lengths: number;
  /** Index of the first document that ends so. */
  readonly first: number;
}

/** What is counted while documents come, one by one. */
export interface Totals {
  readonly all: Tally;
  readonly labels: ReadonlyMap<Label, LabelTally>;
  readonly sources: Map<string, Tally>;
  readonly sites: Map<string, Tally>;
  readonly languages: Map<string, Tally>;
  readonly flags: Map<string, number>;
  /** By rule and label. */
  readonly rules: Map<string, RuleTally>;
}

/** What of a document is counted. */
export interface Countable
  extends Pick<DocumentDigest, 'source' | 'site' | 'language' | 'chars' | 'words' | 'removed'> {
  readonly flags: readonly string[];
}

export interface Survey extends Tally {
  readonly labels: ReadonlyMap<Label, LabelTally>;
  /** The most characters first. */
  readonly rules: readonly RuleTally[];
  /** The most documents first, each of these. */
  readonly sources: ReadonlyMap<string, Tally>;
  readonly sites: ReadonlyMap<string, Tally>;
  readonly languages: ReadonlyMap<string, Tally>;
  readonly flags: ReadonlyMap<string, number>;
  /** Endings that several bodies share, the most frequent first. */
  readonly tails: readonly Tail[];
}

/** So many bodies with one ending make a pattern. */
export const MIN_TAIL_DOCUMENTS = 3;

export function surveyDocuments(digests: readonly DocumentDigest[]): Survey {
  const totals = createTotals();
  const { all, labels, sources, sites, languages, flags, rules } = totals;
  for (const digest of digests) {
    addDocument(totals, digest);
    for (const rule of digest.rules) addRule(rules, rule);
  }
  return {
    ...all,
    labels,
    rules: listRules(rules),
    sources: mostFirst(sources),
    sites: mostFirst(sites),
    languages: mostFirst(languages),
    flags: new Map([...flags].sort(([a, m], [b, n]) => n - m || compareNames(a, b))),
    tails: listTails(digests),
  };
}

/** Share of the characters that stayed; 1 where there were none. */
export function keptShareOf({ kept, removed }: Pick<Tally, 'kept' | 'removed'>): number {
  return kept + removed === 0 ? 1 : kept / (kept + removed);
}

/** How many values lie in each of `bins` equal parts of 0–1; the last takes 1. A weight of 0 counts nothing. */
export function countShares(values: Iterable<readonly [value: number, weight: number]>, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const [value, weight] of values) {
    counts[Math.min(bins - 1, Math.max(0, Math.floor(value * bins)))] += weight;
  }
  return counts;
}

export function createTotals(): Totals {
  return {
    all: createTally(),
    labels: new Map(LABELS.map((label) => [label, { documents: 0, chars: 0 }])),
    sources: new Map(),
    sites: new Map(),
    languages: new Map(),
    flags: new Map(),
    rules: new Map(),
  };
}

/** `nameIn` says under which name a source, site, language or flag counts among those that are known. */
export function addDocument(
  { all, labels, sources, sites, languages, flags }: Totals,
  document: Countable,
  nameIn: (known: ReadonlyMap<string, unknown>, name: string) => string = (_, name) => name,
): void {
  const count = (tallies: Map<string, Tally>, name: string): void =>
    addTo(tallyOf(tallies, nameIn(tallies, name)), document);
  addTo(all, document);
  count(sources, document.source);
  if (document.site !== null) count(sites, document.site);
  count(languages, document.language);
  for (const [label, tally] of labels) {
    if (document.removed[label] === 0) continue;
    tally.documents++;
    tally.chars += document.removed[label];
  }
  for (const name of document.flags) {
    const flag = nameIn(flags, name);
    flags.set(flag, (flags.get(flag) ?? 0) + 1);
  }
}

function createTally(): Tally {
  return { documents: 0, empty: 0, words: 0, kept: 0, removed: 0 };
}

function addTo(tally: Tally, { chars, words, removed }: Pick<DocumentDigest, 'chars' | 'words' | 'removed'>): void {
  tally.documents++;
  if (chars === 0) tally.empty++;
  tally.words += words;
  tally.kept += chars;
  for (const label of LABELS) tally.removed += removed[label];
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? createTally();
  tallies.set(key, tally);
  return tally;
}

export function addRule(tallies: Map<string, RuleTally>, { rule, label, blocks, chars }: RuleDigest): void {
  const key = `${rule} ${label}`;
  const tally = tallies.get(key) ?? { rule, label, documents: 0, blocks: 0, chars: 0 };
  tally.documents++;
  tally.blocks += blocks;
  tally.chars += chars;
  tallies.set(key, tally);
}

function listTails(digests: readonly DocumentDigest[]): Tail[] {
  const tails = new Map<string, { documents: number; readonly lengths: Set<number>; readonly first: number }>();
  for (const [index, { tail, chars }] of digests.entries()) {
    if (tail === null) continue;
    const found = tails.get(tail) ?? { documents: 0, lengths: new Set(), first: index };
    found.documents++;
    found.lengths.add(chars);
    tails.set(tail, found);
  }
  return [...tails]
    .filter(([, { documents }]) => documents >= MIN_TAIL_DOCUMENTS)
    .map(([tail, { lengths, ...found }]) => ({ tail, lengths: lengths.size, ...found }))
    .sort((a, b) => b.documents - a.documents || compareNames(a.tail, b.tail));
}

/** The most characters first. */
export function listRules(tallies: ReadonlyMap<string, RuleTally>): RuleTally[] {
  return [...tallies.values()].sort(
    (a, b) => b.chars - a.chars || compareNames(a.rule, b.rule) || compareNames(a.label, b.label),
  );
}

/** The most documents first. */
export function mostFirst(tallies: ReadonlyMap<string, Tally>): Map<string, Tally> {
  return new Map([...tallies].sort(([a, m], [b, n]) => n.documents - m.documents || compareNames(a, b)));
}

/** By UTF-16 units: the same in every locale. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
