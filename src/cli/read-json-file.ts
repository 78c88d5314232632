/** Small JSON files that a flag names: what is wrong with one is a UsageError that names flag, file, place, found and expected. */
import { readFileSync } from 'node:fs';
import { describeIoError } from '../read/describe-io-error.js';
import { UsageError } from '../read/usage-error.js';
import { locateJsonError } from './locate-json-error.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value in the file; `flag` is what it is told as. */
export function readJsonFile(flag: string, path: string): unknown {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${flag} ${path}: found ${describeIoError(error)}, expected a readable file`);
  }
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${flag} ${path}: found no JSON (${describeJsonError(json, error)})`);
  }
}

function describeJsonError(json: string, error: unknown): string {
  const located = locateJsonError(json);
  if (located === null) return error instanceof Error ? error.message : String(error);
  const { line, column, found, expected } = located;
  return `line ${line}, column ${column}: found ${found}, expected ${expected}`;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
