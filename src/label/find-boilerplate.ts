/** Runs the rules over a page: for each block the findings of all rules, in no order that matters. */
import type { Facts, Finding } from '../types.js';
import { NO_HITS } from './lexicon/phrase-book.js';
import { type BlockRule, type Clue, type Page, type PageRule, type Rule, toFinding } from './rule.js';

/** A block of few words and more characters than this is no text that a rule knows; patterns may be slow on it. */
const MAX_CHARS = 2000;

const CLUE_BITS: Readonly<Record<Clue, number>> = { lead: 1, phrase: 2, digit: 4, mark: 8 };

/** Shared by all blocks without findings. */
const NOTHING: readonly Finding[] = Object.freeze([]);

interface Screened {
  readonly rule: BlockRule;
  readonly clues: number;
}

export function findBoilerplate(page: Page, rules: readonly Rule[]): readonly (readonly Finding[])[] {
  const found: (readonly Finding[])[] = new Array(page.blocks.length).fill(NOTHING);
  const screened = screenedOf(rules);
  const mostWords = screened.reduce((most, { rule }) => Math.max(most, rule.maxWords), 0);
  for (let index = 0; index < page.blocks.length; index++) {
    const { facts } = page.blocks[index];
    if (facts.words <= mostWords && facts.chars <= MAX_CHARS) runBlockRules(page, index, facts, screened, found);
  }
  for (const rule of rules) if (rule.scope === 'page') runPageRule(page, rule, found);
  return found;
}

/** Worked out once for each list of rules. */
const screenedLists = new WeakMap<readonly Rule[], readonly Screened[]>();

function screenedOf(rules: readonly Rule[]): readonly Screened[] {
  const screened = screenedLists.get(rules) ?? screen(rules);
  screenedLists.set(rules, screened);
  return screened;
}

function screen(rules: readonly Rule[]): Screened[] {
  return rules
    .filter((rule): rule is BlockRule => rule.scope === 'block')
    .map((rule) => ({ rule, clues: rule.clues.reduce((bits, clue) => bits | CLUE_BITS[clue], 0) }));
}

function runBlockRules(
  page: Page,
  index: number,
  facts: Facts,
  screened: readonly Screened[],
  found: (readonly Finding[])[],
): void {
  const clues =
    (page.lead(index) === NO_HITS ? 0 : CLUE_BITS.lead) |
    (page.phrases(index) === NO_HITS ? 0 : CLUE_BITS.phrase) |
    (facts.digits === 0 ? 0 : CLUE_BITS.digit) |
    (facts.marks === 0 ? 0 : CLUE_BITS.mark);
  if (clues === 0) return;
  for (const { rule, clues: wanted } of screened) {
    if ((wanted & clues) === 0 || facts.words > rule.maxWords) continue;
    const sign = rule.detect(page, index);
    if (sign !== null) found[index] = [...found[index], toFinding(rule, sign)];
  }
}

function runPageRule(page: Page, rule: PageRule, found: (readonly Finding[])[]): void {
  for (const [index, sign] of rule.detectAll(page)) found[index] = [...found[index], toFinding(rule, sign)];
}
