/** The ends of an output: standard output, or a file that appears under its name only when it is whole. */
import { createHash } from 'node:crypto';
import { type BigIntStats, constants, write } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, stat, truncate, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { loadZstd } from './load-zstd.js';
import { compressionOf } from './output-format.js';
import { codeOf, toWriteError, UnfinishedError, WriteError } from './write-error.js';

/** A file under way as it is on the disk; plain data. */
export interface SavedTarget {
  /** Absolute path of the unfinished file; null where there is none: then nobody can go on with it. */
  readonly temporary: string | null;
  /** By which the file is known under another name. */
  readonly inode: string;
  /** Its length in bytes. */
  readonly length: number;
  /** What was taken and is not in the file yet, in Base64. */
  readonly pending: string;
}

/** Takes chunks one at a time; a chunk may be reused once its promise settles. */
export interface Target {
  write(chunk: Uint8Array): Promise<void>;
  /** Makes the output whole: closes it and gives it its name. */
  finish(): Promise<void>;
  /** Waits until all so far is safe on the disk. */
  save(): Promise<SavedTarget>;
  /** Closes the output as it is, for someone to go on with it. */
  suspend(): Promise<void>;
  /** Gives the output up and removes what was written; true when there was something to remove. */
  discard(): Promise<boolean>;
}

/**
 * Compressed files are made of frames (in gzip: members) of this many bytes of content, so that the same content gives
 * the same bytes however it came in, and a file can be gone on with at the end of any of them. Smaller ones compress
 * worse, in zstd by 5 % at this size; larger ones hold up the run.
 */
const FRAME_BYTES = 1 << 20;
const ZSTD_LEVEL = 3;

/** A target that writes to `stream` (standard output) and leaves it open. */
export function createStreamTarget(stream: Writable): Target {
  // Each write reports its own failure; without a listener the event would crash the process as well.
  stream.on('error', () => {});
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => (error ? reject(error) : resolve()));
      }),
    save: async () => ({ temporary: null, inode: '', length: 0, pending: '' }),
    finish: async () => {},
    suspend: async () => {},
    discard: async () => false,
  };
}

/** A target that writes to a file that is open already (standard output), and leaves it open. */
export function createDescriptorTarget(descriptor: number): Target {
  const writeSome = promisify(write);
  return {
    async write(chunk) {
      // A disk that gets full takes a part, and only what follows is an error; streams do not look.
      for (let at = 0; at < chunk.length; ) at += (await writeSome(descriptor, chunk, at)).bytesWritten;
    },
    save: async () => ({ temporary: null, inode: '', length: 0, pending: '' }),
    finish: async () => {},
    suspend: async () => {},
    discard: async () => false,
  };
}

/**
 * Opens `path` for writing, compressed when it ends in `.gz` or `.zst`; with `saved`, where it was then. A regular file
 * is written beside its place under a temporary name; a device or a pipe is written directly. Throws WriteError.
 */
export async function openFileTarget(path: string, saved?: SavedTarget): Promise<Target> {
  if (/[\\/]$/.test(path)) throw new WriteError(path, new Error('it ends like a directory; name a file in it'));
  try {
    const place = await findPlace(path, saved?.temporary ?? null);
    const handle = await openPlace(place, saved);
    const body = await createBody(path, handle, saved === undefined || saved.length === 0);
    if (saved !== undefined) await body.write(Buffer.from(saved.pending, 'base64'));
    return createFileTarget(body, handle, place);
  } catch (error) {
    throw error instanceof UnfinishedError ? error : toWriteError(path, error);
  }
}

async function openPlace({ temporary, final, mode }: Place, saved: SavedTarget | undefined): Promise<FileHandle> {
  if (temporary === null) {
    if (saved !== undefined)
      throw new UnfinishedError(`found ${final}, expected a file: nothing else can be gone on with`);
    return open(final, 'w', mode);
  }
  if (saved === undefined) {
    // What a killed run has left goes. A run that still writes it keeps a file without a name, and will notice.
    await unlink(temporary).catch(() => {});
    return open(temporary, 'wx', mode);
  }
  await findSaved(saved, temporary, final);
  await truncate(temporary, saved.length);
  return open(temporary, 'a');
}

/** A file that was finished after it was saved has its name already, and loses it again. */
async function findSaved({ inode, length }: SavedTarget, temporary: string, final: string): Promise<void> {
  let found = await findFile(temporary);
  if (found === null) {
    const finished = await findFile(final);
    if (String(finished?.ino) === inode) {
      await rename(final, temporary);
      found = finished;
    }
  }
  if (found !== null && found.size >= length) return;
  const what = found === null ? 'nothing' : `${found.size} bytes`;
  throw new UnfinishedError(`found ${what} of the unfinished ${temporary}, expected at least ${length} bytes`);
}

function findFile(path: string): Promise<BigIntStats | null> {
  return stat(path, { bigint: true }).catch(() => null);
}

