/**
 * What the README claims about the tool, held against the tool. Tables between `<!-- name -->` marks are written by
 * `UPDATE_README=1 npm run jest -- src/readme` (then `npm run format`); without that variable nothing is written.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { COMMANDS, EXIT_CODES } from './cli/flags.js';
import { LOG_EVENTS } from './cli/log-line.js';
import { shortenValue } from './cli/shorten-value.js';
import { LABEL_DOCS } from './dev/label-docs.js';
import { describeRule } from './dev/rule-docs.js';
import { CHAFF, parseLines, runChaff } from './dev/run-chaff.js';
import type { EvalReport } from './eval/report.js';
import { LEXICONS } from './label/lexicon/index.js';
import { FIRST_NAMES, SECOND_NAMES } from './label/model/feature-names.js';
import {
  ARTICLE_LIMIT,
  BARE_LIMIT,
  CLEAN_LIMIT,
  CLEAR_LIMIT,
  CUT_OUT,
  DOUBTFUL,
  DOUBTFUL_ARTICLE,
  FIRST_SHARE,
  LOST_SHARE,
  SECOND_SHARE,
  SURELY_NOT,
} from './label/model/judge.js';
import { SURE } from './label/rule.js';
import { rules } from './label/rules/index.js';
import { MAX_IDS } from './read/seen-ids.js';
import { PICKED } from './run-report.js';
import { DEFAULT_MIN_DOCUMENTS, DEFAULT_TOLERANCES } from './survey/compare-corpus.js';
import { GROUPS, type Group, hasMembers } from './survey/figures.js';
import { MAX_NAMES } from './survey/record-totals.js';
import { FLAGS, LABELS } from './types.js';
import { groupDigits } from './write/summary.js';

const readme = readFileSync('README.md', 'utf8');

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
function partOf(name: string): string {
  const [begin, end] = marksOf(name);
  return readme.slice(begin.index + begin[0].length, end.index).trim();
}

function marksOf(name: string): [RegExpExecArray, RegExpExecArray] {
  const begin = new RegExp(`<!-- ${name} -->`).exec(readme);
  const end = new RegExp(`<!-- /${name} -->`).exec(readme);
  if (begin === null || end === null) throw new Error(`README.md: found no marks for ${name}`);
  return [begin, end];
}

function expectPart(name: string, expected: string, lineBreak = '\n', squeeze = squeezeTables): void {
  if (process.env.UPDATE_README && squeeze(partOf(name)) !== squeeze(expected)) {
    const now = readFileSync('README.md', 'utf8');
    const [begin, end] = marksOf(name);
    const old = readme.slice(begin.index, end.index);
    writeFileSync(
      'README.md',
      now.replace(old, () => [begin[0], expected, ''].join(lineBreak)),
    );
    return;
  }
  expect(squeeze(partOf(name))).toBe(squeeze(expected));
}

/** Tables without the padding that the formatter gives them. */
function squeezeTables(text: string): string {
  return text.replace(/^\|.*$/gm, (row) => row.replace(/ +/g, ' ').replace(/-{3,}/g, '---'));
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(escapeBar).join(' | ')} |`).join('\n');
}

function escapeBar(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

/** The section under a heading, to the next heading of its level or above. */
function sectionOf(heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const start = readme.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`README.md: found no heading ${heading}`);
  const rest = readme.slice(start + heading.length + 2);
  const next = new RegExp(`^#{1,${level}} `, 'm').exec(rest);
  return rest.slice(0, next?.index);
}

/** First cells of the table rows in a section, without their code marks. */
function firstCells(heading: string): string[] {
  return [...sectionOf(heading).matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell);
}

/** The options of a help text as pairs of flag and description. */
function readOptions(help: string): string[][] {
  const section = /^Options:\n((?:[ ].*\n)+)/m.exec(help)?.[1] ?? '';
  const options = section.replace(/\n {6,}/g, ' ').matchAll(/^ {2}(-\S.*?)(?: {2,}| (?=print this help))(.*)$/gm);
  return [...options].map(([, flags, doc]) => [flags.trim(), doc.trim()]);
}

