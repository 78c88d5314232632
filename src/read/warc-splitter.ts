/** Cuts a WARC into its records, and finds its way back into it where it is damaged. */
import type { Hash } from 'node:crypto';
import { ByteWindow } from './byte-window.js';
import { findHeaderEnd } from './header-fields.js';
import { BLOCK_DIGEST, compareDigests, type Digest, readDigest, startHash } from './warc-digest.js';
import {
  type Complaint,
  findVersion,
  matchVersion,
  parseWarcHeader,
  VERSION_BYTES,
  type WarcHeader,
} from './warc-header.js';

export interface WarcRecord {
  readonly header: WarcHeader;
  /** Where its version line begins, in bytes of the WARC. */
  readonly offset: number;
  /** Bytes of the header, the block and the line breaks after it. */
  readonly length: number;
  readonly blockOffset: number;
  /** The record from its beginning on: all of it if `isWhole`, else the beginning. Good until the next one is asked for. */
  readonly bytes: Buffer;
  /** The block in `bytes`. */
  readonly block: Buffer;
  readonly isWhole: boolean;
  /** What is wrong with its WARC-Block-Digest, if anything is and somebody asked. */
  readonly digestComplaint: Complaint | null;
}

/** Bytes that are no record, or a record that is damaged, up to where the next one begins. */
export interface WarcDamage {
  readonly complaint: Complaint;
  readonly offset: number;
  readonly length: number;
  /** Null where there are too many. */
  readonly bytes: Buffer | null;
}

export interface WarcSplitterOptions {
  /** A block above this size is not held. */
  readonly maxBlockBytes: number;
  /** Whether block digests are checked. */
  readonly verify: boolean;
  /** Whether the block of a record is of interest. */
  readonly isWanted: (header: WarcHeader) => boolean;
}

/** No real header comes near it. */
const MAX_HEADER_BYTES = 262_144;

/** Of a block that is not held, so much of the beginning is: HTTP headers fit in. */
const HEAD_BYTES = 65_536;

/** Of damaged bytes, so many are kept for the quarantine. */
const MAX_DAMAGE_BYTES = 1 << 20;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Line breaks that may follow a block before it must be clear whether a record does. */
const MAX_BREAK_BYTES = 64;

/** Where in a WARC the splitter is. */
type State =
  | { readonly at: 'start' }
  | { readonly at: 'header'; scanned: number }
  | ({ readonly at: 'block' } & Block)
  | { readonly at: 'damage'; readonly offset: number; scanned: number; readonly complaint: Complaint };

interface Block {
  readonly header: WarcHeader;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly isHeld: boolean;
  /** Beginning of a record that is not held. */
  readonly head: Buffer[];
  headBytes: number;
  /** How far a block that is not held was looked through. */
  scanned: number;
  /** Where in a block that is not held another record seems to begin; it is held from there on. */
  suspect: number | null;
  readonly digest: Digest | Complaint | null;
  readonly hash: Hash | null;
  hashed: number;
}

const START: State = { at: 'start' };

/**
 * A block's length is only trusted when line breaks and the next record, or the end, are where it says. If not, the
 * record is damaged, and the search for the next one begins inside of it: a length that is too large must not cost the
 * neighbour. How the bytes were chunked makes no difference.
 */
export class WarcSplitter {
  readonly #options: WarcSplitterOptions;
  readonly #window = new ByteWindow();
  #state: State = START;
  #isEnd = false;
  #found: WarcRecord | WarcDamage | null = null;

  constructor(options: WarcSplitterOptions) {
    this.#options = options;
  }

  /** Takes the next bytes, which the iteration must use up before more come. */
  *read(bytes: Buffer): Generator<WarcRecord | WarcDamage, void, undefined> {
    this.#window.push(bytes);
    yield* this.#take();
  }

  /** What the end of the input makes of the rest. */
  *finish(): Generator<WarcRecord | WarcDamage, void, undefined> {
    this.#isEnd = true;
    yield* this.#take();
  }

  *#take(): Generator<WarcRecord | WarcDamage, void, undefined> {
    while (this.#step()) {
      if (this.#found !== null) yield this.#found;
      this.#found = null;
    }
  }

