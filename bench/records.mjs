// Runs that were kept in bench/records/, one file each, and what changed since.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('records/', import.meta.url));

/** Oldest first. */
export function readRecords() {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const records = names.map((name) => ({ name, ...JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) }));
  return records.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The start of a program is felt in small dumps: only dumps of about one size are compared. */
const MAX_DIFFERENCE = 0.1;

/** The last kept figures of a program on a dump of this size: MB a second of CPU time, and the peak; or null. */
export function findLast(records, { dump, megabytes }, program) {
  for (const { name, figures } of records.toReversed()) {
    const kept = figures[dump]?.medians?.[program];
    if (kept === undefined || Math.abs(figures[dump].megabytes / megabytes - 1) > MAX_DIFFERENCE) continue;
    return { name, rate: figures[dump].megabytes / kept.cpuSeconds, peakMB: kept.peakMB };
  }
  return null;
}

/** Returns the new file's path. */
export function writeRecord(record) {
  mkdirSync(FOLDER, { recursive: true });
  const day = record.date.slice(0, 10);
  let path = join(FOLDER, `${day}.json`);
  for (let n = 2; existsSync(path); n++) path = join(FOLDER, `${day}-${n}.json`);
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
  return path;
}
