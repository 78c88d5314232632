/** Which pieces of a text that was cut out of its page are what was left around it. */
import type { Block } from '../../types.js';
import { lastOfLine } from '../mark-tails.js';
import { doubles } from '../model/arena.js';
import { scoreRow, toOdds, toProbability } from '../model/forest.js';
import { type Stop, scoreStopping } from '../model/judge.js';
import type { PieceModel } from '../model/model-file.js';
import { letterFrame } from './letter-frame.js';
import { PIECE_COLUMNS, type PieceText, pieceColumn, pieceFeatures } from './piece-features.js';
import { SECOND_PIECE_COLUMNS, secondPieceFeatures } from './second-piece-features.js';

export interface PieceJudgement {
  /** For each block whether it goes. */
  readonly goes: readonly boolean[];
  /** For each block the probability that it is residue; 0 where it is no piece. Good until the next text. */
  readonly chances: Float64Array;
  /** For each block whether what goes there is rather a bio, by its words and those of what goes with it. */
  readonly bios: readonly boolean[];
}

/** Pieces from this probability up go; an honest text that ends like a bio has no other residue, so where there is some, less is enough. */
export const RESIDUE_LIMIT = 0.9;
export const RESIDUE_LIMIT_AMONG_OTHERS = 0.75;
/** One sentence may speak so loud for those beside it, in log-odds. */
const LOUDEST = 2;

/** Most pieces are clearly text; measured so that next to none would have gone. */
const FIRST_STOP: Stop = { part: 0.15, low: -3, high: Number.POSITIVE_INFINITY, lowGain: 1.5, highGain: 1 };
/** Below these log-odds of the first trees the second ones are not asked. */
const SURELY_TEXT_ODDS = -3.5;

const BIO = pieceColumn('bio');
/** Few pieces are bios: of what goes above these log-odds three of four are. */
const BIO_ODDS = -2.5;
const LIMIT_ODDS = toOdds(RESIDUE_LIMIT);
const LIMIT_ODDS_AMONG_OTHERS = toOdds(RESIDUE_LIMIT_AMONG_OTHERS);

export function judgePieces(text: PieceText, model: PieceModel): PieceJudgement | null {
  const { blocks } = text.segmented;
  const { isPiece } = text;
  const scores = scorePieces(text, model);
  if (scores === null) return null;
  const { odds, bioOdds } = scores;
  const chances = doubles(blocks.length);
  for (const block of text.pieces) chances[block] = toProbability(odds[block]);
  const limit = hasOtherResidue(text, odds) ? LIMIT_ODDS_AMONG_OTHERS : LIMIT_ODDS;
  const goes: boolean[] = new Array(blocks.length).fill(false);
  const bios: boolean[] = new Array(blocks.length).fill(false);
  const frame = letterFrame(blocks);
  for (let first = 0; first < blocks.length; ) {
    const last = lastOfLine(blocks, first);
    const start = startOfResidue(text, odds, limit, first, last);
    let isBio = false;
    for (let index = start; index <= last; index++) {
      goes[index] = isPiece[index] && !frame.has(index);
      isBio ||= goes[index] && bioOdds[index] > BIO_ODDS;
    }
    bios.fill(isBio, start, last + 1);
    first = last + 1;
  }
  spareInnerLinks(text, goes);
  return { goes, chances, bios };
}

/** For each block the log-odds that it is residue, and a bio by its words alone; 0 where it is no piece. Null without trees. */
export function scorePieces(
  text: PieceText,
  model: PieceModel,
): { readonly odds: Float64Array; readonly bioOdds: Float64Array } | null {
  const { second } = model;
  if (second === null) return null;
  const { pieces } = text;
  const { rows, odds: firstOdds } = scoreFirst(text, model);
  const addSecond = secondPieceFeatures(pieces, firstOdds);
  const odds = doubles(text.segmented.blocks.length);
  const bioOdds = doubles(odds.length);
  for (let at = 0; at < pieces.length; at++) {
    const block = pieces[at];
    const row = at * SECOND_PIECE_COLUMNS;
    odds[block] = firstOdds[at];
    if (firstOdds[at] >= SURELY_TEXT_ODDS) {
      addSecond(at, rows, row + PIECE_COLUMNS);
      odds[block] = second.bias + scoreRow(second, rows, row);
    }
    bioOdds[block] = rows[row + BIO];
  }
  return { odds, bioOdds };
}

/**
 * The first trees' numbers of each piece, in rows of `SECOND_PIECE_COLUMNS` with room for the second ones' behind them, and the first
 * trees' log-odds of residue.
 */
export function scoreFirst(
  text: PieceText,
  { weights, first }: PieceModel,
): { readonly rows: Float32Array; readonly odds: Float64Array } {
  const rows = pieceFeatures(text, weights, SECOND_PIECE_COLUMNS);
  const odds = doubles(text.pieces.length);
  if (first !== null) {
    for (let at = 0; at < odds.length; at++)
      odds[at] = scoreStopping(first, FIRST_STOP, rows, at * SECOND_PIECE_COLUMNS);
  }
  return { rows, odds };
}

/** A paragraph of the article has so many words, and is rather body than not. */
const PARAGRAPH_WORDS = 8;
const PARAGRAPH_CHANCE = 0.5;

export function isLikelyParagraph({ facts }: Block, chance: number): boolean {
  return facts.words >= PARAGRAPH_WORDS && chance >= PARAGRAPH_CHANCE;
}

/** Instructions print links to neighbours as an example: where a paragraph follows, the rules alone judge them. */
function spareInnerLinks({ segmented: { blocks }, best, byRules, chances }: PieceText, goes: boolean[]): void {
  const last = blocks.findLastIndex(
    (block, index) => byRules[index] === null && !goes[index] && isLikelyParagraph(block, chances[index]),
  );
  for (let index = 0; index < last; index++) if (best[index]?.rule === 'prev-next') goes[index] = false;
}

/** Whether the rules remove something, or pieces of more than one line are residue beyond doubt. */
function hasOtherResidue({ segmented: { blocks }, byRules, pieces }: PieceText, odds: Float64Array): boolean {
  for (const finding of byRules) if (finding !== null) return true;
  let line = -1;
  for (const block of pieces) {
    if (odds[block] <= LIMIT_ODDS) continue;
    const last = lastOfLine(blocks, block);
    if (line >= 0 && last !== line) return true;
    line = last;
  }
  return false;
}

/** From which of a line's sentences on the rest goes: what is glued to a line is glued to its end. */
function startOfResidue(text: PieceText, odds: Float64Array, limit: number, first: number, last: number): number {
  let start = last + 1;
  let sum = 0;
  let most = 0;
  for (let index = last; index >= first; index--) {
    // Marks alone are no piece, and say nothing of what they close.
    if (text.byRules[index] !== null || text.segmented.blocks[index].facts.words === 0) continue;
    if (!text.isPiece[index]) break;
    sum += Math.max(-LOUDEST, Math.min(LOUDEST, odds[index] - limit));
    if (sum > most) {
      most = sum;
      start = index;
    }
  }
  // Where a sentence goes, the ones before it that are rather residue are the rest of the same bio or note.
  if (start > last) return start;
  while (start > first && text.isPiece[start - 1] && text.byRules[start - 1] === null && odds[start - 1] > 0) start--;
  return start;
}
