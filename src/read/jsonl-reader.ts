import { ByteQueue } from './byte-queue.js';
import { type InputCharset, unitBytes } from './input-charset.js';
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

const LINE_FEED = 0x0a;

/** Each line is a record. Lines end with a line feed; a carriage return before it is white space of the line. */
export class JsonlReader implements FormatReader {
  readonly #options: JsonlOptions;
  readonly #emit: RawSink;
  readonly #unit: 1 | 2;
  readonly #narrow: (bytes: Buffer) => Buffer;
  readonly #held = new ByteQueue();
  /** Bytes of the line under way that were too many to hold. */
  #dropped = 0;
  #offset: number;
  #line: number;

  constructor(options: JsonlOptions, emit: RawSink, start: ReadStart = BEGINNING) {
    this.#options = options;
    this.#emit = emit;
    this.#unit = unitBytes(options.charset);
    this.#narrow = createNarrower(options.charset.fixed);
    this.#offset = start.offset;
    this.#line = start.ordinal;
  }

  push(bytes: Buffer): void {
    const units = this.#narrow(bytes);
    for (let from = 0; ; ) {
      const lineFeed = units.indexOf(LINE_FEED, from);
      if (lineFeed === -1) {
        this.#hold(bytes.subarray(from * this.#unit));
        return;
      }
      const part = bytes.subarray(from * this.#unit, lineFeed * this.#unit);
      if (this.#held.length === 0 && this.#dropped === 0) this.#endLine(part, this.#unit);
      else this.#endHeld(part, this.#unit);
      from = lineFeed + 1;
    }
  }

  finish(): void {
    if (this.#held.length + this.#dropped > 0) this.#endHeld(Buffer.alloc(0), 0);
  }

  #hold(part: Buffer): void {
    this.#held.push(part);
    if (this.#held.length > this.#options.maxDocBytes) this.#dropped += this.#held.take(this.#held.length).length;
  }

  #endHeld(part: Buffer, breakBytes: number): void {
    this.#held.push(part);
    this.#endLine(this.#held.take(this.#held.length), breakBytes);
  }

  #endLine(bytes: Buffer, breakBytes: number): void {
    const length = this.#dropped + bytes.length;
    const place = { offset: this.#offset, length, ordinal: this.#line };
    this.#offset += length + breakBytes;
    this.#line++;
    this.#dropped = 0;
    const { source, maxDocBytes } = this.#options;
    if (length > maxDocBytes) this.#emit({ fault: toTooLargeLine(source, place, maxDocBytes) });
    else this.#emit({ ...place, parts: [bytes], head: { format: 'jsonl' }, next: this.#offset });
  }
}
