/** Charsets of one byte per character, as tables: the same result on every Node version, and no byte is lost. */
import { loadIconv } from './lazy-packages.js';

/** Labels whose TextDecoder differs between Node 20, 22 and 24 or is missing, by what iconv-lite calls their table. */
const TABLES_OF_ICONV: ReadonlyMap<string, string> = new Map([
  ['windows-1252', 'windows-1252'],
  ['windows-1253', 'windows-1253'],
  ['windows-1255', 'windows-1255'],
  ['windows-874', 'windows-874'],
  ['koi8-u', 'koi8-ru'],
  ['iso-8859-16', 'iso-8859-16'],
]);

const TABLES_OF_NODE: ReadonlySet<string> = new Set([
  ...['ibm866', 'koi8-r', 'macintosh', 'x-mac-cyrillic'],
  ...['windows-1250', 'windows-1251', 'windows-1254', 'windows-1256', 'windows-1257', 'windows-1258'],
  ...['iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'iso-8859-8-i'],
  ...['iso-8859-10', 'iso-8859-13', 'iso-8859-14', 'iso-8859-15'],
]);

const REPLACEMENT = 0xfffd;

const tables = new Map<string, Uint16Array>();
const inverses = new Map<string, ReadonlyMap<number, number>>();

/** Whether the WHATWG label names a charset of one byte per character. */
export function isSingleByte(encoding: string): boolean {
  return TABLES_OF_ICONV.has(encoding) || TABLES_OF_NODE.has(encoding);
}

/** Decodes bytes in a charset for which `isSingleByte` holds; the text has one UTF-16 unit for each byte. */
export function decodeSingleByte(bytes: Uint8Array, encoding: string): string {
  const table = tableOf(encoding);
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) units[at] = table[bytes[at]];
  return Buffer.from(units.buffer).toString('utf16le');
}

/** The inverse; null where the charset lacks a character of the text. */
export function encodeSingleByte(text: string, encoding: string): Buffer | null {
  const inverse = inverseOf(encoding);
  const bytes = Buffer.allocUnsafe(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = inverse.get(text.charCodeAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

function tableOf(encoding: string): Uint16Array {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const all = Buffer.from(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const name = TABLES_OF_ICONV.get(encoding);
  const text = name === undefined ? new TextDecoder(encoding).decode(all) : loadIconv().decode(all, name);
  const table = Uint16Array.from(all, (byte) => {
    const unit = text.charCodeAt(byte);
    // https://encoding.spec.whatwg.org/#indexes: what the charset leaves open there is a C1 control, not an error.
    return unit === REPLACEMENT && byte < 0xa0 ? byte : unit;
  });
  tables.set(encoding, table);
  return table;
}

function inverseOf(encoding: string): ReadonlyMap<number, number> {
  const known = inverses.get(encoding);
  if (known !== undefined) return known;
  const inverse = new Map<number, number>();
  tableOf(encoding).forEach((unit, byte) => {
    if (unit !== REPLACEMENT) inverse.set(unit, byte);
  });
  inverses.set(encoding, inverse);
  return inverse;
}
