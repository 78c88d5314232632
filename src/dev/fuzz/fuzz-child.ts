/** Checks the inputs that the parent names, one after the other; what crashes or hangs here is known to the parent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FuzzKind } from './fuzz-kinds.js';
import { fuzzOne } from './fuzz-one.js';
import { loadSeedPool } from './fuzz-seeds.js';

export interface FuzzOrder {
  readonly seed: number;
  readonly kinds: readonly FuzzKind[];
  readonly indexes: readonly number[];
  /** Each so many-th input goes through the command line too; 0 for none. */
  readonly cliEvery: number;
}

async function runOrder({ seed, kinds, indexes, cliEvery }: FuzzOrder): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chaff-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const source = { pool: await loadSeedPool(), seed, kinds };
  for (const index of indexes) process.send?.(await fuzzOne(source, index, { folder, cliEvery }));
  process.disconnect();
}

process.once('message', (order: FuzzOrder) => void runOrder(order));
