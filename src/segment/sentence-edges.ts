/** Where sentences begin inside a line, in any script. When in doubt there is no edge. */
import {
  BLANK,
  CLOSER,
  classOf,
  DIGIT,
  isBlank,
  LETTER,
  OPENER,
  STOP,
  UNSPACED,
  UPPER,
  unitTable,
} from './char-class.js';
import { hashWord } from './word-hash.js';

/** Abbreviations that a capital may follow within one sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st mt ft gen col lt sgt capt cmdr adm gov sen rep rev hon pres no nos vol vs fig figs eq al approx dept est ' +
    'inc ltd co corp bros ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec tel ext ed eds trans ' +
    'bzw ca usw evtl ggf hr fr nr str zzgl mme mlle mm sra srta ud uds dott sig ing avv arq lic dra fra fam d.h z.b u.a i.d.r ' +
    'т.е т.д т.п г гг ул им проф акад тыс млн руб'
  ).split(' '),
);
/** Under their hashes: nearly every sentence ends in a word that is none, and no string need be made of it. */
const ABBREVIATION_HASHES = new Set(
  Array.from(ABBREVIATIONS, (word) => hashWord(Uint16Array.from(toUnits(word)), 0, word.length)),
);

/** A sentence that opened with a bracket ends where the bracket closes: "(Editor: Ann Lee) As a winner of …". */
const OPENING_BRACKETS = toUnits('([（［【〔');
const CLOSING_BRACKETS = toUnits(')]）］】〕');
const SIGNING = toUnits('/-–—');
const ENDING = toUnits('#*');
const COPYRIGHT = 0xa9;
const DASHES = toUnits('–—');
const CLOSING_QUOTES = toUnits('"”»');
/** Quotes and brackets before a word that ends in a full stop. */
const WORD_OPENERS = toUnits('("\'“‘[«„');

