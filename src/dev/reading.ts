/** How tests read unless they say otherwise. */
import { READ_DEFAULTS } from '../read/read-defaults.js';
import type { ReadOptions } from '../read/read-options.js';
import type { ByteSource } from '../read/read-pieces.js';

export const READING: ReadOptions = {
  ...READ_DEFAULTS,
  split: { how: 'file' },
  encoding: null,
  maxDocBytes: 1 << 20,
  oversize: 'pieces',
  frames: false,
};

/** Bytes that are read from their beginning to their end. */
export function toSource(bytes: AsyncIterable<Uint8Array>, onBytes: ByteSource['onBytes'] = () => {}): ByteSource {
  return { bytes, jumpTo: () => null, onBytes };
}
