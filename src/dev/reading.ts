/** How tests read unless they say otherwise. */
import { READ_DEFAULTS } from '../read/read-defaults.js';
import type { ReadOptions } from '../read/read-documents.js';

export const READING: ReadOptions = {
  ...READ_DEFAULTS,
  split: { how: 'file' },
  encoding: null,
  maxDocBytes: 1 << 20,
  oversize: 'pieces',
  frames: false,
};
