/** Truncation: how lists of articles cut titles and openings, and what they print around them. */

/** Two to seven dots (more are leaders of a table), an ellipsis, alone or in brackets, or its HTML entity. */
const ELLIPSIS =
  '(?:(?<!\\.)\\.{2,7}(?!\\.)|…+|⋯+|\\[\\s?(?:\\.{2,}|…|&hellip;)\\s?\\]|\\((?:\\.{3}|…)\\)|&hellip;|&#8230;)';
/** What follows the cut: a count in brackets, a number of views. */
const COUNT_SUFFIX =
  '(\\s*[\\[(（【]\\s*\\d[\\d.,]*\\s*[^\\])）】]{0,20}[\\])）】]|\\s+\\d{1,3}(?:[.,]?\\d{3})*(?:[.,]\\d)?[kKmM]?(?:\\s+\\p{L}+)?)?';
const TRUNCATED = new RegExp(`\\s*${ELLIPSIS}${COUNT_SUFFIX}\\s*$`, 'u');
/** Cheap to fail: the mark stands among the last characters. */
const MARK = /\.\.|…|⋯|hellip|8230/;
const MARK_CHARS = 40;

export interface Truncation {
  /** Index at which the text was cut: where the blanks before the mark begin. */
  readonly at: number;
  /** Whether a count follows the mark. */
  readonly counted: boolean;
}

/** Where `text` was cut, or null when it does not end in a truncation mark. */
export function findTruncation(text: string): Truncation | null {
  if (!MARK.test(text.length > MARK_CHARS ? text.slice(-MARK_CHARS) : text)) return null;
  const cut = TRUNCATED.exec(text.slice(-MARK_CHARS * 2));
  if (cut === null) return null;
  return { at: Math.max(0, text.length - MARK_CHARS * 2) + cut.index, counted: cut[1] !== undefined };
}
