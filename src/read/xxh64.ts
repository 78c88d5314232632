/** XXH64 with seed 0: of its 64 bits the lower 32, which zstd keeps as a checksum. */

const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;

const P1_LOW = Number(P1 & 0xffffffffn);
const P1_HIGH = Number(P1 >> 32n);
const P2_LOW = Number(P2 & 0xffffffffn);
const P2_HIGH = Number(P2 >> 32n);

const STRIPE_BYTES = 32;

/** Sums up bytes as they come. */
export class Xxh64 {
  /** Low and high half of each of four lanes in turn: numbers of 64 bits are too slow for each byte. */
  readonly #lanes = new Int32Array(new BigUint64Array([wrap(P1 + P2), P2, 0n, wrap(-P1)]).buffer);
  readonly #held = Buffer.alloc(STRIPE_BYTES);
  #heldBytes = 0;
  #length = 0;

  add(bytes: Buffer): void {
    this.#length += bytes.length;
    let at = 0;
    if (this.#heldBytes > 0) {
      at = bytes.copy(this.#held, this.#heldBytes, 0, STRIPE_BYTES - this.#heldBytes);
      this.#heldBytes += at;
      if (this.#heldBytes < STRIPE_BYTES) return;
      mixStripes(this.#lanes, this.#held, 0, STRIPE_BYTES);
    }
    const end = bytes.length - ((bytes.length - at) % STRIPE_BYTES);
    mixStripes(this.#lanes, bytes, at, end);
    this.#heldBytes = bytes.copy(this.#held, 0, end);
  }

  /** The lower half of the sum of all bytes so far, as a number without sign. */
  digest(): number {
    const tail = this.#held.subarray(0, this.#heldBytes);
    let sum = wrap((this.#length < STRIPE_BYTES ? P5 : joinLanes(this.#lanes)) + BigInt(this.#length));
    let at = 0;
    for (; at + 8 <= tail.length; at += 8) {
      sum = wrap(rotate(sum ^ mixOne(0n, tail.readBigUInt64LE(at)), 27n) * P1 + P4);
    }
    if (at + 4 <= tail.length) {
      sum = wrap(rotate(sum ^ wrap(BigInt(tail.readUInt32LE(at)) * P1), 23n) * P2 + P3);
      at += 4;
    }
    for (; at < tail.length; at++) sum = wrap(rotate(sum ^ wrap(BigInt(tail[at]) * P5), 11n) * P1);
    sum = wrap((sum ^ (sum >> 33n)) * P2);
    sum = wrap((sum ^ (sum >> 29n)) * P3);
    return Number((sum ^ (sum >> 32n)) & 0xffffffffn);
  }
}

function joinLanes(halves: Int32Array): bigint {
  const lanes = [...new BigUint64Array(halves.buffer)];
  const turns = [1n, 7n, 12n, 18n];
  let sum = wrap(lanes.reduce((total, lane, index) => total + rotate(lane, turns[index]), 0n));
  for (const lane of lanes) sum = wrap((sum ^ mixOne(0n, lane)) * P1 + P4);
  return sum;
}

/** `lane = rotate(lane + word * P2, 31) * P1` for each word in turn; a stripe has one for each lane. */
function mixStripes(lanes: Int32Array, bytes: Buffer, start: number, end: number): void {
  for (let at = start, lane = 0; at < end; at += 8, lane = (lane + 2) & 7) {
    const low = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    const high = bytes[at + 4] | (bytes[at + 5] << 8) | (bytes[at + 6] << 16) | (bytes[at + 7] << 24);
    const productHigh = (multiplyHigh(low, P2_LOW) + Math.imul(low, P2_HIGH) + Math.imul(high, P2_LOW)) | 0;
    const sumLow = (lanes[lane] >>> 0) + (Math.imul(low, P2_LOW) >>> 0);
    const sumHigh = (lanes[lane + 1] + productHigh + (sumLow > 0xffffffff ? 1 : 0)) | 0;
    const turnedLow = (sumLow << 31) | (sumHigh >>> 1);
    const turnedHigh = (sumHigh << 31) | ((sumLow | 0) >>> 1);
    lanes[lane] = Math.imul(turnedLow, P1_LOW);
    lanes[lane + 1] = multiplyHigh(turnedLow, P1_LOW) + Math.imul(turnedLow, P1_HIGH) + Math.imul(turnedHigh, P1_LOW);
  }
}

/** The upper half of the product of two numbers of 32 bits. */
function multiplyHigh(first: number, second: number): number {
  const low = first & 0xffff;
  const high = first >>> 16;
  const otherLow = second & 0xffff;
  const otherHigh = second >>> 16;
  const middle = high * otherLow + ((low * otherLow) >>> 16);
  const other = low * otherHigh + (middle & 0xffff);
  // Sums beyond 32 bits: a shift would cut them.
  return (high * otherHigh + Math.floor(middle / 65_536) + Math.floor(other / 65_536)) | 0;
}

function mixOne(lane: bigint, word: bigint): bigint {
  return wrap(rotate(wrap(lane + word * P2), 31n) * P1);
}

function rotate(value: bigint, count: bigint): bigint {
  return wrap((value << count) | (value >> (64n - count)));
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
