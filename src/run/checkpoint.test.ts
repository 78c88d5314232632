import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkpointPaths, findLeftover, type JobFacts, TakenError, writeJob } from './checkpoint.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-checkpoint-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const factsOf = (version: string): JobFacts => ({ version, model: null, rules: null, flags: {}, inputs: [] });

describe('writeJob', () => {
  test('of those that begin at once one has the output, and the others hear that it is taken', async () => {
    const paths = checkpointPaths(join(folder, 'out.jsonl'));
    const versions = Array.from({ length: 20 }, (_, n) => `0.${n}.0`);
    const results = await Promise.allSettled(versions.map((version) => writeJob(paths, factsOf(version), false)));
    const winners = versions.filter((_, n) => results[n].status === 'fulfilled');
    expect(winners).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(TakenError);
    }
    expect((await findLeftover(paths))?.facts.version).toBe(winners[0]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('what a process has left that was killed while it began is gone after the next one', async () => {
    const paths = checkpointPaths(join(folder, 'out.jsonl'));
    const others = checkpointPaths(join(folder, 'other.jsonl'));
    const [own, other] = [paths, others].map(({ job }) => `${job}.0b5c.tmp`);
    for (const path of [own, other]) writeFileSync(path, '{');
    await writeJob(paths, factsOf('0.1.0'), false);
    expect(readdirSync(folder).sort()).toEqual([basename(paths.job), basename(other)].sort());
  });

  test('a folder that is not there is told as a failure of the output', async () => {
    const output = join(folder, 'none', 'out.jsonl');
    await expect(writeJob(checkpointPaths(output), factsOf('0.1.0'), false)).rejects.toThrow(
      `cannot write ${output}: its directory ${join(folder, 'none')} does not exist; make it first (ENOENT)`,
    );
  });
});

(existsSync('/proc/self/stat') ? test : test.skip)(
  'a run whose parent has not asked how it ended is over',
  async () => {
    const paths = checkpointPaths(join(folder, 'out.jsonl'));
    // The shell leaves a child to `sleep`, which never asks.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const [line] = await once(parent.stdout, 'data');
      const child = Number(String(line));
      writeFileSync(paths.job, JSON.stringify({ process: child, host: hostname(), ...factsOf('0.1.0') }));
      expect((await findLeftover(paths))?.livesAs).toBe(child);
      while (!/\) Z/.test(readFileSync(`/proc/${child}/stat`, 'latin1'))) await setTimeout(10);
      expect((await findLeftover(paths))?.livesAs).toBeNull();
    } finally {
      parent.kill('SIGKILL');
    }
  },
);
