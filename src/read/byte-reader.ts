import { ByteQueue } from './byte-queue.js';

/**
 * Chunks as a run of bytes that are looked at before they are taken. Chunks that fail count as ended, so that what came
 * before is used first; `failure` then says why.
 */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #queue = new ByteQueue();
  #offset = 0;
  #failure: unknown = null;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes taken so far. */
  get offset(): number {
    return this.#offset;
  }

  /** What the chunks threw; null while they have not. */
  get failure(): unknown {
    return this.#failure;
  }

  /** The next `count` bytes without taking them; fewer at the end. Valid until the next call. */
  async peek(count: number): Promise<Buffer> {
    while (this.#queue.length < count && (await this.#pull()));
    return this.#queue.peek(count);
  }

  /** Takes `count` bytes; returns how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    for (;;) {
      const taken = this.#queue.take(Math.min(left, this.#queue.length)).length;
      this.#offset += taken;
      left -= taken;
      if (left === 0 || !(await this.#pull())) return count - left;
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #pull(): Promise<boolean> {
    if (this.#failure !== null) return false;
    try {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.#queue.push(next.value);
      return true;
    } catch (error) {
      this.#failure = error;
      return false;
    }
  }
}
