/** The entry: parses the command line, runs one command, and turns its end into an exit code. */
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { UsageError } from '../read/usage-error.js';
import { toWriteError, WriteError } from '../write/write-error.js';
import { EXIT } from './exit.js';
import { createInterrupt, type Interrupt } from './interrupt.js';
import { findLogFormat, inOneLine, type LogFormat, toLogLine } from './log-line.js';
import { type CommandActions, createProgram, type RawFlags, type Settling } from './program.js';

/** What every command gets besides its arguments. */
export interface CommandContext {
  readonly version: string;
  readonly interrupt: Interrupt;
}

/** A command; returns the exit code. Throws UsageError and WriteError for what ends it. */
export type RunCommand = (args: readonly string[], flags: RawFlags, context: CommandContext) => Promise<number>;

const INTRODUCTION = `chaff strips the boilerplate from scraped text: menus, share bars, author notes,
teasers, notices. It writes what is left of each page, and what it learned from
the rest, as a line of JSON.

Try:
  chaff demo                      a page before and after
  chaff dump.txt > clean.jsonl    clean a file; folders, globs and pipes too
  chaff inspect dump.txt          see what is removed, and why

Help: chaff --help, and chaff <command> --help
`;

/** How it shows that Node may not open one more file in the midst of loading a command's modules. */
const LOADING_CODES: ReadonlySet<unknown> = new Set(['EMFILE', 'ENFILE', 'ERR_MODULE_NOT_FOUND']);

async function main(argv: readonly string[]): Promise<void> {
  // Whoever writes records learns of a closed pipe or a full disk by the write's own result; for warnings there
  // is nobody left to tell.
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
  let logFormat = findLogFormat(argv);
  /** Says more of an error once it is known where the settings come from. */
  let explain = (error: unknown): unknown => error;
  // Node itself would end with 1, which says that the run was finished.
  process.on('uncaughtException', (error) => process.exit(reportFailure(error, logFormat)));
  const version = readVersion();
  if (argv.length === 0 && process.stdin.isTTY) {
    // Without inputs a person at a terminal gets help, not a program that waits for them to type.
    process.stderr.write(INTRODUCTION);
    process.exitCode = EXIT.unusable;
    return;
  }
  const run = async (command: RunCommand, args: readonly string[], flags: RawFlags): Promise<void> => {
    process.exitCode = await command(args, flags, { version, interrupt: createInterrupt() });
  };
  const settling: Settling = {
    settle: async (spec, typed) => {
      const { readSettings, withPlaces } = await import('./settings.js');
      const settings = await readSettings(spec, typed);
      explain = (error) => withPlaces(error, settings);
      logFormat = settings.flags.logFormat === 'json' ? 'json' : 'text';
      return settings.flags;
    },
    show: async (spec, typed, own) => {
      const { readSettings, withPlaces } = await import('./settings.js');
      const { configCommand } = await import('./config-command.js');
      const settings = await readSettings(spec, typed);
      explain = (error) => withPlaces(error, settings);
      process.exitCode = await configCommand(spec, settings, own);
    },
  };
  const actions: CommandActions = {
    clean: async (args, flags) =>
      flags.serveStdio === true
        ? run((await import('./serve-command.js')).serveCommand, args, flags)
        : run((await import('./clean-command.js')).cleanCommand, args, flags),
    restore: async (args, flags) => run((await import('./restore-command.js')).restoreCommand, args, flags),
    inspect: async (args, flags) => run((await import('./inspect-command.js')).inspectCommand, args, flags),
    eval: async (args, flags) => run((await import('./eval-command.js')).evalCommand, args, flags),
    check: async (args, flags) => run((await import('./check-command.js')).checkCommand, args, flags),
    stats: async (args, flags) => run((await import('./stats-command.js')).statsCommand, args, flags),
    train: async (args, flags) => run((await import('./train-command.js')).trainCommand, args, flags),
    report: async (args, flags) => run((await import('./report-command.js')).reportCommand, args, flags),
    rules: async (args, flags) => run((await import('./rules-command.js')).rulesCommand, args, flags),
    demo: async (args, flags) => run((await import('./demo-command.js')).demoCommand, args, flags),
    completion: async (args, flags) => run((await import('./completion-command.js')).completionCommand, args, flags),
  };
  let running: string | null = null;
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  try {
    const sayError = (message: string, command: string | null) => say(withHelp(message, command), logFormat);
    const program = createProgram(version, print, sayError, actions, settling);
    program.hook('preAction', (_, command) => {
      // Below `chaff config` stand commands with the names of others.
      running = (command.parent?.parent ? command.parent : command).name();
    });
    await program.parseAsync(argv, { from: 'user' }).catch((error: unknown) => answerHelp(error, printed));
  } catch (error) {
    process.exitCode = reportFailure(explain(error), logFormat, running);
  }
}

/** Help and version end the parser as mistakes do. Throws WriteError, and all that is something else. */
async function answerHelp(error: unknown, printed: string): Promise<void> {
  if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  // Not by a Sink: to load one takes longer than the rest of this.
  const failure = await new Promise<Error | null | undefined>((resolve) => process.stdout.write(printed, resolve));
  const problem = failure ? toWriteError('stdout', failure) : null;
  if (problem instanceof WriteError) throw problem;
  process.exitCode = EXIT.done;
}

/** Says what went wrong, perhaps in a command; returns the exit code. */
function reportFailure(error: unknown, format: LogFormat, command: string | null = null): number {
  if (error instanceof CommanderError) return EXIT.unusable;
  say(describeFailure(error, format, command), format);
  return EXIT.unusable;
}

function describeFailure(error: unknown, format: LogFormat, command: string | null): string {
  if (error instanceof UsageError) {
    return withHelp(error.lines.map((line) => inOneLine(line, format)).join('\n'), command);
  }
  if (error instanceof WriteError) return inOneLine(error.message, format);
  if (isLoadingError(error)) {
    return `cannot load its own files (${error.message}); allow more open files (ulimit -n 256), or install it again`;
  }
  if (isFolderError(error)) {
    return `cannot tell the working directory (${error.message.split(':')[0]}), which seems to be removed; go to one that is there`;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug in chaff, please report it\n${detail}`;
}

/** With where to read on; `command` is null where the message may be about any. */
function withHelp(message: string, command: string | null): string {
  return `${message}\nSee ${command === null ? 'chaff' : `chaff ${command}`} --help.`;
}

function say(message: string, format: LogFormat): void {
  process.stderr.write(toLogLine(format, { level: 'error', message }, new Date()));
}

function isLoadingError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && LOADING_CODES.has(error.code);
}

/** How Node fails to make a path whole where there is no folder that it could lie in. */
function isFolderError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

function ignore(): void {}

await main(process.argv.slice(2));
