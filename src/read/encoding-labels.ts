/** Names of charsets. */
import { isSingleByte } from './single-byte.js';
import { UsageError } from './usage-error.js';

/** Canonical WHATWG label (lower case) of a charset name such as `latin1`. Throws UsageError for an unknown one. */
export function resolveEncoding(label: string): string {
  const encoding = findEncoding(label);
  if (encoding !== null) return encoding;
  throw new UsageError(`unknown encoding "${label}": expected a WHATWG label such as utf-8, windows-1252 or shift_jis`);
}

/** The same, but null for a name that is unknown or that nothing here decodes. */
export function findEncoding(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (isSingleByte(name)) return name;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Whether a character takes two bytes or four, so that line breaks are found at even offsets only. */
export function isUtf16(encoding: string): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}
