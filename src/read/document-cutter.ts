import { ByteQueue } from './byte-queue.js';
import { findPieceEnd } from './find-piece-end.js';
import type { PlainCharset } from './input-charset.js';

/** A document's bytes; all positions are byte offsets in the input. */
export interface Region {
  readonly offset: number;
  readonly length: number;
  /** Null where the document is too large and pieces are not wanted. */
  readonly payload: Buffer | null;
  /** Where the document's own text lies; separators and header lines are outside. */
  readonly textFrom: number;
  readonly textTo: number;
  readonly url: string | null;
  readonly isPiece: boolean;
}

export interface CutOptions {
  readonly charset: PlainCharset;
  readonly maxDocBytes: number;
  readonly oversize: 'pieces' | 'fault';
}

/** `separator` ends a document, `header` begins the next one, `more` goes on with a header. */
export interface Mark {
  readonly kind: 'separator' | 'header' | 'more';
  readonly url: string | null;
}

/**
 * Cuts an input into documents that tile it: separators and what is blank between them belong to the document before,
 * those at the beginning to the first one. The caller reports texts and marks in order. Only their positions count:
 * how the bytes were chunked on their way here makes no difference.
 */
export class DocumentCutter {
  readonly #options: CutOptions;
  readonly #emit: (region: Region) => void;
  readonly #held = new ByteQueue();
  #heldFrom: number;
  #hasEmitted: boolean;

  /** The document under way: where it begins, and where its text does. */
  #start: number;
  #lead: number;
  #url: string | null = null;
  #hasText = false;
  #hasPieces = false;
  #isSkipping = false;

  /** Once a mark has ended it: where its text ended, and where the next document will begin if any text follows. */
  #isEnded = false;
  #textTo = 0;
  #next = 0;
  #nextLead = 0;
  #nextUrl: string | null = null;

  /** `start` is where the input's bytes begin to come: its beginning, or the end of a document that was emitted before. */
  constructor(options: CutOptions, emit: (region: Region) => void, start = 0) {
    this.#options = options;
    this.#emit = emit;
    this.#heldFrom = start;
    this.#hasEmitted = start > 0;
    this.#start = start;
    this.#lead = Math.max(start, options.charset.markBytes);
  }

  /** Takes the input's next bytes into custody; what they mean is reported afterwards. */
  hold(bytes: Buffer): void {
    this.#held.push(bytes);
  }

  /** Something that is not blank begins at `at`. */
  text(at: number): void {
    this.#keepLimit(at);
    if (this.#isEnded) this.#cutAtNext();
    this.#hasText = true;
  }

  /** A mark lies at `from`–`to`; `at` is where it became known, which is behind `from` after several blank lines. */
  mark({ kind, url }: Mark, from: number, to: number, at = from): void {
    this.#keepLimit(at);
    if (!this.#hasText) {
      this.#lead = to;
      this.#url = kind === 'more' ? (this.#url ?? url) : url;
      return;
    }
    if (!this.#isEnded) this.#textTo = from;
    this.#isEnded = true;
    this.#nextLead = to;
    this.#nextUrl = kind === 'more' ? (this.#nextUrl ?? url) : url;
    if (kind === 'header') this.#next = from;
    else if (kind === 'separator') this.#next = to;
  }

  /** Nothing more will be reported before `at`. */
  advance(at: number): void {
    this.#keepLimit(at);
    if (this.#isSkipping) this.#takeUntil(this.#isEnded ? this.#next : at);
  }

  finish(): void {
    const end = this.#heldFrom + this.#held.length;
    this.#keepLimit(end);
    if (this.#start === end) return;
    // Without text, these are blanks that were too many to stay with the document before.
    if (!this.#hasText && this.#hasEmitted) this.#hasPieces = true;
    this.#emitUntil(end, this.#isEnded ? this.#textTo : end, this.#takeUntil(end));
  }

  /** Bounds what is on hold. */
  #keepLimit(at: number): void {
    while (at > this.#limit()) {
      if (this.#isEnded) this.#cutAtNext();
      else if (this.#hasText && this.#options.oversize === 'fault') this.#isSkipping = true;
      else this.#cutPiece();
    }
  }

  #limit(): number {
    if (!this.#isSkipping) return this.#start + this.#options.maxDocBytes;
    return this.#isEnded ? this.#next + this.#options.maxDocBytes : Number.POSITIVE_INFINITY;
  }

  #cutPiece(): void {
    const window = this.#held.peek(this.#options.maxDocBytes);
    const end = this.#start + findPieceEnd(window, this.#options.charset);
    this.#hasPieces = true;
    this.#emitUntil(end, end, this.#takeUntil(end));
    this.#start = end;
    this.#lead = Math.max(this.#lead, end);
  }

  #cutAtNext(): void {
    this.#emitUntil(this.#next, this.#textTo, this.#takeUntil(this.#next));
    this.#start = this.#next;
    this.#lead = this.#nextLead;
    this.#url = this.#nextUrl;
    this.#hasText = false;
    this.#hasPieces = false;
    this.#isSkipping = false;
    this.#isEnded = false;
  }

  #emitUntil(end: number, textEnd: number, bytes: Buffer): void {
    const textFrom = Math.min(this.#lead, end);
    this.#emit({
      offset: this.#start,
      length: end - this.#start,
      payload: this.#isSkipping ? null : bytes,
      textFrom,
      textTo: Math.max(textEnd, textFrom),
      url: this.#url,
      isPiece: this.#hasPieces,
    });
    this.#hasEmitted = true;
  }

  #takeUntil(end: number): Buffer {
    const bytes = this.#held.take(end - this.#heldFrom);
    this.#heldFrom = end;
    return bytes;
  }
}
