/** Truncation: how lists of articles cut titles and openings, and what they print around them. */

import { isBlank } from './char-class.js';

/** Two to seven dots (more are leaders of a table), three to five with blanks between, an ellipsis, alone, before a dot or in brackets, or its HTML entity. */
const ELLIPSIS =
  '(?:(?<!\\.)\\.{2,7}(?!\\.)|(?<!\\.\\s?)\\.(?:\\s\\.){2,4}(?!\\s?\\.)|…+\\.?|⋯+|\\[\\s?(?:\\.{2,}|…|&hellip;)\\s?\\]|\\((?:\\.{3}|…)\\)|&hellip;|&#8230;)';
/** What follows the cut: a date, a count in brackets, a number of views. */
const COUNT_SUFFIX =
  '(\\s*(?:[-–|·•,]\\s)?[\\[(]?\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{1,4})?\\.?(?:,?\\s\\d{1,2}:\\d{2})?[\\])]?|\\s*[♥♡❤★☆👍👁💬🗨]\\uFE0F?\\s?\\d[\\d.,]*[kKmM万]?|\\s*[\\[(（【]\\s*\\d[\\d.,]*\\s*[^\\])）】]{0,20}[\\])）】]|\\s+(?:[-–|·]\\s)?\\d{1,3}(?:[.,]?\\d{3})*(?:[.,]\\d)?[kKmM]?(?:\\s+\\p{L}+)?)?';
const TRUNCATED = new RegExp(`\\s*${ELLIPSIS}${COUNT_SUFFIX}\\s*$`, 'u');
/** What lists print behind each of their cuts: arrows, or a link's words ("Read more", "… »"). */
const LINK_SUFFIX =
  "(?:\\s*[>»›→⟶▸►]+|\\s*(?:[>»›→⟶▸►]+\\s*)?(?<link>\\p{L}[\\p{L}\\p{M}’'-]*(?:\\s\\p{L}[\\p{L}\\p{M}’'-]*){0,3})\\s*[>»›→⟶▸►:]*)";
const LINKED = new RegExp(`\\s*${ELLIPSIS}${LINK_SUFFIX}(?:\\s*\\([\\d\\s./:-]{6,18}\\))?\\s*$`, 'u');
/** Cheap to fail: the mark stands among the last characters. */
const MARK = /\.\s?\.|…|⋯|hellip|8230/;
const MARK_CHARS = 40;
const LINKED_CHARS = 60;
const MARK_OPENERS = /[.…⋯[(&]/;

export interface Truncation {
  /** Index at which the text was cut: where the blanks before the mark begin. */
  readonly at: number;
  /** Whether a count follows the mark. */
  readonly counted: boolean;
}

export interface LinkedTruncation {
  readonly at: number;
  /** The words behind the mark; empty where arrows alone follow. A sentence may go on behind an ellipsis, too. */
  readonly link: string;
}

/** The first place at or after `from` at which a mark may begin, with the blanks before it. */
function startOfMark(text: string, from: number): number {
  const found = text.slice(from).search(MARK_OPENERS);
  let at = found < 0 ? text.length : from + found;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether the last dot may be one of several ("...", ". . ." or "….") or a date's ("… | 02.12."). */
function mayBeMark(before: number): boolean {
  return before === 0x2e || before === 0x2026 || isBlank(before) || (before >= 0x30 && before <= 0x39);
}

/** Where `text` was cut, or null when it does not end in a truncation mark. */
export function findTruncation(text: string): Truncation | null {
  // The end of a plain sentence, as most texts have it.
  if (text.endsWith('.') && !mayBeMark(text.charCodeAt(text.length - 2))) return null;
  const mark = findMark(text, MARK_CHARS, TRUNCATED);
  return mark === null ? null : { at: mark.at, counted: mark.match[1] !== undefined };
}

/** Where `text` was cut, or null when no link follows a truncation mark at its end. */
export function findLinkedTruncation(text: string): LinkedTruncation | null {
  // No link ends as sentences do.
  if (text.endsWith('.')) return null;
  const mark = findMark(text, LINKED_CHARS, LINKED);
  return mark === null ? null : { at: mark.at, link: mark.match.groups?.link?.toLowerCase() ?? '' };
}

/** Where a mark begins that stands among the last `chars` characters and is, with what follows it, as `pattern` says. */
function findMark(text: string, chars: number, pattern: RegExp): { at: number; match: RegExpExecArray } | null {
  if (!MARK.test(text.length > chars ? text.slice(-chars) : text)) return null;
  const from = startOfMark(text, Math.max(0, text.length - chars * 2));
  const match = pattern.exec(text.slice(from));
  return match === null ? null : { at: from + match.index, match };
}
