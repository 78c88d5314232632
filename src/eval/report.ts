/** The figures of an evaluation, and the one place where the shape of `chaff eval --json` is written down. */
import { LABELS, type Label } from '../types.js';
import { bootstrapInterval, type Interval } from './bootstrap-interval.js';
import type { Evaluation, LabelTally } from './evaluation.js';
import { MISSING_SCORE, type PageScore } from './score-text.js';

/** The figures that have a mean over pages, and may have a floor. */
export const FIGURES = ['precision', 'recall', 'f1', 'shingle_f1'] as const;

export type Figure = (typeof FIGURES)[number];

/** Shares, 0–1, with four decimals: what is shown is what a floor is held against. */
export type Figures = Readonly<Record<Figure, number>>;

export interface GroupReport extends Figures {
  readonly pages: number;
  /** Pages without a text; they score 0. */
  readonly missing: number;
  readonly f1_interval: Interval;
  readonly shingle_f1_interval: Interval;
}

export interface EvalReport extends GroupReport {
  readonly extra: number;
  readonly failed: number;
  /** Most pages first; empty without `--by`. */
  readonly by: readonly (GroupReport & { readonly value: string })[];
  /** In the order of LABELS, without those under which nothing was removed. */
  readonly labels: readonly LabelReport[];
  /** Lowest F1 first. */
  readonly worst: readonly (Figures & { readonly id: string })[];
}

export interface LabelReport {
  readonly label: Label;
  /** Code points removed. */
  readonly chars: number;
  /** Words removed, and those of them that the gold has and the text lacks; null where only the count is known. */
  readonly words: number | null;
  readonly wrong_words: number | null;
}

/** Sums up an evaluation that has at least one gold page, with its `worst` pages listed. */
export function toReport(evaluation: Evaluation, worst: number): EvalReport {
  const pages = [...evaluation.gold].map(([id, { group }]) => ({
    id,
    group,
    score: evaluation.scores.get(id) ?? null,
  }));
  return {
    ...reportGroup(pages),
    extra: evaluation.extra,
    failed: evaluation.failed,
    by: reportGroups(pages),
    labels: LABELS.flatMap((label) => reportLabel(label, evaluation.labels.get(label))),
    worst: findWorst(pages, worst),
  };
}

interface ScoredPage {
  readonly id: string;
  readonly group: string | null;
  /** Null where the page has no text. */
  readonly score: PageScore | null;
}

function reportGroup(pages: readonly ScoredPage[]): GroupReport {
  const scores = pages.map(({ score }) => score ?? MISSING_SCORE);
  const f1 = scores.map((score) => score.f1);
  const shingleF1 = scores.map((score) => score.shingleF1);
  return {
    pages: pages.length,
    missing: pages.filter(({ score }) => score === null).length,
    precision: meanOf(scores.map(({ precision }) => precision)),
    recall: meanOf(scores.map(({ recall }) => recall)),
    f1: meanOf(f1),
    f1_interval: roundInterval(bootstrapInterval(f1)),
    shingle_f1: meanOf(shingleF1),
    shingle_f1_interval: roundInterval(bootstrapInterval(shingleF1)),
  };
}

function reportGroups(pages: readonly ScoredPage[]): EvalReport['by'] {
  const groups = new Map<string, ScoredPage[]>();
  for (const page of pages) {
    if (page.group === null) continue;
    const group = groups.get(page.group);
    if (group === undefined) groups.set(page.group, [page]);
    else group.push(page);
  }
  const reports = [...groups].map(([value, members]) => ({ value, ...reportGroup(members) }));
  return reports.sort((a, b) => b.pages - a.pages);
}

function reportLabel(label: Label, tally: LabelTally | undefined): LabelReport[] {
  if (tally === undefined || tally.chars === 0) return [];
  return [{ label, chars: tally.chars, words: tally.words?.all ?? null, wrong_words: tally.words?.wrong ?? null }];
}

function findWorst(pages: readonly ScoredPage[], count: number): EvalReport['worst'] {
  const rows = pages.map(({ id, score }) => ({ id, score: score ?? MISSING_SCORE }));
  const worst = rows.sort((a, b) => a.score.f1 - b.score.f1).slice(0, count);
  return worst.map(({ id, score: { precision, recall, f1, shingleF1 } }) => ({
    id,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    shingle_f1: round(shingleF1),
  }));
}

function meanOf(values: readonly number[]): number {
  return round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function roundInterval([low, high]: Interval): Interval {
  return [round(low), round(high)];
}

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
