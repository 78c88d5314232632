/** `chaff restore`: rebuilds the inputs of a run, and says of each document that it cannot. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type FoundInputs, findInputs } from '../read/find-inputs.js';
import type { Input } from '../read/input.js';
import { openInput } from '../read/open-input.js';
import { ReadError } from '../read/read-error.js';
import { UsageError } from '../read/usage-error.js';
import { type RestoreItem, restoreDocuments } from '../restore.js';
import { describeFault } from '../write/fault-text.js';
import { createConflictFinder } from '../write/path-conflict.js';
import { openInDirectory } from '../write/record-output.js';
import { toSafePath } from '../write/safe-path.js';
import { createStdoutSink, openFileSink, type Sink } from '../write/sink.js';
import { plural } from '../write/summary.js';
import { ClosedPipeError } from '../write/write-error.js';
import { EXIT } from './exit.js';
import type { RunCommand } from './main.js';
import { isDirectoryPath } from './open-outputs.js';
import { SILENT_PROGRESS } from './progress.js';
import { createReporter, type Reporter } from './reporter.js';
import { toOutputPath, toPath, toTerminalOptions } from './to-options.js';

export const restoreCommand: RunCommand = async (args, flags, { interrupt }) => {
  const terminal = toTerminalOptions(flags);
  // Here it is read, so that it may be standard input.
  const ledger = flags.ledger === '-' ? '-' : toPath(flags, 'ledger');
  if (ledger === null) throw new UsageError('restore needs --ledger PATH, the ledger that the same run wrote');
  const { inputs, missing } = await findRecords(args, ledger);
  if (ledger === '-' && inputs.some(({ path }) => path === null))
    throw new UsageError('only one of the records and the ledger can be stdin: name a file for the other');
  if (inputs.length > 1 && inputs.some(({ size }) => size === null))
    throw new UsageError(
      'records from stdin or a pipe cannot stand beside others, which are read in the order of the ledger',
    );
  const reporter = createReporter({ ...terminal, progress: SILENT_PROGRESS });
  for (const fault of missing) reporter.error(describeFault(fault));
  if (inputs.length === 0) return EXIT.unusable;
  const { signal } = interrupt;
  const files = inputs.map((input) => ({ name: input.name, open: () => openInput(input, { signal }) }));
  const target = await openTarget(toOutputPath(flags, 'output'), [...inputs.map(({ name }) => name), ledger]);
  const run: Restoration = { reporter, target, signal, restored: 0, failed: missing.length };
  try {
    await restoreAll(run, restoreDocuments(files, openInput(toInput(ledger), { signal })));
  } catch (error) {
    if (error instanceof ClosedPipeError) return EXIT.done;
    throw error;
  }
  reporter.finish();
  const { restored, failed } = run;
  reporter.note(`${plural(restored, 'document')} restored, ${failed} failed`, { event: 'end', restored, failed });
  return interrupt.exitCode() ?? (restored === 0 ? EXIT.unusable : failed > 0 ? EXIT.failures : EXIT.done);
};

/** Where a run's outputs lie in a directory, its ledger may lie among them. */
async function findRecords(args: readonly string[], ledger: string): Promise<FoundInputs> {
  const { inputs, missing } = await findInputs(args);
  return { inputs: inputs.filter(({ path }) => path === null || resolve(path) !== resolve(ledger)), missing };
}

interface Restoration {
  readonly reporter: Reporter;
  readonly target: RestoreTarget;
  readonly signal: AbortSignal;
  restored: number;
  failed: number;
}

async function restoreAll(run: Restoration, items: AsyncIterable<RestoreItem>): Promise<void> {
  const { target, signal } = run;
  try {
    for await (const item of items) {
      if (signal.aborted) break;
      await takeItem(run, item);
    }
  } catch (error) {
    if (!(error instanceof ReadError) && !signal.aborted) {
      await giveUp(run);
      throw error;
    }
    if (error instanceof ReadError) await takeItem(run, { source: null, failure: error.message });
  }
  if (signal.aborted) await giveUp(run);
  else await target.finish(run.reporter);
}

async function takeItem(run: Restoration, item: RestoreItem): Promise<void> {
  if ('failure' in item) {
    run.failed++;
    run.target.markIncomplete(item.source);
    run.reporter.warn(item.failure);
    return;
  }
  const sink = await run.target.sinkOf(item.source, run.reporter);
  await sink.writeBytes(item.bytes);
  run.restored++;
}

async function giveUp({ target, reporter }: Restoration): Promise<void> {
  const removed = await target.discard();
  if (removed !== null) reporter.error(`unfinished, so not written: ${removed}`);
}

interface RestoreTarget {
  sinkOf(source: string, reporter: Reporter): Promise<Sink>;
  /** Something of the source cannot be restored. */
  markIncomplete(source: string | null): void;
  finish(reporter: Reporter): Promise<void>;
  /** The unfinished file that was removed, or null. */
  discard(): Promise<string | null>;
}

async function openTarget(output: string | null, inputs: readonly string[]): Promise<RestoreTarget> {
  if (isDirectoryPath(output)) return createDirectoryTarget(output, inputs);
  if (output !== null) requireFree(output, createConflictFinder(inputs));
  const sink = output === null ? createStdoutSink() : await openFileSink(output);
  return {
    sinkOf: async () => sink,
    markIncomplete: () => {},
    finish: () => sink.finish(),
    discard: async () => ((await sink.discard()) ? sink.name : null),
  };
}

/** One file a source. A source that is incomplete never replaces a file that exists: it may be the original. */
function createDirectoryTarget(directory: string, inputs: readonly string[]): RestoreTarget {
  const findConflict = createConflictFinder(inputs);
  const incomplete = new Set<string>();
  const taken = new Set<string>();
  let open: { readonly source: string; readonly sink: Sink } | null = null;

  async function closeOpen(reporter: Reporter): Promise<void> {
    if (open === null) return;
    const { source, sink } = open;
    open = null;
    if (incomplete.has(source) && existsSync(sink.name)) {
      await sink.discard();
      reporter.error(`${sink.name} exists and ${source} is incomplete, so it was left as it is`);
      return;
    }
    await sink.finish();
  }

  return {
    async sinkOf(source, reporter) {
      if (open?.source === source) return open.sink;
      await closeOpen(reporter);
      const path = toFreePath(join(directory, toSafePath(source)), taken);
      requireFree(path, findConflict);
      open = { source, sink: await openInDirectory(path) };
      return open.sink;
    },
    markIncomplete(source) {
      // Nobody knows which source a stray line belongs to.
      const name = source ?? open?.source;
      if (name !== undefined) incomplete.add(name);
    },
    finish: closeOpen,
    discard: async () => (open !== null && (await open.sink.discard()) ? open.sink.name : null),
  };
}

/** Two sources may differ only in what makes a path unsafe. */
function toFreePath(path: string, taken: Set<string>): string {
  let free = path;
  for (let n = 2; taken.has(free); n++) free = `${path}~${n}`;
  taken.add(free);
  return free;
}

function requireFree(path: string, findConflict: ReturnType<typeof createConflictFinder>): void {
  const conflict = findConflict([{ role: '--output', path }]);
  if (conflict !== null) throw new UsageError(conflict);
}

function toInput(path: string): Input {
  if (path === '-') return { name: 'stdin', path: null, relative: 'stdin', size: null };
  return { name: path, path, relative: basename(path), size: null };
}
