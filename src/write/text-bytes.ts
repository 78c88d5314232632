const FIRST_BYTES = 1 << 16;

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3;

const encoder = new TextEncoder();

/** Text as UTF-8, gathered in memory that grows with it. */
export class TextBytes {
  #memory = new Uint8Array(0);
  #used = 0;

  get length(): number {
    return this.#used;
  }

  add(text: string): void {
    const needed = this.#used + text.length * MAX_BYTES_PER_UNIT;
    if (needed > this.#memory.length) this.#grow(needed);
    this.#used += encoder.encodeInto(text, this.#memory.subarray(this.#used)).written;
  }

  /** Gives all away as memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#memory.slice(0, this.#used);
    this.#used = 0;
    return taken;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(FIRST_BYTES, 2 * this.#memory.length, needed));
    larger.set(this.#memory.subarray(0, this.#used));
    this.#memory = larger;
  }
}
