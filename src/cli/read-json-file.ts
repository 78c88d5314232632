/** Small JSON files that a flag names: what is wrong with one is a UsageError that names flag, file, place, found and expected. */
import { readFileSync } from 'node:fs';
import { describeIoError } from '../read/describe-io-error.js';
import { isDeeper } from '../read/is-deeper.js';
import { UsageError } from '../read/usage-error.js';
import { locateJsonError } from './locate-json-error.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Far more than these files have; what is deeper could be neither checked nor shown. */
const MAX_DEPTH = 100;

/** The value in the file; `flag` is what it is told as. */
export function readJsonFile(flag: string, path: string): unknown {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${flag} ${path}: found ${describeIoError(error)}, expected a readable file`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${flag} ${path}: found no JSON (${describeJsonError(json, error)})`);
  }
  if (!isDeeper(value, MAX_DEPTH)) return value;
  throw new UsageError(
    `${flag} ${path}: found lists or objects more than ${MAX_DEPTH} deep in one another, expected few`,
  );
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
