import type { Document, Fault } from '../types.js';

/** What a reader hands on, in input order. */
export type ReadItem = { readonly document: Document } | { readonly fault: Fault } | PassedOver;

/** A record that is sound but holds no document. */
export interface PassedOver {
  /** Why, in a word that many have in common: `request`, `image/png`, `HTTP 404`. */
  readonly passedOver: string;
}

/** Takes an item; `bytes` is the size of what it was read from. */
export type ItemSink = (item: ReadItem, bytes: number) => void;

/** Reads one format from chunks, which come in order and hold whole UTF-16 units. */
export interface FormatReader {
  readonly push: (bytes: Buffer) => void;
  readonly finish: () => void;
}

/**
 * The same for formats of which a few bytes may hold many large documents: each is made when it is asked for. What `read`
 * gives must be used up before it is called again.
 */
export interface ItemReader {
  readonly read: (bytes: Buffer) => Iterable<ReadItem>;
  readonly finish: () => Iterable<ReadItem>;
}
