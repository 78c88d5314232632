/** Bytes of one input → documents and faults, in input order and in bounded memory. */
import type { Fault } from '../types.js';
import { Batch } from './batch.js';
import type { Format } from './detect-format.js';
import { type BatchSource, findParquetFile, isParquet, readParquetLater } from './find-parquet.js';
import type { Input } from './input.js';
import { openReader } from './open-reader.js';
import { ReadError } from './read-error.js';
import type { FormatReader, ItemReader, ReadItem } from './read-item.js';
import type { RecordKeys } from './read-record.js';
import { type Slice, sliceBytes } from './slice-bytes.js';
import type { Split } from './split.js';

export interface ReadOptions extends RecordKeys {
  readonly format: 'auto' | Format;
  /** For text dumps. */
  readonly split: Split;
  /** A charset's name as WHATWG knows it; null to find out. */
  readonly encoding: string | null;
  /** Largest document of a text dump, or line of JSONL, in bytes. */
  readonly maxDocBytes: number;
  /** What becomes of a larger document; a larger JSONL line always is a fault. */
  readonly oversize: 'pieces' | 'fault';
  /** Whether JSONL documents get a frame, which costs time and only restoring needs. */
  readonly frames: boolean;
  /** Whether the digests of WARC records are checked; default no. */
  readonly verify?: boolean;
}

/** Enough to see a repeated separator, and a first record as a whole; the shorter one is enough for the rest. */
const LONG_HEAD = 262_144;
const SHORT_HEAD = 65_536;

/**
 * Reads an input in batches. What is wrong with it comes as a fault in its place, a ReadError of `bytes` included:
 * what came before it is read to its end first. `input` names the source and hints at its format; `onBytes` is told what
 * is read of its path instead of `bytes`.
 */
export async function* readDocuments(
  input: Input,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  onBytes: BatchSource['onBytes'] = () => {},
): AsyncGenerator<ReadItem[], void, undefined> {
  const path = findParquetFile(input, options);
  if (path !== null) {
    yield* readParquetLater({ source: input.name, from: { path }, onBytes }, options);
    return;
  }
  const isDecided = options.format === 'text' && options.split.how !== 'auto';
  const slices = sliceBytes(bytes, isDecided ? SHORT_HEAD : LONG_HEAD);
  const batch = new Batch();
  let reader: FormatReader | ItemReader | null = null;
  try {
    let next = await slices.next();
    for (; !next.done; next = await slices.next()) {
      const { bytes: slice, isWhole, isPause } = next.value;
      if (reader === null) {
        const { format } = options;
        if (format === 'parquet' || (format === 'auto' && isParquet(slice))) {
          yield* readParquetLater(
            { source: input.name, from: { bytes: joinSlices(next.value, slices) }, onBytes },
            options,
          );
          return;
        }
        const head = { bytes: slice, isWhole, source: input.name };
        const opened = await openReader(head, { ...options, format }, batch.add);
        if ('fault' in opened) {
          yield [opened];
          return;
        }
        reader = opened;
      }
      if ('read' in reader) yield* takeItems(reader.read(slice), batch);
      else reader.push(slice);
      if (batch.isFull || (isPause && !batch.isEmpty)) yield batch.take();
    }
    if (reader !== null && 'read' in reader) yield* takeItems(reader.finish(), batch);
    else reader?.finish();
    const fault = next.value ?? (reader === null ? toEmptyFault(input.name) : null);
    if (fault !== null) batch.add({ fault }, 0);
    if (!batch.isEmpty) yield batch.take();
  } finally {
    await slices.return(null);
  }
}

function* takeItems(items: Iterable<ReadItem>, batch: Batch): Generator<ReadItem[], void, undefined> {
  for (const item of items) {
    batch.add(item, 'document' in item ? Math.max(item.document.length, item.document.payload?.length ?? 0) : 0);
    if (batch.isFull) yield batch.take();
  }
}

/** The bytes from the first slice on once more as one stream, which throws ReadError where it is torn. */
async function* joinSlices(
  first: Slice,
  rest: AsyncGenerator<Slice, Fault | null, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first.bytes;
  let next = await rest.next();
  for (; !next.done; next = await rest.next()) yield next.value.bytes;
  if (next.value !== null) throw new ReadError(next.value);
}

function toEmptyFault(source: string): Fault {
  return {
    source,
    offset: null,
    length: 0,
    line: null,
    kind: 'empty-input',
    found: '0 bytes',
    expected: 'text or records',
    content: null,
  };
}
