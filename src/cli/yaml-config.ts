/** A config file in YAML, or JSON as a part of it, with the line and column of each key and value. */
import type { ConfigPath, ConfigProblem } from '../config/check-config.js';
import { type Place, readYaml, type Value } from '../read/read-yaml.js';
import { throwMistakes } from '../read/usage-error.js';
import type { ConfigFile } from './load-config-file.js';

/** The config below the keys `top`. Throws UsageError with line and column for what is not YAML. */
export function toYamlConfig(text: string, name: string, top: ConfigPath): ConfigFile {
  const { value, errors } = readYaml(text);
  const show = ({ line, column }: Place): string => `${name}:${line}:${column}`;
  throwMistakes(
    errors.map(({ at, message }) => `${show(at)}: ${message}`),
    name,
  );
  const plain = toPlain(value);
  return {
    // A file without anything sets nothing.
    value: plain === null ? {} : top.reduce((inner: unknown, key) => Object(inner)[key], plain),
    placeOf: (path, at) => show(findPlace(value, [...top, ...path], at)),
  };
}

/** `made` holds what was begun: an alias may stand in what it stands for, and what many name is one. */
function toPlain(value: Value, made = new Map<Value, unknown>()): unknown {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'other') return value.plain;
  const before = made.get(value);
  if (before !== undefined) return before;
  if (value.kind === 'list') {
    const items: unknown[] = [];
    made.set(value, items);
    for (const item of value.items) items.push(toPlain(item, made));
    return items;
  }
  const table: Record<string, unknown> = Object.create(null);
  made.set(value, table);
  for (const { key, value: part } of value.entries) table[key] = toPlain(part, made);
  return table;
}

/** Of the deepest part of the path that is there. */
function findPlace(value: Value, path: ConfigPath, at: ConfigProblem['at']): Place {
  let found = value;
  for (const [depth, key] of path.entries()) {
    const entry = found.kind === 'map' ? found.entries.find((one) => one.key === key) : undefined;
    if (at === 'key' && depth === path.length - 1 && entry !== undefined) return entry.at;
    const next = found.kind === 'list' && typeof key === 'number' ? found.items[key] : entry?.value;
    if (next === undefined) return found.at;
    found = next;
  }
  return found.at;
}
