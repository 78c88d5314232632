/**
 * Pieces of a text that was cut out of its page: lines, and sentences at the end of a line. What their words say, what lies around
 * them, and whether they speak of what the text speaks of, in numbers that trees read.
 */

import { DIGIT, UPPER, unitTable } from '../../segment/char-class.js';
import type { Segmented } from '../../segment/segment-document.js';
import { type Finding, LABELS } from '../../types.js';
import { lastOfLine } from '../mark-tails.js';
import { doubles, singles } from '../model/arena.js';
import { type HashedWeights, scoreHashes } from '../model/lexical.js';
import { type Builds, countAlike, END_MARKS, readBuilds, widthApart } from './builds.js';
import { listPieceHashes, MOST_PIECE_HASHES } from './piece-hashes.js';
import { TextWords } from './text-words.js';

/** With blanks for hyphens a name says what the number is: of the piece itself, of others where it says so. */
export const PIECE_FEATURES = [
  'residue',
  'bio',
  'known',
  'residue-before',
  'residue-two-before',
  'residue-after',
  'residue-two-after',
  'bio-before',
  'bio-after',
  'rest-mean',
  'rest-least',
  'rest-bio',
  'sentences-after',
  'sentences-before',
  'line-words',
  'finding',
  'finding-bio',
  'gone-before',
  'gone-after',
  'finding-before',
  'finding-after',
  'chance',
  'chance-before',
  'chance-after',
  'prose-before',
  'prose-after',
  'words-before-share',
  'blocks-before',
  'blocks-after',
  'gone-share-before',
  'gone-share-after',
  'residue-mean-before',
  'residue-mean-after',
  'words',
  'word-length',
  'digits',
  'marks',
  'capital',
  'end',
  'blanks-before',
  'blanks-after',
  'unspaced',
  'new-names',
  'old-names',
  'opens-with-new-name',
  'echo',
  'content-words',
  'quotes',
  'address',
  'text-blocks',
  'text-words',
  'text-gone',
  'line-residue-before',
  'rest-echo',
  'chars',
  'end-before',
  'end-after',
  'same-width-before',
  'same-width-after',
  'same-width-lines',
  'same-end-lines',
  'same-start-lines',
  'cut-lines',
  'words-before',
  'words-after',
  'finding-label',
  'finding-label-before',
  'finding-label-after',
  'capital-share',
] as const;
export const PIECE_COLUMNS = PIECE_FEATURES.length;

export type PieceFeature = (typeof PIECE_FEATURES)[number];
const C = Object.fromEntries(PIECE_FEATURES.map((name, index) => [name, index])) as Record<PieceFeature, number>;

export function pieceColumn(feature: PieceFeature): number {
  return C[feature];
}

/** Longer blocks are paragraphs. */
export const MAX_PIECE_WORDS = 90;
/** Residue lies near the edges of what an extractor left, and text in its middle is not worth the time. */
export const HEAD_BLOCKS = 16;
export const TAIL_BLOCKS = 48;

/** Of whole paragraphs only the first and the last of those that stay. */
export const HEAD_PARAGRAPHS = 2;
export const TAIL_PARAGRAPHS = 4;

/** In place of log-odds: where the text ends, of blocks that go anyway, and of paragraphs. */
const OUTSIDE = 9;
const GONE = 8;
const PARAGRAPH = -8;
/** Words from which on a block that stays counts as prose. */
const PROSE = 25;
/** What is told of so many blocks, paragraphs or words more is the same. */
const MOST_BLOCKS = 30;
const MOST_PROSE = 8;
const MOST_TEXT_BLOCKS = 60;
const MOST_WORDS = 200;

/** What is known of a text before its pieces are judged. */
interface RuledText {
  readonly segmented: Segmented;
  /** For each block the strongest of what the rules found there, or null. */
  readonly best: readonly (Finding | null)[];
  /** For each block the finding by which it goes without being asked about, or null. */
  readonly byRules: readonly (Finding | null)[];
  /** For each block the chance of its line to be body. */
  readonly chances: readonly number[];
}

/** A text as its pieces are judged. */
export interface PieceText extends RuledText {
  /** For each block whether it is judged as a piece. */
  readonly isPiece: readonly boolean[];
  /** Indexes of the blocks that are, in order. */
  readonly pieces: readonly number[];
}

