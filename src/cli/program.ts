/** The command table as a commander program: parsing, help and suggestions; what a command does is passed in. */
import { Command, Option } from 'commander';
import { hintAt } from '../read/did-you-mean.js';
import { UsageError } from '../read/usage-error.js';
import { checkArguments, toUnknownAction } from './check-arguments.js';
import {
  COMMANDS,
  CONFIGURABLE,
  type CommandSpec,
  DEFAULT_COMMAND,
  EXIT_CODES,
  type FlagSpec,
  TASKS,
} from './flags.js';

/** Flag values as parsed; absent flags without a default are missing. */
export type RawFlags = Readonly<Record<string, string | boolean | undefined>>;

export type CommandActions = Readonly<
  Record<Exclude<CommandSpec['name'], 'config'>, (args: readonly string[], flags: RawFlags) => Promise<void>>
>;

/** What is done with flags before a command gets them. */
export interface Settling {
  /** `typed` is what stands on the command line. Returns what is in force, defaults included. */
  readonly settle: (spec: CommandSpec, typed: RawFlags) => Promise<RawFlags>;
  /** Shows that instead; `own` are the flags of `chaff config` itself. */
  readonly show: (spec: CommandSpec, typed: RawFlags, own: RawFlags) => Promise<void>;
}

export const PROGRAM_DOC = 'Strip the boilerplate from scraped text; write article bodies and metadata as JSON lines.';

export const HELP_DOC = 'the flags of a command, and examples';

/**
 * Builds the program; `print` takes help and version, and `sayError` what is wrong with the usage of a command, null for none of them. Parsing throws
 * CommanderError, for help and version too.
 */
export function createProgram(
  version: string,
  print: (text: string) => void,
  sayError: (message: string, command: CommandSpec['name'] | null) => void,
  actions: CommandActions,
  settling: Settling,
): Command {
  const program = new Command('chaff');
  program
    .description(PROGRAM_DOC)
    .usage('[clean] [inputs...] [options]\n       chaff <command> [options]')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${describeArguments(command)}`.trimEnd() })
    .configureOutput({ writeOut: print, outputError: (text) => sayError(toMessage(text), null) })
    .addHelpText('after', describeTasks());
  for (const spec of COMMANDS) {
    const command = addCommand(program, spec)
      .addHelpText('after', describeEnd(spec))
      .configureOutput({ outputError: (text) => sayError(toMessage(text), spec.name) });
    if (spec.name === 'config') {
      addConfigurable(command, spec, settling.show);
      continue;
    }
    const action = actions[spec.name];
    command
      .usage(`[options] ${spec.arguments}`.trimEnd())
      .allowExcessArguments()
      .action(async () => {
        checkArguments(spec, command.args);
        const typed = typedFlags(command);
        return action(command.args, CONFIGURABLE.includes(spec) ? await settling.settle(spec, typed) : typed);
      });
  }
  addHelp(program);
  return program;
}

function addCommand(parent: Command, spec: CommandSpec): Command {
  const command = parent
    .command(spec.name, { isDefault: spec.name === DEFAULT_COMMAND })
    .description(spec.doc)
    .summary(spec.summary);
  for (const flag of spec.flags) command.addOption(toOption(flag));
  for (const flag of spec.flags) if (needsOff(flag, spec)) command.addOption(toOffOption(flag));
  return command;
}

/** The commands below `chaff config`, each with its flags. */
function addConfigurable(config: Command, configSpec: CommandSpec, show: Settling['show']): void {
  config.usage(`${configSpec.arguments} [options]`).helpCommand(false);
  for (const spec of CONFIGURABLE) {
    const doc = `settings of chaff ${spec.name}`;
    const command = addCommand(config, { ...spec, doc, summary: doc });
    command.allowExcessArguments().action(async () => {
      if (command.args.length > 0) throw toUnknownAction(configSpec, command.args[0]);
      await show(spec, typedFlags(command), config.opts());
    });
  }
}

/** Commander's own command answers an unknown name with all of the help. */
function addHelp(program: Command): void {
  const help = program.command('help').summary(HELP_DOC).description(HELP_DOC).usage('[command]');
  help.allowExcessArguments().action(() => {
    const [name] = help.args;
    const commands = program.commands.map((command) => [command.name(), command] as const);
    const command = name === undefined ? program : new Map(commands).get(name);
    if (command !== undefined) command.help();
    const names = COMMANDS.map((spec) => spec.name);
    throw new UsageError(`help: found "${name}"${hintAt(name, names)}, expected one of ${names.join(', ')}`);
  });
}

function typedFlags(command: Command): RawFlags {
  const typed = Object.entries(command.opts()).filter(([key]) => command.getOptionValueSource(key) === 'cli');
  return Object.fromEntries(typed);
}

function toOption(flag: FlagSpec): Option {
  const option = new Option(flag.flags, flag.doc);
  if (flag.default !== undefined) option.default(flag.default, flag.default);
  if (flag.choices !== undefined) option.choices(flag.choices);
  if (flag.isList) option.argParser((value, before: string | undefined) => (before ? `${before},${value}` : value));
  return option;
}

/** What a config file turns on the command line must be able to turn off. */
function needsOff(flag: FlagSpec, { flags }: CommandSpec): boolean {
  if (flag.isTypedOnly || /<|--no-/.test(flag.flags)) return false;
  return !flags.some((other) => other.flags === offFlag(flag));
}

function toOffOption(flag: FlagSpec): Option {
  return new Option(offFlag(flag), 'as if the config file did not set it').hideHelp();
}

function offFlag({ flags }: FlagSpec): string {
  return flags.replace(/^.*--/, '--no-');
}

function toMessage(text: string): string {
  return text.replace(/^error: /, '').trimEnd();
}

function describeArguments(command: Command): string {
  return command.usage().replace('[options]', '').trim();
}

/** What stands below the list of commands: one page of a terminal has to do. */
function describeTasks(): string {
  const tasks = TASKS.flatMap(([task, ...lines]) => [`${task}:`, ...lines.map((line) => `  ${line}`)]);
  return [
    '',
    ...tasks,
    '',
    `Flags: chaff <command> --help; without a command they are those of chaff ${DEFAULT_COMMAND}.`,
    '',
    ...describeExitCodes(),
  ].join('\n');
}

function describeEnd({ examples }: CommandSpec): string {
  return ['', 'Examples:', ...examples.map((example) => `  ${example}`), '', ...describeExitCodes()].join('\n');
}

function describeExitCodes(): string[] {
  return ['Exit codes:', ...EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(4)}${meaning}`)];
}
