/** Runs the rules over a page: for each block the findings of all rules, in no order that matters. */
import type { Facts, Finding } from '../types.js';
import { type ListSet, listSet } from './lexicon/phrase-book.js';
import { type BlockRule, type Clue, type Page, type PageRule, type Rule, toFinding } from './rule.js';

/** A block of few words and more characters than this is no text that a rule knows; patterns may be slow on it. */
const MAX_CHARS = 2000;

/** Shared by all blocks without findings. */
const NOTHING: readonly Finding[] = Object.freeze([]);

/** What a block must have for a rule to look at it: one of the phrases, or one of the signs. */
interface Screened extends ListSet {
  readonly rule: BlockRule;
  readonly maxWords: number;
  readonly digit: boolean;
  readonly mark: boolean;
}

/** The block rules of a list, and what they look for together. */
interface Screen extends ListSet {
  readonly rules: readonly Screened[];
  readonly maxWords: number;
}

export function findBoilerplate(page: Page, rules: readonly Rule[]): readonly (readonly Finding[])[] {
  const found: (readonly Finding[])[] = new Array(page.blocks.length).fill(NOTHING);
  const screen = screenOf(rules);
  for (let index = 0; index < page.blocks.length; index++) {
    const { facts } = page.blocks[index];
    if (facts.words <= screen.maxWords && facts.chars <= MAX_CHARS) runBlockRules(page, index, facts, screen, found);
  }
  for (const rule of rules) if (rule.scope === 'page') runPageRule(page, rule, found);
  return found;
}

/** Worked out once for each list of rules. */
const screens = new WeakMap<readonly Rule[], Screen>();

function screenOf(rules: readonly Rule[]): Screen {
  const screen = screens.get(rules) ?? createScreen(rules);
  screens.set(rules, screen);
  return screen;
}

function createScreen(rules: readonly Rule[]): Screen {
  const screened = rules.filter((rule) => rule.scope === 'block').map(toScreened);
  return {
    rules: screened,
    maxWords: screened.reduce((most, { maxWords }) => Math.max(most, maxWords), 0),
    leads: screened.reduce((bits, { leads }) => bits | leads, 0),
    insides: screened.reduce((bits, { insides }) => bits | insides, 0),
  };
}

function toScreened(rule: BlockRule): Screened {
  const lists = rule.clues.filter((clue) => clue !== 'digit' && clue !== 'mark');
  const has = (clue: Clue) => rule.clues.includes(clue);
  return { rule, maxWords: rule.maxWords, ...listSet(lists), digit: has('digit'), mark: has('mark') };
}

function runBlockRules(page: Page, index: number, facts: Facts, screen: Screen, found: (readonly Finding[])[]): void {
  const leads = page.lead(index).leads & screen.leads;
  const insides = page.phrases(index).insides & screen.insides;
  const { digits, marks, words } = facts;
  if ((leads | insides | digits | marks) === 0) return;
  for (const wanted of screen.rules) {
    if (words > wanted.maxWords) continue;
    const concerns =
      ((wanted.leads & leads) | (wanted.insides & insides)) !== 0 ||
      (wanted.digit && digits !== 0) ||
      (wanted.mark && marks !== 0);
    if (!concerns) continue;
    const sign = wanted.rule.detect(page, index);
    if (sign !== null) found[index] = [...found[index], toFinding(wanted.rule, sign)];
  }
}

function runPageRule(page: Page, rule: PageRule, found: (readonly Finding[])[]): void {
  for (const [index, sign] of rule.detectAll(page)) found[index] = [...found[index], toFinding(rule, sign)];
}
