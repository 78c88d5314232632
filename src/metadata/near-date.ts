/** When an article appeared: the date among the lines beside its title, or among those below its end. Pure. */
import { hasDigit } from '../segment/char-class.js';
import { opensWithLead } from './clean-author.js';
import { type DateContext, parseDate } from './parse-date.js';

const MAX_DATE_CHARS = 120;
/** A line that says at its beginning that it is of the publication may go on with sections, readers' answers, a notice. */
const MAX_LED_CHARS = 400;
/** What is read of a line (UTF-16 units). */
const READ_CHARS = 100;
const LABEL_WITHIN = 25;
/** Words that may stand beside a date: a label, a name, a place. */
const MAX_OTHER_WORDS = 11;

const COPYRIGHT = /©|\(c\)|copyright|all rights|privacy|terms of|cookie|datenschutz|impressum/i;
const PUBLISHED =
  /publish|publicad|publicat[ao]|publié|publik|posted|created|veröffentlicht|erschienen|опублик|発行|公開|发布|發佈|yayın|pubblicat|geplaatst|نشر|منتشر|प्रकाशित|প্রকাশ|เผยแพร่|đăng (?:ngày|lúc)|פורסם|δημοσι|diterbitkan/iu;
const UPDATED =
  /updat|modif|review|edited|revis|aktualisiert|actuali[sz]|mis à jour|обновл|更新|güncel|aggiornat|atualiz|bijgewerkt|zaktualiz|frissít|módosít|aktualizov|تحديث|روزرسانی|अपडेट|अद्यतन|আপডেট|อัปเดต|cập nhật|עודכן|ενημ[εέ]ρω|diperbarui/iu;
/** Dates of what is announced, and of when something is read. */
const OF_SOMETHING_ELSE =
  /expire|deadline|until|through|event date|starts?\b|ends?\b|born|accessed|retrieved|valid|register|join (?:us|now)|meeting|convention|conference|webinar|version|\bv\d|^from\b/i;

/** Whether a line is nothing but "Published", "Posted on:" or the like. */
export function isPublishedLabel(line: string): boolean {
  return line.length <= MAX_LABEL_CHARS && PUBLISHED.test(line) && !hasDigit(line);
}
const MAX_LABEL_CHARS = 24;

/** `around`: the lines beside the title, the likeliest first. */
export function findDateNear(around: readonly string[], context: DateContext): string | null {
  let updated: string | null = null;
  for (let at = 0; at < around.length; at++) {
    if (!mayDate(around[at])) continue;
    const date = dateOfLine(around[at], context);
    if (date === null) continue;
    if (saysOf(around, at) !== 'update') return date;
    updated ??= date;
  }
  return updated;
}

/** The date of which the lines around the article's end say that it is the publication's, else one of an update. */
export function findDateBelow(lines: readonly string[], context: DateContext): string | null {
  let updated: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    if (!mayDate(lines[at])) continue;
    const of = saysOf(lines, at);
    if (of === null || (of === 'update' && updated !== null)) continue;
    const date = dateOfLine(lines[at], context);
    if (of === 'publication' && date !== null) return date;
    updated ??= date;
  }
  return updated;
}

function mayDate(line: string): boolean {
  if (line.length > MAX_LED_CHARS || !hasDigit(line)) return false;
  const text = line.slice(0, MAX_DATE_CHARS);
  return !COPYRIGHT.test(text) && !OF_SOMETHING_ELSE.test(text);
}

/** What a line says that its date is of, or the line before it where the label is a line of its own. */
function saysOf(lines: readonly string[], at: number): 'publication' | 'update' | null {
  const text = lines[at].slice(0, MAX_DATE_CHARS);
  if (PUBLISHED.test(text)) return 'publication';
  const label = text.length > 30 ? text : `${lines[at - 1]?.slice(0, 40) ?? ''} ${text}`;
  if (UPDATED.test(label)) return 'update';
  return PUBLISHED.test(label) ? 'publication' : null;
}

/** The date of a line that says little else, or says first that it is of the publication. */
export function dateOfLine(line: string, context: DateContext): string | null {
  if (line.length > MAX_LED_CHARS) return null;
  const label = PUBLISHED.exec(line)?.index ?? -1;
  const isLabelled = label >= 0 && (label <= LABEL_WITHIN || UPDATED.test(line.slice(0, label)));
  const isLong = line.length > MAX_DATE_CHARS;
  if (isLong && !isLabelled) return null;
  const hasManyWords = (line.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0) > MAX_OTHER_WORDS;
  if (hasManyWords && !isLed(line)) return null;
  const date = isLabelled ? earliest(line.slice(label, label + READ_CHARS), context) : null;
  if (date !== null) return date;
  // "May 3, 2024 | Posted in Harbour News"; but of "Updated May 9, 2024 | Posted in Harbour News" the day is the update's.
  if (isLabelled && ((hasManyWords && !opensLikeDate(line)) || UPDATED.test(line.slice(0, label)))) return null;
  return isLong ? null : earliest(line.slice(0, READ_CHARS), context);
}

/** Where the blanks went with the markup, the day of publication touches that of the last update. */
const TOUCHING = /(?<=(?:19|20)\d\d)(?=\p{L}{3,}\.?\s\d{1,2},?\s(?:19|20)\d\d)/u;

function earliest(text: string, context: DateContext): string | null {
  const date = parseDate(text, context);
  const at = date === null ? -1 : text.search(TOUCHING);
  const other = at < 0 ? null : parseDate(text.slice(at), context);
  return date !== null && other !== null && other < date ? other : date;
}

/** Whether the line says that a date comes, or begins with one. */
function isLed(text: string): boolean {
  return PUBLISHED.test(text) || UPDATED.test(text) || opensLikeDate(text);
}

/** Whether the line begins with a date or a byline. */
function opensLikeDate(text: string): boolean {
  return opensWithLead(text) || /^(?:\p{L}{1,3}\s+)?(?:\d|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},)/u.test(text);
}
