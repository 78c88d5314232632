/** Bytes of one input → pieces of raw records and faults, in input order and in bounded memory. */
import type { Fault } from '../types.js';
import { findParquetFile, isParquet, readParquetLater } from './find-parquet.js';
import type { Input } from './input.js';
import { openReader } from './open-reader.js';
import { FIRST_PLACE, type Piece, PieceBuilder, type PiecePlace } from './piece.js';
import { BEGINNING, type FormatReader } from './raw-record.js';
import { ReadError } from './read-error.js';
import type { ReadOptions } from './read-options.js';
import { type Slice, sliceBytes } from './slice-bytes.js';

/** The bytes of an input, decompressed. */
export interface ByteSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The bytes from an offset on; null where there is no way to get at them but through all before. */
  readonly jumpTo: (offset: number) => AsyncIterable<Uint8Array> | null;
  /** Told what is read of the input's path instead of `bytes`. */
  readonly onBytes: (bytes: number) => void;
}

/** Enough to see a repeated separator, and a first record as a whole; the shorter one is enough for the rest. */
const LONG_HEAD = 262_144;
const SHORT_HEAD = 65_536;

/**
 * Reads an input from a place on, by default all of it. What is wrong with it comes as a fault in its place, a ReadError
 * of the bytes included: what came before it is read to its end first. `input` names the source and hints at its format.
 */
export async function* readPieces(
  input: Input,
  source: ByteSource,
  options: ReadOptions,
  place: PiecePlace = FIRST_PLACE,
): AsyncGenerator<Piece[], void, undefined> {
  const { onBytes } = source;
  const path = findParquetFile(input, options);
  if (path !== null) {
    yield* readParquetLater({ source: input.name, from: { path }, onBytes, skip: place.items }, options);
    return;
  }
  const isDecided = options.format === 'text' && options.split.how !== 'auto';
  let slices = sliceBytes(source.bytes, isDecided ? SHORT_HEAD : LONG_HEAD);
  const builder = new PieceBuilder({ skip: place.items, shard: options.shard });
  // A pipe's next bytes may be long in coming.
  const isPatient = input.size !== null;
  try {
    const first = await slices.next();
    if (first.done) {
      builder.add({ fault: first.value ?? toEmptyFault(input.name) });
      yield builder.end();
      return;
    }
    const { format } = options;
    const head = { ...first.value, source: input.name };
    if (format === 'parquet' || (format === 'auto' && isParquet(head.bytes))) {
      const bytes = joinSlices(first.value, slices);
      yield* readParquetLater({ source: input.name, from: { bytes }, onBytes, skip: place.items }, options);
      return;
    }
    const rest = place.next === null || place.next.offset === 0 ? null : source.jumpTo(place.next.offset);
    const reader = await openReader(
      head,
      { ...options, format },
      {
        start: rest !== null && place.next !== null ? place.next : BEGINNING,
        emit: builder.add,
        onPlan: (plan) => {
          builder.plan = plan;
        },
      },
    );
    if ('fault' in reader) {
      builder.add(reader);
      yield builder.end();
      return;
    }
    if (rest !== null) {
      await slices.return(null);
      slices = sliceBytes(rest, SHORT_HEAD);
      builder.count = place.items;
    }
    const next = rest === null ? first : await slices.next();
    yield* pushAll(next, slices, { reader, builder, isPatient });
  } finally {
    await slices.return(null);
  }
}

interface Pushing {
  readonly reader: FormatReader;
  readonly builder: PieceBuilder;
  /** Whether pieces may wait for bytes that are not there yet. */
  readonly isPatient: boolean;
}

async function* pushAll(
  first: IteratorResult<Slice, Fault | null>,
  rest: AsyncGenerator<Slice, Fault | null, undefined>,
  { reader, builder, isPatient }: Pushing,
): AsyncGenerator<Piece[], void, undefined> {
  let next = first;
  for (; !next.done; next = await rest.next()) {
    reader.push(next.value.bytes);
    if (next.value.isPause && !isPatient) builder.seal();
    if (builder.hasSealed) yield builder.take();
  }
  reader.finish();
  if (next.value !== null) builder.add({ fault: next.value });
  yield builder.end();
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
