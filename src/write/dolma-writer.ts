/**
 * Documents for dolma (https://github.com/allenai/dolma): the text as it was read, and beside it a file of attributes
 * that says which spans are boilerplate, so that dolma's mixer decides and cuts.
 */
import type { Span } from '../types.js';
import { LABELS } from '../types.js';
import { createCodePointOffsets } from './code-points.js';
import { documentId, writeMetadata } from './record.js';
import type { Cleaned, OpenSide, RecordWriter } from './record-writer.js';
import type { Sink } from './sink.js';

/** Dolma names an attribute after an experiment, a tagger and a type. */
const PREFIX = 'chaff__boilerplate__';

/** Start and end in code points, half-open, and the confidence. */
type Attribute = readonly [start: number, end: number, score: number];

/**
 * Where the attributes of a file of documents go: dolma looks for `documents/x` under `attributes/chaff/x`; without
 * such a folder `x.jsonl.gz` gets a sibling `x.attributes.jsonl.gz`.
 */
export function toAttributesPath(path: string): string {
  const moved = path.replaceAll(/(^|[\\/])documents([\\/])/g, '$1attributes$2chaff$2');
  if (moved !== path) return moved;
  return path.replace(/((?:\.[A-Za-z][A-Za-z0-9]*){0,2})$/, '.attributes$1');
}

export async function createDolmaWriter(documents: Sink, openSide: OpenSide): Promise<RecordWriter> {
  const attributes = await openSide(toAttributesPath(documents.name));
  const sinks = [documents, attributes];
  return {
    prepare(cleaned) {
      const document = toDocumentLine(cleaned);
      const attribute = toAttributeLine(cleaned);
      return async () => {
        await documents.writeText(document);
        await attributes.writeText(attribute);
      };
    },
    async flush() {
      for (const sink of sinks) await sink.flush();
    },
    async drain() {
      for (const sink of sinks) await sink.drain();
    },
    async finish() {
      for (const sink of sinks) await sink.finish();
    },
    async discard() {
      const removed: string[] = [];
      for (const sink of sinks) if (await sink.discard()) removed.push(sink.name);
      return removed;
    },
    bytes: () => documents.bytes + attributes.bytes,
  };
}

const quote = JSON.stringify;

function toDocumentLine({ document, article }: Cleaned): string {
  // Dolma's reader refuses half a surrogate pair.
  const text = document.text.slice(document.textStart, document.textEnd).toWellFormed();
  const { date } = article.metadata;
  const created = date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? `,"created":${quote(date)}` : '';
  return (
    `{"id":${quote(documentId(document))},"text":${quote(text)},"source":${quote(document.source)}${created},` +
    `"metadata":${writeMetadata(document, article)}}\n`
  );
}

/** Every name is always there, so that a path to it never leads nowhere. */
function toAttributeLine({ document, spans }: Cleaned): string {
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
