/**
 * Room for the arrays that live as long as one page is judged. A page needs a hundred of them, most of a few lines: to
 * allocate, clear and collect each costs more than to fill it. These are views of one buffer, which the next page uses again.
 */

const FEWEST_BYTES = 1 << 18;
/** Larger arrays are few, and would keep the buffer large after them. */
const MOST_BYTES = 1 << 16;
/** Every array begins at a multiple of the widest element. */
const ALIGNMENT = 8;

/** Zeros from `used` on. */
let bytes = new Uint8Array(FEWEST_BYTES);
let used = 0;

/** Takes all arrays back: whoever still holds one will find other numbers in it. */
export function startPage(): void {
  // At once: to clear a short array costs as much as to make it.
  bytes.fill(0, 0, used);
  used = 0;
}

/** So many zeros. */
export function doubles(count: number): Float64Array {
  const at = take(8 * count);
  return at < 0 ? new Float64Array(count) : new Float64Array(bytes.buffer, at, count);
}

/** So many zeros. */
export function singles(count: number): Float32Array {
  const at = take(4 * count);
  return at < 0 ? new Float32Array(count) : new Float32Array(bytes.buffer, at, count);
}

/** So many zeros. */
export function integers(count: number): Int32Array {
  const at = take(4 * count);
  return at < 0 ? new Int32Array(count) : new Int32Array(bytes.buffer, at, count);
}

/** Where so much room begins in the buffer, or −1 where it is too much for it. */
function take(size: number): number {
  if (size > MOST_BYTES) return -1;
  if (used + size > bytes.length) {
    // The arrays that this page already has keep the old buffer.
    bytes = new Uint8Array(2 * bytes.length);
    used = 0;
  }
  const at = used;
  used += Math.ceil(size / ALIGNMENT) * ALIGNMENT;
  return at;
}
