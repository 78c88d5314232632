import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openNewFile } from './new-file.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-new-file-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function write(path: string, ...pieces: string[]): Promise<string | null> {
  const file = await openNewFile(path);
  for (const piece of pieces) await file.write(Buffer.from(piece));
  return file.finish();
}

test('a new file is written, in directories that are made', async () => {
  const path = join(folder, 'a/b/c.txt');
  expect(await write(path, 'one ', 'two')).toBe(null);
  expect(readFileSync(path, 'utf8')).toBe('one two');
});

test.each<[string, string[], string | null]>([
  ['one two', ['one ', 'two'], null],
  ['', [], null],
  ['one two', ['one ', 'too', ' many'], 'a file that differs from byte 5 on'],
  ['one two', ['one '], 'a file that differs from byte 4 on'],
  ['one', ['one', ' two'], 'a file that differs from byte 3 on'],
])('a file of %j is compared with %j', async (content, pieces, found) => {
  const path = join(folder, 'x');
  writeFileSync(path, content);
  expect(await write(path, ...pieces)).toBe(found);
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('what someone else makes meanwhile stays', async () => {
  const path = join(folder, 'x');
  const file = await openNewFile(path);
  await file.write(Buffer.from('mine'));
  writeFileSync(path, 'theirs');
  expect(await file.finish()).toBe('a file that was made meanwhile');
  expect(readFileSync(path, 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['x']);
});

test('what is discarded leaves nothing behind', async () => {
  const file = await openNewFile(join(folder, 'x'));
  await file.write(Buffer.from('mine'));
  expect(await file.discard()).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});
