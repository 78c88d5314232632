/** Makes, stores and checks one fuzzed input, and takes the time. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFuzzCase } from './check-fuzz-case.js';
import { checkWithCli } from './check-with-cli.js';
import { type FuzzCase, type FuzzSource, makeFuzzCase } from './make-fuzz-case.js';

export interface FuzzReport {
  readonly index: number;
  readonly complaints: readonly string[];
  readonly records: number;
  readonly faults: number;
  /** CPU time that it took. */
  readonly seconds: number;
  /** CPU time that an input may take by its bytes and by what comes of it; a loaded machine takes more for anything. */
  readonly maxSeconds: number;
  readonly throughCli: boolean;
}

const FREE_SECONDS = 6;
/** A hundredth of the pace that is expected, for three passes. */
const SECONDS_PER_BYTE = 3 / 50_000;
/** What a document of a few bytes may take, for three passes. */
const SECONDS_PER_ITEM = 3 / 2000;

function limitOf(bytes: number, items: number): number {
  return FREE_SECONDS + bytes * SECONDS_PER_BYTE + items * SECONDS_PER_ITEM;
}

export async function fuzzOne(source: FuzzSource, index: number, { folder, cliEvery }: FuzzPlace): Promise<FuzzReport> {
  const fuzzCase = makeFuzzCase(source, index);
  writeFileSync(join(folder, fuzzCase.name), fuzzCase.bytes);
  const before = cpuSeconds();
  const { complaints, items, plainBytes } = await checkGuarded(fuzzCase, folder);
  const seconds = cpuSeconds() - before;
  const throughCli = cliEvery > 0 && index % cliEvery === 0;
  const inCli = throughCli ? await checkWithCli(fuzzCase, folder, items) : [];
  rmSync(join(folder, fuzzCase.name));
  return {
    index,
    complaints: [...complaints, ...inCli],
    records: items.filter((item) => 'record' in item).length,
    faults: items.filter((item) => 'fault' in item).length,
    seconds,
    maxSeconds: limitOf(Math.max(plainBytes, fuzzCase.bytes.length), items.length),
    throughCli,
  };
}

/** Where inputs lie for a moment, and how many of them the command line reads. */
export interface FuzzPlace {
  readonly folder: string;
  readonly cliEvery: number;
}

async function checkGuarded(fuzzCase: FuzzCase, folder: string): ReturnType<typeof checkFuzzCase> {
  try {
    return await checkFuzzCase(fuzzCase, folder);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { complaints: [`thrown: ${reason}`], items: [], plainBytes: fuzzCase.bytes.length };
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
