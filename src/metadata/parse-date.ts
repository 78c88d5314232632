/**
 * A date as a page writes it → ISO 8601. Says null wherever day, month and year are not certain: a date of the wrong day
 * is worse than none. Looks at one short string, never at the clock, and never at a whole document.
 */
import { hasDigit, withAsciiDigits } from '../segment/char-class.js';
import { findMonth } from './month-names.js';

/** Which number comes first in a date like 03/04/2021. */
export type DayOrder = 'day-first' | 'month-first';

/** What is known of the page on which a date stands. */
export interface DateContext {
  /** BCP 47 tag, as precise as it is known (`de`, `en-GB`); null where nothing is known. */
  readonly language: string | null;
  /** How the page's other dates are written, where one of them shows it; it goes before the language's order. */
  readonly order: DayOrder | null;
}

/** A date with a weekday, a time, a zone and a label around it is shorter (UTF-16 units). */
const MAX_CHARS = 100;

const TIME = String.raw`(?:(?:T|\s+)(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?(?:\d{2})?|UTC|GMT)?)?`;
const ISO = new RegExp(String.raw`^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?!\d)${TIME}`, 'i');
const YEAR_FIRST =
  /(?<!\d)(?<year>(?:19|20)\d\d)\s?[-/.•年년]\s?(?<month>\d{1,2})\s?[-/.•月월]\s?(?<day>\d{1,2})(?!\d)/u;
const YEAR_LAST =
  /(?<![\d.,/-])(?<first>\d{1,2})\s?(?<mark>[-/.])\s?(?<second>\d{1,2})\s?\k<mark>\s?(?<year>(?:19|20)\d\d|\d\d)(?!\d)/u;
/**
 * Not the clock time behind the date, which may have a zone, and no label before it. Where the blanks went with the markup, a
 * time or "5 min" begins right behind the year.
 */
const WITH_MONTH_NAME =
  /(?:(?<!\d)\d{1,2}(?!\d)[^\d\n]{1,24}(?:19|20)\d\d|(?<!\d)(?:19|20)\d\d\.\s+\p{L}{3,}\.?\s+\d{1,2}(?!\d)|\p{L}[\p{L}\p{M}]{2,}\.?\s+\d{1,2}(?!\d)[^\d\n]{1,8}(?:19|20)\d\d)(?:(?!\d)|(?=\d{1,2}(?::\d\d|\s?min)))/u;

/** Languages whose numeric dates all begin with the day; English is written both ways. */
const DAY_FIRST =
  /^(?:de|fr|es|it|pt|nl|pl|ru|uk|be|cs|sk|tr|ro|el|bg|hr|sr|sl|da|nb|nn|no|fi|ca|gl|vi|id|ms|th|hi|ar|fa|he|bn|ur|en-(?:GB|AU|NZ|IE|IN|ZA|SG|HK|NG|KE|PK|MY))(?:-|$)/i;
const MONTH_FIRST = /^en-(?:US|PH)(?:-|$)/i;
/** Languages whose dates begin with the year, so that they do it with two digits too: "24. 1. 17.". */
const SHORT_YEAR_FIRST = /^(?:ko|ja|zh|hu)(?:-|$)/i;

/** Marks of direction around a date and in it. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u2066-\u2069]/g;
/** A year of the Thai calendar, which is 543 years ahead. */
const THAI_YEAR = /(?<!\d)25[5-9]\d(?!\d)/;
const THAI_YEARS_AHEAD = 543;
const VIETNAMESE =
  /(?<!\d)(?<day>\d{1,2})\s+(?:tháng|thg\.?)\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>(?:19|20)\d\d)(?!\d)/iu;

/** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS±HH:MM` (or `Z`) where the zone is known; null where the date is not certain. */
export function parseDate(text: string, context: DateContext): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_CHARS || !hasDigit(trimmed)) return null;
  const value = spellPlainly(trimmed, context.language);
  const iso = ISO.exec(value)?.groups;
  if (iso !== undefined) return withTime(toDay(+iso.year, +iso.month, +iso.day), iso);
  const ordered = YEAR_FIRST.exec(value)?.groups;
  if (ordered !== undefined) return toDay(+ordered.year, +ordered.month, +ordered.day);
  const vietnamese = VIETNAMESE.exec(value)?.groups;
  if (vietnamese !== undefined) return toDay(+vietnamese.year, +vietnamese.month, +vietnamese.day);
  const numeric = YEAR_LAST.exec(value)?.groups;
  if (numeric !== undefined) return parseNumeric(numeric, context);
  return parseSpelled(value, context.language);
}

