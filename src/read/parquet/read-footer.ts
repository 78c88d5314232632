/** The footer: which columns there are, and where. https://parquet.apache.org/docs/file-format/ */
import { type FileMetaData, parquetMetadata, parquetSchema } from 'hyparquet';
import { brokenParquet, describeError } from './broken-parquet.js';
import type { ParquetFile } from './parquet-file.js';

const MAGIC = 'PAR1';
/** The footer's length and the magic once more. */
const TAIL_BYTES = 8;

/** Throws ReadError where the file does not end as it should, or its footer makes no sense. */
export async function readFooter(file: ParquetFile): Promise<FileMetaData> {
  const { source, size } = file;
  if (size < MAGIC.length + TAIL_BYTES) {
    throw brokenParquet(source, 0, `${size} bytes`, `a Parquet file, which has at least ${MAGIC.length + TAIL_BYTES}`);
  }
  expectMagic(source, 0, await file.read(0, MAGIC.length));
  const tail = await file.read(size - TAIL_BYTES, size);
  expectMagic(source, size - MAGIC.length, tail.subarray(4));
  const length = tail.readUInt32LE(0);
  const start = size - TAIL_BYTES - length;
  if (start < MAGIC.length) {
    const most = size - TAIL_BYTES - MAGIC.length;
    throw brokenParquet(source, size - TAIL_BYTES, `a footer of ${length} bytes`, `at most ${most}`);
  }
  try {
    const metadata = parquetMetadata(await file.read(start, size), { geoparquet: false });
    // Its elements may not make a tree.
    parquetSchema(metadata);
    for (const { num_rows } of metadata.row_groups) expectCount(num_rows);
    return metadata;
  } catch (error) {
    throw brokenParquet(source, start, `a footer that cannot be read (${describeError(error)})`, 'an intact footer');
  }
}

/** What a damaged footer has as a count may be anything. */
function expectCount(rows: unknown): void {
  if (typeof rows !== 'bigint' || rows < 0n) throw new Error(`${rows} rows in a row group`);
}

function expectMagic(source: string, offset: number, bytes: Buffer): void {
  const found = bytes.toString('latin1');
  if (found === MAGIC) return;
  const reason = found === 'PARE' ? 'the mark of an encrypted Parquet file' : JSON.stringify(found);
  const where = offset === 0 ? 'at the beginning' : 'at the end; the file may be cut';
  throw brokenParquet(source, offset, reason, `"${MAGIC}" ${where}`);
}
