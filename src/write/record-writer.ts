/** Cleaned documents on their way into one output, in whatever form the output has. */
import type { Article, Document, Span } from '../types.js';
import { createDolmaWriter } from './dolma-writer.js';
import type { OutputFormat } from './output-format.js';
import { createParquetWriter } from './parquet-writer.js';
import { toRecord } from './record.js';
import type { Sink } from './sink.js';

export interface Cleaned {
  readonly document: Document;
  readonly article: Article;
  /** The spans that tile the document; worked out only when asked for. */
  readonly spans: () => readonly Span[];
}

/** Every method that returns a promise must be awaited before the next call, as with Sink, whose errors they throw. */
export interface RecordWriter {
  /**
   * Puts a document into shape; what it returns writes it. A document that cannot be put into shape throws, and then
   * nothing of it is written.
   */
  prepare(cleaned: Cleaned): () => Promise<void> | undefined;
  /** Hands on what can be handed on already. */
  flush(): Promise<void>;
  /** Hands all on and waits until it is written. */
  drain(): Promise<void>;
  /** Completes the output and gives files their names. */
  finish(): Promise<void>;
  /** Gives the output up; names the unfinished files that were removed. Never fails. */
  discard(): Promise<string[]>;
  /** Bytes so far, before the compression of the file as a whole. */
  bytes(): number;
}

/** Opens a second file, for what belongs to the output and has no place in it. */
export type OpenSide = (path: string) => Promise<Sink>;

/** A writer of `format` into `sink`, whose path is null for standard output. */
export async function createRecordWriter(format: OutputFormat, sink: Sink, openSide: OpenSide): Promise<RecordWriter> {
  switch (format) {
    case 'jsonl':
      return createTextWriter(sink, ({ document, article }) => `${toRecord(document, article)}\n`);
    case 'text':
      return createTextWriter(sink, ({ article }, isFirst) => `${isFirst ? '' : '\f'}${article.text}\n`);
    case 'parquet':
      return createParquetWriter(sink);
    case 'dolma':
      return createDolmaWriter(sink, openSide);
  }
}

function createTextWriter(sink: Sink, write: (cleaned: Cleaned, isFirst: boolean) => string): RecordWriter {
  let isFirst = true;
  return {
    prepare(cleaned) {
      const text = write(cleaned, isFirst);
      return () => {
        isFirst = false;
        return sink.writeText(text);
      };
    },
    flush: () => sink.flush(),
    drain: () => sink.drain(),
    finish: () => sink.finish(),
    discard: async () => ((await sink.discard()) ? [sink.name] : []),
    bytes: () => sink.bytes,
  };
}
