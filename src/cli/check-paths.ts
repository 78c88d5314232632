/** Looks before anything is written whether the outputs of a command spare its inputs and each other. */
import type { Input } from '../read/input.js';
import { UsageError } from '../read/usage-error.js';
import { findPathConflict, findRedirectedInput, type NamedPath } from '../write/path-conflict.js';

/** The path by which the system knows standard input: a file, where the shell redirects it from one. */
const STDIN_PATH = '/dev/stdin';

/** Throws UsageError. `toStdout`: something is written to standard output, which the shell may have redirected as well. */
export function checkPaths(
  inputs: readonly Pick<Input, 'path' | 'name'>[],
  outputs: readonly NamedPath[],
  toStdout: boolean,
): void {
  const read = inputs.map(({ path, name }) => ({ path: path ?? STDIN_PATH, name }));
  const conflict = findPathConflict(read, outputs);
  if (conflict !== null) throw new UsageError(conflict);
  const redirected = toStdout ? findRedirectedInput(read) : null;
  if (redirected === null) return;
  throw new UsageError(`standard output is redirected into the input ${redirected}; write to a file elsewhere`);
}

/** The same for a command with one output, `null` for standard output. Throws UsageError. */
export function checkOutput(inputs: readonly Pick<Input, 'path' | 'name'>[], output: string | null): void {
  checkPaths(inputs, output === null ? [] : [{ role: '--output', path: output }], output === null);
}