describe('flags', () => {
  test.each(COMMANDS.map(({ name }) => name))('of %s are those of its --help', async (name) => {
    const { stdout } = await runChaff([name, '--help']);
    const options = readOptions(stdout.toString());
    const spec = COMMANDS.find((command) => command.name === name);
    expect(options.map(([flags]) => flags)).toEqual([...(spec?.flags ?? []).map(({ flags }) => flags), '-h, --help']);
    const rows = options.map(([flags, doc]) => [`\`${flags}\``, doc]);
    expectPart(`flags:${name}`, toTable(['Flag', 'What it does'], rows));
  });

  test('every flag that the text mentions exists', () => {
    const known = new Set(
      COMMANDS.flatMap(({ flags }) => flags.flatMap((flag) => flag.flags.match(/--[a-z-]+/g) ?? [])),
    );
    const bench = [
      '--size',
      '--kind',
      '--input',
      '--record',
      '--memory',
      '--large-file',
      '--worst',
      '--pipe',
      '--block',
    ];
    for (const name of ['--help', '--version', '--silent', ...bench]) known.add(name);
    const mentioned = new Set(readme.match(/(?<![-\w<])--[a-z][a-z-]*/g));
    expect([...mentioned].filter((flag) => !known.has(flag))).toEqual([]);
  });
});

describe('lists', () => {
  test('labels are LABELS', () => {
    const rows = LABELS.map((label) => [`\`${label}\``, LABEL_DOCS[label]]);
    expectPart('labels', toTable(['Label', 'What it is'], rows));
  });

  test('flags are FLAGS', () => expect(firstCells('### Flags')).toEqual([...FLAGS]));

  test('exit codes are those of the command line', () => {
    const rows = EXIT_CODES.map(([code, meaning]) => [`${code}`, meaning]);
    expectPart('exit-codes', toTable(['Code', 'Meaning'], rows));
  });

  test('events are those of the log', () => expect(firstCells('### Watching a run')).toEqual([...LOG_EVENTS]));

  test('errors are the kinds of faults', () => {
    const source = readFileSync('src/types.ts', 'utf8');
    const kinds = /export type FaultKind =([^;]*);/.exec(source)?.[1].match(/[a-z-]+/g);
    expect(firstCells('### Quarantine')).toEqual(kinds);
  });

  test('keys of the record are those of the schema', () => {
    const schema = JSON.parse(readFileSync('schema.json', 'utf8'));
    const keys = ['id', 'text', ...schema.properties.metadata.required.map((key: string) => `metadata.${key}`)];
    expect(firstCells('### The record')).toEqual(keys);
  });

  test('languages are those of the lexicon', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    const languages = LEXICONS.map(({ language }) => names.of(language === 'cmn' ? 'zh' : language) ?? language);
    const sentence = `${languages.slice(0, -1).join(', ')} and ${languages.at(-1)}`;
    expectPart('languages', sentence, '');
  });

  test('rules are those of the registry, described as in their files', () => {
    const rows = rules.map(({ id, label }) => [`\`${id}\``, `\`${label}\``, describeRule(id)]);
    expectPart('rules', toTable(['Rule', 'Label', 'What it looks for'], rows));
  });
});

describe('the example', () => {
  const page = 'fixtures/demo/night-market.txt';

  test('of the page is the demo file', () => {
    const shown = /```text\n(For most[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const text = readFileSync(page, 'utf8');
    let at = 0;
    for (const part of shown.split(/\s*…\s*/).filter((piece) => piece !== '')) {
      const found = text.indexOf(part.trim(), at);
      expect([part, found >= at]).toEqual([part, true]);
      at = found + part.length;
    }
  });

  test('of the record is what the page gives', async () => {
    const { stdout } = await runChaff(['-q', page]);
    const [record] = parseLines<object>(stdout);
    const json = JSON.stringify(shortenValue(record, 110), null, 2);
    expectPart('example:record', `\`\`\`json\n${json}\n\`\`\``);
  });

  test('of inspect is what it shows', async () => {
    const { stdout } = await runChaff(['inspect', '--no-color', page]);
    const [, ...rows] = stdout.toString().trimEnd().split('\n');
    // The body and the bio whole, of the others one each.
    const labels = rows.map((row) => /^[- ] (\w*)/.exec(row)?.[1]);
    const shown = rows.filter((_, index) => labels[index] === '' || labels.indexOf(labels[index]) === index);
    // Another model is as sure of the same in other figures.
    const withoutChance = (text: string) => text.replace(/ \d\.\d\d(?= {2}\S)/gm, ' 0.00');
    expectPart('example:inspect', `\`\`\`text\n${shown.join('\n')}\n\`\`\``, '\n', withoutChance);
  });

  test('of a reason is one that inspect may give', async () => {
    const [json] = /\{.*\}/.exec(partOf('example:why')) ?? ['null'];
    const { stdout } = await runChaff(['inspect', '--json', '--why', page]);
    const reasons = parseLines<{ why: object[] }>(stdout).flatMap(({ why }) => why);
    expect(Object.keys(reasons[0]).slice(0, 3)).toEqual(Object.keys(JSON.parse(json)));
    expect([...FIRST_NAMES, ...SECOND_NAMES]).toContain(JSON.parse(json).feature);
  });
});

