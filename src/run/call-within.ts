/** Calls that end in time, whatever they do. */
import { isNativeError } from 'node:util/types';
import { createContext, Script } from 'node:vm';

/** The call took too long; what it changed is in any state. */
export class CallTimeoutError extends Error {
  override readonly name = 'CallTimeoutError';
}

const context = createContext({ call: () => {} });
const script = new Script('call()');

/**
 * What `call` returns; throws CallTimeoutError when it has not after `milliseconds`. The VM stops it wherever it is,
 * which nothing else in a thread can do to itself; setting that up takes a tenth of a millisecond.
 */
export function callWithin<T>(milliseconds: number, call: () => T): T {
  const results: T[] = [];
  context.call = () => {
    results.push(call());
  };
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if (isTimeout(error)) throw new CallTimeoutError(`no end after ${milliseconds} ms`);
    throw error;
  }
  return results[0];
}

function isTimeout(error: unknown): boolean {
  return isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
