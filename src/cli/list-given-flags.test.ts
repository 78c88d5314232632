import { expect, test } from '@jest/globals';
import { REPORT } from './flags.js';
import { listGivenFlags } from './list-given-flags.js';
import { createProgram, type RawFlags } from './program.js';

const nothing = async () => {};
const NOTHING = { clean: nothing, restore: nothing, inspect: nothing, eval: nothing, train: nothing };

function list(...args: string[]): string[] {
  let listed: string[] = [];
  const report = async (_: readonly string[], flags: RawFlags) => {
    listed = listGivenFlags(REPORT.flags, flags);
  };
  createProgram('1.0.0', () => {}, { ...NOTHING, report }).parse(['report', 'dump.txt', ...args], { from: 'user' });
  return listed;
}

test.each([
  [[], []],
  [['-o', 'r.html', '-q', '--no-color', '--log-format', 'json', '--no-progress'], []],
  [
    ['--keep', 'title,caption', '--verify'],
    ['--verify', '--keep title,caption'],
  ],
  [['--model', 'my model.bin'], ["--model 'my model.bin'"]],
  [
    ['--no-model', '--sample', 'all'],
    ['--sample all', '--no-model'],
  ],
  [['--text-key', "it's"], ["--text-key 'it'\\''s'"]],
])('%j', (args, listed) => {
  expect(list(...args)).toEqual(listed);
});
