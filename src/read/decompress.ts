/** Bytes of any compression, also in layers → plain bytes. What it is compressed with, the first bytes tell. */
import { type CompressionName, type Decompress, toRefusal } from './broken-archive.js';
import { ReadError } from './read-error.js';

export interface CompressedOptions {
  /** Name of the input. */
  readonly source: string;
  /** Bytes of the input that were read so far. */
  readonly bytesRead: () => number;
  /** Asked once where the bytes are compressed: the bytes, and a way to have them from their beginning once more. */
  readonly record: (chunks: AsyncIterable<Buffer>) => Recorded;
}

export interface Recorded {
  readonly chunks: AsyncIterable<Buffer>;
  /** Null where the bytes are gone. */
  readonly replay: () => AsyncIterable<Buffer> | null;
}

interface Compression {
  readonly name: CompressionName;
  /** What the data begins with, as Latin-1. */
  readonly magics: readonly string[];
  /** Loaded when it is needed. */
  readonly load: () => Promise<Decompress>;
}

const COMPRESSIONS: readonly Compression[] = [
  { name: 'gzip', magics: ['\x1f\x8b'], load: async () => (await import('./gunzip.js')).gunzip },
  {
    name: 'zstd',
    // The others begin frames to be skipped.
    magics: [
      '\x28\xb5\x2f\xfd',
      ...Array.from({ length: 16 }, (_, n) => `${String.fromCharCode(0x50 + n)}\x2a\x4d\x18`),
    ],
    load: async () => (await import('./unzstd.js')).unzstd,
  },
  { name: 'xz', magics: ['\xfd7zXZ\x00'], load: async () => (await import('./unxz.js')).unxz },
  {
    name: 'bzip2',
    // A first block, or the end of an empty stream.
    magics: [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
      `BZh${level}1AY&SY`,
      `BZh${level}\x17\x72\x45\x38\x50\x90`,
    ]),
    load: async () => (await import('./unbzip2.js')).unbzip2,
  },
];

const MAX_LAYERS = 3;

/**
 * How far an input may inflate: beyond the first bytes at most to so many times its size. Articles take a hundredth at
 * the least, gzip cannot do better than 1/1032, and a bomb of 100 kB in the other formats would fill any disk.
 */
const FREE_BYTES = 64 << 20;
const MAX_RATIO = 1000;

/**
 * Passes on plain bytes as they are. Throws ReadError for what is damaged, after all that can be read before, and for
 * what has more layers or inflates further than honest data does.
 */
export async function* decompress(
  chunks: AsyncIterable<Buffer>,
  options: CompressedOptions,
): AsyncGenerator<Buffer, void, undefined> {
  const opened = await openHead(chunks);
  try {
    const compression = findCompression(opened.head);
    if (compression === null) yield* opened.all;
    else yield* unwrap(compression, options.record(opened.all), options, 1);
  } finally {
    await opened.close();
  }
}

async function* unwrap(
  { name, load }: Compression,
  { chunks, replay }: Recorded,
  options: CompressedOptions,
  layer: number,
): AsyncGenerator<Buffer, void, undefined> {
  const { source } = options;
  const inflate = await load();
  const opened = await openHead(limitRatio(inflate(chunks, { source, replay }), name, options));
  try {
    const inner = findCompression(opened.head);
    if (inner === null) {
      yield* opened.all;
      return;
    }
    if (layer === MAX_LAYERS) {
      const found = `${inner.name} data inside ${MAX_LAYERS} layers of compression`;
      throw toRefusal(source, options.bytesRead(), found, `at most ${MAX_LAYERS} layers`);
    }
    const replayInner = (): AsyncIterable<Buffer> | null => {
      const again = replay();
      return again === null ? null : inflate(again, { source, replay: () => null });
    };
    try {
      yield* unwrap(inner, { chunks: opened.all, replay: replayInner }, options, layer + 1);
    } catch (error) {
      // Damage shows inside before it shows around it, or after, as the chunks have it; it is that of the outer layer.
      if (error instanceof ReadError && error.fault.kind === 'broken-archive') await opened.drain();
      throw error;
    }
  } finally {
    await opened.close();
  }
}

async function* limitRatio(
  plain: AsyncIterable<Buffer>,
  name: CompressionName,
  { source, bytesRead }: CompressedOptions,
): AsyncGenerator<Buffer, void, undefined> {
  let length = 0;
  for await (const bytes of plain) {
    length += bytes.length;
    if (length > FREE_BYTES && length > bytesRead() * MAX_RATIO) {
      const found = `${length} bytes out of the first ${bytesRead()} (${name})`;
      const expected = `at most ${MAX_RATIO} times as many; decompress it yourself and pipe it in if it is no bomb`;
      throw toRefusal(source, bytesRead(), found, expected);
    }
    yield bytes;
  }
}

interface OpenHead {
  /** Enough to tell the compression. */
  readonly head: Buffer;
  /** All chunks, the head's too. */
  readonly all: AsyncIterable<Buffer>;
  readonly close: () => Promise<unknown>;
  /** Reads what is left, to its end or its failure, which may have come already. */
  readonly drain: () => Promise<void>;
}

/** Reads on only as long as the bytes may yet be the beginning of something compressed. */
async function openHead(chunks: AsyncIterable<Buffer>): Promise<OpenHead> {
  const iterator = chunks[Symbol.asyncIterator]();
  const close = async () => iterator.return?.();
  let failure: unknown = null;
  async function next(): Promise<IteratorResult<Buffer, unknown>> {
    try {
      return await iterator.next();
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  const drain = async () => {
    if (failure !== null) throw failure;
    while (!(await next()).done);
  };
  let head: Buffer = Buffer.alloc(0);
  try {
    while (isBeginning(head)) {
      const more = await next();
      if (more.done) break;
      head = head.length === 0 ? more.value : Buffer.concat([head, more.value]);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { head, all: resume(head, next), close, drain };
}

async function* resume(
  head: Buffer,
  next: () => Promise<IteratorResult<Buffer, unknown>>,
): AsyncGenerator<Buffer, void, undefined> {
  if (head.length > 0) yield head;
  for (let more = await next(); !more.done; more = await next()) yield more.value;
}

function isBeginning(head: Buffer): boolean {
  return COMPRESSIONS.some(({ magics }) =>
    magics.some((magic) => head.length < magic.length && magic.startsWith(head.toString('latin1'))),
  );
}

/** Bytes of a beginning that tell. */
export const MAGIC_BYTES = 16;

export function isCompressed(head: Buffer): boolean {
  return findCompression(head) !== null;
}

function findCompression(head: Buffer): Compression | null {
  const begins = (magic: string) => head.toString('latin1', 0, magic.length) === magic;
  return COMPRESSIONS.find(({ magics }) => magics.some(begins)) ?? null;
}
