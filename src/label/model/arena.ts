/**
 * Room for the arrays that live as long as one page is judged. A page needs a hundred of them, most of a few lines: to
 * allocate, clear and collect each costs more than to fill it. These are views of one buffer, which the next page uses again.
 */

const FEWEST_BYTES = 1 << 18;
/** Larger arrays are few, and would keep the buffer large after them. */
const MOST_BYTES = 1 << 16;
/** Every array begins at a multiple of the widest element. */
const ALIGNMENT = 8;

let buffer = new ArrayBuffer(FEWEST_BYTES);
let used = 0;

/** Takes all arrays back: whoever still holds one will find other numbers in it. */
export function startPage(): void {
  used = 0;
}

/** So many zeros. */
export function doubles(count: number): Float64Array {
  const at = take(8 * count);
  return at < 0 ? new Float64Array(count) : new Float64Array(buffer, at, count).fill(0);
}

/** So many zeros. */
export function singles(count: number): Float32Array {
  const at = take(4 * count);
  return at < 0 ? new Float32Array(count) : new Float32Array(buffer, at, count).fill(0);
}

/** So many zeros. */
export function integers(count: number): Int32Array {
  const at = take(4 * count);
  return at < 0 ? new Int32Array(count) : new Int32Array(buffer, at, count).fill(0);
}

/** Where the room for so many bytes begins in the buffer, or −1 where they are too many for it. */
function take(bytes: number): number {
  if (bytes > MOST_BYTES) return -1;
  if (used + bytes > buffer.byteLength) {
    // The arrays that this page already has keep the old buffer.
    buffer = new ArrayBuffer(2 * buffer.byteLength);
    used = 0;
  }
  const at = used;
  used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  return at;
}
