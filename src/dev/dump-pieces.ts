/**
 * `node .dev-build/dev/dump-pieces.js STAGE OUT MODELS DOCUMENTS...`: what the trainer of pieces learns from, as the product itself
 * reads it. STAGE is `words`, `first` or `second`; MODELS is a folder of `fold-0.bin` … whose model each document of that fold is read with.
 * Documents are gzipped JSONL: id, fold, set, group, text, and spans [start, end, kind] in UTF-16 units, kind `residue`, `bio` or `unknown`.
 */
import { applyRules } from '../label/apply-rules.js';
import { pieceTextOf } from '../label/model/decide-with-model.js';
import { scoreFirst } from '../label/residue/judge-pieces.js';
import { PIECE_COLUMNS } from '../label/residue/piece-features.js';
import { listPieceHashes, MOST_PIECE_HASHES } from '../label/residue/piece-hashes.js';
import { SECOND_PIECE_COLUMNS, secondPieceFeatures } from '../label/residue/second-piece-features.js';
import { rules } from '../label/rules/index.js';
import { detectLanguage } from '../language/detect-language.js';
import { segmentDocument } from '../segment/segment-document.js';
import { toDocument } from '../to-document.js';
import { dumpDocuments } from './training-dump.js';

interface Spanned {
  readonly id: string;
  readonly fold: number;
  readonly set: string;
  readonly group: string;
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number, kind: 'residue' | 'bio' | 'unknown'])[];
}

const KINDS = ['residue', 'bio', 'unknown'];

function main([stage, out, models, ...inputs]: string[]): void {
  const own = new Int32Array(MOST_PIECE_HASHES);
  dumpDocuments<Spanned>({ out, models, inputs }, ({ id, fold, set, group, text, spans }, modelOf, write) => {
    const model = modelOf(fold);
    const segmented = segmentDocument(toDocument(text));
    const { blocks, columns } = segmented;
    const pieceText = pieceTextOf(segmented, applyRules(segmented, detectLanguage(text), rules), model);
    if (pieceText === null) return null;
    const { pieces } = pieceText;
    const shares = pieces.flatMap((index) => sharesOf(blocks[index], spans));
    write('shares', Float32Array.from(shares));
    const words = pieces.map((index) => blocks[index].facts.words);
    write('words', Float32Array.from(words));
    if (stage === 'words') {
      const counts = pieces.map((index) => {
        const size = listPieceHashes(columns, blocks[index], index, own);
        write('hashes', own.slice(0, size));
        return size;
      });
      write('counts', Int32Array.from(counts));
    } else if (model.pieces === null) return null;
    else {
      const { rows, odds } = scoreFirst(pieceText, model.pieces);
      const addSecond = secondPieceFeatures(pieces, odds);
      for (const at of pieces.keys()) {
        const row = rows.subarray(at * SECOND_PIECE_COLUMNS, (at + 1) * SECOND_PIECE_COLUMNS);
        if (stage === 'second') addSecond(at, row, PIECE_COLUMNS);
        write('rows', stage === 'second' ? row : row.subarray(0, PIECE_COLUMNS));
      }
    }
    return { id, fold, set, group, pieces: pieces.length };
  });
}

/** What share of a block each kind of span covers. */
function sharesOf({ start, end }: { readonly start: number; readonly end: number }, spans: Spanned['spans']): number[] {
  const sums = [0, 0, 0];
  for (const [from, to, kind] of spans)
    sums[KINDS.indexOf(kind)] += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sums.map((sum) => sum / (end - start));
}

main(process.argv.slice(2));
