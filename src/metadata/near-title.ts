/**
 * Who wrote an article and when it appeared, from the lines around its title. What stands further away, in sidebars, under
 * comments or in the page's foot, is of other pages or of the site.
 */
import { opensWithLead } from './clean-author.js';
import { findAuthorNear, isParagraph, type Near } from './near-author.js';
import { type DateContext, parseDate } from './parse-date.js';

/** Lines looked at behind and before the title. */
export const LINES_BEHIND = 24;
export const LINES_BEFORE = 8;
/** Behind the first paragraphs no byline comes. */
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
  const readDate = (line: string) => dateOfLine(line, context);
  return { author: findAuthorNear(lines, title, around, { isDated: date !== null, context, readDate }), date };
}

/** Nearest first behind the title, then before it. */
function listAround(lines: readonly string[], title: number): Near[] {
  const around: Near[] = [];
  let prose = 0;
  for (let at = title + 1; at < lines.length && at <= title + LINES_BEHIND && prose < MAX_PROSE; at++) {
    if (isParagraph(lines[at])) prose++;
    around.push({ text: lines[at], next: lines[at + 1] ?? '' });
  }
  for (let at = title - 1; at >= 0 && at >= title - LINES_BEFORE; at--) {
    if (isParagraph(lines[at])) break;
    around.push({ text: lines[at], next: at + 1 === title ? '' : lines[at + 1] });
  }
  return around;
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
