import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runChaff } from '../dev/run-chaff.js';
import type { EvalReport } from '../eval/report.js';

const [GOLD, PAGES, FLOORS] = ['gold.jsonl', 'pages.jsonl', 'floors.json'].map((name) =>
  resolve('fixtures/eval', name),
);

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-eval-'));
});

afterAll(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);

const toLines = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

const evaluate = (args: readonly string[], input?: string | Uint8Array) =>
  runChaff(['eval', ...args], { cwd, ...(input === undefined ? {} : { input }) });

/** The report, whatever the exit code. */
async function reportOf(args: readonly string[], input?: string | Uint8Array): Promise<EvalReport> {
  const { stdout } = await evaluate([...args, '--json'], input);
  return JSON.parse(stdout.toString());
}

const TWO_PAGES = toLines({ id: 'a', body: 'one two', meta: { kind: 'x' } }, { id: 7, body: 'three' });

describe('the pages of the repository', () => {
  test('reach their floors when they are cleaned', async () => {
    const { code, stderr } = await evaluate([GOLD, PAGES, '--clean', '--by', 'page_type', '--floors', FLOORS]);
    expect(stderr).toBe('chaff: 4 pages, 0 without a text, 0 texts without a page, 0 failed\n');
    expect(code).toBe(0);
  });

  test('do not reach them as they are, and each figure below its floor is named', async () => {
    const { code, stdout, stderr } = await evaluate([GOLD, PAGES, '--by', 'page_type', '--floors', FLOORS, '-q']);
    const found = (figure: string) =>
      `${figure}: found 0\\.\\d{4}, expected at least 0\\.\\d+ \\(--floors .*floors\\.json\\)`;
    const lines = ['f1', 'shingle_f1', 'f1 of page_type article'].map((figure) => `chaff: ${found(figure)}\n`);
    expect(stderr).toMatch(new RegExp(`^${lines.join('')}$`));
    expect(stdout.toString()).toContain('\nall ');
    expect(code).toBe(3);
  });

  test('score the same whether they are cleaned here or before', async () => {
    const { stdout: records } = await runChaff(['-q', '--no-model', PAGES]);
    const here = await reportOf([GOLD, PAGES, '--clean', '--no-model', '--worst', '4', '--by', 'page_type']);
    const before = await reportOf([GOLD, '-', '--worst', '4', '--by', 'page_type'], records);
    const chars = ({ labels }: EvalReport) => labels.map((row) => [row.label, row.chars]);
    expect(chars(before)).toEqual(chars(here));
    expect(before).toEqual({ ...here, labels: before.labels });
    expect(here.labels.find(({ label }) => label === 'nav')).toMatchObject({
      words: expect.any(Number),
      wrong_words: 0,
    });
    expect(before.labels.find(({ label }) => label === 'nav')).toMatchObject({ words: null, wrong_words: null });
  });

  test('give the same figures each time', async () => {
    const args = [GOLD, PAGES, '--by', 'page_type', '--worst', '2'];
    const [once, twice] = await Promise.all([evaluate(args), evaluate(args)]);
    expect(once.stdout).toEqual(twice.stdout);
  });
});

