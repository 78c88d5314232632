import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { rules as builtIn } from '../label/rules/index.js';
import { LABELS } from '../types.js';
import { readRules } from './read-rules.js';
import { WHERES } from './rule-set.js';

const schema = JSON.parse(readFileSync('rules.schema.json', 'utf8'));
const isValid = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

const RULE = { id: 'newsletter', label: 'promo', pattern: '^Sign up' };
const HEADED = { ...RULE, where: 'after-heading', heading: '^More' };

const VALID: Readonly<Record<string, unknown>> = {
  'a rule': { rules: [RULE] },
  'no rules at all': { rules: [] },
  'a site': { sites: { 'example.com': { rules: [RULE] }, 'münchen.example': { rules: [] } } },
  'every where': { rules: [{ ...RULE, id: 'a', where: 'line' }, { ...RULE, id: 'b2-c', where: 'tail' }, HEADED] },
  'every label': { rules: LABELS.map((label) => ({ ...RULE, id: `own-${label}`, label })) },
  'tests of one line': { rules: [{ ...RULE, tests: { removes: ['Sign up\n'], keeps: ['Signed', 'On up'] } }] },
  'a document': { rules: [{ ...HEADED, tests: { documents: [[{ keeps: 'Text' }, { removes: 'More' }]] } }] },
};

const INVALID: Readonly<Record<string, unknown>> = {
  'a list': [RULE],
  nothing: null,
  'an empty file': {},
  'an unknown key': { rules: [], site: {} },
  'rules that are none': { rules: RULE },
  'a rule that is none': { rules: ['newsletter'] },
  'no id': { rules: [{ label: 'promo', pattern: 'x' }] },
  'an odd id': { rules: [{ ...RULE, id: 'Daily News' }] },
  'an unknown label': { rules: [{ ...RULE, label: 'promos' }] },
  'a number for a pattern': { rules: [{ ...RULE, pattern: 7 }] },
  'a blank pattern': { rules: [{ ...RULE, pattern: ' ' }] },
  'an unknown where': { rules: [{ ...RULE, where: 'lines' }] },
  'no heading': { rules: [{ ...RULE, where: 'after-heading' }] },
  'a heading too many': { rules: [{ ...RULE, heading: 'x' }] },
  'a misspelt key': { rules: [{ ...RULE, patern: 'x' }] },
  'tests that are none': { rules: [{ ...RULE, tests: ['x'] }] },
  'two lines': { rules: [{ ...RULE, tests: { removes: ['one\ntwo'] } }] },
  'a line of both kinds': { rules: [{ ...RULE, tests: { documents: [[{ keeps: 'a', removes: 'b' }]] } }] },
  'a site without rules': { sites: { 'example.com': {} } },
  'an address for a host': { sites: { 'https://example.com/': { rules: [] } } },
  'a wildcard for a host': { sites: { '*.example.com': { rules: [] } } },
};

describe('the schema and the reader agree', () => {
  test.each(Object.entries(VALID))('on %s: right', (_, value) => {
    expect([isValid(value), readRules(JSON.stringify(value), 'r').mistakes]).toEqual([true, []]);
  });

  test.each(Object.entries(INVALID))('on %s: wrong', (_, value) => {
    expect([isValid(value), readRules(JSON.stringify(value), 'r').mistakes.length > 0]).toEqual([false, true]);
  });

  test('on the names', () => {
    const { label, where } = schema.$defs.rule.properties;
    expect([label.enum, where.enum]).toEqual([LABELS, WHERES]);
  });
});

test('a file says what it says', () => {
  const text = `
rules:
  - id: newsletter   # a comment
    label: promo
    pattern: '(?i)^sign up\\b'
    tests: {removes: [Sign up], keeps: ["Signed: up"]}
sites:
  News.Example.com.:
    rules:
      - {id: more, label: teaser, where: after-heading, heading: ^More, pattern: .}
`;
  const { rules, tests, mistakes } = readRules(text, 'r.yaml');
  const newsletter = { id: 'newsletter', label: 'promo', pattern: '(?i)^sign up\\b', where: 'line', heading: null };
  const more = { id: 'more', label: 'teaser', pattern: '.', where: 'after-heading', heading: '^More' };
  expect(mistakes).toEqual([]);
  expect(rules).toEqual([
    { ...newsletter, site: null },
    { ...more, site: 'news.example.com' },
  ]);
  expect(tests.map(({ rule, lines }) => [rule.id, lines])).toEqual([
    ['newsletter', [{ text: 'Sign up', goes: true, place: 'r.yaml:6:23' }]],
    ['newsletter', [{ text: 'Signed: up', goes: false, place: 'r.yaml:6:41' }]],
  ]);
});