  /** Returns whether there is more to do with the bytes that are here. */
  #step(): boolean {
    const state = this.#state;
    switch (state.at) {
      case 'start':
        return this.#readStart();
      case 'header':
        return this.#readHeader(state);
      case 'block':
        return state.isHeld || this.#passBlock(state) ? this.#endBlock(state) : this.#state !== state;
      case 'damage':
        return this.#readDamage(state);
    }
  }

  #readStart(): boolean {
    const window = this.#window;
    const bytes = window.slice(window.offset, window.end);
    window.dropUntil(window.offset + countBreaks(bytes, 0));
    const rest = window.slice(window.offset, window.end);
    if (rest.length === 0) return false;
    const match = matchVersion(rest, 0);
    if (match === 'more' && !this.#isEnd) return false;
    if (match === 'yes') {
      this.#state = { at: 'header', scanned: window.offset };
      return true;
    }
    if (!this.#canShow(rest)) return false;
    this.#damage(window.offset, window.offset, { found: quote(rest), expected: 'a record, which begins WARC/1.' });
    return true;
  }

  #readHeader(state: State & { at: 'header' }): boolean {
    const { offset, end } = this.#window;
    const bytes = this.#window.slice(offset, end);
    const length = findHeaderEnd(bytes, state.scanned - offset);
    // The blank line may be torn between two chunks.
    state.scanned = Math.max(offset, end - 3);
    if (length > MAX_HEADER_BYTES || (length === -1 && bytes.length > MAX_HEADER_BYTES)) {
      const expected = `a blank line after a header of at most ${MAX_HEADER_BYTES} bytes`;
      this.#damage(offset, offset + 1, { found: 'a longer header', expected });
      return true;
    }
    if (length === -1) {
      if (this.#isEnd) {
        const found = `the end of the input at byte ${end}, in a record's header`;
        this.#damage(offset, offset + 1, { found, expected: 'the rest of the record' });
      }
      return this.#isEnd;
    }
    const header = parseWarcHeader(bytes.subarray(0, length));
    if ('found' in header) this.#damage(offset, offset + 1, header);
    else this.#state = this.#startBlock(header, offset, offset + length);
    return true;
  }

  #startBlock(header: WarcHeader, offset: number, start: number): State {
    const { maxBlockBytes, verify, isWanted } = this.#options;
    const digest = verify ? readDigest(header, BLOCK_DIGEST) : null;
    const isHeld = isWanted(header) && header.blockLength <= maxBlockBytes;
    const head = isHeld ? [] : [Buffer.from(this.#window.slice(offset, start))];
    return {
      at: 'block',
      header,
      offset,
      start,
      end: start + header.blockLength,
      isHeld,
      head,
      headBytes: 0,
      scanned: start,
      suspect: null,
      digest,
      hash: digest === null || 'found' in digest ? null : startHash(digest),
      hashed: start,
    };
  }

  /** Lets go of a block that is not held, as far as it is here; returns whether it has come to its end. */
  #passBlock(block: State & Block): boolean {
    const window = this.#window;
    const to = Math.min(block.end, window.end);
    this.#keepHead(block, to);
    this.#hashUntil(block, to);
    if (block.suspect === null) {
      const from = Math.max(block.scanned, window.offset);
      const found = findVersion(window.slice(from, to), 0);
      // A version line may be torn between two chunks.
      block.scanned = Math.max(from, to - VERSION_BYTES);
      if (found !== -1) block.suspect = from + found;
      window.dropUntil(block.suspect ?? block.scanned);
    }
    // A WARC may hold a WARC. But of what may be both only so much can be held until the end of the block tells.
    if (block.suspect !== null && block.end - block.suspect > this.#options.maxBlockBytes) {
      const found = `the beginning of a record at byte ${block.suspect}, in a block of ${block.header.blockLength} bytes`;
      this.#damage(block.offset, block.suspect, { found, expected: 'a block without one, or a smaller one' });
      return false;
    }
    return window.end >= block.end || this.#isEnd;
  }

  #keepHead(block: Block, to: number): void {
    const from = block.start + block.headBytes;
    const wanted = Math.min(to, block.start + HEAD_BYTES);
    if (from >= wanted) return;
    block.head.push(Buffer.from(this.#window.slice(from, wanted)));
    block.headBytes = wanted - block.start;
  }

  #hashUntil(block: Block, to: number): void {
    block.hash?.update(this.#window.slice(block.hashed, to));
    block.hashed = Math.max(block.hashed, to);
  }

  #endBlock(block: State & Block): boolean {
    const window = this.#window;
    const { header, offset, start, end } = block;
    if (window.end < end) {
      if (!this.#isEnd) return false;
      const found = `the end of the input after ${window.end - start} bytes of a block`;
      this.#damage(offset, this.#searchFrom(block), {
        found,
        expected: `${header.blockLength} bytes (Content-Length)`,
      });
      return true;
    }
    const after = window.slice(end, window.end);
    const breaks = this.#measureBreaks(after);
    if (breaks === null || (breaks === -1 && !this.#canShow(after))) return false;
    if (breaks === -1) {
      const found = `${quote(after)} after a block of ${header.blockLength} bytes`;
      const expected = 'two line breaks and the next record there (Content-Length)';
      this.#damage(offset, this.#searchFrom(block), { found, expected });
      return true;
    }
    const bytes = block.isHeld ? window.slice(offset, end) : Buffer.concat(block.head);
    if (block.isHeld) this.#hashUntil(block, end);
    this.#found = {
      header,
      offset,
      length: end + breaks - offset,
      blockOffset: start,
      bytes,
      block: bytes.subarray(start - offset),
      isWhole: block.isHeld,
      digestComplaint: toDigestComplaint(block),
    };
    window.dropUntil(end + breaks);
    this.#state = START;
    return true;
  }

  /**
   * Length of the line breaks after a block; -1 where something else follows; null where that cannot be told yet.
   * Two belong there. Where they end a record and another one begins, one or none do no harm, and some tools write so.
   */
  #measureBreaks(after: Buffer): number | null {
    if (after.length >= 4 && after.toString('latin1', 0, 4) === '\r\n\r\n') return 4;
    const count = countBreaks(after.subarray(0, MAX_BREAK_BYTES), 0);
    if (count === after.length) return this.#isEnd ? count : null;
    if (after.toString('latin1', 0, 2) === '\n\n') return 2;
    const match = matchVersion(after, count);
    if (match === 'more') return this.#isEnd ? -1 : null;
    return match === 'yes' ? count : -1;
  }

  /** Whether a message would show the same bytes if more of them were here. */
  #canShow(bytes: Buffer): boolean {
    return this.#isEnd || bytes.length >= SHOWN_BYTES;
  }

  #searchFrom({ isHeld, start, suspect }: Block): number {
    return isHeld ? start : (suspect ?? this.#window.offset);
  }

  /** Gives up what began at `offset`; the next record begins at `from` or later. */
  #damage(offset: number, from: number, complaint: Complaint): void {
    this.#state = { at: 'damage', offset, scanned: from, complaint };
  }

  #readDamage(state: State & { at: 'damage' }): boolean {
    const window = this.#window;
    const { offset, complaint } = state;
    const from = Math.max(state.scanned, window.offset);
    const found = findVersion(window.slice(from, window.end), 0);
    if (found === -1 && !this.#isEnd) {
      state.scanned = Math.max(from, window.end - VERSION_BYTES);
      if (state.scanned - offset > MAX_DAMAGE_BYTES) window.dropUntil(state.scanned);
      return false;
    }
    const end = found === -1 ? window.end : from + found;
    const length = end - offset;
    const bytes = offset >= window.offset && length <= MAX_DAMAGE_BYTES ? window.slice(offset, end) : null;
    this.#found = { complaint, offset, length, bytes };
    window.dropUntil(end);
    this.#state = START;
    return true;
  }
}

function countBreaks(bytes: Buffer, at: number): number {
  let next = at;
  while (bytes[next] === LINE_FEED || bytes[next] === CARRIAGE_RETURN) next++;
  return next - at;
}

function toDigestComplaint({ digest, hash }: Block): Complaint | null {
  if (digest === null || 'found' in digest) return digest;
  return hash === null ? null : compareDigests(digest, [hash.digest('hex')], BLOCK_DIGEST);
}

const SHOWN_BYTES = 20;

function quote(bytes: Buffer): string {
  return JSON.stringify(bytes.toString('latin1', 0, SHOWN_BYTES));
}
