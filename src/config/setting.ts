/** What the table of flags says of each setting that a config file may hold. */

/** What counts here of a flag in the table. */
export interface ConfigFlag {
  /** As commander reads it. */
  readonly flags: string;
  readonly doc: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  readonly isList?: boolean;
  /** What its values are; those that are files or directories are paths. */
  readonly values?: string;
  readonly onlyWith?: readonly [key: string, value: string | boolean];
  readonly excludes?: string;
  readonly isTypedOnly?: boolean;
}

export interface ConfigCommand {
  readonly name: string;
  readonly flags: readonly ConfigFlag[];
}

export type SettingKind = 'switch' | 'choice' | 'list' | 'number' | 'text';

/** A flag, or `--x VALUE` and `--no-x` together. */
export interface Setting {
  /** As commander names it: `textKey`. */
  readonly key: string;
  /** As it is typed: `--text-key`. */
  readonly flag: string;
  /** Its one letter: `-o`; null for most. */
  readonly short: string | null;
  readonly kind: SettingKind;
  /** Whether there is a `--no-` flag of its own: then false is something else than the default. */
  readonly hasOff: boolean;
  readonly isPath: boolean;
  readonly values: string | null;
  readonly choices: readonly string[];
  readonly default: string | null;
  /** Of the flag and of its `--no-` flag. */
  readonly docs: readonly string[];
  readonly onlyWith: readonly [key: string, value: string | boolean] | null;
  readonly excludes: string | null;
  /** The same for flags that mean the same. */
  readonly meaning: string;
}

/** The settings of each command, and those that several commands share. */
export interface SettingTable {
  /** By key; they stand at the top of a config file. */
  readonly shared: ReadonlyMap<string, Setting>;
  /** By command, then by key: all that the command has. */
  readonly commands: ReadonlyMap<string, ReadonlyMap<string, Setting>>;
}

/** Names of arguments that stand for a number. */
const NUMBERS: ReadonlySet<string> = new Set(['n', 'seconds']);

const FLAG = /^(?:(-\w), )?--(no-)?([a-z][a-z-]*)(?: <([^>]+)>)?$/;

/** In the order of the first of each group. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** `text-key` → `textKey`. */
export function toKey(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A setting is shared where it is in several commands with one meaning, and no other several share another. */
export function toSettingTable(commands: readonly ConfigCommand[]): SettingTable {
  const all = commands.map(({ name, flags }) => [name, listSettings(flags)] as const);
  const byMeaning = groupBy(
    all.flatMap(([, settings]) => [...settings.values()]),
    ({ meaning }) => meaning,
  );
  const repeated = [...byMeaning.values()].filter((group) => group.length > 1).map(([setting]) => setting);
  const byKey = groupBy(repeated, ({ key }) => key);
  const shared = [...byKey]
    .filter(([, group]) => group.length === 1)
    .map(([key, [setting]]) => [key, setting] as const);
  return { shared: new Map(shared), commands: new Map(all.filter(([, settings]) => settings.size > 0)) };
}

/** By key, in the order of the flags. */
export function listSettings(flags: readonly ConfigFlag[]): Map<string, Setting> {
  const parsed = flags.filter(({ isTypedOnly }) => !isTypedOnly).map((flag) => ({ flag, ...parseFlag(flag.flags) }));
  const settings = new Map<string, Setting>();
  for (const [key, group] of groupBy(parsed, ({ name }) => toKey(name))) {
    const { flag, short, name, argument } = group.find(({ isOff }) => !isOff) ?? group[0];
    settings.set(key, {
      key,
      flag: `--${name}`,
      short,
      kind: kindOf(flag, argument),
      hasOff: group.some(({ isOff }) => isOff),
      isPath: flag.values === 'path',
      values: flag.values ?? null,
      choices: flag.choices ?? [],
      default: flag.default ?? null,
      docs: group.map((part) => part.flag.doc),
      onlyWith: flag.onlyWith ?? null,
      excludes: flag.excludes ?? null,
      meaning: JSON.stringify(
        group.map(({ flag: { flags, doc, default: usual, choices } }) => [flags, doc, usual, choices]),
      ),
    });
  }
  return settings;
}

interface ParsedFlag {
  readonly short: string | null;
  readonly name: string;
  readonly isOff: boolean;
  readonly argument: string | null;
}

function parseFlag(flags: string): ParsedFlag {
  const found = FLAG.exec(flags);
  if (found === null) throw new Error(`found the flag ${flags}, expected one with a long name`);
  const [, short, off, name, argument] = found;
  return { short: short ?? null, name, isOff: off !== undefined, argument: argument ?? null };
}

function kindOf({ choices, isList }: ConfigFlag, argument: string | null): SettingKind {
  if (argument === null) return 'switch';
  if (choices !== undefined) return 'choice';
  if (isList) return 'list';
  return NUMBERS.has(argument) ? 'number' : 'text';
}
