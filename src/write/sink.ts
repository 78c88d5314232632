/** An output that gathers text and bytes in kept buffers and hands them on in batches, one in flight at a time. */
import type { Writable } from 'node:stream';
import { createStdoutTarget, openFileTarget, type SavedTarget, type Target } from './target.js';
import { toWriteError } from './write-error.js';

const BATCH_BYTES = 256 * 1024;
const BUFFER_BYTES = 2 * BATCH_BYTES;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3;

const encoder = new TextEncoder();

/**
 * Every method that returns a promise must be awaited before the next call: that is the back-pressure.
 * Failures are WriteError or ClosedPipeError.
 */
export class Sink {
  /** The path as given, or `stdout`. */
  readonly name: string;
  /** Bytes taken so far, before compression. */
  bytes = 0;
  readonly #target: Target;
  #buffer: Buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #spare: Buffer | null = null;
  #used = 0;
  #inFlight: Promise<void> = Promise.resolve();

  constructor(name: string, target: Target) {
    this.name = name;
    this.#target = target;
  }

  /** Adds text as UTF-8; returns a promise only when a batch is due. */
  writeText(text: string): Promise<void> | undefined {
    const most = text.length * MAX_BYTES_PER_UNIT;
    if (most > BUFFER_BYTES - this.#used) return this.#writeLarge(text);
    const { written } = encoder.encodeInto(text, this.#buffer.subarray(this.#used));
    this.#used += written;
    this.bytes += written;
    return this.#used < BATCH_BYTES ? undefined : this.flush();
  }

  async writeBytes(bytes: Uint8Array): Promise<void> {
    this.bytes += bytes.length;
    if (bytes.length > BUFFER_BYTES - this.#used) await this.flush();
    if (bytes.length > BUFFER_BYTES) {
      await this.#send(bytes);
      // The bytes belong to the caller, who may change them next.
      await this.#settle();
      return;
    }
    this.#buffer.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** Hands on what is gathered, without waiting for a full batch. */
  async flush(): Promise<void> {
    if (this.#used === 0) return;
    const full = this.#buffer;
    const batch = full.subarray(0, this.#used);
    await this.#send(batch);
    this.#buffer = this.#spare ?? Buffer.allocUnsafe(BUFFER_BYTES);
    this.#spare = full;
    this.#used = 0;
  }

  /** Hands on what is gathered and waits until it is written. */
  async drain(): Promise<void> {
    await this.flush();
    await this.#settle();
  }

  /** Waits until all so far is safe on the disk. */
  async save(): Promise<SavedSink> {
    await this.drain();
    try {
      return { bytes: this.bytes, ...(await this.#target.save()) };
    } catch (error) {
      throw toWriteError(this.name, error);
    }
  }

  /** Writes the rest, closes, and gives a file its name. */
  async finish(): Promise<void> {
    await this.drain();
    try {
      await this.#target.finish();
    } catch (error) {
      throw toWriteError(this.name, error);
    }
  }

  /** Closes the output as it is, for someone to go on with it. Never fails. */
  async suspend(): Promise<void> {
    await this.#inFlight.catch(() => {});
    await this.#target.suspend();
  }

  /** Gives the output up; true when an unfinished file was removed. Never fails. */
  async discard(): Promise<boolean> {
    await this.#inFlight.catch(() => {});
    return this.#target.discard();
  }

  async #writeLarge(text: string): Promise<void> {
    await this.flush();
    if (text.length * MAX_BYTES_PER_UNIT <= BUFFER_BYTES) return this.writeText(text);
    const bytes = Buffer.from(text);
    this.bytes += bytes.length;
    return this.#send(bytes);
  }

  async #send(chunk: Uint8Array): Promise<void> {
    await this.#settle();
    this.#inFlight = this.#target.write(chunk);
    // The next call reports it; until then it must not count as unhandled.
    this.#inFlight.catch(() => {});
  }

  async #settle(): Promise<void> {
    try {
      await this.#inFlight;
    } catch (error) {
      throw toWriteError(this.name, error);
    }
  }
}

/** What a sink on a file needs to go on later where it is now; plain data. */
export interface SavedSink extends SavedTarget {
  readonly bytes: number;
}

/** A sink on standard output, or on a stream that stands for it. */
export function createStdoutSink(stream?: Writable): Sink {
  return new Sink('stdout', createStdoutTarget(stream));
}

/** A sink on a file, compressed when the name ends in `.gz` or `.zst`; new, or as it was saved. Throws WriteError. */
export async function openFileSink(path: string, saved?: SavedSink): Promise<Sink> {
  const sink = new Sink(path, await openFileTarget(path, saved));
  sink.bytes = saved?.bytes ?? 0;
  return sink;
}
