/** `npm run fuzz [-- OPTIONS]`: broken inputs of every format, each checked for what must hold whatever comes; see HELP. */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FuzzOrder } from './fuzz-child.js';
import { FUZZ_KINDS, type FuzzKind } from './fuzz-kinds.js';
import type { FuzzReport } from './fuzz-one.js';
import { loadSeedPool } from './fuzz-seeds.js';
import { makeFuzzCase } from './make-fuzz-case.js';

const HELP = `npm run fuzz [-- OPTIONS]
  --count N      how many inputs (default 10000)
  --seed N       the same seed gives the same inputs (default 1)
  --kind KINDS   only these, with commas between them: ${FUZZ_KINDS.join(', ')}
  --only N       the input of this number alone
  --cli-every N  how often the built command line reads an input too; 0 for never (default 47)
  --save FOLDER  keep the inputs that fail, each with what is wrong with it`;

/** The child ends what takes long by its own account; this is for what never comes back. */
const HANG_SECONDS = 120;
/** A document takes many times its size, but no input is large. */
const CHILD_MEGABYTES = 1500;

/** One mistake tends to show many times. */
const MAX_COMPLAINTS = 5;
const MAX_COMPLAINT_CHARS = 2000;

interface FuzzOptions {
  readonly count: number;
  readonly seed: number;
  readonly kinds: readonly FuzzKind[];
  readonly only: number | null;
  readonly cliEvery: number;
  readonly save: string | null;
}

function readOptions(): FuzzOptions {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      kind: { type: 'string' },
      only: { type: 'string' },
      'cli-every': { type: 'string', default: '47' },
      save: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  return {
    count: toNumber('--count', values.count),
    seed: toNumber('--seed', values.seed),
    kinds: values.kind === undefined ? FUZZ_KINDS : values.kind.split(',').map(toKind),
    only: values.only === undefined ? null : toNumber('--only', values.only),
    cliEvery: toNumber('--cli-every', values['cli-every']),
    save: values.save ?? null,
  };
}

function toNumber(flag: string, text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : fail(`${flag}: found "${text}", expected a number`);
}

function toKind(word: string): FuzzKind {
  return FUZZ_KINDS.find((kind) => kind === word) ?? fail(`--kind: found "${word}", expected ${FUZZ_KINDS.join(', ')}`);
}

function fail(message: string): never {
  console.error(`fuzz: ${message}`);
  process.exit(2);
}

interface Totals {
  inputs: number;
  failed: number;
  records: number;
  faults: number;
  throughCli: number;
  slowest: FuzzReport | null;
}

const options = readOptions();
const source = { pool: await loadSeedPool(), seed: options.seed, kinds: options.kinds };
const totals: Totals = { inputs: 0, failed: 0, records: 0, faults: 0, throughCli: 0, slowest: null };
const started = performance.now();
let indexes = options.only === null ? Array.from({ length: options.count }, (_, index) => index) : [options.only];
while (indexes.length > 0) indexes = await runChild(indexes);
printTotals();
process.exitCode = totals.failed > 0 ? 1 : 0;

/** Has a child check these inputs; returns those that are left when it has died or was ended. */
function runChild(left: readonly number[]): Promise<number[]> {
  const { seed, kinds, cliEvery } = options;
  const order: FuzzOrder = { seed, kinds, cliEvery, indexes: left };
  const child = fork(fileURLToPath(new URL('./fuzz-child.js', import.meta.url)), {
    execArgv: [`--max-old-space-size=${CHILD_MEGABYTES}`],
  });
  let done = 0;
  let watch: NodeJS.Timeout;
  const startWatch = (): void => {
    watch = setTimeout(() => child.kill('SIGKILL'), HANG_SECONDS * 1000);
  };
  child.send(order);
  startWatch();
  child.on('message', (report: FuzzReport) => {
    clearTimeout(watch);
    done++;
    take(report);
    startWatch();
  });
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (done < left.length) takeEnd(left[done], code, signal);
      resolve(left.slice(done < left.length ? done + 1 : done));
    });
  });
}

function take(report: FuzzReport): void {
  totals.inputs++;
  totals.records += report.records;
  totals.faults += report.faults;
  if (report.throughCli) totals.throughCli++;
  if (totals.slowest === null || report.seconds > totals.slowest.seconds) totals.slowest = report;
  const { index, seconds, maxSeconds } = report;
  const slow = seconds > maxSeconds ? [`${seconds.toFixed(1)} s of CPU time, at most ${maxSeconds.toFixed(1)}`] : [];
  const complaints = [...report.complaints, ...slow];
  if (complaints.length > 0) takeFailure(index, complaints);
  if (totals.inputs % 1000 === 0) console.log(`${totals.inputs} inputs, ${totals.failed} failed`);
}

function takeEnd(index: number, code: number | null, signal: NodeJS.Signals | null): void {
  totals.inputs++;
  const reason =
    signal === 'SIGKILL' ? `no end within ${HANG_SECONDS} s, or out of memory` : `crash, exit code ${code}`;
  takeFailure(index, [signal === null ? reason : `${reason} (${signal})`]);
}

function takeFailure(index: number, complaints: readonly string[]): void {
  totals.failed++;
  const { kind, name, bytes, args } = makeFuzzCase(source, index);
  const again = `--seed ${options.seed} --only ${index}${options.kinds === FUZZ_KINDS ? '' : ` --kind ${options.kinds.join(',')}`}`;
  const shown = complaints.slice(0, MAX_COMPLAINTS).map((complaint) => complaint.slice(0, MAX_COMPLAINT_CHARS));
  const text = [
    `${kind} ${name}, ${bytes.length} bytes, chaff ${args.join(' ')}`,
    `npm run fuzz -- ${again}`,
    ...shown,
  ];
  console.log(text.join('\n  '));
  if (options.save === null) return;
  const folder = join(options.save, `${options.seed}-${index}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'why.txt'), `${text.join('\n')}\n`);
}

function printTotals(): void {
  const { inputs, failed, records, faults, throughCli, slowest } = totals;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${inputs} inputs (seed ${options.seed}), ${failed} failed; ${records} records, ${faults} faults; ` +
      `${throughCli} through the command line; ${seconds} s`,
  );
  if (slowest !== null) console.log(`slowest: ${slowest.index}, ${slowest.seconds.toFixed(2)} s of CPU time`);
}
