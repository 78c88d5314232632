import { isNativeError } from 'node:util/types';

export const NO_FILE = 'no such file';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', NO_FILE],
  ['ENOTDIR', NO_FILE],
  ['ENAMETOOLONG', 'a name that is too long'],
  ['EACCES', 'no permission to read it'],
  ['EPERM', 'no permission to read it'],
  ['EISDIR', 'a directory'],
  ['ELOOP', 'links that lead nowhere'],
]);

/** What the operating system's refusal means, for the `found` of a fault; rethrows what is no such refusal. */
export function describeIoError(error: unknown): string {
  if (!isNativeError(error) || !('syscall' in error) || !('code' in error)) throw error;
  return REASONS.get(String(error.code)) ?? error.message;
}
