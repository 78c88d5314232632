/** One cleaned document → the few numbers that a survey of many keeps of it. */
import { siteOf } from '../host-of.js';
import { doubtOf } from '../label/doubt-of.js';
import type { Article, Document, Flag, Label } from '../types.js';
import { readTail } from './read-tail.js';

export interface RuleDigest {
  /** Name of a rule, or `model`. */
  readonly rule: string;
  readonly label: Label;
  readonly blocks: number;
  /** Code points removed. */
  readonly chars: number;
}

export interface DocumentDigest {
  readonly source: string;
  /** Host of the document's address, without `www.`; null where it has none. */
  readonly site: string | null;
  /** ISO 639-3. */
  readonly language: string;
  /** Code points of the body. */
  readonly chars: number;
  readonly words: number;
  /** 0–1. */
  readonly keptShare: number;
  /** Code points removed, by label. */
  readonly removed: Readonly<Record<Label, number>>;
  readonly rules: readonly RuleDigest[];
  readonly flags: readonly Flag[];
  /** Mean of the blocks' doubts, by characters; 0–1. */
  readonly doubt: number;
  /** The confidence of each block's decision, 1 − doubt, and its code points; kept and removed blocks alike. */
  readonly confidences: readonly (readonly [confidence: number, chars: number])[];
  /** How the body ends; null for an empty one. */
  readonly tail: string | null;
}

/** `keep` are the labels that stayed. */
export function digestDocument(
  { source, url }: Pick<Document, 'source' | 'url'>,
  article: Article,
  keep: ReadonlySet<Label>,
): DocumentDigest {
  const confidences = article.blocks.map(
    (labelled) => [1 - doubtOf(labelled, article.limit), labelled.block.facts.chars] as const,
  );
  const chars = confidences.reduce((sum, [, count]) => sum + count, 0);
  const doubt = confidences.reduce((sum, [confidence, count]) => sum + (1 - confidence) * count, 0);
  return {
    source,
    site: siteOf(article.metadata.url ?? url),
    language: article.language.code,
    chars: article.chars,
    words: article.words,
    keptShare: article.keptShare,
    removed: article.removed,
    rules: digestRules(article, keep),
    flags: article.flags,
    doubt: chars === 0 ? 0 : doubt / chars,
    confidences,
    tail: readTail(article.text),
  };
}

function digestRules({ blocks }: Article, keep: ReadonlySet<Label>): RuleDigest[] {
  const digests = new Map<string, RuleDigest>();
  for (const { block, label, finding } of blocks) {
    if (finding !== null && !keep.has(label)) addRemoval(digests, finding.rule, label, block.facts.chars);
  }
  return [...digests.values()];
}

/** Adds one removed block, of so many code points, to the digests of a document. */
export function addRemoval(digests: Map<string, RuleDigest>, rule: string, label: Label, chars: number): void {
  const key = `${rule} ${label}`;
  const before = digests.get(key);
  digests.set(key, { rule, label, blocks: (before?.blocks ?? 0) + 1, chars: (before?.chars ?? 0) + chars });
}
