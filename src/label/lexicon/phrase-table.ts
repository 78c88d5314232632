/** A hash table from numbers to lists of phrases. */

export interface Phrase<List extends string> {
  readonly text: string;
  readonly lists: readonly List[];
}

/** Open addressing: key hash to phrases, in the order in which they were given. */
export class PhraseTable<List extends string> {
  private readonly keys: Int32Array;
  private readonly slots: Int32Array;
  private readonly buckets: Phrase<List>[][] = [];
  private readonly mask: number;

  constructor(entries: readonly (readonly [number, Phrase<List>])[]) {
    let size = 16;
    while (size < entries.length * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    for (const [key, phrase] of entries) {
      const slot = this.slotOf(key);
      if (this.slots[slot] < 0) {
        this.keys[slot] = key;
        this.slots[slot] = this.buckets.push([]) - 1;
      }
      this.buckets[this.slots[slot]].push(phrase);
    }
  }

  get(key: number): readonly Phrase<List>[] | null {
    const bucket = this.slots[this.slotOf(key)];
    return bucket < 0 ? null : this.buckets[bucket];
  }

  private slotOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[slot] >= 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}
