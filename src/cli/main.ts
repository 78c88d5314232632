/** The entry: parses the command line, runs one command, and turns its end into an exit code. */
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { UsageError } from '../read/usage-error.js';
import { WriteError } from '../write/write-error.js';
import { createInterrupt, type Interrupt } from './interrupt.js';
import { createProgram, type RawFlags } from './program.js';

/** What every command gets besides its arguments. */
export interface CommandContext {
  readonly version: string;
  readonly interrupt: Interrupt;
}

/** A command; returns the exit code. Throws UsageError and WriteError for what ends it. */
export type RunCommand = (args: readonly string[], flags: RawFlags, context: CommandContext) => Promise<number>;

const EXIT_USAGE = 2;

async function main(argv: readonly string[]): Promise<void> {
  // Whoever writes records learns of a closed pipe or a full disk by the write's own result; for help and warnings
  // there is nobody left to tell.
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
  const version = readVersion();
  const run = async (command: RunCommand, args: readonly string[], flags: RawFlags): Promise<void> => {
    process.exitCode = await command(args, flags, { version, interrupt: createInterrupt() });
  };
  const program = createProgram(version, {
    clean: async (args, flags) =>
      flags.serveStdio === true
        ? run((await import('./serve-command.js')).serveCommand, args, flags)
        : run((await import('./clean-command.js')).cleanCommand, args, flags),
    restore: async (args, flags) => run((await import('./restore-command.js')).restoreCommand, args, flags),
    inspect: async (args, flags) => run((await import('./inspect-command.js')).inspectCommand, args, flags),
    eval: async (args, flags) => run((await import('./eval-command.js')).evalCommand, args, flags),
    train: async (args, flags) => run((await import('./train-command.js')).trainCommand, args, flags),
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}

function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  if (error instanceof UsageError) {
    process.stderr.write(`chaff: ${error.message}\nSee chaff --help.\n`);
    return EXIT_USAGE;
  }
  if (error instanceof WriteError) {
    process.stderr.write(`chaff: ${error.message}\n`);
    return EXIT_USAGE;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`chaff: this is a bug in chaff, please report it\n${detail}\n`);
  return EXIT_USAGE;
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

function ignore(): void {}

await main(process.argv.slice(2));
