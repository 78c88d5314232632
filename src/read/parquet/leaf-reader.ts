/** One physical column of one row group, page after page: no more than a page and what is left of the last is held. */
import { crc32 } from 'node:zlib';
import type { ColumnMetaData, Compressors, DecodedArray, SchemaTree } from 'hyparquet';
import { parquetHeader, readPage } from 'hyparquet/src/column.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { getMaxRepetitionLevel } from 'hyparquet/src/schema.js';
import { brokenParquet, describeError } from './broken-parquet.js';
import type { ParquetFile } from './parquet-file.js';

export interface LeafReader {
  /** Sees to it that rows are at hand; returns how many, 0 at the end of the column. Throws ReadError. */
  fill(): Promise<number>;
  /** Removes and returns the first `count` of the rows at hand. */
  take(count: number): unknown[];
}

/** Where the pages of a column lie and what they hold. */
export interface Leaf {
  readonly file: ParquetFile;
  readonly metadata: ColumnMetaData;
  /** Tree nodes from the root to the leaf. */
  readonly path: readonly SchemaTree[];
  readonly compressors: Compressors;
}

/** Read at once in search of a page's header. */
const WINDOW_BYTES = 32_768;

/** A header that needs more is none. */
const MAX_HEADER_BYTES = 16 << 20;

/** What a page claims to inflate to is allocated before anything shows that it is true. */
const MAX_PAGE_BYTES = 1 << 30;

const PARSERS = {
  ...DEFAULT_PARSERS,
  // The library's own drops a byte order mark.
  stringFromBytes: (bytes: Uint8Array | undefined) =>
    bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
  // All other types stay as they are stored, but for this one, which is no type any more.
  timestampFromNanoseconds: (nanos: bigint) => nanos,
};

type PageHeader = ReturnType<typeof parquetHeader>;

export function createLeafReader({ file, metadata, path, compressors }: Leaf): LeafReader {
  const decoder = {
    ...metadata,
    pathInSchema: metadata.path_in_schema,
    element: path[path.length - 1].element,
    schemaPath: [...path],
    parsers: PARSERS,
    compressors,
    utf8: false,
  };
  const isRepeated = getMaxRepetitionLevel(decoder.schemaPath) > 0;
  const pages = createPageCursor(file, metadata);
  let dictionary: DecodedArray | undefined;
  let held: unknown[] = [];
  let used = 0;
  let hasEnded = false;

  /** A row of a list may go on in the next page. */
  function countReady(): number {
    return Math.max(0, held.length - used - (isRepeated && !hasEnded ? 1 : 0));
  }

  function readOne({ header, body }: Page): void {
    const reader = { view: new DataView(body.buffer, body.byteOffset, body.length), offset: 0 };
    if (header.type === 'DICTIONARY_PAGE') {
      const { data } = readPage(reader, header, decoder, dictionary, undefined, 0);
      if (data !== undefined) dictionary = convert(data, decoder);
      return;
    }
    const begun = isRepeated ? held.slice(used) : undefined;
    const { data } = readPage(reader, header, decoder, dictionary, begun, 0);
    held = (data ?? []) as unknown[];
    used = 0;
  }

  return {
    async fill() {
      while (countReady() === 0 && !hasEnded) {
        const page = await pages.next();
        if (page === null) {
          hasEnded = true;
          break;
        }
        try {
          if (page.header.type !== 'INDEX_PAGE') readOne(page);
        } catch (error) {
          throw pages.fail(page, describeError(error));
        }
      }
      return countReady();
    },
    take(count) {
      const rows = Array.from(held.slice(used, used + count));
      used += rows.length;
      return rows;
    },
  };
}

interface Page {
  readonly offset: number;
  readonly header: PageHeader;
  /** As stored: compressed, if the column is. */
  readonly body: Buffer;
}

/** Walks the pages of a column chunk; each byte is read once. */
function createPageCursor(file: ParquetFile, metadata: ColumnMetaData) {
  const { data_page_offset, dictionary_page_offset, total_compressed_size } = metadata;
  // Some writers leave an offset of 0 where there is no dictionary, others do not name it.
  const start = Number(dictionary_page_offset || data_page_offset);
  const end = start + Number(total_compressed_size);
  const name = metadata.path_in_schema.join('.');
  let at = start;
  let window: Buffer = Buffer.alloc(0);
  let windowStart = start;

  function fail({ offset }: Pick<Page, 'offset'>, reason: string): Error {
    const found = `a page of column "${name}" that cannot be read (${reason})`;
    return brokenParquet(file.source, offset, found, 'intact Parquet data');
  }

  /** Bytes from `at` to `to`, from the window as far as it has them. */
  async function readTo(to: number): Promise<Buffer> {
    const have = window.subarray(at - windowStart, to - windowStart);
    if (have.length === to - at) return have;
    const rest = await file.read(at + have.length, to);
    return have.length === 0 ? rest : Buffer.concat([have, rest]);
  }

  async function readHeader(): Promise<PageHeader> {
    for (let size = WINDOW_BYTES; ; size *= 8) {
      try {
        const view = new DataView(window.buffer, window.byteOffset, window.length);
        const reader = { view, offset: at - windowStart };
        const header = parquetHeader(reader);
        // Made-up lengths lead beyond the window without an error.
        if (reader.offset > window.length) throw new Error('header ended early');
        at = windowStart + reader.offset;
        return header;
      } catch (error) {
        if (windowStart === at && (windowStart + window.length >= end || window.length >= MAX_HEADER_BYTES)) {
          throw error;
        }
        window = await readTo(Math.min(end, at + size));
        windowStart = at;
      }
    }
  }

  return {
    fail,
    /** Null at the end of the column. Throws ReadError. */
    async next(): Promise<Page | null> {
      if (start < 0 || end > file.size) {
        throw fail({ offset: start }, `it should reach to byte ${end} of a file of ${file.size}`);
      }
      if (at >= end) return null;
      const offset = at;
      let header: PageHeader;
      try {
        header = await readHeader();
      } catch (error) {
        throw fail({ offset }, describeError(error));
      }
      const { compressed_page_size: length, uncompressed_page_size: size, crc } = header;
      if (!isSize(length, end - at)) throw fail({ offset }, `${length} bytes where ${end - at} are left`);
      if (!isSize(size, MAX_PAGE_BYTES)) throw fail({ offset }, `a page of ${size} bytes`);
      const body = await readTo(at + length);
      at += length;
      if (typeof crc === 'number' && crc32(body) !== crc >>> 0) throw fail({ offset }, 'its checksum is another');
      return { offset, header, body };
    },
  };
}

/** A damaged header may hold a value of any type. */
function isSize(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most;
}
