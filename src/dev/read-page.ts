/** A text as the model's parts see it; for tests. */
import { createPage } from '../label/create-page.js';
import { decide } from '../label/decide.js';
import { findBoilerplate } from '../label/find-boilerplate.js';
import { phraseBookFor } from '../label/lexicon/phrase-book.js';
import { readLines } from '../label/model/lines.js';
import type { Rule } from '../label/rule.js';
import { segmentDocument } from '../segment/segment-document.js';
import { toDocument } from '../to-document.js';

const ENGLISH = { code: 'eng', script: 'Latn', score: 1 };

/** Good until the next page is read. */
export function readPage(text: string, rules: readonly Rule[] = []) {
  const segmented = segmentDocument(toDocument(text));
  const page = createPage(segmented, phraseBookFor(ENGLISH));
  const findings = findBoilerplate(page, rules);
  const byRules = decide(segmented.blocks, findings);
  return { segmented, page, findings, byRules, lines: readLines(page, segmented, findings, byRules) };
}
