import { type InputCharset, unitBytes } from './input-charset.js';
import { LineCutter } from './line-cutter.js';
import { createNarrower } from './narrow-units.js';
import { BEGINNING, type FormatReader, type RawSink, type ReadStart } from './raw-record.js';
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

export interface JsonlOptions {
  readonly source: string;
  readonly charset: Pick<InputCharset, 'fixed'>;
  readonly maxDocBytes: number;
}

/** Each line is a record. Lines end with a line feed; a carriage return before it is white space of the line. */
export class JsonlReader implements FormatReader {
  readonly #options: JsonlOptions;
  readonly #emit: RawSink;
  readonly #lines: LineCutter;
  #offset: number;
  #line: number;

  constructor(options: JsonlOptions, emit: RawSink, start: ReadStart = BEGINNING) {
    const { charset, maxDocBytes } = options;
    this.#options = options;
    this.#emit = emit;
    this.#lines = new LineCutter(
      { unit: unitBytes(charset), narrow: createNarrower(charset.fixed), maxBytes: maxDocBytes },
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
  }

  #endLine(bytes: Buffer | null, length: number, breakBytes: number): void {
    const place = { offset: this.#offset, length, ordinal: this.#line };
    this.#offset += length + breakBytes;
    this.#line++;
    const { source, maxDocBytes } = this.#options;
    if (bytes === null) this.#emit({ fault: toTooLargeLine(source, place, maxDocBytes) });
    else this.#emit({ ...place, parts: [bytes], head: { format: 'jsonl' }, next: this.#offset });
  }
}