/** Digits, years and direction as the patterns have them. */
function spellPlainly(text: string, language: string | null): string {
  const value = withAsciiDigits(text).replace(DIRECTION_MARKS, '');
  if (language === null || !/^th(?:-|$)/i.test(language)) return value;
  return value.replace(THAI_YEAR, (year) => String(+year - THAI_YEARS_AHEAD));
}

const ADDRESS_DAY =
  /^https?:\/\/[^?#]*\/(\d{4})[/-](\d{2}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[/-](\d{2})(?!\d)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that an address has in its path: `/2024/05/01/title`, `/2024-05-01-title`, `/2024/may/01/title`; null where it has none. */
export function dateOfAddress(url: string | null): string | null {
  const [, year, month, day] = ADDRESS_DAY.exec(url ?? '') ?? [];
  if (year === undefined) return null;
  return toDay(+year, /\d/.test(month) ? +month : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, +day);
}

/** The order that a numeric date shows by itself, as in 27/04/2021; null where it shows none. */
export function findDayOrder(text: string): DayOrder | null {
  const numeric = YEAR_LAST.exec(text.slice(0, MAX_CHARS))?.groups;
  if (numeric === undefined) return null;
  if (+numeric.first > 12 && +numeric.second <= 12) return 'day-first';
  return +numeric.second > 12 && +numeric.first <= 12 ? 'month-first' : null;
}

function parseNumeric(groups: Record<string, string>, { language, order }: DateContext): string | null {
  const first = +groups.first;
  const second = +groups.second;
  if (groups.year.length === 2 && language !== null && SHORT_YEAR_FIRST.test(language)) {
    return toDay(2000 + first, second, +groups.year);
  }
  const year = groups.year.length === 2 ? 2000 + +groups.year : +groups.year;
  const known =
    first === second
      ? 'day-first'
      : (findDayOrder(`${first}/${second}/${year}`) ?? order ?? orderOf(language, groups.mark));
  // Two digits in place of the year may be any of the three.
  if (known === null || (groups.year.length === 2 && order === null && orderOf(language, groups.mark) === null))
    return null;
  return known === 'day-first' ? toDay(year, second, first) : toDay(year, first, second);
}

/** Only languages that put the day first part it with full stops. */
function orderOf(language: string | null, mark: string): DayOrder | null {
  if (mark === '.') return 'day-first';
  if (language === null) return null;
  if (DAY_FIRST.test(language)) return 'day-first';
  return MONTH_FIRST.test(language) ? 'month-first' : null;
}

/** What was made of the last dates, by language and text: the pages of one crawl repeat them. */
const spelled = new Map<string, string | null>();
const MOST_SPELLED = 4096;

/** Month names in the page's language and in English, which pages of any language are dated in. */
function parseSpelled(value: string, language: string | null): string | null {
  const date = WITH_MONTH_NAME.exec(value)?.[0];
  if (date === undefined) return null;
  const key = `${language ?? ''}:${date}`;
  let day = spelled.get(key);
  if (day === undefined) {
    day = readSpelled(date, language);
    if (spelled.size === MOST_SPELLED) spelled.clear();
    spelled.set(key, day);
  }
  return day;
}

function readSpelled(date: string, language: string | null): string | null {
  for (const locale of language === null || /^en(?:-|$)/i.test(language) ? ['en'] : [language, 'en']) {
    const month = findMonth(date.replace(ORDINAL, ''), locale);
    if (month !== null) return withNumbers(date, month);
  }
  return null;
}

const ORDINAL = /(?<=\d)(?:st|nd|rd|th|er|º|ª)\b/giu;

/** The day of a date that has a year, a month by its name, and one number besides. */
function withNumbers(date: string, month: number): string | null {
  const numbers = date.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  return numbers.length === 2 && year !== undefined && day !== undefined ? toDay(+year, month, +day) : null;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Nobody dated a page before; a zero of the epoch stands for "not set". */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function toDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (day > DAYS_IN_MONTH[month - 1] || (month === 2 && day === 29 && !isLeap)) return null;
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return iso === '1970-01-01' || iso === '1969-12-31' ? null : iso;
}

function withTime(
  day: string | null,
  { hour, minute, second, zone }: Record<string, string | undefined>,
): string | null {
  if (day === null || zone === undefined || hour === undefined || minute === undefined) return day;
  if (+hour > 23 || +minute > 59 || +(second ?? 0) > 59) return day;
  return `${day}T${hour}:${minute}:${second ?? '00'}${toZone(zone)}`;
}

function toZone(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? 'Z' : `${sign}${hours}:${minutes ?? '00'}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
