import { expect, test } from '@jest/globals';
import { UsageError } from '../read/usage-error.js';
import { checkArguments } from './check-arguments.js';
import { COMMANDS } from './flags.js';

function mistakeIn(line: string): string | null {
  const [name, ...args] = line.split(' ');
  const spec = COMMANDS.find((candidate) => candidate.name === name);
  if (spec === undefined) throw new Error(`no command ${name}`);
  try {
    checkArguments(spec, args);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

test.each([
  'clean',
  'clean a b c',
  'restore out.jsonl',
  'restore a b',
  'eval gold.jsonl',
  'eval gold.jsonl a b',
  'train a b',
  'rules list',
  'rules explain byline',
  'rules test',
  'rules test a.yaml b.yaml',
  'demo',
  'completion fish',
])('%s is right', (line) => {
  expect(mistakeIn(line)).toBeNull();
});

test.each([
  ['rules tset', /^rules: found "tset" \(did you mean test\?\), expected one of list, explain, test$/],
  ['rules list byline', /^rules list: found "byline", expected no arguments\nFor example: chaff rules list$/],
  ['rules explain', /^rules explain: found no arguments, expected <id>: a rule, .*\nFor example: chaff rules explain /],
  ['rules explain byline title', /^rules explain: found "title", expected no more than <id>\n/],
])('%s is wrong', (line, message) => {
  expect(mistakeIn(line)).toMatch(message);
});

test('whatever must have an argument says which, and shows a line that works', () => {
  const needy = COMMANDS.filter((spec) => spec.arguments.startsWith('<')).map(({ name }) => name);
  expect(needy).toEqual(['restore', 'eval', 'train', 'rules', 'completion']);
  for (const name of needy) {
    const mistake = mistakeIn(name);
    expect(mistake).toMatch(/^\w+: found no arguments, expected (?:<\w+(?:\.\.\.)?>: \w|one of these\n {2}\w)/);
    expect(mistake).toMatch(new RegExp(`\nFor example: .*chaff ${name} `));
  }
});