describe('inputs', () => {
  test('gold and texts may be gzipped, and the texts come from a pipe when none are named', async () => {
    write('gold.gz', gzipSync(TWO_PAGES));
    const texts = toLines({ id: '7', text: 'three' }, { id: 'a', text: 'one two' });
    for (const input of [texts, gzipSync(texts)]) {
      expect(await reportOf(['gold.gz'], input)).toMatchObject({ pages: 2, missing: 0, f1: 1 });
    }
  });

  test('records that chaff wrote as .zst are scored', async () => {
    write('pages.jsonl', toLines({ id: 'a', text: 'one two' }, { id: '7', text: 'three' }));
    await runChaff(['pages.jsonl', '--no-model', '-o', 'texts.jsonl.zst'], { cwd });
    write('gold.jsonl', TWO_PAGES);
    expect(await reportOf(['gold.jsonl', 'texts.jsonl.zst'])).toMatchObject({ pages: 2, missing: 0 });
  });

  test('the gold may come from the pipe', async () => {
    write('texts.jsonl', toLines({ id: 'a', text: 'one two' }));
    expect(await reportOf(['-', 'texts.jsonl'], TWO_PAGES)).toMatchObject({ pages: 2, missing: 1, f1: 0.5 });
  });

  test('--text-key and --id-key name the fields of the texts, not those of the gold', async () => {
    write('gold.jsonl', TWO_PAGES);
    const texts = toLines({ key: 'a', doc: { body: 'one two' } }, { key: 7, doc: { body: 'three' } });
    const args = ['gold.jsonl', '--text-key', 'doc.body', '--id-key', 'key'];
    expect(await reportOf(args, texts)).toMatchObject({ missing: 0, f1: 1 });
    expect(await reportOf([...args, '--clean'], texts)).toMatchObject({ missing: 0, f1: 1 });
  });

  test('--by leads into objects, and pages without the field are together', async () => {
    write('gold.jsonl', TWO_PAGES);
    const { by } = await reportOf(['gold.jsonl', '--by', 'meta.kind'], toLines({ id: 'a', text: 'one two' }));
    expect(by.map(({ value, f1 }) => [value, f1])).toEqual([
      ['x', 1],
      ['(none)', 0],
    ]);
  });

  test('a value of --by that nests too deep is told and its page left out', async () => {
    const deep = `{"id":"b","body":"two","meta":${'['.repeat(20_000)}${']'.repeat(20_000)}}\n`;
    write('gold.jsonl', `${toLines({ id: 'a', body: 'one', meta: [1] })}${deep}`);
    const { code, stdout, stderr } = await evaluate(
      ['gold.jsonl', '--by', 'meta', '--json'],
      toLines({ id: 'a', text: 'one' }),
    );
    expect(code).toBe(1);
    expect(stderr).toContain(
      'gold.jsonl at byte 35: found lists or objects more than 100 deep in one another under "meta"',
    );
    expect(JSON.parse(stdout.toString()).by.map(({ value }: { value: string }) => value)).toEqual(['[1]']);
  });

  test('--by may name the address of the pages', async () => {
    write('gold.jsonl', toLines({ id: 'a', url: 'http://x.org/', body: 'one' }));
    const { by } = await reportOf(['gold.jsonl', '--by', 'url'], toLines({ id: 'a', text: 'one' }));
    expect(by.map(({ value }) => value)).toEqual(['http://x.org/']);
  });

  test('--by may name the id and the body, too', async () => {
    write('gold.jsonl', toLines({ id: 'a', body: 'one' }, { id: 7, body: 'two' }));
    for (const [field, values] of Object.entries({ id: ['7', 'a'], body: ['one', 'two'] })) {
      const { by } = await reportOf(['gold.jsonl', '--by', field], toLines({ id: 'a', text: 'one' }));
      expect(by.map(({ value }) => value).sort()).toEqual(values);
    }
  });

  test('--keep goes with --clean', async () => {
    const { stdout } = await runChaff(['-q', '--keep', 'caption', PAGES]);
    const kept = await reportOf([GOLD, PAGES, '--clean', '--keep', 'caption']);
    expect(kept.f1).toBe((await reportOf([GOLD], stdout)).f1);
    expect(kept.labels.map(({ label }) => label)).not.toContain('caption');
  });
});

describe('what cannot be used is told, counted and skipped', () => {
  test('in the gold', async () => {
    write('bad.jsonl', `${TWO_PAGES}not json\n${toLines({ id: 'b' }, { body: 'x' }, { id: 'a', body: 'x' })}`);
    const texts = toLines({ id: 'a', text: 'one two' }, { id: '7', text: 'three' });
    const { code, stdout, stderr } = await evaluate(['bad.jsonl', '--json'], texts);
    expect(JSON.parse(stdout.toString())).toMatchObject({ pages: 2, failed: 4, f1: 1 });
    expect(stderr).toMatch(/bad\.jsonl:3 at byte \d+: found .*; skipped/);
    expect(stderr).toMatch(/:4 at byte \d+: found the keys "id", expected a string under "body"; skipped/);
    expect(stderr).toMatch(/at byte \d+: found no id, expected a string or number under "id"; skipped/);
    expect(stderr).toMatch(/at byte \d+: found the id "a" again, expected each id once; skipped/);
    expect(code).toBe(1);
  });

  test('in the inputs', async () => {
    write('gold.jsonl', TWO_PAGES);
    const texts = `${toLines({ id: 'a', text: 'one two' }, { id: 'a', text: '' }, { id: '7' })}{\n`;
    const { code, stdout, stderr } = await evaluate(['gold.jsonl', '-', 'none.jsonl', '--json'], texts);
    expect(JSON.parse(stdout.toString())).toMatchObject({ missing: 1, failed: 4, f1: 0.5 });
    expect(stderr).toContain('none.jsonl: found no such file');
    expect(stderr).toContain('found the id "a" again, expected each id once; skipped');
    expect(code).toBe(1);
  });

  test('a floor that is not reached matters more', async () => {
    write('gold.jsonl', TWO_PAGES);
    write('floors.json', '{"f1": 0.9}');
    const args = ['gold.jsonl', 'none.jsonl', '-', '--floors', 'floors.json'];
    expect((await evaluate(args, toLines({ id: 'a', text: 'one two' }))).code).toBe(3);
  });

  test('texts for other pages do no harm, unless none is for a page', async () => {
    write('gold.jsonl', TWO_PAGES);
    const other = toLines({ id: 'z', text: 'one two' });
    const some = await evaluate(['gold.jsonl'], `${other}${toLines({ id: 'a', text: 'one two' })}`);
    expect(some.stderr).toBe('chaff: 2 pages, 1 without a text, 1 text without a page, 0 failed\n');
    const none = await evaluate(['gold.jsonl'], other);
    expect(none.stderr).toContain('found no text with the id of a page');
    expect([some.code, none.code]).toEqual([0, 0]);
  });

  test.each([
    ['gold', '', toLines({ id: 'a', text: 'x' })],
    ['inputs', TWO_PAGES, ''],
  ])('nothing of the %s: 2', async (what, gold, texts) => {
    write('gold.jsonl', gold);
    const { code, stdout, stderr } = await evaluate(['gold.jsonl'], texts);
    expect(stderr).toContain(`nothing could be read of the ${what}`);
    expect([code, stdout.length]).toEqual([2, 0]);
  });
});