export function toPieceText({ segmented, best, byRules, chances }: RuledText): PieceText {
  const { blocks } = segmented;
  const paragraphs: number[] = [];
  const isPiece: boolean[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const { facts, startsLine, endsLine } = blocks[index];
    const isShort = facts.words > 0 && facts.words <= MAX_PIECE_WORDS && byRules[index] === null;
    if (isShort && facts.words >= PROSE && facts.end === 'stop' && startsLine && endsLine) paragraphs.push(index);
    isPiece.push(isShort && (index < HEAD_BLOCKS || index >= blocks.length - TAIL_BLOCKS));
  }
  for (let at = HEAD_PARAGRAPHS; at < paragraphs.length - TAIL_PARAGRAPHS; at++) isPiece[paragraphs[at]] = false;
  const pieces: number[] = [];
  for (let index = 0; index < blocks.length; index++) if (isPiece[index]) pieces.push(index);
  return { segmented, best, byRules, chances, isPiece, pieces };
}

/** What is known of all blocks before any row is written. */
interface Survey {
  readonly text: PieceText;
  readonly count: number;
  readonly builds: Builds;
  /** Log-odds by the words alone, of residue and of a bio, and the share of the words' hashes that have a weight. */
  readonly residue: Float64Array;
  readonly bio: Float64Array;
  readonly known: Float64Array;
  readonly residueSum: number;
  readonly words: number;
  readonly goneWords: number;
  readonly goneBlocks: number;
  readonly prose: number;
}

/** What came before a block. */
interface Before {
  words: number;
  prose: number;
  gone: number;
  residue: number;
}

const textWords = new TextWords();
const hashes = new Int32Array(MOST_PIECE_HASHES);

/** Rows of the pieces, in order, `stride` numbers apart, of which `PIECE_COLUMNS` are told here. Good until the next text. `weights` give log-odds of residue and of a bio. */
export function pieceFeatures(text: PieceText, weights: HashedWeights, stride: number = PIECE_COLUMNS): Float32Array {
  const { isPiece, pieces } = text;
  const rows = singles(pieces.length * stride);
  if (pieces.length === 0) return rows;
  const survey = surveyText(text, weights);
  const { blocks } = text.segmented;
  const before: Before = { words: 0, prose: 0, gone: 0, residue: 0 };
  let row = 0;
  for (let first = 0; first < blocks.length; ) {
    const last = lastOfLine(blocks, first);
    writeLine(survey, first, last, rows, row, stride);
    for (let index = first; index <= last; index++) {
      if (isPiece[index]) {
        writeOwn(survey, index, rows, row);
        writeNeighbours(survey, index, first, last, rows, row);
        writePlace(survey, index, before, rows, row);
        row += stride;
      }
      const { words } = blocks[index].facts;
      before.words += words;
      before.residue += survey.residue[index];
      if (text.byRules[index] !== null) before.gone++;
      else if (words >= PROSE) before.prose++;
    }
    first = last + 1;
  }
  return rows;
}

function surveyText(text: PieceText, weights: HashedWeights): Survey {
  const { segmented, byRules, isPiece } = text;
  const { blocks, columns } = segmented;
  const count = blocks.length;
  const residue = doubles(count);
  const bio = doubles(count);
  const known = doubles(count);
  let residueSum = 0;
  let words = 0;
  let goneWords = 0;
  let goneBlocks = 0;
  let prose = 0;
  textWords.read(columns, count);
  for (let index = 0; index < count; index++) {
    const own = blocks[index].facts.words;
    const isGone = byRules[index] !== null;
    words += own;
    if (isGone) {
      goneBlocks++;
      goneWords += own;
    } else if (own >= PROSE) prose++;
    if (isPiece[index]) {
      const score = scoreHashes(weights, hashes, listPieceHashes(columns, blocks[index], index, hashes));
      residue[index] = score.first;
      bio[index] = score.second;
      known[index] = score.known;
    } else {
      residue[index] = isGone ? GONE : PARAGRAPH;
      bio[index] = isGone ? 0 : PARAGRAPH;
    }
    residueSum += residue[index];
  }
  return {
    text,
    count,
    builds: readBuilds(segmented),
    residue,
    bio,
    known,
    residueSum,
    words,
    goneWords,
    goneBlocks,
    prose,
  };
}

