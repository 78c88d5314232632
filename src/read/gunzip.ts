/** gzip → bytes: members one after another, and all that can be read of a damaged file. */
import { isNativeError } from 'node:util/types';
import { createGunzip, type Gunzip } from 'node:zlib';
import { type DecompressOptions, toCutError, toDamageError } from './broken-archive.js';

/** Bytes given to zlib at once. They bound what a bomb can inflate to at once, at about a thousand times as much. */
const PIECE_BYTES = 16_384;

const OUTPUT_BYTES = 262_144;

/** Throws ReadError after the last readable byte of a file that is damaged or cut short. */
export async function* gunzip(
  chunks: AsyncIterable<Buffer>,
  { source, replay }: DecompressOptions,
): AsyncGenerator<Buffer, void, undefined> {
  const inflater = new Inflater();
  let fed = 0;
  let inflated = 0;
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        const piece = chunk.subarray(at, at + PIECE_BYTES);
        for (const bytes of await inflater.feed(piece)) {
          inflated += bytes.length;
          yield bytes;
        }
        fed += piece.length;
        // zlib stops for good at the zeros with which tapes are filled up.
        if (inflater.hasEnded) expectZeros(piece, fed, inflater.consumed, source);
      }
    }
    if (!inflater.hasEnded) yield* await inflater.end();
  } catch (error) {
    if (!isZlibError(error)) throw error;
    const isCut = error.code === 'Z_BUF_ERROR';
    const again = isCut ? null : replay();
    const offset = again === null ? fed : yield* salvage(again, fed, inflated);
    throw isCut ? toCutError(source, offset, 'gzip') : toDamageError(source, offset, 'gzip', error.message);
  } finally {
    inflater.close();
  }
}

/**
 * zlib keeps to itself what it has inflated since the last success, so the piece from `from` on is fed again byte by
 * byte. Yields what comes after the first `known` inflated bytes; returns the offset of the byte that broke it.
 */
async function* salvage(
  chunks: AsyncIterable<Buffer>,
  from: number,
  known: number,
): AsyncGenerator<Buffer, number, undefined> {
  const inflater = new Inflater();
  let fed = 0;
  let inflated = 0;
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) {
        const size = Math.min(fed < from ? Math.min(PIECE_BYTES, from - fed) : 1, chunk.length - at);
        for (const bytes of await inflater.feed(chunk.subarray(at, at + size))) {
          const fresh = bytes.subarray(Math.max(0, known - inflated));
          inflated += bytes.length;
          if (fresh.length > 0) yield fresh;
        }
        at += size;
        fed += size;
      }
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
  } finally {
    inflater.close();
  }
  return fed;
}

/** `piece` ends at `fed`; from `from` on nothing but zeros may follow. */
function expectZeros(piece: Buffer, fed: number, from: number, source: string): void {
  const start = fed - piece.length;
  const at = piece.findIndex((byte, index) => byte !== 0 && start + index >= from);
  if (at !== -1) throw toDamageError(source, start + at, 'gzip', 'data after padding');
}

/** zlib as a function from pieces to what they inflate to. */
class Inflater {
  readonly #stream: Gunzip = createGunzip({ chunkSize: OUTPUT_BYTES });
  #output: Buffer[] = [];
  #fail: (error: Error) => void = () => {};
  #hasEnded = false;

  constructor() {
    this.#stream.on('end', () => {
      this.#hasEnded = true;
    });
    this.#stream.on('data', (bytes: Buffer) => this.#output.push(bytes));
    this.#stream.on('error', (error) => this.#fail(error));
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Bytes that went into the output. */
  get consumed(): number {
    return this.#stream.bytesWritten;
  }

  feed(piece: Buffer): Promise<Buffer[]> {
    if (this.#hasEnded) return Promise.resolve([]);
    return this.#run((done) => this.#stream.write(piece, done));
  }

  end(): Promise<Buffer[]> {
    return this.#run((done) => {
      this.#stream.once('end', done);
      this.#stream.end();
    });
  }

  close(): void {
    this.#stream.destroy();
  }

  #run(start: (done: (error?: Error | null) => void) => void): Promise<Buffer[]> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      start((error) => {
        if (error) {
          reject(error);
          return;
        }
        const output = this.#output;
        this.#output = [];
        resolve(output);
      });
    });
  }
}

function isZlibError(error: unknown): error is Error & { readonly code: string } {
  return isNativeError(error) && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
}
