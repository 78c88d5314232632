/** Named inputs → bytes, decompressed. */
import { createReadStream, fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { describeIoError } from './describe-io-error.js';
import { gunzip } from './gunzip.js';
import type { Input } from './input.js';
import { ReadError } from './read-error.js';

export interface OpenHooks {
  /** Ends the reading; the bytes then throw an AbortError. */
  readonly signal?: AbortSignal;
  /** Told how many bytes have just been read, before decompression. */
  readonly onBytes?: (bytes: number) => void;
}

const READ_BYTES = 1 << 20;

const STDIN = 0;

/** So much of a compressed stdin is kept in case it turns out to be damaged. */
const MAX_KEPT_BYTES = 8 << 20;

/**
 * Bytes of an input; gzip is known by its first bytes and inflated. Throws ReadError for what cannot be read or is
 * damaged, after all that could be read before.
 */
export async function* openInput(input: Input, hooks: OpenHooks = {}): AsyncGenerator<Buffer, void, undefined> {
  const raw = readRaw(input, hooks);
  const head: Buffer[] = [];
  let headBytes = 0;
  try {
    while (headBytes < 2) {
      const next = await raw.next();
      if (next.done) break;
      head.push(next.value);
      headBytes += next.value.length;
    }
    const first = Buffer.concat(head);
    const isGzip = first[0] === 0x1f && first[1] === 0x8b;
    yield* isGzip ? inflate(input, first, raw, hooks) : resume(first, raw);
  } finally {
    await raw.return();
  }
}

async function* resume(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  if (first.length > 0) yield first;
  yield* rest;
}

function inflate(
  input: Input,
  first: Buffer,
  rest: AsyncIterable<Buffer>,
  { signal }: OpenHooks,
): AsyncGenerator<Buffer, void, undefined> {
  const source = input.name;
  if (input.path !== null) {
    return gunzip(resume(first, rest), { source, replay: () => readRaw(input, signal ? { signal } : {}) });
  }
  const kept = new KeptBytes();
  return gunzip(kept.keep(resume(first, rest)), { source, replay: () => kept.replay() });
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

async function* readRaw(input: Input, { signal, onBytes }: OpenHooks): AsyncGenerator<Buffer, void, undefined> {
  let offset = 0;
  try {
    for await (const chunk of openStream(input.path, signal)) {
      offset += chunk.length;
      onBytes?.(chunk.length);
      yield chunk;
    }
  } catch (error) {
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

function openStream(path: string | null, signal: AbortSignal | undefined): Readable {
  const options = { highWaterMark: READ_BYTES, ...(signal && { signal }) };
  if (path !== null) return createReadStream(path, options);
  if (fstatSync(STDIN).isFile()) return createReadStream('', { ...options, fd: STDIN, autoClose: false });
  signal?.throwIfAborted();
  signal?.addEventListener('abort', () => process.stdin.destroy(signal.reason), { once: true });
  return process.stdin;
}
