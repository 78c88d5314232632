/**
 * The two codes of zstd (RFC 8878, section 4): Huffman for literals, finite state entropy (FSE) for the rest. Their
 * streams are read from the end to the beginning; the bytes around a block must be there, as a look for a code may reach
 * beyond either end.
 */
import { DamagedBlock } from './broken-archive.js';

const MAX_HUFFMAN_BITS = 11;
const MAX_WEIGHTS_LOG = 6;

/** For each state: its symbol, how many bits lead to the next state, and what they are added to. */
export interface FseTable {
  /** Bits of a state. */
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** For each look of `log` bits: the symbol, and above its byte how many of them are the code. */
export interface HuffmanTable {
  readonly log: number;
  readonly codes: Uint16Array;
}

/** Where a table's description ends. */
export interface Described<Table> {
  readonly table: Table;
  readonly end: number;
}

/** The table for symbols with these shares of 2^`log`; -1 is a share of less than one. Throws DamagedBlock. */
export function buildFseTable(shares: ArrayLike<number>, log: number): FseTable {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  const next = new Uint16Array(shares.length);
  let high = size - 1;
  for (let symbol = 0; symbol < shares.length; symbol++) {
    next[symbol] = Math.abs(shares[symbol]);
    if (shares[symbol] === -1) symbols[high--] = symbol;
  }
  const step = (size >> 1) + (size >> 3) + 3;
  let place = 0;
  for (let symbol = 0; symbol < shares.length; symbol++) {
    for (let count = 0; count < shares[symbol]; count++) {
      symbols[place] = symbol;
      do place = (place + step) & (size - 1);
      while (place > high);
    }
  }
  if (place !== 0) throw new DamagedBlock('an impossible entropy table');
  for (let state = 0; state < size; state++) {
    const number = next[symbols[state]]++;
    bits[state] = log - (31 - Math.clz32(number));
    bases[state] = (number << bits[state]) - size;
  }
  return { log, symbols, bits, bases };
}

/** A table of one symbol, which takes no bits. */
export function buildSingleTable(symbol: number): FseTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: new Uint8Array(1), bases: new Uint16Array(1) };
}

/** Reads a table from `at` on, of at most 2^`maxLog` states and symbols up to `maxSymbol`. Throws DamagedBlock. */
export function readFseTable(
  bytes: Uint8Array,
  at: number,
  { maxLog, maxSymbol }: { readonly maxLog: number; readonly maxSymbol: number },
): Described<FseTable> {
  let bit = at * 8;
  const log = look(bytes, bit, 4) + 5;
  bit += 4;
  if (log > maxLog) throw new DamagedBlock('an entropy table that is too large');
  const shares = new Int16Array(maxSymbol + 1);
  let left = (1 << log) + 1;
  let limit = 1 << log;
  let symbol = 0;
  while (left > 1) {
    if (symbol > maxSymbol) throw new DamagedBlock('an entropy table with too many symbols');
    // Numbers up to `left` in as few bits as possible: the smaller ones take one less.
    const size = 32 - Math.clz32(limit);
    const spare = 2 * limit - 1 - left;
    let value = look(bytes, bit, size);
    if ((value & (limit - 1)) < spare) {
      value &= limit - 1;
      bit += size - 1;
    } else {
      if (value >= limit) value -= spare;
      bit += size;
    }
    const share = value - 1;
    left -= Math.abs(share);
    shares[symbol++] = share;
    if (share === 0) {
      for (let zeros = 3; zeros === 3; symbol += zeros) {
        zeros = look(bytes, bit, 2);
        bit += 2;
      }
    }
    while (left < limit && limit > 1) limit >>= 1;
  }
  if (left !== 1 || symbol > maxSymbol + 1) throw new DamagedBlock('an impossible entropy table');
  return { table: buildFseTable(shares.subarray(0, symbol), log), end: (bit + 7) >> 3 };
}

