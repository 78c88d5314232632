/** Who cleans pieces: this thread, or workers. */
import type { Piece } from '../read/piece.js';
import { openMaker } from '../read/read-plan.js';
import { CallTimeoutError, callWithin } from './call-within.js';
import { capYoungHeap } from './cap-young-heap.js';
import { type CleanedPiece, type CleanJob, cleanPiece } from './clean-piece.js';
import { openWorkers, type WorkerPool } from './worker-pool.js';

export interface PieceCleaner {
  /** Pieces that may be under way at once. */
  readonly width: number;
  readonly clean: (piece: Piece) => Promise<CleanedPiece>;
  readonly close: () => Promise<void>;
}

export interface CleanerOptions {
  /** Threads that clean; null for as many as there are cores, once the input turns out to be large. */
  readonly threads: number | null;
  readonly cores: number;
  /** Milliseconds that one document may take. */
  readonly docTimeout: number;
}

/** After so much input the young heap is looked at again: of full pages it can double twice within a piece. */
const CAP_BYTES = 1 << 15;

/** So much is cleaned sooner than a worker is up. */
const SMALL_BYTES = 4 << 20;

/**
 * On one thread everything happens here. A document that takes too long cannot be told from its neighbours here and
 * leaves the engine's memory in disorder; so its piece and all that follow go to a worker, which can be stopped.
 */
export function createPieceCleaner(job: CleanJob, options: CleanerOptions): PieceCleaner {
  const { threads, cores, docTimeout } = options;
  const workers = threads ?? cores;
  let pool: WorkerPool | null = workers > 1 && threads !== null ? openPool() : null;
  let bytes = 0;

  function openPool(): WorkerPool {
    return openWorkers(job, { size: workers, docTimeout });
  }

  async function cleanHere(piece: Piece): Promise<CleanedPiece> {
    const make = await openMaker(piece);
    capYoungHeap();
    let capped = 0;
    const onItem = (index: number): void => {
      const item = piece.items[index];
      if (!('end' in item) || item.end - capped < CAP_BYTES) return;
      capped = item.end;
      capYoungHeap();
    };
    try {
      return callWithin(docTimeout, () => cleanPiece(piece, make, job, onItem));
    } catch (error) {
      if (!(error instanceof CallTimeoutError)) throw error;
      pool = openPool();
      return pool.clean(piece);
    }
  }

  return {
    get width() {
      return pool?.width ?? 1;
    },
    async clean(piece) {
      bytes += piece.bytes.length;
      if (pool === null && workers > 1 && bytes > SMALL_BYTES) pool = openPool();
      return pool === null ? cleanHere(piece) : pool.clean(piece);
    },
    close: async () => pool?.close(),
  };
}
