/** How `chaff rules` shows rules and what came of their tests. */
import type { ChalkInstance } from 'chalk';
import type { RuleTest } from '../own-rules/read-rules.js';
import type { OwnRule, Where } from '../own-rules/rule-set.js';
import type { RuleTestReport } from '../run-rule-tests.js';
import { alignColumns } from './align-columns.js';
import type { RuleDoc } from './rule-docs.js';
import { shortenEnd, toOneLine, wrapText } from './terminal-text.js';

export interface RulesView {
  readonly json: boolean;
  readonly colors: ChalkInstance;
  /** Columns of the terminal; null shows every text in full. */
  readonly width: number | null;
}

/** A rule of chaff's, or one of the user's own. */
export interface ListedRule extends Omit<RuleDoc, 'scope'> {
  readonly own: boolean;
  readonly scope: RuleDoc['scope'] | Where;
}

/** One of the user's own; the lines of its tests are its examples. */
export function toListed(rule: OwnRule, tests: readonly RuleTest[]): ListedRule {
  const { id, label, where } = rule;
  const lines = tests.filter((test) => test.rule.id === id).flatMap((test) => test.lines);
  const isFound = label !== 'body';
  return {
    id,
    label,
    scope: where,
    own: true,
    doc: describeOwn(rule),
    finds: lines.filter(({ goes }) => goes === isFound).map(({ text }) => ({ reason: where, text })),
    leaves: lines.filter(({ goes }) => goes !== isFound).map(({ text }) => ({ what: 'test', text })),
  };
}

function describeOwn({ where, pattern, heading, site }: OwnRule): string {
  const what = {
    line: `Lines with ${pattern}`,
    tail: `All from the first line with ${pattern} on`,
    'after-heading': `Lines with ${pattern} in a row below a heading with ${heading ?? ''}`,
  }[where];
  return site === null ? what : `${what}, on ${site}`;
}

/** A line a rule; in a narrow terminal what it finds stands below. */
export function listRules(rules: readonly ListedRule[], { json, colors, width }: RulesView): string {
  if (json) return rules.map(toJsonLine).join('');
  const facts = alignColumns(rules.map(({ id, label, own, scope }) => [id, label, nameOrigin(own), scope]));
  const columns = Math.max(0, ...facts.map(({ length }) => length)) + 2;
  const isNarrow = width !== null && width - columns < LEAST_ROOM;
  const lines = rules.map(({ id, doc }, index) => {
    const rest = facts[index].slice(id.length);
    const gutter = isNarrow ? `${rest}\n  ` : rest.padEnd(columns - id.length);
    return `${colors.bold(id)}${gutter}${toRoom(doc, width, isNarrow ? 2 : columns)}\n`;
  });
  return lines.join('');
}

/** Shorter texts say nothing. */
const LEAST_ROOM = 30;

function toJsonLine({ id, label, own, scope, doc }: ListedRule): string {
  return `${JSON.stringify({ id, label, own, scope, doc })}\n`;
}

/** What of a text fits into a row behind so many columns. */
function toRoom(text: string, width: number | null, columns: number): string {
  const line = toOneLine(text);
  return width === null ? line : shortenEnd(line, Math.max(1, width - columns));
}

function nameOrigin(own: boolean): string {
  return own ? 'own' : 'chaff';
}

/** What a rule finds and leaves, with examples. */
export function explainRule(rule: ListedRule, { json, colors, width }: RulesView): string {
  if (json) return `${JSON.stringify(rule)}\n`;
  const { id, label, own, scope, doc, finds, leaves } = rule;
  const show = (name: string, text: string | null) => [
    `  ${name}`,
    ...(text === null ? [] : [colors.dim(`    ${toRoom(text, width, 4)}`)]),
  ];
  const lines = [
    `${colors.bold(id)}  ${label}  ${nameOrigin(own)}  ${scope}`,
    ...wrap(toOneLine(doc), width),
    ...(finds.length === 0 ? [] : ['', 'Finds:', ...finds.flatMap(({ reason, text }) => show(reason, text))]),
    ...(leaves.length === 0 ? [] : ['', 'Leaves:', ...leaves.flatMap(({ what, text }) => show(what, text))]),
  ];
  return `${lines.join('\n')}\n`;
}

function wrap(text: string, width: number | null): string[] {
  return width === null ? [text] : Array.from(wrapText(text, width), ({ start, end }) => text.slice(start, end));
}

/** A line a failure, and one for all. */
export function showTestReport(report: RuleTestReport, rules: number, { json, colors }: RulesView): string {
  const { passed, failed, failures, untested } = report;
  if (json) return [...failures, { passed, failed, untested }].map((line) => `${JSON.stringify(line)}\n`).join('');
  const lines = failures.map(({ place, rule, text, expected, found }) => {
    return `${colors.red(place)}: ${rule}: expected ${expected}, found ${found}: ${toOneLine(text)}\n`;
  });
  const without =
    untested.length === 0 ? '' : `; ${untested.length} of ${rules} rules without tests: ${untested.join(', ')}`;
  return `${lines.join('')}${passed + failed} tests, ${failed} failed${without}\n`;
}
