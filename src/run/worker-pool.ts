/** Worker threads that clean pieces. One that hangs or crashes is replaced, and costs no more than the document it had. */
import { isUtf8 } from 'node:buffer';
import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Piece, type PieceItem, type PieceRecord, sliceRecord } from '../read/piece.js';
import type { Fault } from '../types.js';
import { WORKER_YOUNG_MB } from './cap-young-heap.js';
import { type CleanedPiece, type CleanJob, cleanNothing, joinPieces, toFaultyPiece } from './clean-piece.js';

export interface WorkerPool {
  /** Pieces that may be under way at once: two a worker, so that none waits for the next, and some that wait for order. */
  readonly width: number;
  readonly clean: (piece: Piece) => Promise<CleanedPiece>;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly size: number;
  /** Milliseconds that one document may take. */
  readonly docTimeout: number;
  /** Heap of a worker; default its share of the machine's memory, within bounds. */
  readonly memoryMB?: number;
  /** The module that workers run; default the one that cleans. */
  readonly module?: URL;
}

/** What a worker is started with. */
export interface WorkerStart {
  readonly job: CleanJob;
  /** Two numbers that the worker writes: how many items it has begun so far, and which one of its piece it is at. */
  readonly progress: Int32Array;
}

/** What a worker is sent; it answers with a CleanedPiece. */
export interface WorkerRequest {
  readonly piece: Piece;
}

/** What a worker says before its first answer. */
export const READY = 'ready';

const TASKS_PER_WORKER = 2;

/** How often workers are looked at, in milliseconds and in parts of the time that a document may take. */
const MAX_WATCH_MS = 1000;
const WATCH_PARTS = 4;

/** Workers that end before they have begun, one after the other, until the run gives up. */
const MAX_FALSE_STARTS = 3;

interface Failure {
  /** Item of the piece that the worker was at. */
  readonly index: number;
  /** `null` where it took too long, else how the worker ended. */
  readonly crash: string | null;
}

interface Task {
  readonly piece: Piece;
  readonly settle: (outcome: CleanedPiece | Failure) => void;
  readonly giveUp: (error: Error) => void;
}

interface Slot {
  readonly worker: Worker;
  readonly progress: Int32Array;
  readonly tasks: Task[];
  isReady: boolean;
  /** What it was at when it was last looked at, and since when. */
  seen: number;
  since: number;
  isHanging: boolean;
  error: Error | null;
}

