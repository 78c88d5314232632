/** A part of the work that several processes share out among themselves without knowing of each other. */
import { UsageError } from './usage-error.js';

export interface Shard {
  /** 0-based. */
  readonly index: number;
  readonly count: number;
}

/** Records that stay together where an input is shared out: enough to be worth a read, few enough to be spread. */
const BLOCK_RECORDS = 64;

/** `2/8` is the second of eight. Throws UsageError. */
export function parseShard(text: string): Shard {
  const [, number, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (number === undefined || Number(number) > Number(count)) {
    throw new UsageError(`--shard: found "${text}", expected a number and how many there are, such as 1/8 to 8/8`);
  }
  return { index: Number(number) - 1, count: Number(count) };
}

/** Whether the shards have whole inputs each; where there are fewer inputs than shards, they share each input's records. */
export function sharesInputs({ count }: Shard, inputs: number): boolean {
  return inputs >= count;
}

/** Whether the input at `index` of all is the shard's. */
export function isOwnInput(shard: Shard, index: number): boolean {
  return index % shard.count === shard.index;
}

/** Whether the item at `index` of an input is the shard's. */
export function isOwnRecord(shard: Shard, index: number): boolean {
  return Math.floor(index / BLOCK_RECORDS) % shard.count === shard.index;
}

/** The name of one of several files with parts of one: `a.jsonl.gz` becomes `a-00002-of-00008.jsonl.gz`. */
export function nameShard(path: string, { index, count }: Shard): string {
  const part = `-${pad(index + 1)}-of-${pad(count)}`;
  return path.replace(/(?:\.(?:jsonl|txt|parquet)(?:\.(?:gz|zst))?)?$/, (extension) => part + extension);
}

function pad(number: number): string {
  return String(number).padStart(5, '0');
}
