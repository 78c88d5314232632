/**
 * What documents below `docs/` claim about the tool, held against the tool; `documents.test.ts` runs their commands. What they
 * show of the tool's output is written by `UPDATE_DOCS=1 npm run jest -- src/readme src/docs`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { COMMANDS } from './cli/flags.js';
import { LOG_EVENTS } from './cli/log-line.js';
import { checkPart } from './dev/docs/check-part.js';
import { firstCells, partOf, readDocument, sectionOf } from './dev/docs/document.js';
import { readOwnRules } from './dev/docs/run-block.js';
import { CHAFF, parseLines, runChaff } from './dev/run-chaff.js';
import type { EvalReport } from './eval/report.js';
import { doubtOf, IN_DOUBT } from './label/doubt-of.js';
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
import { RESIDUE_LIMIT, RESIDUE_LIMIT_AMONG_OTHERS } from './label/residue/judge-pieces.js';
import {
  HEAD_BLOCKS,
  HEAD_PARAGRAPHS,
  MAX_PIECE_WORDS,
  PIECE_FEATURES,
  TAIL_BLOCKS,
  TAIL_PARAGRAPHS,
} from './label/residue/piece-features.js';
import { SECOND_PIECE_FEATURES } from './label/residue/second-piece-features.js';
import { SURE } from './label/rule.js';
import { MAX_IDS } from './read/seen-ids.js';
import { PICKED } from './run-report.js';
import { GROUPS } from './survey/figures.js';
import { MAX_NAMES } from './survey/record-totals.js';
import { FLAGS } from './types.js';
import { groupDigits } from './write/summary.js';

describe('lists', () => {
  const cellsOf = (path: string, heading: string) => firstCells(sectionOf(readDocument(path), heading));

  test('flags are FLAGS', () => expect(cellsOf('docs/schema.md', '## Flags')).toEqual([...FLAGS]));

  test('events are those of the log', () => {
    expect(cellsOf('docs/running.md', '## Watching a run')).toEqual([...LOG_EVENTS]);
  });

  test('errors are the kinds of faults', () => {
    const source = readFileSync('src/types.ts', 'utf8');
    const kinds = /export type FaultKind =([^;]*);/.exec(source)?.[1].match(/[a-z-]+/g);
    expect(cellsOf('docs/schema.md', '## Quarantine')).toEqual(kinds);
  });
});

test('the example of a reason is one that inspect may give', async () => {
  const [json] = /\{.*\}/.exec(partOf(readDocument('docs/inspect.md'), 'example:why')) ?? ['null'];
  const { stdout } = await runChaff(['inspect', '--json', '--why', 'fixtures/demo/night-market.txt']);
  const reasons = parseLines<{ why: object[] }>(stdout).flatMap(({ why }) => why);
  expect(Object.keys(reasons[0]).slice(0, 3)).toEqual(Object.keys(JSON.parse(json)));
  expect([...FIRST_NAMES, ...SECOND_NAMES]).toContain(JSON.parse(json).feature);
});

test('the figures of how it decides are those of the code', () => {
  const section = readDocument('docs/deciding.md').text.replaceAll('\n', ' ');
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
    `lines stay (below ${CLEAN_LIMIT})`,
    `up to ${MAX_PIECE_WORDS} words each, the first ${HEAD_BLOCKS} and the last ${TAIL_BLOCKS} of them; of whole paragraphs the first ${HEAD_PARAGRAPHS} and the last ${TAIL_PARAGRAPHS}`,
    `${PIECE_FEATURES.length} numbers in all`,
    `the same and ${SECOND_PIECE_FEATURES.length} numbers`,
    `From a chance of ${RESIDUE_LIMIT} on a piece goes, or of ${RESIDUE_LIMIT_AMONG_OTHERS} on where`,
  ]) {
    expect(section).toContain(words);
  }
});

test('the figures of doubt are those of the code', () => {
  const section = readDocument('docs/inspect.md').text.replace(/\s+/g, ' ');
  const doubt = (confidence: number | null, chance: number | null) => {
    const finding =
      confidence === null ? null : { rule: 'a', reason: 'b', label: 'ad' as const, confidence, capture: null };
    return doubtOf({ finding, isRuled: finding !== null, chance }, CLEAR_LIMIT).toFixed(2);
  };
  for (const words of [
    `with a doubt of ${IN_DOUBT} and more, those within`,
    `from ${CLEAR_LIMIT}, a chance of 0.6 has a doubt of ${doubt(null, 0.6)}, one of 0.9 of ${doubt(null, 0.9)}.`,
    `of 0.65 has a doubt of ${doubt(0.65, null)}, one of ${SURE}, from which on a rule is sure, of ${doubt(SURE, null)}.`,
  ]) {
    expect(section).toContain(words);
  }
  expect(readDocument('docs/report.md').text).toContain(`in doubt: a doubt of ${IN_DOUBT} and more.`);
});

test('the figures of a report are those of the code', () => {
  const section = readDocument('docs/report.md').text.replace(/\s+/g, ' ');
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
    checkPart('docs/eval.md', 'example:eval', `\`\`\`text\n${stdout.toString()}\`\`\``);
  });

  test('has the floors that are shown', () => {
    const floors = readFileSync('fixtures/eval/floors.json', 'utf8');
    checkPart('docs/eval.md', 'example:floors', `\`\`\`json\n${floors}\`\`\``);
  });

  test('has the keys that are listed', async () => {
    const { stdout } = await runChaff(['eval', ...inputs, ...flags, '--json', '--worst', '1']);
    const report: EvalReport = JSON.parse(stdout.toString());
    expect(firstCells(readDocument('docs/eval.md').text)).toEqual(Object.keys(report));
    expect(Object.keys(report.by[0])).toEqual(['value', ...Object.keys(report).slice(0, 8)]);
    expect(Object.keys(report.labels[0])).toEqual(['label', 'chars', 'words', 'wrong_words']);
    expect(Object.keys(report.worst[0])).toEqual(['id', 'precision', 'recall', 'f1', 'shingle_f1']);
  });
});

describe('the check', () => {
  const CHECK = 'docs/check.md';
  const FOOTER = 'This page was brought to you by the friends of the harbour.';

  test('of the example is what it says', async () => {
    expect(readDocument(CHECK).text.replaceAll('\n', ' ')).toContain(`every third page ends in \`${FOOTER}\``);
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
    expectKeys(CHECK, [JSON.parse(json.toString())]);
    const baseline = JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8'));
    rmSync(cwd, { recursive: true });
    expect([code, baseline.tolerances.min_documents]).toEqual([3, 3]);
    checkPart(CHECK, 'example:check', `\`\`\`text\n${stdout}\`\`\``);
    expect(Object.keys(baseline.tolerances)).toEqual(['min_documents', ...GROUPS]);
  });

  test('of the workflow runs as it stands there', () => {
    const [, source] = /```yaml\n([\s\S]*?)```/.exec(readDocument(CHECK).text) ?? [];
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

/** All keys of the objects, those within them too, are named in the document. */
function expectKeys(path: string, objects: readonly object[]): void {
  const { text } = readDocument(path);
  const keys = objects.flatMap(listKeys);
  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
}

function listKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...listKeys(item)]);
}

test('the counts of the example are what it prints', async () => {
  const STATS = 'docs/stats.md';
  const { text } = readDocument(STATS);
  const cwd = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
  const [output, rejects] = ['clean.jsonl.gz', 'rejects.jsonl.gz'].map((name) => join(cwd, name));
  await runChaff(['fixtures/eval/pages.jsonl', '--no-model', '-q', '-o', output, '--rejects', rejects]);
  const { code, stdout } = await runChaff(['stats', output, '--rejects', rejects]);
  const { stdout: json } = await runChaff(['stats', output, '--rejects', rejects, '--json', '-q']);
  const { removed, ...counts } = JSON.parse(json.toString());
  expectKeys(STATS, [counts, removed.nav]);
  rmSync(cwd, { recursive: true });
  expect(code).toBe(0);
  checkPart(STATS, 'example:stats', `\`\`\`text\n${stdout}\`\`\``);
  expect(text).toContain(`${groupDigits(MAX_IDS)} different ids`);
  expect(text).toContain(groupDigits(MAX_NAMES));
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
  expect(firstCells(readDocument('docs/own-rules.md').text)).toEqual(Object.keys(schema.$defs.rule.properties));
});

describe('the training', () => {
  test('of the example is what it says, its figures aside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaff-readme-'));
    const input = resolve('fixtures/train/labelled.jsonl');
    const { stderr } = await runChaff(['train', input, '-o', 'my.model'], { cwd: folder });
    rmSync(folder, { recursive: true });
    // Every new model has other figures.
    const mask = (text: string) => text.replace(/\d+(\.\d+)?/g, '0').replace(/ +/g, ' ');
    checkPart('docs/train.md', 'example:train', `\`\`\`text\n${stderr}\`\`\``, mask);
  });
});

describe('the configuration', () => {
  const CONFIG = 'docs/config.md';
  let folder: string;
  const textOf = (name: string) => partOf(readDocument(CONFIG), name).split('\n').slice(1, -1).join('\n');
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
    checkPart(CONFIG, 'example:config-output', await show(['clean', '--profile', 'news', '-j', '2']));
  });

  test('is checked', async () => {
    checkPart(CONFIG, 'example:config-error', await show(['--config', 'wrong.yaml']));
  });

  test('can be code', async () => {
    const { stdout } = await runChaff(['config', '--json'], { cwd: join(folder, 'code') });
    const { settings } = JSON.parse(stdout.toString());
    expect(
      settings.filter(({ from }: { from: string }) => from === 'file').map(({ key }: { key: string }) => key),
    ).toEqual(['textKey', 'keep', 'jobs']);
  });
});
