/** What the build made of the lexicons. `npm run build` puts a module in place of this one that reads it; tests go without. */
import type { PhraseData } from './phrases-file.js';

/** The phrases under a key of `STORED_KEYS`; null where they must be made. */
export function readStored(_key: string): PhraseData | null {
  return null;
}
