/** The ends of an output: a stream that is open already, or a file that appears under its name only when it is whole. */
import { createHash } from 'node:crypto';
import { type BigIntStats, constants, fstatSync, write } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, stat, truncate, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { findDescriptor } from './find-descriptor.js';
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

/** A target on standard output, or on a stream that stands for it, which stays open. */
export function createStdoutTarget(stream: Writable = process.stdout): Target {
  const isFile = stream === process.stdout && fstatSync(process.stdout.fd).isFile();
  return isFile ? createDescriptorTarget(process.stdout.fd) : createStreamTarget(stream);
}

function createStreamTarget(stream: Writable): Target {
  // Each write reports its own failure; without a listener the event would crash the process as well.
  stream.on('error', () => {});
  return createLentTarget(
    (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => (error ? reject(error) : resolve()));
      }),
  );
}

/** How long to wait for a reader that has no room, in milliseconds. */
const FULL_MS = 2;

/** A target that writes where something stands that is open already, and leaves it open. */
function createDescriptorTarget(descriptor: number): Target {
  const writeSome = promisify(write);
  return createLentTarget(async (chunk) => {
    // A disk that gets full takes a part, and only what follows is an error; streams do not look.
    for (let at = 0; at < chunk.length; ) {
      try {
        at += (await writeSome(descriptor, chunk, at)).bytesWritten;
      } catch (error) {
        // Whoever opened a pipe may not want to be waited for, and then nobody tells when it has room.
        if (codeOf(error) !== 'EAGAIN') throw error;
        await setTimeout(FULL_MS);
      }
    }
  });
}

/** What somebody else has opened can neither be closed nor gone on with. */
function createLentTarget(write: Target['write']): Target {
  return {
    write,
    save: async () => ({ temporary: null, inode: '', length: 0, pending: '' }),
    finish: async () => {},
    suspend: async () => {},
    discard: async () => false,
  };
}

/**
 * Opens `path` for writing, compressed when it ends in `.gz` or `.zst`; with `saved`, where it was then. A regular file
 * is written beside its place under a temporary name; a device or a pipe is written directly, and so is what the path
 * names as open already, whatever it is. Throws WriteError.
 */
export async function openFileTarget(path: string, saved?: SavedTarget): Promise<Target> {
  if (/[\\/]$/.test(path)) throw new WriteError(path, new Error('it ends like a directory; name a file in it'));
  try {
    const descriptor = findDescriptor(path);
    if (descriptor !== null) return await openDescriptor(path, descriptor, saved);
    const place = await findPlace(path, saved?.temporary ?? null);
    const handle = await openPlace(place, saved);
    const body = await createBody(path, (bytes) => handle.writeFile(bytes), saved === undefined || saved.length === 0);
    if (saved !== undefined) await body.write(Buffer.from(saved.pending, 'base64'));
    return createFileTarget(body, handle, place);
  } catch (error) {
    throw error instanceof UnfinishedError ? error : toWriteError(path, error);
  }
}

async function openDescriptor(path: string, descriptor: number, saved: SavedTarget | undefined): Promise<Target> {
  if (saved !== undefined) throw toUnresumable(path);
  const kind = fstatSync(descriptor);
  // Node has descriptors of its own, as those that it waits with.
  if (!kind.isFile() && !kind.isFIFO() && !kind.isSocket() && !kind.isCharacterDevice() && !kind.isBlockDevice())
    throw new Error('it is no stream that was opened for chaff');
  const target = descriptor === process.stdout.fd ? createStdoutTarget() : createDescriptorTarget(descriptor);
  const body = await createBody(path, target.write, true);
  return { ...target, write: body.write, finish: body.end };
}

function toUnresumable(path: string): UnfinishedError {
  return new UnfinishedError(`found ${path}, expected a file: nothing else can be gone on with`);
}

async function openPlace({ temporary, final, mode }: Place, saved: SavedTarget | undefined): Promise<FileHandle> {
  if (temporary === null) {
    if (saved !== undefined) throw toUnresumable(final);
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
  if (found !== null && !found.isFile()) return { final: path, temporary: null, mode: 0o666 };
  // A link is followed, so that the file it points to is replaced and not the link.
  const final = found === null ? path : await realpath(path);
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

type Append = (bytes: Uint8Array) => Promise<void>;

async function createBody(path: string, append: Append, isEmpty: boolean): Promise<Body> {
  const compression = compressionOf(path);
  if (compression === '.gz') return createFrameBody(append, promisify(gzip), isEmpty);
  if (compression !== '.zst') return createPlainBody(append);
  const { compress } = await loadZstd();
  return createFrameBody(append, async (content) => compress(content, ZSTD_LEVEL), isEmpty);
}

function createPlainBody(append: Append): Body {
  return { write: append, end: async () => {}, pending: () => Buffer.alloc(0) };
}

function createFrameBody(append: Append, compress: (content: Uint8Array) => Promise<Uint8Array>, isNew: boolean): Body {
  const frame = Buffer.allocUnsafe(FRAME_BYTES);
  let used = 0;
  let isEmpty = isNew;
  const writeFrame = async (): Promise<void> => {
    const compressed = await compress(frame.subarray(0, used));
    used = 0;
    isEmpty = false;
    await append(compressed);
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
