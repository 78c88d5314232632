import { LineRuns, readBlankLine } from './blank-lines.js';
import { type InputCharset, unitBytes } from './input-charset.js';
import { LineCutter } from './line-cutter.js';
import { createNarrower } from './narrow-units.js';
import { BEGINNING, type FormatReader, type JsonlHead, type RawSink, type ReadStart } from './raw-record.js';
import type { RecordKeys } from './read-record.js';
import { toTooLargeLine } from './too-large-line.js';

export interface JsonlPlan extends RecordKeys {
  readonly format: 'jsonl';
  readonly source: string;
  /** WHATWG label; null where it is UTF-8 by JSON's standard. */
  readonly encoding: string | null;
  /** How sure the encoding is, 0–1. */
  readonly confidence: number;
  /** Whether documents get what is needed to rebuild their lines. */
  readonly frames: boolean;
}

const LINE: JsonlHead = { format: 'jsonl' };
const LAST: JsonlHead = { format: 'jsonl', isOpen: true };

export interface JsonlOptions {
  readonly source: string;
  readonly charset: Pick<InputCharset, 'fixed'>;
  readonly maxDocBytes: number;
}

/**
 * Each line is a record, but for blank ones, which come as one with those around them. Lines end with a line feed; a carriage
 * return before it is white space of the line.
 */
export class JsonlReader implements FormatReader {
  readonly #options: JsonlOptions;
  readonly #emit: RawSink;
  readonly #lines: LineCutter;
  readonly #narrow: (bytes: Buffer) => Buffer;
  /** Those that end where the next line begins. */
  readonly #blank = new LineRuns();
  #blankOffset = 0;
  #offset: number;
  #line: number;

  constructor(options: JsonlOptions, emit: RawSink, start: ReadStart = BEGINNING) {
    const { charset, maxDocBytes } = options;
    this.#options = options;
    this.#emit = emit;
    this.#narrow = createNarrower(charset.fixed);
    this.#lines = new LineCutter(
      { unit: unitBytes(charset), narrow: this.#narrow, maxBytes: maxDocBytes },
      (bytes, length, breakBytes) => this.#endLine(bytes, length, breakBytes),
    );
    this.#offset = start.offset;
    this.#line = start.ordinal;
  }

  push(bytes: Buffer): void {
    this.#lines.push(bytes);
  }

  finish(): void {
    this.#lines.finish();
    this.#emitBlank();
  }

  #endLine(bytes: Buffer | null, length: number, breakBytes: number): void {
    const { source, charset, maxDocBytes } = this.#options;
    const blank = bytes && readBlankLine(bytes, this.#narrow(bytes), charset.fixed ?? 'utf-8');
    if (blank === null) this.#emitBlank();
    const place = { offset: this.#offset, length, ordinal: this.#line };
    this.#offset += length + breakBytes;
    this.#line++;
    if (blank !== null) this.#addBlank(breakBytes === 0 ? blank : `${blank}\n`, place.offset);
    else if (bytes === null) this.#emit({ fault: toTooLargeLine(source, place, maxDocBytes) });
    else this.#emit({ ...place, parts: [bytes], head: breakBytes === 0 ? LAST : LINE, next: this.#offset });
  }

  #addBlank(line: string, offset: number): void {
    if (this.#blank.isEmpty) this.#blankOffset = offset;
    this.#blank.add(line);
    if (this.#blank.isFull) this.#emitBlank();
  }

  #emitBlank(): void {
    if (this.#blank.isEmpty) return;
    const offset = this.#blankOffset;
    const place = { offset, length: this.#offset - offset, ordinal: this.#line - 1 };
    this.#emit({ ...place, parts: [], head: { format: 'jsonl', blank: this.#blank.take() }, next: this.#offset });
  }
}
