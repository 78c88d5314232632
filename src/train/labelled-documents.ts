/** Records that say what is body → documents to learn from. */
import { listWords } from '../eval/list-words.js';
import { scoreText } from '../eval/score-text.js';
import { siteOf } from '../host-of.js';
import { unmarkDocument } from '../link-marks/unmark-document.js';
import { type Document, LABELS } from '../types.js';
import type { LabelledLines } from './read-page.js';
import { shareOfLines } from './share-of-lines.js';

export interface LabelledDocument {
  /** Where it was read, or its first block. */
  readonly record: Document;
  readonly id: string;
  /** What documents of one origin share: the host of the address, else the id. */
  readonly site: string;
  readonly text: string;
  readonly body: string;
  readonly labelled: LabelledLines;
}

/** Told of a record that cannot be used; `reason` says what was found and expected. */
export type OnUnusable = (record: Document, reason: string) => void;

/** A body of which less stands in the text was taken from another page, or is worded otherwise. */
const LEAST_RECALL = 0.5;

/**
 * A record with a string under `body` is a document; one with a `label` is a block, as `chaff inspect --json` prints it,
 * and blocks of one id in a row are a document, their texts its lines. Each id counts once.
 */
export function toLabelledDocuments(records: readonly Document[], onUnusable: OnUnusable): LabelledDocument[] {
  const documents = new Map<string, LabelledDocument>();
  const add = (record: Document, id: string, make: () => LabelledDocument | string): void => {
    const made = documents.has(id) ? `found the id ${JSON.stringify(id)} again, expected each id once` : make();
    if (typeof made === 'string') onUnusable(record, made);
    else documents.set(id, made);
  };
  let run: BlockRecord[] = [];
  const endRun = (): void => {
    const blocks = run;
    run = [];
    if (blocks.length > 0) add(blocks[0].record, blocks[0].id, () => fromBlocks(blocks));
  };
  for (const record of records) {
    const read = readRecord(record);
    if (typeof read === 'string') {
      onUnusable(record, read);
      continue;
    }
    if (run.length > 0 && ('body' in read || run[0].id !== read.id || run[0].record.source !== record.source)) endRun();
    if ('label' in read) run.push(read);
    else add(record, read.id, () => fromBody(read));
  }
  endRun();
  return [...documents.values()];
}

interface BodyRecord {
  readonly record: Document;
  readonly id: string;
  readonly body: string;
}

interface BlockRecord {
  readonly record: Document;
  readonly id: string;
  readonly label: string;
}

/** A string says what is wrong with the record. */
function readRecord(record: Document): BodyRecord | BlockRecord | string {
  const { body, label }: Readonly<Record<string, unknown>> = JSON.parse(record.input ?? '{}');
  const { id } = record;
  if (id === null) return 'found no id, expected a string or number under "id"';
  if (typeof body === 'string') return { record, id, body };
  if (typeof label !== 'string') return 'found neither a body nor a label, expected a string under "body" or "label"';
  if (LABELS.some((known) => known === label)) return { record, id, label };
  return `found the label ${JSON.stringify(label)}, expected one of ${LABELS.join(', ')}`;
}

function fromBody({ record, id, body }: BodyRecord): LabelledDocument | string {
  const { text, url } = unmarkDocument(record);
  if (listWords(body).length > 0) {
    const { recall } = scoreText(text, body);
    if (recall < LEAST_RECALL) {
      return `found ${Math.floor(recall * 100)} % of the body's words in the text, expected at least ${LEAST_RECALL * 100} %`;
    }
  }
  const lines = text.split('\n');
  return { record, id, site: siteOf(url) ?? id, text, body, labelled: { lines, y: shareOfLines(lines, body) } };
}

function fromBlocks(run: readonly BlockRecord[]): LabelledDocument {
  const [{ record, id }] = run;
  const lines = run.map((block) => block.record.text);
  const y = run.map(({ label }) => (label === 'body' ? 1 : 0));
  const url = run.map((block) => block.record.url).find((own) => own !== null) ?? null;
  const body = lines.filter((_, at) => y[at] === 1).join('\n');
  return { record, id, site: siteOf(url) ?? id, text: lines.join('\n'), body, labelled: { lines, y } };
}
