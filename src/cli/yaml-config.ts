/** YAML, and JSON as a part of it, with the line and column of each key and value. */
import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ConfigPath } from '../config/check-config.js';
import { UsageError } from '../read/usage-error.js';
import type { ConfigFile } from './load-config-file.js';

/** The config below the keys `top`. Throws UsageError with line and column for what is not YAML. */
export function toYamlConfig(text: string, name: string, top: ConfigPath): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false, logLevel: 'error' });
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error !== undefined) throw new UsageError(`${placeAt(error.pos[0])}: ${error.message}`);
  const value = toPlain(document, name);
  return {
    // A file without anything sets nothing.
    value: value === null ? {} : valueAt(value, top),
    placeOf: (path, at) => placeAt(findOffset(document, [...top, ...path], at)),
  };
}

/** Aliases are followed only now: they may lead nowhere, or to more than any file could hold. */
function toPlain(document: Document, name: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function valueAt(value: unknown, path: ConfigPath): unknown {
  return path.reduce((inner: unknown, key) => Object(inner)[key], value);
}

/** Of the deepest part of the path that is written where it is looked for: merged keys stand elsewhere. */
function findOffset(document: Document, path: ConfigPath, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node, 0);
  for (const [depth, key] of path.entries()) {
    const step = stepInto(isAlias(node) ? node.resolve(document) : node, key);
    if (step === null) return offset;
    node = step.value;
    const isKey = at === 'key' && depth === path.length - 1;
    offset = isKey ? offsetOf(step.key, offset) : offsetOf(step.value, offsetOf(step.key, offset));
  }
  return offset;
}

function stepInto(node: unknown, key: string | number): { readonly key: unknown; readonly value: unknown } | null {
  if (isSeq(node) && typeof key === 'number') return { key: null, value: node.items[key] };
  if (!isMap(node)) return null;
  return node.items.find((pair) => String(pair.key) === String(key)) ?? null;
}

function offsetOf(node: unknown, otherwise: number): number {
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}
