/** Where restored bytes go: all to one place, or one file an input in a directory. */
import { join } from 'node:path';
import type { Input } from '../read/input.js';
import type { RebuiltOfRun } from '../restore.js';
import { createFreePaths } from '../write/free-paths.js';
import { type NewFile, openNewFile } from '../write/new-file.js';
import { withoutCompression } from '../write/output-format.js';
import { makeDirectory } from '../write/record-output.js';
import { toSafePath } from '../write/safe-path.js';
import { createStdoutSink, openFileSink } from '../write/sink.js';
import { checkOutput } from './check-paths.js';
import { isDirectoryPath } from './open-outputs.js';

/** Where bytes come from. */
type RestoredInput = Pick<RebuiltOfRun, 'source' | 'input'>;

export interface RestoreTarget {
  write(restored: RebuiltOfRun): Promise<void>;
  finish(): Promise<void>;
  /** The unfinished file that was removed, or null. */
  discard(): Promise<string | null>;
}

/** Says what keeps so many documents out of their place. */
export type TellKept = (message: string, documents: number) => void;

/** `output` is null for standard output; `inputs` are all that is read. Throws UsageError and WriteError. */
export async function openRestoreTarget(
  output: string | null,
  inputs: readonly Input[],
  tellKept: TellKept,
): Promise<RestoreTarget> {
  if (isDirectoryPath(output)) return createDirectoryTarget(output, tellKept);
  checkOutput(inputs, output);
  const sink = output === null ? createStdoutSink() : await openFileSink(output);
  return {
    write: ({ bytes }) => sink.writeBytes(bytes),
    finish: () => sink.finish(),
    discard: async () => ((await sink.discard()) ? sink.name : null),
  };
}

interface OpenFile extends RestoredInput {
  readonly file: NewFile;
  documents: number;
}

/** No file is ever replaced: it may be the original, and nobody has said its name. */
function createDirectoryTarget(directory: string, tellKept: TellKept): RestoreTarget {
  const toFreePath = createFreePaths();
  let open: OpenFile | null = null;

  async function closeOpen(): Promise<void> {
    if (open === null) return;
    const { source, file, documents } = open;
    open = null;
    const found = await file.finish();
    if (found === null) return;
    const message = `${file.path}: found ${found}, expected no file or one with the bytes of ${source}; it stays as it is`;
    tellKept(message, documents);
  }

  async function openFor({ source, input }: RestoredInput): Promise<OpenFile> {
    if (open?.source === source && open.input === input) return open;
    await closeOpen();
    await makeDirectory(directory);
    const path = join(directory, toFreePath(toPlainPath(source)));
    open = { source, input, file: await openNewFile(path), documents: 0 };
    return open;
  }

  return {
    async write(restored) {
      const current = await openFor(restored);
      current.documents += restored.documents;
      await current.file.write(restored.bytes);
    },
    finish: closeOpen,
    discard: async () => (open !== null && (await open.file.discard()) ? open.file.path : null),
  };
}

/** What is restored is not compressed any more, however many layers there were. */
function toPlainPath(source: string): string {
  let path = toSafePath(source);
  for (let plain = withoutCompression(path); plain !== path; plain = withoutCompression(path)) path = plain;
  return path;
}
