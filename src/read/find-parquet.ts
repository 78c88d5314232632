/** Finds Parquet, which is not read from its beginning to its end, and hands it to its reader. */
import type { Input } from './input.js';
import type { Piece } from './piece.js';
import { readHead } from './read-head.js';
import type { ReadOptions } from './read-options.js';

export interface BatchSource {
  /** Name of the input. */
  readonly source: string;
  /** A file that the reader opens itself, or all bytes of the input, decompressed, which throw ReadError. */
  readonly from: { readonly path: string } | { readonly bytes: AsyncIterable<Uint8Array> };
  /** Told how many bytes of the file were read. */
  readonly onBytes: (bytes: number) => void;
  /** So many items from the beginning on are left out. */
  readonly skip: number;
}

const HEAD_BYTES = 8;

/**
 * The path of a Parquet file, which its reader opens itself: it is read here and there and not from the beginning to
 * the end. Null for all other inputs, and for what is compressed or no regular file. Looks into the file.
 */
export function findParquetFile({ path, size }: Input, { format }: ReadOptions): string | null {
  if (path === null || size === null || (format !== 'auto' && format !== 'parquet')) return null;
  return isParquet(readHead(path, HEAD_BYTES)) ? path : null;
}

/** Every writer begins with the magic and a page header or footer, whose first byte no text has. */
export function isParquet(head: Buffer): boolean {
  return head.length > 4 && head.toString('latin1', 0, 4) === 'PAR1' && (head[4] < 0x08 || head[4] === 0x15);
}

/** Reads an input in pieces; what is wrong with it comes as a fault. The reader takes longer to load than many a run. */
export async function* readParquetLater(
  source: BatchSource,
  options: ReadOptions,
): AsyncGenerator<Piece[], void, undefined> {
  const { readParquet } = await import('./parquet/read-parquet.js');
  yield* readParquet(source, options);
}
