/** `chaff config`: shows what is in force for a command, and where each setting comes from. */
import { listSettings } from '../config/setting.js';
import { UsageError } from '../read/usage-error.js';
import { alignColumns } from './align-columns.js';
import { EXIT } from './exit.js';
import type { CommandSpec } from './flags.js';
import type { RawFlags } from './program.js';
import { findConcerned, isNamed, type SettingInForce, type Settings } from './settings.js';
import { toOneLine } from './terminal-text.js';
import {
  toCleanCommandOptions,
  toInspectCommandOptions,
  toReportCommandOptions,
  toStatsCommandOptions,
} from './to-options.js';
import { writeAnswer } from './write-answer.js';

/** How commands read their flags, for what a run would refuse; of those that need no other flag. */
const READERS: Readonly<Record<string, (flags: RawFlags) => unknown>> = {
  clean: toCleanCommandOptions,
  inspect: toInspectCommandOptions,
  report: toReportCommandOptions,
  stats: toStatsCommandOptions,
};

/** Returns the exit code; `own` are the flags of `chaff config` itself. Throws UsageError for all that a run would refuse, once all is shown. */
export async function configCommand(spec: CommandSpec, settings: Settings, own: RawFlags): Promise<number> {
  await writeAnswer(own.json === true ? listAsJson(spec, settings) : showSettings(spec, settings));
  const refusals = listRefusals(READERS[spec.name] ?? (() => {}), spec, settings);
  if (refusals.length === 1) throw refusals[0];
  if (refusals.length > 1) {
    const lines = refusals.flatMap((refusal) => refusal.lines);
    throw new UsageError(`${refusals.length} mistakes in the settings of ${spec.name}`, ...lines);
  }
  return EXIT.done;
}

/** A reader stops at the first mistake; so what that speaks of is left out, and the rest is read again. */
function listRefusals(read: (flags: RawFlags) => unknown, spec: CommandSpec, settings: Settings): UsageError[] {
  const defaults = listSettings(spec.flags);
  const keys = new Map([...settings.inForce].map(([key, one]) => [one, key]));
  let given = [...settings.inForce.values()].filter(({ origin }) => origin.from !== 'default');
  const leftOut: SettingInForce[] = [];
  const refusals: UsageError[] = [];
  let flags: RawFlags = settings.flags;
  for (;;) {
    try {
      read(flags);
      return refusals;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      // That something is missing which was left out is no mistake of the settings.
      if (!leftOut.some((one) => isNamed(one, error.message))) refusals.push(error);
      const concerned = findConcerned(given, error.message);
      if (concerned.length === 0) return refusals;
      given = given.filter((one) => !concerned.includes(one));
      leftOut.push(...concerned);
      for (const key of concerned.map((one) => keys.get(one) ?? '')) {
        flags = { ...flags, [key]: defaults.get(key)?.default ?? undefined };
      }
    }
  }
}

function listAsJson({ name }: CommandSpec, { file, profile, inForce }: Settings): string {
  const settings = [...inForce].map(([key, { value, origin, place }]) => ({ key, value, from: origin.from, place }));
  return `${JSON.stringify({ command: name, file, profile, settings })}\n`;
}

function showSettings(spec: CommandSpec, { file, profile, inForce }: Settings): string {
  const rows = [...inForce].map(([key, one]) => [key, String(one.value), describeOrigin(one, profile)]);
  const unset = [...listSettings(spec.flags).keys()].filter((key) => !inForce.has(key));
  const head = `chaff ${spec.name}: ${file ?? 'no config file'}${profile === null ? '' : `, profile ${profile}`}`;
  const lines = [head, '', ...alignColumns(rows.map((row) => row.map(toOneLine))), '', `not set: ${unset.join(', ')}`];
  return lines.map((line) => `${line}\n`).join('');
}

function describeOrigin({ origin, place }: SettingInForce, profile: string | null): string {
  if (origin.from === 'profile') return `profile ${profile} in ${place}`;
  return origin.from === 'file' ? (place ?? '') : origin.from;
}
