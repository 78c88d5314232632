/**
 * Where the title stands among a page's lines when nothing but the text is left. It is one of the lines above the
 * article's first paragraph, between menus, bylines and teasers; the paragraphs below speak of the same things as it does.
 */
import type { Label } from '../types.js';

/** A line of the page. */
export interface PageLine {
  readonly text: string;
  /** Words, as `Facts` count them. */
  readonly words: number;
  readonly label: Label;
  /** Whether a rule gave it its label; else the model did, or nothing spoke against the line. */
  readonly isRuled: boolean;
}

/** How far above the first paragraph a title is looked for, in lines. */
const MAX_ABOVE = 34;
const MAX_TITLE_WORDS = 32;
const MAX_TITLE_CHARS = 240;
/** Words of a line that is a paragraph. */
const PROSE_WORDS = 12;
/** Lines in which a second paragraph follows the first one. */
const NEXT_PROSE = 16;
/** How much of the article's beginning is compared with a title (UTF-16 units). */
const COMPARED_CHARS = 2000;
/** Below, no line is surely the title. */
const MIN_POINTS = 1.1;

/** Points for what speaks for a title; fitted by hand on one half of the sites of a set of pages, checked on the other. */
const POINTS = {
  word: 0.16,
  distance: -0.03,
  shared: 2.6,
  repeated: 0.7,
  signed: 0.8,
  section: -1,
  closing: -1.4,
  short: -2,
  title: 1.2,
  teaser: 0.4,
  body: -0.4,
  beside: -2,
  menu: -0.2,
  furniture: -0.9,
  toc: -3,
} as const;
const COUNTED_WORDS = 9;
/** A byline or a date follows the title so soon (lines). */
const SIGNED_WITHIN = 4;

const FURNITURE: ReadonlySet<Label> = new Set(['share', 'promo', 'legal', 'comment', 'caption', 'tags', 'ad', 'bio']);

function pointsOfLabel({ label, isRuled }: PageLine): number {
  if (label === 'title' || label === 'teaser' || label === 'body') return POINTS[label];
  if (label === 'toc') return POINTS.toc;
  if (isBeside(label)) return isRuled ? POINTS.beside : 0;
  if (label === 'nav') return isRuled ? POINTS.furniture : POINTS.menu;
  return FURNITURE.has(label) ? POINTS.furniture : 0;
}

function isBeside(label: Label): boolean {
  return label === 'byline' || label === 'date';
}

/** Index of the first line of the article's text, or -1 where it has none. */
export function findFirstProse(lines: readonly PageLine[]): number {
  let first = -1;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at].label !== 'body' || lines[at].words < PROSE_WORDS) continue;
    if (first < 0) first = at;
    for (let next = at + 1; next < lines.length && next <= at + NEXT_PROSE; next++)
      if (lines[next].label === 'body' && lines[next].words >= PROSE_WORDS) return at;
  }
  return first;
}

/** Index of the title's line above `prose`, the index of the article's first paragraph; -1 where none stands out. */
export function findTitleLine(lines: readonly PageLine[], prose: number): number {
  if (prose === 0) return -1;
  const from = Math.max(0, prose - MAX_ABOVE);
  const page: Surroundings = {
    lines,
    prose,
    about: beginningOf(lines, prose),
    above: lines.slice(0, prose).map(({ text }) => text.slice(0, MAX_TITLE_CHARS).toLowerCase()),
  };
  let best = -1;
  let most = MIN_POINTS;
  for (let at = prose - 1; at >= from; at--) {
    const { words, text } = lines[at];
    if (words < 2 || words > MAX_TITLE_WORDS || text.length > MAX_TITLE_CHARS) continue;
    const points = pointsOf(page, at, most);
    if (points > most) {
      best = at;
      most = points;
    }
  }
  return best < 0 ? best : withoutCrumbs(page, from, best);
}

/** "Home » Baking » A loaf a day" where the title stands by itself too: that line. */
function withoutCrumbs({ lines, prose }: Surroundings, from: number, best: number): number {
  let shortest = best;
  for (let at = from; at < prose; at++) {
    const { text, words } = lines[at];
    if (words > 2 && text.length < lines[shortest].text.length && lines[best].text.endsWith(text)) shortest = at;
  }
  return shortest;
}

interface Surroundings {
  readonly lines: readonly PageLine[];
  readonly prose: number;
  /** The article's beginning, in lower case. */
  readonly about: string;
  /** The lines above it, in lower case. */
  readonly above: readonly string[];
}

function beginningOf(lines: readonly PageLine[], prose: number): string {
  let text = '';
  for (let at = prose; at < lines.length && text.length < COMPARED_CHARS; at++)
    if (lines[at].label === 'body') text += `${lines[at].text}\n`;
  return text.slice(0, COMPARED_CHARS).toLowerCase();
}

const CLAUSE_END = /[.。,，;；:：]["'”’»)]?$/;

/** The points of a line, or less than `most` where they cannot reach it: the dearer comparisons are left out then. */
function pointsOf({ lines, prose, about, above }: Surroundings, at: number, most: number): number {
  const line = lines[at];
  let points = Math.min(line.words, COUNTED_WORDS) * POINTS.word + (prose - at) * POINTS.distance + pointsOfLabel(line);
  if (line.words < 3) points += POINTS.short;
  if (CLAUSE_END.test(line.text.slice(-2))) points += POINTS.closing;
  if (isSigned(lines, at + 1, Math.min(prose, at + 1 + SIGNED_WITHIN))) points += POINTS.signed;
  if (points + POINTS.shared + POINTS.repeated < most) return points;
  if (isSection(line.text, lines, prose)) points += POINTS.section;
  if (isRepeated(above[at], above)) points += POINTS.repeated;
  if (points + POINTS.shared < most) return points;
  const own = wordsOf(line.text);
  if (own.size === 0) return points;
  const sharing = (words: number) => points + (words / own.size) * Math.min(1, own.size / 3) * POINTS.shared;
  let shared = own.size;
  for (const word of own) if (!about.includes(word) && sharing(--shared) < most) break;
  return sharing(shared);
}

/** Whether a byline or a date stands in lines[from, to). */
function isSigned(lines: readonly PageLine[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBeside(lines[at].label)) return true;
  return false;
}

/** Whether a line of the article is the same: a section's heading is in the table of contents above, too. */
function isSection(text: string, lines: readonly PageLine[], prose: number): boolean {
  for (let at = prose; at < lines.length; at++) if (lines[at].text === text && lines[at].label === 'body') return true;
  return false;
}

/** Whether another line is the same, or the same and the site's name, or a breadcrumb that ends in it. */
function isRepeated(key: string, keys: readonly string[]): boolean {
  if (key.length < 12) return false;
  const first = key.charCodeAt(0);
  const last = key.charCodeAt(key.length - 1);
  let seen = 0;
  for (const other of keys) {
    if (other.length < key.length) continue;
    const mayStart = other.charCodeAt(0) === first && other.startsWith(key);
    if ((mayStart || (other.charCodeAt(other.length - 1) === last && other.endsWith(key))) && ++seen > 1) return true;
  }
  return false;
}

const TELLING_WORD = /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]{2,}|[\p{L}\p{M}\p{N}]{4,}/gu;

/** Words that say something: the longer ones; pairs of characters in scripts without spaces. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.toLowerCase().match(TELLING_WORD) ?? []) {
    if (/^[\u0e00-\u0e7f\u3040-\u9fff]/.test(word))
      for (let at = 0; at + 1 < word.length; at++) words.add(word.slice(at, at + 2));
    else words.add(word.slice(0, 6));
  }
  return words;
}
