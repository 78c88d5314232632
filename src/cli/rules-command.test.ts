import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseLines, runChaff } from '../dev/run-chaff.js';
import { cleanText, loadRules, UsageError } from '../index.js';
import { rules as builtIn } from '../label/rules/index.js';
import type { CleanRecord } from '../write/record.js';
import { rulesCommand } from './rules-command.js';
import type { ListedRule } from './rules-view.js';

const SENTENCE = 'The ferry leaves at seven, as it has done since the war ended, and nobody remembers why it does.';

const RULES = `
rules:
  - id: own-soup
    label: promo
    pattern: ^Soup
    tests: {removes: [Soup of the day], keeps: [Stew]}
  - {id: own-share, label: body, pattern: ^Share on}
sites:
  example.com:
    rules:
      - id: own-more
        label: teaser
        where: after-heading
        heading: ^Around
        pattern: ^(?:Boats|Ships)
`;

const TEXT = `${SENTENCE}\n\nSoup of the day\n\nShare on Facebook\n\nAround the pier\n\nBoats\n`;

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-rules-'));
  writeFileSync(join(cwd, 'rules.yaml'), RULES);
  writeFileSync(join(cwd, 'failing.yaml'), RULES.replace('[Stew]', '[Soup]'));
  writeFileSync(join(cwd, 'wrong.yaml'), RULES.replace('label: promo', 'label: promos').replace('(?:', '(?='));
  const documents = [{ url: 'https://www.example.com/a' }, { url: 'https://example.org/' }, {}];
  const lines = documents.map((document, index) => JSON.stringify({ id: `${index}`, text: TEXT, ...document }));
  writeFileSync(join(cwd, 'in.jsonl'), `${lines.join('\n')}\n`);
});

afterAll(() => rmSync(cwd, { recursive: true }));

const run = (args: readonly string[], input = '') => runChaff(args, { cwd, input });

interface Reject {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
  readonly text: string;
}

describe('--rules', () => {
  const ON_SITE = `${SENTENCE}\n\nShare on Facebook`;
  const ELSEWHERE = `${ON_SITE}\n\nAround the pier\n\nBoats`;
  const FLAGS = ['--rules', 'rules.yaml', '--no-model', '--without-rule', 'title-line'];

  test.each(['1', '2'])('on %s threads: cleans, tells why, and loses nothing', async (jobs) => {
    const side = ['--ledger', `ledger-${jobs}`, '--rejects', `rejects-${jobs}`];
    const { code } = await run(['in.jsonl', ...FLAGS, '-j', jobs, '-q', '-o', `out-${jobs}.jsonl`, ...side]);
    expect(code).toBe(0);
    const records = parseLines<CleanRecord>(readBytes(`out-${jobs}.jsonl`));
    expect(records.map(({ text }) => text)).toEqual([ON_SITE, ELSEWHERE, ELSEWHERE]);
    const rejects = parseLines<Reject>(readBytes(`rejects-${jobs}`)).map(
      ({ id, label, rule, reason, confidence, text }) => [id, label, rule, reason, confidence, text].join(),
    );
    expect(rejects).toEqual([
      '0,promo,own-soup,line,1,Soup of the day',
      '0,teaser,own-more,heading,1,Around the pier',
      '0,teaser,own-more,after-heading,1,Boats',
      '1,promo,own-soup,line,1,Soup of the day',
      '2,promo,own-soup,line,1,Soup of the day',
    ]);
    const restored = await run(['restore', `out-${jobs}.jsonl`, '--ledger', `ledger-${jobs}`, '-q']);
    expect(restored.stdout.equals(readBytes('in.jsonl'))).toBe(true);
  });

  test('inspect, a child that is asked and the library decide alike', async () => {
    const inspected = await run(['inspect', '--json', 'in.jsonl', ...FLAGS]);
    const blocks = parseLines<{ id: string; label: string; rule: string | null }>(inspected.stdout);
    expect(blocks.filter(({ id }) => id === '0').map(({ label, rule }) => [label, rule])).toEqual([
      ['body', null],
      ['promo', 'own-soup'],
      ['body', 'own-share'],
      ['teaser', 'own-more'],
      ['teaser', 'own-more'],
    ]);
    const request = { type: 'text', source: 's', text: TEXT, url: 'https://example.com/' };
    const { stdout } = await run(['--serve-stdio', ...FLAGS], `${JSON.stringify(request)}\n`);
    expect(parseLines<CleanRecord>(stdout)[0].text).toBe(ON_SITE);
    const rules = loadRules([join(cwd, 'rules.yaml')], ['title-line']);
    const { metadata } = cleanText(TEXT, { url: request.url, rules });
    expect([metadata.removed.promo, metadata.removed.teaser]).toEqual([15, 20]);
  });

  test('that is wrong ends the run before it begins, with all that is wrong in it', async () => {
    const { code, stdout, stderr } = await run(['in.jsonl', '--rules', 'wrong.yaml,none.yaml', '-o', 'never.jsonl']);
    expect([code, stdout.length]).toEqual([2, 0]);
    const lines = stderr.split('\n');
    expect(lines[0]).toBe('chaff: 3 mistakes in files of rules');
    expect(lines[1]).toMatch(/^wrong\.yaml:4:12: label: found "promos" \(did you mean promo\?\)/);
    expect(lines[2]).toMatch(/^wrong\.yaml:15:18: pattern: found "\^\(\?=Boats\|Ships\)"/);
    expect(lines[3]).toBe('none.yaml: found no such file, expected a file of rules');
    expect(readdirSync(cwd)).not.toContain('never.jsonl');
  });

  test('that is named twice counts once', () => {
    const path = join(cwd, 'rules.yaml');
    expect(loadRules([path, relative('.', path)])).toEqual(loadRules([path]));
  });

  test('--without-rule knows the rules', () => {
    expect(() => loadRules([], ['bylin'])).toThrow(UsageError);
    expect(() => loadRules([], ['bylin'])).toThrow('found "bylin" (did you mean byline?), expected ids of rules');
    expect(() => loadRules('rules.yaml' as unknown as string[])).toThrow(
      "paths: found 'rules.yaml', expected a list of paths, such as ['rules.yaml']",
    );
    expect(() => loadRules([], [5] as unknown as string[])).toThrow('without: found [ 5 ], expected a list of ids');
    expect(loadRules([join(cwd, 'rules.yaml')], ['own-soup', 'byline'])).toEqual({
      own: [
        expect.objectContaining({ id: 'own-share' }),
        expect.objectContaining({ id: 'own-more', site: 'example.com' }),
      ],
      silent: ['byline'],
    });
  });
});

