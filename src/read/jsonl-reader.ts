import type { Fault } from '../types.js';
import { ByteQueue } from './byte-queue.js';
import { type InputCharset, unitBytes } from './input-charset.js';
import { createNarrower } from './narrow-units.js';
import type { FormatReader, ItemSink } from './read-item.js';
import { createRecordReader, type RecordKeys } from './read-record.js';

export interface JsonlOptions extends RecordKeys {
  readonly source: string;
  readonly charset: InputCharset;
  readonly maxDocBytes: number;
  /** Whether documents get what is needed to rebuild their lines. */
  readonly frames: boolean;
}

const LINE_FEED = 0x0a;

/**
 * Reads a record from each line that is not blank. Lines end with a line feed; a carriage return before it is white
 * space of the line.
 */
export class JsonlReader implements FormatReader {
  readonly #options: JsonlOptions;
  readonly #emit: ItemSink;
  readonly #unit: 1 | 2;
  readonly #narrow: (bytes: Buffer) => Buffer;
  readonly #readRecord: ReturnType<typeof createRecordReader>;
  readonly #held = new ByteQueue();
  /** Bytes of the line under way that were too many to hold. */
  #dropped = 0;
  #offset = 0;
  #line = 1;

  constructor(options: JsonlOptions, emit: ItemSink) {
    this.#options = options;
    this.#emit = emit;
    this.#unit = unitBytes(options.charset);
    this.#narrow = createNarrower(options.charset.fixed);
    this.#readRecord = createRecordReader(options);
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
    if (length > this.#options.maxDocBytes) {
      this.#emit({ fault: this.#toFault(length) }, length);
    } else {
      const item = this.#readRecord({ bytes, offset: this.#offset, line: this.#line });
      if (item !== null) this.#emit(item, length);
    }
    this.#offset += length + breakBytes;
    this.#line++;
    this.#dropped = 0;
  }

  #toFault(length: number): Fault {
    return {
      source: this.#options.source,
      offset: this.#offset,
      length,
      line: this.#line,
      kind: 'too-large',
      found: `a line of ${length} bytes`,
      expected: `at most ${this.#options.maxDocBytes} (--max-doc-bytes)`,
      content: null,
    };
  }
}
