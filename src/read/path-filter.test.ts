import { expect, test } from '@jest/globals';
import { createPathFilter, splitPatterns } from './path-filter.js';
import { UsageError } from './usage-error.js';

async function isIn(pattern: string, path: string): Promise<boolean> {
  return (await createPathFilter({ include: [pattern], exclude: [] })).includes(path);
}

async function isOut(pattern: string, path: string): Promise<boolean> {
  return (await createPathFilter({ include: [], exclude: [pattern] })).excludes(path);
}

test.each([
  ['*.txt', 'a.txt', true],
  ['*.txt', 'b/c/a.txt', true],
  ['*.txt', 'a.txt.gz', false],
  ['a*', 'articles/x.txt', false],
  ['/a.txt', 'a.txt', true],
  ['/a.txt', 'b/a.txt', false],
  ['b/*.txt', 'b/a.txt', true],
  ['b/*.txt', 'c/b/a.txt', false],
  ['b/*.txt', 'b/c/a.txt', false],
  ['b/**', 'b/c/a.txt', true],
  ['b/**', 'c/b/a.txt', false],
  ['**/b/*.txt', 'c/b/a.txt', true],
  ['b/', 'c/b/d/a.txt', true],
  ['c/b/', 'c/b/d/a.txt', true],
  ['part-{1..3}.txt', 'part-2.txt', true],
  ['part-{1..3}.txt', 'part-4.txt', false],
  ['*.{txt,md}', 'x/a.md', true],
  ['!(a).txt', 'b.txt', true],
  ['\\[a\\].txt', '[a].txt', true],
  ['[!a].txt', 'b.txt', true],
  ['[!a].txt', 'a.txt', false],
  ['.*', 'b/.x', true],
])('include %s: %s is in: %j', async (pattern, path, expected) => {
  expect(await isIn(pattern, path)).toBe(expected);
});

test.each([
  ['drafts', 'news/drafts/a.txt', true],
  ['drafts', 'news/drafts', true],
  ['drafts/', 'news/drafts/a.txt', true],
  ['news/drafts', 'news/drafts/b/a.txt', true],
  ['news/drafts', 'old/news/drafts/a.txt', false],
  ['a*', 'articles/x.txt', true],
  ['*.txt', 'b/a.md', false],
])('exclude %s: %s is out: %j', async (pattern, path, expected) => {
  expect(await isOut(pattern, path)).toBe(expected);
});

test.each([
  ['', /^--include: found "", expected a glob such as \*\.txt/],
  ['/', /^--include: found "\/", expected a glob/],
  ['!*.txt', /^--include: found "!\*\.txt", expected a glob without ! in front; --exclude means the others$/],
  ['[ab.txt', /^--include: found "\[ab\.txt", expected a glob such as .*Missing closing: "\]"/],
  ['{a,b.txt', /^--include: found "\{a,b\.txt", expected a glob such as .*Missing closing: "\}"/],
])('%j is no pattern', async (pattern, message) => {
  const creating = createPathFilter({ include: [pattern], exclude: [] });
  await expect(creating).rejects.toThrow(UsageError);
  await expect(creating).rejects.toThrow(message);
});

test('a list is cut at the commas between patterns', () => {
  expect(splitPatterns('*.{txt,md}, b/**,[a,b],\\,c,@(d,e)')).toEqual([
    '*.{txt,md}',
    'b/**',
    '[a,b]',
    '\\,c',
    '@(d,e)',
  ]);
});
