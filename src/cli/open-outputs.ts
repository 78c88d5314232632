/** The outputs of a `clean` run: checked against the inputs and each other, opened together, ended together. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../read/input.js';
import { UsageError } from '../read/usage-error.js';
import type { RunOutputs, RunPosition } from '../run/run-clean.js';
import { toAttributesPath } from '../write/dolma-writer.js';
import { isStdout, isStream } from '../write/find-descriptor.js';
import { mirrorPaths } from '../write/mirror-paths.js';
import type { OutputFormat } from '../write/output-format.js';
import { type NamedPath, statIfThere } from '../write/path-conflict.js';
import {
  createSingleOutput,
  openInDirectory,
  openMirroredOutput,
  type RecordOutput,
  type SavedOutput,
} from '../write/record-output.js';
import { openRecordWriter, type RecordWriter, type SavedWriter } from '../write/record-writer.js';
import { createStdoutSink, openFileSink, type SavedSink, type Sink } from '../write/sink.js';
import { ClosedPipeError, WriteError } from '../write/write-error.js';
import { checkPaths } from './check-paths.js';
import type { CleanCommandOptions } from './to-options.js';

export interface OpenOutputs extends RunOutputs {
  readonly summary: Sink | null;
  /** Completes every output but the summary; a disk that is full is met before the first file gets its name. */
  finish(): Promise<void>;
  /** Completes ledger, rejects and quarantine alone, but for those whose reader went away, too. */
  finishSides(): Promise<void>;
  /** Whether that path's reader going away is a failure: of a side output, while the records would lie in a file. */
  isMissed(path: string): boolean;
  /** Closes all but the summary as they are, for another run to go on with them. Never fails. */
  suspend(): Promise<void>;
  /**
   * Completes a stream and gives up what is unfinished; names the files that were removed. Never fails. The
   * quarantine is completed where it is all that the run has to show.
   */
  discard(quarantine: 'discard' | 'finish'): Promise<string[]>;
}

const SIDE_FILES = ['ledger', 'rejects', 'quarantine', 'summary'] as const;

type SideFile = (typeof SIDE_FILES)[number];

/** Where the records go, known to be fit before anything is opened. */
export interface OutputPaths {
  /** One an input; null where all records go to one place. */
  readonly mirrored: readonly string[] | null;
  /** The first of them, beside which a run may leave word of how far it is; null for streams and devices. */
  readonly anchor: string | null;
}

/** Throws UsageError and WriteError. */
export function planOutputs(options: CleanCommandOptions, inputs: readonly Input[]): OutputPaths {
  const mirrored = isDirectoryPath(options.output) ? toMirroredPaths(options.output, inputs, options.to) : null;
  checkOutputs(options, inputs, mirrored);
  return toOutputPaths(options, mirrored);
}

/** `mirrored` are paths that are known to be fit, or null. */
export function toOutputPaths(options: CleanCommandOptions, mirrored: readonly string[] | null): OutputPaths {
  const anchor = mirrored === null ? options.output : (mirrored[0] ?? null);
  if (anchor === null || isStream(anchor)) return { mirrored, anchor: null };
  const found = statIfThere(anchor);
  return { mirrored, anchor: found === undefined || found.isFile() ? anchor : null };
}

/** Opens what is to be written, or opens it again where another run has come so far. Throws UsageError and WriteError. */
export async function openOutputs(
  options: CleanCommandOptions,
  { mirrored, anchor }: OutputPaths,
  from: RunPosition | null,
): Promise<OpenOutputs> {
  const sinks = new Map<SideFile, Sink>();
  try {
    for (const name of SIDE_FILES) {
      const path = options[name];
      const saved = name === 'summary' ? null : (from?.[name] ?? null);
      if (path !== null) sinks.set(name, await openFileSink(path, saved ?? undefined));
    }
    const records = await openRecords(options, mirrored, from?.records ?? null);
    return toOpenOutputs(records, sinks, mirrored === null && anchor === null);
  } catch (error) {
    // What can be gone on with later must stay.
    for (const [name, sink] of sinks) await (from === null || name === 'summary' ? sink.discard() : sink.suspend());
    throw error;
  }
}

