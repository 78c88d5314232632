import { expect, test } from '@jest/globals';
import { COMMANDS, CONFIGURABLE, TASKS } from './flags.js';
import { createProgram } from './program.js';

const [CLEAN] = CONFIGURABLE;
const nothing = async () => {};
const settling = { settle: async () => ({}), show: nothing };
const NOTHING = {
  clean: nothing,
  restore: nothing,
  inspect: nothing,
  eval: nothing,
  train: nothing,
  report: nothing,
  check: nothing,
  stats: nothing,
  rules: nothing,
  demo: nothing,
  completion: nothing,
};

test.each(COMMANDS.map((spec) => [spec.name, spec] as const))('the help of %s shows all of its table', (name, spec) => {
  const command = createProgram(
    '1.0.0',
    () => {},
    () => {},
    NOTHING,
    settling,
  ).commands.find((candidate) => candidate.name() === name);
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

/** Each call of chaff in a command line, as its words. */
function callsIn(line: string): string[][] {
  const calls = line
    .replace(/ #.*$/, '')
    .split(/ (?:\||&&) |<\(|\)/)
    .map((part) => part.split(' '));
  return calls.filter(([program]) => program === 'chaff').map(([, ...words]) => words);
}

test.each([...COMMANDS.flatMap(({ examples }) => examples), ...TASKS.flatMap(([, ...lines]) => lines)])(
  'the example %s fits a terminal, and has flags of its command',
  (line) => {
    expect(line.length).toBeLessThanOrEqual(78);
    const calls = callsIn(line);
    expect(calls.length).toBeGreaterThan(0);
    for (const words of calls) {
      const command = COMMANDS.find(({ name }) => name === words[0]) ?? CLEAN;
      // Flags of the command whose settings it shows.
      const shown = command.name === 'config' ? CONFIGURABLE.flatMap(({ flags }) => flags) : [];
      const known = [...command.flags, ...shown].flatMap(({ flags }) => flags.match(/(?<![\w-])--?[a-z-]+/g) ?? []);
      expect(words.filter((word) => word.startsWith('-') && !known.includes(word))).toEqual([]);
    }
  },
);
