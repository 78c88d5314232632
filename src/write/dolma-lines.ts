/**
 * Documents for dolma (https://github.com/allenai/dolma): the text as it was read, and beside it a file of attributes
 * that says which spans are boilerplate, so that dolma's mixer decides and cuts.
 */
import { LABELS, type Span } from '../types.js';
import { createCodePointOffsets } from './code-points.js';
import { quoteText } from './quote-text.js';
import { documentId, writeMetadata } from './record.js';
import type { Cleaned } from './shape-records.js';

/** Dolma names an attribute after an experiment, a tagger and a type. */
const PREFIX = 'chaff__boilerplate__';

/** Start and end in code points, half-open, and the confidence. */
type Attribute = readonly [start: number, end: number, score: number];

const quote = JSON.stringify;

export function toDocumentLine({ document, article }: Cleaned): string {
  // Dolma's reader refuses half a surrogate pair.
  const text = document.text.slice(document.textStart, document.textEnd).toWellFormed();
  const { date } = article.metadata;
  const created = date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? `,"created":${quote(date)}` : '';
  return (
    `{"id":${quote(documentId(document))},"text":${quoteText(text)},"source":${quote(document.source)}${created},` +
    `"metadata":${writeMetadata(document, article)}}\n`
  );
}

/** Every name is always there, so that a path to it never leads nowhere. */
export function toAttributeLine({ document, spans }: Cleaned): string {
  const tiles = spans();
  const offsetOf = createCodePointOffsets(document.text);
  const before = offsetOf(document.textStart);
  const byLabel = new Map<string, Attribute[]>(LABELS.map((label) => [label, []]));
  for (const { kind, start, end, labelled } of tiles) {
    if (kind !== 'removed' || labelled === null) continue;
    const from = offsetOf(start) - before;
    byLabel.get(labelled.label)?.push([from, offsetOf(end) - before, labelled.finding?.confidence ?? 1]);
  }
  const offsetAgain = createCodePointOffsets(document.text);
  const cuts = listCuts(tiles, document.textStart, document.textEnd).map(
    ([start, end, score]): Attribute => [offsetAgain(start) - before, offsetAgain(end) - before, score],
  );
  const members = [...byLabel, ['cut', cuts] as const].map(([name, list]) => `${quote(PREFIX + name)}:${quote(list)}`);
  return `{"id":${quote(documentId(document))},"source":${quote(document.source)},"attributes":{${members.join(',')}}}\n`;
}

/**
 * What is to go for the body to stay: removed spans, each with the blanks that would be left over, as UTF-16 indexes
 * between `from` and `to`. The blanks before a kept span stay where something kept stands before them. The score is
 * the least confidence among the removed.
 */
function listCuts(spans: readonly Span[], from: number, to: number): Attribute[] {
  const cuts: Attribute[] = [];
  let keptEnd = from;
  let lastRemoved: number | null = null;
  let score = 1;
  for (const { kind, start, end, labelled } of spans) {
    if (kind === 'removed') {
      lastRemoved = end;
      score = Math.min(score, labelled?.finding?.confidence ?? 1);
    } else if (kind === 'kept') {
      const isFirst = keptEnd === from;
      if (lastRemoved !== null) cuts.push([keptEnd, isFirst ? start : lastRemoved, score]);
      keptEnd = end;
      lastRemoved = null;
      score = 1;
    }
  }
  if (lastRemoved !== null) cuts.push([keptEnd, to, score]);
  return cuts;
}
