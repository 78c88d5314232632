/** The name that follows a byline's lead: "By Ann Lee | 3 May", "作者：林溪舟 阅读：12". */
import { findDate, isName, NUMERIC_DATE, opensWithColon, withoutDates } from './patterns.js';
import type { Page } from './rule.js';

const SEPARATOR = /\s*(?:[|•·–—(]|\s-\s|,\s|[，،]|;|\bon\b|\bat\b|\bklo?\b|\s{2,}|\s\p{Ll}+[:：]\s)/u;

const MAX_CHARS = 160;
const NAME_START = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

export interface NamedLead {
  readonly name: string;
  readonly colon: boolean;
  readonly dated: boolean;
}

/** What `text` says after `end`, where the lead ends; null when no name follows. */
export function nameAfter(text: string, end: number): NamedLead | null {
  const rest = text.slice(end, end + MAX_CHARS);
  const value = rest.replace(/^\s*[:：]?\s*/, '');
  // "By the time …": no name, and the patterns below cost more.
  if (!NAME_START.test(value)) return null;
  const cut = SEPARATOR.exec(value)?.index ?? value.length;
  const name = trimName(value.slice(0, cut));
  return isName(name) ? { name, colon: opensWithColon(rest), dated: findDate(value) !== null } : null;
}

/** A name without dates, roles, marks, and the next field of the same line. */
export function trimName(line: string): string {
  const text = line.slice(0, MAX_CHARS);
  const undated = withoutDates(text);
  let name = undated.replace(/^[\s,|·-]+|[\s.,:：|·–-]+$/gu, '').replace(/\s*(?:기자|記者|记者|द्वारा)$/u, '');
  const field = /\s+\S+[:：]/u.exec(name);
  if (field !== null) name = name.slice(0, field.index);
  // "Ann Lee em 12/03", "Ann Lee o 10:30": the preposition before the date or the time.
  return undated !== text ? name.replace(/\s+\p{Ll}{1,4}$/u, '') : name;
}

/** Whether a block can hold a date at all: cheap, before the pattern of all dates. */
export function mayDate(page: Page, index: number): boolean {
  const { text, facts } = page.blocks[index];
  return facts.digits > 0 && (page.phrases(index).monthWord !== undefined || NUMERIC_DATE.test(text));
}
