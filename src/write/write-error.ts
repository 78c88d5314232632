/** What can go wrong on the way out: a path that cannot be written, or a reader that went away. */
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBADF: 'it is not open for writing',
  EDQUOT: 'disk quota exceeded',
  EFBIG: 'file too large',
  EISDIR: 'it is a directory; name a file in it',
  EIO: 'input/output error',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'file name too long',
  ENOENT: 'it went away while it was written',
  ENOSPC: 'no space left on the device',
  EPERM: 'operation not permitted',
  EPIPE: 'its reader closed the pipe',
  EROFS: 'read-only file system',
};

/** An output that cannot be written; the message names its path and the reason. Ends the run. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`cannot write ${path}: ${reasonOf(path, cause)}`, { cause });
    this.path = path;
  }
}

/** What is left of an unfinished output is not what was saved of it. */
export class UnfinishedError extends Error {
  override readonly name = 'UnfinishedError';
}

/** The reader of a pipe closed it (`| head`): a wish to stop, not a failure. */
export class ClosedPipeError extends Error {
  override readonly name = 'ClosedPipeError';
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`closed pipe: ${path}`, { cause });
    this.path = path;
  }
}

/** Names what a failed write means: the closed pipe, or the error with the path it happened on. */
export function toWriteError(path: string, cause: unknown): WriteError | ClosedPipeError {
  if (cause instanceof WriteError || cause instanceof ClosedPipeError) return cause;
  return codeOf(cause) === 'EPIPE' ? new ClosedPipeError(path, cause) : new WriteError(path, cause);
}

function reasonOf(path: string, cause: unknown): string {
  const code = codeOf(cause);
  if (code === null) return cause instanceof Error ? cause.message : String(cause);
  const reason = describePlace(path, code) ?? (Object.hasOwn(REASONS, code) ? REASONS[code] : null);
  return reason === null ? code : `${reason} (${code})`;
}

/** What is wrong with the directories of a path; null where nothing is. */
function describePlace(path: string, code: string): string | null {
  if (code === 'ENOENT') {
    return existsSync(dirname(path)) ? null : `its directory ${dirname(path)} does not exist; make it first`;
  }
  // What `mkdir` and `open` say of the same mistake.
  if (code !== 'ENOTDIR' && code !== 'EEXIST') return null;
  const file = findFileIn(path) ?? 'a part of the path';
  return `${file === path ? 'it' : file} is not a directory; name another path`;
}

/** The part of a path that is there and is no directory. */
function findFileIn(path: string): string | null {
  for (let part = path; ; part = dirname(part)) {
    try {
      return statSync(part).isDirectory() ? null : part;
    } catch {
      if (dirname(part) === part) return null;
    }
  }
}

/** The code of what Node's own calls throw. */
export function codeOf(cause: unknown): string | null {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return null;
  return typeof cause.code === 'string' ? cause.code : null;
}
