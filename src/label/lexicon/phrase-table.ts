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

/** Phrases in buckets, one for each key: those of a bucket in a row, the longest first. */
export interface PhraseRows {
  /** Key of each bucket. */
  readonly keys: Int32Array;
  /** The phrases of bucket `b` are those from `starts[b]` to before `starts[b + 1]`. */
  readonly starts: Int32Array;
  readonly froms: Int32Array;
  readonly lengths: Int32Array;
  readonly leads: Int32Array;
  readonly insides: Int32Array;
}

/** Open addressing: key hash to a bucket. `Cached` is what its user keeps of each phrase. */
export class PhraseTable<Cached> {
  /** The texts of the lexicon's phrases, one after the other. */
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly froms: Int32Array;
  readonly lengths: Int32Array;
  /** The last unit of each: it alone tells most phrases of a bucket from a text, and these lie side by side. */
  readonly lasts: Uint16Array;
  readonly leads: Int32Array;
  readonly insides: Int32Array;
  readonly cached: (Cached | null)[];
  /** A bit for each low half of a key: most look-ups end here, in a place that stays in the processor's first cache. */
  private readonly filter = new Uint8Array(1 << 13);
  private readonly keys: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(units: Uint16Array, { keys, starts, froms, lengths, leads, insides }: PhraseRows) {
    this.units = units;
    this.starts = starts;
    this.froms = froms;
    this.lengths = lengths;
    this.leads = leads;
    this.insides = insides;
    this.lasts = new Uint16Array(froms.length);
    for (let phrase = 0; phrase < froms.length; phrase++) {
      this.lasts[phrase] = units[froms[phrase] + lengths[phrase] - 1];
    }
    this.cached = new Array(froms.length).fill(null);
    let size = 16;
    while (size < keys.length * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.slots = new Int32Array(size).fill(-1);
    this.fillSlots(keys);
  }

  /** Number of the bucket with that key, or -1. */
  get(key: number): number {
    if ((this.filter[(key & 0xffff) >>> 3] & (1 << (key & 7))) === 0) return -1;
    return this.slots[this.slotOf(key)];
  }

  private fillSlots(keys: Int32Array): void {
    for (let bucket = 0; bucket < keys.length; bucket++) {
      const key = keys[bucket];
      this.filter[(key & 0xffff) >>> 3] |= 1 << (key & 7);
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.slots[slot] = bucket;
    }
  }

  private slotOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[slot] >= 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** Puts the phrases in buckets. */
export function toRows({ keys, froms, lengths, leads, insides }: PhraseColumns): PhraseRows {
  const buckets = new Map<number, number>();
  for (const key of keys) if (!buckets.has(key)) buckets.set(key, buckets.size);
  const bucketOf = Int32Array.from(keys, (key) => buckets.get(key) ?? 0);
  const starts = startsOf(bucketOf, buckets.size);
  const order = orderOf(bucketOf, starts, lengths);
  return {
    keys: Int32Array.from(buckets.keys()),
    starts,
    froms: order.map((phrase) => froms[phrase]),
    lengths: order.map((phrase) => lengths[phrase]),
    leads: order.map((phrase) => leads[phrase]),
    insides: order.map((phrase) => insides[phrase]),
  };
}

/** Where each bucket begins, and the last one ends, when its phrases stand in a row. */
function startsOf(bucketOf: Int32Array, buckets: number): Int32Array {
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