export function openWorkers(job: CleanJob, options: PoolOptions): WorkerPool {
  const { size, docTimeout, memoryMB = shareOfMemory(size) } = options;
  // The build bundles this into a file that lies one folder deep, but not in this one.
  const { module = new URL('../run/clean-worker.js', import.meta.url) } = options;
  const slots = new Set<Slot>();
  const waiting: Task[] = [];
  let falseStarts = 0;
  let isClosed = false;

  const watch = setInterval(lookAtWorkers, Math.min(MAX_WATCH_MS, Math.ceil(docTimeout / WATCH_PARTS)));
  watch.unref();

  function openSlot(): Slot {
    const progress = new Int32Array(new SharedArrayBuffer(8));
    const workerData: WorkerStart = { job, progress };
    const resourceLimits = { maxOldGenerationSizeMb: memoryMB, maxYoungGenerationSizeMb: WORKER_YOUNG_MB };
    const worker = new Worker(module, { workerData, resourceLimits });
    const slot: Slot = {
      worker,
      progress,
      tasks: [],
      isReady: false,
      seen: -1,
      since: 0,
      isHanging: false,
      error: null,
    };
    worker.on('message', (message: typeof READY | CleanedPiece) => {
      if (message === READY) {
        slot.isReady = true;
        falseStarts = 0;
        return;
      }
      slot.tasks.shift()?.settle(message);
      dispatch();
    });
    worker.on('error', (error) => {
      slot.error = error;
    });
    worker.on('exit', () => endSlot(slot));
    slots.add(slot);
    return slot;
  }

  function endSlot(slot: Slot): void {
    slots.delete(slot);
    if (isClosed) return;
    const { tasks, isReady, isHanging, error, progress } = slot;
    if (!isReady && ++falseStarts === MAX_FALSE_STARTS) {
      const failure = error ?? new Error('a worker thread ended before it began');
      for (const task of [...tasks, ...waiting.splice(0)]) task.giveUp(failure);
      return;
    }
    const [failed, ...rest] = tasks;
    // The next piece must not wait behind those that are not begun.
    waiting.unshift(...(isReady ? rest : tasks));
    if (isReady) failed?.settle({ index: progress[1], crash: isHanging ? null : describeCrash(error) });
    dispatch();
  }

  function dispatch(): void {
    while (waiting.length > 0) {
      const slot = findSlot();
      if (slot === null) return;
      const task = waiting.shift();
      if (task === undefined) return;
      if (slot.tasks.length === 0) slot.seen = -1;
      slot.tasks.push(task);
      slot.worker.postMessage({ piece: task.piece } satisfies WorkerRequest);
    }
  }

  /** The worker with the least to do, where one has room. */
  function findSlot(): Slot | null {
    let least: Slot | null = null;
    for (const slot of slots) if (least === null || slot.tasks.length < least.tasks.length) least = slot;
    if (slots.size < size && (least === null || least.tasks.length > 0)) return openSlot();
    return least === null || least.tasks.length >= TASKS_PER_WORKER ? null : least;
  }

  function lookAtWorkers(): void {
    const now = performance.now();
    for (const slot of slots) {
      const begun = Atomics.load(slot.progress, 0);
      if (!slot.isReady || slot.tasks.length === 0 || begun !== slot.seen) {
        slot.seen = begun;
        slot.since = now;
      } else if (now - slot.since > docTimeout && !slot.isHanging) {
        slot.isHanging = true;
        void slot.worker.terminate();
      }
    }
  }

  function send(piece: Piece): Promise<CleanedPiece | Failure> {
    return new Promise((resolve, reject) => {
      waiting.push({ piece, settle: resolve, giveUp: reject });
      dispatch();
    });
  }

  /** Tries a piece once more, in case the machine was at fault, and then cuts out what fails. */
  async function clean(piece: Piece, isRetry = false): Promise<CleanedPiece> {
    const outcome = await send(piece);
    if ('records' in outcome) return outcome;
    if (!isRetry) return clean(piece, true);
    const { index } = outcome;
    if (piece.items.length === 1) return toFaultyPiece(toFault(piece, piece.items[0], outcome), job);
    const parts = [piece.items.slice(0, index), piece.items.slice(index, index + 1), piece.items.slice(index + 1)];
    let cleaned = cleanNothing(job);
    for (const items of parts) {
      if (items.length === 0 || (job.stopAtFault && cleaned.counts.errors.size > 0)) continue;
      cleaned = joinPieces(cleaned, await clean({ ...piece, items }, true));
    }
    return cleaned;
  }

  function toFault(piece: Piece, item: PieceItem, { crash }: Failure): Fault {
    if (!('head' in item)) throw new Error(`a worker failed on what is no document, in ${piece.plan?.source}`);
    const bytes = sliceRecord(piece, item);
    const place = {
      source: piece.plan?.source ?? '',
      offset: item.offset,
      length: item.length,
      line: lineOf(item),
      content: isUtf8(bytes) ? bytes.toString('utf8') : null,
    };
    if (crash !== null)
      return { ...place, kind: 'crash', found: `a document that ${crash}`, expected: 'one that can be cleaned' };
    const expected = 'a document that takes no longer (--doc-timeout)';
    return { ...place, kind: 'timeout', found: `no end after ${docTimeout / 1000} s`, expected };
  }

  async function close(): Promise<void> {
    isClosed = true;
    clearInterval(watch);
    await Promise.all([...slots].map(({ worker }) => worker.terminate()));
  }

  return { width: (TASKS_PER_WORKER + 1) * size, clean: (piece) => clean(piece), close };
}

/** A document of the largest size takes more than a gigabyte; workers that each take several would bring down others. */
const LEAST_MEMORY_MB = 1024;
const MOST_MEMORY_MB = 4096;

function shareOfMemory(size: number): number {
  return Math.min(MOST_MEMORY_MB, Math.max(LEAST_MEMORY_MB, Math.floor(totalmem() / 2 ** 20 / (size + 1))));
}

function describeCrash(error: Error | null): string {
  if (error === null) return 'ended its worker thread';
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'takes more memory than there is' : `ended its worker thread (${error.message})`;
}

function lineOf({ head, ordinal }: PieceRecord): number | null {
  if (head.format === 'json') return head.line;
  return head.format === 'jsonl' ? ordinal : null;
}
