/** The command table as a commander program: parsing, help and suggestions; what a command does is passed in. */
import { Command, Option } from 'commander';
import { COMMANDS, type CommandSpec, DEFAULT_COMMAND, EXIT_CODES, type FlagSpec } from './flags.js';

/** Flag values as parsed; absent flags without a default are missing. */
export type RawFlags = Readonly<Record<string, string | boolean | undefined>>;

export type CommandActions = Readonly<
  Record<CommandSpec['name'], (args: readonly string[], flags: RawFlags) => Promise<void>>
>;

const PROGRAM_DOC = 'Strip the boilerplate from scraped text; write article bodies and metadata as JSON lines.';

/** Builds the program; `sayError` takes what is wrong with the usage. Parsing throws CommanderError, for help and version too. */
export function createProgram(version: string, sayError: (message: string) => void, actions: CommandActions): Command {
  const program = new Command('chaff');
  program
    .description(PROGRAM_DOC)
    .usage('[clean] [inputs...] [options]\n       chaff <command> [options]')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text) => sayError(text.replace(/^error: /, '').trimEnd()) })
    .addHelpText('after', () => describeDefaultCommand(program));
  for (const spec of COMMANDS) addCommand(program, spec, actions[spec.name]);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, action: CommandActions[CommandSpec['name']]): void {
  const command = program.command(spec.name, { isDefault: spec === DEFAULT_COMMAND });
  command.description(spec.doc).arguments(spec.arguments);
  for (const flag of spec.flags) command.addOption(toOption(flag));
  command.addHelpText('after', describeEnd(spec));
  command.action(() => action(command.args, command.opts()));
}

function toOption(flag: FlagSpec): Option {
  const option = new Option(flag.flags, flag.doc);
  if (flag.default !== undefined) option.default(flag.default, flag.default);
  if (flag.choices !== undefined) option.choices(flag.choices);
  if (flag.isList) option.argParser((value, before: string | undefined) => (before ? `${before},${value}` : value));
  return option;
}

/** `chaff --help` also shows what the default command takes. */
function describeDefaultCommand(program: Command): string {
  const command = program.commands.find((candidate) => candidate.name() === DEFAULT_COMMAND.name);
  return `\nWithout a command:\n${command?.helpInformation() ?? ''}${describeEnd(DEFAULT_COMMAND)}`;
}

function describeEnd({ examples }: CommandSpec): string {
  const codes = EXIT_CODES.map(([code, meaning]) => `  ${String(code).padEnd(4)}${meaning}`);
  const lines = examples.map((example) => `  ${example}`);
  return ['', 'Examples:', ...lines, '', 'Exit codes:', ...codes].join('\n');
}
