/** Named inputs → bytes, decompressed. */
import { createReadStream, fstatSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Fault } from '../types.js';
import { decompress, isCompressed, MAGIC_BYTES, type Recorded } from './decompress.js';
import { describeIoError } from './describe-io-error.js';
import type { Input } from './input.js';
import { ReadError } from './read-error.js';
import { readHead } from './read-head.js';

export interface OpenHooks {
  /** Ends the reading; the bytes then throw an AbortError. */
  readonly signal?: AbortSignal;
  /** Told how many bytes have just been read, before decompression. */
  readonly onBytes?: (bytes: number) => void;
}

const READ_BYTES = 1 << 16;

const STDIN = 0;

/** So much of a compressed stdin is kept in case it turns out to be damaged. */
const MAX_KEPT_BYTES = 8 << 20;

/**
 * Bytes of an input, decompressed where their beginning says that they are compressed. Throws ReadError for what cannot
 * be read, is damaged or is refused, after all that could be read before.
 */
export function openInput(input: Input, hooks: OpenHooks = {}): AsyncGenerator<Buffer, void, undefined> {
  let bytesRead = 0;
  const onBytes = (bytes: number): void => {
    bytesRead += bytes;
    hooks.onBytes?.(bytes);
  };
  return decompress(readRaw(input, { ...hooks, onBytes }), {
    source: input.name,
    bytesRead: () => bytesRead,
    record: (chunks) => record(input, chunks, hooks.signal),
  });
}

/** The same for bytes that somebody else reads; what is damaged is told as of standard input. */
export function openChunks(source: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let bytesRead = 0;
  async function* count(): AsyncGenerator<Buffer, void, undefined> {
    for await (const chunk of chunks) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  return decompress(count(), { source, bytesRead: () => bytesRead, record: recordChunks });
}

/** The bytes of a plain file from `offset` on; null for what is compressed or no regular file. */
export function jumpInto(input: Input, offset: number, hooks: OpenHooks): AsyncIterable<Buffer> | null {
  if (input.path === null || input.size === null || isCompressed(readHead(input.path, MAGIC_BYTES))) return null;
  return readRaw(input, hooks, offset);
}

function record(input: Input, chunks: AsyncIterable<Buffer>, signal: AbortSignal | undefined): Recorded {
  if (input.path !== null) return { chunks, replay: () => readRaw(input, signal ? { signal } : {}) };
  return recordChunks(chunks);
}

function recordChunks(chunks: AsyncIterable<Buffer>): Recorded {
  const kept = new KeptBytes();
  return { chunks: kept.keep(chunks), replay: () => kept.replay() };
}

class KeptBytes {
  #chunks: Buffer[] | null = [];
  #length = 0;

  async *keep(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
    for await (const chunk of chunks) {
      this.#length += chunk.length;
      if (this.#length > MAX_KEPT_BYTES) this.#chunks = null;
      this.#chunks?.push(chunk);
      yield chunk;
    }
  }

  /** Null where there were too many. */
  replay(): AsyncIterable<Buffer> | null {
    const chunks = this.#chunks;
    return chunks === null ? null : iterate(chunks);
  }
}

async function* iterate(chunks: readonly Buffer[]): AsyncGenerator<Buffer, void, undefined> {
  yield* chunks;
}

async function* readRaw(
  input: Input,
  { signal, onBytes }: OpenHooks,
  start = 0,
): AsyncGenerator<Buffer, void, undefined> {
  let offset = start;
  try {
    const size = sizeOf(input);
    for await (const chunk of openStream(input, start, size, signal)) {
      offset += chunk.length;
      onBytes?.(chunk.length);
      yield chunk;
    }
    if (size === null) return;
    const sizeAfter = sizeOf(input) ?? 0;
    if (offset < size || sizeAfter !== size) throw new ReadError(toChange(input, offset, size, sizeAfter));
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (signal?.aborted) throw error;
    throw new ReadError({
      source: input.name,
      offset: offset === 0 ? null : offset,
      length: null,
      line: null,
      kind: 'unreadable',
      found: describeIoError(error),
      expected: 'a readable file',
      content: null,
    });
  }
}

/** Of a file; null for what has no size, as files that the kernel makes up. */
function sizeOf({ path, size }: Input): number | null {
  if (path === null || size === null) return null;
  return statSync(path).size || null;
}

function toChange({ name }: Input, offset: number, size: number, sizeAfter: number): Fault {
  const expected = `${size} bytes, as when it was opened: a file that nobody writes to`;
  const place = { source: name, offset, length: null, line: null, content: null };
  return { ...place, kind: 'changed', found: `${sizeAfter} bytes in the file once it was read`, expected };
}

/** `size` bounds what is read of a file that someone may be writing to; null for no bound. */
function openStream({ path }: Input, start: number, size: number | null, signal: AbortSignal | undefined): Readable {
  const options = { highWaterMark: READ_BYTES, ...(signal && { signal }) };
  // A run may have been ended where the file does.
  if (size !== null && start >= size) return Readable.from([]);
  // A pipe has no place to start at, not even the first.
  const from = { ...(start > 0 && { start }), ...(size !== null && { end: size - 1 }) };
  if (path !== null) return createReadStream(path, { ...options, ...from });
  const stats = fstatSync(STDIN);
  // Node itself takes a directory for an empty pipe.
  if (stats.isFile() || stats.isDirectory()) return createReadStream('', { ...options, fd: STDIN, autoClose: false });
  signal?.throwIfAborted();
  signal?.addEventListener('abort', () => process.stdin.destroy(signal.reason), { once: true });
  return process.stdin;
}
