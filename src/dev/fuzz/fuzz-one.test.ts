/** A short run of the fuzzer, other inputs than `npm run fuzz` begins with; that one takes thousands. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FUZZ_KINDS } from './fuzz-kinds.js';
import { fuzzOne } from './fuzz-one.js';
import { loadSeedPool, type SeedPool } from './fuzz-seeds.js';

const SEED = 20_261_124;
const INPUTS = 12;

let folder: string;
let pool: SeedPool;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-fuzz-'));
  pool = await loadSeedPool();
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(FUZZ_KINDS)('%s, damaged: no crash, nothing lost, the same however it comes', async (kind) => {
  const source = { pool, seed: SEED, kinds: [kind] };
  let records = 0;
  for (let index = 0; index < INPUTS; index++) {
    const report = await fuzzOne(source, index, { folder, cliEvery: 0 });
    expect({ index, complaints: report.complaints }).toEqual({ index, complaints: [] });
    records += report.records;
  }
  expect(records).toBeGreaterThan(0);
});
