/**
 * Code units of a text as a typed array: the passes over every character read them two to three times as fast there as
 * through `charCodeAt` on a slice.
 */
export function toUnits(text: string): Uint16Array {
  const buffer = Buffer.allocUnsafeSlow(text.length * 2);
  buffer.write(text, 'utf16le');
  return new Uint16Array(buffer.buffer, buffer.byteOffset, text.length);
}
