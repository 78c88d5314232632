/** Runs the rules over a page: for each block the findings of all rules, in no order that matters. */
import type { Facts, Finding } from '../types.js';
import { listEntries } from './glossary.js';
import { type ListSet, listSet } from './lexicon/phrase-book.js';
import { type BlockRule, type Page, type PageRule, type Rule, toFinding } from './rule.js';

/** A block of few words and more characters than this is no text that a rule knows; patterns may be slow on it. */
const MAX_CHARS = 2000;

/** "A− A A+", "f 𝕏 in ✉ 🔗", "■". */
const FEW_CHARS = 12;

/** Arrows, shapes and the first halves of pictures. */
function isSign(unit: number): boolean {
  return (unit >= 0x2190 && unit < 0x2c00) || unit === 0xd83d;
}

/** Shared by all blocks without findings. */
const NOTHING: Finding[] = [];

/** Digits and marks as bits beside those of the lists that count anywhere. */
const DIGIT_BIT = 1 << 29;
const MARK_BIT = 1 << 30;

/** The block rules of a list, and what a block must have for one of them to look at it: in columns, by the rule's number. */
interface Screen {
  readonly rules: readonly BlockRule[];
  readonly maxWords: Int32Array;
  readonly leads: Int32Array;
  readonly insides: Int32Array;
  /** What the rules look for together. */
  readonly all: ListSet;
  /** The longest block that one of them looks at. */
  readonly mostWords: number;
}

export function findBoilerplate(page: Page, rules: readonly Rule[]): readonly (readonly Finding[])[] {
  const found: Finding[][] = new Array(page.blocks.length).fill(NOTHING);
  const screen = screenOf(rules);
  for (let index = 0; index < page.blocks.length; index++) {
    const { facts } = page.blocks[index];
    if (facts.words <= screen.mostWords && facts.chars <= MAX_CHARS) runBlockRules(page, index, facts, screen, found);
  }
  for (const rule of rules) if (rule.scope === 'page') runPageRule(page, rule, found);
  for (const index of listEntries(page.blocks)) found[index] = NOTHING;
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
  const screened = rules.filter((rule) => rule.scope === 'block');
  const clues = screened.map(toBits);
  return {
    rules: screened,
    maxWords: Int32Array.from(screened, ({ maxWords }) => maxWords),
    leads: Int32Array.from(clues, ({ leads }) => leads),
    insides: Int32Array.from(clues, ({ insides }) => insides),
    all: {
      leads: clues.reduce((bits, { leads }) => bits | leads, 0),
      insides: clues.reduce((bits, { insides }) => bits | insides, 0),
    },
    mostWords: screened.reduce((most, { maxWords }) => Math.max(most, maxWords), 0),
  };
}

function toBits({ clues }: BlockRule): ListSet {
  const { leads, insides } = listSet(clues.filter((clue) => clue !== 'digit' && clue !== 'mark'));
  const digit = clues.includes('digit') ? DIGIT_BIT : 0;
  const mark = clues.includes('mark') ? MARK_BIT : 0;
  return { leads, insides: insides | digit | mark };
}

/** Blocks of a few characters may be marks alone, whatever they are. */
function runBlockRules(
  page: Page,
  index: number,
  { chars, digits, marks, words }: Facts,
  screen: Screen,
  found: Finding[][],
) {
  const { rules, maxWords, all } = screen;
  const hasMarks = marks > 0 || chars <= FEW_CHARS || isSign(page.blocks[index].text.charCodeAt(0));
  const signs = (digits === 0 ? 0 : DIGIT_BIT) | (hasMarks ? MARK_BIT : 0);
  const leads = page.lead(index).leads & all.leads;
  const insides = (page.phrases(index).insides | signs) & all.insides;
  if ((leads | insides) === 0) return;
  for (let number = 0; number < rules.length; number++) {
    if (words > maxWords[number]) continue;
    if (((screen.leads[number] & leads) | (screen.insides[number] & insides)) === 0) continue;
    const sign = rules[number].detect(page, index);
    if (sign !== null) add(found, index, toFinding(rules[number], sign));
  }
}

function runPageRule(page: Page, rule: PageRule, found: Finding[][]): void {
  const signs = rule.detectAll(page);
  if (signs.size === 0) return;
  signs.forEach((sign, index) => {
    add(found, index, toFinding(rule, sign));
  });
}

function add(found: Finding[][], index: number, finding: Finding): void {
  const known = found[index];
  const own = known === NOTHING ? [] : known;
  own.push(finding);
  found[index] = own;
}
