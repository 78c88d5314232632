/** The command table as completion needs it: which words may stand where. */
import { Option } from 'commander';
import { type ActionSpec, type CommandSpec, DEFAULT_COMMAND, type FlagSpec, type ValueSpec } from './flags.js';
import { HELP_DOC } from './program.js';

/**
 * What a value may be: a path (whose name ends so, where there are endings), one of these words (or several, with commas
 * between them), or anything.
 */
export type Value =
  | { readonly kind: 'path'; readonly endings: readonly string[] }
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
  /** What its first argument may be instead, each with what may follow. */
  readonly actions: readonly CommandCompletion[];
}

/** What is not in the table: labels, and ids of rules. */
export interface Vocabulary {
  readonly label: readonly string[];
  readonly rule: readonly string[];
}

const HELP: FlagSpec = { flags: '-h, --help', doc: 'print this help' };

export function toCompletions(commands: readonly CommandSpec[], vocabulary: Vocabulary): CommandCompletion[] {
  const listed = commands.map((spec) => toCommand(spec, vocabulary));
  const help = {
    name: 'help',
    doc: HELP_DOC,
    flags: [],
    argument: null,
    actions: commands.map(({ name, summary }) => ({ name, doc: summary, flags: [], argument: null, actions: [] })),
  };
  return [...listed, help];
}

function toCommand(spec: CommandSpec, vocabulary: Vocabulary): CommandCompletion {
  const { name, summary, actions = [] } = spec;
  const toFlags = (action: ActionSpec | undefined) =>
    [...withoutTwins([...spec.flags, ...(action?.flags ?? [])]), HELP].map((flag) => toFlag(flag, vocabulary));
  return {
    name,
    doc: summary,
    // Of an action that is not named, where there is a usual one.
    flags: toFlags(actions.find((action) => action.name === DEFAULT_COMMAND)),
    argument: spec.arguments === '' || actions.length > 0 ? null : { kind: 'path', endings: [] },
    actions: actions.map((action) => ({
      name: action.name,
      doc: action.doc,
      flags: toFlags(action),
      argument: action.arguments === '' ? null : toValue(action, false, vocabulary),
      actions: [],
    })),
  };
}

/** The first of flags that are typed alike. */
function withoutTwins(flags: readonly FlagSpec[]): FlagSpec[] {
  return flags.filter((flag, index) => flags.findIndex((other) => other.flags === flag.flags) === index);
}

function toFlag(flag: FlagSpec, vocabulary: Vocabulary): FlagCompletion {
  const { short, long, required } = new Option(flag.flags);
  const isList = flag.isList === true;
  return {
    names: [short, long].filter((name) => name !== undefined),
    // What stands behind is too much for a list.
    doc: flag.doc.split(/; | \(|, e\.g\./)[0],
    value: required ? toValue(flag, isList, vocabulary) : null,
    isRepeatable: isList,
  };
}

function toValue({ choices, values, endings = [] }: ValueSpec, isList: boolean, vocabulary: Vocabulary): Value {
  if (values === 'path') return { kind: 'path', endings };
  const words = choices ?? (values === undefined ? null : vocabulary[values]);
  return words === null ? { kind: 'any' } : { kind: 'words', words, isList };
}

/** Commands and their actions, each under what is typed of it with a slash between: `rules`, `rules/explain`. */
export function flattenActions(commands: readonly CommandCompletion[]): CommandCompletion[] {
  return commands.flatMap((command) => [
    command,
    ...command.actions.map((action) => ({ ...action, name: `${command.name}/${action.name}` })),
  ]);
}

/** Flags that take the same values, as pairs of command and flag, under those values. */
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
