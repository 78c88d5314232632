/** Classes of UTF-16 code units, worked out once for each unit that turns up and then read from a table. */

export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
/** Letters of scripts that are written without spaces between words. */
export const UNSPACED = 8;
/** Marks that end a sentence, in any script. */
export const STOP = 16;
/** Quotes and brackets that may close after a sentence end. */
export const CLOSER = 32;
export const BLANK = 64;
/** Arrows, bars, brackets and signs that page furniture is built with. */
export const MARK = 128;
/** Letters and digits of words that are set apart by blanks. */
export const SPACED = 256;
/** Apostrophes: a word goes on across them. */
export const APOSTROPHE = 512;
/** Second halves of surrogate pairs. */
export const LOW_SURROGATE = 1024;
const KNOWN = 2048;

/** Scripts whose words are not set apart by blanks; Hangul is. */
const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々]/u;
const STOPS = '.!?。！？．｡؟۔।॥…‽⁇⁈⁉։።፧᙮᠃᠉༎';
const CLOSERS = '"\'”’»)]}」』】）》〉〕］］›’”*_';
const MARKS = '<>«»‹›←→⟵⟶⇐⇒◀▶◄►《》&;/|\\©ⓒ#()[]（）【】［］〔〕';
const BLANK_MARK = /[\s\u0085\u200b\ufeff]/;

/** For each code unit its class bits, and above them its folded form: one look-up serves both. 0 means not yet known. */
export const unitTable = new Uint32Array(0x10000);
/** Shift an entry of `unitTable` right by this for the folded unit. */
export const FOLDED_SHIFT = 16;

/** Class bits of a UTF-16 code unit, with other bits above them; surrogates have none but their own. */
export function classOf(unit: number): number {
  return unitTable[unit] || classify(unit);
}

/** Fills in the unit's entry of `unitTable` and returns it. Folding lowers and straightens apostrophes; letters that grow when lowered stay. */
export function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  let bits = KNOWN;
  if (/[\p{L}\p{M}]/u.test(char)) bits |= LETTER;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) bits |= UPPER;
  if (/\p{Nd}/u.test(char)) bits |= DIGIT;
  if (UNSPACED_LETTER.test(char)) bits |= UNSPACED | LETTER;
  if ((bits & (LETTER | DIGIT)) !== 0 && (bits & UNSPACED) === 0) bits |= SPACED;
  if (STOPS.includes(char)) bits |= STOP;
  if (CLOSERS.includes(char)) bits |= CLOSER;
  if (BLANK_MARK.test(char)) bits |= BLANK;
  if (MARKS.includes(char)) bits |= MARK;
  if (char === "'" || char === '’') bits |= APOSTROPHE;
  if (unit >= 0xdc00 && unit <= 0xdfff) bits |= LOW_SURROGATE;
  const lower = char === '’' ? "'" : char.toLowerCase();
  unitTable[unit] = ((lower.length === 1 ? lower.charCodeAt(0) : unit) << FOLDED_SHIFT) | bits;
  return unitTable[unit];
}

/** Whether a code unit is blank: white space of any kind, zero-width blanks and the byte order mark. */
export function isBlank(unit: number): boolean {
  return unit === 32 || (classOf(unit) & BLANK) !== 0;
}

export function isUnspaced(unit: number): boolean {
  return unit > 0x0e00 && (classOf(unit) & UNSPACED) !== 0;
}
