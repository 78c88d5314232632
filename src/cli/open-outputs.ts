/** The outputs of a `clean` run: checked against the inputs and each other, opened together, ended together. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../read/input.js';
import { UsageError } from '../read/usage-error.js';
import type { RunOutputs } from '../run-clean.js';
import { toAttributesPath } from '../write/dolma-writer.js';
import { mirrorPaths } from '../write/mirror-paths.js';
import type { OutputFormat } from '../write/output-format.js';
import { findPathConflict, findRedirectedInput, type NamedPath } from '../write/path-conflict.js';
import {
  createMirroredOutput,
  createSingleOutput,
  openInDirectory,
  type RecordOutput,
} from '../write/record-output.js';
import { createRecordWriter, type RecordWriter } from '../write/record-writer.js';
import { createStdoutSink, openFileSink, type Sink } from '../write/sink.js';
import { WriteError } from '../write/write-error.js';
import type { CleanCommandOptions } from './to-options.js';

export interface OpenOutputs extends RunOutputs {
  readonly summary: Sink | null;
  /** Completes every output but the summary; a disk that is full is met before the first file gets its name. */
  finish(): Promise<void>;
  /** Completes ledger, rejects and quarantine alone. */
  finishSides(): Promise<void>;
  /**
   * Completes standard output and gives up what is unfinished; names the files that were removed. Never fails. The
   * quarantine is completed where it is all that the run has to show.
   */
  discard(quarantine: 'discard' | 'finish'): Promise<string[]>;
}

const SIDE_FILES = ['ledger', 'rejects', 'quarantine', 'summary'] as const;

type SideFile = (typeof SIDE_FILES)[number];

/** Opens nothing before all paths are known to be fit. Throws UsageError and WriteError. */
export async function openOutputs(options: CleanCommandOptions, inputs: readonly Input[]): Promise<OpenOutputs> {
  const mirrored = isDirectoryPath(options.output) ? toMirroredPaths(options.output, inputs, options.to) : null;
  checkPaths(options, inputs, mirrored);
  const sinks = new Map<SideFile, Sink>();
  try {
    for (const name of SIDE_FILES) {
      const path = options[name];
      if (path !== null) sinks.set(name, await openFileSink(path));
    }
    const records = await openRecords(options, mirrored);
    return toOpenOutputs(records, sinks, options.output === null);
  } catch (error) {
    for (const sink of sinks.values()) await sink.discard();
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

function checkPaths(options: CleanCommandOptions, inputs: readonly Input[], mirrored: readonly string[] | null): void {
  const inputPaths = inputs.flatMap(({ path }) => (path === null ? [] : [path]));
  const outputs: NamedPath[] = [];
  for (const path of mirrored ?? (options.output === null ? [] : [options.output])) {
    outputs.push({ role: '--output', path });
    if (options.to === 'dolma') outputs.push({ role: '--output', path: toAttributesPath(path) });
  }
  for (const name of SIDE_FILES) {
    const path = options[name];
    if (path !== null) outputs.push({ role: `--${name}`, path });
  }
  const conflict = findPathConflict(inputPaths, outputs);
  if (conflict !== null) throw new UsageError(conflict);
  const redirected = options.output === null ? findRedirectedInput(inputPaths) : null;
  if (redirected !== null) {
    throw new UsageError(`standard output is redirected into the input ${redirected}; write to a file elsewhere`);
  }
}

async function openRecords(
  { output, to }: CleanCommandOptions,
  mirrored: readonly string[] | null,
): Promise<RecordOutput> {
  const open = async (sink: Sink): Promise<RecordWriter> => {
    try {
      return await createRecordWriter(to, sink, openInDirectory);
    } catch (error) {
      await sink.discard();
      throw error;
    }
  };
  if (mirrored !== null) return createMirroredOutput(mirrored, async (path) => open(await openInDirectory(path)));
  if (output !== null) return createSingleOutput(await open(await openFileSink(output)));
  if (to === 'parquet' && process.stdout.isTTY) {
    throw new UsageError('Parquet is no text for a terminal: name a file with -o, or pipe it on');
  }
  return createSingleOutput(await open(createStdoutSink()));
}

function toOpenOutputs(records: RecordOutput, sinks: ReadonlyMap<SideFile, Sink>, isStdout: boolean): OpenOutputs {
  const sides = [...sinks].filter(([name]) => name !== 'summary').map(([, sink]) => sink);
  const finishSides = async (): Promise<void> => {
    for (const sink of sides) await sink.finish();
  };
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
      await finishSides();
    },
    finishSides,
    async discard(quarantine) {
      // Records on standard output are whole lines and stay of use.
      if (isStdout) await records.finish().catch(() => {});
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
