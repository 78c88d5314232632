/** What is in force for a command: the command line, then a profile, then the config file, then the defaults. */
import { dirname, isAbsolute, join, relative } from 'node:path';
import { type ConfigProblem, checkConfig } from '../config/check-config.js';
import {
  type InForce,
  type Layer,
  listProfiles,
  mergeSettings,
  type Origin,
  toLayers,
} from '../config/merge-settings.js';
import { listSettings, type SettingTable, toSettingTable } from '../config/setting.js';
import { hintAt } from '../read/did-you-mean.js';
import { throwMistakes, UsageError } from '../read/usage-error.js';
import { findConfigFile } from './find-config-file.js';
import { CONFIGURABLE, type CommandSpec } from './flags.js';
import type { ConfigFile } from './load-config-file.js';
import type { RawFlags } from './program.js';
import { SERVE_PASSES_OVER } from './serve-refusals.js';

export interface Settings {
  /** Its path; null without one. */
  readonly file: string | null;
  readonly profile: string | null;
  /** What the command gets. */
  readonly flags: RawFlags;
  /** By key. */
  readonly inForce: ReadonlyMap<string, SettingInForce>;
}

export interface SettingInForce extends InForce {
  /** As it is typed. */
  readonly flag: string;
  readonly short: string | null;
  /** `chaff.config.yaml:12:3`; null where it does not come from a file. */
  readonly place: string | null;
}

interface LoadedConfig extends ConfigFile {
  readonly path: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Throws UsageError for a config that cannot be found, read or understood, with all that is wrong in it. */
export async function readSettings(spec: CommandSpec, typed: RawFlags): Promise<Settings> {
  const profile = typeof typed.profile === 'string' ? typed.profile : null;
  const config = await findConfig(typed);
  if (config === null && profile !== null) {
    throw new UsageError(`--profile ${profile}: found no config file, expected one with profiles`);
  }
  const layers = config === null ? [] : readLayers(config, spec, profile);
  const settings = listSettings(spec.flags);
  const merged = mergeSettings({
    settings,
    typed,
    layers,
    passedOver: typed.serveStdio === true ? SERVE_PASSES_OVER : NONE,
    toPath: (path) => fromHere(config === null ? '.' : dirname(config.path), path),
  });
  const inForce = new Map(
    [...merged].map(([key, one]) => {
      const { flag, short } = settings.get(key) ?? { flag: key, short: null };
      return [key, { ...one, flag, short, place: config === null ? null : placeOf(one.origin, config) }];
    }),
  );
  const values = [...merged].map(([key, { value }]) => [key, value]);
  return {
    file: config?.path ?? null,
    profile,
    flags: { ...unsettable(typed, settings), ...Object.fromEntries(values) },
    inForce,
  };
}

/** The table of all commands is for these only: most runs have no config, and start-up is felt. */
function readLayers(config: LoadedConfig, { name }: CommandSpec, profile: string | null): Layer[] {
  const table = toSettingTable(CONFIGURABLE);
  requireSound(config, table);
  if (profile !== null) requireProfile(profile, config);
  return toLayers(config.value, name, profile, table);
}

/** Flags that no file may set and that say more than where the settings come from. */
function unsettable(
  { config: _, profile: __, ...typed }: RawFlags,
  settings: ReadonlyMap<string, unknown>,
): Partial<RawFlags> {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => !settings.has(key)));
}

/** A child of another program does what its command line says; only one that asks for a file gets it. */
async function findConfig({ config, serveStdio }: RawFlags): Promise<LoadedConfig | null> {
  if (typeof config === 'string') return load(config);
  if (config === false || serveStdio === true) return null;
  const here = currentFolder();
  const found = here === null ? null : findConfigFile(here);
  return here === null || found === null ? null : load(relative(here, found));
}

async function load(path: string): Promise<LoadedConfig> {
  const { loadConfigFile } = await import('./load-config-file.js');
  return { ...(await loadConfigFile(path)), path };
}

/** Null where it was removed. */
function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

function requireSound(config: LoadedConfig, table: SettingTable): void {
  const mistakes = checkConfig(config.value, table).map((problem) => describeProblem(problem, config));
  throwMistakes(mistakes, config.path);
}

function describeProblem({ path, at, found, expected, word, candidates }: ConfigProblem, config: LoadedConfig): string {
  return `${config.placeOf(path, at)}: found ${found}${hintAt(word, candidates)}, expected ${expected}`;
}

function requireProfile(profile: string, config: LoadedConfig): void {
  const names = listProfiles(config.value);
  if (names.includes(profile)) return;
  const expected = names.length === 0 ? 'profiles in it' : `one of ${names.join(', ')}`;
  const found = `"${profile}"${hintAt(profile, names)}, which ${config.path} lacks`;
  throw new UsageError(`--profile: found ${found}, expected ${expected}`);
}

function placeOf(origin: Origin, config: LoadedConfig): string | null {
  return 'path' in origin ? config.placeOf(origin.path, 'value') : null;
}

/** A path that is written in a file of `folder`. */
function fromHere(folder: string, path: string): string {
  return folder === '.' || path === '-' || path === '' || isAbsolute(path) ? path : join(folder, path);
}

/** Wrong usage, each line with the places of the settings that it speaks of. */
export function withPlaces(error: unknown, { inForce }: Settings): unknown {
  if (!(error instanceof UsageError)) return error;
  const placed = [...inForce.values()].filter(({ place }) => place !== null);
  return new UsageError(
    ...error.lines.map((line) =>
      [line, ...findConcerned(placed, line).map(({ flag, place }) => `${flag} stands in ${place}`)].join('; '),
    ),
  );
}

/** The settings of which a message speaks by their flags, or else by their values. */
export function findConcerned(settings: readonly SettingInForce[], message: string): SettingInForce[] {
  const named = settings.filter((one) => isNamed(one, message));
  return named.length > 0 ? named : settings.filter(({ value }) => message.includes(`"${value}"`));
}

export function isNamed({ flag, short }: SettingInForce, message: string): boolean {
  return hasWord(message, flag) || (short !== null && hasWord(message, short));
}

function hasWord(message: string, flag: string): boolean {
  return message.split(/[^\w-]+/).includes(flag);
}
