import { expect, test } from '@jest/globals';
import { canRun, missingFor, needsOf } from './run-block.js';

const block = (language: string, code: string, path = 'docs/page.md') => ({ path, line: 1, language, code });

test('what a block needs is known by its commands', () => {
  expect(needsOf(block('sh', 'zcat a.gz | jq .id\nchaff jq.txt duckdb\n')).programs).toEqual(['jq']);
  expect(needsOf(block('sh', 'parallel chaff < x && curl x\n')).programs).toEqual(['curl', 'parallel']);
  expect(needsOf(block('make', 'all:\n\tchaff x\n')).programs).toEqual(['make']);
  expect(needsOf(block('python', 'from datasets import load_dataset\n'))).toEqual({
    programs: ['python3'],
    packages: ['datasets'],
  });
});

test('what no machine has is missing', () => {
  expect(missingFor(block('python', 'import no_such_package\n'))).toContain("Python's no_such_package");
});

test('what installs is not run, nor is Python of other packages', () => {
  expect(canRun(block('sh', 'chaff dump.txt\n'))).toBe(true);
  expect(canRun(block('sh', 'npm ci && npx chaff\n'))).toBe(false);
  expect(canRun(block('python', 'import x\n'))).toBe(true);
  expect(canRun(block('python', 'import x\n', 'integrations/spark/README.md'))).toBe(false);
  expect(canRun(block('text', 'chaff dump.txt\n'))).toBe(false);
});
