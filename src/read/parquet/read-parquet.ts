/** Parquet → raw records, one a row. A page of each column is held at a time, however large the row groups are. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Compressors, FileMetaData, RowGroup } from 'hyparquet';
import { decompressLz4, decompressLz4Raw, decompressZstd, compressors as shipped } from 'hyparquet-compressors';
import type { Fault } from '../../types.js';
import type { BatchSource } from '../find-parquet.js';
import { toInputFault } from '../input-fault.js';
import { type Piece, PieceBuilder } from '../piece.js';
import type { RawSink } from '../raw-record.js';
import { ReadError } from '../read-error.js';
import type { ReadOptions } from '../read-options.js';
import { type ColumnReader, createColumnReader } from './column-reader.js';
import { type Fields, findFields, type Row } from './find-fields.js';
import { openParquetFile, type ParquetFile, spoolParquetFile } from './parquet-file.js';
import { readFooter } from './read-footer.js';

/** None of them may inflate to more than the page's header says. */
const COMPRESSORS: Compressors = {
  ...shipped,
  GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
  // What nothing is compressed to, as in the dictionary of a column of nulls, is refused as damaged.
  LZ4: (input, length) => (length === 0 ? new Uint8Array() : decompressLz4(input, length)),
  LZ4_RAW: (input, length) => (length === 0 ? new Uint8Array() : decompressLz4Raw(input, length)),
};

/**
 * Reads a file from its path, or `bytes` by way of a temporary one. A row whose text cannot be used is a fault; what
 * cannot be read of a row group is one fault, and the next row group is read.
 */
export async function* readParquet(
  { source, from, onBytes, skip }: BatchSource,
  options: ReadOptions,
): AsyncGenerator<Piece[], void, undefined> {
  const builder = new PieceBuilder({ skip, shard: options.shard });
  let file: ParquetFile | null = null;
  try {
    file =
      'path' in from ? await openParquetFile(from.path, source, onBytes) : await spoolParquetFile(from.bytes, source);
    const metadata = await readFooter(file);
    const fields = findFields(metadata, options);
    if ('kind' in fields) builder.add({ fault: toInputFault(source, fields) });
    else {
      builder.plan = { format: 'parquet', source, pages: fields.pages };
      yield* readGroups(file, metadata, { fields, builder, maxDocBytes: options.maxDocBytes });
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    builder.add({ fault: error.fault });
  } finally {
    await file?.close();
  }
  yield builder.end();
}

interface GroupReading {
  readonly fields: Fields;
  readonly builder: PieceBuilder;
  readonly maxDocBytes: number;
}

async function* readGroups(
  file: ParquetFile,
  metadata: FileMetaData,
  { fields, builder, maxDocBytes }: GroupReading,
): AsyncGenerator<Piece[], void, undefined> {
  const readRow = createRowReader(file.source, fields, maxDocBytes);
  let firstRow = 1;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    let read = 0;
    try {
      for await (const run of readRuns(file, group, rows, fields)) {
        for (const row of run) {
          readRow(row, firstRow + read, builder.add);
          read++;
          if (builder.hasSealed) yield builder.take();
        }
      }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      builder.add({ fault: toGroupFault(error.fault, firstRow + read, firstRow + rows - 1) });
    }
    firstRow += rows;
  }
  const rows = firstRow - 1;
  if (rows < metadata.num_rows) builder.add({ fault: toShortFileFault(file.source, rows, metadata.num_rows) });
}

/** Rows of a group, as many at a time as all columns have at hand. Throws ReadError. */
async function* readRuns(
  file: ParquetFile,
  group: RowGroup,
  rows: number,
  { root, columns }: Fields,
): AsyncGenerator<Iterable<Row>, void, undefined> {
  const source = { file, group, root, compressors: COMPRESSORS };
  const readers = columns.map((column) => ({
    name: column.element.name,
    reader: createColumnReader(column, source),
  }));
  for (let left = rows; left > 0; ) {
    let count = left;
    for (const { name, reader } of readers) {
      const ready = await reader.fill();
      if (ready === 0) throw new ReadError(toShortColumnFault(file.source, name, rows - left, rows));
      count = Math.min(count, ready);
    }
    yield toRows(readers, count);
    left -= count;
  }
}

function* toRows(
  readers: readonly { readonly name: string; readonly reader: ColumnReader }[],
  count: number,
): Generator<Row, void, undefined> {
  const columns = readers.map(({ name, reader }) => ({ name, values: reader.take(count) }));
  for (let row = 0; row < count; row++) {
    yield Object.fromEntries(columns.map(({ name, values }) => [name, values[row]]));
  }
}

/** Cuts rows out of the file: `number` counts its rows from 1. */
function createRowReader(
  source: string,
  fields: Fields,
  maxDocBytes: number,
): (row: Row, number: number, emit: RawSink) => void {
  let offset = 0;
  return (row, number, emit) => {
    const bytes = fields.text(row);
    if (bytes === null) {
      emit({ fault: toRowFault(source, number, 'text-not-a-string', 'null as the text', 'a string') });
      return;
    }
    const place = { offset, length: bytes.length, ordinal: number };
    offset += bytes.length;
    if (bytes.length > maxDocBytes) {
      const found = `a text of ${bytes.length} bytes`;
      const expected = `at most ${maxDocBytes} (--max-doc-bytes)`;
      emit({ fault: { ...toRowFault(source, number, 'too-large', found, expected), length: bytes.length } });
      return;
    }
    const head = { format: 'parquet', id: fields.id(row), url: fields.url(row), input: fields.input(row) } as const;
    emit({ ...place, parts: [bytes], head, next: null });
  };
}

function toRowFault(source: string, row: number, kind: Fault['kind'], found: string, expected: string): Fault {
  return { source, offset: null, length: null, line: row, kind, found, expected, content: null };
}

function toShortColumnFault(source: string, name: string, found: number, rows: number): Fault {
  return toInputFault(source, {
    kind: 'broken-parquet',
    found: `the end of column "${name}" after ${found} rows of a row group`,
    expected: `${rows} rows`,
  });
}

function toShortFileFault(source: string, found: number, rows: bigint): Fault {
  return toInputFault(source, {
    kind: 'broken-parquet',
    found: `row groups of ${found} rows together`,
    expected: `${rows} rows`,
  });
}

function toGroupFault(fault: Fault, first: number, last: number): Fault {
  return { ...fault, line: first, found: `${fault.found}, which loses the rows ${first} to ${last}` };
}
