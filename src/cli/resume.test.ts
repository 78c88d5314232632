import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runKillCampaign } from '../dev/kill/kill-campaign.js';
import { CHAFF, runChaff } from '../dev/run-chaff.js';
import { createRandom } from '../eval/create-random.js';

const PROSE = 'The ferry left the pier at dawn, and nobody on board had slept much that night.';
const ARGS = ['in.jsonl', '-o', 'out.jsonl', '--ledger', 'ledger.jsonl', '--no-model', '-j', '1'];

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-resume-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function writeInput(documents: number): void {
  const lines = Array.from({ length: documents }, (_, n) =>
    JSON.stringify({ id: `d${n}`, text: `${PROSE} (${n})\n`.repeat(20) }),
  );
  writeFileSync(join(cwd, 'in.jsonl'), `${lines.join('\n')}\n`);
}

const run = (args: readonly string[]) => runChaff(args, { cwd });
const hashOf = (name: string) =>
  createHash('sha256')
    .update(readFileSync(join(cwd, name)))
    .digest('hex');
const files = () => readdirSync(cwd, { recursive: true }).map(String).sort();

/** Runs a statement within the process as soon as a checkpoint is there: one that only looks on may come when the run is over. */
function runToCheckpoint(statement: string, args: readonly string[] = ARGS) {
  const preload = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { rename } = fs.promises;
    fs.promises.rename = async (from, to) => {
      await rename(from, to);
      if (to.endsWith('.state')) ${statement};
    };
    syncBuiltinESMExports();`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(preload)}`;
  return runChaff(args, { cwd, env: { NODE_OPTIONS } });
}

/** Ends the run by a signal at its first checkpoint. */
async function interrupt(signal: NodeJS.Signals, args: readonly string[] = ARGS): Promise<string> {
  const { code, stderr } = await runToCheckpoint(`process.kill(process.pid, '${signal}')`, args);
  expect([null, 130, 143]).toContain(code);
  return stderr;
}

