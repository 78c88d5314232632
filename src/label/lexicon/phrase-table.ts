/** A hash table from numbers to lists of entries. */

/** Open addressing: key hash to phrases, in the order of `compare`. */
export class PhraseTable<Entry> {
  /** A bit for each low half of a key: most look-ups end here, in a place that stays in the processor's first cache. */
  private readonly filter = new Uint8Array(1 << 13);
  private readonly keys: Int32Array;
  private readonly slots: Int32Array;
  private readonly buckets: Entry[][] = [];
  private readonly mask: number;

  /** `keys` has the hash of each entry. */
  constructor(keys: readonly number[], entries: readonly Entry[], compare: (a: Entry, b: Entry) => number) {
    let size = 16;
    while (size < entries.length * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    for (let index = 0; index < entries.length; index++) {
      const key = keys[index];
      this.filter[(key & 0xffff) >>> 3] |= 1 << (key & 7);
      const slot = this.slotOf(key);
      const bucket = this.slots[slot];
      if (bucket < 0) {
        this.keys[slot] = key;
        this.slots[slot] = this.buckets.push([entries[index]]) - 1;
      } else {
        this.buckets[bucket].push(entries[index]);
        this.buckets[bucket].sort(compare);
      }
    }
  }

  get(key: number): readonly Entry[] | null {
    if ((this.filter[(key & 0xffff) >>> 3] & (1 << (key & 7))) === 0) return null;
    const bucket = this.slots[this.slotOf(key)];
    return bucket < 0 ? null : this.buckets[bucket];
  }

  private slotOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[slot] >= 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}
