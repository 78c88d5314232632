import { describe, expect, test } from '@jest/globals';
import { mirrorPaths } from './mirror-paths.js';

describe('mirrorPaths', () => {
  test('the extension becomes .jsonl and .gz stays', () => {
    expect(mirrorPaths(['a.txt', 'b/c.md', 'd.jsonl', 'e.txt.gz', 'plain', 'f.gz', '.hidden'])).toEqual([
      'a.jsonl',
      'b/c.jsonl',
      'd.jsonl',
      'e.jsonl.gz',
      'plain.jsonl',
      'f.jsonl.gz',
      '.hidden.jsonl',
    ]);
  });

  test('.zst stays, and what is not written becomes .gz', () => {
    expect(mirrorPaths(['a.txt.zst', 'b.jsonl.ZST', 'c.txt.xz', 'd.bz2', '.zst', 'e.txt.gz', 'e.txt.xz'])).toEqual([
      'a.jsonl.zst',
      'b.jsonl.zst',
      'c.jsonl.gz',
      'd.jsonl.gz',
      '.zst.jsonl',
      'e.txt.jsonl.gz',
      'e.txt~2.jsonl.gz',
    ]);
  });

  test('what ends a name without being an extension stays', () => {
    expect(mirrorPaths(['v1.2', 'Mr. Smith and co'])).toEqual(['v1.2.jsonl', 'Mr. Smith and co.jsonl']);
  });

  test('inputs that would share a path keep their full name', () => {
    expect(mirrorPaths(['a.txt', 'a.md', 'b.txt'])).toEqual(['a.txt.jsonl', 'a.md.jsonl', 'b.jsonl']);
  });

  test('a full name that meets another path moves that one too', () => {
    const paths = mirrorPaths(['a.txt', 'a.md', 'a.txt.jsonl']);
    expect(paths).toEqual(['a.txt.jsonl', 'a.md.jsonl', 'a.txt.jsonl.jsonl']);
  });

  test('inputs of one relative name from two folders are numbered', () => {
    expect(mirrorPaths(['a.txt', 'a.txt', 'a.txt'])).toEqual(['a.txt.jsonl', 'a.txt~2.jsonl', 'a.txt~3.jsonl']);
  });

  test('no file takes the path of a folder that other files go to', () => {
    expect(mirrorPaths(['a.txt', 'a.jsonl/b.txt'])).toEqual(['a.txt.jsonl', 'a.jsonl/b.jsonl']);
    expect(mirrorPaths(['x/b', 'x/b.jsonl/c/d.txt'])).toEqual(['x/b~2.jsonl', 'x/b.jsonl/c/d.jsonl']);
    expect(mirrorPaths(['a.txt', 'a.jsonl/b.txt'], 'parquet')).toEqual(['a.parquet', 'a.jsonl/b.parquet']);
  });

  test('nothing leaves the directory', () => {
    expect(mirrorPaths(['../../etc/a.txt', '/b.txt'])).toEqual(['etc/a.jsonl', 'b.jsonl']);
  });
});
