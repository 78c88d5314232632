/** `chaff clean`: opens everything, runs, and says how it went. */
import { availableParallelism } from 'node:os';
import { MAX_DOC_LINES } from '../read/cut-many-lines.js';
import { NO_FILE } from '../read/describe-io-error.js';
import { didYouMean } from '../read/did-you-mean.js';
import { type FoundInputs, findInputs } from '../read/find-inputs.js';
import type { Input } from '../read/input.js';
import type { ReadOptions } from '../read/read-options.js';
import { isOwnInput, nameShard, sharesInputs } from '../read/shard.js';
import { UsageError } from '../read/usage-error.js';
import type { Doubt } from '../run/clean-piece.js';
import { createPieceCleaner } from '../run/piece-cleaner.js';
import { runClean } from '../run/run-clean.js';
import type { Fault, Flag } from '../types.js';
import { isStdout } from '../write/find-descriptor.js';
import { countErrors, describeRun, plural, type RunCounts, summarize, toSummary } from '../write/summary.js';
import { ClosedPipeError, UnfinishedError, WriteError } from '../write/write-error.js';
import { EXIT } from './exit.js';
import { COMMANDS } from './flags.js';
import type { CommandContext, RunCommand } from './main.js';
import { type OpenOutputs, type OutputPaths, openOutputs, planOutputs, toOutputPaths } from './open-outputs.js';
import { openProgress } from './open-progress.js';
import type { Progress } from './progress.js';
import { createReporter, type Outcome, type Reporter } from './reporter.js';
import { openResumption, type Resumption } from './resumption.js';
import { type CleanCommandOptions, type ErrorPolicy, toCleanCommandOptions, toPathPatterns } from './to-options.js';

export const cleanCommand: RunCommand = async (args, flags, context) => {
  const options = toCleanCommandOptions(flags);
  requireInputs(args);
  const found = await findInputs(args, toPathPatterns(flags));
  refuseCommand(args[0], found);
  const { inputs, missing, paths, read } = planWork(options, found);
  const progress = openProgress(options.terminal, inputs, isStdout(options.output));
  const reporter = createReporter({ ...options.terminal, progress });
  if (missing.length > 0 && missing[0].source === args[0]) suggestCommand(args[0], reporter);
  const started = new Date();
  const { version } = context;
  const resumption = await openResumption({
    anchor: paths.anchor,
    isMirrored: paths.mirrored !== null,
    inputs,
    flags,
    rules: options.pipeline.rules ?? null,
    version,
    started,
    reporter,
  });
  const outputs = await openOrForget(options, paths, resumption);
  const run: CommandRun = { options, context, outputs, resumption, reporter, started };
  const counts = await runToEnd(run, { inputs, missing, read }, progress);
  progress.finish();
  return counts === null ? EXIT.done : endRun(run, counts);
};

/** Without inputs a person at a terminal gets help, not a program that waits for them to type. */
export function requireInputs(args: readonly string[]): void {
  if (args.length > 0 || !process.stdin.isTTY) return;
  throw new UsageError('nothing to read: name files, directories or globs, or pipe text in (- reads the terminal)');
}

async function openOrForget(
  options: CleanCommandOptions,
  paths: OutputPaths,
  { from, forget }: Resumption,
): Promise<OpenOutputs> {
  try {
    return await openOutputs(options, paths, from);
  } catch (error) {
    // What can be gone on with later must stay.
    if (from === null) await forget();
    throw error instanceof UnfinishedError
      ? new UsageError(`--resume: ${error.message}; start over without it`)
      : error;
  }
}

interface CommandRun {
  readonly options: CleanCommandOptions;
  readonly context: CommandContext;
  readonly outputs: OpenOutputs;
  readonly resumption: Resumption;
  readonly reporter: Reporter;
  readonly started: Date;
}

interface Work extends FoundInputs {
  readonly paths: OutputPaths;
  readonly read: ReadOptions;
}

