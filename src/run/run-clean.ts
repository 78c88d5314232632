/** One run over all inputs: cuts them into pieces, has these cleaned, and writes and counts them in input order. */
import { cutInput } from '../pipeline.js';
import type { Input } from '../read/input.js';
import { FIRST_PLACE, type Piece, type PiecePlace, recyclePiece } from '../read/piece.js';
import { SeenIds } from '../read/seen-ids.js';
import type { Fault } from '../types.js';
import { toQuarantineLine } from '../write/fault-text.js';
import type { RecordOutput } from '../write/record-output.js';
import { flagDuplicates } from '../write/shape-records.js';
import type { Sink } from '../write/sink.js';
import {
  addCounts,
  countFault,
  countFlag,
  createCounts,
  type RunCounts,
  restoreCounts,
  saveCounts,
} from '../write/summary.js';
import type { RunState } from './checkpoint.js';
import { type CleanedPiece, type CleanJob, type Doubt, type Remark, recycleCleaned } from './clean-piece.js';
import { runInOrder } from './in-order.js';
import type { PieceCleaner } from './piece-cleaner.js';

export interface RunJob {
  readonly inputs: readonly Input[];
  /** What was asked for and not found. */
  readonly missing: readonly Fault[];
  readonly clean: CleanJob;
}

/** Where the run writes; null for what nobody asked for. */
export interface RunOutputs {
  readonly records: RecordOutput;
  readonly ledger: Sink | null;
  readonly rejects: Sink | null;
  readonly quarantine: Sink | null;
}

/** Where the run stands, apart from what its caller knows. */
export type RunPosition = Omit<RunState, 'started' | 'seconds'>;

export interface RunHooks {
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
  /** Told how many documents have just been written. */
  readonly onDocuments?: (documents: number) => void;
  readonly onFault?: (fault: Fault) => void;
  /** Told of documents that were written though something is wrong with them. */
  readonly onDoubt?: (doubt: Doubt) => void;
  readonly onInputEnd?: (input: Input, documents: number) => void;
  /**
   * Offered after each piece, and at the end of a run that was ended by `signal`: `save` brings all so far safely to the
   * disk and says where the run stands.
   */
  readonly onPause?: (save: () => Promise<RunPosition>, isLast: boolean) => Promise<void>;
}

/**
 * Runs the job, from `from` on where another run has come so far; the outputs stay open for the caller to finish or
 * discard. Returns what was counted, also when `signal` or the error policy ended the run early. Throws WriteError and
 * ClosedPipeError.
 */
export async function runClean(
  job: RunJob,
  cleaner: PieceCleaner,
  outputs: RunOutputs,
  hooks: RunHooks = {},
  from: RunPosition | null = null,
): Promise<RunCounts> {
  const counts = from === null ? createCounts() : restoreCounts(from.counts);
  const run: Run = {
    job,
    outputs,
    hooks,
    counts,
    reading: new Map(),
    index: from?.index ?? 0,
    place: from?.place ?? FIRST_PLACE,
    seenIds: new SeenIds(from === null ? undefined : decodeIds(from.ids)),
    hasFailed: from?.hasFailed ?? false,
    inputDocuments: from?.inputDocuments ?? 0,
  };
  for (const fault of from === null ? job.missing : []) {
    counts.inputsFailed++;
    if (!(await takeMissing(run, fault))) return counts;
  }
  const save = (): Promise<RunPosition> => savePosition(run);
  const start = async (task: Task): Promise<CleanedPiece | null> =>
    task.piece === null ? null : cleaner.clean(task.piece);
  for await (const { task, result } of runInOrder(listTasks(run), start, cleaner)) {
    if (hooks.signal?.aborted) break;
    if (task.piece === null || result === null) await endInput(run, task.bytesRead);
    else if (!(await takePiece(run, task.piece, result))) {
      // What was read ahead meanwhile depends on how many threads there are.
      run.reading.clear();
      counts.bytesIn += task.bytesRead;
      break;
    }
    if (task.piece !== null) recyclePiece(task.piece);
    if (result !== null) recycleCleaned(result);
    await hooks.onPause?.(save, false);
  }
  if (hooks.signal?.aborted) await hooks.onPause?.(save, true);
  for (const bytes of run.reading.values()) counts.bytesIn += bytes;
  counts.bytesOut = outputs.records.bytes();
  return counts;
}

interface Run {
  readonly job: RunJob;
  readonly outputs: RunOutputs;
  readonly hooks: RunHooks;
  readonly counts: RunCounts;
  /** Bytes read of inputs that have not come to their end, by their index. */
  readonly reading: Map<number, number>;
  /** The input that is being written, and how far it is. */
  index: number;
  place: PiecePlace;
  seenIds: SeenIds;
  hasFailed: boolean;
  inputDocuments: number;
}

