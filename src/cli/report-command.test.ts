import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHAFF, runChaff } from '../dev/run-chaff.js';
import type { ReportData } from '../report/report-data.js';

let cwd: string;

const DATE = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g;

function toLine(id: number): string {
  return JSON.stringify({ id: `page-${id}`, text: `The ferry number ${id} leaves at seven.\n\nShare on Facebook\n` });
}

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-report-'));
  const lines = Array.from({ length: 20 }, (_, id) => toLine(id));
  writeFileSync(join(cwd, 'dump.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(cwd, 'broken.jsonl'), `${lines[0]}\n{"id":\n`);
  writeFileSync(join(cwd, 'empty.jsonl'), '');
});

afterAll(() => rmSync(cwd, { recursive: true }));

const report = (args: readonly string[], input?: string) =>
  runChaff(['report', ...args], { cwd, ...(input !== undefined && { input }) });

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

function dataOf(page: string): ReportData {
  const [, json] = /id="data">(.*)<\/script>/.exec(page) ?? [];
  return JSON.parse(json);
}

describe('chaff report', () => {
  test('writes a page, the same one each time but for the date', async () => {
    const { code, stdout, stderr } = await report(['dump.jsonl', '--keep', 'title', '-o', 'page.html']);
    expect(stderr).toMatch(/^chaff: wrote page\.html, \d+\.\d kB: 20 documents; 0 failed\n$/);
    expect([code, stdout.length]).toEqual([0, 0]);
    const page = read('page.html');
    expect(dataOf(page).documents.ids).toHaveLength(20);
    expect(page).toContain('<code>--keep title</code>');
    expect(page).toMatch(/labeler\.bin, SHA-256 [0-9a-f]{64}</);
    const again = await report(['-q', 'dump.jsonl', '--keep', 'title']);
    expect(again.stdout.toString().replace(DATE, '')).toBe(page.replace(DATE, ''));
  });

  test('takes an even sample, and says so', async () => {
    const { code, stderr } = await report(['dump.jsonl', '--sample', '8', '-o', 'sample.html']);
    expect(stderr).toMatch(/: 20 documents, 5 of them in the sample; 0 failed\n$/);
    expect(code).toBe(0);
    expect(dataOf(read('sample.html')).documents.ids).toEqual(['page-0', 'page-4', 'page-8', 'page-12', 'page-16']);
    expect(read('sample.html')).toContain('5 of 20 documents: the first of every 4.');
  });

  test('reads a pipe', async () => {
    const { code, stdout } = await report(['-q'], 'The ferry leaves at seven.\n');
    expect(code).toBe(0);
    expect(dataOf(stdout.toString()).sources).toEqual(['stdin']);
  });

  test('lists what failed, and ends with 1', async () => {
    const { code, stderr } = await report(['broken.jsonl', 'missing.jsonl', '-o', 'faults.html']);
    expect(stderr).toContain('chaff: broken.jsonl:2 at byte');
    expect(stderr).toMatch(/: 1 document; 2 failed\n$/);
    expect(code).toBe(1);
    expect(read('faults.html')).toContain('<li>broken.jsonl:2 at byte');
    expect(read('faults.html')).toContain('<li>missing.jsonl: found no such file');
  });

  test('writes nothing where nothing could be read, and leaves what was there', async () => {
    writeFileSync(join(cwd, 'old.html'), 'old');
    const { code, stderr } = await report(['empty.jsonl', '-o', 'old.html']);
    expect(stderr).toMatch(/chaff: nothing could be read\n$/);
    expect([code, read('old.html')]).toEqual([2, 'old']);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test.each<[string[], RegExp]>([
    [['dump.jsonl', '--sample', '0'], /--sample: found "0", expected a number of documents such as 10000, or all/],
    [['dump.jsonl', '-o', 'dump.jsonl'], /--output dump\.jsonl would overwrite the input dump\.jsonl/],
    [['dump.jsonl', '-o', '.'], /cannot write \.: it is a directory; name a file in it/],
    [['dump.jsonl', '-o', 'd/'], /^chaff: cannot write d\/: it ends like a directory; name a file in it\n$/],
    [['dump.jsonl', '-o', 'dump.jsonl/page.html'], /page\.html: dump\.jsonl is not a directory; name another path/],
    [['dump.jsonl', '--ledger', 'l'], /unknown option '--ledger'/],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await report(args);
    expect(stderr).toMatch(message);
    expect([code, stdout.length]).toEqual([2, 0]);
    expect(existsSync(join(cwd, 'l'))).toBe(false);
  });

  test('writes no page to a terminal', () => {
    const terminal = 'data:text/javascript,process.stdout.isTTY = true';
    const args = ['--import', terminal, CHAFF, 'report', 'dump.jsonl'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    expect(stderr).toMatch(/^chaff: report needs -o FILE: /);
    expect([status, stdout]).toEqual([2, '']);
  });
});
