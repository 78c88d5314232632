/** One run over all inputs: reads, cleans, writes in input order, counts, and keeps to the error policy. */
import { tileDocument } from './clean.js';
import { type Cleaned, cleanInput, type PipelineOptions, toInternalFault } from './pipeline.js';
import { encodeText } from './read/encode-text.js';
import type { Input } from './read/input.js';
import type { Article, Document, Fault, FaultKind, Span } from './types.js';
import { toQuarantineLine } from './write/fault-text.js';
import { toLedgerLine } from './write/ledger.js';
import type { RecordOutput } from './write/record-output.js';
import type { RecordWriter } from './write/record-writer.js';
import { toRejectLines } from './write/rejects.js';
import type { Sink } from './write/sink.js';
import { countArticle, countFault, countPassedOver, createCounts, type RunCounts } from './write/summary.js';

export interface RunJob {
  readonly inputs: readonly Input[];
  /** What was asked for and not found. */
  readonly missing: readonly Fault[];
  readonly pipeline: PipelineOptions;
  /** Whether the first fault ends the run. */
  readonly stopAtFault: boolean;
}

/** Where the run writes; null for what nobody asked for. */
export interface RunOutputs {
  readonly records: RecordOutput;
  readonly ledger: Sink | null;
  readonly rejects: Sink | null;
  readonly quarantine: Sink | null;
}

export interface RunHooks {
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
  readonly onFault?: (fault: Fault) => void;
  /** Told of each document that was written. */
  readonly onArticle?: (document: Document, article: Article) => void;
  /** Told how many documents have just been written. */
  readonly onDocuments?: (count: number) => void;
  readonly onInputEnd?: (input: Input, documents: number) => void;
}

/** Faults after which the rest of an input is lost. */
const INPUT_FAULTS: ReadonlySet<FaultKind> = new Set([
  'unreadable',
  'binary',
  'empty-input',
  'broken-archive',
  'refused-archive',
  'broken-parquet',
  'column-missing',
]);

/**
 * Runs the job; the outputs stay open for the caller to finish or discard. Returns what was counted, also when
 * `signal` or the error policy ended the run early. Throws WriteError and ClosedPipeError.
 */
export async function runClean(job: RunJob, outputs: RunOutputs, hooks: RunHooks = {}): Promise<RunCounts> {
  const counts = createCounts();
  const run: Run = { job, outputs, hooks, counts };
  for (const fault of job.missing) {
    counts.inputsFailed++;
    if (!(await takeFault(run, fault))) return counts;
  }
  for (const index of job.inputs.keys()) {
    if (hooks.signal?.aborted || !(await runInput(run, index))) break;
  }
  counts.bytesOut = outputs.records.bytes();
  return counts;
}

interface Run {
  readonly job: RunJob;
  readonly outputs: RunOutputs;
  readonly hooks: RunHooks;
  readonly counts: RunCounts;
}

/** Returns whether the run goes on. */
async function runInput(run: Run, index: number): Promise<boolean> {
  const { job, outputs, hooks, counts } = run;
  const input = job.inputs[index];
  const documentsBefore = counts.documents;
  let hasFailed = false;
  const inputHooks = {
    ...(hooks.signal && { signal: hooks.signal }),
    onBytes: (bytes: number) => {
      counts.bytesIn += bytes;
      hooks.onBytes?.(bytes);
    },
  };
  for await (const items of cleanInput(input, job.pipeline, inputHooks)) {
    for (const item of items) {
      if ('passedOver' in item) {
        countPassedOver(counts, item.passedOver);
        continue;
      }
      const fault = 'fault' in item ? item.fault : await writeCleaned(run, index, item);
      if (fault === null) continue;
      hasFailed ||= INPUT_FAULTS.has(fault.kind);
      if (!(await takeFault(run, fault))) return false;
    }
    // A slow pipe must not hold back what is done; a file will bring the next batch at once.
    if (input.path === null) await (await outputs.records.writerOf(index)).flush();
  }
  if (hooks.signal?.aborted) return false;
  counts[hasFailed ? 'inputsFailed' : 'inputsRead']++;
  if (!hasFailed) await outputs.records.writerOf(index);
  await outputs.records.endInput(index);
  hooks.onInputEnd?.(input, counts.documents - documentsBefore);
  return true;
}

/** Writes all that is said of one document, or nothing: then the fault says why. */
async function writeCleaned(run: Run, index: number, cleaned: Cleaned): Promise<Fault | null> {
  const { outputs, counts, job, hooks } = run;
  const writer = await outputs.records.writerOf(index);
  let prepared: Prepared;
  try {
    prepared = prepare(run, writer, cleaned);
  } catch (error) {
    return toInternalFault(cleaned.document, error);
  }
  await prepared.writeRecord();
  await outputs.ledger?.writeText(prepared.ledger);
  await outputs.rejects?.writeText(prepared.rejects);
  countArticle(counts, cleaned.article, job.pipeline.clean.keep);
  hooks.onArticle?.(cleaned.document, cleaned.article);
  hooks.onDocuments?.(1);
  return null;
}

interface Prepared {
  readonly writeRecord: ReturnType<RecordWriter['prepare']>;
  readonly ledger: string;
  readonly rejects: string;
}

function prepare({ outputs, job }: Run, writer: RecordWriter, { document, article }: Cleaned): Prepared {
  let tiles: readonly Span[] | null = null;
  const spans = (): readonly Span[] => {
    tiles ??= tileDocument(document, article, job.pipeline.clean);
    return tiles;
  };
  return {
    writeRecord: writer.prepare({ document, article, spans }),
    ledger:
      outputs.ledger === null ? '' : `${toLedgerLine(document, article, { spans: spans(), encode: encodeText })}\n`,
    rejects: outputs.rejects === null ? '' : toRejectLines(document, spans()),
  };
}

/** Counts and reports a fault; returns whether the run goes on. */
async function takeFault({ job, outputs, hooks, counts }: Run, fault: Fault): Promise<boolean> {
  countFault(counts, fault);
  hooks.onFault?.(fault);
  await outputs.quarantine?.writeText(`${toQuarantineLine(fault)}\n`);
  return !job.stopAtFault;
}
