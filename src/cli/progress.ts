/** How far a run is: what is read and written so far, how fast, and how long it will take. */
import { createMovingRate } from './moving-rate.js';

export interface Progress {
  /** Bytes of the inputs have been read. */
  addBytes(bytes: number): void;
  /** Documents have been written. */
  addDocuments(count: number): void;
  /** Time has passed, perhaps nothing else. */
  tick(): void;
  /** Takes what is shown off the terminal, so that a message can stand in its place. */
  clear(): void;
  /** Shows nothing more. */
  finish(): void;
}

export interface ProgressState {
  readonly bytes: number;
  /** Of all inputs, or null when it is not known. */
  readonly total: number | null;
  readonly documents: number;
  /** Since the start. */
  readonly seconds: number;
  /** Bytes a second of late, or null before anything can be said. */
  readonly rate: number | null;
  /** Seconds that are left at this rate, or null. */
  readonly eta: number | null;
  /** Bytes of memory that the process holds. */
  readonly rss: number;
}

/** Where progress is shown. */
export interface ProgressView {
  readonly everyMs: number;
  show(state: ProgressState): void;
  clear(): void;
  /** Told of the last state. */
  finish(state: ProgressState): void;
}

/** What progress is measured with. */
export interface ProgressGauges {
  /** A clock in milliseconds that never goes back. */
  readonly now: () => number;
  readonly rss: () => number;
}

export const SILENT_PROGRESS: Progress = { addBytes() {}, addDocuments() {}, tick() {}, clear() {}, finish() {} };

/** Shows in `view`, as often as it asks for, how much of `total` bytes is done. */
export function createProgress(total: number | null, view: ProgressView, { now, rss }: ProgressGauges): Progress {
  const started = now();
  const movingRate = createMovingRate(started);
  let bytes = 0;
  let documents = 0;
  let shown = started;
  let isFinished = false;

  function stateAt(time: number): ProgressState {
    const rate = movingRate.at(time, bytes);
    const eta = total !== null && rate !== null && rate > 0 ? Math.max(0, (total - bytes) / rate) : null;
    return { bytes, total, documents, seconds: (time - started) / 1000, rate, eta, rss: rss() };
  }

  function tick(): void {
    if (isFinished) return;
    const time = now();
    movingRate.add(time, bytes);
    if (time - shown < view.everyMs) return;
    shown = time;
    view.show(stateAt(time));
  }

  return {
    addBytes(count) {
      bytes += count;
      tick();
    },
    addDocuments(count) {
      documents += count;
      tick();
    },
    tick,
    clear: view.clear,
    finish() {
      if (isFinished) return;
      isFinished = true;
      view.finish(stateAt(now()));
    },
  };
}
