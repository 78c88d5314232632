/** The tests in files of users' own rules: what these rules alone make of little documents. */
import { cleanDocument } from './clean.js';
import { compileRules } from './own-rules/compile-rules.js';
import type { RuleTest, TestLine } from './own-rules/read-rules.js';
import type { OwnRule } from './own-rules/rule-set.js';
import { toDocument } from './to-document.js';
import type { LabelledBlock } from './types.js';

export interface RuleTestReport {
  /** Documents of which every line fared as it should. */
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly RuleFailure[];
  /** Ids of rules without a test, in their order. */
  readonly untested: readonly string[];
}

/** A line that did not fare as its test says. */
export interface RuleFailure {
  /** `name:line:column` in the file. */
  readonly place: string;
  readonly rule: string;
  readonly text: string;
  /** In words: a label, and the rule that it is from. */
  readonly expected: string;
  readonly found: string;
}

export function runRuleTests(rules: readonly OwnRule[], tests: readonly RuleTest[]): RuleTestReport {
  // Neither chaff's own rules nor the model: another release must not fail the tests.
  const options = {
    keep: new Set(['body'] as const),
    model: null,
    ...compileRules({ own: rules, silent: [] }),
    rules: [],
  };
  const failures = tests.map((test) => {
    const { rule, lines } = test;
    const text = lines.map((line) => line.text).join('\n');
    const document = toDocument(text, rule.site === null ? {} : { url: `http://${rule.site}/` });
    return findFailures(test, cleanDocument(document, options).blocks);
  });
  const failed = failures.filter(({ length }) => length > 0).length;
  const tested = new Set(tests.map(({ rule }) => rule.id));
  return {
    passed: tests.length - failed,
    failed,
    failures: failures.flat(),
    untested: rules.map(({ id }) => id).filter((id) => !tested.has(id)),
  };
}

function findFailures({ rule, lines }: RuleTest, blocks: readonly LabelledBlock[]): RuleFailure[] {
  let start = 0;
  return lines.flatMap((line) => {
    const [from, to] = [start, start + line.text.length];
    start = to + 1;
    const fates = blocks.filter(({ block }) => block.start < to && block.end > from);
    const wrong = fates.filter((labelled) => !isRight(labelled, line, rule)).map(describeFate);
    if (wrong.length === 0) return [];
    const { place, text } = line;
    return [
      { place, rule: rule.id, text, expected: describeExpected(line, rule), found: [...new Set(wrong)].join(', ') },
    ];
  });
}

/** A rule must do its work itself: what another one does in its stead shows that it is not heard. */
function isRight({ label, finding }: LabelledBlock, { goes }: TestLine, tested: OwnRule): boolean {
  const isIts = finding?.rule === tested.id;
  if (tested.label === 'body') return goes ? !isIts : isIts;
  return goes ? isIts : label === 'body';
}

function describeExpected({ goes }: TestLine, { id, label }: OwnRule): string {
  if (label === 'body') return goes ? `no word from ${id}` : `body by ${id}`;
  return goes ? `${label} by ${id}` : 'body';
}

function describeFate({ label, finding }: LabelledBlock): string {
  return finding === null ? `${label} by no rule` : `${label} by ${finding.rule}`;
}
