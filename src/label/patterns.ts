/** Shapes that several rules look for: dates, names, item prefixes, titles. All linear, none over a whole document. */

import { classOf, HIGH_SURROGATE, hasDigit, isBlank, UPPER, withAsciiDigits } from '../segment/char-class.js';
import type { Block, Facts } from '../types.js';
import { MONTH_WORDS } from './lexicon/month-words.js';
import { spellingsOf } from './lexicon/spellings.js';

/** Made when the first text is looked through. Of texts in small letters: without regard to case it takes four times as long to make. */
let datePattern: RegExp | null = null;

function getDatePattern(): RegExp {
  datePattern ??= createDatePattern();
  datePattern.lastIndex = 0;
  return datePattern;
}

function createDatePattern(): RegExp {
  const months = [...new Set(Object.values(MONTH_WORDS).flatMap((words) => words().flatMap(spellingsOf)))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[σς]/g, '[σς]'))
    .join('|');
  const shapes = [
    '(?:19|20)\\d\\d\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}(?:\\s?[日일])?',
    '\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?(?:(?:19|20)\\d\\d|\\d\\d)',
    `(?<![\\p{L}\\d])\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]+(?:de\\s+|of\\s+|d['’])?(?:${months})(?!\\p{L})\\.?[,،]?(?:\\s*(?:de\\s+|del\\s+)?(?:19|20)\\d\\d)?`,
    // Hungarian puts the year first: "2024. március 5.".
    `(?:(?<!\\d)(?:19|20)\\d\\d\\.\\s+)?(?<!\\p{L})(?:${months})(?!\\p{L})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?:19|20)\\d\\d)?`,
  ];
  return new RegExp(shapes.join('|'), 'gu');
}

/** "at 11:50 am", "um 9 Uhr", "à 11h50", "a las 11:50", "kl. 11.50 CET". */
const TIME = new RegExp(
  [
    '\\d{1,2}\\s?[時时시]\\s?\\d{1,2}\\s?[分분]',
    '(?:(?<!\\p{L})(?:at|um|à|a las?|alle(?: ore)?|ore|às|om|klo?\\.?|в|о|o(?: godz\\.?)?|godz\\.?|saat|la ora|ora|στις|lúc|pukul|pkl\\.?|الساعة|ساعت) )?' +
      '(?<!\\d)(?:(?:\\d{1,2}\\s?[:：h]\\s?\\d{2}(?:[:：]\\d{2})?|(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?![\\d,]|\\.\\d))(?:\\s?(?:[ap]\\.?m\\.?|uhr|hrs|h))?|\\d{1,2}\\s?(?:[ap]\\.?m\\.?|uhr))' +
      '(?:\\s?(?:gmt|utc|[ecmp][sd]?t|cet|cest|bst|ist|jst|kst|hkt|sgt|ict|pht|wib|wita|wit|msk|мск|eest|eet|west|wet|sast|aest|aedt|nzst|nzdt)(?:[+-]\\d+)?)?(?!\\p{L})',
  ].join('|'),
  'giu',
);
const WEEKDAY = /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})[.,]?/giu;
/** Hungarian, Romanian and Slovak ones, which are surnames too where a word stands beside them: "Péntek János". */
const WEEKDAY_APART =
  /(?<!\p{L}\s?)(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|luni|mar[țţt]i|miercuri|joi|vineri|s[âa]mb[ăa]t[ăa]|duminic[ăa]|pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa)(?!\p{L})[.,]?(?!\s?\p{L})/giu;

/** What every numeric date has; the others have a month's name. */
export const NUMERIC_DATE = /\p{Nd}\s?[-/.年년]\s?\p{Nd}/u;

/** The first date in `text` as it stands there, but in ASCII digits, or null. */
export function findDate(text: string): string | null {
  if (!hasDigit(text)) return null;
  const plain = withAsciiDigits(text);
  const found = getDatePattern().exec(lowerCase(plain));
  return found === null ? null : plain.slice(found.index, found.index + found[0].length).trim();
}

/** `text` in small letters; those that would grow stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  }).join('');
}

/** `text` with a blank for each date. */
function cutDates(text: string): string {
  // Not by `matchAll`, which makes a copy of the pattern.
  const pattern = getDatePattern();
  const lower = lowerCase(text);
  let left = '';
  let from = 0;
  for (let date = pattern.exec(lower); date !== null; date = pattern.exec(lower)) {
    left += `${text.slice(from, date.index)} `;
    from = pattern.lastIndex;
  }
  return left + text.slice(from);
}

