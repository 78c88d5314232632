/** A file that is written only where nothing stands in its place: what stands there stays as it is, and is compared. */
import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openInDirectory } from './record-output.js';
import type { Sink } from './sink.js';

/** Every promise must be awaited before the next call. Failures are WriteError. */
export interface NewFile {
  readonly path: string;
  write(bytes: Uint8Array): Promise<void>;
  /** Null where the file is there and holds just these bytes; else what stands in its place, in words. */
  finish(): Promise<string | null>;
  /** Gives the file up; true when an unfinished one was removed. Never fails. */
  discard(): Promise<boolean>;
}

/** Its directories are made. Throws WriteError. */
export async function openNewFile(path: string): Promise<NewFile> {
  const obstacle = await findObstacle(path);
  if (obstacle === null) return createWriting(path, await openInDirectory(path));
  return obstacle === 'file' ? openComparison(path) : createRefusal(path, obstacle);
}

const UNREADABLE = 'a file that cannot be read';

/** What stands at a path or on the way to it, in words; `file` where it is a file at the path itself. */
async function findObstacle(path: string): Promise<string | null> {
  for (let part = path; ; part = dirname(part)) {
    const own = await lookAt(() => lstat(part));
    if (own === null) {
      if (dirname(part) === part) return null;
      continue;
    }
    const found = own.isSymbolicLink() ? await lookAt(() => stat(part)) : own;
    if (part === path && found?.isFile()) return 'file';
    if (part !== path && found?.isDirectory()) return null;
    return part === path ? nameKind(found) : `${nameKind(found)} at ${part}`;
  }
}

/** Null for nothing, and for what is behind a file or a closed folder: who opens it will tell. */
function lookAt(look: () => Promise<Stats>): Promise<Stats | null> {
  return look().catch(() => null);
}

function nameKind(found: Stats | null): string {
  if (found === null) return 'a link that leads nowhere';
  if (found.isDirectory()) return 'a directory';
  return found.isFile() ? 'a file' : 'a device or a pipe';
}

function createWriting(path: string, sink: Sink): NewFile {
  return {
    path,
    write: (bytes) => sink.writeBytes(bytes),
    async finish() {
      // Someone else may have made it meanwhile.
      const obstacle = await findObstacle(path);
      if (obstacle === null) await sink.finish();
      else await sink.discard();
      return obstacle === 'file' ? 'a file that was made meanwhile' : obstacle;
    },
    discard: () => sink.discard(),
  };
}

function createRefusal(path: string, obstacle: string): NewFile {
  return { path, write: async () => {}, finish: async () => obstacle, discard: async () => false };
}

async function openComparison(path: string): Promise<NewFile> {
  const handle = await open(path, 'r').catch(() => null);
  return handle === null ? createRefusal(path, UNREADABLE) : createComparison(path, handle);
}

function createComparison(path: string, file: FileHandle): NewFile {
  let length = 0;
  let difference: string | null = null;
  const tellFrom = (at: number) => `a file that differs from byte ${at} on`;

  async function compare(bytes: Uint8Array): Promise<string | null> {
    const found = await readUpTo(file, bytes.length);
    if (found.equals(bytes)) return null;
    const at = found.findIndex((byte, index) => byte !== bytes[index]);
    return tellFrom(length + (at === -1 ? found.length : at));
  }
  return {
    path,
    async write(bytes) {
      if (difference !== null) return;
      difference = await compare(bytes).catch(() => UNREADABLE);
      length += bytes.length;
    },
    async finish() {
      if (difference === null) {
        const more = await readUpTo(file, 1).catch(() => null);
        if (more === null) difference = UNREADABLE;
        else if (more.length > 0) difference = tellFrom(length);
      }
      await file.close();
      return difference;
    },
    async discard() {
      await file.close().catch(() => {});
      return false;
    },
  };
}

/** The next bytes of a file, fewer only at its end. */
async function readUpTo(handle: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let used = 0;
  while (used < length) {
    const { bytesRead } = await handle.read(bytes, used, length - used, null);
    if (bytesRead === 0) break;
    used += bytesRead;
  }
  return bytes.subarray(0, used);
}
