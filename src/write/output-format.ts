/** What `--to` may ask for. */
export const OUTPUT_FORMATS = ['jsonl', 'parquet', 'text', 'dolma'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Extensions of the files in a mirrored directory. */
export const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
  jsonl: '.jsonl',
  parquet: '.parquet',
  text: '.txt',
  dolma: '.jsonl',
};

/** The format that an output has when nobody names one: by its name, which is null for standard output. */
export function formatOf(path: string | null): OutputFormat {
  return path !== null && /\.parquet(?:\.(?:gz|bz2|xz|zst))?$/i.test(path) ? 'parquet' : 'jsonl';
}
