/**
 * Mojibake: UTF-8 that was read in a charset of one byte a character, once or several times over (`Ã©`, `â€™`, `Ð¿Ñ€Ð¸`).
 * A stretch is repaired where its characters, as bytes, are valid UTF-8 and what they say is likelier than what stands
 * there. After ftfy (https://ftfy.readthedocs.io), which judges whole texts; here each stretch is judged in its place.
 */
import { applyEdits, type Edit } from './edits.js';
import { decodeSingleByte } from './single-byte.js';

/** One charset that UTF-8 is mistaken for. */
interface Misreading {
  /** Characters that are well-formed UTF-8 when they are written in the charset, as many in a row as there are. */
  readonly runs: RegExp;
  readonly bytes: ReadonlyMap<string, number>;
  /** So many letters of scripts other than Latin in a row are no accident. */
  readonly minLetters: number;
  /** Whether its lead bytes stand before quotes and letters in honest text, as in `СССР»`, `√π` and `«ça`. */
  readonly isCommon: boolean;
}

/** The first that explains a stretch counts. ISO 8859-1 is in all of them: C1 controls count as their bytes. */
function createMisreadings(): readonly Misreading[] {
  return [
    createMisreading('windows-1252', 2, false),
    createMisreading('windows-1251', 3, true),
    createMisreading('macintosh', 3, true),
    createMisreading('windows-1250', 2, false),
    createMisreading('windows-1254', 2, false),
    createMisreading('iso-8859-2', 2, false),
    createMisreading('windows-1253', 3, true),
  ];
}

/** Made when the first text is repaired: most runs repair none. */
let misreadings: readonly Misreading[] | null = null;

/** How many misreadings in a row are undone. */
const MAX_LAYERS = 4;

/** `likely` is repaired only in the company of at least as many that are sure. */
type Verdict = 'sure' | 'likely' | null;

/** Repairs of a text between two indexes, sorted and disjoint. */
export function findMojibake(text: string, from = 0, to = text.length): Edit[] {
  return findLayers(text, from, to, MAX_LAYERS);
}

/** The text with its mojibake repaired. */
export function fixMojibake(text: string): string {
  return applyEdits(text, findMojibake(text));
}

function findLayers(text: string, from: number, to: number, layers: number): Edit[] {
  misreadings ??= createMisreadings();
  const found = misreadings.flatMap((misreading) => findOne(text, [from, to], misreading, layers));
  // Sorting is stable: of two that begin in one place the charset that comes first counts.
  found.sort((a, b) => a.start - b.start);
  let last = from;
  return found.filter(({ start, end }) => {
    const isFree = start >= last;
    if (isFree) last = end;
    return isFree;
  });
}

function findOne(text: string, [from, to]: readonly [number, number], misreading: Misreading, layers: number): Edit[] {
  const judged: { readonly repair: Edit; readonly isSure: boolean }[] = [];
  let sure = 0;
  for (const match of text.slice(from, to).matchAll(misreading.runs)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const right = undoLayers(text, [start, end], misreading, layers);
    const verdict = judge(text, { start, end, text: right }, misreading);
    if (verdict === null) continue;
    if (verdict === 'sure') sure++;
    judged.push({ repair: { start, end, text: right }, isSure: verdict === 'sure' });
  }
  const isBroken = sure >= judged.length - sure;
  return judged.filter(({ isSure }) => isSure || isBroken).map(({ repair }) => repair);
}

/** What a stretch says after this misreading and those below it are undone. */
function undoLayers(
  text: string,
  [start, end]: readonly [number, number],
  { bytes }: Misreading,
  layers: number,
): string {
  const right = Buffer.from(Array.from(text.slice(start, end), (character) => bytes.get(character) ?? 0)).toString();
  // A character alone has nothing below it.
  if (layers === 1 || right.length < 2) return right;
  const before = text.slice(Math.max(0, start - 2), start);
  const around = before + right + text.slice(end, end + 1);
  const [from, to] = [before.length, before.length + right.length];
  return applyEdits(around, findLayers(around, from, to, layers - 1), from, to);
}

/** What no page says: controls, breaks that readers of lines trip over, and code points without a character. */
const NEVER = /[\u0080-\u009f\u2028\u2029\p{Cn}\p{Co}\p{Cs}]/u;

/** Letters for phoneticians, and those of dead alphabets: only accidents spell them. */
const EXOTIC =
  /[\u0180-\u018e\u0190\u0191\u0193-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u0258\u025a-\u02ff\u0370-\u0377\u037b-\u037f\u03cf-\u03ff\u0460-\u048f\u04c0-\u04cf\u0500-\u052f\u0700-\u08ff]/;

/** Punctuation, currencies, letterlike signs and pictures: their first two bytes together are `â€`, `â„`, `ðŸ` and the like. */
const SIGNS = /[\u2010-\u203a\u20a0-\u213f\ufeff\ufffd\u{1f000}-\u{1faff}]/u;
const MORE_SIGNS = /[\u2190-\u22ff\u2700-\u277f]/;