test('an international host is spelt as in URLs', () => {
  const text = JSON.stringify({ sites: { 'MÜNCHEN.example': { rules: [RULE] } } });
  expect(readRules(text, 'r').rules[0].site).toBe('xn--mnchen-3ya.example');
});

describe('mistakes', () => {
  const mistakesOf = (text: string) => readRules(text, 'rules.yaml').mistakes;

  test('are all told, in the order of the file, with the nearest name', () => {
    const text = `
rules:
  - id: newsletter
    label: promos
    pattern: '(?<=x)y'
    where: lines
  - lable: promo
    id: newsletter
    pattern: '(a)\\1'
site: {}
`;
    expect(mistakesOf(text)).toEqual([
      `rules.yaml:4:12: label: found "promos" (did you mean promo?), expected one of ${LABELS.join(', ')}`,
      'rules.yaml:5:14: pattern: found "(?<=x)y" (invalid named capture: `(?<=x)y`), expected an RE2 pattern, which has no look-around and no back-references',
      'rules.yaml:6:12: where: found "lines" (did you mean line?), expected one of line, tail, after-heading',
      'rules.yaml:7:5: rule: found the key "lable" (did you mean label?), expected keys among id, label, pattern, where, heading, tests',
      'rules.yaml:8:9: id: found "newsletter", which is at rules.yaml:3:9 too, expected a name of its own',
      'rules.yaml:9:14: pattern: found "(a)\\\\1" (invalid escape sequence: `\\1`), expected an RE2 pattern, which has no look-around and no back-references',
      'rules.yaml:10:1: file: found the key "site" (did you mean sites?), expected keys among rules, sites',
    ]);
  });

  test('of YAML have their places, and advice for what is easily got wrong', () => {
    expect(mistakesOf('rules:\n  - pattern: "\\d+"\n')).toEqual([
      'rules.yaml:2:15: Invalid escape sequence \\d; double the backslash, or put the text in single quotes, which JSON has not',
    ]);
    expect(mistakesOf('rules: [\n')[0]).toMatch(/^rules\.yaml:2:1: Flow sequence/);
    expect(mistakesOf('rules: []\nrules: []\n')).toEqual(['rules.yaml:2:1: Map keys must be unique']);
    expect(mistakesOf('')).toEqual(['rules.yaml:1:1: file: found nothing, expected the keys rules, sites']);
  });

  test('of an id that is chaff’s own', () => {
    for (const id of [builtIn[0].id, 'model']) {
      expect(mistakesOf(JSON.stringify({ rules: [{ ...RULE, id }] }))).toEqual([
        expect.stringMatching(/^rules\.yaml:1:17: id: found "[a-z-]+", which is chaff's own/),
      ]);
    }
  });

  test('of a text that YAML takes for something else', () => {
    expect(mistakesOf('rules:\n  - {id: a, label: promo, pattern: 1984}')).toEqual([
      'rules.yaml:2:36: pattern: found 1984, expected a text; in quotes it is one',
    ]);
  });
});

test('aliases are read as what they stand for, and one that stands in itself does no harm', () => {
  const shared = 'rules:\n  - {id: a, label: promo, pattern: &p "^x"}\n  - {id: b, label: promo, pattern: *p}\n';
  expect(readRules(shared, 'r').rules.map(({ pattern }) => pattern)).toEqual(['^x', '^x']);
  expect(readRules('rules:\n  - {id: a, label: promo, pattern: *p}\n', 'r').mistakes).toEqual([
    'r:2:36: found *p, expected an alias of what is named &p above',
  ]);
  expect(readRules('rules: &r [*r]\n', 'r').mistakes).toEqual([
    'r:1:11: rule: found a list, expected the keys id, label, pattern, where, heading, tests',
  ]);
});
