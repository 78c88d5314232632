import type { Format } from './detect-format.js';
import type { RecordKeys } from './read-record.js';
import type { Shard } from './shard.js';
import type { Split } from './split.js';

export interface ReadOptions extends RecordKeys {
  readonly format: 'auto' | Format;
  /** For text dumps. */
  readonly split: Split;
  /** A charset's name as WHATWG knows it; null to find out. */
  readonly encoding: string | null;
  /** Largest document of a text dump, line of JSONL or value of other JSON, in bytes. */
  readonly maxDocBytes: number;
  /** What becomes of a larger document; a larger record of JSON always is a fault. */
  readonly oversize: 'pieces' | 'fault';
  /** Whether documents of JSON get a frame, which costs time and only restoring needs. */
  readonly frames: boolean;
  /** Whether the digests of WARC records are checked; default no. */
  readonly verify?: boolean;
  /** Part of each input's records that is read; default all. */
  readonly shard?: Shard;
}
