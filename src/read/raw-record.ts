/**
 * What readers cut out of an input, in input order, before anything in it is decoded. Plain data, so that it can go to
 * another thread; what a record says is only found out by whoever makes a document of it.
 */
import type { Fault } from '../types.js';
import type { PassedOver } from './read-item.js';
import type { WarcHead } from './warc-reader.js';

/** Where a record lies in its input. */
export interface RawPlace {
  /** As in Document. */
  readonly offset: number;
  readonly length: number;
  /** 1-based place among the records of the input, those that fail included: in JSONL the number of the line. */
  readonly ordinal: number;
}

/** What a format must know of a record besides its bytes. */
export type RawHead = TextHead | JsonlHead | JsonHead | HtmlHead | WarcHead | CsvHead | ParquetHead;

export interface TextHead {
  readonly format: 'text';
  /** Where in the bytes the document's own text lies; separators and header lines are outside. */
  readonly textFrom: number;
  readonly textTo: number;
  readonly url: string | null;
  readonly isPiece: boolean;
}

export interface JsonlHead {
  readonly format: 'jsonl';
  /** Whether the input ends with this line, without a break. */
  readonly isOpen?: true;
  /** Blank lines, which are no record, in place of one; it has no bytes then, and the number of the last line. */
  readonly blank?: readonly LineRun[];
}

/** A line, or several that differ, so many times one after the other. */
export interface LineRun {
  /** With each break, where there is one. */
  readonly text: string;
  readonly times: number;
}

export interface JsonHead {
  readonly format: 'json';
  /** Where in the bytes the value lies; what stands before the next one is behind it. */
  readonly from: number;
  readonly to: number;
  /** 1-based number of the line in which the value begins. */
  readonly line: number;
}

export interface HtmlHead {
  readonly format: 'html';
}

export interface CsvHead {
  readonly format: 'csv';
  /** Where in the bytes each field ends; the fields follow each other. */
  readonly ends: readonly number[];
  /** Whether the row's charset is the table's habit and not what its own bytes say. */
  readonly isHabitual: boolean;
}

export interface ParquetHead {
  readonly format: 'parquet';
  readonly id: string | null;
  readonly url: string | null;
  /** JSON object of the row's other columns. */
  readonly input: string;
}

export interface RawRecord extends RawPlace {
  /** What is to be decoded, one after the other; good only until the sink returns. */
  readonly parts: readonly Uint8Array[];
  readonly head: RawHead;
  /** Byte offset from which a reader that knows nothing of what came before reads on just the same; null for unknown. */
  readonly next: number | null;
}

export type RawItem = RawRecord | { readonly fault: Fault } | PassedOver;

export type RawSink = (item: RawItem) => void;

/** Reads one format from chunks, which come in order and hold whole UTF-16 units. */
export interface FormatReader {
  readonly push: (bytes: Buffer) => void;
  readonly finish: () => void;
}

/** Where in an input a reader begins. */
export interface ReadStart {
  /** In bytes. */
  readonly offset: number;
  /** Ordinal of the first record from there on. */
  readonly ordinal: number;
}

export const BEGINNING: ReadStart = { offset: 0, ordinal: 1 };
