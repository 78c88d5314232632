/** Where records go: one writer for the whole run, or one file an input in a mirrored directory. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RecordWriter } from './record-writer.js';
import { openFileSink, type Sink } from './sink.js';
import { toWriteError } from './write-error.js';

export interface RecordOutput {
  /** The writer for the input at `index` of the run; opened when first asked for. */
  writerOf(index: number): Promise<RecordWriter>;
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

/** All records go to `writer`. */
export function createSingleOutput(writer: RecordWriter): RecordOutput {
  return {
    writerOf: async () => writer,
    endInput: async () => {},
    drain: () => writer.drain(),
    finish: () => writer.finish(),
    discard: () => writer.discard(),
    bytes: () => writer.bytes(),
  };
}

/** The records of the input at `index` go to `paths[index]`, which `open` opens and which is finished when the input ends. */
export function createMirroredOutput(
  paths: readonly string[],
  open: (path: string) => Promise<RecordWriter>,
): RecordOutput {
  let current: { readonly index: number; readonly writer: RecordWriter } | null = null;
  let finishedBytes = 0;

  async function closeCurrent(): Promise<void> {
    if (current === null) return;
    await current.writer.finish();
    finishedBytes += current.writer.bytes();
    current = null;
  }

  return {
    async writerOf(index) {
      if (current?.index === index) return current.writer;
      await closeCurrent();
      const writer = await open(paths[index]);
      current = { index, writer };
      return writer;
    },
    endInput: closeCurrent,
    drain: async () => current?.writer.drain(),
    finish: closeCurrent,
    discard: async () => current?.writer.discard() ?? [],
    bytes: () => finishedBytes + (current?.writer.bytes() ?? 0),
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
