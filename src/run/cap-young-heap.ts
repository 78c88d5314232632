/** Bounds the memory of a run on one thread. Workers are bounded when they are started. */
import v8 from 'node:v8';

/** Both halves of the young generation, in bytes. Twice as much, as V8 allows itself, makes no run faster that was measured. */
const YOUNG_BYTES = 16e6;

/** V8 counts the halves and one more for what it moves. */
export const WORKER_YOUNG_MB = (3 * YOUNG_BYTES) / 2 / 1e6;

let isCapped = false;

/** To call now and then: what has grown to its bound grows no further. V8 takes no bound itself once it runs. */
export function capYoungHeap(): void {
  if (isCapped || sizeOfYoungHeap() < YOUNG_BYTES) return;
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  isCapped = true;
}

function sizeOfYoungHeap(): number {
  return v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
