/** What the page of a report is told about its documents: plain data, embedded as JSON, read by `src/browser`. */
import type { Flag, Label } from '../types.js';

/** Columns of equal length, one row a sampled document, in the order of the input. */
export interface DocumentColumns {
  readonly ids: readonly string[];
  /** Titles and addresses; empty where there are none. */
  readonly titles: readonly string[];
  readonly urls: readonly string[];
  /** Indexes in `sources` and `languages`. */
  readonly source: readonly number[];
  readonly language: readonly number[];
  /** One bit a flag, in the order of `flags`. */
  readonly flags: readonly number[];
  /** One bit a label of which something was removed, in the order of `labels`. */
  readonly removed: readonly number[];
  /** 0–1. */
  readonly keptShare: readonly number[];
  readonly doubt: readonly number[];
  /** Code points of the body. */
  readonly chars: readonly number[];
}

/** Why a piece of a text was removed, or kept though it was in doubt. */
export interface Verdict {
  readonly isKept: boolean;
  readonly label: Label;
  /** Null where nothing spoke against the piece. */
  readonly rule: string | null;
  readonly reason: string | null;
  /** 0–1, as the rule or the model gave it; null where nothing spoke against the piece. */
  readonly confidence: number | null;
  /** 0–1: how near the decision was to the edge. Of several blocks in one piece the most, and confidence and chance with it. */
  readonly doubt: number;
  /** Whether it might as well have gone the other way. */
  readonly isInDoubt: boolean;
  /** Probability, by the model, that it is body; null without a model. */
  readonly chance: number | null;
}

/** A run of a document's text. */
export interface Piece {
  readonly text: string;
  /** Characters that were left out of the report after `text`; absent for none. */
  readonly cut?: number;
  /** What stands behind those. */
  readonly tail?: string;
  /** Absent where the piece was kept without doubt. */
  readonly verdict?: Verdict;
}

/** A document's text as far as the report holds it. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Characters at the end that were left out. */
  readonly cut: number;
}

/** Documents whose texts the report holds, and why it does. */
export const PICKS = ['worst', 'uncertain', 'random'] as const;

export type Pick = (typeof PICKS)[number];

export interface ReportData {
  readonly labels: readonly Label[];
  readonly flags: readonly Flag[];
  readonly sources: readonly string[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly documents: DocumentColumns;
  /** Rows of documents, the first of the ranking first. */
  readonly picks: Readonly<Record<Pick, readonly number[]>>;
  /** By row. */
  readonly excerpts: Readonly<Record<number, Excerpt>>;
}
