/**
 * Code units of texts as typed arrays: the passes over every character read them two to three times as fast there as
 * through `charCodeAt` on a slice.
 */

/** The smallest array that is kept, in code units. */
const SMALLEST = 1 << 14;

/**
 * A place for one text's code units at a time. The array that a call returns is overwritten by the next one: a fresh
 * array for each document costs more in garbage collection than the copying itself.
 */
export function createUnitBuffer(): (text: string) => Uint16Array {
  let bytes = Buffer.alloc(0);
  let units = new Uint16Array(0);
  return (text) => {
    if (text.length > units.length) {
      units = new Uint16Array(Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(text.length))));
      bytes = Buffer.from(units.buffer);
    }
    bytes.write(text, 'utf16le');
    return units;
  };
}

/** A text's code units in an array of their own. */
export function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}
