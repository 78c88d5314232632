import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChaffOptions, parseLines, runChaff } from '../dev/run-chaff.js';
import { displayWidth } from '../segment/wrap-width.js';
import type { CleanRecord } from '../write/record.js';

const PROSE = 'The ferry leaves at seven. It has done so since the war, and nobody remembers why.\n'.repeat(3);
const BUTTONS = 'Share on Facebook\nShare on Twitter\n';
const PAGES = [
  { id: 'a', url: 'https://www.example.com/1', text: PROSE + BUTTONS },
  { id: 'b', url: 'https://example.com/2', text: PROSE },
  { id: 'b', url: 'https://example.org/3', text: `𝒜 ${PROSE}` },
  { id: 'c', text: BUTTONS },
];

let cwd: string;
let records: CleanRecord[];

const toLines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);

async function stats(args: readonly string[], options: ChaffOptions = {}) {
  const { stdout, ...rest } = await runChaff(['stats', ...args], { cwd, ...options });
  return { ...rest, stdout: stdout.toString() };
}

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-stats-'));
  write('港の夜市.jsonl', toLines(PAGES));
  const clean = (...args: string[]) => runChaff(['港の夜市.jsonl', '--no-model', '-q', ...args], { cwd });
  const runs = await Promise.all([
    clean('-o', 'clean.jsonl', '--rejects', 'rejects.jsonl.gz'),
    clean('-o', 'clean.parquet'),
    clean('-o', 'dolma.jsonl.gz', '--to', 'dolma'),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const bytes = readFileSync(join(cwd, 'clean.jsonl'));
  records = parseLines(bytes);
  writeFileSync(join(cwd, 'clean.jsonl.gz'), gzipSync(bytes));
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe('outputs of any format', () => {
  test('add up to what their records say', async () => {
    const { code, stdout } = await stats(['clean.jsonl', '--json', '--rejects', 'rejects.jsonl.gz']);
    expect(code).toBe(0);
    const sum = (count: (record: CleanRecord) => number) => records.map(count).reduce((a, b) => a + b);
    const kept = sum(({ metadata }) => metadata.chars);
    const all = { documents: 4, empty: 1, words: sum(({ metadata }) => metadata.words), chars: { kept, removed: 66 } };
    const share = Math.round((1e6 * kept) / (kept + 66)) / 1e6;
    expect(JSON.parse(stdout)).toMatchObject({
      ...all,
      kept_share: share,
      repeated_ids: { count: 1, is_complete: true },
      equal_bodies: { count: 1, is_complete: true },
      sources: [{ name: '港の夜市.jsonl', ...all, kept_share: share }],
      sites: [
        { name: 'example.com', documents: 2 },
        { name: 'example.org', documents: 1 },
      ],
      removed: { share: { documents: 2, chars: 66 }, nav: { documents: 0, chars: 0 } },
      flags: { empty: 1, 'duplicate-id': 1 },
      rules: [{ rule: 'share-bar', label: 'share', documents: 2, blocks: 4, chars: 66 }],
    });
  });

  test('are counted alike', async () => {
    const [plain, ...others] = await Promise.all(
      ['clean.jsonl', 'clean.jsonl.gz', 'clean.parquet'].map((name) => stats([name, '--json'])),
    );
    for (const { code, stdout } of others) expect([code, stdout]).toEqual([0, plain.stdout]);
    const [piped, dolma] = await Promise.all([
      stats(['--json'], { input: readFileSync(join(cwd, 'clean.jsonl.gz')) }),
      stats(['dolma.jsonl.gz', '--json']),
    ]);
    expect(piped.stdout).toBe(plain.stdout);
    // What dolma holds is the text as it was read.
    const withoutBodies = (json: string) => ({ ...JSON.parse(json), equal_bodies: null });
    expect(withoutBodies(dolma.stdout)).toEqual(withoutBodies(plain.stdout));
  });

  test('are shown in tables that a terminal can hold', async () => {
    write(
      'many.jsonl',
      toLines(
        Array.from({ length: 14 }, (_, index) => {
          const [{ metadata }] = records;
          const source = `${'港の夜市/'.repeat(12)}${index}`;
          return { id: `${index}`, text: `${index}`, metadata: { ...metadata, source, words: 10 ** index } };
        }),
      ),
    );
    const { code, stdout, stderr } = await stats(['clean.jsonl', 'many.jsonl', '--rejects', 'rejects.jsonl.gz']);
    expect([code, stderr]).toEqual([0, 'chaff: 18 documents counted, 0 failed\n']);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    const table = lines.slice(lines.findIndex((line) => line.startsWith('source ')));
    expect(new Set(table.slice(0, 11).map(displayWidth)).size).toBe(1);
    expect(table[11]).toBe('… and 5 more (--json lists all)');
    expect(stdout).toMatch(/^documents +18$/m);
    expect(stdout).toMatch(/^share-bar \(share\) +2 +4 +66$/m);
  });
});

describe('what is no output of chaff', () => {
  test('is named with its place, skipped, and fails', async () => {
    const [record] = records;
    const { flags: _, ...metadata } = record.metadata;
    write('mixed.jsonl', toLines([record, { id: 'x', text: 'x' }, { ...record, metadata }, { id: 'y' }, 7]));
    const { code, stdout, stderr } = await stats(['mixed.jsonl', 'none.jsonl', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).documents).toBe(1);
    const second = Buffer.byteLength(JSON.stringify(record)) + 1;
    expect(stderr.split('\n')).toEqual([
      'chaff: none.jsonl: found no such file, expected a readable file, directory or glob; skipped',
      `chaff: mixed.jsonl at byte ${second}: found a record without a fitting metadata.source, expected a record that chaff wrote; skipped`,
      expect.stringContaining('without a fitting metadata.flags, expected'),
      expect.stringMatching(
        /^chaff: mixed\.jsonl:4 at byte \d+: found the keys "id", expected a string under "text"; skipped$/,
      ),
      expect.stringMatching(/^chaff: mixed\.jsonl:5 at byte \d+: found /),
      'chaff: 1 document counted, 5 failed',
      '',
    ]);
  });

  test('may be rejects, or records in their place', async () => {
    const [swapped, rejects] = await Promise.all([
      stats(['rejects.jsonl.gz']),
      stats(['clean.jsonl', '--rejects', 'clean.jsonl', '--json']),
    ]);
    expect([swapped.code, swapped.stdout]).toEqual([2, '']);
    expect(swapped.stderr).toContain('found rejects (--rejects takes them), expected a record that chaff wrote');
    expect(swapped.stderr).toContain('found no record that chaff wrote');
    expect([rejects.code, JSON.parse(rejects.stdout).rules]).toEqual([1, []]);
    expect(rejects.stderr).toContain('found no reject, expected a line that --rejects wrote');
  });

  test('may be a page', async () => {
    write('page.txt', PROSE);
    const { code, stderr } = await stats(['page.txt']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('page.txt at byte 0: found text without fields')]);
  });
});
