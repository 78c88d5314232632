/** Looks before anything is written: no output may be an input, and no two outputs may be one file. */
import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf } from './write-error.js';

export interface NamedPath {
  /** What the user calls it: `--ledger`, `--output`. */
  readonly role: string;
  readonly path: string;
}

export interface ReadPath {
  readonly path: string;
  /** What the user calls it. */
  readonly name: string;
}

/** The first conflict in words, or null. Links count as the file they lead to. */
export function findPathConflict(inputs: readonly ReadPath[], outputs: readonly NamedPath[]): string | null {
  const inputOf = new Map<string, string>();
  for (const { path, name } of inputs) for (const key of keysOf(path)) inputOf.set(key, name);
  const roleOf = new Map<string, NamedPath>();
  for (const output of outputs) {
    for (const key of keysOf(output.path)) {
      const input = inputOf.get(key);
      if (input !== undefined) return `${output.role} ${output.path} would overwrite the input ${input}`;
      const other = roleOf.get(key);
      if (other !== undefined && other !== output) {
        return other.role === output.role
          ? `two inputs would be written to ${output.path}`
          : `${other.role} and ${output.role} both name ${output.path}`;
      }
      roleOf.set(key, output);
    }
  }
  return null;
}

/** The path itself, and the file on disk when there is one; devices and pipes may be named any number of times. */
function keysOf(path: string): string[] {
  const found = statIfThere(path);
  if (found !== undefined && !found.isFile()) return [];
  const keys = [resolve(path)];
  if (found !== undefined) keys.push(`${found.dev}:${found.ino}`);
  return keys;
}

/** The name of the input that standard output is redirected into (`chaff . > out.jsonl`), or null: it would grow while it is read. */
export function findRedirectedInput(inputs: readonly ReadPath[], stdoutFd = 1): string | null {
  const stdout = fstatSync(stdoutFd, { bigint: true });
  if (!stdout.isFile()) return null;
  for (const { path, name } of inputs) {
    const found = statIfThere(path);
    if (found?.dev === stdout.dev && found.ino === stdout.ino) return name;
  }
  return null;
}

/** What is at a path; nothing, too, where it leads through a file or a closed folder: who opens it will tell. */
export function statIfThere(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return undefined;
  }
}
