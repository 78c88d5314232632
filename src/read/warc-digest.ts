/** WARC-Block-Digest and WARC-Payload-Digest: `sha1:` and base32 by custom; other algorithms and hex occur. */
import { createHash, type Hash } from 'node:crypto';
import type { Complaint, WarcHeader } from './warc-header.js';

export const BLOCK_DIGEST = 'WARC-Block-Digest';
export const PAYLOAD_DIGEST = 'WARC-Payload-Digest';

/** Digest lengths in bytes, by name without hyphens. */
const ALGORITHMS: ReadonlyMap<string, number> = new Map([
  ['md5', 16],
  ['sha1', 20],
  ['sha256', 32],
  ['sha384', 48],
  ['sha512', 64],
]);

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What a digest field says. */
export interface Digest {
  readonly algorithm: string;
  /** In hexadecimal. */
  readonly hex: string;
}

/** A digest field of a record; null without it, and a complaint where nobody can read it. */
export function readDigest({ fields }: WarcHeader, name: string): Digest | Complaint | null {
  const value = fields.get(name.toLowerCase());
  if (value === undefined) return null;
  const expected = `one of ${[...ALGORITHMS.keys()].join(', ')} in base32 or hexadecimal`;
  return parseDigest(value) ?? { found: `the ${name} ${JSON.stringify(value)}`, expected };
}

/** Null for a value that is no digest, or of an algorithm that is not known here. */
export function parseDigest(value: string): Digest | null {
  const colon = value.indexOf(':');
  const algorithm = value.slice(0, Math.max(0, colon)).trim().toLowerCase().replaceAll('-', '');
  const size = ALGORITHMS.get(algorithm);
  if (size === undefined) return null;
  const digits = value.slice(colon + 1).trim();
  if (digits.length === 2 * size && /^[\da-f]+$/i.test(digits)) return { algorithm, hex: digits.toLowerCase() };
  const bytes = decodeBase32(digits);
  return bytes?.length === size ? { algorithm, hex: bytes.toString('hex') } : null;
}

export function startHash({ algorithm }: Digest): Hash {
  return createHash(algorithm);
}

/** Null where one of the digests that were found is the expected one. */
export function compareDigests(expected: Digest, found: readonly string[], name: string): Complaint | null {
  if (found.includes(expected.hex)) return null;
  const { algorithm, hex } = expected;
  return { found: `bytes with the ${algorithm} ${found[0]}`, expected: `${hex} (${name})` };
}

/** https://www.rfc-editor.org/rfc/rfc4648#section-6, with or without padding; null for anything else. */
function decodeBase32(text: string): Buffer | null {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of text.toUpperCase().replace(/=+$/, '')) {
    const digit = BASE32.indexOf(letter);
    if (digit === -1) return null;
    value = ((value << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return Buffer.from(bytes);
}
