/**
 * `node .dev-build/dev/dump-pieces.js STAGE OUT MODELS DOCUMENTS...`: what the trainer of pieces learns from, as the product itself
 * reads it. STAGE is `words`, `first` or `second`; MODELS is a folder of `fold-0.bin` … whose model each document of that fold is read with.
 * Documents are gzipped JSONL: id, fold, set, group, text, and spans [start, end, kind] in UTF-16 units, kind `residue`, `bio` or `unknown`.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { applyRules } from '../label/apply-rules.js';
import { pieceTextOf } from '../label/model/decide-with-model.js';
import { type Model, readModel } from '../label/model/model-file.js';
import { listPieces, scoreFirst } from '../label/residue/judge-pieces.js';
import { PIECE_COLUMNS } from '../label/residue/piece-features.js';
import { listPieceHashes, MOST_PIECE_HASHES } from '../label/residue/piece-hashes.js';
import { secondPieceFeatures } from '../label/residue/second-piece-features.js';
import { rules } from '../label/rules/index.js';
import { detectLanguage } from '../language/detect-language.js';
import { segmentDocument } from '../segment/segment-document.js';
import { toDocument } from '../to-document.js';

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
  const loaded = new Map<number, Model>();
  const modelOf = (fold: number): Model => {
    const found = loaded.get(fold) ?? readModel(readFileSync(join(models, `fold-${fold}.bin`)));
    loaded.set(fold, found);
    return found;
  };
  const files = new Map<string, number>();
  const write = (name: string, values: NodeJS.ArrayBufferView) => {
    const file = files.get(name) ?? openSync(`${out}.${name}`, 'w');
    files.set(name, file);
    if (values.byteLength > 0) writeSync(file, values);
  };
  const documents: string[] = [];
  const own = new Int32Array(MOST_PIECE_HASHES);
  for (const input of inputs) {
    for (const line of gunzipSync(readFileSync(input)).toString().split('\n')) {
      if (line === '') continue;
      const document = JSON.parse(line) as Spanned;
      const { id, fold, set, group, spans } = document;
      const model = modelOf(fold);
      const segmented = segmentDocument(toDocument(document.text));
      const { blocks, columns } = segmented;
      const text = pieceTextOf(segmented, applyRules(segmented, detectLanguage(document.text), rules), model);
      if (text === null) continue;
      const pieces = listPieces(text);
      const shares = pieces.map((index) => sharesOf(blocks[index], spans));
      write('shares', Float32Array.from(shares.flat()));
      write(
        'words',
        Float32Array.from(pieces, (index) => blocks[index].facts.words),
      );
      if (stage === 'words') {
        write(
          'counts',
          Int32Array.from(pieces, (index) => {
            const size = listPieceHashes(columns, blocks[index], index, own);
            write('hashes', own.slice(0, size));
            return size;
          }),
        );
        documents.push(
          JSON.stringify({
            id,
            fold,
            set,
            group,
            pieces: pieces.length,
            texts: pieces.map((index) => blocks[index].text),
          }),
        );
      } else if (model.pieces !== null) {
        const { rows, odds } = scoreFirst(text, pieces, model.pieces);
        if (stage === 'second') write('rows', secondPieceFeatures(pieces, rows, odds));
        else for (const index of pieces) write('rows', rows.slice(index * PIECE_COLUMNS, (index + 1) * PIECE_COLUMNS));
        documents.push(JSON.stringify({ id, fold, set, group, pieces: pieces.length }));
      }
    }
  }
  for (const file of files.values()) closeSync(file);
  writeFileSync(`${out}.documents.jsonl`, `${documents.join('\n')}\n`);
}

/** What share of a block each kind of span covers. */
function sharesOf({ start, end }: { readonly start: number; readonly end: number }, spans: Spanned['spans']): number[] {
  const sums = [0, 0, 0];
  for (const [from, to, kind] of spans)
    sums[KINDS.indexOf(kind)] += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sums.map((sum) => sum / (end - start));
}

main(process.argv.slice(2));
