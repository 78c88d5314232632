/** What moved the trees on each piece of a text. Reads everything once more: it is only asked for to be shown. */
import type { Reason } from '../../types.js';
import { reasonsOf } from '../model/explain.js';
import type { PieceModel } from '../model/model-file.js';
import { scoreFirst } from './judge-pieces.js';
import { PIECE_COLUMNS, PIECE_FEATURES, type PieceText } from './piece-features.js';
import { SECOND_PIECE_COLUMNS, SECOND_PIECE_FEATURES, secondPieceFeatures } from './second-piece-features.js';

const NAMES = [...PIECE_FEATURES, ...SECOND_PIECE_FEATURES].map((name) => `piece-${name}`);
const FIRST_PASS = `piece-${SECOND_PIECE_FEATURES[0]}`;
/** The trees give log-odds of residue, and reasons speak for or against the body. */
const TOWARDS_BODY = -1;

/** For each piece, by its block, the weightiest reasons. */
export function explainPieces(text: PieceText, model: PieceModel): ReadonlyMap<number, readonly Reason[]> {
  const { first, second } = model;
  if (first === null || second === null) return new Map();
  const { pieces } = text;
  const { rows, odds } = scoreFirst(text, model);
  const addSecond = secondPieceFeatures(pieces, odds);
  return new Map(
    pieces.map((block, at) => {
      const row = rows.subarray(at * SECOND_PIECE_COLUMNS, (at + 1) * SECOND_PIECE_COLUMNS);
      addSecond(at, row, PIECE_COLUMNS);
      const because = reasonsOf([[first, TOWARDS_BODY]], row.subarray(0, PIECE_COLUMNS), [], NAMES);
      return [block, reasonsOf([[second, TOWARDS_BODY]], row, because, NAMES, FIRST_PASS)];
    }),
  );
}
