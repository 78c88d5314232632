/**
 * Runs that are killed at random moments and then resumed: each must end with what a run that nobody killed writes, byte
 * for byte. Deterministic but for the moments.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHAFF } from '../run-chaff.js';

export interface KillOptions {
  readonly count: number;
  /** An empty folder to work in. */
  readonly folder: string;
  /** Documents of each input. */
  readonly documents: number;
  readonly random: () => number;
  readonly onRun?: (run: KillRun) => void;
}

export interface KillRun {
  readonly setup: string;
  readonly jobs: number;
  readonly signal: NodeJS.Signals;
  /** After how many milliseconds. */
  readonly after: number;
  /** Whether the run was over by then, and whether there was something to resume. */
  readonly wasOver: boolean;
  readonly hadState: boolean;
  /** What is wrong with the result; empty where nothing is. */
  readonly complaints: readonly string[];
}

/** Flags after the inputs, of which all kinds are covered: formats, compression, one output and many, all side files. */
const SETUPS: Readonly<Record<string, readonly string[]>> = {
  jsonl: ['-o', 'out/all.jsonl', '--ledger', 'out/ledger.jsonl', '--rejects', 'out/rejects.jsonl.gz'],
  gz: [
    '-o',
    'out/all.jsonl.gz',
    '--ledger',
    'out/ledger.jsonl.zst',
    '--on-error',
    'quarantine',
    '--quarantine',
    'out/q',
  ],
  mirrored: ['-o', 'out/each/', '--rejects', 'out/rejects.jsonl'],
  parquet: ['-o', 'out/all.parquet', '--ledger', 'out/ledger.jsonl.gz'],
  dolma: ['-o', 'out/documents/', '--to', 'dolma'],
  text: ['-o', 'out/all.txt', '--to', 'text', '--no-model'],
};

const SIGNALS: readonly NodeJS.Signals[] = ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM'];

export async function runKillCampaign(options: KillOptions): Promise<KillRun[]> {
  const { folder, count, documents, random, onRun } = options;
  writeInputs(folder, documents);
  const references = new Map<string, Reference>();
  const runs: KillRun[] = [];
  const names = Object.keys(SETUPS);
  for (let n = 0; n < count; n++) {
    const setup = names[n % names.length];
    const jobs = 1 + ((n + Math.floor(n / names.length)) % 2);
    const reference = references.get(setup) ?? (await runReference(folder, setup));
    references.set(setup, reference);
    const signal = SIGNALS[Math.floor(random() * SIGNALS.length)];
    const run = await killAndResume(folder, {
      setup,
      jobs,
      signal,
      // Most at moments when there is something to resume; starting takes the first third.
      after: (random() < 0.2 ? random() : 0.4 + 0.6 * random()) * reference.milliseconds,
      reference,
    });
    runs.push(run);
    onRun?.(run);
  }
  return runs;
}

interface Reference {
  readonly files: ReadonlyMap<string, string>;
  readonly milliseconds: number;
}

async function runReference(folder: string, setup: string): Promise<Reference> {
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  mkdirSync(join(folder, 'out'));
  const started = performance.now();
  await runUntil(folder, toArguments(setup, 1), null);
  return { files: hashFiles(folder), milliseconds: performance.now() - started };
}

interface Attempt extends Pick<KillRun, 'setup' | 'jobs' | 'signal' | 'after'> {
  readonly reference: Reference;
}

async function killAndResume(folder: string, { reference, ...attempt }: Attempt): Promise<KillRun> {
  const { setup, jobs, signal, after } = attempt;
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  mkdirSync(join(folder, 'out'));
  const { code } = await runUntil(folder, toArguments(setup, jobs), { signal, after });
  const hadState = listFiles(folder).some((name) => name.endsWith('.state'));
  // The other number of threads than before: that must make no difference either.
  const resumed = await runUntil(folder, [...toArguments(setup, 3 - jobs), '--resume'], null);
  const complaints = compare(reference.files, hashFiles(folder));
  if (resumed.code !== 1) complaints.push(`exit code ${resumed.code}, expected 1: ${resumed.stderr}`);
  return { ...attempt, wasOver: code !== null && code < 128, hadState, complaints };
}

function toArguments(setup: string, jobs: number): string[] {
  return ['in', '--split', 'formfeed', '-q', '-j', String(jobs), ...SETUPS[setup], '--summary', 'out/summary.json'];
}

interface Ended {
  /** Null after a signal that the process did not catch. */
  readonly code: number | null;
  readonly stderr: string;
}

function runUntil(
  folder: string,
  args: readonly string[],
  kill: { readonly signal: NodeJS.Signals; readonly after: number } | null,
): Promise<Ended> {
  const child = spawn(process.execPath, [CHAFF, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const timer = kill === null ? null : setTimeout(() => child.kill(kill.signal), kill.after);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, stderr });
    });
  });
}

function compare(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  const complaints: string[] = [];
  for (const [name, hash] of expected) {
    if (!found.has(name)) complaints.push(`${name} is missing`);
    else if (found.get(name) !== hash) complaints.push(`${name} differs`);
  }
  for (const name of found.keys()) if (!expected.has(name)) complaints.push(`${name} is left over`);
  return complaints;
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Hashes by path; of the summary without the times. */
function hashFiles(folder: string): Map<string, string> {
  const hashes = listFiles(folder).map((path): [string, string] => {
    const content = readFileSync(path);
    const timeless = path.endsWith('summary.json')
      ? content.toString().replace(/"(?:started|seconds)": .*\n/g, '')
      : content;
    return [path.slice(folder.length + 1), createHash('sha256').update(timeless).digest('hex')];
  });
  return new Map(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const SENTENCES = [
  'The ferry left the pier at dawn, and nobody on board had slept much that night.',
  'Below the bridge the water was brown with the rain of the last nine days.',
  'She had kept the letters in a tin box, and the box under the stairs.',
  'Share this on Facebook',
  'By Jo Harrow, staff writer',
  '>>: The museum gets a new roof',
];

/** Checkpoints stand between pieces of a megabyte: this fills them at little cost. */
const MORE = 'x'.repeat(8000);

/** Text, JSONL plain and compressed with ids that come again, and damage; all made by arithmetic. */
function writeInputs(folder: string, documents: number): void {
  const inputs = join(folder, 'in');
  mkdirSync(inputs);
  const texts = Array.from({ length: documents }, (_, n) =>
    Array.from(
      { length: 3 + ((n * 7) % 11) },
      (_, line) => `${SENTENCES[(n * 31 + line * 17) % 6]} (${n}.${line})`,
    ).join('\n'),
  );
  const lines = texts.map((text, n) =>
    n % 97 === 5 ? `{"broken": ${n}` : JSON.stringify({ id: `d${n % 61 === 3 ? n - 1 : n}`, text, n, more: MORE }),
  );
  writeFileSync(join(inputs, 'a.txt'), texts.join('\n\f'));
  writeFileSync(join(inputs, 'b.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(inputs, 'c.jsonl.gz'), gzipSync(`${lines.toReversed().join('\n')}\n`));
  writeFileSync(join(inputs, 'd.txt'), '');
}
