/** Config files through the command line: where they are found, what they do, and what is said of wrong ones. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHAFF, parseLines, runChaff } from '../dev/run-chaff.js';
import { findConfigFile } from './find-config-file.js';
import { CONFIGURABLE } from './flags.js';
import type { RawFlags } from './program.js';
import { readSettings } from './settings.js';

interface Shown {
  readonly command: string;
  readonly file: string | null;
  readonly profile: string | null;
  readonly settings: readonly {
    readonly key: string;
    readonly value: string | boolean;
    readonly from: string;
    readonly place: string | null;
  }[];
}

let root: string;
let count = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chaff-config-'));
});

afterAll(() => rmSync(root, { recursive: true }));

/** A folder of its own with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(count++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function show(cwd: string, ...args: readonly string[]): Promise<Shown> {
  const { stdout, stderr } = await runChaff(['config', ...args, '--json'], { cwd });
  expect(stderr).toBe('');
  return JSON.parse(stdout.toString());
}

/** The same without a process: keys that do not come from the defaults. */
async function ownKeys(name: string, typed: RawFlags): Promise<string[]> {
  const spec = CONFIGURABLE.find((command) => command.name === name) ?? CONFIGURABLE[0];
  const { inForce } = await readSettings(spec, typed);
  return [...inForce].filter(([, { origin }]) => origin.from !== 'default').map(([key]) => key);
}

/** What does not come from the defaults: key, value, and where it comes from. */
function ownOf({ settings }: Shown): unknown[][] {
  return settings
    .filter(({ from }) => from !== 'default')
    .map(({ key, value, from, place }) => [key, value, place ?? from]);
}

async function fail(cwd: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runChaff(args, { cwd });
  expect([code, stdout.length]).toEqual([2, 0]);
  return stderr;
}

