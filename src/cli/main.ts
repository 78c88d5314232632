/** The entry: parses the command line, runs one command, and turns its end into an exit code. */
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { UsageError } from '../read/usage-error.js';
import { WriteError } from '../write/write-error.js';
import { createInterrupt, type Interrupt } from './interrupt.js';
import { findLogFormat, inOneLine, type LogFormat, toLogLine } from './log-line.js';
import { createProgram, type RawFlags } from './program.js';

/** What every command gets besides its arguments. */
export interface CommandContext {
  readonly version: string;
  readonly interrupt: Interrupt;
}

/** A command; returns the exit code. Throws UsageError and WriteError for what ends it. */
export type RunCommand = (args: readonly string[], flags: RawFlags, context: CommandContext) => Promise<number>;

const EXIT_USAGE = 2;

/** How it shows that Node may not open one more file in the midst of loading a command's modules. */
const LOADING_CODES: ReadonlySet<unknown> = new Set(['EMFILE', 'ENFILE', 'ERR_MODULE_NOT_FOUND']);

async function main(argv: readonly string[]): Promise<void> {
  // Whoever writes records learns of a closed pipe or a full disk by the write's own result; for help and warnings
  // there is nobody left to tell.
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
  const logFormat = findLogFormat(argv);
  // Node itself would end with 1, which says that the run was finished.
  process.on('uncaughtException', (error) => process.exit(reportFailure(error, logFormat)));
  const version = readVersion();
  const run = async (command: RunCommand, args: readonly string[], flags: RawFlags): Promise<void> => {
    process.exitCode = await command(args, flags, { version, interrupt: createInterrupt() });
  };
  const program = createProgram(version, (message) => say(message, logFormat), {
    clean: async (args, flags) =>
      flags.serveStdio === true
        ? run((await import('./serve-command.js')).serveCommand, args, flags)
        : run((await import('./clean-command.js')).cleanCommand, args, flags),
    restore: async (args, flags) => run((await import('./restore-command.js')).restoreCommand, args, flags),
    inspect: async (args, flags) => run((await import('./inspect-command.js')).inspectCommand, args, flags),
    eval: async (args, flags) => run((await import('./eval-command.js')).evalCommand, args, flags),
    train: async (args, flags) => run((await import('./train-command.js')).trainCommand, args, flags),
    report: async (args, flags) => run((await import('./report-command.js')).reportCommand, args, flags),
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = reportFailure(error, logFormat);
  }
}

function reportFailure(error: unknown, format: LogFormat): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  say(describeFailure(error, format), format);
  return EXIT_USAGE;
}

function describeFailure(error: unknown, format: LogFormat): string {
  if (error instanceof UsageError) return `${inOneLine(error.message, format)}\nSee chaff --help.`;
  if (error instanceof WriteError) return inOneLine(error.message, format);
  if (isLoadingError(error)) {
    return `cannot load its own files (${error.message}); allow more open files (ulimit -n 256), or install it again`;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug in chaff, please report it\n${detail}`;
}

function say(message: string, format: LogFormat): void {
  process.stderr.write(toLogLine(format, { level: 'error', message }, new Date()));
}

function isLoadingError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && LOADING_CODES.has(error.code);
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

function ignore(): void {}

await main(process.argv.slice(2));
