/** How fast something grows of late: over the last minute, not since a start that may have been slow. */

const WINDOW_MS = 60_000;
const STEP_MS = 1000;

export interface MovingRate {
  /** Takes the amount at a time in milliseconds; neither ever goes back. */
  add(time: number, amount: number): void;
  /** Growth a second up to this time, or null while no time has passed. */
  at(time: number, amount: number): number | null;
}

/** Begins with nothing at `start`. */
export function createMovingRate(start: number): MovingRate {
  const samples = [{ time: start, amount: 0 }];

  return {
    add(time, amount) {
      if (time - samples[samples.length - 1].time < STEP_MS) return;
      samples.push({ time, amount });
      // The one before the window stays, so that it is spanned.
      while (samples[1].time <= time - WINDOW_MS) samples.shift();
    },
    at(time, amount) {
      const [oldest] = samples;
      return time > oldest.time ? ((amount - oldest.amount) / (time - oldest.time)) * 1000 : null;
    },
  };
}
