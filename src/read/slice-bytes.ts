import type { Fault } from '../types.js';
import { ByteQueue } from './byte-queue.js';
import { ReadError } from './read-error.js';

export interface Slice {
  readonly bytes: Buffer;
  /** The first `headBytes` bytes of the input, or all of it where there are no more. */
  readonly isHead: boolean;
  /** Whether the input ended with this slice, which is then a head. */
  readonly isWhole: boolean;
  /** Whether the next slice has to be waited for. */
  readonly isPause: boolean;
}

/** Chunks are passed on in slices of this size, so that one of them cannot become too many documents at once. */
const SLICE_BYTES = 65_536;

/** Re-cuts an input's chunks; its head comes in one. Returns the fault of the ReadError that ended them, if one did. */
export async function* sliceBytes(
  chunks: AsyncIterable<Uint8Array>,
  headBytes: number,
): AsyncGenerator<Slice, Fault | null, undefined> {
  const queue = new ByteQueue();
  let isHead = true;
  let fault: Fault | null = null;
  try {
    for await (const chunk of chunks) {
      queue.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
      if (isHead && queue.length < headBytes) continue;
      while (queue.length > 0) {
        const bytes = queue.take(isHead ? headBytes : SLICE_BYTES);
        yield { bytes, isHead, isWhole: false, isPause: queue.length === 0 };
        isHead = false;
      }
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    fault = error.fault;
  }
  const bytes = queue.take(queue.length);
  if (bytes.length > 0) yield { bytes, isHead: true, isWhole: true, isPause: true };
  return fault;
}
