/** Where records go: one writer for the whole run, or one file an input in a mirrored directory. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RecordWriter, SavedWriter } from './record-writer.js';
import { openFileSink, type SavedSink, type Sink } from './sink.js';
import { toWriteError } from './write-error.js';

export interface RecordOutput {
  /** The writer for the input at `index` of the run; opened when first asked for. */
  writerOf(index: number): Promise<RecordWriter>;
  /** The input has been read to its end. */
  endInput(index: number): Promise<void>;
  /** Waits until all records so far are written. */
  drain(): Promise<void>;
  finish(): Promise<void>;
  /** Waits until all records so far are safe on the disk. */
  save(): Promise<SavedOutput>;
  /** Closes what is unfinished as it is. Never fails. */
  suspend(): Promise<void>;
  /** Names the unfinished files that were removed. */
  discard(): Promise<string[]>;
  /** Bytes of records so far, before compression. */
  bytes(): number;
}

/** What an output needs to go on later where it is now; plain data. */
export interface SavedOutput {
  /** The file under way and the input that it is of, which is 0 where all records go to one. */
  readonly current: { readonly index: number; readonly writer: SavedWriter } | null;
  /** Bytes of the files before. */
  readonly finishedBytes: number;
}

/** All records go to `writer`. */
export function createSingleOutput(writer: RecordWriter): RecordOutput {
  return {
    writerOf: async () => writer,
    endInput: async () => {},
    drain: () => writer.drain(),
    finish: () => writer.finish(),
    save: async () => ({ current: { index: 0, writer: await writer.save() }, finishedBytes: 0 }),
    suspend: () => writer.suspend(),
    discard: () => writer.discard(),
    bytes: () => writer.bytes(),
  };
}

/**
 * The records of the input at `index` go to `paths[index]`, which `open` opens and which is finished when the input ends.
 * With `saved`, as it was then.
 */
export async function openMirroredOutput(
  paths: readonly string[],
  open: (path: string, saved: SavedWriter | null) => Promise<RecordWriter>,
  saved: SavedOutput | null,
): Promise<RecordOutput> {
  const openAt = async (index: number, writer: SavedWriter | null) => ({
    index,
    writer: await open(paths[index], writer),
  });
  const under = saved?.current ?? null;
  // At once: no record may come for it any more, and the run may be ended again before one does.
  let current = under === null ? null : await openAt(under.index, under.writer);
  let finishedBytes = saved?.finishedBytes ?? 0;

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
      current = await openAt(index, null);
      return current.writer;
    },
    endInput: closeCurrent,
    drain: async () => current?.writer.drain(),
    finish: closeCurrent,
    async save() {
      const writer = await current?.writer.save();
      return {
        current: current === null || writer === undefined ? null : { index: current.index, writer },
        finishedBytes,
      };
    },
    suspend: async () => current?.writer.suspend(),
    discard: async () => current?.writer.discard() ?? [],
    bytes: () => finishedBytes + (current?.writer.bytes() ?? 0),
  };
}

/** Opens a sink on a file, making its directory first; with `saved`, where it was then. */
export async function openInDirectory(path: string, saved?: SavedSink): Promise<Sink> {
  await makeDirectory(dirname(path));
  return openFileSink(path, saved);
}

/** Throws WriteError. */
export async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw toWriteError(path, error);
  }
}