describe('a config file', () => {
  test.each([
    ['chaff.config.json', '{\n\t"keep": ["title"],\n\t"clean": { "jobs": 2 }\n}', ['2:10', '3:21']],
    ['chaff.config.yaml', 'keep:\n  - title\nclean:\n  jobs: 2\n', ['2:3', '4:9']],
    [
      'chaff.config.yml',
      'profiles: { p: { clean: &own { jobs: 2 } } }\nclean: { <<: *own }\nkeep: title\n',
      ['3:7', '1:38'],
    ],
    ['package.json', '{ "name": "x", "chaff": { "keep": "title", "clean": { "jobs": 2 } } }', ['1:35', '1:63']],
    ['package.json', '\ufeff{ "name": "x", "chaff": { "keep": "title", "clean": { "jobs": 2 } } }', ['1:35', '1:63']],
  ])('can be %s, with lines and columns', async (name, text, [keep, jobs]) => {
    const folder = folderOf({ [name]: text });
    const config = findConfigFile(folder) ?? 'none';
    expect(config).toBe(join(folder, name));
    const { inForce } = await readSettings(CONFIGURABLE[0], { config });
    const own = [...inForce].filter(([, { origin }]) => origin.from !== 'default');
    expect(own.map(([key, { value, place }]) => [key, value, place])).toEqual([
      ['keep', 'title', `${config}:${keep}`],
      ['jobs', '2', `${config}:${jobs}`],
    ]);
  });

  test.each([
    ['chaff.config.mjs', 'export default { keep: ["title"], clean: { jobs: await Promise.resolve(2) } };'],
    ['chaff.config.cjs', 'module.exports = { keep: ["title"], clean: { jobs: 2 } };'],
    ['chaff.config.js', 'export default { keep: ["title"], clean: { jobs: 2 } };'],
    [
      'chaff.config.ts',
      `import { type Config, defineConfig } from 'chaff/config';
       const keep: Config['keep'] = ['title'];
       export default defineConfig({ keep, clean: { jobs: 2 } });`,
    ],
  ])('can be %s, with the keys of each setting', async (name, text) => {
    const cwd = folderOf({ [name]: text });
    expect(ownOf(await show(cwd))).toEqual([
      ['keep', 'title', `${name}: keep`],
      ['jobs', '2', `${name}: clean.jobs`],
    ]);
    expect(readdirSync(cwd)).toEqual([name]);
  });

  test('is that of the nearest folder, and its paths are its own', async () => {
    const cwd = folderOf({
      'chaff.config.yaml': 'clean: { output: out/, ledger: ./side/l.jsonl, jobs: 1, include: "*.txt" }',
      'near/chaff.config.json': '{}',
      'below/deep/dump.txt': 'The bridge reopened on Monday after nine weeks of repairs.\n',
    });
    expect(await show(join(cwd, 'near'))).toMatchObject({ file: 'chaff.config.json' });
    const deep = join(cwd, 'below/deep');
    expect(ownOf(await show(deep)).map(([, value, place]) => [value, place])).toEqual([
      ['../../out/', '../../chaff.config.yaml:1:18'],
      ['*.txt', '../../chaff.config.yaml:1:66'],
      ['../../side/l.jsonl', '../../chaff.config.yaml:1:32'],
      ['1', '../../chaff.config.yaml:1:54'],
    ]);
    mkdirSync(join(cwd, 'side'));
    expect(await runChaff(['dump.txt', '-q'], { cwd: deep })).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(cwd, 'out/dump.jsonl'))).toBe(true);
    expect(existsSync(join(cwd, 'side/l.jsonl'))).toBe(true);
    expect(await show(deep, '--no-config')).toMatchObject({ file: null });
    expect(await show(deep, '--config', '../../near/chaff.config.json')).toMatchObject({
      file: '../../near/chaff.config.json',
    });
  });

  test('is one of a folder', async () => {
    const cwd = folderOf({
      'chaff.config.yaml': '',
      'package.json': '{ "chaff": {} }',
      'below/package.json': '{ broken',
    });
    expect(await fail(join(cwd, 'below'), 'config')).toMatch(
      /^chaff: found chaff\.config\.yaml and package\.json in \/.*, expected one config file/,
    );
    rmSync(join(cwd, 'chaff.config.yaml'));
    expect(await show(join(cwd, 'below'))).toMatchObject({ file: '../package.json' });
  });
});