/** Of all that was found, what this process has to do. Outputs are named after all inputs, as if it did everything. */
function planWork(options: CleanCommandOptions, { inputs, missing }: FoundInputs): Work {
  const { shard, pipeline } = options;
  const paths = planOutputs(options, inputs);
  const { mirrored } = paths;
  const { read } = pipeline;
  if (shard === null) return { inputs, missing, paths, read };
  // What is missing is told by one of all.
  const own = { missing: shard.index === 0 ? missing : [] };
  if (!sharesInputs(shard, inputs.length)) {
    const parts = mirrored?.map((path) => nameShard(path, shard)) ?? null;
    return { ...own, inputs, paths: toOutputPaths(options, parts), read: { ...read, shard } };
  }
  const isOwn = (_: unknown, index: number): boolean => isOwnInput(shard, index);
  return { ...own, inputs: inputs.filter(isOwn), paths: toOutputPaths(options, mirrored?.filter(isOwn) ?? null), read };
}

/** Runs and closes the outputs. Null when the reader of standard output went away: then there is no more to say. */
async function runToEnd(
  run: CommandRun,
  { read, ...found }: Pick<Work, 'inputs' | 'missing' | 'read'>,
  progress: Progress,
): Promise<RunCounts | null> {
  const { options, context, outputs, resumption, reporter } = run;
  const { signal } = context.interrupt;
  const clean = {
    pipeline: { ...options.pipeline, read },
    to: options.to,
    hasLedger: outputs.ledger !== null,
    hasRejects: outputs.rejects !== null,
    hasQuarantine: outputs.quarantine !== null,
    stopAtFault: options.onError === 'fail',
  };
  const cleaner = createPieceCleaner(clean, { ...options.threads, cores: availableParallelism() });
  try {
    const hooks = {
      signal,
      onBytes: progress.addBytes,
      onDocuments: progress.addDocuments,
      onFault: (fault: Fault) => reporter.fault(fault, OUTCOMES[options.onError]),
      onDoubt: (doubt: Doubt) => reportDoubt(reporter, doubt),
      onInputEnd: ({ name }: Input, documents: number) =>
        reporter.detail(`${name}: ${plural(documents, 'document')}`, { event: 'input', source: name, documents }),
      onPause: resumption.onPause,
    };
    const counts = await runClean({ ...found, clean }, cleaner, outputs, hooks, resumption.from);
    if (signal.aborted) await suspendOutputs(run);
    else if (exitCodeOf(counts) === EXIT.unusable) await discardOutputs(run, 'finish');
    else if (options.onError === 'fail' && countErrors(counts) > 0) await discardOutputs(run, 'discard');
    else await finishOutputs(run);
    return counts;
  } catch (error) {
    progress.finish();
    if (!(error instanceof ClosedPipeError) || outputs.isMissed(error.path)) {
      await suspendOutputs(run);
      await outputs.summary?.discard();
      throw error instanceof ClosedPipeError ? new WriteError(error.path, error.cause) : error;
    }
    await outputs.finishSides();
    await outputs.summary?.discard();
    await resumption.forget();
    return null;
  } finally {
    await cleaner.close();
  }
}

async function finishOutputs({ outputs, resumption }: CommandRun): Promise<void> {
  await outputs.finish();
  await resumption.forget();
}

async function discardOutputs(
  { outputs, resumption, reporter }: CommandRun,
  quarantine: 'discard' | 'finish',
): Promise<void> {
  const removed = await outputs.discard(quarantine);
  await resumption.forget();
  if (removed.length > 0) reporter.error(`unfinished, so not written: ${removed.join(', ')}`);
}

/** Leaves what is unfinished to another run, if it can go on with that. */
async function suspendOutputs(run: CommandRun): Promise<void> {
  const { options, outputs, resumption, reporter } = run;
  if (!resumption.isSaved()) return discardOutputs(run, 'discard');
  await outputs.suspend();
  reporter.error(`unfinished, so not written yet: ${options.output}; the same command with --resume goes on`);
}

const OUTCOMES: Readonly<Record<ErrorPolicy, Outcome>> = {
  fail: 'stopped',
  skip: 'skipped',
  quarantine: 'quarantined',
};

