/** Where sentences begin inside a line, in any script. When in doubt there is no edge. */
import { CLOSER, classOf, DIGIT, isBlank, LETTER, STOP, UNSPACED, UPPER, unitTable } from './char-class.js';

/** Abbreviations that a capital may follow within one sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st mt ft gen col lt sgt capt cmdr adm gov sen rep rev hon pres no nos vol vs fig figs eq al approx dept est ' +
    'inc ltd co corp bros ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec tel ext ed eds trans ' +
    'bzw ca usw evtl ggf hr fr nr str zzgl mme mlle mm sra srta ud uds dott sig ing avv arq lic dra fra fam d.h z.b u.a i.d.r ' +
    'т.е т.д т.п г гг ул им проф акад тыс млн руб'
  ).split(' '),
);

/** A sentence that opened with a bracket ends where the bracket closes: "(Editor: Ann Lee) As a winner of …". */
const OPENING_BRACKETS = '([（［【〔';
const CLOSING_BRACKETS = ')]）］】〕';

/** How far back the word before a full stop is read. */
const LONGEST_ABBREVIATION = 12;

/** Full stops of scripts whose sentences need no blank after them. */
function endsWithoutBlank(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff61 || unit === 0xff0e;
}

/**
 * Indexes in `text` (whose code units are `units`), ascending and within (from, to), at which a sentence begins after another one has ended: a stop
 * mark (with closing quotes and brackets), then blanks, then something that can open a sentence. Ideographic stops
 * need no blanks. A bracket closes the sentence that it opened. An ellipsis ends a sentence only before a blank and a capital. Linear in `to - from`.
 */
export function sentenceEdges(text: string, units: Uint16Array, from: number, to: number): number[] {
  const table = unitTable;
  const edges: number[] = [];
  let index = from;
  while (index < to) {
    const bits = table[units[index]];
    if ((bits & STOP) === 0) {
      index++;
      if (
        (bits & CLOSER) !== 0 &&
        CLOSING_BRACKETS.includes(text[index - 1]) &&
        OPENING_BRACKETS.includes(text[edges.at(-1) ?? from])
      ) {
        const next = skipBlanks(text, index, to);
        const apart = next > index || text.charCodeAt(index - 1) > 0x2000;
        if (next < to && apart && canOpen(text, next, to)) edges.push(next);
      }
      continue;
    }
    const mark = index;
    while (index < to && (classOf(text.charCodeAt(index)) & STOP) !== 0) index++;
    const lastMark = text.charCodeAt(index - 1);
    while (index < to && (classOf(text.charCodeAt(index)) & CLOSER) !== 0 && !opensHere(text, index, to)) index++;
    const closed = index;
    index = skipBlanks(text, index, to);
    if (index >= to) break;
    if (index === closed && !endsWithoutBlank(lastMark)) continue;
    if (!canOpen(text, index, to)) continue;
    if (lastMark === 0x2e && closed === mark + 1 && isAbbreviation(text, from, mark)) continue;
    edges.push(index);
  }
  return edges;
}

function skipBlanks(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && isBlank(text.charCodeAt(index))) index++;
  return index;
}

/** A straight quote or star after a blank opens the next sentence instead of closing this one. */
function opensHere(text: string, index: number, to: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit !== 0x22 && unit !== 0x27 && unit !== 0x2a && unit !== 0x5f) return false;
  return (
    index + 1 < to &&
    !isBlank(text.charCodeAt(index + 1)) &&
    (classOf(text.charCodeAt(index + 1)) & (LETTER | DIGIT)) !== 0
  );
}

const OPENERS = '"\'“‘«„‚([{「『【（《〈〔［¿¡‹—–-•@#*>/';

function canOpen(text: string, index: number, to: number): boolean {
  let at = index;
  while (at < to && OPENERS.includes(text[at] as string)) at++;
  if (at >= to) return false;
  const bits = classOf(text.charCodeAt(at));
  if ((bits & LETTER) === 0) return (bits & DIGIT) !== 0 || text.charCodeAt(at) > 0x2000;
  if ((bits & (UPPER | UNSPACED)) !== 0) return true;
  return !hasCase(text[at] as string);
}

function hasCase(char: string): boolean {
  return char.toUpperCase() !== char;
}

function isAbbreviation(text: string, from: number, stop: number): boolean {
  let start = stop;
  while (start > from && stop - start < LONGEST_ABBREVIATION && !isBlank(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, stop).replace(/^[("'“‘[«„]+/, '');
  if (word.length === 0) return false;
  // "J. Smith", "U.S. Army", "z. B.": single letters, with or without inner stops.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && (classOf(word.charCodeAt(0)) & UNSPACED) === 0) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}