describe('the tables', () => {
  test('have a row for all, for each value, for each label and for each of the worst pages', async () => {
    const { stdout } = await evaluate([GOLD, PAGES, '--clean', '--no-model', '--by', 'page_type', '--worst', '2']);
    const [figures, labels, worst, ...rest] = stdout.toString().split('\n\n');
    expect(rest).toEqual([]);
    const head = 'page_type pages missing precision recall F1 95 % shingle F1 95 %';
    expect(
      figures
        .split('\n')
        .map((line) => line.trim().split(/ {2,}/))[0]
        .join(' '),
    ).toBe(head);
    expect(figures).toMatch(/^all +4 +0( +0\.\d{4}){3} +0\.\d{4}–[01]\.\d{4} +0\.\d{4} +0\.\d{4}–[01]\.\d{4}$/m);
    expect(figures).toMatch(/^article +3 +0 .*\nforum +1 +0 [^\n]*$/m);
    expect(labels).toMatch(/^removed +characters +words +wrongly\n/);
    expect(labels).toMatch(/^nav +\d+ +\d+ +0$/m);
    expect(worst.trim().split('\n')).toHaveLength(3);
  });

  test('hold no control characters of the gold, and no row of what is empty', async () => {
    write('gold.jsonl', toLines({ id: 'a', body: 'x', kind: '\x1b[31mred' }));
    const { stdout } = await evaluate(['gold.jsonl', '--by', 'kind'], toLines({ id: 'a', text: 'x' }));
    expect(stdout.toString()).not.toContain('\x1b');
    expect(stdout.toString()).not.toContain('removed');
  });
});

describe('wrong usage ends with 2 and writes nothing', () => {
  test.each([
    [[], /eval: found no arguments, expected <gold>: bodies/],
    [[GOLD, PAGES, '--worst', 'many'], /--worst: found "many", expected a number such as 20/],
    [[GOLD, PAGES, '--by', ''], /--by: found an empty name/],
    [[GOLD, PAGES, '--keep', 'title'], /--keep only means something with --clean/],
    [[GOLD, PAGES, '--without-rule', 'byline'], /--without-rule only means something with --clean/],
    [['-', '-'], /only one of the gold and the inputs can be stdin/],
    [['-'], /only one of the gold and the inputs can be stdin/],
    [[GOLD, PAGES, '--floors', 'none.json'], /--floors none\.json: found no such file/],
    [[GOLD, PAGES, '--floors', FLOORS], /found "article" under by, expected --by with the field/],
    [[GOLD, PAGES, '--floors', 'typo.json', '--by', 'page_type'], /found "forun" under by \(did you mean forum\?\)/],
  ])('%j', async (args, message) => {
    write('typo.json', '{"by": {"forun": {"f1": 0.5}}}');
    const { code, stdout, stderr } = await evaluate(args);
    expect(stderr).toMatch(message);
    expect([code, stdout.length]).toEqual([2, 0]);
  });
});

test('the fixtures are small and their ids are those of the gold', () => {
  const ids = (path: string) => readFileSync(path, 'utf8').match(/^\{"id": "[^"]+"/gm);
  expect(ids(PAGES)).toEqual(ids(GOLD));
});
