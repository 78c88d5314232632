/** Where the records of each input go when the output is a directory. */
import { EXTENSIONS, type OutputFormat, withoutCompression } from './output-format.js';
import { toSafePath } from './safe-path.js';

/**
 * One relative output path an input, in order: the extension becomes that of the output's format, `.jsonl` say, with `.gz` or
 * `.zst` behind it where the input has that, unless the format is compressed by itself. What is compressed with something
 * that is not written, xz or bzip2, becomes `.jsonl.gz`.
 * Inputs that would share a path, or take that of a folder, keep their full name (`a.txt.jsonl`); those that still do are
 * numbered (`a.txt~2.jsonl`).
 */
export function mirrorPaths(relatives: readonly string[], format: OutputFormat = 'jsonl'): string[] {
  const names = relatives.map((relative) => splitName(relative, format));
  const folders = listFolders(names);
  const isFull = names.map(() => false);
  // A full name may meet yet another input's path, so the search goes on until nothing changes.
  let changes: number;
  do {
    changes = 0;
    const sharers = countPaths(names.map((name, index) => toPath(name, isFull[index])));
    for (const [index, name] of names.entries()) {
      const path = toPath(name, false);
      if (isFull[index] || (sharers.get(path) === 1 && !folders.has(path))) continue;
      isFull[index] = true;
      changes++;
    }
  } while (changes > 0);
  return numberSharers(names, isFull, folders);
}

interface Name {
  /** The relative path without what says how it is compressed. */
  readonly full: string;
  /** The same without its extension. */
  readonly stem: string;
  /** What the output's name ends in. */
  readonly extension: string;
}

function splitName(relative: string, format: OutputFormat): Name {
  const safe = toSafePath(relative);
  const full = withoutCompression(safe);
  const suffix = safe.slice(full.length).toLowerCase();
  // A dot file has no extension, and neither has a name whose last dot only ends a sentence or a number.
  const stem = full.replace(/(?<=[^/])\.[A-Za-z][A-Za-z0-9]{0,9}$/, '');
  const compression = suffix === '' || suffix === '.zst' ? suffix : '.gz';
  return { full, stem, extension: EXTENSIONS[format] + (format === 'parquet' ? '' : compression) };
}

function toPath(name: Name, isFull: boolean, suffix = ''): string {
  return `${isFull ? name.full : name.stem}${suffix}${name.extension}`;
}

/** Every folder that an output lies in, at any depth. */
function listFolders(names: readonly Name[]): Set<string> {
  const folders = new Set<string>();
  for (const { full } of names) {
    for (let end = full.indexOf('/'); end !== -1; end = full.indexOf('/', end + 1)) folders.add(full.slice(0, end));
  }
  return folders;
}

function numberSharers(names: readonly Name[], isFull: readonly boolean[], folders: ReadonlySet<string>): string[] {
  const taken = new Set(folders);
  return names.map((name, index) => {
    let path = toPath(name, isFull[index]);
    for (let n = 2; taken.has(path); n++) path = toPath(name, isFull[index], `~${n}`);
    taken.add(path);
    return path;
  });
}

function countPaths(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}