/**
 * Where something that belongs to `path` lies beside it, but for its extension. Short and hidden: a long name stays legal,
 * and a folder that is read again does not offer it as an input.
 */
export function toHiddenPath(path: string): string {
  const key = createHash('sha256').update(basename(path)).digest('hex').slice(0, 12);
  return join(dirname(resolve(path)), `.chaff-${key}`);
}

interface Place {
  readonly final: string;
  /** Null for a device or a pipe, which must not be replaced. */
  readonly temporary: string | null;
  readonly mode: number;
}

async function findPlace(path: string, known: string | null): Promise<Place> {
  const found = await stat(path).catch(() => null);
  // A link is followed, so that the file it points to is replaced and not the link.
  const final = found === null ? path : await realpath(path);
  if (found !== null && !found.isFile()) return { final, temporary: null, mode: 0o666 };
  // Renaming over a file asks only for its folder's permission.
  if (found !== null) await access(final, constants.W_OK);
  const temporary = known ?? `${toHiddenPath(final)}.tmp`;
  return { final, temporary, mode: found === null ? 0o666 : found.mode & 0o777 };
}

/** What lies between chunks and the open file. */
interface Body {
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<void>;
  /** What was written and is not in the file yet. */
  pending(): Buffer;
}

async function createBody(path: string, handle: FileHandle, isEmpty: boolean): Promise<Body> {
  const compression = compressionOf(path);
  if (compression === '.gz') return createFrameBody(handle, promisify(gzip), isEmpty);
  if (compression !== '.zst') return createPlainBody(handle);
  const { compress } = await loadZstd();
  return createFrameBody(handle, async (content) => compress(content, ZSTD_LEVEL), isEmpty);
}

function createPlainBody(handle: FileHandle): Body {
  return { write: (chunk) => handle.writeFile(chunk), end: async () => {}, pending: () => Buffer.alloc(0) };
}

function createFrameBody(
  handle: FileHandle,
  compress: (content: Uint8Array) => Promise<Uint8Array>,
  isNew: boolean,
): Body {
  const frame = Buffer.allocUnsafe(FRAME_BYTES);
  let used = 0;
  let isEmpty = isNew;
  const writeFrame = async (): Promise<void> => {
    const compressed = await compress(frame.subarray(0, used));
    used = 0;
    isEmpty = false;
    await handle.writeFile(compressed);
  };
  return {
    write: async (chunk) => {
      for (let at = 0; at < chunk.length; ) {
        const part = chunk.subarray(at, at + FRAME_BYTES - used);
        frame.set(part, used);
        used += part.length;
        at += part.length;
        if (used === FRAME_BYTES) await writeFrame();
      }
    },
    // Nothing at all would be no compressed data.
    end: async () => {
      if (used > 0 || isEmpty) await writeFrame();
    },
    pending: () => frame.subarray(0, used),
  };
}

function createFileTarget(body: Body, handle: FileHandle, { temporary, final }: Place): Target {
  return {
    write: (chunk) => body.write(chunk),
    save: async () => {
      if (temporary === null) return { temporary, inode: '', length: 0, pending: '' };
      await handle.datasync();
      const { ino, size } = await handle.stat({ bigint: true });
      return { temporary, inode: String(ino), length: Number(size), pending: body.pending().toString('base64') };
    },
    finish: async () => {
      await body.end();
      if (temporary !== null) {
        await handle.sync();
        await expectOwn(handle, temporary, final);
      }
      await handle.close();
      if (temporary === null) return;
      await giveName(temporary, final);
      await syncFolder(dirname(final));
    },
    suspend: async () => handle.close().catch(() => {}),
    discard: async () => {
      const isOwn =
        temporary !== null &&
        (await expectOwn(handle, temporary, final).then(
          () => true,
          () => false,
        ));
      await handle.close().catch(() => {});
      if (temporary === null) return false;
      if (isOwn) await unlink(temporary).catch(() => {});
      return true;
    },
  };
}

/** The temporary name may by now be another run's, whose file must not get our output's name. */
async function expectOwn(handle: FileHandle, temporary: string, final: string): Promise<void> {
  const [own, found] = [await handle.stat({ bigint: true }), await findFile(temporary)];
  if (found?.ino !== own.ino) throw takenError(final);
}

async function giveName(temporary: string, final: string): Promise<void> {
  try {
    await rename(temporary, final);
  } catch (error) {
    // Another run may begin between the last look at the file and here.
    throw codeOf(error) === 'ENOENT' && (await findFile(dirname(final))) !== null ? takenError(final) : error;
  }
}

function takenError(final: string): WriteError {
  return new WriteError(final, new Error('another run writes the same file'));
}

/** Makes a new name outlast a crash of the machine; where folders cannot be opened for that, it is not needed. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows, and file systems that know no such thing.
  }
}
