/** Whether a config has the shape that the table of flags gives it. */
import type { Setting, SettingTable } from './setting.js';

/** Keys from the top of the config; numbers are places in a list. */
export type ConfigPath = readonly (string | number)[];

export interface ConfigProblem {
  readonly path: ConfigPath;
  /** What is wrong at the path: the last key itself, or what it holds. */
  readonly at: 'key' | 'value';
  readonly found: string;
  readonly expected: string;
  /** Words among which the one that was meant may be, and what was written. */
  readonly word: string;
  readonly candidates: readonly string[];
}

type Table = Readonly<Record<string, unknown>>;

export const PROFILES = 'profiles';
export const SCHEMA = '$schema';

const MAX_SHOWN = 40;

/** All that is wrong, in the order of the config. */
export function checkConfig(config: unknown, table: SettingTable): ConfigProblem[] {
  if (!isTable(config)) return [wrongValue([], config, 'keys with values')];
  return Object.entries(config).flatMap(([key, value]) => {
    if (key === SCHEMA) return typeof value === 'string' ? [] : [wrongValue([key], value, 'the address of a schema')];
    if (key !== PROFILES) return checkTopKey(key, value, [], table, [PROFILES]);
    if (!isTable(value)) return [wrongValue([key], value, 'a name with settings for each profile')];
    return Object.entries(value).flatMap(([name, profile]) => checkProfile(profile, [key, name], table));
  });
}

function checkProfile(profile: unknown, path: ConfigPath, table: SettingTable): ConfigProblem[] {
  if (!isTable(profile)) return [wrongValue(path, profile, 'settings')];
  return Object.entries(profile).flatMap(([key, value]) => checkTopKey(key, value, path, table, []));
}

/** A flag may have the name of a command: then an object is the command's section. */
function checkTopKey(
  key: string,
  value: unknown,
  above: ConfigPath,
  { shared, commands }: SettingTable,
  others: readonly string[],
): ConfigProblem[] {
  const path = [...above, key];
  const [setting, section] = [shared.get(key), commands.get(key)];
  if (section !== undefined && (setting === undefined || isTable(value))) {
    return checkSection(value, path, key, section);
  }
  if (setting !== undefined) return checkSetting(value, path, setting);
  const candidates = [...new Set([...shared.keys(), ...commands.keys(), ...others])];
  const owners = [...commands].filter(([, settings]) => settings.has(key)).map(([name]) => `"${name}"`);
  const expected = owners.length > 0 ? `it under ${owners.join(' or ')}` : `one of ${candidates.join(', ')}`;
  return [{ path, at: 'key', found: quote(key), expected, word: key, candidates }];
}

function checkSection(
  value: unknown,
  path: ConfigPath,
  name: string,
  settings: ReadonlyMap<string, Setting>,
): ConfigProblem[] {
  if (!isTable(value)) return [wrongValue(path, value, `settings of ${name}`)];
  return Object.entries(value).flatMap(([key, inner]) => {
    const setting = settings.get(key);
    if (setting !== undefined) return checkSetting(inner, [...path, key], setting);
    const candidates = [...settings.keys()];
    const expected = `one of ${candidates.join(', ')}`;
    return [{ path: [...path, key], at: 'key' as const, found: quote(key), expected, word: key, candidates }];
  });
}

function checkSetting(value: unknown, path: ConfigPath, setting: Setting): ConfigProblem[] {
  if (isValueOf(value, setting)) return [];
  if (setting.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((item, index) => (isText(item) ? [] : [wrongValue([...path, index], item, 'a string')]));
  }
  return [{ ...wrongValue(path, value, expectationOf(setting)), candidates: setting.choices }];
}

function isValueOf(value: unknown, { kind, hasOff, choices, isPath }: Setting): boolean {
  if (value === false && hasOff) return true;
  switch (kind) {
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return isText(value) && choices.includes(value);
    case 'list':
      return isText(value) || (Array.isArray(value) && value.every(isText));
    case 'number':
      return typeof value === 'number';
    case 'text':
      return isText(value) || (typeof value === 'number' && !isPath);
  }
}

function expectationOf({ kind, hasOff, choices, isPath }: Setting): string {
  const expected = {
    switch: 'true or false',
    choice: `one of ${choices.join(', ')}`,
    list: 'a string or a list of strings',
    number: 'a number',
    text: isPath ? 'a path' : 'a string or a number',
  }[kind];
  return hasOff && kind !== 'switch' ? `${expected}, or false` : expected;
}

function wrongValue(path: ConfigPath, value: unknown, expected: string): ConfigProblem {
  return { path, at: 'value', found: describe(value), expected, word: isText(value) ? value : '', candidates: [] };
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