describe('settings', () => {
  let cwd: string;
  const TEXT =
    'Ferry resumes service\n\nThe ferry left the pier at dawn, and nobody on board had slept much that night.\n';

  beforeAll(() => {
    cwd = folderOf({
      'chaff.config.yaml': [
        'textKey: content',
        'keep: [title]',
        'quiet: true',
        'model: false',
        'logFormat: json',
        'clean:',
        '  onError: quarantine',
        '  quarantine: q.jsonl',
        '  to: text',
        'profiles:',
        '  news: { keep: "title,caption", clean: { to: jsonl } }',
      ].join('\n'),
      'in.jsonl': `${JSON.stringify({ content: TEXT })}\n`,
    });
  });

  test('count less than a profile, and both less than the command line', async () => {
    const [plain, profile, typed] = await Promise.all([
      runChaff(['in.jsonl'], { cwd }),
      // Two runs must not write one file.
      runChaff(['in.jsonl', '--profile', 'news', '--quarantine', 'news.jsonl'], { cwd }),
      runChaff(['in.jsonl', '--to', 'jsonl', '--text-key', 'none', '-v', '--on-error', 'skip'], { cwd }),
    ]);
    expect([plain.code, plain.stderr, plain.stdout.toString()]).toEqual([
      0,
      '',
      expect.stringMatching(/^Ferry resumes/),
    ]);
    expect(parseLines<object>(profile.stdout)).toMatchObject([{ text: expect.stringMatching(/^Ferry resumes/) }]);
    const said = parseLines<{ level: string }>(Buffer.from(typed.stderr)).map(({ level }) => level);
    expect([typed.code, said]).toEqual([2, ['warn', 'debug', 'error', 'info']]);
  });

  test('of other commands, and those that mean nothing here, do not count', async () => {
    const config = join(cwd, 'chaff.config.yaml');
    expect(await ownKeys('restore', { config })).toEqual(['quiet', 'logFormat']);
    expect(await ownKeys('train', { config })).toEqual(['quiet', 'logFormat']);
    expect(await ownKeys('eval', { config })).toEqual(['textKey', 'model', 'quiet', 'logFormat']);
    expect(await ownKeys('eval', { config, clean: true })).toContain('keep');
  });

  test('that only say how to clean do not count for texts that are not cleaned', async () => {
    const file = 'keep: title\ndrop: nav\nrules: own.yaml\nwithoutRule: byline\n';
    const config = join(folderOf({ 'a.yaml': file }), 'a.yaml');
    expect(await ownKeys('eval', { config })).toEqual([]);
    expect(await ownKeys('eval', { config, clean: true })).toEqual(['clean', 'keep', 'drop', 'rules', 'withoutRule']);
  });

  test('can be taken back on the command line', async () => {
    const shown = ownOf(await show(cwd, 'clean', '--no-quiet', '--on-error', 'skip', '--keep', 'nav'));
    expect(shown.map(([key, value, from]) => [key, value, String(from).replace(/:.*/, '')])).toEqual([
      ['to', 'text', 'chaff.config.yaml'],
      ['textKey', 'content', 'chaff.config.yaml'],
      ['keep', 'nav', 'command line'],
      ['model', false, 'chaff.config.yaml'],
      ['onError', 'skip', 'command line'],
      ['logFormat', 'json', 'chaff.config.yaml'],
    ]);
  });

  test('of a file do not reach a child of another program unless it asks for them', async () => {
    const text = JSON.stringify({ content: TEXT });
    const input = `${JSON.stringify({ type: 'line', source: 'a', offset: 0, line: 1, text })}\n`;
    const [plain, asked] = await Promise.all([
      runChaff(['--serve-stdio'], { cwd, input }),
      runChaff(['--serve-stdio', '--config', 'chaff.config.yaml'], { cwd, input }),
    ]);
    expect(parseLines<object>(plain.stdout)).toMatchObject([{ error: 'text-missing' }]);
    expect(parseLines<object>(asked.stdout)).toMatchObject([{ text: expect.stringMatching(/^Ferry resumes/) }]);
  });

  test('are shown in a table, with where they come from', async () => {
    const { code, stdout } = await runChaff(['config', 'inspect', '--profile', 'news', '--why', '-v'], { cwd });
    expect(code).toBe(0);
    expect(stdout.toString().split('\n')).toEqual(
      expect.arrayContaining([
        'chaff inspect: chaff.config.yaml, profile news',
        'why          true           command line',
        'from         auto           default',
        'textKey      content        chaff.config.yaml:1:10',
        'keep         title,caption  profile news in chaff.config.yaml:11:17',
        'verbose      true           command line',
        expect.stringMatching(/^not set: .*\bquiet, color$/),
      ]),
    );
  });
});