/** Reads the description of a Huffman table from `at` on. Throws DamagedBlock. */
export function readHuffmanTable(bytes: Uint8Array, at: number): Described<HuffmanTable> {
  const head = bytes[at];
  if (head < 128) {
    const end = at + 1 + head;
    return { table: buildHuffmanTable(readWeights(bytes, at + 1, end)), end };
  }
  const weights = Array.from({ length: head - 127 }, (_, index) => {
    const pair = bytes[at + 1 + (index >> 1)];
    return index % 2 === 0 ? pair >> 4 : pair & 15;
  });
  return { table: buildHuffmanTable(weights), end: at + 1 + ((weights.length + 1) >> 1) };
}

/** Weights come from two states in turn, until the bits are used up. */
function readWeights(bytes: Uint8Array, start: number, end: number): number[] {
  const described = readFseTable(bytes, start, { maxLog: MAX_WEIGHTS_LOG, maxSymbol: MAX_HUFFMAN_BITS + 1 });
  const { symbols, bits, bases, log } = described.table;
  const first = described.end * 8;
  let bit = findLastBit(bytes, described.end, end);
  const states = [0, 0];
  for (const index of [0, 1]) {
    bit -= log;
    states[index] = look(bytes, bit, log);
  }
  if (bit < first) throw new DamagedBlock('a Huffman table that is too short');
  const weights: number[] = [];
  for (let turn = 0; weights.length < 255; turn ^= 1) {
    const state = states[turn];
    weights.push(symbols[state]);
    if (bit - bits[state] < first) {
      weights.push(symbols[states[turn ^ 1]]);
      return weights;
    }
    bit -= bits[state];
    states[turn] = bases[state] + look(bytes, bit, bits[state]);
  }
  throw new DamagedBlock('a Huffman table that is too long');
}

/** The last symbol's weight is what the others leave. */
function buildHuffmanTable(weights: number[]): HuffmanTable {
  let sum = 0;
  for (const weight of weights) if (weight > 0) sum += 1 << (weight - 1);
  if (sum === 0) throw new DamagedBlock('an empty Huffman table');
  const log = 32 - Math.clz32(sum);
  const rest = (1 << log) - sum;
  if (log > MAX_HUFFMAN_BITS || (rest & (rest - 1)) !== 0 || weights.length > 255) {
    throw new DamagedBlock('an impossible Huffman table');
  }
  const all = [...weights, 32 - Math.clz32(rest)];
  const codes = new Uint16Array(1 << log);
  let place = 0;
  for (let weight = 1; weight <= log; weight++) {
    const code = (log + 1 - weight) << 8;
    for (const [symbol, own] of all.entries()) {
      if (own !== weight) continue;
      codes.fill(code | symbol, place, place + (1 << (weight - 1)));
      place += 1 << (weight - 1);
    }
  }
  return { log, codes };
}

/** Decodes one stream of literals into `output[from..to)`. Throws DamagedBlock. */
export function decodeHuffman(
  { log, codes }: HuffmanTable,
  { bytes, start, end }: { readonly bytes: Uint8Array; readonly start: number; readonly end: number },
  { output, from, to }: { readonly output: Uint8Array; readonly from: number; readonly to: number },
): void {
  const first = start * 8;
  const mask = (1 << log) - 1;
  let bit = findLastBit(bytes, start, end) - log;
  for (let at = from; at < to; at++) {
    const index = bit >> 3;
    const code = codes[((bytes[index] | (bytes[index + 1] << 8) | (bytes[index + 2] << 16)) >>> (bit & 7)) & mask];
    output[at] = code;
    bit -= code >> 8;
    if (bit < first - MAX_HUFFMAN_BITS) break;
  }
  if (bit + log !== first) throw new DamagedBlock('literals that do not end where they should');
}

/** The place below the highest bit that is set in the last byte: there a stream begins. */
export function findLastBit(bytes: Uint8Array, start: number, end: number): number {
  const last = end > start ? bytes[end - 1] : 0;
  if (last === 0) throw new DamagedBlock('an entropy stream without a mark at its end');
  return (end - 1) * 8 + 31 - Math.clz32(last);
}

/** The `count` bits from bit `at` on, at most 24. */
export function look(bytes: Uint8Array, at: number, count: number): number {
  const index = at >> 3;
  const word = bytes[index] | (bytes[index + 1] << 8) | (bytes[index + 2] << 16) | (bytes[index + 3] << 24);
  return (word >>> (at & 7)) & ((1 << count) - 1);
}
