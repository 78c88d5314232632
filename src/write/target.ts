/** The ends of an output: standard output, or a file that appears under its name only when it is whole. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type * as Zstd from '@bokuweb/zstd-wasm';
import { toWriteError } from './write-error.js';

/** Takes chunks one at a time; a chunk may be reused once its promise settles. */
export interface Target {
  write(chunk: Uint8Array): Promise<void>;
  /** Makes the output whole: closes it and gives it its name. */
  finish(): Promise<void>;
  /** Gives the output up and removes what was written; true when there was something to remove. */
  discard(): Promise<boolean>;
}

const GZIP_CHUNK_BYTES = 256 * 1024;

/** Smaller frames compress worse, by 5 % at this size; larger ones hold up the run. */
const ZSTD_FRAME_BYTES = 1 << 20;
const ZSTD_LEVEL = 3;

let temporaryFiles = 0;

/** Processes in containers that share a folder have the same small numbers. */
const RUN = randomBytes(4).toString('hex');

/** A target that writes to `stream` (standard output) and leaves it open. */
export function createStreamTarget(stream: Writable): Target {
  // Each write reports its own failure; without a listener the event would crash the process as well.
  stream.on('error', () => {});
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => (error ? reject(error) : resolve()));
      }),
    finish: async () => {},
    discard: async () => false,
  };
}

/**
 * Opens `path` for writing, compressed when it ends in `.gz` or `.zst`. A regular file is written beside its place under a
 * temporary name; a device or a pipe is written directly. Throws WriteError.
 */
export async function openFileTarget(path: string): Promise<Target> {
  try {
    const place = await findPlace(path);
    const handle = await open(place.temporary ?? place.final, 'w', place.mode);
    return createFileTarget(await createBody(path, handle), handle, place);
  } catch (error) {
    throw toWriteError(path, error);
  }
}

interface Place {
  readonly final: string;
  /** Null for a device or a pipe, which must not be replaced. */
  readonly temporary: string | null;
  readonly mode: number;
}

async function findPlace(path: string): Promise<Place> {
  const found = await stat(path).catch(() => null);
  // A link is followed, so that the file it points to is replaced and not the link.
  const final = found === null ? path : await realpath(path);
  if (found !== null && !found.isFile()) return { final, temporary: null, mode: 0o666 };
  // Renaming over a file asks only for its folder's permission.
  if (found !== null) await access(final, constants.W_OK);
  temporaryFiles++;
  // Short and hidden: a long output name stays legal, and a folder that is read again does not offer it as an input.
  const temporary = join(dirname(final), `.chaff-${process.pid}-${temporaryFiles}-${RUN}.tmp`);
  return { final, temporary, mode: found === null ? 0o666 : found.mode & 0o777 };
}

/** What lies between chunks and the open file. */
interface Body {
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<void>;
  abandon(): Promise<void>;
}

async function createBody(path: string, handle: FileHandle): Promise<Body> {
  if (path.endsWith('.gz')) return createGzipBody(handle);
  // Loading it takes longer than many a run.
  if (path.endsWith('.zst')) return createZstdBody(handle, await loadZstd());
  return createPlainBody(handle);
}

function createPlainBody(handle: FileHandle): Body {
  return { write: (chunk) => handle.writeFile(chunk), end: async () => {}, abandon: async () => {} };
}

function createGzipBody(handle: FileHandle): Body {
  const gzip = createGzip({ chunkSize: GZIP_CHUNK_BYTES });
  const piped = pipeline(gzip, async (compressed: AsyncIterable<Buffer>) => {
    for await (const chunk of compressed) await handle.writeFile(chunk);
  });
  // A destroyed compressor forgets the callback of the write in progress.
  let failWrite: (error: unknown) => void = () => {};
  let failure: unknown = null;
  piped.catch((error: unknown) => {
    failure = error;
    failWrite(error);
  });
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        failWrite = reject;
        gzip.write(chunk, (error) => (error ? reject(failure ?? error) : resolve()));
      }),
    end: () => {
      gzip.end();
      return piped;
    },
    abandon: async () => {
      gzip.destroy();
      await piped.catch(() => {});
    },
  };
}

let zstd: Promise<typeof Zstd> | null = null;

/** The package's memory is zeroed when it is started again, without a word. */
function loadZstd(): Promise<typeof Zstd> {
  zstd ??= import('@bokuweb/zstd-wasm').then(async (module) => {
    await module.init();
    return module;
  });
  return zstd;
}

/** Frames of a fixed size, so that the same content gives the same bytes on every Node and however it came in. */
function createZstdBody(handle: FileHandle, { compress }: typeof Zstd): Body {
  const frame = Buffer.allocUnsafe(ZSTD_FRAME_BYTES);
  let used = 0;
  let isEmpty = true;
  const writeFrame = async (): Promise<void> => {
    const compressed = compress(frame.subarray(0, used), ZSTD_LEVEL);
    used = 0;
    isEmpty = false;
    await handle.writeFile(compressed);
  };
  return {
    write: async (chunk) => {
      for (let at = 0; at < chunk.length; ) {
        const part = chunk.subarray(at, at + ZSTD_FRAME_BYTES - used);
        frame.set(part, used);
        used += part.length;
        at += part.length;
        if (used === ZSTD_FRAME_BYTES) await writeFrame();
      }
    },
    // Nothing at all would be no zstd data.
    end: async () => {
      if (used > 0 || isEmpty) await writeFrame();
    },
    abandon: async () => {},
  };
}

function createFileTarget(body: Body, handle: FileHandle, place: Place): Target {
  return {
    write: (chunk) => body.write(chunk),
    finish: async () => {
      await body.end();
      await handle.close();
      if (place.temporary !== null) await rename(place.temporary, place.final);
    },
    discard: async () => {
      await body.abandon();
      await handle.close().catch(() => {});
      if (place.temporary === null) return false;
      await unlink(place.temporary).catch(() => {});
      return true;
    },
  };
}
