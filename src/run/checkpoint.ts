/** Where a run stands, on the disk beside its output, so that another one can go on after whatever ends it. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Input } from '../read/input.js';
import type { PiecePlace } from '../read/piece.js';
import type { SavedOutput } from '../write/record-output.js';
import type { SavedSink } from '../write/sink.js';
import type { SavedCounts } from '../write/summary.js';
import { syncFolder, toHiddenPath } from '../write/target.js';
import { codeOf, toWriteError } from '../write/write-error.js';

/** What must be the same for another run to go on. */
export interface JobFacts {
  readonly version: string;
  /** SHA-256 of the model's file, hexadecimal; null without a model. */
  readonly model: string | null;
  /** SHA-256 of what the flags say of rules, hexadecimal; null for nothing. */
  readonly rules: string | null;
  /** Flags that matter for what is written, as they were typed, by their names without the first dashes. */
  readonly flags: Readonly<Record<string, string>>;
  readonly inputs: readonly InputFacts[];
}

export type InputFacts = readonly [name: string, size: number, modified: number];

/** All of a run that is not on the disk otherwise. */
export interface RunState {
  /** ISO 8601. */
  readonly started: string;
  /** That the run has taken so far. */
  readonly seconds: number;
  /** The input that comes next or is under way, and how far it is written. */
  readonly index: number;
  readonly place: PiecePlace;
  /** Of the input under way: whether it has failed, its documents, and the hashes of its ids in Base64. */
  readonly hasFailed: boolean;
  readonly inputDocuments: number;
  readonly ids: string;
  readonly counts: SavedCounts;
  readonly records: SavedOutput;
  readonly ledger: SavedSink | null;
  readonly rejects: SavedSink | null;
  readonly quarantine: SavedSink | null;
}

/** What an earlier run has left. */
export interface Leftover {
  readonly facts: JobFacts;
  /** Null where it was ended before it could tell. */
  readonly state: RunState | null;
  /** Whether that run still goes on, as far as this machine can tell; its process. */
  readonly livesAs: number | null;
}

interface JobFile extends JobFacts {
  readonly process: number;
  readonly host: string;
}

/** The two files of a checkpoint: what the run is, and where it stands. */
export interface CheckpointPaths {
  /** The output beside which they lie. */
  readonly output: string;
  readonly job: string;
  readonly state: string;
}

/** They lie beside the first output, hidden, and are named after it, so that many runs may share a directory. */
export function checkpointPaths(output: string): CheckpointPaths {
  const path = toHiddenPath(output);
  return { output, job: `${path}.job`, state: `${path}.state` };
}

/** What an earlier run of the same output has left; null for nothing. */
export async function findLeftover({ job, state }: CheckpointPaths): Promise<Leftover | null> {
  const file = await readJson<JobFile>(job);
  const saved = await readJson<RunState>(state);
  if (file === null) return null;
  const isOurs = file.host === hostname() && file.process !== process.pid && isAlive(file.process);
  return { facts: file, state: saved, livesAs: isOurs ? file.process : null };
}

/** What is different now, in words; null where the run may go on. */
export function findChange(before: JobFacts, now: JobFacts): string | null {
  if (before.version !== now.version) return `found chaff ${now.version}, expected ${before.version}`;
  if (before.model !== now.model) return 'found another model';
  for (const flag of new Set([...Object.keys(before.flags), ...Object.keys(now.flags)])) {
    const [then, today] = [before.flags[flag], now.flags[flag]];
    if (then !== today) return `found ${describeFlag(flag, today)}, expected ${describeFlag(flag, then)}`;
  }
  if (before.rules !== now.rules) return 'found other rules in the files of --rules';
  if (before.inputs.length !== now.inputs.length) {
    return `found ${now.inputs.length} inputs, expected ${before.inputs.length}`;
  }
  for (const [index, [name, size, modified]] of now.inputs.entries()) {
    const [nameBefore, sizeBefore, modifiedBefore] = before.inputs[index];
    if (name !== nameBefore) return `found the input ${name}, expected ${nameBefore}`;
    if (size !== sizeBefore) return `found ${size} bytes in the input ${name}, expected ${sizeBefore}`;
    if (modified !== modifiedBefore)
      return `found the input ${name} written ${toTime(modified)}, expected ${toTime(modifiedBefore)}`;
  }
  return null;
}

function describeFlag(flag: string, value: string | undefined): string {
  return value === undefined ? `no --${flag}` : `--${flag} ${value}`;
}

