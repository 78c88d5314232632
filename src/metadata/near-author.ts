/** Who wrote an article: the name among the lines beside its title, or among those below its end. Pure. */
import { hasDigit } from '../segment/char-class.js';
import { cleanByline, isBareLead, isBareName, isSigner, nameBeforeRole, opensWithLead } from './clean-author.js';
import { collapse } from './clean-title.js';
import { type DateContext, parseDate } from './parse-date.js';

/** A line that may name the author, and the one below it. */
export interface Near {
  readonly text: string;
  readonly next: string;
}

export interface NearOptions {
  /** Where the page has a date near its title. */
  readonly isDated: boolean;
  readonly context: DateContext;
  /** The date of a line that says little else. */
  readonly readDate: (line: string) => string | null;
}

const MAX_LED_CHARS = 160;
const MAX_DATED_CHARS = 120;
/** A line that dates the article and then says by whom may go on with its sections. */
const MAX_DATED_LED_CHARS = 220;
const MAX_NAME_LINE_CHARS = 100;

/** `title` is the index of the title's line among `lines`; `around` are those that may name the author, the likeliest first. */
export function findAuthorNear(
  lines: readonly string[],
  title: number,
  around: readonly Near[],
  options: NearOptions,
): string | null {
  return (
    findLedAuthor(around) ??
    findAuthorBesideDate(around, options.context) ??
    findBareAuthor(lines, title, options) ??
    findSigner(lines, title, options)
  );
}

/** "By Ann Lee", or the lead and the name in two lines. */
function findLedAuthor(around: readonly Near[]): string | null {
  for (const near of around) {
    const name = ledName(near);
    if (name !== null) return name;
  }
  return null;
}

function ledName({ text, next }: Near): string | null {
  if (text.length > MAX_LED_CHARS) return null;
  if (isBareLead(text)) return next.length > MAX_NAME_LINE_CHARS ? null : cleanByline(next);
  return opensWithLead(text) ? cleanByline(text) : null;
}

const LED_IN_LINE = /(?:\d,?|\s)\s?by\s(?=\p{L})/iu;

function findAuthorBesideDate(around: readonly Near[], context: DateContext): string | null {
  for (const { text } of around) {
    if (text.length > MAX_DATED_LED_CHARS || !hasDigit(text)) continue;
    const led = LED_IN_LINE.exec(text);
    const isLed = led !== null && parseDate(text.slice(0, led.index + 1), context) !== null;
    if (!isLed && text.length > MAX_DATED_CHARS) continue;
    const name = isLed ? nameAfterLead(text.slice(led.index + led[0].length)) : nameInDatedLine(text, context);
    if (name !== null) return name;
  }
  return null;
}

/** After a date and "by" a name needs no capitals. */
function nameAfterLead(text: string): string | null {
  return cleanByline(text) ?? (HANDLE.test(text) ? text : null);
}
const HANDLE = /^[\p{Ll}\d_-]{3,30}$/u;

/** What parts a name from what follows it in a dated line. */
const BEFORE_DATE = /\s*[|·•⋅]\s*|\s*[–—]\s*|\s+-\s+|-\s+(?=\d)|,?\s+(?=(?:\p{Lu}\p{L}{2,}\.?,?\s+)?\d)/gu;
const BETWEEN_PARTS = /\s*[|·•⋅]\s*|\s+[–—/-]\s+/u;

/** "Ann Lee | Senior Writer | July 2, 2025", "Ann Lee July 2, 2025", "July 2, 2025 · Ann Lee", "July 2, 2025 Ann Lee". */
function nameInDatedLine(text: string, context: DateContext): string | null {
  for (const { index } of text.matchAll(BEFORE_DATE)) {
    const name = nameOfPart(collapse(text.slice(0, index)));
    if (name !== null && parseDate(text.slice(index), context) !== null) return name;
  }
  const parts = text.split(BETWEEN_PARTS);
  if (parts.length > 1 && parts.some((part) => hasDigit(part) && parseDate(part, context) !== null)) {
    for (const part of parts) {
      const name = nameOfPart(collapse(part));
      if (name !== null) return name;
    }
  }
  const end = text.search(AFTER_DATE);
  const name = end < 0 ? null : nameOfPart(text.slice(end));
  return name !== null && parseDate(text.slice(0, end), context) !== null ? name : null;
}
const AFTER_DATE = /(?<=\d{4}\s?)\p{L}\D*$/u;

