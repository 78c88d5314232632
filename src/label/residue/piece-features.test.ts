import { describe, expect, test } from '@jest/globals';
import { handForest, handModel, handPieces } from '../../dev/hand-model.js';
import { readPage } from '../../dev/read-page.js';
import {
  PIECE_COLUMNS,
  PIECE_FEATURES,
  type PieceFeature,
  type PieceText,
  pieceColumn,
  pieceFeatures,
  toPieceText,
} from './piece-features.js';
import { SECOND_PIECE_COLUMNS, SECOND_PIECE_FEATURES, secondPieceFeatures } from './second-piece-features.js';

const WEIGHTS = handPieces(handForest([])).weights;
const PROSE =
  'The Harbour ferry leaves at seven, as it has done since the war ended, and nobody on the quay has ever asked the captain why it is so. ';

const GONE = { rule: 'ad-marker', label: 'ad', reason: 'ad-label', confidence: 0.9, capture: null } as const;

function textOf(text: string, gone: readonly number[] = []): PieceText {
  const { segmented, ruled } = readPage(text);
  const { blocks } = segmented;
  return toPieceText({
    segmented,
    best: ruled.best,
    byRules: blocks.map((_, index) => (gone.includes(index) ? GONE : null)),
    chances: blocks.map((_, index) => (index + 1) / 10),
  });
}

/** Of the pieces. */
function columnOf(text: PieceText, feature: PieceFeature): number[] {
  const rows = pieceFeatures(text, WEIGHTS);
  return text.pieces.map((_, at) => Math.round(rows[at * PIECE_COLUMNS + pieceColumn(feature)] * 1e3) / 1e3);
}

test('every number has one name', () => {
  const names = [...PIECE_FEATURES, ...SECOND_PIECE_FEATURES];
  expect(new Set(names).size).toBe(SECOND_PIECE_COLUMNS);
  expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
});

describe('pieces', () => {
  test('are short blocks with words near an edge that do not go anyway', () => {
    const lines = Array.from({ length: 90 }, (_, line) => `Line ${line}`);
    const text = textOf(`${lines.join('\n')}\n*\n${'word '.repeat(120)}end.`, [3]);
    const { blocks } = text.segmented;
    const pieces = blocks.map(({ text: own }) => own).filter((_, index) => text.isPiece[index]);
    expect(pieces.slice(0, 4)).toEqual(['Line 0', 'Line 1', 'Line 2', 'Line 4']);
    expect(pieces).toContain('Line 15');
    expect(pieces).not.toContain('Line 16');
    expect(pieces.at(-1)).toBe('Line 89');
  });

  test('are of whole paragraphs only the first and the last', () => {
    const text = textOf(Array(9).fill(PROSE.trim()).join('\n'));
    expect(text.isPiece.slice(0, 5)).toEqual([true, true, false, false, false]);
    expect(text.isPiece.slice(-4).every(Boolean)).toBe(true);
  });
});

describe('a name says what the number is', () => {
  const text = textOf(`${PROSE}${PROSE}\n\nAnn Lee writes of ferries. She knows the Harbour.\nRead on\nHave read`, [4]);
  const { blocks } = text.segmented;

  test('of a text of these blocks', () => {
    expect(blocks.map(({ text: own }) => own.slice(0, 12))).toEqual([
      'The Harbour ',
      'The Harbour ',
      'Ann Lee writ',
      'Read on',
      'Have read',
    ]);
  });

  test.each<[PieceFeature, number[]]>([
    ['residue', [0, 0, 0, 0]],
    ['residue-before', [9, 0, 0, 0]],
    ['residue-after', [0, 0, 0, 8]],
    ['residue-two-after', [0, 0, 8, 9]],
    ['sentences-after', [1, 0, 0, 0]],
    ['sentences-before', [0, 1, 0, 0]],
    ['rest-mean', [0, 9, 9, 9]],
    ['rest-least', [0, 9, 9, 9]],
    ['gone-before', [2, 0, 0, 0]],
    ['gone-after', [0, 0, 0, 1]],
    ['chance', [0.1, 0.2, 0.3, 0.4]],
    ['chance-before', [-1, -1, 0.2, 0.3]],
    ['chance-after', [0.3, 0.3, 0.4, 0.5]],
    ['prose-before', [0, 1, 2, 2]],
    ['prose-after', [1, 0, 0, 0]],
    ['blocks-before', [0, 1, 2, 3]],
    ['blocks-after', [4, 3, 2, 1]],
    ['gone-share-after', [0.25, 0.333, 0.5, 1]],
    ['words', [28, 28, 9, 2]],
    ['blanks-before', [0, 0, 1, 0]],
    ['blanks-after', [1, 1, 0, 0]],
    ['end', [0, 0, 0, 4]],
    ['end-before', [-1, 0, 0, 0]],
    ['words-after', [28, 9, 2, 2]],
    ['same-width-after', [0, 85, 42, 2]],
    ['text-blocks', [5, 5, 5, 5]],
  ])('%s', (feature, values) => expect(columnOf(text, feature)).toEqual(values));

  test('that tells strangers from whom the text speaks of', () => {
    const own = textOf(`${PROSE}${PROSE}\nHarbour ferries sail.\nOksana Ferreira sails.`);
    expect(columnOf(own, 'opens-with-new-name').slice(2)).toEqual([-1, 2]);
    expect(columnOf(own, 'new-names').slice(2)).toEqual([0, 1]);
    const [known, unknown] = columnOf(own, 'echo').slice(2);
    expect(known).toBeGreaterThan(unknown);
  });

  test('that tells lists of links by how they are built', () => {
    const list = textOf(
      `${PROSE}\n${['Nine boats left in...', 'Rain over the bay...', 'Who rows at night...'].join('\n')}`,
    );
    expect(columnOf(list, 'same-end-lines').slice(1)).toEqual([2, 2, 2]);
    expect(columnOf(list, 'same-width-lines').slice(1)).toEqual([2, 2, 2]);
    expect(columnOf(list, 'cut-lines')).toEqual([3, 3, 3, 3]);
    expect(columnOf(textOf(`${PROSE}\n• Boats\n• Rain`), 'same-start-lines')).toEqual([-1, 1, 1]);
  });
});

test('the second trees see what the first ones said around, and where nothing lies', () => {
  const addSecond = secondPieceFeatures([0, 2, 3], Float64Array.of(-6, 1, 2));
  const told = [0, 1, 2].map((at) => {
    const row = new Float32Array(1 + SECOND_PIECE_FEATURES.length);
    addSecond(at, row, 1);
    return Array.from(row.subarray(1), (value) => Math.round(value * 100) / 100);
  });
  // Itself; the pieces three, two and one before, and one, two and three after; mean and least after, before; mean.
  expect(told).toEqual([
    [-6, 9, 9, 9, 9, 9, 9, 1.5, 1, 9, 9, -0.67],
    [1, 9, 9, 9, 2, 9, 9, 2, 2, -5, -5, -0.67],
    [2, 9, 9, 1, 9, 9, 9, 9, 9, -2, -5, -0.67],
  ]);
});

test('weights of no model are needed for a text without pieces', () => {
  expect(pieceFeatures(textOf(''), WEIGHTS)).toHaveLength(0);
  expect(handModel(null).pieces).toBeNull();
});
