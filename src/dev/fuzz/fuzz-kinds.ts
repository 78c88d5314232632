/** What a fuzzed input is made from, and what such a file is called. */
export const FUZZ_KINDS = [
  'text',
  'jsonl',
  'json',
  'html',
  'warc',
  'csv',
  'parquet',
  'gz',
  'zst',
  'xz',
  'bz2',
] as const;

export type FuzzKind = (typeof FUZZ_KINDS)[number];

export const FUZZ_NAMES: Readonly<Record<FuzzKind, readonly string[]>> = {
  text: ['a.txt', 'a'],
  jsonl: ['a.jsonl', 'a.json', 'a'],
  json: ['a.json', 'a'],
  html: ['a.html', 'a'],
  warc: ['a.warc', 'a'],
  csv: ['a.csv', 'a.tsv'],
  parquet: ['a.parquet', 'a'],
  gz: ['a.txt.gz', 'a.jsonl.gz', 'a.warc.gz', 'a.csv.gz', 'a'],
  zst: ['a.jsonl.zst', 'a.csv.zst', 'a'],
  xz: ['a.jsonl.xz', 'a.html.xz', 'a'],
  bz2: ['a.jsonl.bz2', 'a'],
};
