import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findInputs } from './find-inputs.js';

const folder = mkdtempSync(join(tmpdir(), 'chaff-find-'));
const at = (name: string) => join(folder, name);

beforeAll(() => {
  for (const name of ['data/sub', 'data/.hidden', 'empty']) mkdirSync(at(name), { recursive: true });
  const files = [
    'data/b.txt',
    'data/a.txt',
    'data/Z.txt',
    'data/é.txt',
    'data/sub/c.txt',
    'data/.x',
    'data/.hidden/y.txt',
  ];
  for (const name of [...files, 'a[1].txt', 'a1.txt']) writeFileSync(at(name), 'text');
  symlinkSync('..', at('data/sub/loop'));
  symlinkSync('sub', at('data/again'));
  symlinkSync('../a1.txt', at('data/link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function find(...args: string[]) {
  const { inputs, missing } = await findInputs(args);
  return { names: inputs.map(({ name }) => name), relatives: inputs.map((input) => input.relative), inputs, missing };
}

test('nothing or a dash is standard input', async () => {
  const stdin = { name: 'stdin', path: null, relative: 'stdin', size: null };
  expect((await find()).inputs).toEqual([stdin]);
  expect((await find('-', '-')).inputs).toEqual([stdin]);
});

test('a file keeps its name', async () => {
  const path = at('data/a.txt');
  expect((await find(path)).inputs).toEqual([
    { name: path, path, relative: 'a.txt', size: 4, modified: statSync(path).mtimeMs },
  ]);
});

test('a directory gives its files sorted by bytes, without hidden ones, and survives loops', async () => {
  const { relatives, names, missing } = await find(at('data/'));
  expect(relatives).toEqual(['Z.txt', 'a.txt', 'b.txt', 'link.txt', 'sub/c.txt', 'é.txt']);
  expect(names[0]).toBe(at('data/Z.txt'));
  expect(missing).toEqual([]);
});

test('a glob gives its files relative to the directory before its first pattern', async () => {
  expect((await find(at('data/**/*.txt'))).relatives).toEqual([
    'Z.txt',
    'a.txt',
    'b.txt',
    'link.txt',
    'sub/c.txt',
    'é.txt',
  ]);
  expect((await find(at('dat?/sub/*.txt'))).relatives).toEqual(['data/sub/c.txt']);
});

test('what exists under the very name is no glob', async () => {
  expect((await find(at('a[1].txt'))).relatives).toEqual(['a[1].txt']);
});

test('arguments keep their order, and nothing comes twice', async () => {
  const { relatives } = await find(at('data/b.txt'), at('data/sub/../b.txt'), at('data/*.txt'));
  expect(relatives).toEqual(['b.txt', 'Z.txt', 'a.txt', 'link.txt', 'é.txt']);
});

test.each([
  ['missing.txt', 'no such file'],
  ['*.nothing', 'no file that the glob matches'],
  ['empty', 'a directory without files'],
  ['data/a.txt/x', 'no such file'],
])('%s is a fault', async (name, found) => {
  const { inputs, missing } = await find(at(name));
  expect(inputs).toEqual([]);
  expect(missing).toEqual([
    {
      source: at(name),
      offset: null,
      length: null,
      line: null,
      kind: 'unreadable',
      found,
      expected: 'a readable file, directory or glob',
      content: null,
    },
  ]);
});

test('an exclamation mark does not ask for everything else', async () => {
  expect((await find('!a.txt')).missing).toMatchObject([{ source: '!a.txt', found: 'no such file' }]);
});

async function findOnly(arg: string, include: string[], exclude: string[] = []) {
  const { inputs, missing } = await findInputs([at(arg)], { include, exclude });
  return missing.length > 0 ? missing.map(({ found }) => found) : inputs.map((input) => input.relative);
}

test.each([
  [['*.txt'], [], ['Z.txt', 'a.txt', 'b.txt', 'link.txt', 'sub/c.txt', 'é.txt']],
  [['[a-c].txt'], [], ['a.txt', 'b.txt', 'sub/c.txt']],
  [['{a,c}.txt', 'Z*'], [], ['Z.txt', 'a.txt', 'sub/c.txt']],
  [['sub/*'], [], ['sub/c.txt']],
  [['/?.txt'], [], ['Z.txt', 'a.txt', 'b.txt', 'é.txt']],
  [['sub/'], [], ['sub/c.txt']],
  [[], ['sub'], ['Z.txt', 'a.txt', 'again/c.txt', 'b.txt', 'link.txt', 'é.txt']],
  [[], ['sub/', 'again'], ['Z.txt', 'a.txt', 'b.txt', 'link.txt', 'é.txt']],
  [['*.txt'], ['[!a].txt', 'link*'], ['a.txt']],
])('files that --include %j and --exclude %j let through', async (include, exclude, expected) => {
  expect(await findOnly('data', include, exclude)).toEqual(expected);
});

test('globs are chosen from by the path below their first pattern', async () => {
  expect(await findOnly('data/**', ['sub/*.txt'])).toEqual(['sub/c.txt']);
});

test('a file that is named is read whatever the patterns say', async () => {
  expect(await findOnly('data/a.txt', ['*.md'], ['a.txt'])).toEqual(['a.txt']);
});

test('nothing let through is a fault that says so', async () => {
  expect(await findOnly('data', ['*.md'])).toEqual([
    'a directory without files that --include and --exclude let through',
  ]);
  expect(await findOnly('data/*.txt', [], ['*'])).toEqual([
    'no file that the glob matches and that --include and --exclude let through',
  ]);
});