const LATIN = /^[\u00c0-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u0218-\u021b\u0259\u1e00-\u1eff]$/;
const COMMON_LATIN = /^[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]$/;
/** Vietnamese through any other charset looks like Saami: `ášš`. */
const VIETNAMESE_LEAD = /^\u00e1[\u00b8-\u00bb]/;
const LATIN_SIGN = /^[\u00a0-\u00bf\u00d7\u00f7]$/;
const LATIN_RUN = /^[\u00a0-\u0192\u01a0-\u01b0\u01cd-\u01dc\u0218-\u021b\u0259\u0300-\u036f\u1e00-\u1eff]+$/;
const COMBINING = /^[\u0300-\u036f]$/;
const OTHER_LETTER = /(?!\p{Script=Latin})[\p{L}\p{M}]/gu;

/** What follows a word's last letter in honest text. */
const CLOSERS = /[\u00a0\u00a8\u00ab\u00b4\u00b7\u00bb\u2013\u2014\u2018-\u201e\u2022\u2026\u2039\u203a]$/;
const QUOTE = /[\u00ab\u00bb\u2018-\u201f"'\u2039\u203a]/;
const LETTER = /^\p{L}$/u;
const UPPER = /^\p{Lu}$/u;
const LOWER = /^\p{Ll}$/u;

/** How sure it is that `text` between two indexes stands for what the repair says. */
function judge(text: string, { start, end, text: right }: Edit, { isCommon, minLetters }: Misreading): Verdict {
  if (NEVER.test(right) || EXOTIC.test(right)) return null;
  if (SIGNS.test(right) || (!isCommon && MORE_SIGNS.test(right))) return 'sure';
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isCommon && LATIN_RUN.test(right)) {
    const isBeside = /[a-z]/i.test(before) || /[a-z]/i.test(after);
    if (!isBeside || ![...right].every((character) => COMMON_LATIN.test(character))) return null;
    // A formula: `x√π`.
    if (/√[π∑∂∏∫Ω≤≥∞±µ]$/.test(text.slice(start, end))) return 'likely';
  }
  const isOpen = CLOSERS.test(text.slice(start, end));
  if (LATIN_SIGN.test(right)) {
    if (QUOTE.test(before) || QUOTE.test(after)) return 'likely';
    return isOpen && UPPER.test(before) ? 'likely' : 'sure';
  }
  if (right >= '\u1e00' && LATIN.test(right) && !VIETNAMESE_LEAD.test(text.slice(start, end))) return null;
  if (LATIN.test(right))
    return judgeLetter({ before, after, right, isOpen }, text.slice(start - 2, start), end - start);
  if (COMBINING.test(right)) return LOWER.test(before) ? 'sure' : 'likely';
  if (LATIN_RUN.test(right)) return 'sure';
  if ((right.match(OTHER_LETTER) ?? []).length >= minLetters) return 'sure';
  return LETTER.test(before) || LETTER.test(after) ? null : 'likely';
}

interface Place {
  readonly before: string;
  readonly after: string;
  readonly right: string;
  /** Whether the stretch ends like a word that is quoted, as `MAÇÃ”` does. */
  readonly isOpen: boolean;
}

/** One Latin letter. `IRMÃ…` and `„Ä“` are honest; capitals inside of a word, as in `cafÃ©`, hardly ever are. */
function judgeLetter({ before, after, right, isOpen }: Place, two: string, length: number): Verdict {
  const isCapitals = /^\p{Lu}{2}$/u.test(two);
  if (LOWER.test(right) && isCapitals) return 'likely';
  if (!isOpen || LETTER.test(after)) return 'sure';
  // `está»…` would be three bytes of Vietnamese.
  if (length > 2) return 'likely';
  if (LOWER.test(before)) return 'sure';
  // The à that stands alone ends in a no-break space; nobody writes that before a blank.
  return right === 'à' && after === ' ' && !UPPER.test(before) ? 'sure' : 'likely';
}

function createMisreading(encoding: string, minLetters: number, isCommon: boolean): Misreading {
  const table = decodeSingleByte(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  const bytes = new Map<string, number>();
  // Some programs read the places that a charset leaves open, or all of 0x80 to 0x9f, as controls.
  for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(String.fromCharCode(byte), byte);
  for (let byte = 0x80; byte < 0x100; byte++) if (table[byte] !== '\ufffd') bytes.set(table[byte], byte);
  const oneOf = (from: number, to: number): string => {
    const characters = [...bytes].filter(([, byte]) => byte >= from && byte <= to).map(([character]) => character);
    return `[${characters.map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`;
  };
  const tail = oneOf(0x80, 0xbf);
  // https://www.unicode.org/versions/latest/core-spec/chapter-3/#G27506
  const forms = [
    oneOf(0xc2, 0xdf) + tail,
    oneOf(0xe0, 0xe0) + oneOf(0xa0, 0xbf) + tail,
    oneOf(0xe1, 0xec) + tail + tail,
    oneOf(0xed, 0xed) + oneOf(0x80, 0x9f) + tail,
    oneOf(0xee, 0xef) + tail + tail,
    oneOf(0xf0, 0xf0) + oneOf(0x90, 0xbf) + tail + tail,
    oneOf(0xf1, 0xf3) + tail + tail + tail,
    oneOf(0xf4, 0xf4) + oneOf(0x80, 0x8f) + tail + tail,
  ];
  return { runs: new RegExp(`(?:${forms.join('|')})+`, 'g'), bytes, minLetters, isCommon };
}