describe('what is wrong is said with its place', () => {
  const YAML = [
    'keeps: [title]',
    'jobs: 4',
    'clean:',
    '  jobs: four',
    '  onError: skpi',
    'profiles:',
    '  news: { fixText: 1 }',
    'verify:',
  ].join('\n');

  test('in YAML and JSON by line and column, all at once', async () => {
    const cwd = folderOf({ 'chaff.config.yaml': YAML });
    const lines = (await fail(cwd, 'clean', 'x.txt')).trimEnd().split('\n');
    expect(lines).toEqual([
      'chaff: 6 mistakes in chaff.config.yaml',
      expect.stringMatching(
        /^chaff\.config\.yaml:1:1: found "keeps" \(did you mean keep\?\), expected one of include, .*, profiles$/,
      ),
      'chaff.config.yaml:2:1: found "jobs", expected it under "clean"',
      'chaff.config.yaml:4:9: found "four", expected a number',
      'chaff.config.yaml:5:12: found "skpi" (did you mean skip?), expected one of fail, skip, quarantine',
      'chaff.config.yaml:7:20: found 1, expected true or false',
      expect.stringMatching(/^chaff\.config\.yaml:8:8: found nothing, expected true or false$/),
      'See chaff clean --help.',
    ]);
    const { level, message } = JSON.parse(await fail(cwd, 'config', 'eval', '--log-format', 'json'));
    expect([level, message.split('\n').length]).toEqual(['error', lines.length]);
    expect(message).toMatch(/See chaff config --help\.$/);
  });

  test.each([
    ['a.json', '{\n  "keep": ["title",]\n}', 'a.json:2:20: found "]", expected a value'],
    ['a.json', '{ "keep": 😀 }', 'a.json:1:11: found "😀", expected a value'],
    ['a.json', '{ "keep": "title"', 'a.json:1:18: found the end, expected "," or "}"'],
    ['a.yaml', 'keep: title\n\tx: 1\n', 'a.yaml:2:1: Tabs are not allowed as indentation'],
    ['a.yaml', 'keep: a\nkeep: b\n', 'a.yaml:2:1: Map keys must be unique'],
    ['a.yaml', 'keep: *nothing\n', 'a.yaml:1:7: found *nothing, expected an alias of what is named &nothing above'],
    ['a.yaml', 'clean: { <<: title }\n', 'a.yaml:1:14: found "title" behind <<, expected an alias of keys and values'],
    ['a.yaml', 'clean: &c { keep: *c }\n', 'a.yaml:1:11: found an object, expected a string or a list of strings'],
    ['a.yaml', '---\nkeep: a\n---\nkeep: b\n', /a\.yaml:3:1: Source contains multiple documents/],
    ['a.yaml', 'just words', 'a.yaml:1:1: found "just words", expected keys with values'],
    ['a.toml', '', 'a.toml, expected a name that ends in .json, .yaml'],
    ['package.json', '{ "name": "x" }', 'package.json:1:1: found nothing, expected keys with values'],
  ])('in %s: %j', async (name, text, message) => {
    const config = join(folderOf({ [name]: text }), name);
    await expect(ownKeys('clean', { config })).rejects.toThrow(message);
  });

  test.each([
    ['a.ts', 'export default {\n  keep: [ };\n', /^chaff: a\.ts:2:11: Unexpected token, expected code$/m],
    [
      'a.mjs',
      'export default { keeep: 1 };',
      /^chaff: a\.mjs: keeep: found "keeep" \(did you mean keep\?\), expected /m,
    ],
    ['a.cjs', 'throw new Error("no luck");', /^chaff: cannot load a\.cjs: Error: no luck$/m],
  ])('in %s: %j', async (name, text, message) => {
    expect(await fail(folderOf({ [name]: text }), 'config', '--config', name)).toMatch(message);
  });

  test('also where only the command can tell', async () => {
    const cwd = folderOf({ 'chaff.config.yaml': 'keep: titel\nclean: { jobs: 0 }\nencoding: klingon\n' });
    expect(await fail(cwd, '--jobs', '1', '--encoding', 'utf-8', 'x.txt')).toContain(
      'did you mean title?), expected labels among body',
    );
    expect(await fail(cwd, '--keep', 'title', '--encoding', 'utf-8', 'x.txt')).toMatch(
      /--jobs: found "0", expected .*; --jobs stands in chaff\.config\.yaml:2:16$/m,
    );
    expect(await fail(cwd, '--keep', 'title', 'x.txt')).toMatch(
      /unknown encoding "klingon": .*; --encoding stands in chaff\.config\.yaml:3:11$/m,
    );
    const shown = await runChaff(['config', '--keep', 'title', '--encoding', 'utf-8'], { cwd });
    expect([shown.code, shown.stdout.toString()]).toEqual([2, expect.stringContaining('jobs')]);
    expect(shown.stderr).toContain('; --jobs stands in chaff.config.yaml:2:16');
  });

  test('all of it, each once and with its place', async () => {
    const text =
      'keep: titel\nencoding: klingon\nclean: { jobs: 0, output: out.xz, onError: quarantine, quarantine: q.bz2 }';
    const cwd = folderOf({ 'chaff.config.yaml': text });
    const { code, stdout, stderr } = await runChaff(['config'], { cwd });
    expect([code, stdout.toString()]).toEqual([2, expect.stringContaining('klingon')]);
    const places = [...stderr.matchAll(/; (--[\w-]+) stands in chaff\.config\.yaml:(\d)/g)].map(
      ([, ...found]) => found,
    );
    expect(places.sort()).toEqual([
      ['--encoding', '2'],
      ['--jobs', '3'],
      ['--keep', '1'],
      ['--output', '3'],
      ['--quarantine', '3'],
    ]);
    expect(stderr.split('\n')).toHaveLength(8);
    expect(stderr).toMatch(/^chaff: 5 mistakes in the settings of clean\n/);
  });

  test('of files, profiles and commands that are not there', async () => {
    const cwd = folderOf({ 'a.yaml': 'profiles: { news: {}, wiki: {} }' });
    const [config, none] = ['a.yaml', 'b.yaml'].map((name) => join(cwd, name));
    await expect(ownKeys('clean', { config: none })).rejects.toThrow(
      `the config file ${none}: found no such file, expected a file`,
    );
    await expect(ownKeys('clean', { config, profile: 'nwes' })).rejects.toThrow(
      `--profile: found "nwes" (did you mean news?), which ${config} lacks, expected one of news, wiki`,
    );
    await expect(ownKeys('clean', { config: false, profile: 'news' })).rejects.toThrow(
      '--profile news: found no config file, expected one with profiles',
    );
    expect(await fail(cwd, 'config', 'claen')).toMatch(
      /config: found "claen" \(did you mean clean\?\), expected one of clean, restore, .*\nSee chaff config --help\.$/m,
    );
  });
});

