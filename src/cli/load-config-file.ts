/** A config file → what it holds, and the place of each part of it. */
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConfigPath, ConfigProblem } from '../config/check-config.js';
import { describeIoError } from '../read/describe-io-error.js';
import { UsageError } from '../read/usage-error.js';
import { PACKAGE_KEY, withoutMark } from './find-config-file.js';
import { locateJsonError } from './locate-json-error.js';

export interface ConfigFile {
  /** Not yet checked. */
  readonly value: unknown;
  /** `chaff.config.yaml:12:3`, or `chaff.config.ts: clean.jobs` where lines cannot be known. */
  placeOf(path: ConfigPath, at: ConfigProblem['at']): string;
}

const CODE: ReadonlySet<string> = new Set(['.js', '.mjs', '.cjs', '.ts']);
const TEXT: ReadonlySet<string> = new Set(['.json', '.yaml', '.yml']);

/** Throws UsageError for what cannot be read. */
export async function loadConfigFile(path: string): Promise<ConfigFile> {
  const ending = extname(path).toLowerCase();
  if (!CODE.has(ending) && !TEXT.has(ending)) {
    throw new UsageError(`--config: found ${path}, expected a name that ends in ${[...TEXT, ...CODE].join(', ')}`);
  }
  const source = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`the config file ${path}: found ${describeIoError(error)}, expected a file`);
  });
  const text = withoutMark(source);
  if (CODE.has(ending)) return loadCode(path);
  const { toYamlConfig } = await import('./yaml-config.js');
  // YAML allows more than JSON does, and its messages speak of YAML.
  if (ending === '.json') requireJson(text, path);
  return toYamlConfig(text, path, basename(path) === 'package.json' ? [PACKAGE_KEY] : []);
}

/** One loader for all of them: Node's own says of a syntax error neither line nor column, and 20 reads no TypeScript. */
async function loadCode(path: string): Promise<ConfigFile> {
  const { createJiti } = await import('jiti');
  const definer = fileURLToPath(new URL('../config/define-config.js', import.meta.url));
  // Nothing is written but outputs; and no chaff needs to be installed beside the config for it to import.
  const jiti = createJiti(import.meta.url, { fsCache: false, alias: { 'chaff/config': definer } });
  const value = await jiti.import(resolve(path), { default: true }).catch((error: unknown) => {
    throw new UsageError(describeCodeError(error, path));
  });
  return { value, placeOf: (keys) => (keys.length === 0 ? path : `${path}: ${keys.join('.')}`) };
}

/** Columns of the parser begin at 0. */
const PARSE_ERROR = /^ParseError: (.*?)\s*\n.*:(\d+):(\d+)$/;

function describeCodeError(error: unknown, path: string): string {
  if (!(error instanceof Error)) return `cannot load ${path}: ${String(error)}`;
  const [, problem, line, column] = PARSE_ERROR.exec(error.message) ?? [];
  if (problem !== undefined) return `${path}:${line}:${Number(column) + 1}: ${problem}, expected code`;
  return `cannot load ${path}: ${error.name}: ${error.message.split('\n')[0]}`;
}

function requireJson(text: string, path: string): void {
  const error = locateJsonError(text);
  if (error === null) return;
  const { line, column, found, expected } = error;
  throw new UsageError(`${path}:${line}:${column}: found ${found}, expected ${expected}`);
}
