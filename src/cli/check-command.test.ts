import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChaffOptions, runChaff } from '../dev/run-chaff.js';

const PROSE = 'The ferry leaves at seven. It has done so since the war, and nobody remembers why.';
const BUTTONS = 'Share on Facebook\nShare on Twitter\n';
const FOOTER = 'This story was brought to you by the readers of the harbour pages.';

/** Pages that all differ; one in two has buttons. */
const toPage = (index: number, { buttons = index % 2 === 0, footer = '' } = {}) => ({
  id: `page-${index}`,
  text: `${`${PROSE} Ferry number ${index} is late. `.repeat(3 + (index % 5))}\n${buttons ? BUTTONS : ''}${footer}`,
});
const PAGES = Array.from({ length: 60 }, (_, index) => toPage(index));

const toLines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

let cwd: string;

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-check-'));
  write('pages.jsonl', toLines(PAGES));
  const { code, stdout, stderr } = await check(['pages.jsonl', '--update']);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/^chaff: wrote baseline\.json: \d+ figures of 60 documents\n$/);
});

afterAll(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

/** Rules alone, which are faster to load; what the model does is tested elsewhere. */
async function check(args: readonly string[], options: ChaffOptions = {}) {
  const flags = args.includes('--baseline') ? [] : ['--baseline', 'baseline.json'];
  const { stdout, ...rest } = await runChaff(['check', '--no-model', ...args, ...flags], { cwd, ...options });
  return { ...rest, stdout: stdout.toString() };
}

describe('the corpus of the baseline', () => {
  test('is within its tolerances, twice as large and from a pipe, too', async () => {
    const runs = await Promise.all([
      check(['pages.jsonl']),
      check(['-'], { input: toLines([...PAGES, ...PAGES.map(({ text }) => ({ text }))]) }),
    ]);
    expect(runs.map(({ code, stdout }) => [code, stdout])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(runs[0].stderr).toMatch(/^chaff: \d+ figures of 60 documents compared, 0 moved\n$/);
    expect(runs[1].stderr).toContain('of 120 documents compared, 0 moved');
  });

  test('is recorded again byte for byte, tolerances as they were edited', async () => {
    const edited = read('baseline.json').replace('"empty": 0.005', '"empty": 0.007,\n    "flags/wrapped": 1');
    write('edited.json', edited);
    const { code } = await check(['pages.jsonl', '--update', '--baseline', 'edited.json', '-q']);
    expect([code, read('edited.json')]).toEqual([0, edited]);
  });
});

describe('what moved', () => {
  const worse = PAGES.map((_, index) => toPage(index, { buttons: true, footer: index % 3 === 0 ? FOOTER : '' }));

  beforeAll(() => write('worse.jsonl', toLines(worse)));

  test('is listed with documents that inspect finds', async () => {
    const { code, stdout, stderr } = await check(['worse.jsonl']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^documents\/share +0\.5000 +1\.0000 +0\.0300$/m);
    expect(stdout).toMatch(/^tails\/the readers of the harbour pages\. +0\.0000 +0\.3333 +0\.0020$/m);
    expect(stdout).toMatch(/^documents\/share such as:\n {2}page-\d+ \(worse\.jsonl at byte \d+\)$/m);
    expect(stderr).toMatch(/compared, \d moved/);
    const [, id, offset] = /^tails.* such as:\n {2}(\S+) \(worse\.jsonl at byte (\d+)\)/m.exec(stdout) ?? [];
    const { stdout: blocks } = await runChaff(['inspect', '--json', '-'], {
      cwd,
      input: read('worse.jsonl').slice(Number(offset)),
    });
    expect(JSON.parse(blocks.toString().split('\n')[0]).id).toBe(id);
  });

  test.each(['json', 'github', 'junit'])('is told as %s', async (format) => {
    const { code, stdout } = await check(['worse.jsonl', '--format', format, '-q'], {
      env: { GITHUB_STEP_SUMMARY: '' },
    });
    expect(code).toBe(3);
    if (format === 'json') {
      const { figures, moved } = JSON.parse(stdout);
      const names = figures.filter(({ outcome }: { outcome: string }) => outcome === 'moved');
      expect(names).toHaveLength(moved);
    } else {
      expect(stdout).toMatch(format === 'github' ? /^::error file=baseline\.json,title=chaff check::/ : /^<\?xml /);
    }
  });

  test('goes to the summary of a GitHub step', async () => {
    write('summary.md', 'before\n');
    await check(['worse.jsonl', '--format', 'github', '-q'], { env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } });
    expect(read('summary.md')).toMatch(/^before\n### chaff check\n\n.*moved.*\n\n\| Figure \|/);
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'none', 'summary.md') };
    const { code, stderr } = await check(['worse.jsonl', '--format', 'github'], { env });
    expect([code, stderr]).toEqual([3, expect.stringContaining('cannot write')]);
  });

  test('may be more than usual where the file says so', async () => {
    write('tolerant.json', read('baseline.json').replaceAll(/("\w+"): 0\.0\d+(,?)$/gm, '$1: 1$2'));
    const { code } = await check(['worse.jsonl', '--baseline', 'tolerant.json', '-q']);
    expect(code).toBe(0);
  });
});

