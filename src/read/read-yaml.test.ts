import { expect, test } from '@jest/globals';
import { readYaml } from './read-yaml.js';

test.each([
  ['lists', '[', ']', 20_000],
  ['keys', '{"a":', '}', 20_000],
  ['lists that the parser itself takes', '[', ']', 500],
  ['lists by dashes', '- ', '', 20_000],
])('%s nested deep are read, or told in words', (_, open, close, count) => {
  const { errors } = readYaml(`rules: ${open === '- ' ? '\n' : ''}${open.repeat(count)}1${close.repeat(count)}\n`);
  for (const { message } of errors) expect(message).toContain('in one another');
});
