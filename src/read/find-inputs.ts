/** Command line arguments → inputs: files, directories, globs and standard input, in a fixed order. */
import { constants } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import type { Fault } from '../types.js';
import { describeIoError, NO_FILE } from './describe-io-error.js';
import type { Input } from './input.js';
import { toInputFault } from './input-fault.js';
import { createPathFilter, NO_FILTER, type PathFilter, type PathPatterns } from './path-filter.js';

export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** What was asked for and is not there or cannot be read. */
  readonly missing: readonly Fault[];
}

const STDIN: Input = { name: 'stdin', path: null, relative: 'stdin', size: null };

const EXPECTED = 'a readable file, directory or glob';

/**
 * Arguments keep their order; files of a directory or glob are sorted by the bytes of their paths, and none comes
 * twice. `-` or no argument is standard input. What exists under the very name is no glob. In directories hidden files
 * are skipped, and links are followed once. `patterns` choose among the files of directories and globs. Throws UsageError
 * for a pattern that is none.
 */
export async function findInputs(
  args: readonly string[],
  patterns: PathPatterns = { include: [], exclude: [] },
): Promise<FoundInputs> {
  const filter = await createPathFilter(patterns);
  const inputs = new Map<string, Input>();
  const missing: Fault[] = [];
  for (const arg of args.length === 0 ? ['-'] : args) {
    const found = arg === '-' ? [STDIN] : await findOne(arg, filter);
    for (const entry of found) {
      if ('kind' in entry) missing.push(entry);
      else if (!inputs.has(keyOf(entry))) inputs.set(keyOf(entry), entry);
    }
  }
  return { inputs: [...inputs.values()], missing };
}

function keyOf({ path }: Input): string {
  return path === null ? '' : resolve(path);
}

type Entry = Input | Fault;

async function findOne(arg: string, filter: PathFilter): Promise<Entry[]> {
  try {
    const stats = await stat(arg);
    return stats.isDirectory() ? await findInDirectory(arg, filter) : [await toEntry(arg, basename(arg))];
  } catch (error) {
    const found = describeMissing(arg, error);
    if (found !== NO_FILE) return [toFault(arg, found)];
    if (/^https?:\/\//i.test(arg)) return [toFault(arg, 'an address; chaff reads no network, so fetch it first')];
    return (await isGlob(arg)) ? findByGlob(arg, filter) : [toFault(arg, found)];
  }
}

async function toEntry(path: string, relativePath: string): Promise<Entry> {
  try {
    await access(path, constants.R_OK);
    const stats = await stat(path);
    if (!stats.isFile()) return { name: path, path, relative: relativePath, size: null };
    return { name: path, path, relative: relativePath, size: stats.size, modified: stats.mtimeMs };
  } catch (error) {
    return toFault(path, describeMissing(path, error));
  }
}

/** Node hands names over as text: bytes that are no UTF-8 have become U+FFFD, and lead nowhere. */
function describeMissing(path: string, error: unknown): string {
  const found = describeIoError(error);
  const isLost = found === NO_FILE && path.includes('\ufffd');
  return isLost ? 'a name that is not UTF-8 (rename it, or pass it as standard input)' : found;
}

async function findInDirectory(directory: string, filter: PathFilter): Promise<Entry[]> {
  const walk: Walk = { top: directory, filter, files: [], links: [], faults: [], visited: new Set() };
  await visit(directory, walk);
  // Real directories come first: a link to one of them adds nothing, and a loop ends.
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) await visit(link, walk);
  if (walk.files.length === 0 && walk.faults.length === 0) {
    return [toFault(directory, `a directory without files${describeFilter(filter, ' ')}`)];
  }
  const entries: Entry[] = [...walk.faults];
  for (const path of sortByBytes(walk.files)) entries.push(await toEntry(path, relative(directory, path)));
  return entries;
}

