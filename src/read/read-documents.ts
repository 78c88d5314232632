/** Bytes of one input → documents and faults, in input order and in bounded memory. */
import type { Input } from './input.js';
import { makeItems, type PiecePlace } from './piece.js';
import type { ReadItem } from './read-item.js';
import type { ReadOptions } from './read-options.js';
import { type ByteSource, readPieces } from './read-pieces.js';
import { openMaker } from './read-plan.js';

/** Reads an input in batches, whose documents are made as they are asked for; else as `readPieces`. */
export async function* readDocuments(
  input: Input,
  source: ByteSource,
  options: ReadOptions,
  place?: PiecePlace,
): AsyncGenerator<Iterable<ReadItem>, void, undefined> {
  for await (const pieces of readPieces(input, source, options, place)) {
    for (const piece of pieces) yield makeItems(piece, await openMaker(piece));
  }
}
