/** One block of bzip2 data → the bytes that it stands for; in plain code, as no package streams them in bounded memory. */
import { DamagedBlock } from './broken-archive.js';

const BLOCK_MARK = [0x314159, 0x265359];
const END_MARK = [0x177245, 0x385090];

const MAX_CODE_BITS = 20;
const GROUP_SYMBOLS = 50;
const OUTPUT_BYTES = 262_144;

const CRC_TABLE = createCrcTable();

/** Bits of a buffer, the highest of each byte first. Past the end there are zeros; `isOver` tells. */
export class BitReader {
  constructor(
    readonly bytes: Buffer,
    /** In bits from the beginning of the buffer. */
    public at: number,
  ) {}

  get isOver(): boolean {
    return this.at > this.bytes.length * 8;
  }

  /** The next `count` bits as a number, at most 24. */
  take(count: number): number {
    const value = peek24(this.bytes, this.at) >>> (24 - count);
    this.at += count;
    return value;
  }

  takeWord(): number {
    return ((this.take(16) << 16) | this.take(16)) >>> 0;
  }
}

export type BlockStart = 'block' | 'end' | null;

/** Takes the six bytes that begin a block or end a stream; null for anything else. */
export function takeMark(bits: BitReader): BlockStart {
  const [high, low] = [bits.take(24), bits.take(24)];
  if (high === BLOCK_MARK[0] && low === BLOCK_MARK[1]) return 'block';
  return high === END_MARK[0] && low === END_MARK[1] ? 'end' : null;
}

export interface Bzip2Block {
  /** As the block claims it. */
  readonly crc: number;
  /** For each place of the sorted block its byte, and above it the place of the byte that follows. */
  readonly links: Uint32Array;
  readonly length: number;
  /** Place of the first byte. */
  readonly first: number;
}

/** Takes a block without its mark. `links` has room for the stream's block size. Throws DamagedBlock. */
export function takeBlock(bits: BitReader, links: Uint32Array): Bzip2Block {
  const crc = bits.takeWord();
  if (bits.take(1) === 1) throw new DamagedBlock('a block of a bzip2 before 0.9.5');
  const first = bits.take(24);
  const bytes = takeAlphabet(bits);
  const { selectors, codes } = takeCodes(bits, bytes.length + 2);
  const length = takeSymbols(bits, { bytes, selectors, codes, links });
  if (first >= length) throw new DamagedBlock('a first byte outside of its block');
  linkPlaces(links, length);
  return { crc, links, length, first };
}

function takeAlphabet(bits: BitReader): Uint8Array {
  const ranges = bits.take(16);
  const bytes: number[] = [];
  for (let range = 0; range < 16; range++) {
    if ((ranges & (0x8000 >> range)) === 0) continue;
    const members = bits.take(16);
    for (let low = 0; low < 16; low++) if ((members & (0x8000 >> low)) !== 0) bytes.push(range * 16 + low);
  }
  if (bytes.length === 0) throw new DamagedBlock('a block without bytes');
  return Uint8Array.from(bytes);
}

/** A prefix code; codes are compared as numbers of MAX_CODE_BITS bits, filled up with zeros. */
interface PrefixCode {
  readonly shortest: number;
  /** By length: the first code, as such a number, that is longer. */
  readonly limits: Int32Array;
  /** By length: what to take from a code for its place in `symbols`. */
  readonly bases: Int32Array;
  readonly symbols: Uint16Array;
}

function takeCodes(bits: BitReader, symbols: number): { selectors: Uint8Array; codes: PrefixCode[] } {
  const groups = bits.take(3);
  const count = bits.take(15);
  if (groups < 2 || groups > 6 || count === 0) throw new DamagedBlock('an impossible number of code tables');
  const selectors = new Uint8Array(count);
  const recent = Array.from({ length: groups }, (_, index) => index);
  for (let index = 0; index < count; index++) {
    let depth = 0;
    while (bits.take(1) === 1) if (++depth >= groups) throw new DamagedBlock('a code table that is not there');
    const [group] = recent.splice(depth, 1);
    recent.unshift(group);
    selectors[index] = group;
  }
  return { selectors, codes: Array.from({ length: groups }, () => takeCode(bits, symbols)) };
}

