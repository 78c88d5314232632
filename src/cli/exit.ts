/** What commands end with; the table of `flags.ts` tells it to users. */
export const EXIT = {
  done: 0,
  /** Finished, but something failed. */
  failures: 1,
  /** Wrong usage, nothing could be read, or an output could not be written. */
  unusable: 2,
  /** Below a floor, or away from a baseline. */
  missed: 3,
} as const;
