/** How `chaff rules` shows rules and what came of their tests. */
import type { ChalkInstance } from 'chalk';
import type { RuleTest } from '../own-rules/read-rules.js';
import type { OwnRule, Where } from '../own-rules/rule-set.js';
import type { RuleTestReport } from '../run-rule-tests.js';
import type { RuleDoc } from './rule-docs.js';
import { shortenEnd, toOneLine } from './terminal-text.js';

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

/** A line a rule. */
export function listRules(rules: readonly ListedRule[], { json, colors, width }: RulesView): string {
  if (json) return rules.map(toJsonLine).join('');
  const rows = rules.map(({ id, label, own, scope }) => [id, label, own ? 'own' : 'chaff', scope]);
  const widths = rows.reduce((most, row) => row.map((cell, column) => Math.max(cell.length, most[column] ?? 0)), [0]);
  const lines = rows.map((row, index) => {
    const [id, ...rest] = row.map((cell, column) => cell.padEnd(widths[column]));
    const gutter = [colors.bold(id), ...rest].join('  ');
    const room = width === null ? null : width - widths.reduce((sum, column) => sum + column + 2, 0);
    return `${gutter}  ${toRoom(rules[index].doc, room)}\n`;
  });
  return lines.join('');
}

function toJsonLine({ id, label, own, scope, doc }: ListedRule): string {
  return `${JSON.stringify({ id, label, own, scope, doc })}\n`;
}

/** With too little room for a text it is broken by the terminal. */
const LEAST_ROOM = 20;

function toRoom(text: string, room: number | null): string {
  const line = toOneLine(text);
  return room === null || room < LEAST_ROOM ? line : shortenEnd(line, room);
}

/** What a rule finds and leaves, with examples. */
export function explainRule(rule: ListedRule, { json, colors, width }: RulesView): string {
  if (json) return `${JSON.stringify(rule)}\n`;
  const { id, label, own, scope, doc, finds, leaves } = rule;
  const show = (name: string, text: string | null) => [
    `  ${name}`,
    ...(text === null ? [] : [colors.dim(`    ${toRoom(text, width === null ? null : width - 4)}`)]),
  ];
  const lines = [
    `${colors.bold(id)}  ${label}  ${own ? 'own' : 'chaff'}  ${scope}`,
    toOneLine(doc),
    ...(finds.length === 0 ? [] : ['', 'Finds:', ...finds.flatMap(({ reason, text }) => show(reason, text))]),
    ...(leaves.length === 0 ? [] : ['', 'Leaves:', ...leaves.flatMap(({ what, text }) => show(what, text))]),
  ];
  return `${lines.join('\n')}\n`;
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
