/** bzip2 → bytes: streams one after another, and all blocks before the damage of a damaged file. */
import { DamagedBlock, type DecompressOptions, toCutError, toDamageError } from './broken-archive.js';
import { ByteReader } from './byte-reader.js';
import { BitReader, expandBlock, takeBlock, takeMark } from './bzip2-block.js';

/** Bytes of a block before compression, for each step of a stream's level. */
const LEVEL_BYTES = 100_000;
/** A symbol takes 20 bits at most, and the tables before them less than this. */
const MAX_BYTES_PER_SYMBOL = 2.5;
const MAX_TABLE_BYTES = 65_536;

const HEADER_BYTES = 4;

/**
 * Holds a block, which may stand for 46 MB and seldom does for more than 1. Throws ReadError after the last whole block of
 * a broken file.
 */
export async function* unbzip2(
  chunks: AsyncIterable<Buffer>,
  { source }: DecompressOptions,
): AsyncGenerator<Buffer, void, undefined> {
  const reader = new ByteReader(chunks);
  try {
    for (;;) {
      const header = await reader.peek(HEADER_BYTES);
      if (header.length === 0) break;
      const level = /^BZh([1-9])$/.exec(header.toString('latin1'))?.[1];
      if (level === undefined) {
        const isCut = 'BZh'.startsWith(header.toString('latin1'));
        throw isCut ? endOf(reader, source) : damageAt(reader, source, 'no header of a bzip2 stream');
      }
      await reader.skip(HEADER_BYTES);
      yield* readStream(reader, Number(level), source);
    }
    if (reader.failure !== null) throw reader.failure;
  } finally {
    await reader.close();
  }
}

/** Blocks begin at any bit, the next stream at a byte. */
async function* readStream(reader: ByteReader, level: number, source: string): AsyncGenerator<Buffer, void, undefined> {
  const links = new Uint32Array(level * LEVEL_BYTES);
  const most = links.length * MAX_BYTES_PER_SYMBOL + MAX_TABLE_BYTES;
  let sum = 0;
  let bit = 0;
  for (;;) {
    const bytes = await reader.peek(most);
    const bits = new BitReader(bytes, bit);
    try {
      const mark = takeMark(bits);
      if (mark === 'block') {
        const block = takeBlock(bits, links);
        if (bits.isOver) throw endOf(reader, source, bytes.length);
        // A wrong bit scrambles all of a block, so none of it goes out before its checksum is right.
        yield* [...expandBlock(block)];
        sum = ((sum << 1) | (sum >>> 31)) ^ block.crc;
      } else if (bits.isOver) {
        throw endOf(reader, source, bytes.length);
      } else if (mark === null) {
        throw new DamagedBlock('neither a block nor the end of a stream');
      } else {
        const claimed = bits.takeWord();
        if (bits.isOver) throw endOf(reader, source, bytes.length);
        if (claimed !== sum >>> 0) throw new DamagedBlock('a wrong checksum');
        await reader.skip(Math.ceil(bits.at / 8));
        return;
      }
    } catch (error) {
      if (!(error instanceof DamagedBlock)) throw error;
      if (bits.isOver) throw endOf(reader, source, bytes.length);
      throw damageAt(reader, source, error.message);
    }
    await reader.skip(bits.at >>> 3);
    bit = bits.at & 7;
  }
}

/** `left` bytes are there that were not taken. */
function endOf(reader: ByteReader, source: string, left = 0): unknown {
  return reader.failure ?? toCutError(source, reader.offset + left, 'bzip2');
}

function damageAt(reader: ByteReader, source: string, reason: string): Error {
  return toDamageError(source, reader.offset, 'bzip2', reason);
}