function readBytes(name: string): Buffer {
  return readFileSync(join(cwd, name));
}

describe('chaff rules', () => {
  test('list names every rule, chaff’s and one’s own', async () => {
    const { code, stdout } = await run(['rules', 'list', '--rules', 'rules.yaml']);
    const lines = stdout.toString().trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual([
      ...builtIn.map(({ id }) => id),
      'own-soup',
      'own-share',
      'own-more',
    ]);
    expect(lines[0]).toMatch(/^ad-marker +ad +chaff +block +Lines that only say that an advertisement stood here\.$/);
    expect(lines.at(-1)).toMatch(
      /^own-more +teaser +own +after-heading +Lines with \^\(\?:Boats\|Ships\) in a row below a heading with \^Around, on example\.com$/,
    );
  });

  test('list --json tells the same', async () => {
    const { stdout } = await run(['rules', 'list', '--json', '--rules', 'rules.yaml']);
    const rules = parseLines<ListedRule>(stdout);
    expect(rules.slice(0, builtIn.length).map(({ id, label, scope, own }) => [id, label, scope, own])).toEqual(
      builtIn.map(({ id, label, scope }) => [id, label, scope, false]),
    );
    expect(rules.at(-2)).toEqual({
      id: 'own-share',
      label: 'body',
      own: true,
      scope: 'line',
      doc: 'Lines with ^Share on',
    });
  });

  test('explain shows what one finds and leaves', async () => {
    const { stdout } = await run(['rules', 'explain', 'bio-heading']);
    expect(stdout.toString()).toMatch(
      /^bio-heading {2}bio {2}chaff {2}page\n"About the author"[^\n]*\n\nFinds:\n {2}heading\n {4}About the Author\n(?:.*\n)*\nLeaves:\n {2}author as a chapter title\n/,
    );
    const own = await run(['rules', 'explain', 'own-soup', '--rules', 'rules.yaml']);
    expect(own.stdout.toString()).toBe(
      'own-soup  promo  own  line\nLines with ^Soup\n\nFinds:\n  line\n    Soup of the day\n\nLeaves:\n  test\n    Stew\n',
    );
  });

  test('test runs the tests of the files', async () => {
    const passed = await run(['rules', 'test', 'rules.yaml']);
    expect([passed.code, passed.stderr]).toEqual([0, '']);
    expect(passed.stdout.toString()).toBe('2 tests, 0 failed; 2 of 3 rules without tests: own-share, own-more\n');
    const failed = await run(['rules', 'test', '--rules', 'failing.yaml']);
    expect([failed.code, failed.stdout.toString().split('\n')[0]]).toEqual([
      1,
      'failing.yaml:6:49: own-soup: expected body, found promo by own-soup: Soup',
    ]);
    const json = await run(['rules', 'test', 'failing.yaml', '--json']);
    expect(parseLines<object>(json.stdout)).toEqual([
      { place: 'failing.yaml:6:49', rule: 'own-soup', text: 'Soup', expected: 'body', found: 'promo by own-soup' },
      { passed: 1, failed: 1, untested: ['own-share', 'own-more'] },
    ]);
  });

  test('without an action ends with 2', async () => {
    const { code, stdout, stderr } = await run(['rules']);
    expect([code, stdout.length, stderr.split('\n')]).toEqual([
      2,
      0,
      [
        'chaff: rules: found no arguments, expected one of these',
        "  list             the rules, chaff's own and those of --rules",
        '  explain <id>     what one finds, with examples',
        '  test [files...]  run the tests in files of rules',
        'For example: chaff rules list',
        'See chaff rules --help.',
        '',
      ],
    ]);
  });

  test.each([
    [['explain', 'bylin'], /rules explain: found "bylin" \(did you mean byline\?\)/],
    [['test'], /rules test: found no files/],
    [['test', 'wrong.yaml'], /wrong\.yaml:4:12: label: found "promos"/],
  ])('%j is wrong usage', async (args, message) => {
    const paths = args.map((arg) => (arg.endsWith('.yaml') ? join(cwd, arg) : arg));
    const interrupt = { signal: new AbortController().signal, exitCode: () => null };
    const wrong = rulesCommand(paths, {}, { version: '1.0.0', interrupt });
    await expect(wrong).rejects.toThrow(UsageError);
    await expect(wrong).rejects.toThrow(message);
  });
});
