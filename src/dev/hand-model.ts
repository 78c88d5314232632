/** Models made by hand, so that tests know what comes out whatever the shipped one has learned. */

import { FIRST_NAMES, SECOND_NAMES } from '../label/model/feature-names.js';
import { endForest, type Forest, startForest } from '../label/model/forest.js';
import { LEXICAL_SLOTS } from '../label/model/lexical.js';
import { CONTENT_SLOTS, factIndex, type LineFact } from '../label/model/lines.js';
import type { Model, PieceModel } from '../label/model/model-file.js';
import { type PieceFeature, pieceColumn } from '../label/residue/piece-features.js';

/** A leaf's value in log-odds, or a question: below or at the threshold the first answer counts, above it the second. */
export type HandTree = number | HandNode;

export interface HandNode {
  readonly column: number;
  readonly threshold: number;
  readonly low: HandTree;
  readonly high: HandTree;
}

/** The column of the second trees' rows that has this name. */
export function columnOf(name: string): number {
  const column = [...FIRST_NAMES, ...SECOND_NAMES].indexOf(name);
  if (column < 0) throw new Error(`found no column ${name}`);
  return column;
}

/** Asks whether a line has a fact that is 0 or 1. */
export function ask(fact: LineFact, without: HandTree, having: HandTree): HandNode {
  return { column: factIndex(fact), threshold: 0.5, low: without, high: having };
}

/** A node's mean is that of its two answers, as if as many lines had come to each. */
export function handForest(trees: readonly HandTree[], bias = 0): Forest {
  const forest = startForest();
  const { columns, thresholds, lefts, rights, means, leaves } = forest;
  const add = (tree: HandTree): { node: number; mean: number } => {
    if (typeof tree === 'number') return { node: -leaves.push(tree), mean: tree };
    const node = columns.push(tree.column) - 1;
    thresholds.push(tree.threshold);
    lefts.push(0);
    rights.push(0);
    means.push(0);
    const low = add(tree.low);
    const high = add(tree.high);
    lefts[node] = low.node;
    rights[node] = high.node;
    means[node] = (low.mean + high.mean) / 2;
    return { node, mean: means[node] };
  };
  for (const tree of trees) forest.roots.push(add(tree).node);
  return endForest(forest, bias);
}

/** Knows no word, and finds every content word equally rare. */
export function handModel(first: Forest | null, second: Forest | null = null, adapted: Forest | null = null): Model {
  return {
    lexical: {
      checks: new Uint16Array(LEXICAL_SLOTS),
      weights: new Int8Array(2 * LEXICAL_SLOTS),
      steps: [1, 1],
      intercepts: [0, 0],
    },
    idf: new Uint8Array(CONTENT_SLOTS).fill(100),
    first,
    second,
    markup: null,
    names: null,
    pieces: null,
    adapted,
  };
}

/** Weighs no word, and finds none a bio's; `first` is what the second trees see of the first ones. */
export function handPieces(second: Forest, first: Forest = handForest([])): PieceModel {
  const slots = 16;
  return {
    weights: {
      checks: new Uint16Array(slots),
      weights: new Int8Array(2 * slots),
      steps: [1, 1],
      intercepts: [0, -9],
    },
    first,
    second,
  };
}

/** Asks whether a piece's number is above a threshold. */
export function askPiece(feature: PieceFeature, threshold: number, low: HandTree, high: HandTree): HandNode {
  return { column: pieceColumn(feature), threshold, low, high };
}
