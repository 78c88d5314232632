/** Parquet → documents, one a row. A page of each column is held at a time, however large the row groups are. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Compressors, FileMetaData, RowGroup } from 'hyparquet';
import { decompressLz4, decompressLz4Raw, decompressZstd, compressors as shipped } from 'hyparquet-compressors';
import type { Document, Fault } from '../../types.js';
import { Batch } from '../batch.js';
import { decodePayload } from '../decode.js';
import type { BatchSource } from '../find-parquet.js';
import type { InputCharset } from '../input-charset.js';
import type { ReadOptions } from '../read-documents.js';
import { ReadError } from '../read-error.js';
import type { ReadItem } from '../read-item.js';
import { SeenIds } from '../seen-ids.js';
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
  { source, from, onBytes }: BatchSource,
  options: ReadOptions,
): AsyncGenerator<ReadItem[], void, undefined> {
  let file: ParquetFile | null = null;
  try {
    file =
      'path' in from ? await openParquetFile(from.path, source, onBytes) : await spoolParquetFile(from.bytes, source);
    const metadata = await readFooter(file);
    const fields = findFields(metadata, options);
    if ('kind' in fields) yield [{ fault: toInputFault(source, fields) }];
    else yield* readGroups(file, metadata, fields, options);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield [{ fault: error.fault }];
  } finally {
    await file?.close();
  }
}

async function* readGroups(
  file: ParquetFile,
  metadata: FileMetaData,
  fields: Fields,
  options: ReadOptions,
): AsyncGenerator<ReadItem[], void, undefined> {
  const batch = new Batch();
  const readRow = createRowReader(file.source, fields, options.maxDocBytes);
  let firstRow = 1;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    let read = 0;
    try {
      for await (const run of readRuns(file, group, rows, fields)) {
        for (const row of run) {
          readRow(row, firstRow + read, batch);
          read++;
          if (batch.isFull) yield batch.take();
        }
      }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      batch.add({ fault: toGroupFault(error.fault, firstRow + read, firstRow + rows - 1) }, 0);
    }
    firstRow += rows;
  }
  if (firstRow === 1) batch.add({ fault: toInputFault(file.source, NO_ROWS) }, 0);
  if (!batch.isEmpty) yield batch.take();
}

const NO_ROWS: Pick<Fault, 'kind' | 'found' | 'expected'> = {
  kind: 'empty-input',
  found: 'a Parquet file of 0 rows',
  expected: 'rows',
};

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

const UTF8: InputCharset = { fixed: 'utf-8', isGuess: false, confidence: 1, markBytes: 0, usual: () => null };

/** Turns rows into documents; `number` counts the file's rows from 1. */
function createRowReader(
  source: string,
  fields: Fields,
  maxDocBytes: number,
): (row: Row, number: number, batch: Batch) => void {
  const seenIds = new SeenIds();
  let ordinal = 0;
  let offset = 0;
  return (row, number, batch) => {
    const bytes = fields.text(row);
    if (bytes === null) {
      const fault = toRowFault(source, number, 'text-not-a-string', 'null as the text', 'a string');
      batch.add({ fault }, 0);
      return;
    }
    const place = { offset, length: bytes.length };
    offset += bytes.length;
    if (bytes.length > maxDocBytes) {
      const found = `a text of ${bytes.length} bytes`;
      const expected = `at most ${maxDocBytes} (--max-doc-bytes)`;
      batch.add({ fault: { ...toRowFault(source, number, 'too-large', found, expected), length: bytes.length } }, 0);
      return;
    }
    ordinal++;
    const document = toDocument(row, bytes, fields, { source, ordinal, ...place });
    const isDuplicate = document.id !== null && seenIds.hasSeen(document.id);
    batch.add(
      { document: isDuplicate ? { ...document, flags: [...document.flags, 'duplicate-id'] } : document },
      bytes.length,
    );
  };
}

function toDocument(
  row: Row,
  bytes: Uint8Array,
  fields: Fields,
  place: Pick<Document, 'source' | 'ordinal' | 'offset' | 'length'>,
): Document {
  const payload = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const decoded = decodePayload(payload, UTF8);
  return {
    ...place,
    ...decoded,
    id: fields.id(row),
    url: fields.url(row),
    textStart: decoded.text.charCodeAt(0) === 0xfeff ? 1 : 0,
    textEnd: decoded.text.length,
    payload,
    markup: null,
    input: fields.input(row),
    frame: null,
  };
}

function toRowFault(source: string, row: number, kind: Fault['kind'], found: string, expected: string): Fault {
  return { source, offset: null, length: null, line: row, kind, found, expected, content: null };
}

function toInputFault(source: string, complaint: Pick<Fault, 'kind' | 'found' | 'expected'>): Fault {
  return { source, offset: null, length: null, line: null, ...complaint, content: null };
}

function toShortColumnFault(source: string, name: string, found: number, rows: number): Fault {
  return toInputFault(source, {
    kind: 'broken-parquet',
    found: `the end of column "${name}" after ${found} rows of a row group`,
    expected: `${rows} rows`,
  });
}

function toGroupFault(fault: Fault, first: number, last: number): Fault {
  return { ...fault, line: first, found: `${fault.found}, which loses the rows ${first} to ${last}` };
}
