/** `chaff eval`: reads gold and texts, shows the figures, and says which are below their floors. */
import type { GoldPage } from '../eval/evaluation.js';
import { type BelowFloor, type Floors, findBelowFloor } from '../eval/find-below-floor.js';
import { type EvalReport, toReport } from '../eval/report.js';
import { hintAt } from '../read/did-you-mean.js';
import { findInputs } from '../read/find-inputs.js';
import { UsageError } from '../read/usage-error.js';
import { type EvalHooks, type EvalJob, type EvalRun, runEval } from '../run-eval.js';
import { plural } from '../write/summary.js';
import { requireInputs } from './clean-command.js';
import { showReport } from './eval-view.js';
import { EXIT } from './exit.js';
import type { RunCommand } from './main.js';
import { SILENT_PROGRESS } from './progress.js';
import { readFloors } from './read-floors.js';
import { createReporter, type Reporter } from './reporter.js';
import { type EvalCommandOptions, toEvalCommandOptions } from './to-options.js';
import { writeAnswer } from './write-answer.js';

const NO_COMMON_ID = 'found no text with the id of a page, expected some (--id-key names the field that holds it)';

export const evalCommand: RunCommand = async ([goldPath, ...inputPaths], flags, { interrupt }) => {
  const options = toEvalCommandOptions(flags);
  const floors = options.floors === null ? null : readFloors(options.floors);
  const job = await findJob(goldPath, inputPaths, options);
  const reporter = createReporter({ ...options.terminal, progress: SILENT_PROGRESS });
  const run = await runEval(job, toHooks(options, floors, reporter, interrupt.signal));
  return interrupt.exitCode() ?? endRun(run, options, floors, reporter);
};

async function findJob(
  goldPath: string,
  inputPaths: readonly string[],
  { pipeline, clean, by, patterns }: EvalCommandOptions,
): Promise<EvalJob> {
  if (goldPath === '-' && (inputPaths.length === 0 || inputPaths.includes('-'))) {
    throw new UsageError('only one of the gold and the inputs can be stdin: name a file for the other');
  }
  requireInputs(inputPaths);
  const gold = await findInputs([goldPath]);
  const { inputs, missing } = await findInputs(inputPaths, patterns);
  return { gold: gold.inputs, inputs, missing: [...gold.missing, ...missing], pipeline, clean, by };
}

function toHooks(
  options: EvalCommandOptions,
  floors: Floors | null,
  reporter: Reporter,
  signal: AbortSignal,
): EvalHooks {
  return {
    signal,
    onFault: (fault) => reporter.fault(fault, 'skipped'),
    onUnusable: ({ source, offset }, reason) => reporter.warn(`${source} at byte ${offset}: ${reason}; skipped`),
    onGold: (gold) => {
      if (floors !== null) requireValues(floors, gold, options);
    },
  };
}

/** A floor for a value that no page has would never be missed. */
function requireValues({ by }: Floors, gold: ReadonlyMap<string, GoldPage>, options: EvalCommandOptions): void {
  const values = [...new Set([...gold.values()].map(({ group }) => group))].filter((value) => value !== null);
  for (const value of by.keys()) {
    if (values.includes(value)) continue;
    const expected = options.by === null ? '--by with the field' : `values of ${options.by} that the gold has`;
    throw new UsageError(
      `--floors ${options.floors}: found "${value}" under by${hintAt(value, values)}, expected ${expected}`,
    );
  }
}

async function endRun(
  { evaluation, documents }: EvalRun,
  options: EvalCommandOptions,
  floors: Floors | null,
  reporter: Reporter,
): Promise<number> {
  if (documents > 0 && evaluation.scores.size === 0) reporter.warn(NO_COMMON_ID);
  reporter.finish();
  if (evaluation.gold.size === 0 || documents === 0) {
    reporter.error(`nothing could be read of the ${evaluation.gold.size === 0 ? 'gold' : 'inputs'}`);
    return EXIT.unusable;
  }
  const report = toReport(evaluation, options.worst);
  await writeAnswer(options.json ? `${JSON.stringify(report)}\n` : showReport(report, options.by));
  const below = floors === null ? [] : findBelowFloor(report, floors);
  for (const one of below) reporter.error(`${describeBelow(one, options)} (--floors ${options.floors})`);
  const { pages, missing, extra, failed } = report;
  reporter.note(describeCounts(report), { event: 'end', pages, missing, extra, failed });
  if (below.length > 0) return EXIT.missed;
  return failed > 0 ? EXIT.failures : EXIT.done;
}

function describeBelow({ value, figure, found, floor }: BelowFloor, { by }: EvalCommandOptions): string {
  const pages = value === null ? '' : ` of ${by} ${value}`;
  return `${figure}${pages}: found ${found.toFixed(4)}, expected at least ${floor}`;
}

function describeCounts({ pages, missing, extra, failed }: EvalReport): string {
  const counts = [`${missing} without a text`, `${plural(extra, 'text')} without a page`, `${failed} failed`];
  return `${plural(pages, 'page')}, ${counts.join(', ')}`;
}
