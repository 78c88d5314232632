// What a figure was measured on.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, release } from 'node:os';
import { CORE } from './measure.mjs';

export function describeMachine() {
  const date = new Date().toISOString();
  const commit = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout?.trim() || null;
  const [{ model }] = cpus();
  const load = loadavg()[0];
  const core = CORE === null ? 'not pinned' : `core ${CORE}`;
  const text = `${date}  ${commit}  Node ${process.version}  ${model}, ${cpus().length} CPUs, ${core}, load ${load.toFixed(1)}`;
  return {
    date,
    commit,
    node: process.version,
    cpu: model,
    cpus: cpus().length,
    kernel: release(),
    core: CORE,
    load,
    text,
  };
}
