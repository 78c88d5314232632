/** Stands in for every UTF-16 unit above Latin-1: no break, no blank, no ASCII character. */
const OTHER = 0xff;

/** One byte for each UTF-16 unit, so that breaks and ASCII marks are looked for as in any other charset. */
export function narrowUnits(bytes: Uint8Array, encoding: string): Buffer {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const units = Buffer.allocUnsafe(bytes.length >> 1);
  for (let at = 0; at < units.length; at++) {
    units[at] = bytes[2 * at + 1 - low] === 0 ? bytes[2 * at + low] : OTHER;
  }
  return units;
}

/** The same for UTF-16 alone; in other charsets bytes are units as they are. `encoding` is null where it is open. */
export function createNarrower(encoding: string | null): (bytes: Buffer) => Buffer {
  return encoding === 'utf-16le' || encoding === 'utf-16be'
    ? (bytes) => narrowUnits(bytes, encoding)
    : (bytes) => bytes;
}
