import type { Document, Fault } from '../types.js';

/** What a reader hands on, in input order. */
export type ReadItem = { readonly document: Document } | { readonly fault: Fault };

/** Takes an item; `bytes` is the size of what it was read from. */
export type ItemSink = (item: ReadItem, bytes: number) => void;

/** Reads one format from chunks, which come in order and hold whole UTF-16 units. */
export interface FormatReader {
  readonly push: (bytes: Buffer) => void;
  readonly finish: () => void;
}
