import type { ReadItem } from './read-item.js';

/** A batch is handed on when it was read from so many bytes, or has so many items. */
const BATCH_BYTES = 1 << 20;
const BATCH_ITEMS = 1024;

/** Items on their way out of a reader. */
export class Batch {
  #items: ReadItem[] = [];
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  get isFull(): boolean {
    return this.#bytes >= BATCH_BYTES || this.#items.length >= BATCH_ITEMS;
  }

  readonly add = (item: ReadItem, bytes: number): void => {
    this.#items.push(item);
    this.#bytes += bytes;
  };

  take(): ReadItem[] {
    const items = this.#items;
    this.#items = [];
    this.#bytes = 0;
    return items;
  }
}