/** A piece of an input; null where the input ends. */
interface Task {
  readonly piece: Piece | null;
  /** Bytes of the input that had been read when the piece was whole, or the input at its end. */
  readonly bytesRead: number;
}

async function* listTasks({ job, hooks, reading, ...from }: Run): AsyncGenerator<Task, void, undefined> {
  for (const [index, input] of job.inputs.entries()) {
    if (index < from.index) continue;
    reading.set(index, 0);
    const onBytes = (bytes: number): void => {
      reading.set(index, (reading.get(index) ?? 0) + bytes);
      hooks.onBytes?.(bytes);
    };
    const place = index === from.index ? from.place : FIRST_PLACE;
    const inputHooks = { ...(hooks.signal && { signal: hooks.signal }), onBytes, place };
    for await (const pieces of cutInput(input, job.clean.pipeline.read, inputHooks)) {
      const bytesRead = reading.get(index) ?? 0;
      for (const piece of pieces) yield { piece, bytesRead };
    }
    if (hooks.signal?.aborted) return;
    yield { piece: null, bytesRead: reading.get(index) ?? 0 };
  }
}

/** Writes what came of a piece; returns whether the run goes on. */
async function takePiece(run: Run, { after }: Piece, cleaned: CleanedPiece): Promise<boolean> {
  const { job, outputs, counts, index } = run;
  const duplicates = cleaned.records.named.filter(({ id }) => run.seenIds.hasSeen(id));
  const records = flagDuplicates(cleaned.records, duplicates);
  if (cleaned.counts.documents > 0) {
    const writer = await outputs.records.writerOf(index);
    await writer.write(records);
    // A slow pipe must not hold back what is done; a file will bring the next piece at once.
    if (job.inputs[index].path === null) await writer.flush();
  }
  await outputs.ledger?.writeBytes(cleaned.ledger);
  await outputs.rejects?.writeBytes(cleaned.rejects);
  await outputs.quarantine?.writeBytes(cleaned.quarantine);
  addCounts(counts, cleaned.counts);
  run.hooks.onDocuments?.(cleaned.counts.documents);
  run.hasFailed ||= cleaned.hasFailed;
  run.inputDocuments += cleaned.counts.documents;
  run.place = after;
  for (const remark of cleaned.remarks) tell(run, remark);
  const { name: source } = job.inputs[index];
  for (const { id, offset } of duplicates) {
    countFlag(counts, 'duplicate-id');
    tell(run, { flag: 'duplicate-id', source, offset, id, encoding: '' });
  }
  return !job.clean.stopAtFault || cleaned.counts.errors.size === 0;
}

async function endInput(run: Run, bytesRead: number): Promise<void> {
  const { job, outputs, counts, hooks, reading, index } = run;
  counts[run.hasFailed ? 'inputsFailed' : 'inputsRead']++;
  counts.bytesIn += bytesRead;
  reading.delete(index);
  if (!run.hasFailed) await outputs.records.writerOf(index);
  await outputs.records.endInput(index);
  hooks.onInputEnd?.(job.inputs[index], run.inputDocuments);
  run.index++;
  run.place = FIRST_PLACE;
  run.seenIds = new SeenIds();
  run.hasFailed = false;
  run.inputDocuments = 0;
}

async function savePosition({ outputs, counts, seenIds, ...run }: Run): Promise<RunPosition> {
  const { index, place, hasFailed, inputDocuments } = run;
  return {
    index,
    place,
    hasFailed,
    inputDocuments,
    ids: encodeIds(seenIds.save()),
    counts: saveCounts(counts),
    records: await outputs.records.save(),
    ledger: (await outputs.ledger?.save()) ?? null,
    rejects: (await outputs.rejects?.save()) ?? null,
    quarantine: (await outputs.quarantine?.save()) ?? null,
  };
}

function encodeIds({ buffer, byteOffset, byteLength }: Float64Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function decodeIds(ids: string): Float64Array {
  return new Float64Array(new Uint8Array(Buffer.from(ids, 'base64')).buffer);
}

function tell({ hooks }: Run, remark: Remark): void {
  if ('fault' in remark) hooks.onFault?.(remark.fault);
  else hooks.onDoubt?.(remark);
}

/** Counts and reports an input that is not there; returns whether the run goes on. */
async function takeMissing({ job, outputs, hooks, counts }: Run, fault: Fault): Promise<boolean> {
  countFault(counts, fault);
  hooks.onFault?.(fault);
  await outputs.quarantine?.writeText(`${toQuarantineLine(fault)}\n`);
  return !job.clean.stopAtFault;
}
