/** A worker thread: cleans the pieces that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { openMaker } from '../read/read-plan.js';
import { cleanPiece, listBytes, toMovable } from './clean-piece.js';
import { READY, type WorkerRequest, type WorkerStart } from './worker-pool.js';

const { job, progress }: WorkerStart = workerData;
const port = parentPort;
let last: Promise<unknown> = Promise.resolve();

port?.on('message', (request: WorkerRequest) => {
  last = last.then(() => answer(request));
});
port?.postMessage(READY);

async function answer({ piece }: WorkerRequest): Promise<void> {
  // Should the thread end before the first item, that is where it ended, and not where the piece before this one did.
  Atomics.store(progress, 1, 0);
  const make = await openMaker(piece);
  const onItem = (index: number): void => {
    Atomics.store(progress, 1, index);
    Atomics.add(progress, 0, 1);
  };
  const cleaned = toMovable(cleanPiece(piece, make, job, onItem));
  // Moved and not copied.
  const memory = listBytes(cleaned).map(({ buffer }) => buffer);
  port?.postMessage(cleaned, memory);
}
