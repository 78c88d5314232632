/** What the rules make of a document, before anything else decides. */
import type { Segmented } from '../segment/segment-document.js';
import type { Finding, Language } from '../types.js';
import { createPage } from './create-page.js';
import { decide, listStrongest } from './decide.js';
import { findBoilerplate } from './find-boilerplate.js';
import { phraseBookFor } from './lexicon/phrase-book.js';
import { addOwnFindings, type OwnFindings } from './own-rules.js';
import type { Page, Rule } from './rule.js';

export interface RuledPage {
  /** Good until the next document is segmented. */
  readonly page: Page;
  /** For each block what the rules found. */
  readonly findings: readonly (readonly Finding[])[];
  /** For each block the strongest of them, or null. */
  readonly best: readonly (Finding | null)[];
  /** For each block the finding by which the rules alone remove it, or null. */
  readonly byRules: readonly (Finding | null)[];
  /** What users' own rules say of each block; null for nothing. */
  readonly own: OwnFindings | null;
}

/** `language` chooses the lexicons. */
export function applyRules(
  segmented: Segmented,
  language: Language,
  rules: readonly Rule[],
  own: OwnFindings | null = null,
): RuledPage {
  const page = createPage(segmented, phraseBookFor(language));
  const found = findBoilerplate(page, rules);
  const findings = own === null ? found : addOwnFindings(found, own);
  const best = listStrongest(findings);
  return { page, findings, best, byRules: decide(segmented.blocks, best), own };
}
