/**
 * A table of the Basic Multilingual Plane: the script of each letter, and the form in which a word's letters are
 * compared. Tables, because the hot loop can afford neither `\p{…}` nor `toLowerCase`.
 */

/** What a script is settled as when it has one dominant language, and what a letter of it weighs. */
export interface Script {
  /** ISO 15924 code. */
  readonly code: string;
  /** ISO 639-3 code of the one language that the script is taken for; null where the vote decides. */
  readonly language: string | null;
  /** How much prose a letter stands for, next to a letter of an alphabet. */
  readonly weight: number;
  /** Inclusive ranges of letters (and the marks that belong to words) as start, end, start, end, … */
  readonly ranges: readonly number[];
}

/** Index 0 stands for everything that is not a letter. */
export const SCRIPTS: readonly Script[] = [
  script('Zyyy', 'und', []),
  script(
    'Latn',
    null,
    [
      0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2af, 0x1e00, 0x1eff, 0xff21,
      0xff3a, 0xff41, 0xff5a,
    ],
  ),
  script('Hani', 'cmn', [0x2e80, 0x2fd5, 0x3005, 0x3007, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff], 3),
  script('Jpan', 'jpn', [0x3041, 0x309f, 0x30a1, 0x30fa, 0x30fc, 0x30ff, 0x31f0, 0x31ff, 0xff66, 0xff9d], 3),
  script('Hang', 'kor', [0x1100, 0x11ff, 0x3131, 0x318e, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xd7b0, 0xd7fb], 2),
  script('Cyrl', null, [0x400, 0x481, 0x48a, 0x52f, 0x1c80, 0x1c88, 0xa640, 0xa69d]),
  script('Arab', null, [0x620, 0x63f, 0x641, 0x64a, 0x66e, 0x66f, 0x671, 0x6d3, 0x6d5, 0x6d5, 0x6ee, 0x6ef]),
  script('Arab', null, [0x6fa, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8c7, 0xfb50, 0xfdfb, 0xfe70, 0xfefc]),
  script('Deva', null, [0x900, 0x963, 0x971, 0x97f]),
  script('Beng', null, [0x980, 0x9e3, 0x9f0, 0x9f1]),
  script('Hebr', null, [0x5d0, 0x5ea, 0x5ef, 0x5f2, 0xfb1d, 0xfb4f]),
  script('Ethi', null, [0x1200, 0x135a, 0x1380, 0x138f, 0x2d80, 0x2dde], 2),
  script('Mymr', null, [0x1000, 0x103f, 0x1050, 0x108f, 0xa9e0, 0xa9ef, 0xaa60, 0xaa7f]),
  script('Grek', 'ell', [0x370, 0x373, 0x376, 0x377, 0x37b, 0x37d, 0x37f, 0x3ff, 0x1f00, 0x1ffc]),
  script('Thai', 'tha', [0xe01, 0xe3a, 0xe40, 0xe4e]),
  script('Laoo', 'lao', [0xe81, 0xebd, 0xec0, 0xecd, 0xedc, 0xedf]),
  script('Khmr', 'khm', [0x1780, 0x17d3]),
  script('Taml', 'tam', [0xb82, 0xbd7]),
  script('Telu', 'tel', [0xc00, 0xc63]),
  script('Knda', 'kan', [0xc80, 0xce3]),
  script('Mlym', 'mal', [0xd00, 0xd63, 0xd7a, 0xd7f]),
  script('Gujr', 'guj', [0xa81, 0xae3]),
  script('Guru', 'pan', [0xa01, 0xa5e, 0xa70, 0xa75]),
  script('Orya', 'ory', [0xb01, 0xb63]),
  script('Sinh', 'sin', [0xd81, 0xddf]),
  script('Geor', 'kat', [0x10a0, 0x10ff, 0x1c90, 0x1cbf, 0x2d00, 0x2d2d]),
  script('Armn', 'hye', [0x531, 0x556, 0x561, 0x587, 0xfb13, 0xfb17]),
  script('Tibt', 'bod', [0xf00, 0xf00, 0xf40, 0xfbc]),
  script('Thaa', 'div', [0x780, 0x7b1]),
  script('Syrc', 'aii', [0x710, 0x74f]),
  script('Mong', 'mvf', [0x1820, 0x18aa]),
  script('Cans', 'ike', [0x1401, 0x167f]),
  script('Cher', 'chr', [0x13a0, 0x13fd, 0xab70, 0xabbf]),
  script('Tfng', 'zgh', [0x2d30, 0x2d67]),
  script('Yiii', 'iii', [0xa000, 0xa48c]),
  script('Olck', 'sat', [0x1c50, 0x1c7d]),
  script('Nkoo', 'nqo', [0x7ca, 0x7ea]),
];

/** Index in `SCRIPTS` of each UTF-16 code unit. */
export const SCRIPT_OF = new Uint8Array(0x10000);

/**
 * Ranges of marks that may stand inside a word: soft hyphen, zero-width space and joiner, combining accents, Hebrew and
 * Arabic points, tatweel. Not the non-joiner: Persian and Urdu write it between parts that may be function words.
 */
const MARKS: readonly number[] = [
  0xad, 0xad, 0x200b, 0x200b, 0x200d, 0x200d, 0x300, 0x36f, 0x483, 0x487, 0x591, 0x5c7, 0x610, 0x61a, 0x640, 0x640,
  0x64b, 0x65f, 0x670, 0x670,
];

/** `FOLD` of a code unit that ends a word. */
export const BREAK = 0;

/** `FOLD` of a mark that may stand inside a word and is passed over: soft hyphens, joiners, vowel points. */
export const PASS = 1;

/** The lower-case code unit to compare for a letter, else `BREAK` or `PASS`. */
export const FOLD = new Uint16Array(0x10000);

function script(code: string, language: string | null, ranges: readonly number[], weight = 1): Script {
  return { code, language, weight, ranges };
}

/** Index in `SCRIPTS` of an ISO 15924 code. */
export function indexOfScript(code: string): number {
  return SCRIPTS.findIndex((other) => other.code === code);
}

function hasCase(code: string): boolean {
  return code === 'Latn' || code === 'Cyrl' || code === 'Grek' || code === 'Armn';
}

function fillTables(): void {
  for (const { code, ranges } of SCRIPTS) {
    // The second row of a script counts as the first, so that a tally has one figure for it.
    const script = indexOfScript(code);
    eachRange(ranges, (from, to) => {
      SCRIPT_OF.fill(script, from, to);
      if (hasCase(code)) for (let unit = from; unit < to; unit++) FOLD[unit] = lower(unit);
      else for (let unit = from; unit < to; unit++) FOLD[unit] = unit;
    });
  }
  eachRange(MARKS, (from, to) => FOLD.fill(PASS, from, to));
  // Of the planes above the first only Han is common enough to be worth counting, by its high surrogates.
  const [from, to] = [0xd840, 0xd880];
  SCRIPT_OF.fill(indexOfScript('Hani'), from, to);
  for (let unit = from; unit < to; unit++) FOLD[unit] = unit;
}

/** Calls `visit` with the first of each inclusive range and what is past its last. */
function eachRange(ranges: readonly number[], visit: (from: number, to: number) => void): void {
  for (let at = 0; at < ranges.length; at += 2) visit(ranges[at], ranges[at + 1] + 1);
}

function lower(unit: number): number {
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

fillTables();
