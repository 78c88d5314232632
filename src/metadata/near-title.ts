/**
 * Who wrote an article and when it appeared, from the lines around its title. What stands further away, in sidebars, under
 * comments or in the page's foot, is of other pages or of the site.
 */
import { cleanByline, isBareLead, isBareName, opensWithLead } from './clean-author.js';
import { collapse } from './clean-title.js';
import { type DateContext, parseDate } from './parse-date.js';

/** Lines looked at behind and before the title. */
export const LINES_BEHIND = 24;
export const LINES_BEFORE = 8;
/** A paragraph has so many words; behind the first ones no byline comes. */
const PROSE_WORDS = 28;
const MAX_PROSE = 2;
const MAX_DATE_CHARS = 120;
/** Words that may stand beside a date: a label, a name, a place. */
const MAX_OTHER_WORDS = 11;

const NUMBER = /\d/;
const COPYRIGHT = /©|\(c\)|copyright|all rights/i;
const PUBLISHED =
  /publi|posted|created|veröffentlicht|erschienen|опублик|発行|公開|发布|發佈|yayın|pubblicat|geplaatst/iu;
const UPDATED =
  /updat|modif|review|edited|revis|aktualisiert|actuali[sz]|mis à jour|обновл|更新|güncel|aggiornat|atualiz|bijgewerkt|zaktualiz|frissít|módosít|aktualizov/iu;
/** Dates of what is announced, and of when something is read. */
const OF_SOMETHING_ELSE = /expire|deadline|until|through|event date|starts?\b|ends?\b|born|accessed|retrieved|valid/i;

/** Whether a line is nothing but "Published", "Posted on:" or the like. */
export function isPublishedLabel(line: string): boolean {
  return line.length <= MAX_LABEL_CHARS && PUBLISHED.test(line) && !NUMBER.test(line);
}
const MAX_LABEL_CHARS = 24;

export interface NearTitle {
  readonly author: string | null;
  readonly date: string | null;
}

/** `lines` in the page's order; `title` is the index of the title's line among them. */
export function readNearTitle(lines: readonly string[], title: number, context: DateContext): NearTitle {
  const around = listAround(lines, title);
  const date = findDate(around, context);
  const author =
    findLedAuthor(around) ??
    findAuthorBesideDate(around, context) ??
    findBareAuthor(lines, title, context, date !== null);
  return { author, date };
}

interface Near {
  readonly text: string;
  readonly next: string;
}

/** Nearest first behind the title, then before it. */
function listAround(lines: readonly string[], title: number): Near[] {
  const around: Near[] = [];
  let prose = 0;
  for (let at = title + 1; at < lines.length && at <= title + LINES_BEHIND && prose < MAX_PROSE; at++) {
    if (isProse(lines[at])) prose++;
    around.push({ text: lines[at], next: lines[at + 1] ?? '' });
  }
  for (let at = title - 1; at >= 0 && at >= title - LINES_BEFORE; at--) {
    if (isProse(lines[at])) break;
    around.push({ text: lines[at], next: at + 1 === title ? '' : lines[at + 1] });
  }
  return around;
}

function isProse(line: string): boolean {
  let words = 1;
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) === 0x20 && ++words === PROSE_WORDS) return true;
  return false;
}

/** "By Ann Lee", or the lead and the name in two lines. */
function findLedAuthor(around: readonly Near[]): string | null {
  for (const { text, next } of around) {
    if (text.length > 160) continue;
    if (isBareLead(text)) {
      const name = next.length > 100 ? null : cleanByline(next);
      if (name !== null) return name;
    } else if (opensWithLead(text)) {
      const name = cleanByline(text);
      if (name !== null) return name;
    }
  }
  return null;
}