/** `text` without dates, times and weekdays. */
export function withoutDates(text: string): string {
  const undated = hasDigit(text) ? cutDates(withAsciiDigits(text)).replace(TIME, ' ') : text;
  return undated.replace(WEEKDAY, ' ').replace(WEEKDAY_APART, ' ');
}

/** Sections stand above the title, among so many first blocks. */
export const SECTION_BLOCKS = 6;
const MAX_SECTIONS = 4;
const MAX_SECTION_WORDS = 4;

/** "The Harbour Ledger | Courts | 3 May 2024": whose article it is and when it appeared, with marks between. */
export function isSectionsAndDate({ text, facts }: Block): boolean {
  if (facts.digits < 4 || facts.end === 'stop' || !SECTION_MARK.test(text) || findDate(text) === null) return false;
  const sections = withoutDates(text).split(SECTION_MARK);
  const isShort = (section: string) => section.trim().split(/\s+/).length <= MAX_SECTION_WORDS && !/\d/.test(section);
  return (
    sections.length <= MAX_SECTIONS && sections.every(isShort) && sections.some((section) => /\p{L}/u.test(section))
  );
}

const SECTION_MARK = /\s*[|｜·•]\s*|\s[/–—]\s/u;

const NAME_PARTICLE =
  '(?:de|da|do|du|des|dos|del|della|di|la|le|the|van|von|der|den|ten|zu|bin|ibn|al|el|y|e|i|of|und|and|&)';
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\p{Lu}\\.)*|(?:\\p{Lu}\\.)+|(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr)\\.)";
const CASED_NAME = new RegExp(`^${NAME_WORD}(?:\\s+(?:${NAME_PARTICLE}|${NAME_WORD})){0,5}$`, 'u');
/** Hebrew titles and sounds have marks within words: ד"ר, ג'ורג'. */
const CASELESS_NAME =
  /^[\p{Lo}\p{M}·・](?:[\p{Lo}\p{M}·・]|(?<=[א-ת])["'’״׳])*(?:\s+\p{Lo}(?:[\p{Lo}\p{M}]|(?<=[א-ת])["'’״׳])*){0,3}$/u;
/** Family and given name in Han, kana or Hangul. */
const LONGEST_UNSPACED_NAME = 8;

/** Whether `text` may be the name of a person or an outlet: one to six capitalised words, or a short one without case. */
export function isName(text: string): boolean {
  if (CASED_NAME.test(text)) return true;
  return CASELESS_NAME.test(text) && (text.includes(' ') || text.length <= LONGEST_UNSPACED_NAME);
}

/** The capitalised name at the beginning of `text` (two words or more), or null. */
export function leadingName(text: string): string | null {
  return mayLeadWithName(text) ? (LEADING_NAME.exec(text)?.[0] ?? null) : null;
}

/** Whether a capital begins the second word, or the third behind what may be a particle: most sentences go on in small letters. */
function mayLeadWithName(text: string): boolean {
  let at = 0;
  for (let word = 2; word <= 3; word++) {
    while (at < text.length && !isBlank(text.charCodeAt(at))) at++;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    if (at < text.length && (classOf(text.charCodeAt(at)) & (UPPER | HIGH_SURROGATE)) !== 0) return true;
  }
  return false;
}
/** "Ich bin Lehrerin" is no son of somebody. */
const LEADING_NAME = new RegExp(`^(?!Ich bin\\s)${NAME_WORD}(?:\\s+(?:${NAME_PARTICLE}\\s+)?${NAME_WORD}){1,4}`, 'u');

/** Bullets, numbers and dates before a list item, several of them at times. */
const ITEM_PREFIX =
  /^(?:>\s+)?(?:[•◦▪*·＞○●■□◆–—-]\s*|\(?\d{1,3}[.)、:]\s*|\[\d{1,3}\]\s*)?(?:\(?(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)\)?\s+)?/u;

/** A list item's text after its bullet, number or date. */
export function withoutItemPrefix(text: string): string {
  return text.replace(ITEM_PREFIX, '');
}

/** Whether `text` holds no word and no number. */
export function isOnlyMarks(text: string): boolean {
  return text === '' || !/[\p{L}\d]/u.test(text);
}

/** Whether the phrase that ends at `end`, if any, is all that `text` says. */
export function isWholeText(text: string, end: number | undefined): boolean {
  return end !== undefined && isOnlyMarks(text.slice(end));
}

/** Whether what follows a lead is a colon: "Source: …", "Tags：…". */
export function opensWithColon(rest: string): boolean {
  return /^\s*[:：]/.test(rest);
}

/** Who sells pictures, as alternatives of a pattern without regard to case. */
export const PICTURE_AGENCIES =
  'getty(?: images)?|reuters|afp|ap(?: photo)?|shutterstock|unsplash|pexels|pixabay|istock(?:photo)?|alamy|epa|dpa|adobe stock|depositphotos|flickr';

const STATEMENT_END = /[.。।۔]['"”’»」』)]?$/;
const ABBREVIATION_END = /(?:\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr|No)\.$/u;
/** "Corp.", in UTF-16 units. */
const LONGEST_ABBREVIATION = 5;

/** Whether a block ends as a statement does: in a full stop, which no label, link or list of tags has. */
export function isStatement(text: string): boolean {
  return STATEMENT_END.test(text.slice(-2)) && !ABBREVIATION_END.test(text.slice(-LONGEST_ABBREVIATION));
}

const CLAUSE_END = /[.。।۔;；؛,，،:：]["'”’»)]?$/;

/** A title as linked lists print it: some words, one line, no sentence end other than a question or exclamation. */
export function isTitleLike(text: string, words: number): boolean {
  return words >= 2 && words <= 24 && text.length <= 200 && !CLAUSE_END.test(text.slice(-2));
}

/** Words from which on a block may be a paragraph. */
export const PROSE_WORDS = 14;

/** Whether a block is one of the sentences that a line was cut into. */
export function isCutSentence({ facts, startsLine, endsLine }: Block): boolean {
  return facts.end === 'stop' && !(startsLine && endsLine);
}

/** Whether a block is a paragraph of text, or a long sentence of one. */
export function isParagraph({ words, end }: Facts): boolean {
  return words >= PROSE_WORDS && end === 'stop';
}

/** “ closes in German what „ opens, and opens in English. */
const OPENING_QUOTES = '„«‚「『‹“';
const CLOSING_QUOTES = '”»」』›';

/** Whether a quotation is open at `at`: "„Nachdruck verboten“ stand auf jeder Seite." */
export function isInQuotation(text: string, at: number): boolean {
  let straight = 0;
  for (let index = at; index > 0; index--) {
    if (text[index - 1] === '"') straight++;
    if (CLOSING_QUOTES.includes(text[index - 1])) return false;
    if (OPENING_QUOTES.includes(text[index - 1])) return true;
  }
  return straight % 2 === 1;
}

/**
 * Whether what ends at `at` is somebody else's notice: in a quotation, which may have begun before the text, or reported: "It said that
 * the views expressed were the author's", "a page that says: All rights reserved."
 */
export function isCited(text: string, at: number): boolean {
  return isInQuotation(text, at) || closesQuotation(text) || SAID_THAT.test(text.slice(0, at));
}

/** Whether `text` begins with a quotation, or with the rest of one. */
export function isOfQuotation(text: string): boolean {
  return opensQuotation(text.charCodeAt(0)) || closesQuotation(text);
}

/** Whether a quotation ends in `text`, at a sentence's end or its own, that has begun before it. */
function closesQuotation(text: string): boolean {
  if (FIRST_QUOTE_CLOSES.test(text)) return true;
  if (!/["”»]$/u.test(text)) return false;
  const closed = text[text.length - 1];
  return closed === '"' ? text.split('"').length % 2 === 0 : !/[“„«]/u.test(text);
}

/** "Follow us for updates." It has hung there for six years. */
const FIRST_QUOTE_CLOSES = /^[^"“„«”»「」『』]*[.!?…]["“”»](?=\s|$)/u;

const SAID_THAT =
  /\b(?:(?:said|says|stated|states|wrote|writes|warned|warns|insisted|added) that\b|(?:said|says|read|reads):\s)/u;

const OPENING_QUOTATION = /^["“„«「『][^"”“»」』]{2,160}["”“»」』](?:\s?(?=\p{L})|$)/u;

/** Whether a UTF-16 unit opens a quotation. */
export function opensQuotation(unit: number): boolean {
  return unit === 0x22 || unit === 0xab || unit === 0x201c || unit === 0x201e || unit === 0x300c || unit === 0x300e;
}

/** Whether `text` begins with a quotation and goes on behind it, or is nothing else. */
export function opensWithQuotation(text: string): boolean {
  return OPENING_QUOTATION.test(text);
}
