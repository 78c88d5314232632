import { measureUtf8 } from './measure-utf8.js';

/** What speaks for and against UTF-8 in bytes that are not all valid. */
export interface Utf8Signs {
  /** Characters above ASCII, whole or cut after their second byte: no other charset writes them by chance. */
  readonly characters: number;
  /** Bytes or runs that a decoder replaces by U+FFFD. */
  readonly errors: number;
}

export function findUtf8Signs(bytes: Uint8Array): Utf8Signs {
  let characters = 0;
  let errors = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = measureUtf8(bytes, at);
    if (length > 1 || length < -1) characters++;
    if (length < 0) errors++;
    at += Math.abs(length);
  }
  return { characters, errors };
}