/** Notes at a line's end are this short (UTF-16 units). */
const LONGEST_NOTE = 80;
/** An account, a mail address or one of a page, alone; or marks that say that the text is over. */
const ADDRESS =
  /^(?:[\p{L}\d._-]*@[\p{L}\d._-]{2,}|(?:https?:\/\/|www\.)\S+|#(?: ?#){0,3}|#[\p{L}\d][^#.!?]{1,40}(?: #[\p{L}\d][^#.!?]{1,40})+|\*(?: ?\*){0,2}|§|-30-|\/{2,3}|\(ends\))[.\s]*$/u;

/** How far back the word before a full stop is read. */
const LONGEST_WORD = 12;

function toUnits(chars: string): number[] {
  return Array.from(chars, (char) => char.charCodeAt(0));
}

/** Full stops of scripts whose sentences need no blank after them. */
function endsWithoutBlank(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff61 || unit === 0xff0e;
}

/**
 * Indexes in `units`, ascending and within (from, to), at which a sentence begins after another one has ended: a stop
 * mark (with closing quotes and brackets), then blanks, then something that can open a sentence. Ideographic stops
 * need no blanks. A bracket closes the sentence that it opened. An ellipsis ends a sentence only before a blank and a capital. Linear in `to - from`.
 */
export function sentenceEdges(units: Uint16Array, from: number, to: number): number[] {
  const table = unitTable;
  const edges: number[] = [];
  for (let index = nextMark(units, from, to); index < to; index = nextMark(units, index, to)) {
    if ((table[units[index]] & STOP) === 0) {
      index++;
      const next = skipBlanks(units, index, to);
      if (next < to && opensBehindCloser(units, edges.at(-1) ?? from, index, next, to)) edges.push(next);
      continue;
    }
    const mark = index;
    while (index < to && (table[units[index]] & STOP) !== 0) index++;
    const lastMark = units[index - 1];
    while (index < to && (table[units[index]] & CLOSER) !== 0 && !opensHere(units, index, to)) index++;
    const closed = index;
    index = skipBlanks(units, index, to);
    if (index >= to) break;
    if (index === closed && !endsWithoutBlank(lastMark)) continue;
    if (!canOpen(units, index, to) && !closesLine(units, index, to)) continue;
    if (lastMark === 0x2e && closed === mark + 1 && isAbbreviation(units, from, mark)) continue;
    edges.push(index);
  }
  return edges;
}

/**
 * Whether a sentence begins at `next`, behind a quote or a bracket that closes before `closed` without a stop: where the bracket opened
 * the sentence of `start`, or where a note in brackets follows.
 */
function opensBehindCloser(units: Uint16Array, start: number, closed: number, next: number, to: number): boolean {
  const closer = units[closed - 1];
  const apart = next > closed || closer > 0x2000;
  if (CLOSING_BRACKETS.includes(closer) && OPENING_BRACKETS.includes(units[start]) && !isCopyright(units, start))
    return apart && canOpen(units, next, to);
  if (next === closed) return false;
  if (OPENING_BRACKETS.includes(units[next])) return closesLine(units, next, to);
  // "… before ordering) About Opaline": not "(USDA) Economic Research Service".
  return isUpper(units[next]) && endsWord(units, start, closed - 1);
}

function isUpper(unit: number): boolean {
  return (classOf(unit) & UPPER) !== 0;
}

/** Whether a quote or bracket at `index` closes behind a word in small letters. */
function endsWord(units: Uint16Array, start: number, index: number): boolean {
  if (index <= start || !(CLOSING_BRACKETS.includes(units[index]) || CLOSING_QUOTES.includes(units[index])))
    return false;
  const bits = classOf(units[index - 1]);
  return (bits & DIGIT) !== 0 || ((bits & LETTER) !== 0 && (bits & UPPER) === 0);
}

/** Whether all from `index` on is what stands behind a text in small letters too: a note in brackets, a copyright, an address. */
function closesLine(units: Uint16Array, index: number, to: number): boolean {
  if (to - index > LONGEST_NOTE) return false;
  const unit = units[index];
  if (OPENING_BRACKETS.includes(unit)) return CLOSING_BRACKETS.includes(units[to - 1]);
  if (unit === 0x7c) return to - index > 2;
  // "… winter. —with files from Ann Lee"
  if (DASHES.includes(unit)) return to - index > 4 && nextMark(units, index, to) === to;
  return ADDRESS.test(toText(units, index, to));
}

/** A loop of its own: compiled early, it holds none of what happens once in many sentences. */
function nextMark(units: Uint16Array, from: number, to: number): number {
  const table = unitTable;
  let index = from;
  while (index < to && (table[units[index]] & (STOP | CLOSER)) === 0) index++;
  return index;
}

function skipBlanks(units: Uint16Array, from: number, to: number): number {
  let index = from;
  while (index < to && (unitTable[units[index]] & BLANK) !== 0) index++;
  return index;
}

/** A straight quote or star after a blank opens the next sentence instead of closing this one. */
function opensHere(units: Uint16Array, index: number, to: number): boolean {
  const unit = units[index];
  if (unit !== 0x22 && unit !== 0x27 && unit !== 0x2a && unit !== 0x5f) return false;
  return index + 1 < to && !isBlank(units[index + 1]) && (classOf(units[index + 1]) & (LETTER | DIGIT)) !== 0;
}

function canOpen(units: Uint16Array, index: number, to: number): boolean {
  let at = index;
  while (at < to && (classOf(units[at]) & OPENER) !== 0) at++;
  // "/ 윤가람 기자", "— Ann Lee": a signature.
  // "### Ann Lee is …": marks that end a text.
  if ((at === index + 1 && SIGNING.includes(units[index])) || ENDING.includes(units[index]))
    at = skipBlanks(units, at, to);
  if (at >= to) return false;
  const unit = units[at];
  const bits = classOf(unit);
  if (isCopyright(units, at - 1)) return true;
  if ((bits & LETTER) === 0) return (bits & DIGIT) !== 0 || unit > 0x2000 || unit === COPYRIGHT;
  return (bits & (UPPER | UNSPACED)) !== 0 || !hasCase(unit);
}

/** "(c) 2022 The Ledger" */
function isCopyright(units: Uint16Array, at: number): boolean {
  return units[at] === 0x28 && (units[at + 1] === 0x63 || units[at + 1] === 0x43) && units[at + 2] === 0x29;
}

function hasCase(letter: number): boolean {
  if (letter < 0x80) return true;
  const char = String.fromCharCode(letter);
  return char.toUpperCase() !== char;
}

function isAbbreviation(units: Uint16Array, from: number, stop: number): boolean {
  let start = stop;
  let dotted = false;
  while (start > from && stop - start < LONGEST_WORD && !isBlank(units[start - 1])) {
    start--;
    if (units[start] === 0x2e) dotted = true;
  }
  while (start < stop && WORD_OPENERS.includes(units[start])) start++;
  if (start === stop) return false;
  // "J. Smith", "U.S. Army", "z. B.": single letters, with or without inner stops.
  if ((dotted || stop - start <= 2) && (classOf(units[start]) & UNSPACED) === 0) {
    if (/^(?:\p{L}\.)*\p{L}$/u.test(toText(units, start, stop))) return true;
  }
  return (
    ABBREVIATION_HASHES.has(hashWord(units, start, stop)) && ABBREVIATIONS.has(toText(units, start, stop).toLowerCase())
  );
}

function toText(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(from, to));
}
