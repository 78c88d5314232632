/** How blocks are built: the items of a list of links are built alike, in any language. */
import { DIGIT, LETTER, unitTable } from '../../segment/char-class.js';
import type { Segmented } from '../../segment/segment-document.js';
import type { EndMark } from '../../types.js';
import { integers } from '../model/arena.js';

/** Ends of blocks by number. */
export const END_MARKS: readonly EndMark[] = ['stop', 'ellipsis', 'colon', 'comma', 'other'];

/** Blocks on either side that may be built like a block. */
const REACH = 6;
/** Widths further apart are as good as this, and so is no block (code points). */
const FAR = 99;

const DIGIT_KIND = 1;
const LETTER_KIND = 2;

/** For each block how many characters it has, what it begins and ends with, and whether it ends in no full stop: 1 or 0. */
export interface Builds {
  readonly chars: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly cuts: Int32Array;
}

export function readBuilds({ blocks, columns }: Segmented): Builds {
  const { units, blockUnits, blockEnds } = columns;
  const count = blocks.length;
  const chars = integers(count);
  const starts = integers(count);
  const ends = integers(count);
  const cuts = integers(count);
  for (let index = 0; index < count; index++) {
    const { facts } = blocks[index];
    const start = blockUnits[index];
    const end = blockEnds[index];
    chars[index] = facts.chars;
    starts[index] = kindOf(units[start]);
    ends[index] = (kindOf(units[end - 1]) << 16) | kindOf(units[Math.max(start, end - 2)]);
    cuts[index] = facts.end === 'stop' ? 0 : 1;
  }
  return { chars, starts, ends, cuts };
}

/** Of the blocks around how many are as wide as a block, give or take one, end and begin alike; with the block itself, how many end in no full stop. */
interface Alike {
  readonly widths: number;
  readonly ends: number;
  /** −1 where the block begins with a letter or a digit, as most do. */
  readonly starts: number;
  readonly cuts: number;
}

export function countAlike({ chars, starts, ends, cuts }: Builds, index: number): Alike {
  const last = Math.min(chars.length - 1, index + REACH);
  const alike = { widths: 0, ends: 0, starts: 0, cuts: 0 };
  for (let other = Math.max(0, index - REACH); other <= last; other++) {
    alike.cuts += cuts[other];
    if (other === index) continue;
    if (Math.abs(chars[other] - chars[index]) <= 1) alike.widths++;
    if (ends[other] === ends[index]) alike.ends++;
    if (starts[other] === starts[index]) alike.starts++;
  }
  if (starts[index] <= LETTER_KIND) alike.starts = -1;
  return alike;
}

/** By how many characters two blocks differ. */
export function widthApart({ chars }: Builds, index: number, other: number): number {
  return other < 0 || other >= chars.length ? FAR : Math.min(FAR, Math.abs(chars[other] - chars[index]));
}

/** All digits are of one kind, all letters of another, and each mark is of its own. */
function kindOf(unit: number): number {
  const bits = unitTable[unit];
  if ((bits & DIGIT) !== 0) return DIGIT_KIND;
  return (bits & LETTER) !== 0 ? LETTER_KIND : unit;
}
