/** The command table as completion needs it: which words may stand where. */
import { Option } from 'commander';
import type { CommandSpec, FlagSpec } from './flags.js';

/** What a value may be: a path, one of these words (or several, with commas between them), or anything. */
export type Value =
  | { readonly kind: 'path' }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList: boolean }
  | { readonly kind: 'any' };

export interface FlagCompletion {
  /** The short one first where there is one. */
  readonly names: readonly string[];
  readonly doc: string;
  /** Null for a switch. */
  readonly value: Value | null;
  readonly isRepeatable: boolean;
}

export interface CommandCompletion {
  readonly name: string;
  readonly doc: string;
  readonly flags: readonly FlagCompletion[];
  /** Null for none. */
  readonly argument: Value | null;
}

/** What is not in the table: labels, and ids of rules. */
export interface Vocabulary {
  readonly label: readonly string[];
  readonly rule: readonly string[];
}

const HELP: FlagSpec = { flags: '-h, --help', doc: 'print this help' };

export function toCompletions(commands: readonly CommandSpec[], vocabulary: Vocabulary): CommandCompletion[] {
  const listed = commands.map((spec) => ({
    name: spec.name,
    doc: spec.summary,
    flags: [...spec.flags, HELP].map((flag) => toFlag(flag, vocabulary)),
    argument: toArgument(spec),
  }));
  const names = commands.map(({ name }) => name);
  const help = { kind: 'words', words: names, isList: false } as const;
  return [...listed, { name: 'help', doc: 'the flags of a command, and examples', flags: [], argument: help }];
}

function toFlag({ flags, doc, choices, values, isList = false }: FlagSpec, vocabulary: Vocabulary): FlagCompletion {
  const { short, long, required } = new Option(flags);
  const words = choices ?? (values === undefined || values === 'path' ? null : vocabulary[values]);
  const value: Value =
    words !== null ? { kind: 'words', words, isList } : values === 'path' ? { kind: 'path' } : { kind: 'any' };
  return {
    names: [short, long].filter((name) => name !== undefined),
    // What stands behind is too much for a list.
    doc: doc.split(/; | \(|, e\.g\./)[0],
    value: required ? value : null,
    isRepeatable: isList,
  };
}

function toArgument(spec: CommandSpec): Value | null {
  if (spec.arguments === '') return null;
  if (spec.argumentChoices === undefined) return { kind: 'path' };
  return { kind: 'words', words: spec.argumentChoices, isList: false };
}

/** Flags that take the same values, as pairs of command and name, under those values. */
export function groupByValue(
  commands: readonly CommandCompletion[],
): { readonly value: Value; readonly users: readonly string[] }[] {
  const groups = new Map<string, { value: Value; users: string[] }>();
  for (const { name: command, flags } of commands) {
    for (const { names, value } of flags) {
      if (value === null) continue;
      const key = JSON.stringify(value);
      const group = groups.get(key) ?? { value, users: [] };
      groups.set(key, group);
      group.users.push(...names.map((name) => `${command}:${name}`));
    }
  }
  return [...groups.values()];
}
