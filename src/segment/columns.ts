/**
 * What one pass over a document's characters leaves behind, in columns: code units, blocks and words by their number.
 * The passes read typed arrays two to three times as fast as strings, and fresh arrays for each document would cost more
 * in garbage collection than the passes themselves: columns are kept, and overwritten by the next document.
 */

const FEWEST_UNITS = 1 << 14;
const FEWEST_WORDS = 1 << 12;
const FEWEST_BLOCKS = 1 << 8;

export class Columns {
  /** UTF-16 code units of the document's text, then of the texts that were joined from several lines. */
  units: Uint16Array = new Uint16Array(FEWEST_UNITS);
  unitCount = 0;
  #bytes: Buffer = Buffer.from(this.units.buffer);
  /** For each block, where its text begins and ends in `units`, and its first word; one more entry ends the last one's words. */
  blockUnits: Int32Array = new Int32Array(FEWEST_BLOCKS);
  blockEnds: Int32Array = new Int32Array(FEWEST_BLOCKS);
  blockWords: Int32Array = new Int32Array(FEWEST_BLOCKS);
  blockCount = 0;
  /** For each word in the first `WINDOW` units of a block: its hash, where it begins and where it ends in `units`. */
  wordHashes: Int32Array = new Int32Array(FEWEST_WORDS);
  wordStarts: Int32Array = new Int32Array(FEWEST_WORDS);
  wordEnds: Int32Array = new Int32Array(FEWEST_WORDS);
  wordCount = 0;

  constructor(text = '') {
    this.append(text);
  }

  /** Forgets everything and takes the units of `text`. */
  reset(text: string): void {
    this.unitCount = 0;
    this.blockCount = 0;
    this.wordCount = 0;
    this.append(text);
  }

  /** Takes the units of one more text; returns where they begin. */
  append(text: string): number {
    const at = this.unitCount;
    this.unitCount += text.length;
    if (this.unitCount > this.units.length) {
      const grown = new Uint16Array(sizeFor(this.unitCount));
      grown.set(this.units.subarray(0, at));
      this.units = grown;
      this.#bytes = Buffer.from(grown.buffer);
    }
    this.#bytes.write(text, at * 2, 'utf16le');
    return at;
  }

  /** Makes room for one more block of at most so many words. */
  reserve(words: number): void {
    if (this.blockCount + 2 > this.blockUnits.length) {
      this.blockUnits = grow(this.blockUnits, this.blockCount + 2);
      this.blockEnds = grow(this.blockEnds, this.blockCount + 2);
      this.blockWords = grow(this.blockWords, this.blockCount + 2);
    }
    const needed = this.wordCount + words;
    if (needed <= this.wordHashes.length) return;
    this.wordHashes = grow(this.wordHashes, needed);
    this.wordStarts = grow(this.wordStarts, needed);
    this.wordEnds = grow(this.wordEnds, needed);
  }
}

function sizeFor(needed: number): number {
  return 2 ** Math.ceil(Math.log2(needed));
}

function grow(column: Int32Array, needed: number): Int32Array {
  const grown = new Int32Array(sizeFor(needed));
  grown.set(column);
  return grown;
}
