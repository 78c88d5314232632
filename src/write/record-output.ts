/** Where records go: one sink for the whole run, or one file an input in a mirrored directory. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openFileSink, type Sink } from './sink.js';
import { toWriteError } from './write-error.js';

export interface RecordOutput {
  /** The sink for the input at `index` of the run; opened when first asked for. */
  sinkOf(index: number): Promise<Sink>;
  /** The input has been read to its end. */
  endInput(index: number): Promise<void>;
  /** Waits until all records so far are written. */
  drain(): Promise<void>;
  finish(): Promise<void>;
  /** Names the unfinished files that were removed. */
  discard(): Promise<string[]>;
  /** Bytes of records so far, before compression. */
  bytes(): number;
}

/** All records go to `sink`. */
export function createSingleOutput(sink: Sink): RecordOutput {
  return {
    sinkOf: async () => sink,
    endInput: async () => {},
    drain: () => sink.drain(),
    finish: () => sink.finish(),
    discard: async () => ((await sink.discard()) ? [sink.name] : []),
    bytes: () => sink.bytes,
  };
}

/** The records of the input at `index` go to `paths[index]`, which is finished when the input ends. */
export function createMirroredOutput(paths: readonly string[]): RecordOutput {
  let open: { readonly index: number; readonly sink: Sink } | null = null;
  let finishedBytes = 0;

  async function closeOpen(): Promise<void> {
    if (open === null) return;
    await open.sink.finish();
    finishedBytes += open.sink.bytes;
    open = null;
  }

  return {
    async sinkOf(index) {
      if (open?.index === index) return open.sink;
      await closeOpen();
      const sink = await openInDirectory(paths[index]);
      open = { index, sink };
      return sink;
    },
    endInput: closeOpen,
    drain: async () => open?.sink.drain(),
    finish: closeOpen,
    discard: async () => (open !== null && (await open.sink.discard()) ? [open.sink.name] : []),
    bytes: () => finishedBytes + (open?.sink.bytes ?? 0),
  };
}

/** Opens a sink on a file, making its directory first. */
export async function openInDirectory(path: string): Promise<Sink> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw toWriteError(path, error);
  }
  return openFileSink(path);
}
