import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../cli/flags.js';
import { formatManPage, MAN_PAGE } from './man-page.js';

test('the manual page is that of the table and of the version: npm run gen', () => {
  const { version, man } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(man).toEqual([`./${MAN_PAGE}`]);
  expect(readFileSync(MAN_PAGE, 'utf8')).toBe(formatManPage(version));
});

/** Words as they stand on the screen: lines filled again, bold struck off. */
function wordsOf(shown: string): string {
  return shown.replace(/.\x08|\x1b\[[\d;]*m/g, '').replace(/\s+/g, ' ');
}

/** Containers often have a man that only says that it is none. */
function has(program: string): boolean {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && /^(?:man|GNU groff) /.test(stdout);
}

describe.each([
  ['man', ['--warnings', '-l', MAN_PAGE]],
  ['groff', ['-man', '-ww', '-Tutf8', MAN_PAGE]],
])('%s', (program, args) => {
  (has(program) && has('groff') ? test : test.skip)(`shows it without a warning, if ${program} is there`, () => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '400' };
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
    expect([status, stderr]).toEqual([0, '']);
    const words = wordsOf(stdout);
    for (const { flags } of COMMANDS.flatMap((command) => command.flags)) expect(words).toContain(flags);
    expect(words).toContain('repair text that was decoded in a wrong charset: Ã© to é, â€™ to ’');
  });
});
