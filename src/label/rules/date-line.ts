import type { Block } from '../../types.js';
import { mayDate } from '../name-after.js';
import {
  findDate,
  isName,
  isOnlyMarks,
  isSectionsAndDate,
  opensWithColon,
  SECTION_BLOCKS,
  withoutDates,
} from '../patterns.js';
import type { BlockRule, Page, Sign } from '../rule.js';

/** Words that may stand beside a date that is alone in its line: a place, a time zone. */
const MAX_OTHER_WORDS = 3;

const PLACE_FIRST = /^\p{Lu}[^,\d]{1,40},\s/u;
const ONLY_MARKS_AROUND = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const TIME_ZONE = /\((?:UTC|GMT|[A-Z]{2,4}T)(?:[+-]\d{1,2})?\)/u;

/** When the article appeared, alone in its line or with its source. A date inside a sentence stays. */
export const dateLine: BlockRule = {
  id: 'date-line',
  label: 'date',
  scope: 'block',
  clues: ['digit', 'dateLead', 'sourceLead', 'agoPhrase'],
  maxWords: 22,
  detect(page, index) {
    const { text, startsLine, endsLine } = page.blocks[index];
    if (!endsLine) return null;
    const { dateLead, sourceLead, bylineLead } = page.lead(index);
    const end = Math.max(dateLead ?? 0, sourceLead ?? 0);
    const date = mayDate(page, index) ? findDate(text) : null;
    if (date === null)
      return startsLine ? (timeLine(page, index) ?? agoLine(page, index, end > 0) ?? issueLine(page, index)) : null;
    const capture = { field: 'date', value: date } as const;
    const rest = withoutDates(text.slice(end)).replace(TIME_ZONE, ' ');
    // "… of the winter. Updated 3 May 2024".
    if (!startsLine)
      return dateLead !== undefined && isOnlyMarks(rest) ? { reason: 'lead-and-date', confidence: 0.8, capture } : null;
    if (isOnlyMarks(withoutLeads(page, rest))) {
      // "3 May 2024 Last modified on 4 May 2024".
      return end > 0 || !isOnlyMarks(rest)
        ? { reason: 'lead-and-date', confidence: 0.85, capture }
        : { reason: 'date-alone', confidence: 0.64, capture };
    }
    if (end > 0 && wordsIn(rest) <= MAX_OTHER_WORDS) return { reason: 'lead-and-date', confidence: 0.75, capture };
    // "Talbote, 08.01.2025, 10:36"
    if (PLACE_FIRST.test(text) && isName(rest.replace(ONLY_MARKS_AROUND, '')) && wordsIn(rest) <= MAX_OTHER_WORDS)
      return { reason: 'place-and-date', confidence: 0.6, capture };
    if (bylineLead !== undefined) return { reason: 'beside-byline', confidence: 0.5, capture };
    if (isSource(page, rest)) return { reason: 'date-and-source', confidence: 0.8, capture };
    return isAloneAtHead(page.blocks, index, isSectionsAndDate)
      ? { reason: 'sections-and-date', confidence: 0.7, capture }
      : issueLine(page, index);
  },
};

const NUMBERED =
  '(?:Vol(?:ume|\\.)?|Issue|No\\.|Number|Ausgabe|Heft|Jahrgang|Nr\\.|Numéro|N°|Número|Numero|Nummer|Выпуск|№)\\s?\\d{1,4}';
const SEASON = '\\p{L}{3,10}(?:\\sde)?\\s(?:19|20)\\d\\d';
/** "Issue 3, Winter 2020", "Vol. 12, No. 4", "Heft 3/2020". */
const ISSUE = new RegExp(
  `^${NUMBERED}(?:\\s?/\\s?(?:19|20)\\d\\d|(?:\\s?[,;:|·•–-])?\\s\\(?(?:${NUMBERED}|${SEASON})\\)?){1,2}$`,
  'u',
);

/** The issue of a periodical above the text. */
function issueLine({ blocks }: Page, index: number): Sign | null {
  return isAloneAtHead(blocks, index, ({ text }) => ISSUE.test(text)) ? { reason: 'issue', confidence: 0.7 } : null;
}

/** Whether a block among the first ones is such a line, and neither neighbour is: several are a list of something. */
function isAloneAtHead(blocks: readonly Block[], index: number, isSuch: (block: Block) => boolean): boolean {
  if (index >= SECTION_BLOCKS || !isSuch(blocks[index])) return false;
  return [blocks[index - 1], blocks[index + 1]].every((block) => block === undefined || !isSuch(block));
}

/** "Published 3 May 2024, updated 4 May 2024": `rest` without what else leads to a date. */
function withoutLeads(page: Page, rest: string): string {
  if (isOnlyMarks(rest)) return rest;
  let left = '';
  let from = 0;
  for (const { index } of rest.matchAll(/(?<!\p{L})\p{L}/gu)) {
    if (index < from) continue;
    const end = page.phrasesAt(rest, index).dateLead;
    if (end === undefined) continue;
    left += rest.slice(from, index);
    from = end;
  }
  return left + rest.slice(from);
}

/** "Published 17:58, updated 18:02". */
function timeLine(page: Page, index: number): Sign | null {
  const { text, facts } = page.blocks[index];
  const { dateLead } = page.lead(index);
  if (dateLead === undefined || facts.digits < 3) return null;
  const rest = text.slice(dateLead);
  const untimed = withoutDates(rest);
  return untimed !== rest && isOnlyMarks(withoutLeads(page, untimed))
    ? { reason: 'lead-and-time', confidence: 0.8 }
    : null;
}

function agoLine(page: Page, index: number, led: boolean) {
  const { facts } = page.blocks[index];
  if (page.phrases(index).agoPhrase === undefined || facts.words > (led ? 8 : 5)) return null;
  if (facts.digits === 0 && facts.words > MAX_OTHER_WORDS && facts.unspaced === 0) return null;
  // "Shop today": without a number, only what opens the line tells when.
  if (facts.digits === 0 && !led && page.lead(index).agoPhrase === undefined) return null;
  return { reason: 'ago', confidence: led ? 0.82 : 0.65 };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** Whether what a date leaves is its source: "来源：…". */
function isSource(page: Page, rest: string): boolean {
  const at = rest.search(/\p{L}/u);
  const end = at < 0 ? undefined : page.phrasesAt(rest, at).sourceLead;
  return end !== undefined && opensWithColon(rest.slice(end)) && wordsIn(rest) <= 2 * MAX_OTHER_WORDS;
}
