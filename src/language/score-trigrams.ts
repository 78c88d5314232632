/**
 * Scores languages by trigrams, with franc's data and to franc's figures. Franc itself makes a dictionary of each of its
 * 160 languages when it is loaded, which takes half as long as Node's own start; here the sample is put into a table, and
 * a language's trigrams are read when it is a candidate.
 */
import { data } from 'franc/data.js';
import { expressions } from 'franc/expressions.js';

/** Looked up once: in a VM context, as tests have it, a global costs more than what is done with it. */
const { imul } = Math;

/** Trigrams of a language in franc's data, most frequent first; a bar stands between two. */
const LANGUAGE_TRIGRAMS = 300;
/** What a trigram adds to the distance from a language that lacks it. */
const MAX_DIFFERENCE = 300;

/** Longer samples are cut, as franc cuts them. */
const MAX_UNITS = 2048;
/** Twice what a sample can hold, each of whose units may become two in lower case. */
const SLOTS = 1 << 13;

/** The sample's trigrams in open addressing: a slot's trigram, its three units in one number, and how often it occurs. */
const slotKeys = new Float64Array(SLOTS);
const slotCounts = new Uint16Array(SLOTS);

/** The slots in use, in the order in which their trigrams came. */
const usedSlots = new Uint16Array(SLOTS);

/** The trigrams of languages that were candidates, as numbers. */
const languageKeys = new Map<string, Float64Array>();

/**
 * For each trigram of a script the languages that list it, each with the rank that it has there: a short sample is read
 * once, not once for each of a hundred languages.
 */
interface ScriptIndex {
  readonly codes: readonly string[];
  /** Index in `codes`, shifted left by `RANK_BITS`, and rank. */
  readonly listings: ReadonlyMap<number, readonly number[]>;
}

const RANK_BITS = 9;
const RANK_MASK = (1 << RANK_BITS) - 1;

/** Of scripts of which all languages were candidates. */
const scriptIndexes = new Map<string, ScriptIndex>();

/** ISO 639-3 code and score: 1 for the likeliest, less for the others. */
export type Scored = readonly [code: string, score: number];

/**
 * The languages of the sample's script with their scores, the likeliest first: those of `only`, or all that franc knows
 * where it is empty. `und` alone where there is none.
 */
export function scoreTrigrams(sample: string, only: readonly string[]): Scored[] {
  const text = sample.slice(0, MAX_UNITS);
  const script = findScript(text);
  if (script === null) return [['und', 1]];
  if (!Object.hasOwn(data, script)) return [[only.length === 0 || only.includes(script) ? script : 'und', 1]];
  const trigrams = countTrigrams(text);
  const distances = only.length === 0 ? distancesToAll(script, trigrams) : distancesTo(script, only, trigrams);
  distances.sort(([, a], [, b]) => a - b);
  if (distances.length === 0) return [['und', 1]];
  const [[, least]] = distances;
  const most = text.length * MAX_DIFFERENCE - least;
  return distances.map(([code, distance]) => [code, 1 - (distance - least) / most || 0]);
}

/** The name in franc's data of the script that most of the text is in, or the one language of a script. */
function findScript(text: string): string | null {
  let most = 0;
  let found: string | null = null;
  for (const [name, letters] of Object.entries(expressions)) {
    const count = text.match(letters)?.length ?? 0;
    if (count <= most) continue;
    most = count;
    found = name;
  }
  return found;
}

/** Of each language of the script that is in `only`. */
function distancesTo(script: string, only: readonly string[], trigrams: number): (readonly [string, number])[] {
  return Object.entries(data[script])
    .filter(([code]) => only.includes(code))
    .map(([code, listed]) => [code, distanceTo(keysOf(script, code, listed), trigrams)]);
}

function distancesToAll(script: string, trigrams: number): (readonly [string, number])[] {
  const { codes, listings } = indexOf(script);
  const distances = new Array<number>(codes.length).fill(trigrams * MAX_DIFFERENCE);
  for (let at = 0; at < trigrams; at++) {
    const slot = usedSlots[at];
    for (const listing of listings.get(slotKeys[slot]) ?? []) {
      const rank = listing & RANK_MASK;
      distances[listing >> RANK_BITS] += differenceOf(slotCounts[slot], rank);
    }
  }
  return codes.map((code, index) => [code, distances[index]]);
}

function indexOf(script: string): ScriptIndex {
  const index = scriptIndexes.get(script) ?? createIndex(Object.entries(data[script]));
  scriptIndexes.set(script, index);
  return index;
}

function createIndex(languages: readonly (readonly [code: string, listed: string])[]): ScriptIndex {
  const listings = new Map<number, number[]>();
  for (const [language, [, listed]] of languages.entries()) {
    for (let rank = 0; rank < LANGUAGE_TRIGRAMS; rank++) {
      const key = toKey(listed, 4 * rank);
      const listing = (language << RANK_BITS) | rank;
      const known = listings.get(key);
      if (known === undefined) listings.set(key, [listing]);
      else known.push(listing);
    }
  }
  return { codes: languages.map(([code]) => code), listings };
}

/** Fills the slots; returns how many different trigrams there are. ASCII's digits and most of its marks count as blanks. */
function countTrigrams(text: string): number {
  const words = text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const padded = ` ${words} `;
  slotCounts.fill(0);
  let different = 0;
  for (let at = 0; at + 3 <= padded.length; at++) {
    const key = toKey(padded, at);
    const slot = slotOf(key);
    if (slotCounts[slot] === 0) usedSlots[different++] = slot;
    slotKeys[slot] = key;
    slotCounts[slot]++;
  }
  return different;
}

function distanceTo(keys: Float64Array, trigrams: number): number {
  let distance = trigrams * MAX_DIFFERENCE;
  for (let rank = 0; rank < keys.length; rank++) {
    const count = slotCounts[slotOf(keys[rank])];
    if (count > 0) distance += differenceOf(count, rank);
  }
  return distance;
}

/** What a trigram of the sample that stands at `rank` in a language changes of the distance that it has without it. */
function differenceOf(count: number, rank: number): number {
  return Math.abs(count - rank - 1) - MAX_DIFFERENCE;
}

function keysOf(script: string, code: string, listed: string): Float64Array {
  const name = `${script} ${code}`;
  const known = languageKeys.get(name);
  if (known !== undefined) return known;
  const keys = Float64Array.from({ length: LANGUAGE_TRIGRAMS }, (_, rank) => toKey(listed, 4 * rank));
  languageKeys.set(name, keys);
  return keys;
}

function toKey(text: string, at: number): number {
  return text.charCodeAt(at) * 2 ** 32 + text.charCodeAt(at + 1) * 2 ** 16 + text.charCodeAt(at + 2);
}

/** The slot that holds the trigram, or the free one where it belongs. */
function slotOf(key: number): number {
  let slot = imul((key / 2 ** 32) ^ imul(key | 0, 0x9e3779b1), 0x85ebca6b) >>> 19;
  while (slotCounts[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
