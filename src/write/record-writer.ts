/** Records on their way into one output, in whatever form the output has. */
import { createDolmaWriter, toAttributesPath } from './dolma-writer.js';
import type { OutputFormat } from './output-format.js';
import { createParquetWriter } from './parquet-writer.js';
import type { ShapedRecords } from './shape-records.js';
import type { SavedSink, Sink } from './sink.js';

/** What a writer needs to go on later where it is now; plain data. */
export interface SavedWriter {
  readonly sinks: readonly SavedSink[];
  /** Whatever else the format needs, as text; null for nothing. */
  readonly own: string | null;
}

/** Every method that returns a promise must be awaited before the next call, as with Sink, whose errors they throw. */
export interface RecordWriter {
  write(records: ShapedRecords): Promise<void>;
  /** Hands on what can be handed on already. */
  flush(): Promise<void>;
  /** Hands all on and waits until it is written. */
  drain(): Promise<void>;
  /** Completes the output and gives files their names. */
  finish(): Promise<void>;
  /** Waits until all so far is safe on the disk. */
  save(): Promise<SavedWriter>;
  /** Closes the output as it is, for someone to go on with it. Never fails. */
  suspend(): Promise<void>;
  /** Gives the output up; names the unfinished files that were removed. Never fails. */
  discard(): Promise<string[]>;
  /** Bytes so far, before the compression of the file as a whole. */
  bytes(): number;
}

/** A writer of `format` into what `open` opens; `path` is null for standard output. */
export async function openRecordWriter(
  format: OutputFormat,
  path: string | null,
  open: (path: string | null, saved?: SavedSink) => Promise<Sink>,
  saved: SavedWriter | null,
): Promise<RecordWriter> {
  const sink = await open(path, saved?.sinks[0]);
  try {
    switch (format) {
      case 'jsonl':
        return createLineWriter(sink);
      case 'text':
        return createTextWriter(sink);
      case 'parquet':
        return await createParquetWriter(sink, saved?.own ?? null);
      case 'dolma':
        return createDolmaWriter(sink, await open(toAttributesPath(sink.name), saved?.sinks[1]));
    }
  } catch (error) {
    // What can be gone on with later must stay.
    await (saved === null ? sink.discard() : sink.suspend());
    throw error;
  }
}

function createLineWriter(sink: Sink): RecordWriter {
  return {
    write: ({ lines }) => sink.writeBytes(lines),
    flush: () => sink.flush(),
    drain: () => sink.drain(),
    finish: () => sink.finish(),
    save: async () => ({ sinks: [await sink.save()], own: null }),
    suspend: () => sink.suspend(),
    discard: async () => ((await sink.discard()) ? [sink.name] : []),
    bytes: () => sink.bytes,
  };
}

/** A form feed stands between texts, so the first one goes without. */
function createTextWriter(sink: Sink): RecordWriter {
  return {
    ...createLineWriter(sink),
    write: ({ lines }) => sink.writeBytes(sink.bytes === 0 ? lines.subarray(1) : lines),
  };
}
