/** WARC, CSV and JSON through the command line: what is written, restored, passed over and counted. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseLines, runChaff } from '../dev/run-chaff.js';
import type { LedgerEntry } from '../write/ledger.js';
import type { CleanRecord } from '../write/record.js';

const WARC = readFileSync('fixtures/read/warc/pages.warc.gz');
const TSV = readFileSync('fixtures/read/csv/excel.tsv');
const FERRY = 'The ferry leaves at seven, and the fishermen wait on the pier.\n'.repeat(4);

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-containers-'));
  writeFileSync(join(cwd, 'pages.warc.gz'), WARC);
  writeFileSync(join(cwd, 'table.tsv'), TSV);
});

afterEach(() => rmSync(cwd, { recursive: true }));

const run = (...args: string[]) => runChaff(args, { cwd });
const read = (name: string) => readFileSync(join(cwd, name));

test('what is passed over is in the summary and in the closing line', async () => {
  const { code, stderr } = await run('pages.warc.gz', '-o', 'out.jsonl', '--summary', 'summary.json', '--verify');
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining(
      '6 records passed over (1 HTTP 404, 1 image/png, 1 metadata, 1 request, 1 revisit, … 1 more), ',
    ),
  ]);
  expect(JSON.parse(read('summary.json').toString())).toMatchObject({
    documents: 11,
    errors: {},
    passed_over: { 'HTTP 404': 1, 'image/png': 1, metadata: 1, request: 1, revisit: 1, warcinfo: 1 },
  });
});

test('restore gives the payloads, and never under the name of their archive', async () => {
  await run('pages.warc.gz', 'table.tsv', '-o', 'out.jsonl', '--ledger', 'ledger.jsonl');
  const { code, stderr } = await run('restore', 'out.jsonl', '--ledger', 'ledger.jsonl', '-o', './');
  expect([code, stderr]).toEqual([0, 'chaff: 14 documents restored, 0 failed\n']);
  expect(read('pages.warc.gz').equals(WARC) && read('table.tsv').equals(TSV)).toBe(true);
  const payloads = read('pages.warc.gz.payloads');
  expect(payloads.toString('latin1').split(FERRY)).toHaveLength(6);
  // 港の in Shift_JIS.
  expect(payloads.includes(Buffer.from('8d6082cc', 'hex'))).toBe(true);
  const texts = read('table.tsv.payloads').toString('utf16le');
  expect(texts).toBe('He said "now", and\nleft the pier.Паром уходит, в семь утра.');
  const [entry] = parseLines<LedgerEntry>(read('ledger.jsonl'));
  expect(entry).toMatchObject({ source: 'pages.warc.gz', extract: true, offset: 713, length: 664 });
  expect(entry.spans.at(-1)?.end).toBe(FERRY.length);
});

test('restore gives the texts of Parquet, and not under the name of the file', async () => {
  writeFileSync(join(cwd, 'in.jsonl'), `{"text":${JSON.stringify(FERRY)}}\n{"text":"<p>Nine.</p>"}\n`);
  await run('in.jsonl', '-o', 'x.parquet');
  await run('x.parquet', '-o', 'out.jsonl', '--ledger', 'ledger.jsonl');
  const { code, stderr } = await run('restore', 'out.jsonl', '--ledger', 'ledger.jsonl', '-o', 'back/');
  expect([code, stderr]).toEqual([0, 'chaff: 2 documents restored, 0 failed\n']);
  expect(readdirSync(join(cwd, 'back'))).toEqual(['x.parquet.payloads']);
  expect(read('back/x.parquet.payloads').toString()).toContain('The ferry leaves');
});

test('a JSON array comes back as it was, however many threads read it', async () => {
  const text = 'The ferry leaves at seven. '.repeat(200);
  const values = Array.from({ length: 400 }, (_, n) => ({ id: n, text: `${text}${n}`, more: { n, list: [n, [n]] } }));
  const bytes = Buffer.from(`\ufeff${JSON.stringify(values, null, 2)}\n`);
  writeFileSync(join(cwd, 'items.json'), bytes);
  const out = await Promise.all([1, 2].map((jobs) => run('items.json', '-j', `${jobs}`, '--no-model')));
  expect(out.map(({ code }) => code)).toEqual([0, 0]);
  expect(out[1].stdout.equals(out[0].stdout)).toBe(true);
  const records = parseLines<CleanRecord>(out[0].stdout);
  expect(records).toHaveLength(400);
  expect(records[7]).toMatchObject({ id: '7', metadata: { input: { more: { n: 7, list: [7, [7]] } } } });
  await run('items.json', '--no-model', '-o', 'out.jsonl', '--ledger', 'ledger.jsonl');
  const { code, stderr } = await run('restore', 'out.jsonl', '--ledger', 'ledger.jsonl', '-o', 'back/');
  expect([code, stderr]).toEqual([0, 'chaff: 400 documents restored, 0 failed\n']);
  expect(read('back/items.json').equals(bytes)).toBe(true);
});

test('a broken value of JSON names its line and its byte', async () => {
  writeFileSync(join(cwd, 'items.json'), '[\n  {"text": "One."},\n  {"text": "Two.},\n  {"text": "Three."}\n]\n');
  const { code, stdout, stderr } = await run('items.json', '--summary', 'summary.json');
  expect([code, parseLines<CleanRecord>(stdout).map(({ text }) => text)]).toEqual([1, ['One.', 'Three.']]);
  expect(stderr).toContain(
    'chaff: items.json:3 at byte 24: found a line break in the string that begins at byte 33, expected a closing quote; skipped\n',
  );
});

test('a text that was changed since is not restored', async () => {
  await run('table.tsv', '-o', 'out.jsonl', '--ledger', 'ledger.jsonl');
  writeFileSync(join(cwd, 'out.jsonl'), read('out.jsonl').toString().replace('Паром', 'Поезд'));
  const { code, stderr, stdout } = await run('restore', 'out.jsonl', '--ledger', 'ledger.jsonl');
  expect([code, stderr]).toEqual([1, expect.stringContaining('expected')]);
  expect(stdout.toString('utf16le')).toBe('He said "now", and\nleft the pier.');
});

test('a digest that does not match is a fault only with --verify', async () => {
  const damaged = gunzipSync(WARC).toString('latin1').replace('The ferry leaves at seven', 'The ferry leaves at eight');
  writeFileSync(join(cwd, 'bad.warc.gz'), gzipSync(Buffer.from(damaged, 'latin1')));
  expect((await run('bad.warc.gz', '-o', 'a.jsonl')).code).toBe(0);
  const args = ['bad.warc.gz', '-o', 'b.jsonl', '--verify', '--on-error', 'quarantine', '--quarantine', 'q.jsonl'];
  const { code, stderr } = await run(...args);
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/bad.warc.gz at byte 713: found .*sha1.*, expected .*-Digest/),
  ]);
  expect(parseLines<CleanRecord>(read('b.jsonl'))).toHaveLength(10);
  expect(parseLines(read('q.jsonl'))).toMatchObject([
    { error: 'bad-digest', offset: 713, length: 664, content: expect.stringContaining('leaves at eight') },
  ]);
});

test('an archive without documents is no failure, a table without the text column is one', async () => {
  const record = 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n';
  const meta = await runChaff(['-', '--from', 'warc'], { cwd, input: record });
  expect([meta.code, meta.stderr]).toEqual([0, expect.stringContaining('1 record passed over (1 warcinfo)')]);
  const table = await runChaff(['-', '--from', 'csv', '--text-key', 'body'], { cwd, input: 'id,text\n1,One\n' });
  expect([table.code, table.stderr]).toEqual([
    2,
    expect.stringContaining('stdin:1 at byte 0: found the columns "id", "text", expected a column "body" (--text-key)'),
  ]);
});

test('outputs are mirrored, and inspect and the keys work as elsewhere', async () => {
  await run('pages.warc.gz', 'table.tsv', '-o', 'out/');
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['pages.jsonl.gz', 'table.jsonl']);
  const { stdout } = await run('inspect', '--json', 'table.tsv', '--id-key', 'n');
  expect(parseLines<{ id: string }>(stdout).map(({ id }) => id)).toEqual(['1', '1', '2']);
});
