const FIRST_BYTES = 65_536;

/**
 * The bytes of a stream that are still in use, in one piece of memory, addressed by their offsets in the stream. Unlike
 * in a ByteQueue any of them can be looked at again and again at no cost; for that, each is copied when it comes.
 */
export class ByteWindow {
  #memory = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  #offset = 0;

  /** Offset of the first byte. */
  get offset(): number {
    return this.#offset;
  }

  /** Offset after the last byte. */
  get end(): number {
    return this.#offset + this.#end - this.#start;
  }

  push(bytes: Buffer): void {
    if (this.#end + bytes.length > this.#memory.length) this.#makeRoom(bytes.length);
    bytes.copy(this.#memory, this.#end);
    this.#end += bytes.length;
  }

  /** The bytes between two offsets, as far as they are here; what is returned is only good until the next push. */
  slice(from: number, to: number): Buffer {
    const length = this.#end - this.#start;
    const start = Math.min(Math.max(0, from - this.#offset), length);
    const end = Math.min(Math.max(start, to - this.#offset), length);
    return this.#memory.subarray(this.#start + start, this.#start + end);
  }

  /** Forgets what lies before an offset. */
  dropUntil(offset: number): void {
    const count = Math.min(Math.max(0, offset - this.#offset), this.#end - this.#start);
    this.#start += count;
    this.#offset += count;
  }

  /** Moves what is in use to the front where that frees half of the memory, else takes twice as much. */
  #makeRoom(bytes: number): void {
    const used = this.#end - this.#start;
    const needed = used + bytes;
    const memory =
      2 * needed <= this.#memory.length ? this.#memory : Buffer.allocUnsafe(Math.max(FIRST_BYTES, 2 * needed));
    this.#memory.copy(memory, 0, this.#start, this.#end);
    this.#memory = memory;
    this.#start = 0;
    this.#end = used;
  }
}
