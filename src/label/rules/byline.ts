import { mayDate, nameAfter, trimName } from '../name-after.js';
import { findDate, isName } from '../patterns.js';
import type { BlockRule, Page, Sign } from '../rule.js';

/** A byline that ends in a full stop is this short (words). */
const MAX_BYLINE_SENTENCE = 6;

/** A mail address may follow. */
const REPORTER =
  /^[/\s]*([가-힣]{2,5}|[\u4e00-\u9fff]{2,4})\s*(?:기자|特派員|特派员|記者|记者)\s*(?:[(（]?[\w.-]+@[\w.-]+[)）]?)?[.。]?$/u;

/** Who wrote the article, with or without a date. */
export const byline: BlockRule = {
  id: 'byline',
  label: 'byline',
  scope: 'block',
  clues: ['digit', 'bylineLead', 'roleWord'],
  maxWords: 18,
  detect(page, index) {
    const { text, facts, startsLine, endsLine } = page.blocks[index];
    if (!endsLine || facts.stops > 3) return null;
    if (!startsLine) return reporterLine(text);
    const end = page.lead(index).bylineLead;
    return end === undefined ? namedLine(page, index) : ledLine(text, end);
  },
};

function ledLine(text: string, end: number): Sign | null {
  const named = nameAfter(text, end);
  if (named === null || isLongSentence(text)) return null;
  const longLead = /\s|[\u2e80-\u9fff\uac00-\ud7af]/.test(text.slice(0, end).trim());
  const confidence = named.colon || longLead || named.dated ? 0.78 : 0.7;
  return { reason: 'lead-and-name', confidence, capture: { field: 'author', value: named.name } };
}

/** "By Ann Lee it was said that the water was cold." */
function isLongSentence(text: string): boolean {
  return /[.。।۔]$/.test(text) && text.split(/\s+/).length > MAX_BYLINE_SENTENCE;
}

/** "Name, date" or "Name, role": nothing else in the line. */
function namedLine(page: Page, index: number): Sign | null {
  const { text, facts } = page.blocks[index];
  if (facts.words > 12) return null;
  if (facts.digits > 0) {
    if (!mayDate(page, index) || findDate(text) === null) return null;
    const name = trimName(text);
    const full = name.includes(' ') || /[^\x20-\u024f]/.test(name);
    return full && isName(name)
      ? { reason: 'name-and-date', confidence: 0.65, capture: { field: 'author', value: name } }
      : null;
  }
  return reporterLine(text);
}

/** "/ 홍길동 기자": the line that closes a report. */
function reporterLine(text: string): Sign | null {
  const reporter = REPORTER.exec(text);
  if (reporter === null) return null;
  return { reason: 'name-and-role', confidence: 0.75, capture: { field: 'author', value: reporter[1] } };
}
