/** YAML, of which JSON is a part, as values that know their place. */
import type { ErrorCode, Node, YAMLMap } from 'yaml';
import { loadYaml } from './lazy-packages.js';

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Value =
  | { readonly kind: 'map'; readonly at: Place; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly at: Place; readonly items: readonly Value[] }
  | { readonly kind: 'text'; readonly at: Place; readonly text: string }
  /** A number, true, false, or nothing at all; `text` is how it is told. */
  | { readonly kind: 'other'; readonly at: Place; readonly text: string; readonly plain: number | boolean | null };

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

/** What the parser gives up at is its stack, which says nothing to who wrote the file. */
const TOO_DEEP = 'found lists or keys in one another hundreds deep, expected a file that people write';

/** Patterns are full of what double quotes give another meaning. */
const ADVICE: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: '; double the backslash, or put the text in single quotes, which JSON has not',
};

/** Aliases and merge keys are followed; an alias may stand in what it stands for. Never throws. */
export function readYaml(text: string): YamlText {
  const { LineCounter, parseDocument, isMap, isSeq, isAlias, isScalar } = loadYaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const known = new Map<Node, Value>();
  const errors: { at: Place; message: string }[] = document.errors.map(({ pos, code, message }) => ({
    at: placeAt(pos[0]),
    message: code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : message + (ADVICE[code] ?? ''),
  }));

  function placeAt(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** `place` is where a value that is not there would be. */
  function toValue(node: unknown, place: Place): Value {
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (target !== undefined) return toValue(target, place);
      errors.push({
        at: placeOf(node, place),
        message: `found *${node.source}, expected an alias of what is named &${node.source} above`,
      });
      return nothingAt(place);
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return nothingAt(place);
    const seen = known.get(node);
    if (seen !== undefined) return seen;
    const at = placeOf(node, place);
    if (isScalar(node)) return remember(node, toScalarValue(node.value, at));
    // Known before its parts are: an alias may name the list that it stands in.
    if (isMap(node)) {
      const entries: Entry[] = [];
      remember(node, { kind: 'map', at, entries });
      fillMap(node, entries, at);
    } else {
      const items: Value[] = [];
      remember(node, { kind: 'list', at, items });
      for (const item of node.items) items.push(toValue(item, at));
    }
    return known.get(node) ?? nothingAt(at);
  }

  function remember(node: Node, value: Value): Value {
    known.set(node, value);
    return value;
  }

  /** What a map itself says counts more than what it merges, and of that what is merged first. */
  function fillMap(node: YAMLMap, entries: Entry[], at: Place): void {
    const merged: Value[] = [];
    for (const { key, value } of node.items) {
      const isMerge = isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
      const name = toValue(key, at);
      const part = toValue(value, name.at);
      if (isMerge) merged.push(...(part.kind === 'list' ? part.items : [part]));
      else entries.push({ key: 'text' in name ? name.text : '', at: name.at, value: part });
    }
    for (const source of merged) {
      if (source.kind === 'map') {
        entries.push(...source.entries.filter(({ key }) => !entries.some((entry) => entry.key === key)));
      } else
        errors.push({
          at: source.at,
          message: `found ${describe(source)} behind <<, expected an alias of keys and values`,
        });
    }
  }

  function placeOf({ range }: Node, place: Place): Place {
    return range === null || range === undefined ? place : placeAt(range[0]);
  }

  const value = toValue(document.contents, placeAt(0));
  return { value, errors };
}

function toScalarValue(value: unknown, at: Place): Value {
  if (typeof value === 'string') return { kind: 'text', at, text: value };
  const plain = typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'other', at, text: String(plain), plain };
}

function nothingAt(at: Place): Value {
  return { kind: 'other', at, text: 'null', plain: null };
}

function describe(value: Value): string {
  return value.kind === 'list' ? 'a list' : 'text' in value ? JSON.stringify(value.text) : 'keys and values';
}
