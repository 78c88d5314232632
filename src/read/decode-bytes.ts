/** Bytes → text for one known charset. Line breaks stay line breaks, so that lines may be decoded one by one. */
import { TextDecoder } from 'node:util';
import { loadIconv } from './lazy-packages.js';
import { decodeSingleByte, isSingleByte } from './single-byte.js';

const decoders = new Map<string, TextDecoder>();

/** Decodes all bytes; what the charset does not know becomes U+FFFD. A byte order mark stays in the text. */
export function decodeBytes(bytes: Buffer, encoding: string): string {
  if (encoding === 'utf-8') return bytes.toString('utf8');
  if (isSingleByte(encoding)) return decodeSingleByte(bytes, encoding);
  // Node's own euc-kr lacks the cp949 extension, in which most Korean pages are written.
  if (encoding === 'euc-kr') return loadIconv().decode(bytes, 'euc-kr');
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    decoder = createStreamDecoder(encoding);
    decoders.set(encoding, decoder);
  }
  return decoder.decode(bytes);
}

/** A decoder of its own for callers that feed bytes piecemeal; not for single-byte charsets and euc-kr. */
export function createStreamDecoder(encoding: string): TextDecoder {
  // A gbk decoder is a gb18030 decoder in the standard; Node 20 has an older table under the name gbk.
  return new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding, { ignoreBOM: true });
}
