/** `chaff train`: reads labelled documents, shows what adapting the model to them is worth, and writes it. */
import { writeModel } from '../label/model/model-file.js';
import { findInputs } from '../read/find-inputs.js';
import { runTrain, type Stage, type TrainHooks, type TrainRun, type Validation } from '../run-train.js';
import { openFileSink, type Sink } from '../write/sink.js';
import { formatBytes, plural } from '../write/summary.js';
import { checkOutput } from './check-paths.js';
import { figureCells, showInterval } from './eval-view.js';
import { EXIT } from './exit.js';
import type { RunCommand } from './main.js';
import { SILENT_PROGRESS } from './progress.js';
import { createReporter, type Reporter } from './reporter.js';
import { showTable } from './show-table.js';
import { toTrainCommandOptions } from './to-options.js';

export const trainCommand: RunCommand = async (args, flags, { interrupt }) => {
  const { terminal, base, output } = toTrainCommandOptions(flags);
  const { inputs, missing } = await findInputs(args);
  checkOutput(inputs, output);
  const reporter = createReporter({ ...terminal, progress: SILENT_PROGRESS });
  const sink = await openFileSink(output);
  try {
    const run = await runTrain({ inputs, missing, base }, toHooks(reporter, interrupt.signal));
    const exitCode = interrupt.exitCode();
    if (exitCode === null) return await endRun(run, sink, reporter);
    reporter.error(`unfinished, so not written: ${output}`);
    return exitCode;
  } finally {
    // After it is finished there is nothing left to give up.
    await sink.discard();
  }
};

function toHooks(reporter: Reporter, signal: AbortSignal): TrainHooks {
  return {
    signal,
    onFault: (fault) => reporter.fault(fault, 'skipped'),
    onUnusable: ({ source, offset }, reason) => reporter.warn(`${source} at byte ${offset}: ${reason}; skipped`),
    onStage: (stage) => reporter.note(describeStage(stage)),
  };
}

function describeStage(stage: Stage): string {
  if (stage.name === 'read') return `reading the lines of ${plural(stage.documents, 'document')}`;
  if (stage.name === 'fold') return `cross-validation, part ${stage.fold} of ${stage.folds}`;
  const share = Math.round((100 * stage.bodyLines) / stage.lines);
  const lines = `${plural(stage.lines, 'line')}, ${share} % of them body`;
  return `learning from all: ${plural(stage.documents, 'document')} of ${plural(stage.sites, 'site')}, ${lines}`;
}

async function endRun({ model, validation, failed }: TrainRun, sink: Sink, reporter: Reporter): Promise<number> {
  if (model !== null && validation === null) {
    reporter.warn('found one document, expected more for a cross-validation: what the model is worth is not known');
  }
  if (validation !== null) reportValidation(validation, reporter);
  reporter.finish();
  if (model === null) {
    reporter.error('found no labelled lines, expected some to learn from');
    return EXIT.unusable;
  }
  await sink.writeBytes(writeModel(model));
  await sink.finish();
  const end = { event: 'end', bytes: sink.bytes, failed } as const;
  reporter.note(`wrote ${sink.name}, ${formatBytes(sink.bytes)}; ${failed} failed`, end);
  return failed > 0 ? EXIT.failures : EXIT.done;
}

function reportValidation({ base, adapted, count, by }: Validation, reporter: Reporter): void {
  const head = ['model', 'pages', 'precision', 'recall', 'F1', '95 %', 'shingle F1'];
  const rows = Object.entries({ base, adapted }).map(([name, report]) => {
    const [precision, recall, f1, shingleF1] = figureCells(report);
    return [name, String(report.pages), precision, recall, f1, showInterval(report.f1_interval), shingleF1];
  });
  const title = `cross-validation in ${count} parts by ${by}:`;
  reporter.note(`${title}\n${showTable([head, ...rows]).trimEnd()}`);
  if (adapted.f1 > base.f1) return;
  const figures = `F1 ${base.f1.toFixed(4)} → ${adapted.f1.toFixed(4)}`;
  reporter.warn(`not better than the base by cross-validation: ${figures}`);
}
