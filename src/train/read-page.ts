/** A document's lines as the labeler reads them, and what labels of its physical lines say of each. */
import { applyRules } from '../label/apply-rules.js';
import { type Lines, readLines } from '../label/model/lines.js';
import { rules } from '../label/rules/index.js';
import { detectLanguage } from '../language/detect-language.js';
import { type Segmented, segmentDocument } from '../segment/segment-document.js';
import { toDocument, toPageDocument } from '../to-document.js';
import { NO_WORD } from './share-of-lines.js';

export interface LabelledLines {
  /** Physical lines, without their breaks; with `joint`, what lies side by side with that between. */
  readonly lines: readonly string[];
  readonly joint?: string;
  /** For each the share of it that is body, 0–1, `NO_WORD` or `UNKNOWN`. */
  readonly y: readonly number[];
  /** The page that the lines are the text of, where they are. */
  readonly html?: string;
}

/** Nobody knows whether the line is body. */
export const UNKNOWN = -2;

export interface LabelledPage {
  readonly segmented: Segmented;
  readonly lines: Lines;
  /** For each of `lines` the share of it that is body, `NO_WORD` or `UNKNOWN`. */
  readonly targets: Float64Array;
}

export function readPage(labelled: LabelledLines): LabelledPage {
  const { lines: parts, joint = '\n', html } = labelled;
  const document = html === undefined ? toDocument(parts.join(joint)) : toPageDocument(html);
  const segmented = segmentDocument(document);
  const lines = readLines(segmented, applyRules(segmented, detectLanguage(document.text), rules));
  return { segmented, lines, targets: readTargets(labelled, segmented, lines) };
}

/** A line of the page is one or more physical lines, or of one of them the part that a block holds. */
function readTargets(
  { lines, y, joint = '\n' }: LabelledLines,
  { blocks }: Segmented,
  { ofBlock, count }: Lines,
): Float64Array {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + joint.length;
  }
  const sums = new Float64Array(count);
  const weights = new Float64Array(count);
  const unknown = new Float64Array(count);
  let physical = 0;
  blocks.forEach((block, index) => {
    while (physical + 1 < starts.length && starts[physical + 1] <= block.start) physical++;
    for (let line = physical; line < starts.length && starts[line] < block.end; line++) {
      const from = Math.max(block.start, starts[line]);
      const to = Math.min(block.end, starts[line] + lines[line].length);
      if (to <= from || y[line] === NO_WORD) continue;
      if (y[line] === UNKNOWN) unknown[ofBlock[index]] += to - from;
      else sums[ofBlock[index]] += y[line] * (to - from);
      weights[ofBlock[index]] += to - from;
    }
  });
  return sums.map((sum, line) => {
    if (weights[line] === 0) return NO_WORD;
    return unknown[line] > weights[line] / 2 ? UNKNOWN : sum / (weights[line] - unknown[line]);
  });
}
