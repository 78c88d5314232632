/** The hash under which words are looked up: FNV-1a over folded code units. */
import { FOLDED_SHIFT, SPACED, unitTable } from './char-class.js';

export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** Hash of the word that `units[from, to)` are. */
export function hashWord(units: Uint16Array, from: number, to: number): number {
  let hash = FNV_BASIS;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ foldUnit(units[index]), FNV_PRIME);
  return hash | 0;
}

/** Where the word at `at` ends: a run of spaced letters and digits, else one code unit. */
export function wordEnd(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && (unitTable[units[end]] & SPACED) !== 0) end++;
  return end === at ? at + 1 : end;
}

/** The code unit as words are looked up: lower case, straight apostrophe. */
export function foldUnit(unit: number): number {
  return unitTable[unit] >>> FOLDED_SHIFT;
}

/** Hash of a word given as text. */
export function hashText(word: string): number {
  return hashWord(
    Uint16Array.from(word, (char) => char.charCodeAt(0)),
    0,
    word.length,
  );
}