function findAuthorBesideDate(around: readonly Near[], context: DateContext): string | null {
  for (const { text } of around) {
    if (text.length > MAX_DATE_CHARS || !NUMBER.test(text)) continue;
    const led = /(?:\d,?|\s)\s?by\s(?=\p{L})/iu.exec(text);
    const name =
      led !== null && parseDate(text.slice(0, led.index + 1), context) !== null
        ? cleanByline(text.slice(led.index + led[0].length))
        : beforeDate(text, context);
    if (name !== null) return name;
  }
  return null;
}

/** What parts a name from what follows it in a dated line. */
const BEFORE_DATE = /\s*[|·•]\s*|\s*[–—]\s*|\s+-\s+|-\s+(?=\d)|,?\s+(?=(?:\p{Lu}\p{L}{2,}\.?\s+)?\d)/u;

/** "Ann Lee | Senior Writer | July 2, 2025", "Ann Lee July 2, 2025": what stands before the date's part of the line. */
function beforeDate(text: string, context: DateContext): string | null {
  const end = text.search(BEFORE_DATE);
  if (end < 0) return null;
  const name = collapse(text.slice(0, end));
  if (!isBareName(name)) return null;
  return parseDate(text.slice(text.indexOf(name) + name.length), context) === null ? null : name;
}

/**
 * A name that is a line of its own beside the date, or below the title where the page has it twice or is dated. Names of sections
 * look the same, but the article speaks of what they name.
 */
function findBareAuthor(
  lines: readonly string[],
  title: number,
  context: DateContext,
  isDated: boolean,
): string | null {
  const end = lines.findIndex((line, index) => index > title && isProse(line));
  const last = Math.min(end < 0 ? lines.length - 1 : end - 1, title + BARE_BEHIND);
  for (let at = Math.max(0, title - BARE_BEFORE); at <= last; at++) {
    const line = lines[at];
    if (at === title || !isBareName(line) || opensWithLead(line)) continue;
    const beside = [at - 1, at + 1, at + 2].some(
      (other) => other !== title && lines[other] !== undefined && isDateLine(lines[other], context),
    );
    const isAgain = at > title && at <= title + 3 && lines.filter((other) => other.includes(line)).length > 1;
    const isNext = isDated && at > title && at <= title + 2;
    if (!beside && !isAgain && !isNext) continue;
    if (!isSpokenOf(line, lines, title)) return line;
  }
  return null;
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

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
const BARE_BEHIND = 8;
const BARE_BEFORE = 4;
const MIN_PROSE_CHARS = 80;

function isDateLine(line: string, context: DateContext): boolean {
  return line.length <= MAX_DATE_CHARS && NUMBER.test(line) && dateOfLine(line, context) !== null;
}

/** The first that says it is of the publication, else the first bare one, else the first of an update. */
function findDate(around: readonly Near[], context: DateContext): string | null {
  let bare: string | null = null;
  let updated: string | null = null;
  around.forEach(({ text }, index) => {
    if (!NUMBER.test(text) || text.length > MAX_DATE_CHARS || COPYRIGHT.test(text) || OF_SOMETHING_ELSE.test(text))
      return;
    const date = dateOfLine(text, context);
    if (date === null) return;
    // The label may be a line of its own.
    const label = text.length > 30 ? text : `${around[index - 1]?.text.slice(0, 40) ?? ''} ${text}`;
    if (UPDATED.test(label) && !PUBLISHED.test(text)) updated ??= date;
    else bare ??= date;
  });
  return bare ?? updated;
}

/** The date of a line that says little else. */
function dateOfLine(text: string, context: DateContext): string | null {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
  return words <= MAX_OTHER_WORDS || isLed(text) ? parseDate(text, context) : null;
}

/** Whether the line says that a date comes, or begins with one. */
function isLed(text: string): boolean {
  return (
    opensWithLead(text) ||
    PUBLISHED.test(text) ||
    UPDATED.test(text) ||
    /^(?:\p{L}{1,3}\s+)?(?:\d|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},)/u.test(text)
  );
}
