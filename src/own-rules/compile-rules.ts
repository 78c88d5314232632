/** Rules as plain data → what a thread cleans with. */
import { hostOf } from '../host-of.js';
import type { OwnRules } from '../label/own-rules.js';
import type { Rule } from '../label/rule.js';
import { rules } from '../label/rules/index.js';
import { loadRe2 } from '../read/lazy-packages.js';
import { UsageError } from '../read/usage-error.js';
import type { Block, Finding } from '../types.js';
import type { OwnRule, RuleSet, Where } from './rule-set.js';

/** As `cleanDocument` takes them. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly ownRules: OwnRules;
}

/** A thread's, by the data that they were made of. */
const compiled = new WeakMap<RuleSet, CompiledRules>();

/** Made once for each set. Throws UsageError for patterns that are too large together. */
export function compileRules(set: RuleSet): CompiledRules {
  const made = compiled.get(set) ?? {
    rules: set.silent.length === 0 ? rules : rules.filter(({ id }) => !set.silent.includes(id)),
    ownRules: compileOwnRules(set.own),
  };
  compiled.set(set, made);
  return made;
}

/** Rules for the same documents, the stronger ones first. */
interface Group {
  readonly rules: readonly Compiled[];
  /** Indexes of the patterns that are found in a text. */
  readonly match: (text: string) => readonly number[];
}

interface Compiled {
  readonly where: Where;
  readonly pattern: number;
  /** -1 for none. */
  readonly heading: number;
  /** Among rules that speak for one block the one of the lowest rank wins. */
  readonly rank: number;
  readonly finding: Finding;
  readonly headingFinding: Finding;
}

function compileOwnRules(own: readonly OwnRule[]): OwnRules {
  const sites = new Set(own.flatMap(({ site }) => site ?? []));
  const everywhere = own.filter(({ site }) => site === null);
  const groups = new Map([...sites].map((host) => [host, toGroup(listForSite(own, host))]));
  const others = toGroup(everywhere);
  const groupOf = (url: string | null): Group => {
    const host = groups.size === 0 ? null : hostOf(url);
    const known = host === null ? undefined : hostsAbove(host).find((candidate) => groups.has(candidate));
    return (known === undefined ? undefined : groups.get(known)) ?? others;
  };
  return (blocks, url) => {
    const group = groupOf(url);
    return group.rules.length === 0 ? null : speak(group, blocks);
  };
}

/** Rules of the site first, then those of the sites above it, then those for all documents. */
function listForSite(own: readonly OwnRule[], host: string): OwnRule[] {
  return [...hostsAbove(host), null].flatMap((level) => own.filter(({ site }) => site === level));
}

/** `news.example.com` → itself, `example.com`, `com`. */
function hostsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

function toGroup(own: readonly OwnRule[]): Group {
  const { RE2Set } = loadRe2();
  const set = new RE2Set();
  const list = own.map(({ id, label, where, pattern, heading }, index): Compiled => {
    const finding = { rule: id, label, reason: where, confidence: 1, capture: null };
    return {
      where,
      pattern: set.add(pattern),
      heading: heading === null ? -1 : set.add(heading),
      rank: label === 'body' ? index - own.length : index,
      finding,
      headingFinding: { ...finding, reason: 'heading' },
    };
  });
  try {
    set.compile();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${own.length} rules: found patterns that are too large together (${reason})`);
  }
  return { rules: list, match: (text) => set.match(text) };
}

/** What the rules say of each block, null for nothing. */
function speak({ rules, match }: Group, blocks: readonly Block[]): readonly (Finding | null)[] | null {
  const said = new Said(blocks.length);
  const runs = rules.map(toRun);
  for (let index = 0; index < blocks.length; index++) {
    const hits = match(blocks[index].text);
    for (const run of runs) run(index, hits, said);
  }
  return said.findings();
}

/** What is said of a document's blocks so far. */
class Said {
  readonly #findings: (Finding | null)[];
  readonly #ranks: Float64Array;
  #isEmpty = true;

  constructor(count: number) {
    this.#findings = new Array(count).fill(null);
    this.#ranks = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  }

  say(index: number, rank: number, finding: Finding): void {
    if (rank >= this.#ranks[index]) return;
    this.#ranks[index] = rank;
    this.#findings[index] = finding;
    this.#isEmpty = false;
  }

  /** Null where nothing was said. */
  findings(): readonly (Finding | null)[] | null {
    return this.#isEmpty ? null : this.#findings;
  }
}

/** Takes a document's blocks in order, each with the patterns that are found in it. */
type Run = (index: number, hits: readonly number[], said: Said) => void;

function toRun(rule: Compiled): Run {
  const { pattern, heading, rank, finding, headingFinding } = rule;
  switch (rule.where) {
    case 'line':
      return (index, hits, said) => {
        if (hits.includes(pattern)) said.say(index, rank, finding);
      };
    case 'tail': {
      let hasBegun = false;
      return (index, hits, said) => {
        hasBegun ||= hits.includes(pattern);
        if (hasBegun) said.say(index, rank, finding);
      };
    }
    case 'after-heading': {
      let above: number | null = null;
      return (index, hits, said) => {
        if (above !== null && hits.includes(pattern)) {
          said.say(above, rank, headingFinding);
          said.say(index, rank, finding);
        } else above = hits.includes(heading) ? index : null;
      };
    }
  }
}
