/** `chaff restore`: rebuilds the inputs of a run, and says of each document that it cannot. */
import { basename, resolve } from 'node:path';
import { type FoundInputs, findInputs } from '../read/find-inputs.js';
import type { Input } from '../read/input.js';
import { openInput } from '../read/open-input.js';
import { ReadError } from '../read/read-error.js';
import { UsageError } from '../read/usage-error.js';
import { type RunItem, restoreDocuments } from '../restore.js';
import { describeFault } from '../write/fault-text.js';
import { plural } from '../write/summary.js';
import { ClosedPipeError } from '../write/write-error.js';
import { EXIT } from './exit.js';
import type { RunCommand } from './main.js';
import { SILENT_PROGRESS } from './progress.js';
import { createReporter, type Reporter } from './reporter.js';
import { openRestoreTarget, type RestoreTarget } from './restore-target.js';
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
  const counts = { rebuilt: 0, kept: 0, failed: missing.length, blank: 0 };
  const read = [...inputs, toInput(ledger)];
  const target = await openRestoreTarget(toOutputPath(flags, 'output'), read, (message, documents) => {
    counts.kept += documents;
    reporter.error(message);
  });
  const run: Restoration = { reporter, target, signal, counts };
  try {
    await restoreAll(run, restoreDocuments(files, openInput(toInput(ledger), { signal })));
  } catch (error) {
    if (error instanceof ClosedPipeError) return EXIT.done;
    throw error;
  }
  reporter.finish();
  const restored = counts.rebuilt - counts.kept;
  const failed = counts.failed + counts.kept;
  reporter.note(`${plural(restored, 'document')} restored, ${failed} failed`, { event: 'end', restored, failed });
  return interrupt.exitCode() ?? (isNothing(counts) ? EXIT.unusable : failed > 0 ? EXIT.failures : EXIT.done);
};

/** Where a run's outputs lie in a directory, its ledger may lie among them. */
async function findRecords(args: readonly string[], ledger: string): Promise<FoundInputs> {
  const { inputs, missing } = await findInputs(args);
  const records = inputs.filter(({ path }) => path === null || resolve(path) !== resolve(ledger));
  if (inputs.length > 0 && records.length === 0)
    throw new UsageError(
      `the records and the ledger are one file, ${ledger}: name the output of the run that wrote it`,
    );
  return { inputs: records, missing };
}

interface Restoration {
  readonly reporter: Reporter;
  readonly target: RestoreTarget;
  readonly signal: AbortSignal;
  readonly counts: RestoreCounts;
}

interface RestoreCounts {
  /** Documents whose bytes are known. */
  rebuilt: number;
  /** Those among them that something else stands in the place of. */
  kept: number;
  failed: number;
  /** How often blank lines came, as one part or several. */
  blank: number;
}

async function restoreAll(run: Restoration, items: AsyncIterable<RunItem>): Promise<void> {
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
  // A file that stands there already is worth more than an empty one.
  if (signal.aborted) await giveUp(run);
  else if (isNothing(run.counts)) await target.discard();
  else await target.finish();
}

async function takeItem(run: Restoration, item: RunItem): Promise<void> {
  if ('failure' in item) {
    run.counts.failed++;
    run.reporter.warn(item.failure);
    return;
  }
  await run.target.write(item);
  run.counts.rebuilt += item.documents;
  if (item.documents === 0) run.counts.blank++;
}

/** Whether nothing could be restored. An input of blank lines alone, where nothing failed, is something. */
function isNothing({ rebuilt, blank, failed }: RestoreCounts): boolean {
  return rebuilt === 0 && (blank === 0 || failed > 0);
}

async function giveUp({ target, reporter }: Restoration): Promise<void> {
  const removed = await target.discard();
  if (removed !== null) reporter.error(`unfinished, so not written: ${removed}`);
}

function toInput(path: string): Input {
  if (path === '-') return { name: 'stdin', path: null, relative: 'stdin', size: null };
  return { name: path, path, relative: basename(path), size: null };
}
