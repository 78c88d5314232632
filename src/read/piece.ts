/** Pieces: runs of raw records in one block of memory, the unit of work. */
import { createSpareMemory } from '../spare-memory.js';
import type { Fault } from '../types.js';
import {
  BEGINNING,
  type RawHead,
  type RawItem,
  type RawPlace,
  type RawRecord,
  type RawSink,
  type ReadStart,
} from './raw-record.js';
import type { PassedOver, ReadItem } from './read-item.js';
import type { ReadPlan } from './read-plan.js';
import { isOwnRecord, type Shard } from './shard.js';

/** A raw record whose bytes lie in its piece. */
export interface PieceRecord extends RawPlace {
  readonly start: number;
  readonly end: number;
  readonly head: RawHead;
}

export type PieceItem = PieceRecord | { readonly fault: Fault } | PassedOver;

/** Plain data. Its memory is shared, so that neither passing a piece to a thread nor keeping it to try again copies it. */
export interface Piece {
  /** Null where no reader was found: then there is no record. */
  readonly plan: ReadPlan | null;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  readonly items: readonly PieceItem[];
  readonly after: PiecePlace;
}

/** How far an input has been read with a piece. */
export interface PiecePlace {
  /** Items since the input's beginning. */
  readonly items: number;
  /** Where a new reader may begin; null where only one that has read all before knows how to go on. */
  readonly next: ReadStart | null;
}

export const FIRST_PLACE: PiecePlace = { items: 0, next: BEGINNING };

/** Makes of a raw record what it holds; null where that is nothing at all. */
export type Maker = (record: PieceRecord, bytes: Buffer) => ReadItem | null;

/** A piece is sealed when it would have more bytes, or when it has so many records. */
const PIECE_BYTES = 1 << 20;
const PIECE_ITEMS = 1024;

const FIRST_BYTES = 1 << 10;

const NOTHING = new Uint8Array(new SharedArrayBuffer(0));

export interface BuilderOptions {
  /** So many items from the beginning on are left out. */
  readonly skip: number;
  readonly shard?: Shard | undefined;
}

/** Gathers a reader's items into pieces. */
export class PieceBuilder {
  readonly #options: BuilderOptions;
  /** Null until a reader is found; what comes before is no record. */
  plan: ReadPlan | null = null;
  /** Items since the input's beginning. */
  count = 0;
  #sealed: Piece[] = [];
  #memory = NOTHING;
  #used = 0;
  #items: PieceItem[] = [];
  #next: ReadStart | null = null;

  constructor(options: BuilderOptions) {
    this.#options = options;
  }

  get hasSealed(): boolean {
    return this.#sealed.length > 0;
  }

  readonly add: RawSink = (item: RawItem): void => {
    this.count++;
    if (this.#isWanted()) {
      if ('parts' in item) this.#addRecord(item);
      else this.#items.push(item);
    }
    // Also behind what is left out: it counts, and so must not be read again.
    this.#next = 'next' in item && item.next !== null ? { offset: item.next, ordinal: item.ordinal + 1 } : null;
    if (this.#items.length === PIECE_ITEMS) this.seal();
  };

  /** Ends the piece under way. */
  seal(): void {
    if (this.#items.length === 0) return;
    const bytes = this.#memory.subarray(0, this.#used);
    const after = { items: this.count, next: this.#next };
    this.#sealed.push({ plan: this.plan, bytes, items: this.#items, after });
    this.#memory = NOTHING;
    this.#used = 0;
    this.#items = [];
  }

  /** Gives away the pieces that are sealed. */
  take(): Piece[] {
    const sealed = this.#sealed;
    this.#sealed = [];
    return sealed;
  }

  /** Gives away all that is left. */
  end(): Piece[] {
    this.seal();
    return this.take();
  }

  /** Whether the last item that was counted belongs into a piece. */
  #isWanted(): boolean {
    const { skip, shard } = this.#options;
    return this.count > skip && (shard === undefined || isOwnRecord(shard, this.count - 1));
  }

  #addRecord({ parts, offset, length, ordinal, head }: RawRecord): void {
    let size = 0;
    for (const part of parts) size += part.length;
    if (this.#used + size > PIECE_BYTES && this.#used > 0) this.#sealBefore();
    this.#reserve(this.#used + size);
    const start = this.#used;
    for (const part of parts) {
      this.#memory.set(part, this.#used);
      this.#used += part.length;
    }
    this.#items.push({ start, end: this.#used, offset, length, ordinal, head });
  }

  /** Seals what came before the item that is being added. */
  #sealBefore(): void {
    this.count--;
    this.seal();
    this.count++;
  }

  #reserve(size: number): void {
    if (size <= this.#memory.length) return;
    const larger = allocate(size > PIECE_BYTES ? size : Math.min(PIECE_BYTES, Math.max(FIRST_BYTES, 2 * size)));
    larger.set(this.#memory.subarray(0, this.#used));
    spares.give(this.#memory);
    this.#memory = larger;
  }
}

const spares = createSpareMemory<SharedArrayBuffer>(FIRST_BYTES, PIECE_BYTES);

/** Takes back the memory of a piece that nobody looks at any more. */
export function recyclePiece({ bytes }: Piece): void {
  spares.give(bytes);
}

function allocate(bytes: number): Uint8Array<SharedArrayBuffer> {
  return spares.take(bytes) ?? new Uint8Array(new SharedArrayBuffer(bytes));
}

/** What a piece holds, one after the other, as it is asked for. */
export function* makeItems(piece: Piece, make: Maker): Generator<ReadItem, void, undefined> {
  for (const item of piece.items) {
    const made = makeItem(piece, item, make);
    if (made !== null) yield made;
  }
}

export function makeItem(piece: Piece, item: PieceItem, make: Maker): ReadItem | null {
  return 'head' in item ? make(item, sliceRecord(piece, item)) : item;
}

/** The bytes of one record, which are the piece's own. */
export function sliceRecord({ bytes }: Piece, { start, end }: PieceRecord): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
}

/** The record's head, which is of the format that its plan says. */
export function headOf<F extends RawHead['format']>({ head }: PieceRecord, format: F): Extract<RawHead, { format: F }> {
  if (!isOf(head, format)) throw new Error(`a record of ${head.format} in a piece of ${format}`);
  return head;
}

function isOf<F extends RawHead['format']>(head: RawHead, format: F): head is Extract<RawHead, { format: F }> {
  return head.format === format;
}
