import { expect, test } from '@jest/globals';
import { REPORT } from './flags.js';
import { listGivenFlags } from './list-given-flags.js';

test.each([
  [{}, []],
  [{ output: 'r.html', quiet: true, color: false, logFormat: 'json', progress: false }, []],
  [{ sample: '10000', split: 'file', textKey: 'text' }, []],
  [{ keep: 'title,caption', verify: true }, ['--verify', '--keep title,caption']],
  [{ model: 'my model.bin' }, ["--model 'my model.bin'"]],
  [{ model: false, sample: 'all' }, ['--sample all', '--no-model']],
  [{ textKey: "it's" }, ["--text-key 'it'\\''s'"]],
])('%j', (flags, listed) => {
  expect(listGivenFlags(REPORT.flags, flags)).toEqual(listed);
});
