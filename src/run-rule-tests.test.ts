import { describe, expect, test } from '@jest/globals';
import { readRules } from './own-rules/read-rules.js';
import { runRuleTests } from './run-rule-tests.js';

function run(text: string) {
  const { rules, tests, mistakes } = readRules(text, 'r.yaml');
  expect(mistakes).toEqual([]);
  return runRuleTests(rules, tests);
}

/** What failed, without its place. */
function failuresOf(text: string): string[] {
  return run(text).failures.map(({ rule, text, expected, found }) => `${rule}: ${text}: ${expected} / ${found}`);
}

const SENTENCE = 'The ferry leaves at seven, as it has done since the war ended.';

describe('a test of one line', () => {
  const rule = (tests: string) => `rules:\n- {id: soup, label: promo, pattern: '^Soup', tests: ${tests}}\n`;

  test('passes where the rule does as it says', () => {
    const report = run(rule('{removes: [Soup of the day], keeps: [A soup]}'));
    expect(report).toEqual({ passed: 2, failed: 0, failures: [], untested: [] });
  });

  test('fails where it does not, and says what became of the line', () => {
    const { failures, ...counts } = run(rule('{removes: [A soup], keeps: [Soup]}'));
    expect(counts).toEqual({ passed: 0, failed: 2, untested: [] });
    expect(failures).toEqual([
      { place: 'r.yaml:2:64', rule: 'soup', text: 'A soup', expected: 'promo by soup', found: 'body by no rule' },
      { place: 'r.yaml:2:81', rule: 'soup', text: 'Soup', expected: 'body', found: 'promo by soup' },
    ]);
  });

  test('fails where a sentence of the line stays', () => {
    const long = `Soup is served at noon in the hall by the harbour, and it is hot. ${SENTENCE}`;
    expect(failuresOf(rule(`{removes: [${JSON.stringify(long)}]}`))).toEqual([
      `soup: ${long}: promo by soup / body by no rule`,
    ]);
  });
});

test('neither chaff’s own rules nor the model have a say', () => {
  expect(failuresOf(`rules:\n- {id: a, label: ad, pattern: x, tests: {keeps: [Share on Facebook]}}`)).toEqual([]);
});

test('a rule that is never heard fails, and says which one is', () => {
  const text = `
rules:
- {id: first, label: ad, pattern: '^Soup'}
- {id: second, label: promo, pattern: '^Soup', tests: {removes: [Soup], keeps: [Soup]}}`;
  expect(failuresOf(text)).toEqual(['second: Soup: promo by second / ad by first', 'second: Soup: body / ad by first']);
});

test('a rule that keeps must be what keeps', () => {
  const text = `
rules:
- {id: keeps, label: body, pattern: '^Soup', tests: {keeps: [Soup, Stew], removes: [Soup, Stew]}}`;
  expect(failuresOf(text)).toEqual([
    'keeps: Soup: no word from keeps / body by keeps',
    'keeps: Stew: body by keeps / body by no rule',
  ]);
});

test('a document is tested line by line, on the rule’s site', () => {
  const text = `
sites:
  example.com:
    rules:
    - id: more
      label: teaser
      where: after-heading
      heading: ^More from
      pattern: ^Boats
      tests:
        documents:
        - - keeps: ${SENTENCE}
          - removes: More from the harbour
          - removes: Boats
          - removes: Ships
          - keeps: Boats
        - [{removes: More from the harbour}, {removes: Boats}]
    - {id: untested, label: ad, pattern: x}`;
  const { passed, failed, failures, untested } = run(text);
  expect({ passed, failed, untested }).toEqual({ passed: 1, failed: 1, untested: ['untested'] });
  expect(failures).toEqual([
    { place: 'r.yaml:15:22', rule: 'more', text: 'Ships', expected: 'teaser by more', found: 'body by no rule' },
  ]);
});
