/** Blocks → labelled blocks: run the rules, decide, and put back together what was cut without need. */

import { hasLineBreak, wrapGap } from '../segment/line-breaks.js';
import { joinFacts } from '../segment/scan-block.js';
import type { Segmented } from '../segment/segment-document.js';
import type { Block, Finding, LabelledBlock, Language } from '../types.js';
import { applyRules } from './apply-rules.js';
import { type Decision, decideWithModel } from './model/decide-with-model.js';
import type { Model } from './model/model-file.js';
import { keptBy, type OwnFindings } from './own-rules.js';
import type { Rule } from './rule.js';

export interface Labelled {
  readonly blocks: readonly LabelledBlock[];
  /** Metadata that rules read, from kept and removed blocks alike, in order. */
  readonly captures: readonly CapturedFinding[];
  /** Chance from which on the model let a line stay; null where the rules alone decided. */
  readonly limit: number | null;
  /** Whether someone should look at what the model chose; never without a model. */
  readonly isDoubtful: boolean;
}

export interface CapturedFinding {
  readonly finding: Finding;
  /** Whether the rules alone would remove the block by it, or by one that stands beside it. */
  readonly decided: boolean;
  /** Where the block begins, as a text offset. */
  readonly start: number;
}

export interface LabelOptions {
  readonly rules: readonly Rule[];
  /** What users' own rules say of each block; null for nothing. */
  readonly own: OwnFindings | null;
  /** Null: the rules decide alone. */
  readonly model: Model | null;
  /** Asks the model for its reasons: that costs as much again as the decision. */
  readonly explain: boolean;
}

/** `language` chooses the lexicons. */
export function labelBlocks(
  segmented: Segmented,
  language: Language,
  { rules, own, model, explain }: LabelOptions,
): Labelled {
  const { text, blocks } = segmented;
  const ruled = applyRules(segmented, language, rules, own);
  const { findings } = ruled;
  const judged: Decision | null = model === null ? null : decideWithModel(segmented, ruled, model, explain);
  const { byRules } = judged ?? ruled;
  const decided = judged?.decided ?? byRules;
  const labelled: LabelledBlock[] = [];
  const captures: CapturedFinding[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const finding = decided[index] ?? keptBy(own, index);
    const candidates = findings[index];
    if (candidates.length > 0) {
      for (const candidate of candidates.toSorted(byRule)) {
        if (candidate.capture !== null)
          captures.push({ finding: candidate, decided: isDecided(candidate, byRules[index]), start: block.start });
      }
    }
    const next: LabelledBlock = {
      block,
      label: finding?.label ?? 'body',
      finding,
      isRuled: (byRules[index] ?? keptBy(own, index)) !== null,
      chance: judged?.chances[index] ?? null,
      why: judged?.whys?.[index] ?? null,
    };
    const last = labelled.at(-1);
    if (last !== undefined && belongTogether(last, next)) labelled[labelled.length - 1] = join(text, last, next);
    else labelled.push(next);
  }
  return { blocks: labelled, captures, limit: judged?.limit ?? null, isDoubtful: judged?.isDoubtful ?? false };
}

/** In an order that does not depend on the order of the rules. */
function byRule(a: Finding, b: Finding): number {
  return a.rule < b.rule ? -1 : 1;
}

/**
 * Whether the rules stand by a finding. The model removes many a line with a weak finding, a sidebar's date for one, and
 * confirms none. A byline often holds the date, and a date line the author: what either read from it counts.
 */
function isDecided(candidate: Finding, decided: Finding | null): boolean {
  const isByline = ({ label }: Finding) => label === 'byline' || label === 'date';
  return candidate === decided || (decided !== null && isByline(candidate) && isByline(decided));
}

/** Sentences of one line with one fate. */
function belongTogether(first: LabelledBlock, second: LabelledBlock): boolean {
  return !second.block.startsLine && first.label === second.label && first.finding?.rule === second.finding?.rule;
}

function join(text: string, first: LabelledBlock, second: LabelledBlock): LabelledBlock {
  const a = first.block;
  const b = second.block;
  const gap = text.slice(a.end, b.start);
  const broken = hasLineBreak(gap);
  const between = broken ? wrapGap(text, a.end, b.start) : gap;
  const lines = !broken && a.lines === null && b.lines === null ? null : joinLines(a, b, broken);
  const block: Block = {
    start: a.start,
    end: b.end,
    // A part of the document's text is no copy.
    text: lines === null ? text.slice(a.start, b.end) : a.text + between + b.text,
    lines,
    startsLine: a.startsLine,
    endsLine: b.endsLine,
    blanksBefore: a.blanksBefore,
    facts: joinFacts(a.facts, b.facts, between.length),
  };
  return { ...first, block };
}

/** Edges of the physical lines of two neighbours; null where they lie in one line. */
function joinLines(a: Block, b: Block, broken: boolean): readonly number[] | null {
  const left = a.lines ?? [a.start, a.end];
  const right = b.lines ?? [b.start, b.end];
  const lines = broken ? [...left, ...right] : [...left.slice(0, -1), ...right.slice(1)];
  return lines.length === 2 ? null : lines;
}
