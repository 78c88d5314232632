import { expect, test } from '@jest/globals';
import { COMMANDS } from './flags.js';
import { createProgram } from './program.js';

const nothing = async () => {};
const NOTHING = { clean: nothing, restore: nothing, inspect: nothing, eval: nothing, train: nothing, report: nothing };

test.each(COMMANDS.map((spec) => [spec.name, spec] as const))('the help of %s shows all of its table', (name, spec) => {
  const command = createProgram('1.0.0', () => {}, NOTHING).commands.find((candidate) => candidate.name() === name);
  const help = command?.helpInformation().replace(/\s+/g, ' ');
  for (const flag of spec.flags) {
    expect(help).toContain(flag.flags);
    expect(help).toContain(flag.doc.replace(/\s+/g, ' '));
    if (flag.default !== undefined) expect(help).toContain(`default: ${flag.default}`);
  }
});

test('no flag is listed twice', () => {
  for (const { flags } of COMMANDS) {
    const names = flags.map((flag) => flag.flags);
    expect(new Set(names).size).toBe(names.length);
  }
});