/** A part of a line that is a name, maybe with what the author is or which section it is in. */
function nameOfPart(text: string): string | null {
  if (text.length > MAX_NAME_LINE_CHARS || !TWO_CAPITALS.test(text)) return null;
  const own = text.replace(IN_SECTION, '');
  return isBareName(own) ? own : nameBeforeRole(own);
}
/** Cheap, and next to no line of a paragraph begins so. */
const TWO_CAPITALS = /^\p{Lu}\S* (?:\S+ ){0,2}\p{Lu}/u;
const IN_SECTION = /\s+(?:in|on behalf of|for)\s.*$/u;

/** Whether a line may be a byline, a date, or what stands between the two. */
export function maySign(line: string): boolean {
  return hasDigit(line) || !/\p{L}/u.test(line) || opensWithLead(line) || isBareLead(line) || nameOfPart(line) !== null;
}

const BARE_BEHIND = 8;
const BARE_BEFORE = 4;

/**
 * A name that is a line of its own beside the date, or below the title where the page has it twice or is dated, or with what the
 * author is. Names of sections look the same, but the article speaks of what they name.
 */
function findBareAuthor(lines: readonly string[], title: number, options: NearOptions): string | null {
  let last = title;
  while (last < title + BARE_BEHIND && last + 1 < lines.length && !isParagraph(lines[last + 1])) last++;
  for (let at = Math.max(0, title - BARE_BEFORE); at <= last; at++) {
    const line = lines[at];
    if (at === title || opensWithLead(line)) continue;
    const name = nameOfPart(line);
    if (name === null || isSpokenOf(name, lines, title)) continue;
    const beside = [at - 1, at + 1, at + 2].some(
      (other) => other !== title && lines[other] !== undefined && isDateLine(lines[other], options),
    );
    if (beside) return name;
    if (at < title) continue;
    const isAgain = at <= title + 3 && lines.filter((other) => other.includes(name)).length > 1;
    const isNext = options.isDated && at <= title + 2;
    const hasRole = name !== line || READING_TIME.test(lines[at + 1] ?? '');
    if (isAgain || isNext || hasRole) return name;
  }
  return null;
}
const READING_TIME = /^\d{1,2}\+? ?-?min(?:ute)?s?\b/i;

/** A paragraph has so many words; behind the first one no bare name is looked for. */
const PARAGRAPH_WORDS = 28;

/** Whether a line has the words of a paragraph. */
export function isParagraph(line: string): boolean {
  return hasWords(line, PARAGRAPH_WORDS);
}

/** Whether a line has so many words, two or more. */
export function hasWords(line: string, least: number): boolean {
  let words = 1;
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) === 0x20 && ++words === least) return true;
  return false;
}

const SIGNER_WITHIN = 2;

/** Who else may sign: the line between the title and the date, if it is no section. */
function findSigner(lines: readonly string[], title: number, options: NearOptions): string | null {
  for (let at = title + 1; at <= title + SIGNER_WITHIN; at++) {
    const line = lines[at];
    if (line === undefined || isParagraph(line)) return null;
    if (!isSigner(line)) continue;
    const below = lines.slice(at + 1, at + 3).filter((other) => /[\p{L}\d]/u.test(other));
    if (below.length === 0 || !isDateLine(below[0], options)) continue;
    if (lines.slice(0, title).includes(line) || isSpokenOf(line, lines, title)) continue;
    if (SIGNS.test(line) || isNamedIn(line, lines)) return line;
  }
  return null;
}

/** What only those who sign are called: a staff, a person in capitals. */
const SIGNS = /\b(?:Team|Staff|Desk|Newsdesk)$|^(?:Dr|Prof)\. |^\p{Lu}{2,}(?: \p{Lu}\.?)? \p{Lu}{3,}$/u;
const MIN_NAMING_WORDS = 5;

/** Whether another line, with more words, has a line's words inside of it: sections are not spoken of by their names. */
function isNamedIn(line: string, lines: readonly string[]): boolean {
  return lines.some((other) => other.indexOf(` ${line}`) > 0 && hasWords(other, MIN_NAMING_WORDS));
}