test('the figures of how it decides are those of the code', () => {
  const section = sectionOf('## How it decides').replaceAll('\n', ' ');
  for (const words of [
    `confidence of ${SURE} or more`,
    `reads ${FIRST_NAMES.length} numbers of each line`,
    `same and ${SECOND_NAMES.length} numbers`,
    `first chance is below ${SURELY_NOT}, and`,
    `no lower than ${CLEAR_LIMIT} on a page that looks clear, ${CLEAN_LIMIT} where nearly all`,
    `${ARTICLE_LIMIT} on a text that looks like an article alone`,
    `${BARE_LIMIT} where the rules leave all of it`,
    `count ${SECOND_SHARE}, the first ones' ${FIRST_SHARE}.`,
    `are above ${CUT_OUT} at both ends`,
    `F1 is below ${DOUBTFUL}, or ${DOUBTFUL_ARTICLE} where`,
    `more than ${LOST_SHARE * 100} % of the words`,
  ]) {
    expect(section).toContain(words);
  }
});

test('the figures of a report are those of the code', () => {
  const section = sectionOf('## Report').replace(/\s+/g, ' ');
  const { worst, uncertain, random } = PICKED;
  expect(section).toContain(`the ${worst} worst, the ${uncertain} least certain and ${random} drawn by chance`);
  const sample = COMMANDS.find(({ name }) => name === 'report')?.flags.find(({ flags }) =>
    flags.startsWith('--sample'),
  )?.default;
  expect(section).toContain(`Of more than ${Number(sample).toLocaleString('en-US')} documents`);
});

describe('the evaluation', () => {
  const inputs = ['gold.jsonl', 'pages.jsonl'].map((name) => join('fixtures/eval', name));
  const flags = ['--clean', '--by', 'page_type', '-q'];

  test('of the example is what it prints', async () => {
    const { stdout } = await runChaff(['eval', ...inputs, ...flags]);
    expectPart('example:eval', `\`\`\`text\n${stdout.toString()}\`\`\``);
  });

  test('has the floors that are shown', () => {
    const floors = readFileSync('fixtures/eval/floors.json', 'utf8');
    expectPart('example:floors', `\`\`\`json\n${floors}\`\`\``);
  });

  test('has the keys that are listed', async () => {
    const { stdout } = await runChaff(['eval', ...inputs, ...flags, '--json', '--worst', '1']);
    const report: EvalReport = JSON.parse(stdout.toString());
    expect(firstCells('## Evaluate')).toEqual(Object.keys(report));
    expect(Object.keys(report.by[0])).toEqual(['value', ...Object.keys(report).slice(0, 8)]);
    expect(Object.keys(report.labels[0])).toEqual(['label', 'chars', 'words', 'wrong_words']);
    expect(Object.keys(report.worst[0])).toEqual(['id', 'precision', 'recall', 'f1', 'shingle_f1']);
  });
});