/**
 * What a line's later sentences say, and what its words have to do with the text that comes before them or in other lines. `row` is that of
 * the line's first piece.
 */
function writeLine(
  { text, residue, bio }: Survey,
  first: number,
  last: number,
  rows: Float32Array,
  row: number,
  stride: number,
): void {
  const { blocks } = text.segmented;
  const { isPiece } = text;
  let firstPiece = last + 1;
  let lineWords = 0;
  let lineResidue = 0;
  let next = row;
  for (let index = first; index <= last; index++) {
    lineWords += blocks[index].facts.words;
    if (isPiece[index]) {
      if (next === row) firstPiece = index;
      rows[next + C['line-residue-before']] = index === first ? OUTSIDE : lineResidue / (index - first);
      next += stride;
    }
    lineResidue += residue[index];
  }
  let sum = 0;
  let least = OUTSIDE;
  let bios = 0;
  let echoes = 0;
  let contents = 0;
  for (let index = last; index >= firstPiece; index--) {
    textWords.takeOut(index);
    const echo = textWords.echoOf(index);
    echoes += echo.known;
    contents += echo.words;
    if (isPiece[index]) {
      next -= stride;
      const rest = last - index;
      rows[next + C.echo] = shareOf(echo.known, echo.words);
      rows[next + C['rest-echo']] = shareOf(echoes, contents);
      rows[next + C['content-words']] = echo.words;
      rows[next + C['capital-share']] = echo.words === 0 ? 0 : echo.names / echo.words;
      rows[next + C['new-names']] = echo.newNames;
      rows[next + C['old-names']] = echo.oldNames;
      rows[next + C['opens-with-new-name']] = echo.opening;
      rows[next + C['rest-mean']] = rest === 0 ? OUTSIDE : sum / rest;
      rows[next + C['rest-least']] = least;
      rows[next + C['rest-bio']] = rest === 0 ? 0 : bios / rest;
      rows[next + C['sentences-after']] = rest;
      rows[next + C['sentences-before']] = index - first;
      rows[next + C['line-words']] = Math.log1p(lineWords);
    }
    sum += residue[index];
    least = Math.min(least, residue[index]);
    bios += bio[index];
  }
  for (let index = firstPiece; index <= last; index++) textWords.putBack(index);
}

/** Half where there is nothing to tell by. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0.5 : part / whole;
}

const QUOTE = /["“”„«»「」『』]/;
const ADDRESS = /@|\bhttps?:|\bwww\.|\.(?:com|org|net)\b/;

function writeOwn(survey: Survey, index: number, rows: Float32Array, row: number): void {
  const { text, residue, bio, known, builds } = survey;
  const { blocks, columns } = text.segmented;
  const { facts, blanksBefore, text: own } = blocks[index];
  const { chars, words } = facts;
  const finding = text.best[index];
  rows[row + C.residue] = residue[index];
  rows[row + C.bio] = bio[index];
  rows[row + C.known] = known[index];
  rows[row + C.finding] = finding?.confidence ?? 0;
  rows[row + C['finding-bio']] = finding?.label === 'bio' ? finding.confidence : 0;
  rows[row + C['finding-label']] = labelOf(finding);
  rows[row + C.chance] = text.chances[index];
  rows[row + C.words] = words;
  rows[row + C.chars] = chars;
  rows[row + C['word-length']] = chars / words;
  rows[row + C.digits] = facts.digits / chars;
  rows[row + C.marks] = facts.marks / chars;
  rows[row + C.unspaced] = facts.unspaced / chars;
  rows[row + C.capital] = (unitTable[columns.units[columns.blockUnits[index]]] & (UPPER | DIGIT)) / UPPER;
  rows[row + C.end] = END_MARKS.indexOf(facts.end);
  rows[row + C['blanks-before']] = blanksBefore;
  rows[row + C.quotes] = QUOTE.test(own) ? 1 : 0;
  rows[row + C.address] = ADDRESS.test(own) ? 1 : 0;
  rows[row + C['text-blocks']] = Math.min(MOST_TEXT_BLOCKS, survey.count);
  rows[row + C['text-words']] = Math.log1p(survey.words);
  rows[row + C['text-gone']] = survey.goneWords / survey.words;
  const alike = countAlike(builds, index);
  rows[row + C['same-width-lines']] = alike.widths;
  rows[row + C['same-end-lines']] = alike.ends;
  rows[row + C['same-start-lines']] = alike.starts;
  rows[row + C['cut-lines']] = alike.cuts;
}

function labelOf(finding: Finding | null): number {
  return finding === null ? 0 : LABELS.indexOf(finding.label);
}

/** `first` and `last` are the blocks of the piece's line. */
function writeNeighbours(
  survey: Survey,
  index: number,
  first: number,
  last: number,
  rows: Float32Array,
  row: number,
): void {
  const { text, count, residue, bio, builds } = survey;
  const { blocks } = text.segmented;
  rows[row + C['residue-before']] = valueAt(residue, index - 1);
  rows[row + C['residue-two-before']] = valueAt(residue, index - 2);
  rows[row + C['residue-after']] = valueAt(residue, index + 1);
  rows[row + C['residue-two-after']] = valueAt(residue, index + 2);
  rows[row + C['bio-before']] = valueAt(bio, index - 1);
  rows[row + C['bio-after']] = valueAt(bio, index + 1);
  rows[row + C['same-width-before']] = widthApart(builds, index, index - 1);
  rows[row + C['same-width-after']] = widthApart(builds, index, index + 1);
  writeSide(survey, index - 1, SIDES.before, rows, row);
  writeSide(survey, index + 1, SIDES.after, rows, row);
  rows[row + C['chance-before']] = first === 0 ? -1 : text.chances[first - 1];
  rows[row + C['chance-after']] = last + 1 === count ? -1 : text.chances[last + 1];
  rows[row + C['blanks-after']] = last + 1 === count ? 3 : blocks[last + 1].blanksBefore;
}

