/** YAML, of which JSON is a part, as values that know their place. */
import { createRequire } from 'node:module';
import type * as yaml from 'yaml';

const require = createRequire(import.meta.url);

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Value =
  | { readonly kind: 'map'; readonly at: Place; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly at: Place; readonly items: readonly Value[] }
  | { readonly kind: 'text'; readonly at: Place; readonly text: string }
  /** A number, true, false, or nothing at all. */
  | { readonly kind: 'other'; readonly at: Place; readonly text: string };

export interface Entry {
  readonly key: string;
  readonly at: Place;
  readonly value: Value;
}

export interface YamlText {
  readonly value: Value;
  /** What is no YAML; then `value` is what could be read all the same. */
  readonly errors: readonly { readonly at: Place; readonly message: string }[];
}

/** Patterns are full of what double quotes give another meaning. */
const ADVICE: Readonly<Partial<Record<yaml.ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: '; double the backslash, or put the text in single quotes, which JSON has not',
};

/** Never throws. */
export function readYaml(text: string): YamlText {
  // Loaded when the first file is read, as start-up is felt.
  const { LineCounter, parseDocument, isMap, isSeq, isAlias, isScalar }: typeof yaml = require('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const known = new Map<unknown, Value>();

  function placeAt(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** `place` is where a value that is not there would be. */
  function toValue(node: unknown, place: Place): Value {
    if (isAlias(node)) return toValue(node.resolve(document), place);
    const seen = known.get(node);
    if (seen !== undefined) return seen;
    const at = isMap(node) || isSeq(node) || isScalar(node) ? placeOf(node.range, place) : place;
    // Known before its parts are: an alias may name the list that it stands in.
    if (isMap(node)) {
      const entries: Entry[] = [];
      known.set(node, { kind: 'map', at, entries });
      for (const { key, value } of node.items) {
        const name = toValue(key, at);
        entries.push({ key: 'text' in name ? name.text : '', at: name.at, value: toValue(value, name.at) });
      }
    } else if (isSeq(node)) {
      const items: Value[] = [];
      known.set(node, { kind: 'list', at, items });
      for (const item of node.items) items.push(toValue(item, at));
    } else {
      const value = isScalar(node) ? node.value : null;
      known.set(node, { kind: typeof value === 'string' ? 'text' : 'other', at, text: String(value) });
    }
    return known.get(node) ?? { kind: 'other', at, text: 'null' };
  }

  function placeOf(range: yaml.Range | null | undefined, place: Place): Place {
    return range === null || range === undefined ? place : placeAt(range[0]);
  }

  return {
    value: toValue(document.contents, placeAt(0)),
    errors: document.errors.map(({ pos, code, message }) => ({
      at: placeAt(pos[0]),
      message: message + (ADVICE[code] ?? ''),
    })),
  };
}