describe('the check', () => {
  const FOOTER = 'This page was brought to you by the friends of the harbour.';

  test('of the example is what it says', async () => {
    expect(sectionOf('## Check').replaceAll('\n', ' ')).toContain(`every third page ends in \`${FOOTER}\``);
    const cwd = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
    const pages = parseLines<{ text: string }>(readFileSync('fixtures/train/labelled.jsonl'));
    const writeDump = (dump: readonly object[]) =>
      writeFileSync(join(cwd, 'dump.jsonl'), dump.map((page) => `${JSON.stringify(page)}\n`).join(''));
    const check = (...flags: string[]) => runChaff(['check', 'dump.jsonl', '--baseline', 'b.json', ...flags], { cwd });
    writeDump(pages);
    await check('--update');
    writeDump(pages.map((page, index) => (index % 3 === 0 ? { ...page, text: `${page.text}\n${FOOTER}` } : page)));
    const { code, stdout } = await check();
    const { stdout: json } = await check('--format', 'json', '-q');
    expectKeys('## Check', [JSON.parse(json.toString())]);
    const baseline = JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8'));
    rmSync(cwd, { recursive: true });
    expect(code).toBe(3);
    expectPart('example:check', `\`\`\`text\n${stdout}\`\`\``);
    expect(Object.keys(baseline.tolerances)).toEqual(['min_documents', ...TOLERANCES.map(([name]) => name)]);
    expect(TOLERANCES.map(([name]) => name)).toEqual([...GROUPS]);
  });

  test('has the tolerances that are listed', () => {
    const rows = TOLERANCES.map(([name, doc]) => [
      `\`${hasMembers(name) ? `${name}/…` : name}\``,
      doc,
      String(DEFAULT_TOLERANCES[name]),
    ]);
    expectPart('tolerances', toTable(['Figure', 'What it is', 'Tolerance'], rows));
    expect(DEFAULT_MIN_DOCUMENTS).toBe(3);
  });

  test('of the workflow runs as it stands there', () => {
    const [, source] = /```yaml\n([\s\S]*?)```/.exec(sectionOf('## Check')) ?? [];
    const { jobs } = parseYaml(source);
    const steps: { uses?: string; run?: string }[] = jobs.check.steps;
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual(['npm ci', expect.stringMatching(/^npx chaff check /)]);
    const cwd = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
    mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
    symlinkSync(CHAFF, join(cwd, 'node_modules/.bin/chaff'));
    mkdirSync(join(cwd, 'corpus'));
    copyFileSync('fixtures/demo/wend-page.txt', join(cwd, 'corpus/page.txt'));
    const env = { ...process.env, npm_config_offline: 'true', npm_config_yes: 'false', GITHUB_STEP_SUMMARY: '' };
    const run = (command: string) => spawnSync('bash', ['-euc', command], { cwd, env, encoding: 'utf8' });
    const recorded = run(commands[1].replace('--format github', '--update'));
    const compared = run(commands[1]);
    rmSync(cwd, { recursive: true });
    expect([recorded.status, recorded.stdout]).toEqual([0, '']);
    expect([compared.status, compared.stdout]).toEqual([0, expect.stringMatching(/^::notice title=chaff check::/)]);
  }, 60_000);
});

/** All keys of the objects, those within them too, are named in the section. */
function expectKeys(heading: string, objects: readonly object[]): void {
  const keys = objects.flatMap(listKeys);
  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter((key) => !sectionOf(heading).includes(`\`${key}\``))).toEqual([]);
}

function listKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...listKeys(item)]);
}

const TOLERANCES: readonly (readonly [Group, string])[] = [
  ['kept_share', 'characters that stayed, of all'],
  ['empty', 'documents whose body is empty'],
  ['characters', 'for each label: characters removed, of all'],
  ['documents', 'for each label: documents from which something was removed'],
  ['languages', 'for each language: documents'],
  ['flags', 'for each flag: documents'],
  ['errors', 'for each error: faults, of all records'],
  ['sources', 'for each large source: characters that stayed, of all of it'],
  ['tails', 'for each ending that several bodies share: documents'],
];

test('the counts of the example are what it prints', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
  const [output, rejects] = ['clean.jsonl.gz', 'rejects.jsonl.gz'].map((name) => join(cwd, name));
  await runChaff(['fixtures/eval/pages.jsonl', '--no-model', '-q', '-o', output, '--rejects', rejects]);
  const { code, stdout } = await runChaff(['stats', output, '--rejects', rejects]);
  const { stdout: json } = await runChaff(['stats', output, '--rejects', rejects, '--json', '-q']);
  const { removed, ...counts } = JSON.parse(json.toString());
  expectKeys('## Count', [counts, removed.nav]);
  rmSync(cwd, { recursive: true });
  expect(code).toBe(0);
  expectPart('example:stats', `\`\`\`text\n${stdout}\`\`\``);
  expect(sectionOf('## Count')).toContain(`${groupDigits(MAX_IDS)} different ids`);
  expect(sectionOf('## Count')).toContain(groupDigits(MAX_NAMES));
});

test('the file of own rules passes its tests, as is shown', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
  writeFileSync(join(folder, 'rules.yaml'), readOwnRules());
  const { code, stdout } = await runChaff(['rules', 'test', 'rules.yaml'], { cwd: folder });
  rmSync(folder, { recursive: true });
  expect([code, stdout.toString()]).toEqual([0, '3 tests, 0 failed; 1 of 3 rules without tests: corrections\n']);
});

test('the keys of an own rule are those of the schema', () => {
  const schema = JSON.parse(readFileSync('rules.schema.json', 'utf8'));
  expect(firstCells('## Own rules')).toEqual(Object.keys(schema.$defs.rule.properties));
});

function readOwnRules(): string {
  return /```yaml\n([\s\S]*?)```/.exec(partOf('example:own-rules'))?.[1] ?? '';
}

