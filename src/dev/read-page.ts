/** A text as the model's parts see it; for tests. */
import { applyRules } from '../label/apply-rules.js';
import { readLines } from '../label/model/lines.js';
import type { Rule } from '../label/rule.js';
import { segmentDocument } from '../segment/segment-document.js';
import { toDocument } from '../to-document.js';

const ENGLISH = { code: 'eng', script: 'Latn', score: 1 };

/** Good until the next page is read. */
export function readPage(text: string, rules: readonly Rule[] = []) {
  const segmented = segmentDocument(toDocument(text));
  const ruled = applyRules(segmented, ENGLISH, rules);
  return { segmented, ruled, lines: readLines(segmented, ruled) };
}
