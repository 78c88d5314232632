import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseLines, runChaff } from '../dev/run-chaff.js';
import type { EvalReport } from '../eval/report.js';

interface Labelled {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly body: string;
}

/** Pages of six shops, of which only the lines of a list ("No. 4711 | …") are wanted and the prose around it is not. */
const FIXTURE = readFileSync('fixtures/train/labelled.jsonl');
const PAGES = parseLines<Labelled>(FIXTURE);

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-train-'));
  writeFileSync(join(cwd, 'labelled.jsonl'), FIXTURE);
});

afterAll(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const read = (name: string) => readFileSync(join(cwd, name));
const toLines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const train = (...args: string[]) => runChaff(['train', ...args], { cwd });

async function f1Of(...flags: string[]): Promise<number> {
  const { stdout } = await runChaff(['eval', 'labelled.jsonl', 'labelled.jsonl', '--clean', '--json', ...flags], {
    cwd,
  });
  const report: EvalReport = JSON.parse(stdout.toString());
  return report.f1;
}

describe('documents with bodies', () => {
  test('give a model that is better on their sites, as the cross-validation says', async () => {
    const { code, stdout, stderr } = await train('labelled.jsonl', '-o', 'own.model');
    expect([code, stdout.toString()]).toEqual([0, '']);
    expect(stderr).toContain('30 documents of 6 sites');
    expect(stderr).not.toContain('not better');
    const [base, adapted] = ['base', 'adapted'].map((name) => {
      const [pages, , , f1] = new RegExp(`^${name} +(.*)$`, 'm').exec(stderr)?.[1].split(/ +/) ?? [];
      expect(pages).toBe('30');
      return Number(f1);
    });
    expect(adapted).toBeGreaterThan(base);
    expect(base).toBe(await f1Of());
    const own = await f1Of('--model', 'own.model');
    expect(own).toBeGreaterThan(base);
    expect(own).toBeGreaterThan(0.9);
  });

  test('give the same model again, gzipped and without a word', async () => {
    write('labelled.jsonl.gz', gzipSync(FIXTURE));
    const { code, stderr } = await train('labelled.jsonl.gz', '-o', 'again.model', '-q');
    expect([code, stderr]).toEqual([0, '']);
    expect(Buffer.compare(read('again.model'), read('own.model'))).toBe(0);
  });

  test('adapt a model that was adapted before', async () => {
    write('few.jsonl', toLines(PAGES.slice(0, 8)));
    const { code } = await train('few.jsonl', '--model', 'own.model', '-o', 'further.model', '-q');
    expect(code).toBe(0);
    expect(read('further.model').length).toBeGreaterThan(read('own.model').length);
    expect(await f1Of('--model', 'further.model')).toBeGreaterThan(0.9);
  });
});

test('blocks of inspect with corrected labels, beside documents, teach the same', async () => {
  const [blocked, whole] = [PAGES.slice(0, 20), PAGES.slice(20)];
  write('pages.jsonl', toLines(blocked.map(({ id, text }) => ({ id, text }))));
  const { stdout } = await runChaff(['inspect', '--json', 'pages.jsonl'], { cwd });
  const blocks = parseLines<{ text: string }>(stdout);
  const corrected = blocks.map((block) => ({ ...block, label: /^No\. \d/.test(block.text) ? 'body' : 'other' }));
  write('mixed.jsonl', toLines([...corrected, ...whole]));
  const { code, stderr } = await train('mixed.jsonl', '-o', 'mixed.model');
  expect(code).toBe(0);
  // Blocks have no address, so each page of theirs is a site.
  expect(stderr).toContain('30 documents of 22 sites');
  expect(await f1Of('--model', 'mixed.model')).toBeGreaterThan(0.9);
});

describe('what cannot be used', () => {
  test('is told, counted and left out', async () => {
    const odd = ['{"id": "a", "text": ', '{"id": "b", "text": "one"}', '{"id": "c", "text": "one", "body": "two"}'];
    write('odd.jsonl', `${toLines(PAGES.slice(0, 2))}${odd.join('\n')}\n${toLines(PAGES.slice(1, 2))}`);
    const { code, stderr } = await train('odd.jsonl', 'absent.jsonl', '-o', 'odd.model');
    expect(code).toBe(1);
    expect(stderr).toMatch(/odd\.jsonl:3 at byte/);
    expect(stderr).toContain('found neither a body nor a label');
    expect(stderr).toContain("found 0 % of the body's words in the text");
    expect(stderr).toContain('found the id "part-02" again');
    expect(stderr).toMatch(/absent\.jsonl.*no such file/);
    expect(stderr).toContain('5 failed');
    expect(stderr).toContain('cross-validation in 2 parts by document');
    expect(existsSync(join(cwd, 'odd.model'))).toBe(true);
  });

  test('ends the run where nothing else is there, and nothing is written', async () => {
    write('none.jsonl', '{"id": "a", "text": "one"}\n');
    const { code, stderr } = await train('none.jsonl', '-o', 'none.model');
    expect(code).toBe(2);
    expect(stderr).toContain('found no labelled lines');
    expect(existsSync(join(cwd, 'none.model'))).toBe(false);
  });
});

test('a model that is not better is written with a warning', async () => {
  // Too few lines to learn anything from.
  write('two.jsonl', toLines(PAGES.slice(0, 2).map((page) => ({ ...page, text: page.body }))));
  const { code, stderr } = await train('two.jsonl', '-o', 'two.model');
  expect(code).toBe(0);
  expect(stderr).toMatch(/not better than the base by cross-validation: F1 [\d.]+ → [\d.]+/);
  expect(existsSync(join(cwd, 'two.model'))).toBe(true);
});

test('one document has no cross-validation', async () => {
  write('one.jsonl', toLines(PAGES.slice(0, 1)));
  const { code, stderr } = await train('one.jsonl', '-o', 'one.model');
  expect(code).toBe(0);
  expect(stderr).toContain('found one document, expected more for a cross-validation');
});

test.each([
  ['no output', ['labelled.jsonl'], /train needs -o FILE/],
  ['no input', ['-o', 'x.model'], /train: found no arguments, expected <labelled\.\.\.>: documents/],
  ['a compressed model', ['labelled.jsonl', '-o', 'x.gz'], /--output: found x\.gz, expected a name without \.gz/],
  ['another one', ['labelled.jsonl', '-o', 'x.zst'], /--output: found x\.zst, expected a name without \.zst/],
  ['its input as output', ['labelled.jsonl', '-o', 'labelled.jsonl'], /would overwrite the input/],
  ['a base that is none', ['labelled.jsonl', '-o', 'x.model', '--model', 'labelled.jsonl'], /--model .*not a model/],
  ['a folder that is not there', ['labelled.jsonl', '-o', 'no/x.model'], /cannot write no\/x\.model/],
])('refuses %s', async (_, args, message) => {
  const { code, stderr } = await train(...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
