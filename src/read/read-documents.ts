/** Bytes of one input → documents and faults, in input order and in bounded memory. */
import type { Input } from './input.js';
import { type Maker, makeItems, type Piece, type PiecePlace } from './piece.js';
import type { ReadItem } from './read-item.js';
import type { ReadOptions } from './read-options.js';
import { type ByteSource, readPieces } from './read-pieces.js';
import { openMaker, type ReadPlan } from './read-plan.js';

/** Reads an input in batches, whose documents are made as they are asked for; else as `readPieces`. */
export async function* readDocuments(
  input: Input,
  source: ByteSource,
  options: ReadOptions,
  place?: PiecePlace,
): AsyncGenerator<Iterable<ReadItem>, void, undefined> {
  const makerOf = createMakers();
  for await (const pieces of readPieces(input, source, options, place)) {
    for (const piece of pieces) yield makeItems(piece, await makerOf(piece));
  }
}

/** The maker for each piece; the pieces of an input share their plan. */
export function createMakers(): (piece: Piece) => Promise<Maker> {
  let known: { readonly plan: ReadPlan; readonly make: Maker } | null = null;
  return async ({ plan }) => {
    if (plan === null) return () => null;
    if (known?.plan !== plan) known = { plan, make: await openMaker(plan) };
    return known.make;
  };
}
