/** `chaff stats`: counts what is in outputs that chaff wrote. */
import { findInputs } from '../read/find-inputs.js';
import { runStats } from '../run-stats.js';
import type { Fault } from '../types.js';
import { plural } from '../write/summary.js';
import { requireInputs } from './clean-command.js';
import { EXIT } from './exit.js';
import type { RunCommand } from './main.js';
import { openProgress } from './open-progress.js';
import { createReporter } from './reporter.js';
import { showStats, statsToJson } from './stats-view.js';
import { toStatsCommandOptions } from './to-options.js';
import { writeAnswer } from './write-answer.js';

export const statsCommand: RunCommand = async (args, flags, { interrupt }) => {
  const options = toStatsCommandOptions(flags);
  requireInputs(args);
  const outputs = await findInputs(args, options.patterns);
  const rejects = options.rejects.length === 0 ? { inputs: [], missing: [] } : await findInputs(options.rejects);
  const progress = openProgress(options.terminal, [...outputs.inputs, ...rejects.inputs], false);
  const reporter = createReporter({ ...options.terminal, progress });
  let failed = 0;
  const onFault = (fault: Fault): void => {
    failed++;
    reporter.fault(fault, 'skipped');
  };
  [...outputs.missing, ...rejects.missing].forEach(onFault);
  const run = await runStats(
    { outputs: outputs.inputs, rejects: rejects.inputs },
    {
      signal: interrupt.signal,
      onBytes: progress.addBytes,
      onDocuments: progress.addDocuments,
      onFault,
      onUnusable: ({ source, offset }, reason) => {
        failed++;
        reporter.warn(`${source} at byte ${offset}: ${reason}; skipped`);
      },
    },
  );
  progress.finish();
  const exitCode = interrupt.exitCode();
  if (exitCode !== null) return exitCode;
  reporter.finish();
  const { documents } = run.totals.all;
  if (documents === 0) {
    reporter.error('found no record that chaff wrote');
    return EXIT.unusable;
  }
  await writeAnswer(options.json ? `${JSON.stringify(statsToJson(run))}\n` : showStats(run));
  reporter.note(`${plural(documents, 'document')} counted, ${failed} failed`, { event: 'end', documents, failed });
  return failed > 0 ? EXIT.failures : EXIT.done;
};
