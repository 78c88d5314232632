/** How blocks are built: the items of a list of links are built alike, in any language. */
import { DIGIT, LETTER, unitTable } from '../../segment/char-class.js';
import type { Segmented } from '../../segment/segment-document.js';
import type { EndMark } from '../../types.js';

/** Ends of blocks by number. */
export const END_MARKS: readonly EndMark[] = ['stop', 'ellipsis', 'colon', 'comma', 'other'];

/** Blocks on either side that may be built like a block. */
const REACH = 6;
/** Widths further apart are as good as this, and so is no block (code points). */
const FAR = 99;

const DIGIT_KIND = 1;
const LETTER_KIND = 2;

export interface Builds {
  /** Of the blocks around how many are as wide as a block, give or take one, end and begin alike; with the block itself, how many end in no full stop. */
  likeAround(index: number): {
    readonly widths: number;
    readonly ends: number;
    /** −1 where the block begins with a letter or a digit, as most do. */
    readonly starts: number;
    readonly cuts: number;
  };
  /** By how many characters two blocks differ. */
  widthApart(index: number, other: number): number;
}

export function readBuilds({ blocks, columns }: Segmented): Builds {
  const { units, blockUnits, blockEnds } = columns;
  const count = blocks.length;
  const chars = Int32Array.from(blocks, ({ facts }) => facts.chars);
  const starts = Int32Array.from(blocks, (_, index) => kindOf(units[blockUnits[index]]));
  const ends = Int32Array.from(blocks, (_, index) => {
    const end = blockEnds[index];
    return (kindOf(units[end - 1]) << 16) | kindOf(units[Math.max(blockUnits[index], end - 2)]);
  });
  return {
    likeAround(index) {
      const like = { widths: 0, ends: 0, starts: 0, cuts: 0 };
      const last = Math.min(count - 1, index + REACH);
      for (let other = Math.max(0, index - REACH); other <= last; other++) {
        if (blocks[other].facts.end !== 'stop') like.cuts++;
        if (other === index) continue;
        if (Math.abs(chars[other] - chars[index]) <= 1) like.widths++;
        if (ends[other] === ends[index]) like.ends++;
        if (starts[other] === starts[index]) like.starts++;
      }
      return starts[index] > LETTER_KIND ? like : { ...like, starts: -1 };
    },
    widthApart: (index, other) =>
      other < 0 || other >= count ? FAR : Math.min(FAR, Math.abs(chars[other] - chars[index])),
  };
}

/** All digits are of one kind, all letters of another, and each mark is of its own. */
function kindOf(unit: number): number {
  const bits = unitTable[unit];
  if ((bits & DIGIT) !== 0) return DIGIT_KIND;
  return (bits & LETTER) !== 0 ? LETTER_KIND : unit;
}