function takeCode(bits: BitReader, count: number): PrefixCode {
  const lengths = new Uint8Array(count);
  let length = bits.take(5);
  for (let symbol = 0; symbol < count; symbol++) {
    for (;;) {
      if (length < 1 || length > MAX_CODE_BITS) throw new DamagedBlock('an impossible code length');
      if (bits.take(1) === 0) break;
      length += bits.take(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return buildCode(lengths);
}

function buildCode(lengths: Uint8Array): PrefixCode {
  const limits = new Int32Array(MAX_CODE_BITS + 2);
  const bases = new Int32Array(MAX_CODE_BITS + 2);
  const symbols = new Uint16Array(lengths.length);
  let code = 0;
  let placed = 0;
  for (let length = 1; length <= MAX_CODE_BITS; length++) {
    bases[length] = code - placed;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[placed++] = symbol;
      code++;
    }
    limits[length] = code << (MAX_CODE_BITS - length);
    code <<= 1;
  }
  return { shortest: Math.min(...lengths), limits, bases, symbols };
}

interface SymbolTables {
  readonly bytes: Uint8Array;
  readonly selectors: Uint8Array;
  readonly codes: readonly PrefixCode[];
  readonly links: Uint32Array;
}

/** Undoes the prefix codes, the runs and the move-to-front; returns the block's length. */
function takeSymbols(bits: BitReader, { bytes, selectors, codes, links }: SymbolTables): number {
  const end = bytes.length + 1;
  const recent = Uint8Array.from(bytes);
  const data = bits.bytes;
  let at = bits.at;
  let length = 0;
  let run = 0;
  let runUnit = 1;
  try {
    for (const selector of selectors) {
      const { shortest, limits, bases, symbols } = codes[selector];
      for (let left = GROUP_SYMBOLS; left > 0; left--) {
        const code = peek24(data, at) >>> (24 - MAX_CODE_BITS);
        let size = shortest;
        while (size <= MAX_CODE_BITS && code >= limits[size]) size++;
        if (size > MAX_CODE_BITS) throw new DamagedBlock('a code that no table has');
        at += size;
        const symbol = symbols[(code >>> (MAX_CODE_BITS - size)) - bases[size]];
        if (symbol <= 1) {
          run += runUnit << symbol;
          runUnit <<= 1;
          if (run > links.length) throw new DamagedBlock('more bytes than a block holds');
          continue;
        }
        if (length + run > links.length) throw new DamagedBlock('more bytes than a block holds');
        if (run > 0) {
          links.fill(recent[0], length, length + run);
          length += run;
          run = 0;
          runUnit = 1;
        }
        if (symbol === end) {
          return length;
        }
        if (length === links.length) throw new DamagedBlock('more bytes than a block holds');
        const depth = symbol - 1;
        const byte = recent[depth];
        recent.copyWithin(1, 0, depth);
        recent[0] = byte;
        links[length++] = byte;
      }
      if (at > data.length * 8) throw new DamagedBlock('the end of the data');
    }
    throw new DamagedBlock('a block that does not end');
  } finally {
    bits.at = at;
  }
}

/** From the sorted block's bytes to the links between its places. */
function linkPlaces(links: Uint32Array, length: number): void {
  const next = new Uint32Array(256);
  for (let place = 0; place < length; place++) next[links[place]]++;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = next[byte];
    next[byte] = sum;
    sum += count;
  }
  for (let place = 0; place < length; place++) {
    const byte = links[place] & 0xff;
    links[next[byte]++] |= place << 8;
  }
}

/** The block's bytes, in pieces: four equal ones are followed by how often they come again. Throws DamagedBlock. */
export function* expandBlock({ links, length, first, crc }: Bzip2Block): Generator<Buffer, void, undefined> {
  let output = Buffer.allocUnsafe(OUTPUT_BYTES);
  let used = 0;
  let sum = 0xffffffff;
  let link = links[first];
  let previous = -1;
  let run = 0;
  for (let left = length; left > 0; left--) {
    link = links[link >>> 8];
    const byte = link & 0xff;
    let copies = 1;
    let value = byte;
    if (run === 4) {
      copies = byte;
      value = previous;
      run = 0;
      previous = -1;
    } else if (byte === previous) {
      run++;
    } else {
      previous = byte;
      run = 1;
    }
    for (; copies > 0; copies--) {
      output[used++] = value;
      sum = (sum << 8) ^ CRC_TABLE[(sum >>> 24) ^ value];
      if (used < OUTPUT_BYTES) continue;
      yield output;
      output = Buffer.allocUnsafe(OUTPUT_BYTES);
      used = 0;
    }
  }
  if (used > 0) yield output.subarray(0, used);
  if (~sum >>> 0 !== crc) throw new DamagedBlock('a wrong checksum');
}

function peek24(bytes: Buffer, at: number): number {
  const index = at >>> 3;
  const word = (bytes[index] << 24) | (bytes[index + 1] << 16) | (bytes[index + 2] << 8) | bytes[index + 3];
  return (word << (at & 7)) >>> 8;
}

function createCrcTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
    return crc;
  });
}
