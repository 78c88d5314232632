/** Cleaned documents in the form of the output, gathered where they are cleaned: bytes and rows, ready to be written. */
import type { Article, Document, Span } from '../types.js';
import { toAttributeLine, toDocumentLine } from './dolma-lines.js';
import type { OutputFormat } from './output-format.js';
import { type CleanRecord, toRecord, toRecordObject, writeAfterFlags } from './record.js';
import { TextBytes } from './text-bytes.js';

export interface Cleaned {
  readonly document: Document;
  readonly article: Article;
  /** The spans that tile the document; worked out only when asked for. */
  readonly spans: () => readonly Span[];
}

/** A record on its way into Parquet, and to another thread or the disk, which take no object as deep as an input's may be. */
export interface RecordRow {
  /** Its `metadata.input` is empty. */
  readonly record: CleanRecord;
  /** Raw JSON of the input's other fields. */
  readonly input: string;
}

/** Plain data, for any thread. */
export interface ShapedRecords {
  /** Lines of JSONL, texts with a form feed before each, or documents for dolma. */
  readonly lines: Uint8Array<ArrayBuffer>;
  /** Attributes for dolma. */
  readonly attributes: Uint8Array<ArrayBuffer>;
  readonly rows: readonly RecordRow[];
  /** Documents with an id of their own. */
  readonly named: readonly NamedRecord[];
}

/** A record of which only those before it tell whether its id is new. */
export interface NamedRecord {
  readonly id: string;
  readonly offset: number;
  /** Where in the lines its list of flags ends, before the bracket; or the number of its row; -1 where flags are not written. */
  readonly flagsEnd: number;
}

export interface RecordShaper {
  /**
   * Puts a document into shape; what it returns adds it. A document that cannot be put into shape throws, and then
   * nothing of it is added.
   */
  readonly prepare: (cleaned: Cleaned) => () => void;
  readonly take: () => ShapedRecords;
}

export function createRecordShaper(format: OutputFormat): RecordShaper {
  const lines = new TextBytes();
  const attributes = new TextBytes();
  let rows: RecordRow[] = [];
  let named: NamedRecord[] = [];

  function addLine(document: Document, line: string): void {
    lines.add(line);
    addNamed(document, () => lines.length - Buffer.byteLength(`]${writeAfterFlags(document)}}\n`));
  }

  function addNamed({ id, offset }: Document, flagsEnd: () => number): void {
    if (id !== null) named.push({ id, offset, flagsEnd: flagsEnd() });
  }

  function prepare(cleaned: Cleaned): () => void {
    const { document, article } = cleaned;
    switch (format) {
      case 'jsonl': {
        const line = `${toRecord(document, article)}\n`;
        return () => addLine(document, line);
      }
      case 'text': {
        const text = `\f${article.text}\n`;
        return () => {
          lines.add(text);
          addNamed(document, () => -1);
        };
      }
      case 'dolma': {
        const line = toDocumentLine(cleaned);
        const attribute = toAttributeLine(cleaned);
        return () => {
          addLine(document, line);
          attributes.add(attribute);
        };
      }
      case 'parquet': {
        const row = {
          record: toRecordObject({ ...document, input: null }, article),
          input: document.input ?? '{}',
        };
        return () => {
          rows.push(row);
          addNamed(document, () => rows.length - 1);
        };
      }
    }
  }

  function take(): ShapedRecords {
    const taken = { lines: lines.take(), attributes: attributes.take(), rows, named };
    rows = [];
    named = [];
    return taken;
  }

  return { prepare, take };
}

const OPENING = 0x5b;
const FIRST_FLAG = Buffer.from('"duplicate-id"');
const NEXT_FLAG = Buffer.from(',"duplicate-id"');

/** The same records with the flag `duplicate-id` on those that `duplicates` lists in order. */
export function flagDuplicates(records: ShapedRecords, duplicates: readonly NamedRecord[]): ShapedRecords {
  const marked = duplicates.filter(({ flagsEnd }) => flagsEnd >= 0);
  if (marked.length === 0) return records;
  const rows = [...records.rows];
  const { lines } = records;
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { flagsEnd } of marked) {
    if (rows.length > 0) {
      rows[flagsEnd] = flagRow(rows[flagsEnd]);
      continue;
    }
    parts.push(lines.subarray(from, flagsEnd), lines[flagsEnd - 1] === OPENING ? FIRST_FLAG : NEXT_FLAG);
    from = flagsEnd;
  }
  parts.push(lines.subarray(from));
  return { ...records, rows, lines: new Uint8Array(Buffer.concat(parts)) };
}

function flagRow({ record, input }: RecordRow): RecordRow {
  const metadata = { ...record.metadata, flags: [...record.metadata.flags, 'duplicate-id' as const] };
  return { record: { ...record, metadata }, input };
}

/** Two runs of records as one. */
export function joinRecords(first: ShapedRecords, second: ShapedRecords): ShapedRecords {
  const before = first.rows.length > 0 ? first.rows.length : first.lines.length;
  const moved = second.named.map((named) => ({
    ...named,
    flagsEnd: named.flagsEnd < 0 ? named.flagsEnd : named.flagsEnd + before,
  }));
  return {
    lines: joinBytes(first.lines, second.lines),
    attributes: joinBytes(first.attributes, second.attributes),
    rows: [...first.rows, ...second.rows],
    named: [...first.named, ...moved],
  };
}

export function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([first, second]));
}
