import { closeSync, linkSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findPathConflict, findRedirectedInput } from './path-conflict.js';

let folder: string;
let input: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-paths-'));
  input = join(folder, 'a.txt');
  writeFileSync(input, 'text');
});

afterEach(() => rmSync(folder, { recursive: true }));

const from = (path: string) => ({ path, name: path });
const as = (path: string, role = '--output') => ({ role, path });

test('an output must not be an input, by whatever name', () => {
  const symbolic = join(folder, 'symbolic');
  const hard = join(folder, 'hard');
  symlinkSync(input, symbolic);
  linkSync(input, hard);
  for (const path of [input, relative('.', input), join(folder, 'x', '..', 'a.txt'), symbolic, hard]) {
    expect(findPathConflict([from(input)], [as(path)])).toBe(`--output ${path} would overwrite the input ${input}`);
  }
  expect(findPathConflict([from(input)], [as(join(folder, 'b.txt'))])).toBeNull();
});

test('two outputs must not be one file, unless it is a device', () => {
  const path = join(folder, 'out');
  const both = [as(path), as(join(folder, '.', 'out'), '--ledger')];
  expect(findPathConflict([], both)).toBe(`--output and --ledger both name ${path}`);
  expect(findPathConflict([], [as('/dev/null'), as('/dev/null', '--ledger')])).toBeNull();
});

test('a path through a file is no conflict: who opens it tells', () => {
  expect(findPathConflict([from(input)], [as(join(input, 'out'))])).toBeNull();
});

test('an input is called as the user calls it', () => {
  const stdin = { path: input, name: 'stdin' };
  expect(findPathConflict([stdin], [as(input)])).toBe(`--output ${input} would overwrite the input stdin`);
});

test('standard output in an input is found', () => {
  const fd = openSync(input, 'a');
  expect(findRedirectedInput([join(folder, 'none'), input].map(from), fd)).toBe(input);
  expect(findRedirectedInput([], fd)).toBeNull();
  closeSync(fd);
});