/** What a document's flag says is wrong with it, and what was expected; the document itself was passed on. */
const DOUBTS: Partial<Record<Flag, (doubt: Doubt) => string>> = {
  'invalid-bytes': ({ encoding }) => `found bytes that are no ${encoding}, expected valid text; they became U+FFFD`,
  'suspect-encoding': ({ encoding }) => `found valid UTF-8, expected ${encoding} (--encoding); read as ${encoding}`,
  'lone-surrogate': () => 'found half of a surrogate pair, expected well-formed Unicode; kept as it is',
  'duplicate-id': ({ id }) => `found the id ${JSON.stringify(id)} again, expected each id once; kept`,
};

function reportDoubt(reporter: Reporter, doubt: Doubt): void {
  const { source, offset, id, flag } = doubt;
  reporter.warn(`${source} at byte ${offset}: ${DOUBTS[flag]?.(doubt)}`, { event: 'doubt', source, offset, id, flag });
}

async function endRun(run: CommandRun, counts: RunCounts): Promise<number> {
  const { context, outputs, resumption, reporter } = run;
  const { from } = resumption;
  const seconds = (from?.seconds ?? 0) + (Date.now() - run.started.getTime()) / 1000;
  const started = from === null ? run.started : new Date(from.started);
  const exitCode = context.interrupt.exitCode() ?? exitCodeOf(counts);
  const facts = { version: context.version, started, seconds, exitCode };
  const pieces = counts.flags.get('piece') ?? 0;
  if (pieces > 0) {
    reporter.warn(
      `documents above --max-doc-bytes or ${MAX_DOC_LINES} lines were passed on in ${pieces} pieces (flag "piece"); for a dump of several documents use --split`,
    );
  }
  const unsplit = counts.flags.get('unsplit') ?? 0;
  if (unsplit > 0) {
    reporter.warn(
      `${plural(unsplit, 'input')} read as one document, with marks between several (flag "unsplit"); --split auto cuts there`,
    );
  }
  const xml = counts.flags.get('xml') ?? 0;
  if (xml > 0) {
    reporter.warn(
      `${plural(xml, 'input')} of XML read as text, tags and all (flag "xml"); of a feed, give the items' HTML as JSONL under "html"`,
    );
  }
  if (run.options.shard === null && exitCode === EXIT.done && counts.documents + counts.passedOver.size === 0) {
    reporter.note('the inputs hold no records');
  }
  reporter.finish();
  if (outputs.summary !== null) {
    await outputs.summary.writeText(toSummary(counts, facts));
    await outputs.summary.finish();
  }
  if (exitCode === EXIT.unusable) reporter.error('nothing could be read');
  reporter.note(describeRun(counts, seconds), { event: 'end', summary: summarize(counts, facts) });
  return exitCode;
}

function exitCodeOf(counts: RunCounts): number {
  // An empty list is read as a whole, and of a small input some parts are empty.
  if (counts.errors.size === 0) return EXIT.done;
  // A document that chaff itself fails on was read, and so was a record that holds none.
  if (counts.documents === 0 && counts.passedOver.size === 0 && !counts.errors.has('internal')) return EXIT.unusable;
  return countErrors(counts) > 0 ? EXIT.failures : EXIT.done;
}

const COMMAND_NAMES: readonly string[] = COMMANDS.map(({ name }) => name);

/** Behind a flag a command reads as an input: what follows it would be cleaned, and the outputs replaced. */
function refuseCommand(word: string, { missing }: FoundInputs): void {
  if (!COMMAND_NAMES.includes(word) || !missing.some(({ source, found }) => source === word && found === NO_FILE))
    return;
  throw new UsageError(`found "${word}" among the inputs and no such file, expected a command before all flags`);
}

/** A mistyped command reads as an input that does not exist. */
function suggestCommand(word: string, reporter: Reporter): void {
  const name = didYouMean(word, COMMAND_NAMES);
  if (name !== null) reporter.warn(`there is no input ${word}; did you mean the command ${name}?`);
}