function toTime(modified: number): string {
  return new Date(modified).toISOString();
}

/** For inputs that are files: nobody can tell what else is the same when it is read again. */
export function toInputFacts(inputs: readonly Input[]): InputFacts[] {
  return inputs.map(({ name, size, modified }) => [name, size ?? 0, modified ?? 0]);
}

/**
 * Says that this process writes the output from now on. `isOurs` is whether the file that is there may be replaced.
 * Throws TakenError and WriteError.
 */
export async function writeJob({ job, output }: CheckpointPaths, facts: JobFacts, isOurs: boolean): Promise<void> {
  const file: JobFile = { process: process.pid, host: hostname(), ...facts };
  // Processes that begin at once must not write each other's file before one of them gets the name.
  const temporary = toTemporary(`${job}.${randomUUID()}`);
  await writeWhole(job, temporary, JSON.stringify(file), output, giveJobName(isOurs ? rename : linkAndRemove));
  await removeUnnamed(job);
}

type Give = (from: string, to: string) => Promise<void>;

function giveJobName(give: Give): Give {
  return (from, to) =>
    give(from, to).catch((error) => {
      // There is one of another run, or that run has removed ours.
      throw codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT' ? new TakenError(to) : error;
    });
}

/** Removes what processes left that were killed before their file got its name; one that lives comes too late. Never fails. */
async function removeUnnamed(job: string): Promise<void> {
  const folder = dirname(job);
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.startsWith(`${basename(job)}.`) && name.endsWith(toTemporary('')))
      await unlink(join(folder, name)).catch(() => {});
  }
}

/** Like rename, but fails where there is such a file. */
async function linkAndRemove(from: string, to: string): Promise<void> {
  await link(from, to);
  await unlink(from).catch(() => {});
}

/** Another process has just begun to write the same output. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
}

export async function writeState({ state, output }: CheckpointPaths, saved: RunState): Promise<void> {
  await writeWhole(state, toTemporary(state), JSON.stringify(saved), output);
}

/** Never fails. */
export async function removeCheckpoint({ job, state }: CheckpointPaths): Promise<void> {
  for (const path of [job, state, toTemporary(state)]) await unlink(path).catch(() => {});
}

const NOTHING_SAVED = { records: null, ledger: null, rejects: null, quarantine: null };

/** Removes what an earlier run has left unfinished. Never fails. */
export async function removeLeftover(paths: CheckpointPaths, { state }: Leftover): Promise<void> {
  const { records, ledger, rejects, quarantine } = state ?? NOTHING_SAVED;
  for (const sink of [...(records?.current?.writer.sinks ?? []), ledger, rejects, quarantine]) {
    if (sink !== null && sink.temporary !== null) await unlink(sink.temporary).catch(() => {});
  }
  await removeCheckpoint(paths);
}

function toTemporary(path: string): string {
  return `${path}.tmp`;
}

/** A failure is told as one of `output`: of the file itself its user knows nothing. */
async function writeWhole(
  path: string,
  temporary: string,
  content: string,
  output: string,
  give: Give = rename,
): Promise<void> {
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(content);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await give(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error instanceof TakenError ? error : toWriteError(output, error);
  }
}

/** Null where there is no such file, or what it holds was not written to its end. */
async function readJson<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return !isEnded(process_);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Whether it only waits for its parent to ask how it ended, as Linux tells: the state stands behind the name, in which anything may. */
function isEnded(process_: number): boolean {
  try {
    return /^.*\) [ZX]/s.test(readFileSync(`/proc/${process_}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** How long a run waits from one checkpoint to the next, in milliseconds: short at first, then a tenth of what it took. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;
const SHARE_OF_RUN = 0.1;

/** A checkpoint may take so much of a run's time. */
const SHARE_OF_WORK = 0.02;

/** Says when the next checkpoint is due; `now` is a clock in milliseconds. */
export function createSchedule(now: () => number = () => performance.now()): {
  readonly isDue: () => boolean;
  /** Runs `save` and remembers how long it took. */
  readonly take: (save: () => Promise<void>) => Promise<void>;
} {
  const started = now();
  let last = started;
  let cost = 0;
  return {
    isDue() {
      const wait = Math.min(LONGEST_WAIT, Math.max(FIRST_WAIT, (now() - started) * SHARE_OF_RUN));
      return now() - last >= Math.max(wait, cost / SHARE_OF_WORK);
    },
    async take(save) {
      const before = now();
      await save();
      last = now();
      cost = last - before;
    },
  };
}
