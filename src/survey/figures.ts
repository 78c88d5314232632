/** The shares that describe a cleaned corpus: what a baseline records and `check` compares. */
import type { Fault, FaultKind } from '../types.js';
import type { DocumentDigest } from './digest-document.js';
import { compareNames, keptShareOf, MIN_TAIL_DOCUMENTS, type Survey } from './survey.js';

/** Kinds of figures, in the order in which they are shown. */
export const GROUPS = [
  'kept_share',
  'empty',
  'characters',
  'documents',
  'languages',
  'flags',
  'errors',
  'sources',
  'tails',
] as const;

export type Group = (typeof GROUPS)[number];

/** The first two are one figure each; all others have one for each label, language, flag, … */
export function hasMembers(group: Group): boolean {
  return group !== 'kept_share' && group !== 'empty';
}

/** Written as `kept_share`, `characters/nav`. */
export interface FigureName {
  readonly group: Group;
  /** Empty where the group has none. */
  readonly member: string;
}

/** Null where it is none. */
export function parseFigure(name: string): FigureName | null {
  const slash = name.indexOf('/');
  const head = slash < 0 ? name : name.slice(0, slash);
  const group = GROUPS.find((candidate) => candidate === head);
  if (group === undefined || hasMembers(group) === slash < 0) return null;
  return { group, member: slash < 0 ? '' : name.slice(slash + 1) };
}

/** By group, then by member. */
export function compareFigures(a: FigureName, b: FigureName): number {
  return GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || compareNames(a.member, b.member);
}

/** Shares, 0–1, by the names of their figures. */
export type Figures = ReadonlyMap<string, number>;

/** What could not be read or cleaned. */
export interface Failures {
  /** Documents that were read, and faults. */
  readonly records: number;
  readonly byKind: ReadonlyMap<FaultKind, FailedKind>;
}

export interface FailedKind {
  readonly count: number;
  /** The first ones. */
  readonly faults: readonly Fault[];
}

/** Of a smaller source a share says little. */
const MIN_SOURCE_DOCUMENTS = 50;

/** Six decimals, so that a file of figures can be read and says all that matters. */
export function roundShare(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

/** All figures of a corpus; those that are absent are 0. */
export function listFigures(survey: Survey, failures: Failures): Figures {
  const { documents, kept, removed } = survey;
  const figures = new Map<string, number>();
  const set = (group: Group, member: string, share: number): void => {
    figures.set(hasMembers(group) ? `${group}/${member}` : group, roundShare(share));
  };
  for (const [kind, { count }] of failures.byKind) set('errors', kind, count / failures.records);
  if (documents === 0) return figures;
  set('kept_share', '', keptShareOf(survey));
  set('empty', '', survey.empty / documents);
  for (const [label, tally] of survey.labels) {
    if (tally.documents === 0) continue;
    set('characters', label, tally.chars / (kept + removed));
    set('documents', label, tally.documents / documents);
  }
  for (const [code, tally] of survey.languages) set('languages', code, tally.documents / documents);
  for (const [flag, count] of survey.flags) set('flags', flag, count / documents);
  // A single source is all there is.
  for (const [source, tally] of survey.sources.size > 1 ? survey.sources : []) {
    if (tally.documents >= MIN_SOURCE_DOCUMENTS) set('sources', source, keptShareOf(tally));
  }
  // Copies of one body say nothing of how it ends.
  for (const { tail, lengths, documents: ending } of survey.tails) {
    if (lengths >= MIN_TAIL_DOCUMENTS) set('tails', tail, ending / documents);
  }
  return figures;
}

/** What one document adds to a figure, which is the sum of the counts divided by that of the totals. */
export interface Part {
  /** 0 to `total`. */
  readonly count: number;
  readonly total: number;
}

const NOTHING: Part = { count: 0, total: 0 };

/** Errors have no documents. */
export function partOf({ group, member }: FigureName, digest: DocumentDigest): Part {
  switch (group) {
    case 'kept_share':
      return { count: digest.chars, total: charsOf(digest) };
    case 'sources':
      return digest.source === member ? { count: digest.chars, total: charsOf(digest) } : NOTHING;
    case 'characters':
      return { count: removedAs(member, digest), total: charsOf(digest) };
    case 'documents':
      return whether(removedAs(member, digest) > 0);
    case 'empty':
      return whether(digest.chars === 0);
    case 'languages':
      return whether(digest.language === member);
    case 'flags':
      return whether(digest.flags.some((flag) => flag === member));
    case 'tails':
      return whether(digest.tail === member);
    case 'errors':
      return NOTHING;
  }
}

function whether(is: boolean): Part {
  return { count: is ? 1 : 0, total: 1 };
}

function charsOf({ chars, removed }: DocumentDigest): number {
  return Object.values(removed).reduce((sum, count) => sum + count, chars);
}

function removedAs(label: string, { removed }: DocumentDigest): number {
  const found = Object.entries(removed).find(([name]) => name === label);
  return found === undefined ? 0 : found[1];
}
