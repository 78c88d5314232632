/**
 * Length in bytes of the UTF-8 sequence at `at`: positive for a character, negative for the bytes that decoders
 * replace by one U+FFFD (https://encoding.spec.whatwg.org/#utf-8-decoder).
 */
export function measureUtf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  // Overlong forms, surrogates and what lies above U+10FFFF are told by the second byte.
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let step = 1; step < length; step++) {
    const byte = bytes[at + step];
    if (byte === undefined || byte < low || byte > high) return -step;
    low = 0x80;
    high = 0xbf;
  }
  return length;
}
