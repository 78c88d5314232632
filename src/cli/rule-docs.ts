/** What `chaff rules` tells of chaff's own rules: the data file that `npm run docs` writes from their sources and cases. */
import { readFileSync } from 'node:fs';
import type { Rule } from '../label/rule.js';
import type { Label } from '../types.js';

export interface RuleDoc {
  readonly id: string;
  readonly label: Label;
  readonly scope: Rule['scope'];
  /** What it finds, and which look-alike stays. */
  readonly doc: string;
  /** Its reasons, each with a block that it was given for; null where its cases have none. */
  readonly finds: readonly { readonly reason: string; readonly text: string | null }[];
  /** Texts that it says nothing of, each under what it is. */
  readonly leaves: readonly { readonly what: string; readonly text: string }[];
}

export const RULE_DOCS_FILE = 'docs/rule-docs.json';

/** In the order of the registry. */
export function loadRuleDocs(): readonly RuleDoc[] {
  return JSON.parse(readFileSync(new URL(`../../${RULE_DOCS_FILE}`, import.meta.url), 'utf8'));
}
