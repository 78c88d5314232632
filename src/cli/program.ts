/** The command table as a commander program: parsing, help and suggestions; what a command does is passed in. */
import { Argument, Command, Option } from 'commander';
import { COMMANDS, type CommandSpec, DEFAULT_COMMAND, EXIT_CODES, type FlagSpec, TASKS } from './flags.js';

/** Flag values as parsed; absent flags without a default are missing. */
export type RawFlags = Readonly<Record<string, string | boolean | undefined>>;

export type CommandActions = Readonly<
  Record<CommandSpec['name'], (args: readonly string[], flags: RawFlags) => Promise<void>>
>;

export const PROGRAM_DOC = 'Strip the boilerplate from scraped text; write article bodies and metadata as JSON lines.';

/**
 * Builds the program; `sayError` takes what is wrong with the usage of a command, null for none of them. Parsing throws
 * CommanderError, for help and version too.
 */
export function createProgram(
  version: string,
  sayError: (message: string, command: CommandSpec['name'] | null) => void,
  actions: CommandActions,
): Command {
  const program = new Command('chaff');
  program
    .description(PROGRAM_DOC)
    .usage('[clean] [inputs...] [options]\n       chaff <command> [options]')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'the flags of a command, and examples')
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${describeArguments(command)}`.trim() })
    .configureOutput({ outputError: (text) => sayError(toMessage(text), null) })
    .addHelpText('after', describeTasks());
  for (const spec of COMMANDS) {
    addCommand(program, spec, actions[spec.name]).configureOutput({
      outputError: (text) => sayError(toMessage(text), spec.name),
    });
  }
  return program;
}

function addCommand(program: Command, spec: CommandSpec, action: CommandActions[CommandSpec['name']]): Command {
  const command = program.command(spec.name, { isDefault: spec === DEFAULT_COMMAND });
  command.description(spec.doc).summary(spec.summary);
  if (spec.argumentChoices !== undefined) {
    command.addArgument(new Argument(spec.arguments).choices(spec.argumentChoices));
  } else if (spec.arguments !== '') command.arguments(spec.arguments);
  for (const flag of spec.flags) command.addOption(toOption(flag));
  command.addHelpText('after', describeEnd(spec));
  return command.action(() => action(command.args, command.opts()));
}

function toOption(flag: FlagSpec): Option {
  const option = new Option(flag.flags, flag.doc);
  if (flag.default !== undefined) option.default(flag.default, flag.default);
  if (flag.choices !== undefined) option.choices(flag.choices);
  if (flag.isList) option.argParser((value, before: string | undefined) => (before ? `${before},${value}` : value));
  return option;
}

function toMessage(text: string): string {
  return text.replace(/^error: /, '').trimEnd();
}

function describeArguments({ registeredArguments }: Command): string {
  return registeredArguments
    .map((argument) => {
      const name = argument.variadic ? `${argument.name()}...` : argument.name();
      return argument.required ? `<${name}>` : `[${name}]`;
    })
    .join(' ');
}

/** What stands below the list of commands: one page of a terminal has to do. */
function describeTasks(): string {
  const tasks = TASKS.flatMap(([task, ...lines]) => [`${task}:`, ...lines.map((line) => `  ${line}`)]);
  return [
    '',
    ...tasks,
    '',
    `Flags: chaff <command> --help; without a command they are those of chaff ${DEFAULT_COMMAND.name}.`,
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