test('a byte order mark, comments and an empty file are no mistakes', async () => {
  const cwd = folderOf({ 'a.json': '\ufeff{ "keep": "nav" }', 'b.yaml': '# nothing\n', 'c.yaml': '' });
  const keys = await Promise.all(
    ['a.json', 'b.yaml', 'c.yaml'].map((name) => ownKeys('clean', { config: join(cwd, name) })),
  );
  expect(keys).toEqual([['keep'], [], []]);
});

test('--resume sees that a config has changed, and goes on when it has not', async () => {
  const prose = 'The ferry left the pier at dawn, and nobody on board had slept much that night.\n'.repeat(20);
  const cwd = folderOf({
    'chaff.config.yaml': 'model: false\nclean: { output: out.jsonl, jobs: 1 }\n',
    'in.jsonl': `${JSON.stringify({ text: prose })}\n`.repeat(10_000),
  });
  const child = spawn(process.execPath, [CHAFF, 'in.jsonl', '-q'], { cwd, stdio: 'ignore' });
  const closed = once(child, 'close');
  while (!readdirSync(cwd).some((name) => name.endsWith('.state')) && child.exitCode === null) await sleep(5);
  child.kill('SIGKILL');
  await closed;
  const config = readFileSync(join(cwd, 'chaff.config.yaml'), 'utf8');
  writeFileSync(join(cwd, 'chaff.config.yaml'), `keep: title\n${config}`);
  expect(await fail(cwd, 'in.jsonl', '--resume')).toContain('--resume: found --keep title, expected no --keep');
  // The same settings from elsewhere are the same.
  const { code, stderr } = await runChaff(
    ['in.jsonl', '--resume', '--no-config', '--no-model', '-o', 'out.jsonl', '-j', '1'],
    { cwd },
  );
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^chaff: 10,000 documents/)]);
});
