/** `chaff report`: one HTML page about a corpus and what cleaning it does. */
import { basename } from 'node:path';
import { findInputs } from '../read/find-inputs.js';
import { UsageError } from '../read/usage-error.js';
import { type ReportContent, renderReport } from '../report/render-report.js';
import { hashModel, modelPath } from '../run/load-model.js';
import { loadPageAssets } from '../run/load-page-assets.js';
import { runReport } from '../run-report.js';
import type { Fault } from '../types.js';
import { createStdoutSink, openFileSink, type Sink } from '../write/sink.js';
import { formatBytes, groupDigits, plural } from '../write/summary.js';
import { ClosedPipeError } from '../write/write-error.js';
import { checkOutput } from './check-paths.js';
import { requireInputs } from './clean-command.js';
import { EXIT } from './exit.js';
import { REPORT } from './flags.js';
import { listGivenFlags } from './list-given-flags.js';
import type { RunCommand } from './main.js';
import { openProgress } from './open-progress.js';
import { createReporter, type Reporter } from './reporter.js';
import { toReportCommandOptions } from './to-options.js';

export const reportCommand: RunCommand = async (args, flags, { version, interrupt }) => {
  const { pipeline, patterns, terminal, output, sample } = toReportCommandOptions(flags);
  requireInputs(args);
  if (output === null && process.stdout.isTTY) {
    throw new UsageError('report needs -o FILE: a page is no text for a terminal');
  }
  const { inputs, missing } = await findInputs(args, patterns);
  checkOutput(inputs, output);
  const progress = openProgress(terminal, inputs, output === null);
  const reporter = createReporter({ ...terminal, progress });
  const sink = output === null ? createStdoutSink() : await openFileSink(output);
  try {
    const job = { inputs, missing, pipeline, limit: sample };
    const content = await runReport(job, {
      signal: interrupt.signal,
      onBytes: progress.addBytes,
      onDocuments: progress.addDocuments,
      onFault: (fault: Fault) => reporter.fault(fault, 'skipped'),
    });
    progress.finish();
    reporter.finish();
    const exitCode = interrupt.exitCode() ?? (content.entries.length === 0 ? EXIT.unusable : null);
    if (exitCode !== null) {
      reporter.error(exitCode === EXIT.unusable ? 'nothing could be read' : `unfinished, so not written: ${sink.name}`);
      return exitCode;
    }
    const facts = {
      version,
      date: new Date().toISOString().replace(/\.\d+/, ''),
      inputs: args.length === 0 ? ['standard input'] : args,
      files: inputs.map(({ name }) => name),
      options: listGivenFlags(REPORT.flags, flags),
      model: describeModel(modelPath(flags.model)),
    };
    await sink.writeText(renderReport(facts, content, loadPageAssets()));
    await sink.finish();
    return endRun(content, sink, reporter);
  } catch (error) {
    if (error instanceof ClosedPipeError) return 0;
    throw error;
  } finally {
    progress.finish();
    // After it is finished there is nothing left to give up.
    await sink.discard();
  }
};

function describeModel(path: string | null): string {
  if (path === null) return 'none, rules alone';
  return `${basename(path)}, SHA-256 ${hashModel(path)}`;
}

function endRun({ entries, documents, faults }: ReportContent, sink: Sink, reporter: Reporter): number {
  const failed = [...faults.values()].reduce((sum, count) => sum + count, 0);
  const sample = entries.length === documents ? '' : `, ${groupDigits(entries.length)} of them in the sample`;
  const end = { event: 'end', documents, sampled: entries.length, failed, bytes: sink.bytes } as const;
  reporter.note(
    `wrote ${sink.name}, ${formatBytes(sink.bytes)}: ${plural(documents, 'document')}${sample}; ${failed} failed`,
    end,
  );
  return failed > 0 ? EXIT.failures : EXIT.done;
}
