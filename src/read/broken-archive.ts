/** What every decompressor takes, and the errors with which compressed data ends before its time. */
import type { FaultKind } from '../types.js';
import { ReadError } from './read-error.js';

export type CompressionName = 'gzip' | 'zstd' | 'xz' | 'bzip2';

export interface DecompressOptions {
  /** Name of the input. */
  readonly source: string;
  /** The compressed bytes from their beginning once more; null where they are gone. */
  readonly replay: () => AsyncIterable<Buffer> | null;
}

/** Compressed bytes → plain bytes. Throws ReadError after the last readable byte of what is damaged or cut short. */
export type Decompress = (
  chunks: AsyncIterable<Buffer>,
  options: DecompressOptions,
) => AsyncGenerator<Buffer, void, undefined>;

/** What the formats call the parts that may stand one after another. */
const UNITS: Readonly<Record<CompressionName, string>> = {
  gzip: 'gzip member',
  zstd: 'zstd frame',
  xz: 'xz stream',
  bzip2: 'bzip2 stream',
};

/** For data that ends after `offset` compressed bytes, inside a unit. */
export function toCutError(source: string, offset: number, name: CompressionName): ReadError {
  const found = `the end of the ${name} data after ${offset} bytes`;
  return toError('broken-archive', { source, offset, found, expected: `the rest of a ${UNITS[name]}` });
}

/** For data that is damaged at the compressed byte `offset`; `reason` says how. */
export function toDamageError(source: string, offset: number, name: CompressionName, reason: string): ReadError {
  const found = `${reason} at byte ${offset} of the ${name} data`;
  return toError('broken-archive', { source, offset, found, expected: `intact ${name} data` });
}

/** For data that may be intact and is not read for a reason of its own; `offset` as above. */
export function toRefusal(source: string, offset: number, found: string, expected: string): ReadError {
  return toError('refused-archive', { source, offset, found, expected });
}

/** What a decoder of blocks throws; its caller knows where in the input that is. */
export class DamagedBlock extends Error {
  override readonly name = 'DamagedBlock';
}

function toError(
  kind: FaultKind,
  { source, offset, found, expected }: { source: string; offset: number; found: string; expected: string },
): ReadError {
  return new ReadError({ source, offset, length: null, line: null, kind, found, expected, content: null });
}
