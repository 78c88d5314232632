/** `chaff rules`: lists rules, explains one, and runs the tests in files of rules. */
import { loadRulesFiles } from '../own-rules/load-rules.js';
import { hintAt } from '../read/did-you-mean.js';
import { UsageError } from '../read/usage-error.js';
import { runRuleTests } from '../run-rule-tests.js';
import { createColors } from './colors.js';
import { EXIT } from './exit.js';
import type { RunCommand } from './main.js';
import type { RawFlags } from './program.js';
import { loadRuleDocs } from './rule-docs.js';
import { explainRule, type ListedRule, listRules, type RulesView, showTestReport, toListed } from './rules-view.js';
import { toItems, toTerminalOptions } from './to-options.js';
import { writeAnswer } from './write-answer.js';

interface Answer {
  readonly text: string;
  readonly code: number;
}

type Action = (args: readonly string[], flags: RawFlags) => Answer;

/** By their names in the table of commands, which says what arguments each has. */
const ACTIONS: Readonly<Record<string, Action>> = { list, explain, test };

export const rulesCommand: RunCommand = async ([name, ...args], flags) => {
  const { text, code } = ACTIONS[name](args, flags);
  await writeAnswer(text);
  return code;
};

function list(_: readonly string[], flags: RawFlags): Answer {
  return { text: listRules(listAll(flags), toView(flags)), code: EXIT.done };
}

function explain([id]: readonly string[], flags: RawFlags): Answer {
  const rules = listAll(flags);
  const ids = rules.map((rule) => rule.id);
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const expected = 'expected a rule of chaff or of --rules; chaff rules list tells them';
    throw new UsageError(`rules explain: found "${id}"${hintAt(id, ids)}, ${expected}`);
  }
  return { text: explainRule(rule, toView(flags)), code: EXIT.done };
}

function test(args: readonly string[], flags: RawFlags): Answer {
  const paths = [...args, ...toItems(flags.rules)];
  if (paths.length === 0) throw new UsageError('rules test: found no files, expected one or more, such as rules.yaml');
  const { rules, tests } = loadRulesFiles(paths);
  const report = runRuleTests(rules, tests);
  return {
    text: showTestReport(report, rules.length, toView(flags)),
    code: report.failed > 0 ? EXIT.failures : EXIT.done,
  };
}

function listAll(flags: RawFlags): ListedRule[] {
  const { rules, tests } = loadRulesFiles(toItems(flags.rules));
  return [...loadRuleDocs().map((doc) => ({ ...doc, own: false })), ...rules.map((rule) => toListed(rule, tests))];
}

function toView(flags: RawFlags): RulesView {
  return {
    json: flags.json === true,
    colors: createColors(toTerminalOptions(flags).color, 'stdout'),
    width: process.stdout.isTTY ? process.stdout.columns : null,
  };
}
