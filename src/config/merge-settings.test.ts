import { expect, test } from '@jest/globals';
import { type FlagValue, listProfiles, mergeSettings, toLayers } from './merge-settings.js';
import { toSettingTable } from './setting.js';

const SHARED = [
  { flags: '--text-key <key>', doc: 'the text', default: 'text' },
  { flags: '--keep <labels>', doc: 'what stays', isList: true },
  { flags: '-q, --quiet', doc: 'silent', excludes: 'verbose' },
  { flags: '-v, --verbose', doc: 'loud', excludes: 'quiet' },
  { flags: '--color', doc: 'colour' },
  { flags: '--no-color', doc: 'no colour' },
  { flags: '--rules <files>', doc: 'rules', isList: true, values: 'path' },
];

const TABLE = toSettingTable([
  {
    name: 'clean',
    flags: [
      ...SHARED,
      { flags: '-o, --output <path>', doc: 'where', values: 'path' },
      { flags: '-j, --jobs <n>', doc: 'threads' },
      { flags: '--quarantine <path>', doc: 'faults', onlyWith: ['onError', 'quarantine'] },
      { flags: '--on-error <policy>', doc: 'what', default: 'skip' },
    ],
  },
  { name: 'rules', flags: SHARED },
]);

interface Run {
  readonly command?: string;
  readonly typed?: Readonly<Record<string, FlagValue>>;
  readonly profile?: string;
  readonly passedOver?: readonly string[];
}

function merge(config: unknown, { command = 'clean', typed = {}, profile, passedOver = [] }: Run = {}) {
  const layers = toLayers(config, command, profile ?? null, TABLE);
  const settings = TABLE.commands.get(command) ?? new Map();
  const job = { settings, typed, layers, passedOver: new Set(passedOver), toPath: (path: string) => `in/${path}` };
  return Object.fromEntries([...mergeSettings(job)].map(([key, { value, origin }]) => [key, [value, origin]]));
}

const valuesOf = (merged: ReturnType<typeof merge>) =>
  Object.fromEntries(Object.entries(merged).map(([key, [value]]) => [key, value]));

const DEFAULTS = { textKey: 'text', onError: 'skip' };

test('the command line counts most, then the profile, then the file, then the default', () => {
  const config = {
    textKey: 'file',
    keep: ['a', 'b'],
    clean: { jobs: 2, keep: 'c' },
    profiles: { news: { keep: 'd', clean: { jobs: 3 } }, other: { keep: 'e' } },
  };
  expect(merge(config, { typed: { textKey: 'typed' }, profile: 'news' })).toEqual({
    textKey: ['typed', { from: 'command line' }],
    keep: ['d', { from: 'profile', profile: 'news', path: ['profiles', 'news', 'keep'] }],
    jobs: ['3', { from: 'profile', profile: 'news', path: ['profiles', 'news', 'clean', 'jobs'] }],
    onError: ['skip', { from: 'default' }],
  });
  expect(merge(config)).toMatchObject({
    textKey: ['file', { from: 'file', profile: null, path: ['textKey'] }],
    keep: ['c', { from: 'file', profile: null, path: ['clean', 'keep'] }],
    jobs: ['2', { from: 'file', profile: null, path: ['clean', 'jobs'] }],
  });
  expect(valuesOf(merge(config, { command: 'rules' }))).toEqual({ textKey: 'file', keep: 'a,b' });
  expect(listProfiles(config)).toEqual(['news', 'other']);
});

test('values are as they would have been typed, paths as they are seen from here', () => {
  const config = {
    keep: ['a', 'b'],
    color: false,
    quiet: false,
    rules: 'a.yaml, b.yaml',
    clean: { output: 'clean/', jobs: 4 },
  };
  const own = { keep: 'a,b', color: false, rules: 'in/a.yaml,in/b.yaml', output: 'in/clean/', jobs: '4' };
  expect(valuesOf(merge(config))).toEqual({ ...DEFAULTS, ...own });
  expect(valuesOf(merge(config, { typed: { output: 'x', rules: 'y' } }))).toMatchObject({ output: 'x', rules: 'y' });
});

test('an empty list is as if nobody had given it', () => {
  expect(valuesOf(merge({ keep: 'a', profiles: { p: { keep: [] } } }, { profile: 'p' }))).toEqual(DEFAULTS);
});

test('a name of a flag and of a command is told apart by what it holds', () => {
  expect(valuesOf(merge({ rules: 'a' }, { command: 'rules' }))).toEqual({ textKey: 'text', rules: 'in/a' });
  expect(valuesOf(merge({ rules: { rules: ['a', 'b'] } }, { command: 'rules' }))).toMatchObject({ rules: 'in/a,in/b' });
  expect(valuesOf(merge({ rules: { textKey: 'x' } }))).toEqual(DEFAULTS);
});

test('a switch turns off its opposite in what is weaker', () => {
  expect(valuesOf(merge({ quiet: true }, { typed: { verbose: true } }))).toEqual({ ...DEFAULTS, verbose: true });
  expect(valuesOf(merge({ quiet: true, profiles: { p: { verbose: true } } }, { profile: 'p' }))).toEqual({
    ...DEFAULTS,
    verbose: true,
  });
  // Whoever says both in one place is told so by the command.
  expect(valuesOf(merge({ quiet: true, verbose: true }))).toMatchObject({ quiet: true, verbose: true });
});

test('a switch that is typed off is off', () => {
  expect(valuesOf(merge({ quiet: true }, { typed: { quiet: false } }))).toEqual(DEFAULTS);
});

test('what means nothing without another flag does not count', () => {
  const config = { clean: { quarantine: 'q' }, profiles: { p: { clean: { onError: 'quarantine' } } } };
  expect(valuesOf(merge(config))).toEqual(DEFAULTS);
  expect(valuesOf(merge(config, { profile: 'p' }))).toMatchObject({ quarantine: 'q', onError: 'quarantine' });
  // What is typed goes to the command, which complains.
  expect(valuesOf(merge({}, { typed: { quarantine: 'q' } }))).toEqual({ ...DEFAULTS, quarantine: 'q' });
});

test('what a run passes over does not count unless it is typed', () => {
  const config = { clean: { jobs: 2, output: 'x' } };
  expect(valuesOf(merge(config, { passedOver: ['jobs', 'output'] }))).toEqual(DEFAULTS);
  expect(valuesOf(merge(config, { passedOver: ['jobs', 'output'], typed: { jobs: '3' } }))).toEqual({
    ...DEFAULTS,
    jobs: '3',
  });
});
