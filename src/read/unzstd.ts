/**
 * zstd → bytes: frames one after another, skippable ones between them, and all blocks before the damage of a damaged file.
 *
 * In own code: Node reads zstd only from 22.15 on and then loses all frames but the first; no package checks the sums,
 * and none has windows above 128 MB that are not moved for each block.
 */
import { DamagedBlock, type DecompressOptions, toCutError, toDamageError, toRefusal } from './broken-archive.js';
import { ByteReader } from './byte-reader.js';
import { Xxh64 } from './xxh64.js';
import { MAX_BLOCK_BYTES, ZstdFrame } from './zstd-frame.js';

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;

/** What `zstd --long=31` writes, the most that its command line does. */
const MAX_WINDOW_BYTES = 2 ** 31;

const SKIPPABLE_HEADER_BYTES = 8;
const BLOCK_HEADER_BYTES = 3;

/** Holds the window that the file asks for, 2 GiB at most. Throws ReadError after the last whole block of a broken file. */
export async function* unzstd(
  chunks: AsyncIterable<Buffer>,
  { source }: DecompressOptions,
): AsyncGenerator<Buffer, void, undefined> {
  const reader = new ByteReader(chunks);
  try {
    for (;;) {
      const head = await reader.peek(SKIPPABLE_HEADER_BYTES);
      if (head.length === 0) break;
      if (head.length < 4) throw endOf(reader, source, head.length);
      const magic = head.readUInt32LE(0);
      if (magic === FRAME_MAGIC) {
        yield* readFrame(reader, source);
      } else if ((magic & 0xfffffff0) === SKIPPABLE_MAGIC) {
        if (head.length < SKIPPABLE_HEADER_BYTES) throw endOf(reader, source, head.length);
        const bytes = SKIPPABLE_HEADER_BYTES + head.readUInt32LE(4);
        if ((await reader.skip(bytes)) < bytes) throw endOf(reader, source);
      } else {
        throw toDamageError(source, reader.offset, 'zstd', 'no header of a zstd frame');
      }
    }
    if (reader.failure !== null) throw reader.failure;
  } finally {
    await reader.close();
  }
}

async function* readFrame(reader: ByteReader, source: string): AsyncGenerator<Buffer, void, undefined> {
  const header = await readHeader(reader, source);
  const frame = new ZstdFrame(header.window);
  const sum = new Xxh64();
  let length = 0;
  for (let isLast = false; !isLast; ) {
    const head = await reader.peek(BLOCK_HEADER_BYTES);
    if (head.length < BLOCK_HEADER_BYTES) throw endOf(reader, source, head.length);
    const fields = head.readUIntLE(0, BLOCK_HEADER_BYTES);
    const kind = (fields >> 1) & 3;
    const size = fields >> 3;
    isLast = (fields & 1) === 1;
    let plain: Buffer;
    try {
      if (kind === 3 || size > MAX_BLOCK_BYTES) throw new DamagedBlock('no header of a block');
      const whole = BLOCK_HEADER_BYTES + (kind === 1 ? 1 : size);
      const bytes = await reader.peek(whole);
      if (bytes.length < whole) throw endOf(reader, source, bytes.length);
      const block = bytes.subarray(BLOCK_HEADER_BYTES);
      plain = kind === 0 ? frame.raw(block) : kind === 1 ? frame.repeat(block[0], size) : frame.compressed(block);
      await reader.skip(whole);
    } catch (error) {
      if (!(error instanceof DamagedBlock)) throw error;
      throw toDamageError(source, reader.offset, 'zstd', error.message);
    }
    length += plain.length;
    if (header.hasSum) sum.add(plain);
    if (plain.length > 0) yield plain;
  }
  if (header.length !== null && length !== header.length) {
    const reason = `${length} bytes in a frame of ${header.length}`;
    throw toDamageError(source, reader.offset, 'zstd', reason);
  }
  if (header.hasSum) await checkSum(reader, source, sum.digest());
}

async function checkSum(reader: ByteReader, source: string, sum: number): Promise<void> {
  const bytes = await reader.peek(4);
  if (bytes.length < 4) throw endOf(reader, source, bytes.length);
  if (bytes.readUInt32LE(0) !== sum) throw toDamageError(source, reader.offset, 'zstd', 'a wrong checksum');
  await reader.skip(4);
}

interface FrameHeader {
  readonly window: number;
  /** Bytes of the frame's content; null where it does not say. */
  readonly length: number | null;
  readonly hasSum: boolean;
}

async function readHeader(reader: ByteReader, source: string): Promise<FrameHeader> {
  const most = 18;
  const head = await reader.peek(most);
  const descriptor = head[4] ?? 0;
  const isSingle = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3];
  const lengthBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6];
  const size = 5 + (isSingle ? 0 : 1) + dictionaryBytes + lengthBytes;
  if (head.length < size) throw endOf(reader, source, head.length);
  if ((descriptor & 8) !== 0) throw toDamageError(source, reader.offset, 'zstd', 'a reserved bit');
  const dictionary = dictionaryBytes === 0 ? 0 : head.readUIntLE(size - lengthBytes - dictionaryBytes, dictionaryBytes);
  if (dictionary !== 0) {
    const found = `a zstd frame that needs the dictionary ${dictionary}`;
    throw toRefusal(source, reader.offset, found, 'frames without a dictionary');
  }
  const length = lengthBytes === 0 ? null : readLength(head.subarray(size - lengthBytes, size));
  const window = isSingle ? (length ?? 0) : readWindow(head[5]);
  if (window > MAX_WINDOW_BYTES) {
    const found = `a zstd frame with a window of ${window} bytes`;
    throw toRefusal(source, reader.offset, found, `at most ${MAX_WINDOW_BYTES}, which zstd --long=31 writes`);
  }
  await reader.skip(size);
  return { window, length, hasSum: (descriptor & 4) !== 0 };
}

function readLength(bytes: Buffer): number {
  if (bytes.length === 8) return Number(bytes.readBigUInt64LE(0));
  return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}

function readWindow(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** `left` bytes are there that were not taken. */
function endOf(reader: ByteReader, source: string, left = 0): unknown {
  return reader.failure ?? toCutError(source, reader.offset + left, 'zstd');
}
