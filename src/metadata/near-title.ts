/**
 * Who wrote an article and when it appeared, from the lines around its title. What stands further away, in sidebars, under
 * comments or in the page's foot, is of other pages or of the site.
 */
import { findAuthorNear, hasWords, isParagraph, maySign, type Near } from './near-author.js';
import { dateOfLine, findDateNear } from './near-date.js';
import type { DateContext } from './parse-date.js';

/** Lines looked at behind and before the title. */
export const LINES_BEHIND = 24;
export const LINES_BEFORE = 8;
/** Behind the first paragraphs no byline comes. */
const MAX_PROSE = 2;

export interface NearTitle {
  readonly author: string | null;
  readonly date: string | null;
}

/** `lines` in the page's order; `title` is the index of the title's line among them. */
export function readNearTitle(lines: readonly string[], title: number, context: DateContext): NearTitle {
  const around = listAround(lines, title);
  const texts: string[] = [];
  for (const { text } of around) texts.push(text);
  const date = findDateNear(texts, context);
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
  for (const near of listAbove(lines, title)) around.push(near);
  return around;
}

/**
 * Lines that sign and date may stand above the title, with a section between them. Right below another line they are of that one where
 * it is long enough for a headline, and above a menu they are the page's.
 */
function listAbove(lines: readonly string[], title: number): Near[] {
  const above: Near[] = [];
  let others = 0;
  for (let at = title - 1; at >= 0 && at >= title - LINES_BEFORE; at--) {
    const line = lines[at];
    if (isParagraph(line)) break;
    if (maySign(line)) {
      above.push({ text: line, next: at + 1 === title ? '' : lines[at + 1] });
      continue;
    }
    if (others === 0 && above.length > 1 && hasWords(line, HEADLINE_WORDS)) return [];
    if (++others > MAX_OTHERS) break;
  }
  return above;
}
const HEADLINE_WORDS = 4;
const MAX_OTHERS = 2;
