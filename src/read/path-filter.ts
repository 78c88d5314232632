/** Which files of a directory or glob are read: `--include` and `--exclude`. */
import { UsageError } from './usage-error.js';

export interface PathPatterns {
  /** Globs; none lets everything through. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Both take paths relative to the directory that was named, with slashes. */
export interface PathFilter {
  /** Whether the file is wanted; what holds it is not looked at. */
  includes(file: string): boolean;
  /** Whether the file or directory, or a directory above it, is to be left out. */
  excludes(path: string): boolean;
}

export const NO_FILTER: PathFilter = { includes: () => true, excludes: () => false };

type Matcher = (path: string) => boolean;

/**
 * Patterns are globs. One without a slash fits names at any depth, one with a slash fits the whole path, and one that
 * ends in a slash fits all below a directory. Exclusion also takes directories, with all that is in them. Throws
 * UsageError for a pattern that is none.
 */
export async function createPathFilter({ include, exclude }: PathPatterns): Promise<PathFilter> {
  if (include.length === 0 && exclude.length === 0) return NO_FILTER;
  // Loading it takes longer than many a run.
  const { default: micromatch } = await import('micromatch');
  const compile = (flag: string, pattern: string): Matcher => {
    const glob = toGlob(flag, pattern);
    try {
      micromatch.makeRe(glob, { strictBrackets: true, posix: true });
      // What finds files by globs expands braces first, too.
      const globs = micromatch.braces(glob, { expand: true, keepEscaping: true });
      const matchers = globs.map((one) => micromatch.matcher(one, { dot: true, posix: true }));
      return (path) => matchers.some((matches) => matches(path));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${flag}: found "${pattern}", expected a glob such as *.txt or news/** (${reason})`);
    }
  };
  const included = include.map((pattern) => compile('--include', pattern));
  const excluded = exclude.map((pattern) => compile('--exclude', pattern));
  return {
    includes: (file) => included.length === 0 || included.some((matches) => matches(file)),
    excludes: (path) => listAbove(path).some((part) => excluded.some((matches) => matches(part))),
  };
}

function toGlob(flag: string, pattern: string): string {
  if (pattern === '' || pattern === '/') {
    throw new UsageError(`${flag}: found "${pattern}", expected a glob such as *.txt or news/**`);
  }
  if (/^!(?!\()/.test(pattern)) {
    const other = flag === '--include' ? '--exclude' : '--include';
    throw new UsageError(`${flag}: found "${pattern}", expected a glob without ! in front; ${other} means the others`);
  }
  const isWholePath = pattern.slice(0, -1).includes('/');
  // A slash in front ties a name to the top.
  const glob = pattern.endsWith('/') ? `${pattern}**` : pattern;
  return isWholePath ? glob.replace(/^\//, '') : `**/${glob}`;
}

/** The path, and the directories above it. */
function listAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A comma list of patterns; commas in braces, brackets and parentheses belong to their pattern. */
export function splitPatterns(list: string): string[] {
  const patterns: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    const char = list[at];
    if (char === '\\') at++;
    else if ('{[('.includes(char)) depth++;
    else if ('}])'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === ',' && depth === 0) {
      patterns.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  patterns.push(list.slice(start).trim());
  return patterns;
}