/** Whether the title has a word of a line, or the paragraphs have it in small letters. */
function isSpokenOf(line: string, lines: readonly string[], title: number): boolean {
  const head = (lines[title] ?? '').toLowerCase();
  const words = line.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.some(
    (word) =>
      holdsWord(head, word) ||
      lines.some((other, index) => index !== title && other.length >= MIN_PROSE_CHARS && holdsWord(other, word)),
  );
}
const MIN_PROSE_CHARS = 80;

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

function isDateLine(line: string, { readDate }: NearOptions): boolean {
  return line.length <= MAX_DATED_CHARS && hasDigit(line) && readDate(line) !== null;
}

/** Lines looked at before the article's last one and behind it. */
export const LINES_BEFORE_END = 3;
export const LINES_BEHIND_END = 14;

const ABOUT_AUTHOR =
  /^(?:about (?:the )?(?:author|contributor|writer)|meet the author|über (?:den autor|die autorin)|à propos de l[’']aut(?:eur|rice)|(?:sobre|acerca de) (?:el|la|o|a) autora?|sull[’']autor[ei]|over de auteur|об авторе|著者について|关于作者|作者简介)(?!\p{L})\s*[:：]?\s*/iu;
const WRITTEN_BY =
  /^(?:(?:this |the )?(?:article|post|story|text|piece)\s+)?(?:was\s+)?(?:written|authored|text|words)\s*(?:by\b|:)|^authors?\s*:/i;
const ALL_BY = /^(?:(?:view|see|read)\s+)?(?:all|more)\s+(?:posts|articles|stories)\s+(?:by|from)\s+/i;

/**
 * The author of whom the lines around the article's end speak: "Written by Ann Lee", a heading "About the author", a name above the
 * line that says who that is, "All posts by Ann Lee".
 */
export function findAuthorBelow(lines: readonly string[]): string | null {
  return (
    firstName(lines, nameUnderLead) ??
    firstName(lines, (at) => {
      const name = nameOfPart(lines[at]);
      return name !== null && speaksOf(name, lines.slice(at + 1, at + 3)) ? name : null;
    }) ??
    firstName(lines, (at) => {
      const name = lines[at].replace(ALL_BY, '');
      return name !== lines[at] && isBareName(name) ? name : null;
    })
  );
}

function firstName(
  lines: readonly string[],
  read: (at: number, lines: readonly string[]) => string | null,
): string | null {
  for (let at = 0; at < lines.length; at++) {
    const name = read(at, lines);
    if (name !== null) return name;
  }
  return null;
}

function nameUnderLead(at: number, lines: readonly string[]): string | null {
  const text = lines[at];
  if (text.length > MAX_LED_CHARS) return null;
  const about = ABOUT_AUTHOR.exec(text);
  if (about !== null) {
    const rest = text.slice(about[0].length);
    return nameOfPart(rest === '' ? (lines[at + 1] ?? '') : rest);
  }
  const written = WRITTEN_BY.exec(text);
  if (written === null) return null;
  const rest = text.slice(written[0].length).replace(/^[\s:]+/, '');
  return cleanByline(rest === '' ? (lines[at + 1] ?? '') : rest);
}

const MIN_BIO_WORDS = 6;
/** What a bio goes on with behind a first name. */
const BIO_VERB =
  /^(?:\s(?:is|was|has|had|works?|worked|writes|wrote|covers|covered|lives|lived|joined|spent|specializ\w+|specialis\w+|started|began|loves|enjoys|graduated|holds|explores|brings|serves|served|leads|runs|founded|comes|earned|studied|teaches|helps|believes|ist|schreibt|arbeitet|lebt|studierte|est|écrit|vit|travaille|es|escribe|vive|trabaja|estudió|é|escreve|trabalha|è|scrive|lavora|woont|werkt|schrijft|är|skriver|arbetar|er|jest|pisze|является|пишет|живёт|живет|работает)(?!\p{L})|,?\s?[,(–—-])/u;

/** Whether one of `lines` is of whom a name names: it begins with the name, or with the first name and a verb. */
function speaksOf(name: string, lines: readonly string[]): boolean {
  const first = name.replace(/^(?:Dr|Mr|Mrs|Ms|Prof)\.? /, '').split(' ', 1)[0];
  return lines.some((line) => {
    if (!hasWords(line, MIN_BIO_WORDS)) return false;
    return [name, first].some((own) => line.startsWith(own) && BIO_VERB.test(line.slice(own.length)));
  });
}