/** A path that ends in a separator, or that is a directory already. */
export function isDirectoryPath(path: string | null): path is string {
  if (path === null) return false;
  if (/[\\/]$/.test(path)) return true;
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    throw new WriteError(path, error);
  }
}

function toMirroredPaths(directory: string, inputs: readonly Input[], to: OutputFormat): string[] {
  const folder = to === 'dolma' ? join(directory, 'documents') : directory;
  const relatives = inputs.map((input) => input.relative);
  return mirrorPaths(relatives, to).map((path) => join(folder, path));
}

function checkOutputs(
  options: CleanCommandOptions,
  inputs: readonly Input[],
  mirrored: readonly string[] | null,
): void {
  const outputs: NamedPath[] = [];
  for (const path of mirrored ?? (options.output === null ? [] : [options.output])) {
    outputs.push({ role: '--output', path });
    if (options.to === 'dolma') outputs.push({ role: '--output', path: toAttributesPath(path) });
  }
  for (const name of SIDE_FILES) {
    const path = options[name];
    if (path !== null) outputs.push({ role: `--${name}`, path });
  }
  checkPaths(inputs, outputs, options.output === null);
}

async function openRecords(
  { output, to }: CleanCommandOptions,
  mirrored: readonly string[] | null,
  saved: SavedOutput | null,
): Promise<RecordOutput> {
  const open = async (path: string | null, sink?: SavedSink): Promise<Sink> => {
    if (path === null) return createStdoutSink();
    // A directory that nobody asked for would hide a typing error.
    return path === output ? openFileSink(path, sink) : openInDirectory(path, sink);
  };
  const openAt = (path: string | null, writer: SavedWriter | null): Promise<RecordWriter> =>
    openRecordWriter(to, path, open, writer);
  if (mirrored !== null) return openMirroredOutput(mirrored, openAt, saved);
  if (to === 'parquet' && isStdout(output) && process.stdout.isTTY) {
    throw new UsageError('Parquet is no text for a terminal: name a file with -o, or pipe it on');
  }
  return createSingleOutput(await openAt(output, saved?.current?.writer ?? null));
}

function toOpenOutputs(records: RecordOutput, sinks: ReadonlyMap<SideFile, Sink>, isStreamed: boolean): OpenOutputs {
  const sides = [...sinks].filter(([name]) => name !== 'summary').map(([, sink]) => sink);
  return {
    records,
    ledger: sinks.get('ledger') ?? null,
    rejects: sinks.get('rejects') ?? null,
    quarantine: sinks.get('quarantine') ?? null,
    summary: sinks.get('summary') ?? null,
    async finish() {
      await records.drain();
      for (const sink of sides) await sink.drain();
      await records.finish();
      for (const sink of sides) await sink.finish();
    },
    async finishSides() {
      for (const sink of sides) await sink.finish().catch(passClosedPipe);
    },
    isMissed: (path) => !isStreamed && sides.some(({ name }) => name === path),
    async suspend() {
      await records.suspend();
      for (const sink of sides) await sink.suspend();
    },
    async discard(quarantine) {
      // Records on a stream are whole lines and stay of use.
      if (isStreamed) await records.finish().catch(() => {});
      const removed = await records.discard();
      for (const [name, sink] of sinks) {
        if (name === 'summary') continue;
        if (name === 'quarantine' && quarantine === 'finish') await sink.finish().catch(() => {});
        else if (await sink.discard()) removed.push(sink.name);
      }
      return removed;
    },
  };
}

function passClosedPipe(error: unknown): void {
  if (!(error instanceof ClosedPipeError)) throw error;
}
