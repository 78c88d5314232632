/** Finds the config file of a folder, or of the nearest one above that has any. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../read/usage-error.js';

const NAMES = ['json', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts'].map((ending) => `chaff.config.${ending}`);

/** The key of `package.json` that holds a config. */
export const PACKAGE_KEY = 'chaff';

/** Its path, or null. Throws UsageError where one folder has several: nobody could tell which one counts. */
export function findConfigFile(folder: string): string | null {
  for (let place = folder; ; place = dirname(place)) {
    const found = NAMES.filter((name) => existsSync(join(place, name)));
    if (isPackageConfig(join(place, 'package.json'))) found.push('package.json');
    if (found.length > 1) {
      throw new UsageError(`found ${found.join(' and ')} in ${place}, expected one config file: remove all but one`);
    }
    if (found.length === 1) return join(place, found[0]);
    if (dirname(place) === place) return null;
  }
}

/** A manifest that is broken is for others to complain about. */
function isPackageConfig(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const manifest: unknown = JSON.parse(withoutMark(readFileSync(path, 'utf8')));
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, PACKAGE_KEY);
  } catch {
    return false;
  }
}

/** A text without the byte order mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
