/** `inspect --json`: one JSON line a block. */
import { doubtOf } from '../label/doubt-of.js';
import { MOST_REASONS } from '../label/model/explain.js';
import type { Cleaned } from '../pipeline.js';
import type { Reason } from '../types.js';
import { documentId } from '../write/record.js';
import { type BlockChoice, isChosen } from './block-choice.js';

export interface ListOptions {
  /** Null for all blocks. */
  readonly choice?: BlockChoice | null;
  /** Whether the model's reasons are there, too. */
  readonly why?: boolean;
}

/** The lines, each with its line break. */
export function* listBlocks(
  { document, article }: Cleaned,
  { choice = null, why = false }: ListOptions = {},
): Generator<string, void, undefined> {
  const id = documentId(document);
  for (const labelled of article.blocks) {
    if (choice !== null && !isChosen(labelled, article.limit, choice)) continue;
    const { block, label, finding, chance, why: reasons } = labelled;
    const line = {
      id,
      start: document.bytes.at(block.start),
      end: document.bytes.at(block.end),
      label,
      rule: finding?.rule ?? null,
      reason: finding?.reason ?? null,
      confidence: finding?.confidence ?? null,
      chance: chance === null ? null : round(chance),
      doubt: round(doubtOf(labelled, article.limit)),
      text: block.text,
      ...(why && { why: (reasons ?? []).slice(0, MOST_REASONS).map(listReason) }),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}

/** `because` is there only where it says something. */
function listReason({ feature, value, weight, because }: Reason): object {
  const reason = { feature, value: round(value), weight: round(weight) };
  return because.length === 0 ? reason : { ...reason, because: because.slice(0, MOST_REASONS).map(listReason) };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
