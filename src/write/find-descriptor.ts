/** Outputs whose path names a stream that is open already: `/dev/stdout`, `/dev/fd/3`, `/proc/self/fd/1`, or a link to one. */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What such folders are once links are followed; Linux has them per process and thread, other systems in `/dev`. */
const DESCRIPTOR = new RegExp(`^/(?:dev|proc/${process.pid}(?:/task/\\d+)?)/fd/(\\d+)$`);

const MAX_LINKS = 40;

/** The descriptor that a path names, open or not; null for other paths. */
export function findDescriptor(path: string): number | null {
  let place = resolve(path);
  try {
    for (let links = 0; links < MAX_LINKS; links++) {
      const folder = realpathSync(dirname(place));
      place = join(folder, basename(place));
      const [, digits] = DESCRIPTOR.exec(place) ?? [];
      if (digits !== undefined) return Number(digits);
      place = resolve(folder, readlinkSync(place));
    }
  } catch {
    // It is no link, or not there.
  }
  return null;
}

/** Whether records go where nothing can be replaced or taken back: to standard output, which is null, or another stream. */
export function isStream(path: string | null): boolean {
  return path === null || findDescriptor(path) !== null;
}

export function isStdout(path: string | null): boolean {
  return path === null || findDescriptor(path) === process.stdout.fd;
}
