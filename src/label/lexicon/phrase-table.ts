/** Phrases by the hashes of their first words. In columns: all languages together have tens of thousands. */

/** What is known of a phrase before it is looked for. */
export interface PhraseColumns {
  /** Hash by which each is found. */
  readonly keys: number[];
  /** Where each lies in its lexicon's units, and how long it is. */
  readonly froms: number[];
  readonly lengths: number[];
  /** The lists that each is in, as sets of bits. */
  readonly leads: number[];
  readonly insides: number[];
}

/** Open addressing: key hash to a bucket, phrases of one key in a row, the longest first. `Cached` is what its user keeps of each. */
export class PhraseTable<Cached> {
  /** The texts of the lexicon's phrases, one after the other. */
  readonly units: Uint16Array;
  readonly froms: Int32Array;
  readonly lengths: Int32Array;
  /** The last unit of each: it alone tells most phrases of a bucket from a text, and these lie side by side. */
  readonly lasts: Uint16Array;
  readonly leads: Int32Array;
  readonly insides: Int32Array;
  readonly cached: (Cached | null)[];
  /** The phrases of bucket `b` are those from `starts[b]` to before `starts[b + 1]`. */
  readonly starts: Int32Array;
  /** A bit for each low half of a key: most look-ups end here, in a place that stays in the processor's first cache. */
  private readonly filter = new Uint8Array(1 << 13);
  private readonly keys: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(units: Uint16Array, { keys, froms, lengths, leads, insides }: PhraseColumns) {
    this.units = units;
    let size = 16;
    while (size < keys.length * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    const bucketOf = this.fillBuckets(keys);
    this.starts = startsOf(bucketOf);
    const order = orderOf(bucketOf, this.starts, lengths);
    this.froms = order.map((phrase) => froms[phrase]);
    this.lengths = order.map((phrase) => lengths[phrase]);
    this.lasts = Uint16Array.from(order, (phrase) => units[froms[phrase] + lengths[phrase] - 1]);
    this.leads = order.map((phrase) => leads[phrase]);
    this.insides = order.map((phrase) => insides[phrase]);
    this.cached = new Array(order.length).fill(null);
  }

  /** Number of the bucket with that key, or -1. */
  get(key: number): number {
    if ((this.filter[(key & 0xffff) >>> 3] & (1 << (key & 7))) === 0) return -1;
    return this.slots[this.slotOf(key)];
  }

  /** Gives each key a bucket; returns those of the phrases. */
  private fillBuckets(keys: readonly number[]): Int32Array {
    const bucketOf = new Int32Array(keys.length);
    let buckets = 0;
    for (let phrase = 0; phrase < keys.length; phrase++) {
      const key = keys[phrase];
      this.filter[(key & 0xffff) >>> 3] |= 1 << (key & 7);
      const slot = this.slotOf(key);
      if (this.slots[slot] < 0) {
        this.keys[slot] = key;
        this.slots[slot] = buckets++;
      }
      bucketOf[phrase] = this.slots[slot];
    }
    return bucketOf;
  }

  private slotOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[slot] >= 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** Where each bucket begins, and the last one ends, when its phrases stand in a row. */
function startsOf(bucketOf: Int32Array): Int32Array {
  const buckets = bucketOf.reduce((most, bucket) => Math.max(most, bucket + 1), 0);
  const starts = new Int32Array(buckets + 1);
  for (let phrase = 0; phrase < bucketOf.length; phrase++) starts[bucketOf[phrase] + 1]++;
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] += starts[bucket];
  return starts;
}

/** The phrases by bucket, in each the longest first and equals as they came. Nearly all buckets hold one or two. */
function orderOf(bucketOf: Int32Array, starts: Int32Array, lengths: readonly number[]): Int32Array {
  const order = new Int32Array(bucketOf.length);
  const ends = starts.slice();
  for (let phrase = 0; phrase < bucketOf.length; phrase++) {
    const bucket = bucketOf[phrase];
    let at = ends[bucket]++;
    for (; at > starts[bucket] && lengths[order[at - 1]] < lengths[phrase]; at--) order[at] = order[at - 1];
    order[at] = phrase;
  }
  return order;
}
