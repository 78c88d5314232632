import type { Fault } from '../types.js';

/** The bytes of an input ended before the input did. What was read before stays good. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(readonly fault: Fault) {
    super(`${fault.source}: found ${fault.found}, expected ${fault.expected}`);
  }
}
