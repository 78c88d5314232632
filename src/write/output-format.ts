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
  if (path === null) return 'jsonl';
  return withoutCompression(path).toLowerCase().endsWith(EXTENSIONS.parquet) ? 'parquet' : 'jsonl';
}

const COMPRESSIONS = ['.gz', '.zst', '.xz', '.bz2'] as const;

/** How a file of this name is compressed, whether that can be written or not; in capitals, too, as older systems name files. */
export function compressionOf(path: string): (typeof COMPRESSIONS)[number] | null {
  const name = path.toLowerCase();
  return COMPRESSIONS.find((ending) => name.endsWith(ending)) ?? null;
}

/** The path without what says how the file is compressed; a name that is nothing else stays. */
export function withoutCompression(path: string): string {
  const plain = path.slice(0, path.length - (compressionOf(path)?.length ?? 0));
  return plain === '' || plain.endsWith('/') ? path : plain;
}
