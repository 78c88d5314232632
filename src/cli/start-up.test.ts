/** What the common commands load: each package and file costs every start, so the lists are closed. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runChaff } from '../dev/run-chaff.js';

const cwd = mkdtempSync(join(tmpdir(), 'chaff-start-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const SENTENCE = 'The ferry leaves at seven, as it has done since the war ended, and nobody remembers why it does.';

beforeAll(() => {
  writeFileSync(join(cwd, 'a.txt'), `${SENTENCE}\n`);
  writeFileSync(join(cwd, 'a.jsonl'), `${JSON.stringify({ id: '1', text: SENTENCE })}\n`);
  writeFileSync(join(cwd, 'pages.jsonl'), `${JSON.stringify({ id: '1', html: `<p>${SENTENCE}</p>` })}\n`);
});

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** URLs of the scripts whose code ran: what V8 says of it lists every one, whether imported or required. */
async function scriptsOf(args: readonly string[]): Promise<string[]> {
  const folder = join(cwd, `coverage-${readdirSync(cwd).length}`);
  mkdirSync(folder);
  const { code, stderr } = await runChaff([...args, ...(args[0] === 'clean' ? ['-q'] : [])], {
    cwd,
    env: { NODE_V8_COVERAGE: folder },
  });
  expect([code, stderr]).toEqual([0, '']);
  const urls = readdirSync(folder).flatMap((name) => {
    const { result }: Coverage = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return result.map(({ url }) => url);
  });
  expect(urls.some((url) => url.endsWith('/bin/chaff.js'))).toBe(true);
  return urls;
}

async function packagesOf(args: readonly string[]): Promise<string[]> {
  const names = (await scriptsOf(args)).map((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const CLEANING = ['chalk', 'commander', 'franc', 'get-east-asian-width'];

const HTML = [
  'boolbase',
  'cheerio',
  'cheerio-select',
  'css-select',
  'css-what',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'htmlparser2',
  'nth-check',
];

test.each([
  [['--version'], ['commander']],
  [['--help'], ['commander']],
  [['clean', 'a.txt'], CLEANING],
  [['clean', 'a.jsonl'], CLEANING],
  [['clean', 'pages.jsonl'], [...CLEANING, ...HTML].sort()],
])('chaff %j loads these packages and no others', async (args, packages) => {
  expect(await packagesOf(args)).toEqual(packages);
});

test.each([
  [['--version'], 4],
  [['clean', 'a.txt'], 15],
])('chaff %j loads at most %i files of its own', async (args, files) => {
  const own = (await scriptsOf(args)).filter((url) => url.includes('/dist/') && !url.includes('/node_modules/'));
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThanOrEqual(files);
});

test('chaff clean reads phrases as the build made them, and no lexicon', async () => {
  expect((await scriptsOf(['clean', 'a.txt'])).filter((url) => url.includes('/lexicons/'))).toEqual([]);
});
