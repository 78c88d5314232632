/**
 * `node .dev-build/dev/dump-features.js STAGE OUT MODELS LABELLED...`: what the trainer learns from, as the product itself
 * reads it. STAGE is `lexical`, `first` or `second`, for pages also `names` or `markup`; MODELS is a folder of `fold-0.bin` … whose model each document of
 * that fold is read with, or `-`. Labelled documents are gzipped JSONL: id, fold, set, type, lines, y.
 */
import { FIRST_COLUMNS, firstFeatures, readNumbers } from '../label/model/features.js';
import { scoreRow, toProbability } from '../label/model/forest.js';
import { listHashes } from '../label/model/lexical.js';
import { FACTS_PER_LINE, factIndex, MOST_HASHES } from '../label/model/lines.js';
import { elementsOfLines, MARKUP_COLUMNS, markupFeatures } from '../label/model/markup-features.js';
import type { Model } from '../label/model/model-file.js';
import { SECOND_COLUMNS, secondFeatures } from '../label/model/second-features.js';
import { type LabelledLines, readPage } from '../train/read-page.js';
import type { Block } from '../types.js';
import { dumpDocuments } from './training-dump.js';

interface Labelled extends LabelledLines {
  readonly id: string;
  readonly site: string;
  readonly fold: number;
  readonly set: string;
  readonly type: string;
}

type Stage = 'lexical' | 'first' | 'second' | 'names' | 'markup';

function main([stage, out, models, ...inputs]: string[]): void {
  dumpDocuments<Labelled>({ out, models, inputs }, (labelled, modelOf, write) => {
    const rows = dump(labelled, stage as Stage, modelOf, write);
    const { id, site, fold, set, type } = labelled;
    return { id, site, fold, set, type, ...rows };
  });
}

function dump(
  labelled: Labelled,
  stage: Stage,
  modelOf: (fold: number) => Model,
  write: (name: string, values: NodeJS.ArrayBufferView) => void,
): object {
  const { segmented, lines, targets } = readPage(labelled);
  write('y', Float32Array.from(targets));
  write('words', Float32Array.from(lines.words));
  const texts = textsOf(segmented.text, segmented.blocks, lines.ofBlock, lines.count);
  if (stage === 'lexical') {
    const own = new Int32Array(MOST_HASHES);
    const hashes: number[] = [];
    const counts = Int32Array.from({ length: lines.count }, (_, line) => {
      const size = listHashes(lines, line, own);
      hashes.push(...own.subarray(0, size));
      return size;
    });
    write('hashes', Int32Array.from(hashes));
    write('counts', counts);
    const content = lines.content.subarray(0, lines.contentStarts[lines.count]);
    write(
      'content',
      content.map((word) => lines.contentSlots[word >> 1] * 2 + (word & 1)),
    );
    write(
      'contents',
      Int32Array.from({ length: lines.count }, (_, line) => lines.contentStarts[line + 1] - lines.contentStarts[line]),
    );
    const labels = Uint8Array.from(
      { length: lines.count },
      (_, line) => lines.facts[line * FACTS_PER_LINE + factIndex('label-like')],
    );
    write('labels', labels);
    return { rows: lines.count, texts };
  }
  const { markup } = segmented;
  if (stage === 'names' && markup !== null) {
    const { parents, words, wordStarts } = markup.elements;
    const slots: number[] = [];
    const counts = Int32Array.from(elementsOfLines(markup, lines), (element) => {
      const before = slots.length;
      for (let at = element; at >= 0; at = parents[at])
        slots.push(...words.subarray(wordStarts[at], wordStarts[at + 1]));
      return slots.length - before;
    });
    write('slots', Uint16Array.from(slots));
    write('slot-counts', counts);
    return { rows: lines.count, texts };
  }
  write(
    'gone',
    lines.facts.filter((_, at) => at % FACTS_PER_LINE === factIndex('rule-decided')),
  );
  const model = modelOf(labelled.fold);
  const numbers = readNumbers(lines, model);
  const first = new Float32Array(lines.count * FIRST_COLUMNS);
  firstFeatures(numbers)(0, lines.count, first, FIRST_COLUMNS);
  write('first', first);
  if (stage !== 'first' && model.first !== null) {
    const chances = new Float64Array(lines.count);
    for (let line = 0; line < lines.count; line++) {
      chances[line] = toProbability(model.first.bias + scoreRow(model.first, first, line * FIRST_COLUMNS));
    }
    write('chances', chances);
    const second = new Float32Array(lines.count * SECOND_COLUMNS);
    const add = secondFeatures(numbers, chances);
    for (let line = 0; line < lines.count; line++) add(line, second, line * SECOND_COLUMNS);
    write('second', second);
    if (stage === 'markup' && markup !== null) {
      const own = new Float32Array(lines.count * MARKUP_COLUMNS);
      const addMarkup = markupFeatures(markup, lines, model.names, chances);
      for (let line = 0; line < lines.count; line++) addMarkup(line, own, line * MARKUP_COLUMNS);
      write('markup', own);
    }
  }
  return { rows: lines.count };
}

function textsOf(text: string, blocks: readonly Block[], ofBlock: Int32Array, count: number): string[] {
  const starts = new Int32Array(count).fill(-1);
  const ends = new Int32Array(count);
  blocks.forEach(({ start, end }, index) => {
    const line = ofBlock[index];
    if (starts[line] < 0) starts[line] = start;
    ends[line] = end;
  });
  return Array.from(starts, (start, line) => text.slice(start, ends[line]));
}

main(process.argv.slice(2));
