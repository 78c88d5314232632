/**
 * Links and images of Markdown (CommonMark 0.31, 6.3 and 6.4) as converters of pages write them: `[text](address "title")`,
 * `![alt](address)`, and `[text][label]` with `[label]: address` in a line of its own.
 */
import { indentAfter, indentBefore, isIndent, isLineBreak, isLineEnd, isLineStart } from '../segment/line-breaks.js';
import { type Link, type LinkMarks, NO_MARKS, type Stretch } from './link-marks.js';

/** A text with fewer links is written by hand, and may be about Markdown. */
const LEAST_LINKS = 5;

/** An address in parentheses with parentheses of its own, one in another at most, and a title. Wrapped ones break after a hyphen. */
const ADDRESS =
  /\(\s*(?:<([^<>\n]*)>|((?:\\.|[^\s()<>\\]|(?<=-)\r?\n|\((?:\\.|[^\s()\\])*\))*))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/y;
/** Links that share a page have its title in them, with blanks. */
const SPACED_ADDRESS = /\(\s*((?:https?:|mailto:|\/\/)(?:\\.|[^()\\\n]|\((?:\\.|[^()\\\n])*\))*)\)/iy;
/** What can be nothing else. */
const SURE_ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[/#?]|\.{1,2}\/|www\.)/i;
/** Right after a word, as an index is in code, more is asked for than this. */
const LIKELY_ADDRESS = /[./#?]/;
const LABEL = /\[([^[\]\n]{1,200})\]/y;
/** `[label]: address "title"`; numbered ones also with an address that is wrapped, has blanks, or with none. */
const DEFINITION =
  /^ {0,3}\[([^[\]\n]{1,200})\]:(?:[ \t]*\r?\n)?[ \t]*(?:<([^<>\n]*)>|([^\s<>]+))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*$/gm;
/** Addresses break after hyphens, and may come with a title in parentheses. */
const ADDRESS_LINES = /^\s*(?:\S*(?:-\r?\n\S*)*)?(?:\s+\([^\n]*\))?\s*$/;
const NUMBERED = /^ {0,3}\[(\d{1,5})\]:([^\n]*(?:\n(?![ \t]*\r?\n| {0,3}\[\d{1,5}\]:)[^\n]*)*)/gm;
const TOKEN = /\\[\s\S]|`+|!?\[|\]/g;
const IN_WORD = /[\p{L}\p{N}_)\]]/u;
/** Code that does not end so near is none, in a line and between fences. */
const LONGEST_SPAN = 1000;
const LONGEST_BLOCK = 20_000;
const FENCE = 3;
/** Brackets that nobody closes. */
const MOST_OPEN = 1000;

interface Opening {
  readonly start: number;
  readonly isImage: boolean;
}

/** Where what follows a link's text ends, and the address that it tells. */
interface Target {
  readonly end: number;
  readonly href: string;
  readonly isReference: boolean;
}

/** The marks of text[from, to). */
export function findMarkdownLinks(text: string, from: number, to: number): LinkMarks {
  if (!text.includes('](', from) && !text.includes('][', from)) return NO_MARKS;
  const definitions = text.includes(']: ', from) ? findDefinitions(text, from, to) : [];
  const addresses = new Map(definitions.map(({ label, href }) => [label, href]));
  const marks: Stretch[] = [];
  const links: Link[] = [];
  const open: Opening[] = [];
  let found = 0;
  let references = 0;
  const token = new RegExp(TOKEN);
  token.lastIndex = from;
  for (let match = token.exec(text); match !== null && match.index < to; match = token.exec(text)) {
    const [mark] = match;
    if (mark[0] === '`') token.lastIndex = endOfCode(text, match.index, mark.length);
    else if (mark.endsWith('[')) {
      if (open.length === MOST_OPEN) open.length = 0;
      open.push({ start: match.index, isImage: mark.length > 1 });
    } else if (mark === ']') {
      const opening = open.pop();
      if (opening === undefined) continue;
      const isInWord = !opening.isImage && opening.start > from && IN_WORD.test(text[opening.start - 1]);
      const target = readTarget(text, match.index + 1, addresses, isInWord);
      if (target === null || target.end > to) continue;
      token.lastIndex = target.end;
      found++;
      if (target.isReference) references++;
      if (opening.isImage) {
        marks.push({ start: opening.start, end: target.end });
      } else {
        const own = innerText(text, opening.start, match.index, target.end);
        marks.push({ start: opening.start, end: own.start }, { start: own.end, end: target.end });
        if (own.start < own.end) links.push({ ...own, href: target.href });
        // No link lies in another, and no image around one.
        open.length = 0;
      }
    }
  }
  if (found < LEAST_LINKS) return NO_MARKS;
  if (references > 0) marks.push(...definitions.map(({ start, end }) => ({ start, end })));
  return { marks, links };
}

interface Definition extends Stretch {
  readonly label: string;
  readonly href: string;
}

/** A label may stand for several addresses; converters that number links write a list of them below the page. */
function findDefinitions(text: string, from: number, to: number): Definition[] {
  const own = text.slice(from, to);
  const numbered = [...own.matchAll(NUMBERED)].filter(([, , href]) => ADDRESS_LINES.test(href));
  const matches = numbered.length >= LEAST_LINKS ? numbered : [...own.matchAll(DEFINITION)];
  return matches.map(({ 0: all, 1: label, 2: first, 3: second, index }) => ({
    start: from + index,
    end: from + index + all.length,
    label: normalise(label),
    href: (first ?? second).replace(/\s+/g, ''),
  }));
}

function normalise(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function readTarget(
  text: string,
  at: number,
  addresses: ReadonlyMap<string, string>,
  isInWord: boolean,
): Target | null {
  if (text[at] === '(') {
    ADDRESS.lastIndex = at;
    SPACED_ADDRESS.lastIndex = at;
    const match = ADDRESS.exec(text) ?? SPACED_ADDRESS.exec(text);
    if (match === null) return null;
    const href = (match[1] ?? match[2]).replace(/\r?\n/g, '').replace(/\s+/g, '%20');
    const isAddress = SURE_ADDRESS.test(href) || (!isInWord && LIKELY_ADDRESS.test(href));
    return isAddress ? { end: at + match[0].length, href, isReference: false } : null;
  }
  if (text[at] !== '[' || addresses.size === 0) return null;
  LABEL.lastIndex = at;
  const match = LABEL.exec(text);
  const href = match === null ? undefined : addresses.get(normalise(match[1]));
  return href === undefined ? null : { end: LABEL.lastIndex, href, isReference: true };
}

/** Where code that begins with so many backticks ends; right after them where it does not. */
function endOfCode(text: string, start: number, ticks: number): number {
  const inside = start + ticks;
  const longest = ticks >= FENCE ? LONGEST_BLOCK : LONGEST_SPAN;
  const found = text.slice(inside, inside + longest).indexOf('`'.repeat(ticks));
  return found < 0 ? inside : inside + found + ticks;
}

/**
 * What is left of a link: its text, without the blanks that would be left over at either end. `close` is where its bracket
 * closes.
 */
function innerText(text: string, open: number, close: number, end: number): Stretch {
  const before = indentBefore(text, open);
  const after = indentAfter(text, end);
  const isFirst = isLineStart(text, before);
  const isLast = isLineEnd(text, after);
  let from = open + 1;
  let to = close;
  if (isFirst || before < open) while (from < to && isLeftOver(text.charCodeAt(from), isFirst)) from++;
  if (isLast || after > end) while (from < to && isLeftOver(text.charCodeAt(to - 1), isLast)) to--;
  return { start: from, end: to };
}

function isLeftOver(unit: number, isAtEdge: boolean): boolean {
  return isIndent(unit) || (isAtEdge && isLineBreak(unit));
}