interface Walk {
  /** The directory that was named. */
  readonly top: string;
  readonly filter: PathFilter;
  readonly files: string[];
  /** Links to directories, which wait their turn. */
  readonly links: string[];
  readonly faults: Fault[];
  /** Real paths of the directories that were read. */
  readonly visited: Set<string>;
}

async function visit(directory: string, walk: Walk): Promise<void> {
  try {
    const real = await realpath(directory);
    if (walk.visited.has(real)) return;
    walk.visited.add(real);
    const entries = await readdir(directory, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareBytes(a.name, b.name))) {
      if (entry.name.startsWith('.')) continue;
      const path = directory.endsWith('/') ? directory + entry.name : `${directory}/${entry.name}`;
      const relativePath = toRelative(walk.top, path);
      if (walk.filter.excludes(relativePath)) continue;
      if (entry.isDirectory()) await visit(path, walk);
      else if (entry.isFile()) addFile(path, walk);
      else if (entry.isSymbolicLink()) await visitLink(path, walk);
    }
  } catch (error) {
    walk.faults.push(toFault(directory, describeIoError(error)));
  }
}

function addFile(path: string, { top, filter, files }: Walk): void {
  if (filter.includes(toRelative(top, path))) files.push(path);
}

async function visitLink(path: string, walk: Walk): Promise<void> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) walk.links.push(path);
    else if (stats.isFile()) addFile(path, walk);
  } catch (error) {
    walk.faults.push(toFault(path, describeIoError(error)));
  }
}

/** A leading `!` would ask for all files but these. */
async function isGlob(arg: string): Promise<boolean> {
  if (!/[*?{}[\]()!+@]/.test(arg) || /^!(?!\()/.test(arg)) return false;
  const { isDynamicPattern } = await import('globby');
  return isDynamicPattern(arg);
}

async function findByGlob(pattern: string, filter: PathFilter): Promise<Entry[]> {
  // Loading it takes longer than many a run.
  const { globby } = await import('globby');
  // Taken for a plain name by what looks for the directory to begin in.
  const spelledOut = pattern.replace(/\\.|\[[^\]]*\]|\?(?!\()/g, (part) => (part === '?' ? '[!/]' : part));
  const paths = await globby(spelledOut, {
    expandDirectories: false,
    followSymbolicLinks: false,
    onlyFiles: false,
    suppressErrors: true,
  });
  const base = findGlobBase(pattern);
  const entries: Entry[] = [];
  for (const path of sortByBytes(paths)) {
    const relativePath = toRelative(base, path);
    if (filter.excludes(relativePath) || !filter.includes(relativePath)) continue;
    const stats = await stat(path).catch(() => null);
    if (stats !== null && !stats.isDirectory()) entries.push(await toEntry(path, relative(base, path)));
  }
  return entries.length > 0
    ? entries
    : [toFault(pattern, `no file that the glob matches${describeFilter(filter, ' and ')}`)];
}

/** The directories in front of the first part that is a pattern. */
function findGlobBase(pattern: string): string {
  const parts = pattern.split('/');
  const magic = parts.findIndex((part) => /[*?{}[\]()!+@\\]/.test(part));
  const base = parts.slice(0, Math.max(magic, 0)).join('/');
  return base === '' && pattern.startsWith('/') ? '/' : base;
}

function describeFilter(filter: PathFilter, joint: string): string {
  return filter === NO_FILTER ? '' : `${joint}that --include and --exclude let through`;
}

/** With slashes on every system, as patterns have them. */
function toRelative(base: string, path: string): string {
  return relative(base, path).replaceAll(sep, '/');
}

function sortByBytes(paths: readonly string[]): string[] {
  return [...paths].sort(compareBytes);
}

function compareBytes(first: string, second: string): number {
  return Buffer.compare(Buffer.from(first), Buffer.from(second));
}

function toFault(source: string, found: string): Fault {
  return toInputFault(source, { kind: 'unreadable', found, expected: EXPECTED });
}
