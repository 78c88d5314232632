// Runs a Node program as a process of its own and says what it used.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const USAGE = new URL('usage.mjs', import.meta.url).href;

export const CHAFF = fileURLToPath(new URL('../bin/chaff.js', import.meta.url));

/** The first core that this process may run on, or null without taskset. */
export const CORE = findCore();

function findCore() {
  const found = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  const core = found.status === 0 ? /:\s*(\d+)/.exec(found.stdout) : null;
  return core === null ? null : core[1];
}

/**
 * Runs `node ...args` on one core. `source` is a stream for its standard input, or null. Returns wall and CPU seconds
 * (all threads, start-up included) and the largest resident set in MB.
 */
export async function measure(args, source = null) {
  const folder = mkdtempSync(join(tmpdir(), 'chaff-bench-usage-'));
  const path = join(folder, 'usage.json');
  const node = [process.execPath, '--import', USAGE, ...args];
  const [command, ...rest] = CORE === null ? node : ['taskset', '-c', CORE, ...node];
  const started = process.hrtime.bigint();
  const child = spawn(command, rest, {
    stdio: [source === null ? 'ignore' : 'pipe', 'ignore', 'inherit'],
    env: { ...process.env, BENCH_USAGE: path },
  });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${rest.join(' ')}: exit code ${code}`))));
  });
  // A child that fails closes its end; its exit code says more.
  if (source !== null) await pipeline(source, child.stdin).catch(() => {});
  await ended;
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { cpuSeconds, peakKib } = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return { wallSeconds, cpuSeconds, peakMB: (peakKib * 1024) / 1e6 };
}

/** The run with the median CPU time, field by field. */
export function median(runs) {
  const of = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return {
    wallSeconds: of('wallSeconds'),
    cpuSeconds: of('cpuSeconds'),
    peakMB: Math.max(...runs.map((r) => r.peakMB)),
  };
}
