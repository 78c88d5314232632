/** `chaff inspect`: shows what each block was taken for, and why. */
import { type Cleaned, cleanInput, type PipelineOptions } from '../pipeline.js';
import { findInputs } from '../read/find-inputs.js';
import type { Input } from '../read/input.js';
import type { Fault } from '../types.js';
import { createStdoutSink, type Sink } from '../write/sink.js';
import { ClosedPipeError } from '../write/write-error.js';
import { requireInputs } from './clean-command.js';
import { createColors } from './colors.js';
import { listBlocks, showDocument, type ViewOptions } from './inspect-view.js';
import type { RunCommand } from './main.js';
import { SILENT_PROGRESS } from './progress.js';
import { createReporter } from './reporter.js';
import { type TerminalOptions, toPathPatterns, toPipelineOptions, toTerminalOptions } from './to-options.js';

const WIDTH_WITHOUT_TERMINAL = 120;

export const inspectCommand: RunCommand = async (args, flags, { interrupt }) => {
  const why = flags.why === true;
  const options = toPipelineOptions(flags);
  const pipeline = { ...options, clean: { ...options.clean, explain: why } };
  const terminal = toTerminalOptions(flags);
  requireInputs(args);
  const { inputs, missing } = await findInputs(args, toPathPatterns(flags));
  const reporter = createReporter({ ...terminal, progress: SILENT_PROGRESS });
  const view = { ...toViewOptions(pipeline, terminal), why };
  let faults = 0;
  const onFault = (fault: Fault): void => {
    faults++;
    reporter.fault(fault, 'skipped');
  };
  missing.forEach(onFault);
  const show = (cleaned: Cleaned) => (flags.json ? listBlocks(cleaned, { why }) : showDocument(cleaned, view));
  const { signal } = interrupt;
  const documents = await inspectInputs({ inputs, pipeline, show, signal, onFault });
  if (documents === null) return 0;
  reporter.finish();
  if (documents === 0) reporter.error('nothing could be read');
  return interrupt.exitCode() ?? (documents === 0 ? 2 : faults > 0 ? 1 : 0);
};

interface Inspection {
  readonly inputs: readonly Input[];
  readonly pipeline: PipelineOptions;
  readonly show: (cleaned: Cleaned) => string;
  readonly signal: AbortSignal;
  readonly onFault: (fault: Fault) => void;
}

/** Returns how many documents were shown; null when the reader of standard output went away. */
async function inspectInputs(inspection: Inspection): Promise<number | null> {
  const sink = createStdoutSink();
  try {
    let documents = 0;
    for (const input of inspection.inputs) {
      if (inspection.signal.aborted) break;
      documents += await inspectInput(inspection, input, sink);
    }
    await sink.finish();
    return documents;
  } catch (error) {
    if (error instanceof ClosedPipeError) return null;
    throw error;
  }
}

async function inspectInput(inspection: Inspection, input: Input, sink: Sink): Promise<number> {
  const { pipeline, show, signal, onFault } = inspection;
  let documents = 0;
  for await (const items of cleanInput(input, pipeline, { signal })) {
    for (const item of items) {
      if ('fault' in item) {
        onFault(item.fault);
        continue;
      }
      if ('passedOver' in item) continue;
      documents++;
      await sink.writeText(show(item));
    }
    // Warnings go straight to the terminal; what was shown before them must stand above.
    await sink.flush();
  }
  return documents;
}

function toViewOptions({ clean }: PipelineOptions, terminal: TerminalOptions): Omit<ViewOptions, 'why'> {
  return {
    colors: createColors(terminal.color, 'stdout'),
    width: terminal.verbosity === 'verbose' ? null : (process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL),
    keep: clean.keep,
  };
}
