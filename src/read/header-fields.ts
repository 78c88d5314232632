/** Header lines, `Name: value`, as WARC and HTTP have them. */

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const SHOWN_CHARS = 60;

/** Index after the blank line that ends a header, searched from `at` on; -1 where there is none. */
export function findHeaderEnd(bytes: Buffer, at: number): number {
  for (let feed = bytes.indexOf(LINE_FEED, at); feed !== -1; feed = bytes.indexOf(LINE_FEED, feed + 1)) {
    if (bytes[feed + 1] === LINE_FEED) return feed + 2;
    if (bytes[feed + 1] === CARRIAGE_RETURN && bytes[feed + 2] === LINE_FEED) return feed + 3;
  }
  return -1;
}

export interface HeaderFields {
  /** Names in lower case; of several with one name the last one counts. */
  readonly fields: ReadonlyMap<string, string>;
  /** The beginning of the first line that is no field; null where all are. */
  readonly badLine: string | null;
}

/** Reads the lines below the first one. A line that begins with a blank goes on with the one before. */
export function readFields(header: Buffer): HeaderFields {
  const fields = new Map<string, string>();
  let badLine: string | null = null;
  // Names are ASCII; values are UTF-8 in WARC, and in HTTP what servers like.
  const text = header.toString('utf8', header.indexOf(LINE_FEED) + 1).replace(/\r?\n[ \t]+/g, ' ');
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim();
    if (name === '' || /\s/.test(name)) badLine ??= line.slice(0, SHOWN_CHARS);
    else fields.set(name.toLowerCase(), line.slice(colon + 1).trim());
  }
  return { fields, badLine };
}
