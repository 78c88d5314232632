/** Bytes on hold between two chunks of a stream. Each byte is copied at most once on its way through. */
export class ByteQueue {
  #parts: Buffer[] = [];
  /** Bytes of the first part that were taken already. */
  #used = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(bytes: Buffer): void {
    if (bytes.length === 0) return;
    const last = this.#parts.length - 1;
    this.#length += bytes.length;
    if (last >= 0 && isFollowedBy(this.#parts[last], bytes)) this.#parts[last] = spanOver(this.#parts[last], bytes);
    else this.#parts.push(bytes);
  }

  /** Removes and returns the first `count` bytes, or all where there are fewer. */
  take(count: number): Buffer {
    const bytes = this.peek(count);
    this.#length -= bytes.length;
    this.#used += bytes.length;
    if (this.#parts.length > 0 && this.#used === this.#parts[0].length) {
      this.#parts.shift();
      this.#used = 0;
    }
    return bytes;
  }

  /** The first `count` bytes, or all where there are fewer. */
  peek(count: number): Buffer {
    const wanted = Math.min(count, this.#length);
    if (wanted === 0) return Buffer.alloc(0);
    if (this.#parts[0].length - this.#used < wanted) this.#joinParts(wanted);
    return this.#parts[0].subarray(this.#used, this.#used + wanted);
  }

  /** Makes the first part one of at least `count` bytes. */
  #joinParts(count: number): void {
    let joined = 0;
    let size = -this.#used;
    while (size < count) size += this.#parts[joined++].length;
    const parts = this.#parts.splice(0, joined);
    parts[0] = parts[0].subarray(this.#used);
    this.#parts.unshift(Buffer.concat(parts, size));
    this.#used = 0;
  }
}

/** Neighbours in one block of memory need no copy to become one. */
function isFollowedBy(first: Buffer, second: Buffer): boolean {
  return first.buffer === second.buffer && first.byteOffset + first.length === second.byteOffset;
}

function spanOver(first: Buffer, second: Buffer): Buffer {
  return Buffer.from(first.buffer, first.byteOffset, first.length + second.length);
}
