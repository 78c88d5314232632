/** `chaff inspect`: shows what each block was taken for, and why. */
import { type Cleaned, cleanInput, type PipelineOptions } from '../pipeline.js';
import { findInputs } from '../read/find-inputs.js';
import type { Input } from '../read/input.js';
import type { Fault } from '../types.js';
import { createStdoutSink, type Sink } from '../write/sink.js';
import { ClosedPipeError } from '../write/write-error.js';
import { requireInputs } from './clean-command.js';
import { createColors } from './colors.js';
import { EXIT } from './exit.js';
import { showDocument, type ViewOptions } from './inspect-view.js';
import { listBlocks } from './list-blocks.js';
import type { RunCommand } from './main.js';
import { SILENT_PROGRESS } from './progress.js';
import { createReporter } from './reporter.js';
import { findWidth } from './terminal-width.js';
import { textsInBody } from './texts-in-body.js';
import { type InspectCommandOptions, toInspectCommandOptions } from './to-options.js';

export const inspectCommand: RunCommand = async (args, flags, { interrupt }) => {
  const options = toInspectCommandOptions(flags);
  const { pipeline, choice, why } = options;
  requireInputs(args);
  const { inputs, missing } = await findInputs(args, options.patterns);
  const reporter = createReporter({ ...options.terminal, progress: SILENT_PROGRESS });
  const view = toViewOptions(options);
  let faults = 0;
  const onFault = (fault: Fault): void => {
    faults++;
    reporter.fault(fault, 'skipped');
  };
  missing.forEach(onFault);
  const show = (cleaned: Cleaned) =>
    options.json ? listBlocks(cleaned, { choice, why }) : showDocument(cleaned, view);
  const { signal } = interrupt;
  const shown = await inspectInputs({ inputs, pipeline, show, signal, onFault }, createStdoutSink());
  if (shown === null) return EXIT.done;
  reporter.finish();
  if (shown.documents === 0) reporter.error('nothing could be read');
  else if (shown.parts === 0 && choice !== null) reporter.note('no block is of the kind that was asked for');
  return interrupt.exitCode() ?? (shown.documents === 0 ? EXIT.unusable : faults > 0 ? EXIT.failures : EXIT.done);
};

export interface Inspection {
  readonly inputs: readonly Input[];
  readonly pipeline: PipelineOptions;
  readonly show: (cleaned: Cleaned) => Iterable<string>;
  readonly signal: AbortSignal;
  readonly onFault: (fault: Fault) => void;
}

/** What was read, and what of it shown. */
interface ShownCounts {
  documents: number;
  parts: number;
}

/** Each document is on its way before the next one is cleaned. Null when the reader of the sink went away. */
export async function inspectInputs(inspection: Inspection, sink: Sink): Promise<ShownCounts | null> {
  const counts = { documents: 0, parts: 0 };
  try {
    for (const input of inspection.inputs) {
      if (inspection.signal.aborted) break;
      await inspectInput(inspection, input, sink, counts);
    }
    await sink.finish();
    return counts;
  } catch (error) {
    if (error instanceof ClosedPipeError) return null;
    throw error;
  }
}

async function inspectInput(inspection: Inspection, input: Input, sink: Sink, counts: ShownCounts): Promise<void> {
  const { pipeline, show, signal, onFault } = inspection;
  for await (const items of cleanInput(input, pipeline, { signal })) {
    for (const item of items) {
      if ('fault' in item) onFault(item.fault);
      else if (!('passedOver' in item)) {
        counts.documents++;
        for (const part of show(item)) {
          counts.parts++;
          await sink.writeText(part);
        }
      }
      // Someone may be reading, and warnings go straight to the terminal: what was shown before them must stand above.
      await sink.drain();
    }
  }
}

function toViewOptions({ pipeline, terminal, choice, why, diff }: InspectCommandOptions): ViewOptions {
  const { clean } = pipeline;
  return {
    colors: createColors(terminal.color, 'stdout'),
    width: findWidth(),
    keep: clean.keep,
    isFull: terminal.verbosity === 'verbose',
    choice,
    why,
    after: diff ? (cleaned) => textsInBody(cleaned, clean) : null,
  };
}
