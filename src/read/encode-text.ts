import { decodeBytes } from './decode-bytes.js';
import { isUtf16 } from './encoding-labels.js';
import { loadIconv } from './lazy-packages.js';
import { encodeSingleByte, isSingleByte } from './single-byte.js';

/** Bytes that decode to the text again in a WHATWG charset; null where the charset cannot express it. */
export function encodeText(text: string, encoding: string): Buffer | null {
  if (isSingleByte(encoding)) return encodeSingleByte(text, encoding);
  const bytes = encodeMultiByte(text, encoding);
  return bytes !== null && decodeBytes(bytes, encoding) === text ? bytes : null;
}

function encodeMultiByte(text: string, encoding: string): Buffer | null {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (isUtf16(encoding)) {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
  }
  const iconv = loadIconv();
  return iconv.encodingExists(encoding) ? iconv.encode(text, encoding) : null;
}
