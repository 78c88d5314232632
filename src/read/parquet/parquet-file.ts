/** Parquet is read from its end: a file on disk, or what came through a pipe or a decompressor, kept in one. */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeIoError } from '../describe-io-error.js';
import { toInputFault } from '../input-fault.js';
import { ReadError } from '../read-error.js';
import { brokenParquet } from './broken-parquet.js';

export interface ParquetFile {
  /** Name of the input. */
  readonly source: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes `start`–`end`, which lie inside the file. Throws ReadError. */
  read(start: number, end: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens a file on disk. `onBytes` is told of at most as many bytes as it has. Throws ReadError. */
export async function openParquetFile(
  path: string,
  source: string,
  onBytes: (bytes: number) => void,
): Promise<ParquetFile> {
  try {
    const handle = await open(path, 'r');
    const { size } = await handle.stat();
    let left = size;
    return toParquetFile(handle, source, size, (bytes) => {
      // The last bytes, which hold the footer, are told when all is read.
      const told = Math.min(bytes, left);
      left -= told;
      if (told > 0) onBytes(told);
    });
  } catch (error) {
    throw toReadError(source, error);
  }
}

/**
 * Keeps all bytes in a file in the system's folder for temporary ones. It has no name any more when it is written, so
 * that it goes with the process however that ends. Throws ReadError.
 */
export async function spoolParquetFile(chunks: AsyncIterable<Uint8Array>, source: string): Promise<ParquetFile> {
  const path = join(tmpdir(), `chaff-${randomUUID()}.parquet`);
  const handle = await open(path, 'wx+', 0o600).catch((error: unknown) => {
    throw toReadError(source, error, ` (a temporary file in ${tmpdir()})`);
  });
  let size = 0;
  try {
    await unlink(path);
    for await (const chunk of chunks) {
      await handle.writeFile(chunk);
      size += chunk.length;
    }
    return toParquetFile(handle, source, size, () => {});
  } catch (error) {
    await handle.close();
    throw error instanceof ReadError ? error : toReadError(source, error, ` (a temporary file in ${tmpdir()})`);
  }
}

function toParquetFile(
  handle: FileHandle,
  source: string,
  size: number,
  onBytes: (bytes: number) => void,
): ParquetFile {
  return {
    source,
    size,
    async read(start, end) {
      const bytes = Buffer.allocUnsafeSlow(end - start);
      for (let at = 0; at < bytes.length; ) {
        const { bytesRead } = await handle.read(bytes, at, bytes.length - at, start + at).catch((error: unknown) => {
          throw toReadError(source, error);
        });
        if (bytesRead === 0) {
          throw brokenParquet(source, start + at, `the end of the file at byte ${start + at}`, `${size} bytes`);
        }
        at += bytesRead;
      }
      onBytes(bytes.length);
      return bytes;
    },
    async close() {
      await handle.close();
    },
  };
}

function toReadError(source: string, error: unknown, place = ''): ReadError {
  const expected = 'a file that can be read here and there';
  return new ReadError(toInputFault(source, { kind: 'unreadable', found: describeIoError(error) + place, expected }));
}