function valueAt(values: Float64Array, block: number): number {
  return block < 0 || block >= values.length ? OUTSIDE : values[block];
}

const SIDES = {
  before: sideOf('before'),
  after: sideOf('after'),
};

type Side = ReturnType<typeof sideOf>;

function sideOf(side: 'before' | 'after') {
  return {
    gone: C[`gone-${side}`],
    finding: C[`finding-${side}`],
    label: C[`finding-label-${side}`],
    end: C[`end-${side}`],
    words: C[`words-${side}`],
  };
}

/** What stands before or after a piece. */
function writeSide({ text, count }: Survey, block: number, side: Side, rows: Float32Array, row: number): void {
  if (block < 0 || block >= count) {
    rows[row + side.gone] = 2;
    rows[row + side.finding] = OUTSIDE;
    rows[row + side.label] = -1;
    rows[row + side.end] = -1;
    rows[row + side.words] = -1;
    return;
  }
  const { facts } = text.segmented.blocks[block];
  const finding = text.best[block];
  rows[row + side.gone] = text.byRules[block] === null ? 0 : 1;
  rows[row + side.finding] = finding?.confidence ?? 0;
  rows[row + side.label] = labelOf(finding);
  rows[row + side.end] = END_MARKS.indexOf(facts.end);
  rows[row + side.words] = Math.min(MOST_WORDS, facts.words);
}

function writePlace(survey: Survey, index: number, before: Before, rows: Float32Array, row: number): void {
  const { text, count, residue, residueSum } = survey;
  const own = text.segmented.blocks[index].facts.words >= PROSE ? 1 : 0;
  const left = count - 1 - index;
  rows[row + C['prose-before']] = Math.min(MOST_PROSE, before.prose);
  rows[row + C['prose-after']] = Math.min(MOST_PROSE, survey.prose - before.prose - own);
  rows[row + C['words-before-share']] = before.words / survey.words;
  rows[row + C['blocks-before']] = Math.min(MOST_BLOCKS, index);
  rows[row + C['blocks-after']] = Math.min(MOST_BLOCKS, left);
  rows[row + C['gone-share-before']] = index === 0 ? 1 : before.gone / index;
  rows[row + C['gone-share-after']] = left === 0 ? 1 : (survey.goneBlocks - before.gone) / left;
  rows[row + C['residue-mean-before']] = index === 0 ? OUTSIDE : before.residue / index;
  rows[row + C['residue-mean-after']] = left === 0 ? OUTSIDE : (residueSum - before.residue - residue[index]) / left;
}
