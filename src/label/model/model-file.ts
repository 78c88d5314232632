/** The model's one data file: a JSON head that says what lies where, then the numbers. */
import { NAME_SLOTS } from '../../html/markup.js';
import { type Forest, toForest } from './forest.js';
import { type HashedWeights, LEXICAL_SLOTS, type LexicalTable } from './lexical.js';
import { CONTENT_SLOTS } from './lines.js';
import type { NameWeights } from './markup-features.js';

export interface Model {
  readonly lexical: LexicalTable;
  /** Inverse document frequency of each content slot, times `IDF_SCALE`. */
  readonly idf: Uint8Array;
  readonly first: Forest | null;
  readonly second: Forest | null;
  /** What decides about the lines of HTML pages in place of the second trees. */
  readonly markup: Forest | null;
  /** Weights of the names in HTML, or null. */
  readonly names: NameWeights | null;
  /** What decides about lines and last sentences of texts that were cut out of their page, or null. */
  readonly pieces: PieceModel | null;
  /** What `chaff train` adds to the second trees' log-odds; reads the same numbers. */
  readonly adapted: Forest | null;
}

/** What judges pieces: weights of their words, for residue and for bios, and trees over those and what lies around. */
export interface PieceModel {
  readonly weights: HashedWeights;
  readonly first: Forest | null;
  readonly second: Forest | null;
}

const MAGIC = 'chaff-model-1\n';

/** In the order in which they lie in the file. */
const FORESTS = ['first', 'second', 'markup', 'adapted'] as const;

type Head = Pick<LexicalTable, 'steps' | 'intercepts'> &
  Readonly<Record<(typeof FORESTS)[number], ForestHead | null>> & {
    /** The step and intercept of the names' weights. */
    readonly names: Omit<NameWeights, 'weights'> | null;
    /** Missing in models of before there were pieces. */
    readonly pieces?: PieceHead | null;
  };

type PieceHead = Pick<HashedWeights, 'steps' | 'intercepts'> & {
  readonly slots: number;
  readonly first: ForestHead | null;
  readonly second: ForestHead | null;
};

interface ForestHead {
  readonly trees: number;
  readonly nodes: number;
  readonly leaves: number;
  readonly bias: number;
}

/** Reads what `training/` and `writeModel` write. Throws an Error that says what is wrong with the bytes. */
export function readModel(bytes: Uint8Array): Model {
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC)
    throw new Error(`not a model: found ${JSON.stringify(magic)}, expected ${JSON.stringify(MAGIC)}`);
  let at = MAGIC.length;
  const take = (length: number): ArrayBuffer => {
    if (at + length > bytes.length)
      throw new Error(`a model cut short: found ${bytes.length} bytes, expected at least ${at + length}`);
    // A copy is aligned, whatever lies before it in the file.
    const copy = new Uint8Array(bytes.subarray(at, at + length)).buffer;
    at += length;
    return copy;
  };
  const headBytes = new DataView(take(4)).getUint32(0, true);
  const head = readHead(new TextDecoder().decode(take(headBytes)));
  const lexical = {
    checks: new Uint16Array(take(2 * LEXICAL_SLOTS)),
    weights: new Int8Array(take(2 * LEXICAL_SLOTS)),
    steps: head.steps,
    intercepts: head.intercepts,
  };
  const idf = new Uint8Array(take(CONTENT_SLOTS));
  const names = head.names === null ? null : { ...head.names, weights: new Int8Array(take(NAME_SLOTS)) };
  const readForest = (forest: ForestHead | null): Forest | null => {
    if (forest === null) return null;
    const { trees, nodes, leaves, bias } = forest;
    return toForest({
      roots: new Int32Array(take(4 * trees)),
      columns: new Uint16Array(take(2 * nodes)),
      thresholds: new Float32Array(take(4 * nodes)),
      lefts: new Int32Array(take(4 * nodes)),
      rights: new Int32Array(take(4 * nodes)),
      means: new Float32Array(take(4 * nodes)),
      leaves: new Float32Array(take(4 * leaves)),
      bias,
    });
  };
  const first = readForest(head.first);
  const second = readForest(head.second);
  const markup = readForest(head.markup);
  const adapted = readForest(head.adapted);
  const readPieces = ({ slots, steps, intercepts, ...forests }: PieceHead): PieceModel => ({
    weights: { checks: new Uint16Array(take(2 * slots)), weights: new Int8Array(take(2 * slots)), steps, intercepts },
    first: readForest(forests.first),
    second: readForest(forests.second),
  });
  const pieces = head.pieces ? readPieces(head.pieces) : null;
  if (at !== bytes.length) throw new Error(`a model with more behind it: found ${bytes.length} bytes, expected ${at}`);
  return { lexical, idf, names, first, second, markup, pieces, adapted };
}

function readHead(json: string): Head {
  try {
    return JSON.parse(json) as Head;
  } catch {
    throw new Error(`a model with a broken head: found ${JSON.stringify(json.slice(0, 40))}, expected a JSON object`);
  }
}

/** The bytes from which `readModel` reads the same model. */
export function writeModel(model: Model): Uint8Array {
  const { checks, weights, steps, intercepts } = model.lexical;
  const [first, second, markup, adapted] = FORESTS.map((name) => toForestHead(model[name]));
  const { names } = model;
  const namesHead = names === null ? null : { step: names.step, intercept: names.intercept };
  const { pieces } = model;
  const head: Head = {
    steps,
    intercepts,
    names: namesHead,
    first,
    second,
    markup,
    adapted,
    pieces: toPieceHead(pieces),
  };
  const encoder = new TextEncoder();
  const headBytes = encoder.encode(JSON.stringify(head));
  const headLength = new DataView(new ArrayBuffer(4));
  headLength.setUint32(0, headBytes.length, true);
  const forests = FORESTS.flatMap((name) => listColumns(model[name]));
  const nameBytes = names === null ? [] : [names.weights];
  const pieceParts =
    pieces === null
      ? []
      : [pieces.weights.checks, pieces.weights.weights, ...listColumns(pieces.first), ...listColumns(pieces.second)];
  return join([
    encoder.encode(MAGIC),
    headLength,
    headBytes,
    checks,
    weights,
    model.idf,
    ...nameBytes,
    ...forests,
    ...pieceParts,
  ]);
}

function toPieceHead(pieces: PieceModel | null): PieceHead | null {
  if (pieces === null) return null;
  const { checks, steps, intercepts } = pieces.weights;
  return {
    slots: checks.length,
    steps,
    intercepts,
    first: toForestHead(pieces.first),
    second: toForestHead(pieces.second),
  };
}

function toForestHead(forest: Forest | null): ForestHead | null {
  if (forest === null) return null;
  const { roots, columns, leaves, bias } = forest;
  return { trees: roots.length, nodes: columns.length, leaves: leaves.length, bias };
}

function listColumns(forest: Forest | null): ArrayBufferView[] {
  if (forest === null) return [];
  const { roots, columns, thresholds, lefts, rights, means, leaves } = forest;
  return [roots, columns, thresholds, lefts, rights, means, leaves];
}

function join(parts: readonly ArrayBufferView[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}
