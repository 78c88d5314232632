import { ByteQueue } from './byte-queue.js';

const LINE_FEED = 0x0a;

export interface LineCutterOptions {
  /** Bytes of a line feed, as of any other unit. */
  readonly unit: 1 | 2;
  /** One byte for each unit. */
  readonly narrow: (bytes: Buffer) => Buffer;
  /** Of a longer line only the length is told. */
  readonly maxBytes: number;
}

/**
 * Told of each line without its break, in order: `bytes` are null where they are too many to hold, and `breakBytes` is 0
 * where the input ends without a break.
 */
export type CutLineSink = (bytes: Buffer | null, length: number, breakBytes: number) => void;

/** Cuts chunks of whole units into lines. A line in one chunk is not copied. */
export class LineCutter {
  readonly #options: LineCutterOptions;
  readonly #emit: CutLineSink;
  readonly #held = new ByteQueue();
  /** Bytes of the line under way that were too many to hold. */
  #dropped = 0;

  constructor(options: LineCutterOptions, emit: CutLineSink) {
    this.#options = options;
    this.#emit = emit;
  }

  push(bytes: Buffer): void {
    const { unit, narrow } = this.#options;
    const units = narrow(bytes);
    for (let from = 0; ; ) {
      const lineFeed = units.indexOf(LINE_FEED, from);
      if (lineFeed === -1) {
        this.#hold(bytes.subarray(from * unit));
        return;
      }
      const part = bytes.subarray(from * unit, lineFeed * unit);
      if (this.#held.length === 0 && this.#dropped === 0) this.#endLine(part, unit);
      else this.#endHeld(part, unit);
      from = lineFeed + 1;
    }
  }

  finish(): void {
    if (this.#held.length + this.#dropped > 0) this.#endHeld(Buffer.alloc(0), 0);
  }

  #hold(part: Buffer): void {
    this.#held.push(part);
    if (this.#held.length > this.#options.maxBytes) this.#dropped += this.#held.take(this.#held.length).length;
  }

  #endHeld(part: Buffer, breakBytes: number): void {
    this.#held.push(part);
    this.#endLine(this.#held.take(this.#held.length), breakBytes);
  }

  #endLine(bytes: Buffer, breakBytes: number): void {
    const length = this.#dropped + bytes.length;
    this.#dropped = 0;
    this.#emit(length > this.#options.maxBytes ? null : bytes, length, breakBytes);
  }
}