describe('the training', () => {
  test('of the example is what it says, its figures aside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
    const input = resolve('fixtures/train/labelled.jsonl');
    const { stderr } = await runChaff(['train', input, '-o', 'my.model'], { cwd: folder });
    rmSync(folder, { recursive: true });
    // Every new model has other figures.
    const mask = (text: string) => text.replace(/\d+(\.\d+)?/g, '0').replace(/ +/g, ' ');
    const expected = `\`\`\`text\n${stderr}\`\`\``;
    if (mask(partOf('example:train')) !== mask(expected)) expectPart('example:train', expected);
  });
});

describe('the configuration', () => {
  let folder: string;
  const textOf = (name: string) => partOf(name).split('\n').slice(1, -1).join('\n');
  const show = async (args: readonly string[]) => {
    const { stdout, stderr } = await runChaff(['config', ...args], { cwd: folder });
    return `\`\`\`text\n$ chaff config ${args.join(' ')}\n${stdout.toString()}${stderr}\`\`\``;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
    writeFileSync(join(folder, 'chaff.config.yaml'), textOf('example:config'));
    mkdirSync(join(folder, 'code'));
    writeFileSync(join(folder, 'code/chaff.config.ts'), textOf('example:config-code'));
    writeFileSync(join(folder, 'wrong.yaml'), textOf('example:config').replace('why: true', 'whi: true'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('is shown as it is', async () => {
    expectPart('example:config-output', await show(['clean', '--profile', 'news', '-j', '2']));
  });

  test('is checked', async () => {
    expectPart('example:config-error', await show(['--config', 'wrong.yaml']));
  });

  test('can be code', async () => {
    const { stdout } = await runChaff(['config', '--json'], { cwd: join(folder, 'code') });
    const { settings } = JSON.parse(stdout.toString());
    expect(
      settings.filter(({ from }: { from: string }) => from === 'file').map(({ key }: { key: string }) => key),
    ).toEqual(['textKey', 'keep', 'jobs']);
  });
});

describe('the commands', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
    for (const name of ['bin', 'corpus', 'dumps/2024']) mkdirSync(join(folder, name), { recursive: true });
    symlinkSync(CHAFF, join(folder, 'bin/chaff'));
    const page = readFileSync('fixtures/demo/night-market.txt');
    const content = JSON.stringify({ id: 'a', content: page.toString() });
    copyFileSync('fixtures/demo/wend-page.txt', join(folder, 'corpus/page.txt'));
    for (const name of ['gold.jsonl', 'pages.jsonl', 'floors.json']) {
      copyFileSync(join('fixtures/eval', name), join(folder, name));
    }
    copyFileSync('fixtures/train/labelled.jsonl', join(folder, 'labelled.jsonl'));
    writeFileSync(join(folder, 'dump.txt'), page);
    writeFileSync(join(folder, 'rules.yaml'), readOwnRules());
    writeFileSync(join(folder, 'dump.gz'), gzipSync(Buffer.concat([page, Buffer.from('\f'), page])));
    writeFileSync(join(folder, 'dumps/2024/a.jsonl.gz'), gzipSync(`${content}\n`));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .map(([, script]) => script)
    .filter((script) => !/^npm /m.test(script));

  test('are there', () => expect(blocks.length).toBeGreaterThan(2));

  test.each(blocks)(
    'run: %s',
    (script) => {
      const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
      const run = spawnSync('bash', ['-euc', script], { cwd: folder, env, encoding: 'utf8' });
      expect([run.status, run.status === 0 ? '' : run.stderr]).toEqual([0, '']);
      expect(run.stderr).not.toMatch(/bug|warn|cannot/i);
    },
    60_000,
  );

  test('npx finds the checkout itself and asks no registry', () => {
    const env = { ...process.env, npm_config_offline: 'true', npm_config_yes: 'false' };
    const run = spawnSync('npx', ['chaff', '-q', 'fixtures/demo'], { env, encoding: 'utf8', cwd: resolve('.') });
    expect([run.stderr, run.status]).toEqual(['', 0]);
    expect(run.stdout.trim().split('\n')).toHaveLength(7);
  }, 60_000);

  test('npm scripts and files that the documents name exist', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const path of ['README.md', 'CONTRIBUTING.md']) {
      const text = readFileSync(path, 'utf8');
      const scripts = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name);
      expect(scripts.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
    }
  });

  test('Node is asked for as in the manifest', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(`>=${/Node (\d+\.\d+\.\d+) or newer/.exec(readme)?.[1]}`).toBe(engines.node);
  });
});
