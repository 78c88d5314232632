/**
 * Memory to use again. Left to the collector, buffers would stay long after they are needed no more: what lies outside of the
 * heap hardly hurries it.
 */
export interface SpareMemory<Memory extends ArrayBufferLike> {
  /** A spare of at least so many bytes, with whatever was in it, or null. */
  readonly take: (bytes: number) => Uint8Array<Memory> | null;
  /** Takes back the memory of bytes that nobody looks at any more. */
  readonly give: (bytes: Uint8Array<Memory>) => void;
}

const MOST_SPARES = 4;

/** Keeps the largest of what it is given, none outside of the bounds, in bytes. */
export function createSpareMemory<Memory extends ArrayBufferLike>(least: number, most: number): SpareMemory<Memory> {
  const spares: Uint8Array<Memory>[] = [];
  return {
    take(bytes) {
      const at = spares.findLastIndex(({ length }) => length >= bytes);
      return at < 0 ? null : spares.splice(at, 1)[0];
    },
    give({ buffer }) {
      if (buffer.byteLength < least || buffer.byteLength > most) return;
      spares.push(new Uint8Array(buffer));
      spares.sort((a, b) => b.length - a.length);
      spares.length = Math.min(spares.length, MOST_SPARES);
    },
  };
}
