/** A config file → what it holds, and the place of each part of it. */
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ConfigPath, ConfigProblem } from '../config/check-config.js';
import { findJsonError } from '../read/find-json-error.js';
import { UsageError } from '../read/usage-error.js';
import { PACKAGE_KEY } from './find-config-file.js';

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
  if (CODE.has(ending)) return loadCode(path, ending);
  if (TEXT.has(ending)) return loadText(path, ending);
  throw new UsageError(`--config: found ${path}, expected a name that ends in ${[...TEXT, ...CODE].join(', ')}`);
}

async function loadCode(path: string, ending: string): Promise<ConfigFile> {
  const value = await importDefault(path, ending).catch((error: unknown) => {
    throw new UsageError(`cannot load ${path}: ${describeError(error)}`);
  });
  return { value, placeOf: (keys) => (keys.length === 0 ? path : `${path}: ${keys.join('.')}`) };
}

async function importDefault(path: string, ending: string): Promise<unknown> {
  if (ending !== '.ts') {
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href);
    return module.default;
  }
  const { createJiti } = await import('jiti');
  const definer = fileURLToPath(new URL('../config/define-config.js', import.meta.url));
  // A config must be able to import it without an installation of chaff beside it.
  const jiti = createJiti(import.meta.url, { fsCache: false, alias: { 'chaff/config': definer } });
  return jiti.import(resolve(path), { default: true });
}

/** The first line that says something; of a syntax error the stack begins with the place. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const line = error instanceof SyntaxError ? /^file:.*?:(\d+)$/m.exec(error.stack ?? '')?.[1] : undefined;
  const [message] = error.message.split('\n');
  return line === undefined ? `${error.name}: ${message}` : `line ${line}: ${error.name}: ${message}`;
}

async function loadText(path: string, ending: string): Promise<ConfigFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`cannot read ${path}: ${describeError(error)}`);
  });
  const { toYamlConfig } = await import('./yaml-config.js');
  // YAML allows more than JSON does, and its messages speak of YAML.
  if (ending === '.json') requireJson(text, path);
  return toYamlConfig(text, path, basename(path) === 'package.json' ? [PACKAGE_KEY] : []);
}

function requireJson(text: string, path: string): void {
  const error = findJsonError(text);
  if (error === null) return;
  const before = text.slice(0, error.at).split('\n');
  const found = error.at === text.length ? 'the end' : JSON.stringify(text[error.at]);
  const place = `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  throw new UsageError(`${place}: found ${found}, expected ${error.expected}`);
}
