/** Classes of UTF-16 code units, read from a table. */

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
/** First halves of surrogate pairs. */
export const HIGH_SURROGATE = 1024;
/** Quotes, brackets, dashes and bullets that may stand before a sentence's first word. */
export const OPENER = 2048;

/** Scripts whose words are not set apart by blanks; Hangul is. */
const UNSPACED_LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々]+/gu;
const STOPS = '.!?。！？．｡؟۔।॥…‽⁇⁈⁉։።፧᙮᠃᠉༎';
const CLOSERS = '"\'”’»)]}」』】）》〉〕］］›’”*_';
const MARKS = '<>«»‹›←→⟵⟶⇐⇒◀▶◄►《》&;/|\\©ⓒ#()[]（）【】［］〔〕⋯';
const APOSTROPHES = "'’";
const OPENERS = '"\'“‘«„‚([{「『【（《〈〔［¿¡‹—–-•@#*>/';

/** Shift an entry of `unitTable` right by this for the folded unit: lower case, straight apostrophe. */
export const FOLDED_SHIFT = 16;

/**
 * Ranges of units that are alike, as first, past the last, and bits: Han, Hangul, surrogates with what is private. They are
 * two thirds of all, and patterns over the rest take a third of the time.
 */
const ALIKE: readonly (readonly [from: number, to: number, bits: number])[] = [
  [0x3400, 0x4dc0, LETTER | UNSPACED],
  [0x4e00, 0xa000, LETTER | UNSPACED],
  [0xac00, 0xd7a4, LETTER],
  [0xd800, 0xdc00, HIGH_SURROGATE],
  [0xdc00, 0xf900, 0],
];

/**
 * For each UTF-16 code unit its class bits, and above them its folded form: one look-up serves both. Filled when the
 * module loads, so that the loops over characters hold no call.
 */
export const unitTable: Int32Array = buildTable();

function buildTable(): Int32Array {
  const table = new Int32Array(0x10000);
  let from = 0;
  for (const [first, past, bits] of ALIKE) {
    markRange(table, from, first);
    table.fill(bits, first, past);
    from = past;
  }
  markRange(table, from, table.length);
  const markEach = (chars: string, bits: number) => {
    for (const char of chars) table[char.charCodeAt(0)] |= bits;
  };
  markEach(STOPS, STOP);
  markEach(CLOSERS, CLOSER);
  markEach(MARKS, MARK);
  markEach(APOSTROPHES, APOSTROPHE);
  markEach(OPENERS, OPENER);
  for (let unit = 0; unit < table.length; unit++) {
    const bits = table[unit];
    const spaced = (bits & (LETTER | DIGIT)) !== 0 && (bits & UNSPACED) === 0 ? SPACED : 0;
    const folded = (bits & UPPER) === 0 ? unit : lower(unit);
    table[unit] = bits | spaced | (folded << FOLDED_SHIFT);
  }
  table[0x2019] = (table[0x2019] & 0xffff) | (0x27 << FOLDED_SHIFT);
  return table;
}

/** What patterns tell of the units between two; one string of them, so that a pattern finds its runs in one pass. */
function markRange(table: Int32Array, from: number, to: number): void {
  const units = String.fromCharCode(...Array.from({ length: to - from }, (_, index) => from + index));
  const mark = (pattern: RegExp, bits: number) => {
    for (const { index, 0: run } of units.matchAll(pattern)) {
      const end = from + index + run.length;
      for (let unit = from + index; unit < end; unit++) table[unit] |= bits;
    }
  };
  mark(/[\p{L}\p{M}]+/gu, LETTER);
  mark(/[\p{Lu}\p{Lt}]+/gu, UPPER);
  mark(/\p{Nd}+/gu, DIGIT);
  mark(UNSPACED_LETTERS, UNSPACED | LETTER);
  mark(/[\s\u0085\u200b\ufeff]+/g, BLANK);
}

/** Letters that grow when lowered lose the mark that they grow by, as İ does its dot. */
function lower(unit: number): number {
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Class bits of a UTF-16 code unit, with other bits above them; surrogates have none but their own. */
export function classOf(unit: number): number {
  return unitTable[unit];
}

/** Whether a code unit is blank: white space of any kind, zero-width blanks and the byte order mark. */
export function isBlank(unit: number): boolean {
  return (unitTable[unit] & BLANK) !== 0;
}

export function isUnspaced(unit: number): boolean {
  return (unitTable[unit] & UNSPACED) !== 0;
}

const ANY_DIGIT = /\p{Nd}/u;

/** Whether `text` holds a digit of any script. Most lines hold none, and a pattern looks each letter up in Unicode's ranges. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const bits = unitTable[text.charCodeAt(at)];
    if ((bits & (DIGIT | HIGH_SURROGATE)) !== 0) return (bits & DIGIT) !== 0 || ANY_DIGIT.test(text);
  }
  return false;
}

/** Digits of other scripts, but for those beyond the first plane, which take two units. */
const OTHER_DIGIT = /(?![\d\u{10000}-\u{10ffff}])\p{Nd}/gu;

/** `text` with ASCII digits in place of those of other scripts (১২, ۱۲, १२); keeps its length. */
export function withAsciiDigits(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && (unitTable[unit] & DIGIT) !== 0) return text.replace(OTHER_DIGIT, asciiDigit);
  }
  return text;
}

/** Each script has its ten digits in a row, and no two rows touch. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String(code - zero);
}