describe('what fails', () => {
  const BROKEN = '{"id": "broken"\n';

  test('fails the check where it is more than before, is said where it is new, and is known where it is not', async () => {
    write('few.jsonl', BROKEN + toLines(PAGES));
    write('many.jsonl', BROKEN.repeat(5) + toLines(PAGES));
    const [few, many, missing] = await Promise.all([
      check(['few.jsonl']),
      check(['many.jsonl']),
      check(['pages.jsonl', 'none.jsonl']),
    ]);
    expect([few.code, many.code, missing.code]).toEqual([1, 3, 1]);
    expect(few.stderr).toContain('few.jsonl:1 at byte 0: found ');
    expect(many.stdout).toMatch(/^errors\/broken-json +0\.0000 +0\.0769 +0\.0020$/m);
    expect(many.stdout).toContain('errors/broken-json such as:\n  many.jsonl at byte 0\n');
    await check(['many.jsonl', '--update', '--baseline', 'known.json', '-q']);
    const { code } = await check(['many.jsonl', '--baseline', 'known.json', '-q']);
    expect(code).toBe(0);
  });

  test('leaves no baseline where nothing could be read', async () => {
    const { code, stderr } = await check(['none.jsonl', '--baseline', 'none.json', '--update']);
    expect(code).toBe(2);
    expect(stderr).toContain('nothing could be read');
    expect(() => read('none.json')).toThrow('ENOENT');
  });
});

test('other options than those of the baseline are named', async () => {
  const args = ['pages.jsonl', '--keep', 'share', '--sample', '7'];
  const { stderr } = await check(args);
  expect(stderr).toContain(
    'baseline.json was recorded with no --keep (this is --keep share), --sample 10000 (this is --sample 7); --update',
  );
  write(
    'older.json',
    read('baseline.json')
      .replace(/"chaff": ".*"/, '"chaff": "0.0.1"')
      .replace('"model": null', '"model": "0"'),
  );
  const older = await check(['pages.jsonl', '--baseline', 'older.json']);
  expect(older.code).toBe(0);
  expect(older.stderr).toMatch(
    /recorded with chaff 0\.0\.1 \(this is [\d.]+\), a model \(this is --no-model\); --update/,
  );
});

test('rules are told apart by what they say, not by where they are', async () => {
  const rule = 'rules: [{id: own-ferry, label: promo, pattern: Ferry number 7}]\n';
  write('rules.yaml', rule);
  write('moved.yaml', `# The same.\n${rule}`);
  write('other.yaml', rule.replace('7', '8'));
  await check(['pages.jsonl', '--rules', 'rules.yaml', '--update', '--baseline', 'ruled.json']);
  const [moved, other] = await Promise.all(
    ['moved.yaml', 'other.yaml'].map((name) => check(['pages.jsonl', '--rules', name, '--baseline', 'ruled.json'])),
  );
  expect(moved.stderr).not.toContain('recorded with');
  expect(other.stderr).toContain('recorded with --rules rules.yaml (this is --rules other.yaml)');
});

test('a sample is spread over all documents', async () => {
  const { stdout } = await check(['pages.jsonl', '--sample', '20', '--format', 'json', '-q']);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 60, sampled: 15 });
});

test.each([
  [['pages.jsonl', '--baseline', 'no.json'], /no\.json: found no such file, expected a baseline; --update records one/],
  [['pages.jsonl', '--baseline', 'pages.jsonl'], /--baseline pages\.jsonl: found no JSON \(line 2, column 1/],
  [['pages.jsonl', '--update', '--baseline', 'pages.jsonl'], /--baseline pages\.jsonl: found no JSON/],
  [['corpus', '--baseline', 'corpus/b.json', '--update'], /corpus\/b\.json: found it among the inputs/],
  // Before anything is cleaned: nothing is said of the input that is not there.
  [
    ['none', '--update', '--baseline', 'no/b.json'],
    /^chaff: cannot write no\/b\.json: its directory no does not exist/,
  ],
  [['pages.jsonl', '--update', '--baseline', 'b.json.gz'], /found b\.json\.gz, expected a name without \.gz/],
  [['pages.jsonl', '--sample', '0'], /--sample: found "0", expected a number of documents such as 10000, or all/],
  [['pages.jsonl', '--format', 'xml'], /Allowed choices are text, json, github, junit/],
])('%j is refused', async (args, message) => {
  mkdirSync(join(cwd, 'corpus'), { recursive: true });
  write('corpus/b.json', read('baseline.json'));
  const { code, stdout, stderr } = await check(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('without a baseline it says what it needs', async () => {
  const { code, stderr } = await runChaff(['check', 'pages.jsonl'], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining('check needs --baseline FILE')]);
});
