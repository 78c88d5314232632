/** xz → bytes: streams one after another, and all that can be read of a damaged file. */
import { type DecompressOptions, toCutError, toDamageError, toRefusal } from './broken-archive.js';
import { ByteQueue } from './byte-queue.js';

/** Bytes given to the decoder at once; it holds no more. */
const PIECE_BYTES = 65_536;

/** How the decoder, xz embedded, names what stopped it: `enum xz_ret` in its `xz.h`. */
const MEMORY_LIMIT = 4;
const NO_FORMAT = 5;
const UNSUPPORTED = 6;
const NO_PROGRESS = 8;

/**
 * Holds the dictionary that the file asks for. Throws ReadError after the last readable byte of a file that is damaged or
 * cut short.
 */
export async function* unxz(
  chunks: AsyncIterable<Buffer>,
  { source, replay }: DecompressOptions,
): AsyncGenerator<Buffer, void, undefined> {
  const count: Count = { fed: 0, last: 0, decoded: 0, failure: null };
  try {
    yield* decode(
      cut(chunks, () => PIECE_BYTES),
      count,
    );
  } catch (error) {
    const code = toCode(error);
    if (code === null) throw error;
    // The decoder keeps to itself what it has decoded since the last success: the last piece is fed again byte by byte.
    const again = code === NO_PROGRESS ? null : replay();
    const { fed, last } = count;
    const spot = again === null ? null : { fed: 0, last: 0, decoded: 0, failure: null };
    if (again !== null && spot !== null) yield* salvage(again, spot, { from: fed - last, known: count.decoded });
    if (count.failure !== null) throw count.failure;
    throw toReadError(source, code, Math.max((spot?.fed ?? fed) - 1, 0), fed);
  }
  if (count.failure !== null) throw count.failure;
}

interface Count {
  /** Compressed bytes that the decoder was given, and how many of them in the last piece. */
  fed: number;
  last: number;
  /** Bytes that came out of it. */
  decoded: number;
  /** What the compressed bytes threw; to the decoder that is their end. */
  failure: unknown;
}

/** Yields what comes after the first `known` bytes. */
async function* salvage(
  chunks: AsyncIterable<Buffer>,
  count: Count,
  { from, known }: { readonly from: number; readonly known: number },
): AsyncGenerator<Buffer, void, undefined> {
  try {
    const pieces = cut(chunks, (at) => (at < from ? Math.min(PIECE_BYTES, from - at) : 1));
    for await (const bytes of decode(pieces, count)) {
      const fresh = bytes.subarray(Math.max(0, known - (count.decoded - bytes.length)));
      if (fresh.length > 0) yield fresh;
    }
  } catch (error) {
    if (toCode(error) === null) throw error;
  }
}

async function* decode(
  pieces: AsyncGenerator<Buffer, void, undefined>,
  count: Count,
): AsyncGenerator<Buffer, void, undefined> {
  const { default: decoder } = await import('xz-decompress');
  // It reads one stream at a time and lets the others wait, for ever where one lies in another or is read beside it.
  const { XzReadableStream } = decoder;
  Object.assign(XzReadableStream, { _contextMutex: { acquire: async () => {}, release: () => {} } });
  const compressed = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await pieces.next().catch((error: unknown) => {
          count.failure = error;
          return null;
        });
        if (next === null || next.done) {
          controller.close();
          return;
        }
        count.last = next.value.length;
        count.fed += count.last;
        controller.enqueue(next.value);
      },
    },
    { highWaterMark: 0 },
  );
  try {
    for await (const bytes of new XzReadableStream(compressed)) {
      count.decoded += bytes.length;
      if (bytes.length > 0) yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    }
  } finally {
    await pieces.return();
  }
}

/**
 * Chunks in pieces; `sizeAt` says how large one is that begins at a given byte. Chunks do not show in them: how much comes
 * out before damage depends on where the decoder was interrupted.
 */
async function* cut(
  chunks: AsyncIterable<Buffer>,
  sizeAt: (at: number) => number,
): AsyncGenerator<Buffer, void, undefined> {
  const queue = new ByteQueue();
  let offset = 0;
  let failure: unknown = null;
  try {
    for await (const chunk of chunks) {
      queue.push(chunk);
      for (let size = sizeAt(offset); queue.length >= size; size = sizeAt(offset)) {
        offset += size;
        yield queue.take(size);
      }
    }
  } catch (error) {
    failure = error;
  }
  if (queue.length > 0) yield queue.take(queue.length);
  if (failure !== null) throw failure;
}

/** The decoder's number of what is wrong; null for an error that is not the decoder's. */
function toCode(error: unknown): number | null {
  const code = error instanceof Error ? /error code (\d+)$/.exec(error.message)?.[1] : undefined;
  return code === undefined ? null : Number(code);
}

/** `at` is the byte at which decoding stopped, `fed` where the bytes ended. */
function toReadError(source: string, code: number, at: number, fed: number): Error {
  if (code === NO_PROGRESS) return toCutError(source, fed, 'xz');
  if (code === UNSUPPORTED) {
    return toRefusal(source, at, 'xz data with a filter or check that is not common', 'LZMA2 with CRC32 or CRC64');
  }
  if (code === MEMORY_LIMIT) {
    return toRefusal(source, at, 'xz data with a dictionary that is too large', 'a dictionary as xz -9 writes it');
  }
  return toDamageError(source, at, 'xz', code === NO_FORMAT ? 'no header of an xz stream' : 'damaged bytes');
}
