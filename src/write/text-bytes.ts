import { createSpareMemory } from '../spare-memory.js';

const FIRST_BYTES = 1 << 16;

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3;

const encoder = new TextEncoder();

/** Text as UTF-8, gathered in memory that grows with it. */
export class TextBytes {
  #memory: Uint8Array<ArrayBuffer> = NOTHING;
  #used = 0;

  get length(): number {
    return this.#used;
  }

  add(text: string): void {
    const needed = this.#used + text.length * MAX_BYTES_PER_UNIT;
    if (needed > this.#memory.length) this.#grow(needed);
    this.#used += encoder.encodeInto(text, this.#memory.subarray(this.#used)).written;
  }

  /** The line and its break; to join them first would copy the line. */
  addLine(line: string): void {
    this.add(line);
    this.add('\n');
  }

  /** Gives all away, with the memory that it is in; `recycleBytes` takes that back. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#memory.subarray(0, this.#used);
    this.#memory = NOTHING;
    this.#used = 0;
    return taken;
  }

  #grow(needed: number): void {
    const larger = allocate(Math.max(FIRST_BYTES, 2 * this.#memory.length, needed));
    larger.set(this.#memory.subarray(0, this.#used));
    recycleBytes(this.#memory);
    this.#memory = larger;
  }
}

const NOTHING = new Uint8Array(0);

const spares = createSpareMemory<ArrayBuffer>(FIRST_BYTES, 8 << 20);

/** Takes back the memory of bytes that nobody looks at any more. */
export const recycleBytes = spares.give;

function allocate(bytes: number): Uint8Array<ArrayBuffer> {
  return spares.take(bytes) ?? new Uint8Array(bytes);
}
