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

/** Codes of chaff that say how the run went, not that it was stopped. */
const CODES = [0, 1, 2];

/**
 * Runs `node ...args` on one core, or where the system likes when not `pinned`. `source` is a stream for its standard
 * input, or null. Returns wall and CPU seconds (all threads, start-up included) and the largest resident set in MB. With
 * `seconds` a run may fail, or take longer than that, which then gives null.
 */
export async function measure(args, { source = null, pinned = true, seconds = null } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'chaff-bench-usage-'));
  const path = join(folder, 'usage.json');
  const node = [process.execPath, '--import', USAGE, ...args];
  const [command, ...rest] = CORE === null || !pinned ? node : ['taskset', '-c', CORE, ...node];
  const started = process.hrtime.bigint();
  const child = spawn(command, rest, {
    stdio: [source === null ? 'ignore' : 'pipe', 'ignore', seconds === null ? 'inherit' : 'ignore'],
    env: { ...process.env, BENCH_USAGE: path },
    ...(seconds !== null && { timeout: 1000 * seconds, killSignal: 'SIGKILL' }),
  });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || seconds !== null) resolve(code);
      else reject(new Error(`${rest.join(' ')}: exit code ${code}`));
    });
  });
  // A child that fails closes its end; its exit code says more.
  if (source !== null) await pipeline(source, child.stdin).catch(() => {});
  const code = await ended;
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  const usage = CODES.includes(code) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  return usage && { wallSeconds, cpuSeconds: usage.cpuSeconds, peakMB: (usage.peakKib * 1024) / 1e6 };
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
