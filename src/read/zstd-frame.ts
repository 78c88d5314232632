/** The blocks of one zstd frame → the bytes that they stand for (RFC 8878, section 3.1.1). */
import { DamagedBlock } from './broken-archive.js';
import {
  buildFseTable,
  buildSingleTable,
  decodeHuffman,
  type FseTable,
  findLastBit,
  type HuffmanTable,
  look,
  readFseTable,
  readHuffmanTable,
} from './zstd-entropy.js';

export const MAX_BLOCK_BYTES = 131_072;

/** What must be there around a block's bytes, for looks beyond its ends. */
const MARGIN_BYTES = 16;

/** A window moves to the front of its buffer each time that so much, or a quarter of the window, has been added. */
const MIN_SLACK_BYTES = 1 << 20;
const MAX_SLACK_BYTES = 64 << 20;

/** How the code of a length becomes the length: base + extra bits. */
interface LengthCode {
  readonly bases: Int32Array;
  readonly bits: Uint8Array;
}

const LITERAL_LENGTHS = createLengthCode(0, [
  ...Array<number>(16).fill(0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
]);
const MATCH_LENGTHS = createLengthCode(3, [
  ...Array<number>(32).fill(0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
]);

interface SequenceCode {
  readonly usual: FseTable;
  readonly maxLog: number;
  readonly maxSymbol: number;
}

/** In the order in which blocks describe them: literal lengths, offsets, match lengths. */
const SEQUENCE_CODES: readonly SequenceCode[] = [
  {
    usual: buildFseTable(
      [
        ...[4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1],
        ...[-1, -1, -1, -1],
      ],
      6,
    ),
    maxLog: 9,
    maxSymbol: 35,
  },
  {
    usual: buildFseTable(
      [1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1],
      5,
    ),
    maxLog: 8,
    maxSymbol: 31,
  },
  {
    usual: buildFseTable([1, 4, 3, 2, 2, 2, 2, 2, 2, ...Array<number>(37).fill(1), ...Array<number>(7).fill(-1)], 6),
    maxLog: 9,
    maxSymbol: 52,
  },
];

/** What is kept from block to block. Its memory grows with the content, up to the window and a quarter of it. */
export class ZstdFrame {
  readonly #window: number;
  readonly #maxBlock: number;
  #output = Buffer.allocUnsafe(2 * MAX_BLOCK_BYTES);
  #used = 0;
  readonly #input = Buffer.alloc(MAX_BLOCK_BYTES + 2 * MARGIN_BYTES);
  readonly #literals = Buffer.allocUnsafe(MAX_BLOCK_BYTES);
  #huffman: HuffmanTable | null = null;
  #tables: FseTable[] | null = null;
  readonly #offsets = [1, 4, 8];

  /** `window` is how far back matches reach, in bytes. */
  constructor(window: number) {
    this.#window = window;
    this.#maxBlock = Math.min(window, MAX_BLOCK_BYTES);
  }

  raw(bytes: Buffer): Buffer {
    this.#requireFit(bytes.length);
    this.#makeRoom();
    bytes.copy(this.#output, this.#used);
    return this.#add(bytes.length);
  }

  repeat(byte: number, count: number): Buffer {
    this.#requireFit(count);
    this.#makeRoom();
    this.#output.fill(byte, this.#used, this.#used + count);
    return this.#add(count);
  }

  /** Throws DamagedBlock; nothing is added then. */
  compressed(block: Buffer): Buffer {
    this.#requireFit(block.length);
    const input = this.#input;
    block.copy(input, MARGIN_BYTES);
    const end = MARGIN_BYTES + block.length;
    input.fill(0, end, end + MARGIN_BYTES);
    this.#makeRoom();
    const literals = this.#readLiterals(end);
    return this.#add(this.#runSequences(literals, end));
  }

  /** A copy: the window moves on. */
  #add(count: number): Buffer {
    const added = Buffer.from(this.#output.subarray(this.#used, this.#used + count));
    this.#used += count;
    return added;
  }

  #requireFit(bytes: number): void {
    if (bytes > this.#maxBlock) throw new DamagedBlock('a block that is too large');
  }

  #makeRoom(): void {
    if (this.#output.length - this.#used >= MAX_BLOCK_BYTES) return;
    const slack = Math.min(Math.max(this.#window >> 2, MIN_SLACK_BYTES), MAX_SLACK_BYTES);
    const most = this.#window + slack + MAX_BLOCK_BYTES;
    if (this.#output.length < most) {
      const larger = Buffer.allocUnsafe(Math.min(2 * this.#output.length, most));
      this.#output.copy(larger, 0, 0, this.#used);
      this.#output = larger;
      if (larger.length - this.#used >= MAX_BLOCK_BYTES) return;
    }
    this.#output.copyWithin(0, this.#used - this.#window, this.#used);
    this.#used = this.#window;
  }

  /** Fills the literals; returns how many there are, and where the sequences begin. */
  #readLiterals(end: number): { count: number; next: number } {
    const input = this.#input;
    const start = MARGIN_BYTES;
    const kind = input[start] & 3;
    const form = (input[start] >> 2) & 3;
    if (kind < 2) {
      const headerBytes = form === 1 ? 2 : form === 3 ? 3 : 1;
      const head = input.readUIntLE(start, headerBytes);
      const count = headerBytes === 1 ? head >> 3 : head >> 4;
      const from = start + headerBytes;
      const next = from + (kind === 0 ? count : 1);
      if (count > this.#maxBlock || next > end) throw new DamagedBlock('more literals than a block holds');
      if (kind === 0) input.copy(this.#literals, 0, from, next);
      else this.#literals.fill(input[from], 0, count);
      return { count, next };
    }
    const sizeBits = form < 2 ? 10 : form === 2 ? 14 : 18;
    const count = look(input, start * 8 + 4, sizeBits);
    const bytes = look(input, start * 8 + 4 + sizeBits, sizeBits);
    const from = start + ((4 + 2 * sizeBits) >> 3);
    const next = from + bytes;
    if (count > this.#maxBlock || next > end) throw new DamagedBlock('more literals than a block holds');
    this.#readHuffmanLiterals({ from, next, count, isFour: form !== 0, hasTable: kind === 2 });
    return { count, next };
  }

  #readHuffmanLiterals({ from, next, count, isFour, hasTable }: HuffmanLiterals): void {
    const input = this.#input;
    let start = from;
    if (hasTable) {
      const { table, end } = readHuffmanTable(input, from);
      this.#huffman = table;
      start = end;
    }
    const table = this.#huffman;
    if (table === null) throw new DamagedBlock('literals without a table');
    const output = this.#literals;
    if (!isFour) {
      decodeHuffman(table, { bytes: input, start, end: next }, { output, from: 0, to: count });
      return;
    }
    // The sizes of three streams come first; the last stream takes the rest.
    const quarter = (count + 3) >> 2;
    if (start + 6 > next || quarter * 3 > count) throw new DamagedBlock('literals that do not fit');
    let at = start + 6;
    for (let stream = 0; stream < 4; stream++) {
      const end = stream === 3 ? next : at + input.readUInt16LE(start + 2 * stream);
      const to = stream === 3 ? count : quarter * (stream + 1);
      if (end > next) throw new DamagedBlock('literals that do not fit');
      decodeHuffman(table, { bytes: input, start: at, end }, { output, from: quarter * stream, to });
      at = end;
    }
  }

  /** Writes the block behind the window; returns its size. */
  #runSequences({ count: literalCount, next }: { count: number; next: number }, end: number): number {
    const input = this.#input;
    const { count, tables, start } = this.#readSequenceHead(next, end);
    const output = this.#output;
    const literals = this.#literals;
    const offsets = this.#offsets;
    const limit = this.#used + this.#maxBlock;
    let at = this.#used;
    let literal = 0;
    if (count > 0) {
      const [lengthTable, offsetTable, matchTable] = tables;
      const first = start * 8;
      let bit = findLastBit(input, start, end);
      bit -= lengthTable.log;
      let lengthState = look(input, bit, lengthTable.log);
      bit -= offsetTable.log;
      let offsetState = look(input, bit, offsetTable.log);
      bit -= matchTable.log;
      let matchState = look(input, bit, matchTable.log);
      for (let left = count; left > 0; left--) {
        const offsetCode = offsetTable.symbols[offsetState];
        const matchCode = matchTable.symbols[matchState];
        const lengthCode = lengthTable.symbols[lengthState];
        bit -= offsetCode;
        const offsetValue = 2 ** offsetCode + lookLong(input, bit, offsetCode);
        const matchBits = MATCH_LENGTHS.bits[matchCode];
        bit -= matchBits;
        let match = MATCH_LENGTHS.bases[matchCode] + look(input, bit, matchBits);
        const lengthBits = LITERAL_LENGTHS.bits[lengthCode];
        bit -= lengthBits;
        const length = LITERAL_LENGTHS.bases[lengthCode] + look(input, bit, lengthBits);
        if (left > 1) {
          bit -= lengthTable.bits[lengthState];
          lengthState = lengthTable.bases[lengthState] + look(input, bit, lengthTable.bits[lengthState]);
          bit -= matchTable.bits[matchState];
          matchState = matchTable.bases[matchState] + look(input, bit, matchTable.bits[matchState]);
          bit -= offsetTable.bits[offsetState];
          offsetState = offsetTable.bases[offsetState] + look(input, bit, offsetTable.bits[offsetState]);
        }
        if (bit < first) throw new DamagedBlock('sequences that are too short');
        const offset = resolveOffset(offsets, offsetValue, length === 0);
        if (literal + length > literalCount) throw new DamagedBlock('more literals taken than there are');
        if (at + length + match > limit) throw new DamagedBlock('more bytes than a block holds');
        for (const stop = at + length; at < stop; ) output[at++] = literals[literal++];
        if (offset > at || offset > this.#window) throw new DamagedBlock('a match before the beginning');
        for (; match > 0; match--, at++) output[at] = output[at - offset];
      }
      if (bit !== first) throw new DamagedBlock('sequences that do not end where they should');
    }
    if (at + literalCount - literal > limit) throw new DamagedBlock('more bytes than a block holds');
    literals.copy(output, at, literal, literalCount);
    return at + literalCount - literal - this.#used;
  }

  #readSequenceHead(next: number, end: number): { count: number; tables: FseTable[]; start: number } {
    const input = this.#input;
    if (next >= end) throw new DamagedBlock('a block without sequences');
    let at = next;
    let count = input[at++];
    if (count === 255) {
      count = input.readUInt16LE(at) + 0x7f00;
      at += 2;
    } else if (count > 127) {
      count = ((count - 128) << 8) | input[at++];
    }
    if (count === 0) {
      if (at !== end) throw new DamagedBlock('bytes behind the last block of literals');
      return { count, tables: [], start: at };
    }
    const modes = input[at++];
    if ((modes & 3) !== 0) throw new DamagedBlock('a reserved bit');
    const tables = SEQUENCE_CODES.map((code, index) => {
      const mode = (modes >> (6 - 2 * index)) & 3;
      if (mode === 0) return code.usual;
      if (mode === 3) {
        if (this.#tables === null) throw new DamagedBlock('sequences without a table');
        return this.#tables[index];
      }
      if (mode === 1) {
        if (input[at] > code.maxSymbol) throw new DamagedBlock('a symbol that no table has');
        return buildSingleTable(input[at++]);
      }
      const described = readFseTable(input, at, code);
      at = described.end;
      return described.table;
    });
    this.#tables = tables;
    if (at > end) throw new DamagedBlock('tables that are cut');
    return { count, tables, start: at };
  }
}

interface HuffmanLiterals {
  readonly from: number;
  readonly next: number;
  readonly count: number;
  readonly isFour: boolean;
  readonly hasTable: boolean;
}

/** The distance that `value` stands for: 1 to 3 name one of the last three, and what is named comes first then. */
function resolveOffset(offsets: number[], value: number, isWithoutLiterals: boolean): number {
  const [first, second, third] = offsets;
  if (value > 3) {
    offsets[2] = second;
    offsets[1] = first;
    offsets[0] = value - 3;
    return value - 3;
  }
  const place = value - (isWithoutLiterals ? 0 : 1);
  if (place === 0) return first;
  const offset = place === 1 ? second : place === 2 ? third : first - 1;
  if (offset === 0) throw new DamagedBlock('a match at no distance');
  if (place > 1) offsets[2] = second;
  offsets[1] = first;
  offsets[0] = offset;
  return offset;
}

/** As `look`, for up to 31 bits. */
function lookLong(bytes: Uint8Array, at: number, count: number): number {
  if (count <= 24) return look(bytes, at, count);
  return look(bytes, at + 16, count - 16) * 65_536 + look(bytes, at, 16);
}

function createLengthCode(base: number, bits: readonly number[]): LengthCode {
  const bases = new Int32Array(bits.length);
  let next = base;
  for (const [code, count] of bits.entries()) {
    bases[code] = next;
    next += 1 << count;
  }
  return { bases, bits: Uint8Array.from(bits) };
}