describe('--resume', () => {
  test('kills at random moments leave nothing that another run does not make whole', async () => {
    const runs = await runKillCampaign({ count: 6, folder: cwd, documents: 100, random: createRandom(7) });
    expect(runs.flatMap(({ setup, complaints }) => complaints.map((complaint) => `${setup}: ${complaint}`))).toEqual(
      [],
    );
  }, 600_000);

  test.each(['SIGINT', 'SIGTERM'] as const)('%s says how to go on, and so it does', async (signal) => {
    writeInput(2_000);
    const whole = await run([...ARGS, '-q']);
    expect(whole.code).toBe(0);
    const expected = ['out.jsonl', 'ledger.jsonl'].map(hashOf);
    for (const name of ['out.jsonl', 'ledger.jsonl']) rmSync(join(cwd, name));
    const stderr = await interrupt(signal);
    expect(stderr).toContain('unfinished, so not written yet: out.jsonl; the same command with --resume goes on');
    expect(files()).not.toContain('out.jsonl');
    const { code, stderr: after } = await run([...ARGS, '--resume']);
    expect([code, after]).toEqual([0, expect.stringMatching(/^chaff: 2,000 documents, [\d.]+ MB in/)]);
    expect(['out.jsonl', 'ledger.jsonl'].map(hashOf)).toEqual(expected);
    expect(files()).toEqual(['in.jsonl', 'ledger.jsonl', 'out.jsonl']);
  });

  test('goes on between blank lines', async () => {
    const blank = (n: number) => '\n'.repeat(n % 5) + ' \n\n'.repeat((n % 7) * 500);
    const lines = Array.from({ length: 2_000 }, (_, n) => `${JSON.stringify({ text: PROSE })}\n${blank(n)}`);
    writeFileSync(join(cwd, 'in.jsonl'), lines.join(''));
    await run([...ARGS, '-q']);
    const expected = ['out.jsonl', 'ledger.jsonl'].map(hashOf);
    for (const name of ['out.jsonl', 'ledger.jsonl']) rmSync(join(cwd, name));
    await interrupt('SIGTERM');
    expect((await run([...ARGS, '--resume'])).code).toBe(0);
    expect(['out.jsonl', 'ledger.jsonl'].map(hashOf)).toEqual(expected);
  });

  test('refuses what has changed, and says what', async () => {
    writeInput(8_000);
    const writeRule = (pattern: string, end = '') =>
      writeFileSync(join(cwd, 'rules.yaml'), `rules: [{id: own, label: promo, pattern: ${pattern}}]${end}\n`);
    writeRule('^Soup');
    const args = [...ARGS, '--rules', 'rules.yaml'];
    await interrupt('SIGKILL', args);
    const refuse = async (changed: readonly string[], message: string) => {
      const { code, stderr } = await run([...changed, '--resume']);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    };
    await refuse([...args, '--keep', 'title'], 'found --keep title, expected no --keep');
    await refuse(
      args.filter((arg) => arg !== '--no-model'),
      'found another model',
    );
    await refuse([...args, 'in.jsonl', '--shard', '1/2'], 'found --shard 1/2, expected no --shard');
    await refuse(ARGS, 'found no --rules, expected --rules rules.yaml');
    writeRule('^Stew');
    await refuse(args, 'found other rules in the files of --rules');
    writeRule('^Soup', ' # the same rule');
    utimesSync(join(cwd, 'in.jsonl'), 1e9, 1e9);
    await refuse(args, 'found the input in.jsonl written 2001-09-09T01:46:40.000Z, expected 20');
    writeFileSync(join(cwd, 'in.jsonl'), '{"text":"short"}\n');
    await refuse(args, 'found 17 bytes in the input in.jsonl, expected');
    // Without the flag it starts over, and leaves nothing behind.
    const { code, stderr } = await run(args);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('an unfinished run of out.jsonl was there and is gone'),
    ]);
    expect(files()).toEqual(['in.jsonl', 'ledger.jsonl', 'out.jsonl', 'rules.yaml']);
  });

  test('refuses unfinished outputs that are not what they were', async () => {
    writeInput(8_000);
    await interrupt('SIGKILL');
    for (const name of files()) if (name.endsWith('.tmp')) writeFileSync(join(cwd, name), '');
    const { code, stderr } = await run([...ARGS, '--resume']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/--resume: found 0 bytes of the unfinished .*, expected at least \d+ bytes/),
    ]);
  });

  test.each([
    ['rejects', ['-o', 'out.jsonl', '--ledger', 'ledger.jsonl', '--rejects', 'disk/rejects.jsonl']],
    ['attributes', ['--to', 'dolma', '-o', 'disk/documents/out.jsonl']],
  ])('%s that are away for a while cost nothing', async (name, outputs) => {
    writeInput(2_000);
    const away = name === 'attributes' ? 'disk/attributes' : 'disk';
    mkdirSync(join(cwd, 'disk', 'documents'), { recursive: true });
    const args = ['in.jsonl', ...outputs, '--no-model', '-j', '1'];
    await interrupt('SIGKILL', args);
    renameSync(join(cwd, away), join(cwd, 'away'));
    expect((await run([...args, '--resume'])).code).toBe(2);
    rmSync(join(cwd, away), { recursive: true, force: true });
    renameSync(join(cwd, 'away'), join(cwd, away));
    const { code, stderr } = await run([...args, '--resume']);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^chaff: 2,000 documents/)]);
  });

  test('refuses what is no file and was written in part', async () => {
    writeInput(4_000);
    const args = ['in.jsonl', '-o', 'out.jsonl', '--ledger', '/dev/null', '--no-model', '-j', '1'];
    await interrupt('SIGKILL', args);
    const { code, stderr } = await run([...args, '--resume']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--resume: found /dev/null, expected a file')]);
  });

  test('needs files', async () => {
    writeInput(1);
    expect((await run(['in.jsonl', '--resume'])).stderr).toContain('--resume needs -o PATH');
    expect((await run(['in.jsonl', '--resume', '-o', '/dev/null'])).stderr).toContain(
      '--resume: found -o /dev/null, expected a file',
    );
    expect((await run(['--resume', '-o', 'out.jsonl'])).stderr).toContain('--resume: found stdin, expected files');
  });

  test('starts at the beginning where there is nothing to go on with', async () => {
    writeInput(3);
    const { code, stderr } = await run([...ARGS, '--resume']);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('no unfinished run of out.jsonl; starting at the beginning'),
    ]);
  });
});

test('two runs do not write one output', async () => {
  writeInput(1);
  // The first one waits for more on its standard input, so it is still there when the second one comes.
  const child = spawn(process.execPath, [CHAFF, '--from', 'jsonl', ...ARGS.slice(1)], { cwd });
  const closed = once(child, 'close');
  while (!files().some((name) => name.endsWith('.job'))) await sleep(5);
  const { code, stderr } = await run(ARGS);
  expect([code, stderr]).toEqual([
    2,
    `chaff: cannot write out.jsonl: another chaff (process ${child.pid}) writes it; wait for it, or end it\n`,
  ]);
  child.stdin.end(readFileSync(join(cwd, 'in.jsonl')));
  expect((await closed)[0]).toBe(0);
  expect(files()).toEqual(['in.jsonl', 'ledger.jsonl', 'out.jsonl']);
});

test('an input that grows while it is read is a fault, and what was there is read', async () => {
  writeInput(4_000);
  const { code, stderr } = await runToCheckpoint(`fs.appendFileSync('in.jsonl', '{"text":"late"}\\n')`);
  expect(code).toBe(1);
  expect(stderr).toMatch(/found \d+ bytes in the file once it was read, expected \d+ bytes, as when it was opened/);
  expect(stderr).toContain('4,000 documents');
});
