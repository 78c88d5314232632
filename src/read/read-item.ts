import type { Document, Fault } from '../types.js';

/** What reading makes of a record, in input order. */
export type ReadItem = { readonly document: Document } | { readonly fault: Fault } | PassedOver;

/** A record that is sound but holds no document. */
export interface PassedOver {
  /** Why, in a word that many have in common: `request`, `image/png`, `HTTP 404`. */
  readonly passedOver: string;
}
