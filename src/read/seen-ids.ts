/** Ids beyond this many are not remembered: 16 MiB of hashes are as much as a check is worth. */
export const MAX_IDS = 1 << 20;

const FIRST_SLOTS = 1 << 10;

/** Remembers ids by 53 bits of hash, so that a false alarm among a million has odds of 1 : 10 000. */
export class SeenIds {
  #slots = new Float64Array(FIRST_SLOTS);
  #count = 0;

  /** With `hashes`, as it was when it was saved. */
  constructor(hashes: Float64Array = new Float64Array(0)) {
    for (const hash of hashes) this.#addHash(hash);
  }

  /** Whether the id was there before; from `MAX_IDS` different ones on, new ones are neither kept nor recognised. */
  hasSeen(id: string): boolean {
    return this.#addHash(hashId(id));
  }

  /** Whether there may have been more ids than are remembered. */
  get isFull(): boolean {
    return this.#count === MAX_IDS;
  }

  /** The hashes of all ids, in any order. */
  save(): Float64Array {
    return this.#slots.filter((hash) => hash !== 0);
  }

  #addHash(hash: number): boolean {
    const slot = findSlot(this.#slots, hash);
    if (this.#slots[slot] === hash) return true;
    if (this.#count === MAX_IDS) return false;
    this.#slots[slot] = hash;
    this.#count++;
    if (this.#count * 2 > this.#slots.length && this.#count < MAX_IDS) this.#grow();
    return false;
  }

  #grow(): void {
    const slots = new Float64Array(this.#slots.length * 2);
    for (const hash of this.#slots) if (hash !== 0) slots[findSlot(slots, hash)] = hash;
    this.#slots = slots;
  }
}

function findSlot(slots: Float64Array, hash: number): number {
  let slot = hash % slots.length;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) % slots.length;
  return slot;
}

/** Two FNV-like hashes side by side; never 0, which marks an empty slot. */
function hashId(id: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 15;
  }
  low ^= low >>> 15;
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0) || 1;
}
