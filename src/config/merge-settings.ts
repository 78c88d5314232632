/** Several places that may set a flag → what is in force, and which of them it came from. */
import { type ConfigPath, isTable, PROFILES } from './check-config.js';
import type { Setting, SettingTable } from './setting.js';

export type FlagValue = string | boolean;

export interface Layer {
  readonly profile: string | null;
  /** Where its keys stand. */
  readonly path: ConfigPath;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Where a value came from. */
export type Origin =
  | { readonly from: 'command line' | 'default' }
  | { readonly from: 'profile' | 'file'; readonly profile: string | null; readonly path: ConfigPath };

export interface InForce {
  readonly value: FlagValue;
  readonly origin: Origin;
}

/** The names of the profiles of a config that was checked. */
export function listProfiles(config: unknown): string[] {
  const profiles = isTable(config) ? config[PROFILES] : undefined;
  return isTable(profiles) ? Object.keys(profiles) : [];
}

/** The parts of a checked config that concern a command, the strongest first. */
export function toLayers(config: unknown, command: string, profile: string | null, table: SettingTable): Layer[] {
  const profiles = isTable(config) ? config[PROFILES] : undefined;
  const own = profile !== null && isTable(profiles) ? profiles[profile] : undefined;
  return [
    ...layersOf(own, command, table, { profile, path: [PROFILES, profile ?? ''] }),
    ...layersOf(config, command, table, { profile: null, path: [] }),
  ];
}

/** What stands under the command's name is stronger than what stands beside it. */
function layersOf(
  settings: unknown,
  command: string,
  { shared, commands }: SettingTable,
  { profile, path }: Omit<Layer, 'values'>,
): Layer[] {
  if (!isTable(settings)) return [];
  const section = settings[command];
  const own = commands.get(command);
  const values = Object.entries(settings).filter(
    ([key, value]) => !isTable(value) && shared.has(key) && own?.get(key)?.meaning === shared.get(key)?.meaning,
  );
  const beside = { profile, path, values: Object.fromEntries(values) };
  return isTable(section) ? [{ profile, path: [...path, command], values: section }, beside] : [beside];
}

export interface MergeJob {
  /** Of the command, by key. */
  readonly settings: ReadonlyMap<string, Setting>;
  /** What was typed. */
  readonly typed: Readonly<Record<string, FlagValue | undefined>>;
  /** The strongest first. */
  readonly layers: readonly Layer[];
  /** Keys that a config does not set in this run. */
  readonly passedOver: ReadonlySet<string>;
  /** A path that a config names, as seen from here. */
  readonly toPath: (path: string) => string;
}

/** By key, in the order of `settings`. What is not set and has no default is missing. */
export function mergeSettings({ settings, typed, layers, passedOver, toPath }: MergeJob): Map<string, InForce> {
  const found = new Map<string, InForce>();
  for (const [key, value] of Object.entries(typed)) {
    if (value !== undefined) found.set(key, { value, origin: { from: 'command line' } });
  }
  for (const { profile, path, values } of layers) {
    const stronger = new Map(found);
    for (const [key, given] of Object.entries(values)) {
      const setting = settings.get(key);
      if (setting === undefined || stronger.has(key) || passedOver.has(key)) continue;
      if (setting.excludes !== null && stronger.get(setting.excludes)?.value === true) continue;
      const origin = { from: profile === null ? 'file' : 'profile', profile, path: [...path, key] } as const;
      found.set(key, { value: toFlagValue(given, setting, toPath), origin });
    }
  }
  return inOrder(settings, found);
}

function inOrder(settings: ReadonlyMap<string, Setting>, found: ReadonlyMap<string, InForce>): Map<string, InForce> {
  const merged = new Map<string, InForce>();
  for (const [key, { default: usual, onlyWith, hasOff }] of settings) {
    const one = found.get(key) ?? (usual === null ? null : ({ value: usual, origin: { from: 'default' } } as const));
    if (one === null) continue;
    // What is off is as if nobody had given it.
    if (one.value === false && !hasOff) continue;
    const isConfigured = one.origin.from === 'file' || one.origin.from === 'profile';
    if (isConfigured && onlyWith !== null && found.get(onlyWith[0])?.value !== onlyWith[1]) continue;
    merged.set(key, one);
  }
  return merged;
}

/** As it would have been typed; false for an empty list, which is as if there were none. */
function toFlagValue(value: unknown, { kind, isPath }: Setting, toPath: MergeJob['toPath']): FlagValue {
  if (typeof value === 'boolean') return value;
  const items = kind === 'list' && !Array.isArray(value) ? String(value).split(',') : [value].flat();
  const texts = items.map((item) => (kind === 'list' ? String(item).trim() : String(item)));
  return texts.length === 0 ? false : texts.map((text) => (isPath ? toPath(text) : text)).join(',');
}
