/** Title, author and date from a page's text alone. */
import type { CapturedFinding } from '../label/label-blocks.js';
import { cleanAuthor } from '../metadata/clean-author.js';
import { cleanTitle } from '../metadata/clean-title.js';
import { findFirstProse, findTitleLine } from '../metadata/find-title.js';
import { findAuthorBelow, LINES_BEFORE_END, LINES_BEHIND_END } from '../metadata/near-author.js';
import { findDateBelow } from '../metadata/near-date.js';
import { LINES_BEFORE, LINES_BEHIND, readNearTitle } from '../metadata/near-title.js';
import type { PageLine } from '../metadata/page-line.js';
import { type DateContext, dateOfAddress, findDayOrder, parseDate } from '../metadata/parse-date.js';
import { indentAfter, indentBefore, isLineEnd, isLineStart } from '../segment/line-breaks.js';
import { type Block, type Document, type LabelledBlock, type Language, MODEL_RULE } from '../types.js';

export interface TextMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** Whether the text has the date or only the record's address. */
  readonly dateOrigin: 'text' | 'record';
}

const HEADING = /^#\s+[\p{L}\p{N}\p{P}]/u;

/** A byline may close the article; further down it is of comments and other pages (blocks behind the body's last). */
const BEHIND_END = 4;

export function readTextMetadata(
  document: Document,
  blocks: readonly LabelledBlock[],
  captures: readonly CapturedFinding[],
  language: Language,
): TextMetadata {
  const { url } = document;
  // Not by `map`: compiled, it makes arrays of another kind, and all that reads them would be compiled again.
  const lines: PageLine[] = [];
  for (const block of blocks) lines.push(toPageLine(block));
  const prose = findFirstProse(lines);
  const heading = findOnlyHeading(lines, prose);
  const at = heading >= 0 ? heading : findTitleLine(lines, prose);
  const anchor = at >= 0 ? at : prose;
  const title = at >= 0 ? titleOf(document, blocks, lines, at, prose) : capturedTitle(captures, blocks);
  if (anchor < 0) return { title, author: null, date: null, dateOrigin: 'text' };
  const context: DateContext = { language: tagOf(language), order: orderOf(captures) };
  const from = Math.max(0, anchor - LINES_BEFORE);
  // Behind the article's last line dates and names are of other pages.
  const last = lines.findLastIndex(({ label }) => label === 'body');
  const texts = textsOf(lines, from, Math.min(anchor + LINES_BEHIND, last));
  const near = readNearTitle(texts, anchor - from, context);
  // So are those below the titles of others, and those of readers.
  let own = last;
  while (own + 1 < lines.length && !isOfOthers(lines[own + 1])) own++;
  const within = (behind: number) => {
    const end = blocks[Math.min(last + behind, own)].block.start;
    return captures.filter(({ decided, start }) => decided && start >= blocks[from].block.start && start <= end);
  };
  const below = textsOf(lines, last - LINES_BEFORE_END, Math.min(last + LINES_BEHIND_END, own));
  const author = near.author ?? firstOf(within(BEHIND_END), 'author', cleanAuthor) ?? findAuthorBelow(below);
  const date =
    near.date ?? firstOf(within(0), 'date', (value) => parseDate(value, context)) ?? findDateBelow(below, context);
  const ofAddress = date === null ? dateOfAddress(url) : null;
  return { title, author, date: date ?? ofAddress, dateOrigin: ofAddress === null ? 'text' : 'record' };
}

function isOfOthers({ label }: PageLine): boolean {
  return label === 'teaser' || label === 'comment';
}

function textsOf(lines: readonly PageLine[], first: number, last: number): string[] {
  const texts: string[] = [];
  for (let at = Math.max(0, first); at <= last && at < lines.length; at++) texts.push(lines[at].text);
  return texts;
}

export function toPageLine({ block, label, finding }: LabelledBlock): PageLine {
  return {
    text: block.text,
    words: block.facts.words,
    label,
    isRuled: finding !== null && finding.rule !== MODEL_RULE,
  };
}

/** Index of the only heading of the first level that Markdown has, where it stands above the first paragraph; else -1. */
function findOnlyHeading(lines: readonly PageLine[], prose: number): number {
  const first = nextHeading(lines, 0);
  if (first < 0 || first >= prose) return -1;
  for (let at = nextHeading(lines, first + 1); at >= 0; at = nextHeading(lines, at + 1))
    if (lines[at].text !== lines[first].text) return -1;
  return first;
}

function nextHeading(lines: readonly PageLine[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at];
    if (text.charCodeAt(0) === 0x23 && HEADING.test(text)) return at;
  }
  return -1;
}

function titleOf(
  document: Document,
  blocks: readonly LabelledBlock[],
  lines: readonly PageLine[],
  at: number,
  prose: number,
): string | null {
  if (!hasOwnBorders(document, blocks[at].block)) return null;
  const others = [...textsOf(lines, at - LINES_BEFORE, at - 1), ...textsOf(lines, at + 1, prose - 1)];
  return cleanTitle(withoutHeadingMarks(lines[at].text), { sites: [], others });
}

/** What a rule took for the title, unless its line turned out to be something else: "Skip to content" above a text. */
function capturedTitle(captures: readonly CapturedFinding[], blocks: readonly LabelledBlock[]): string | null {
  const captured = captures.find(({ finding }) => finding.capture?.field === 'title');
  const label = blocks.find(({ block }) => block.start === captured?.start)?.label;
  return label === 'title' || label === 'body' ? (captured?.finding.capture?.value ?? null) : null;
}

/** Whether a line is one of the text; where a page was put into one line with blanks, nobody knows where its title began. */
function hasOwnBorders({ text }: Document, { start, end, startsLine, endsLine }: Block): boolean {
  if (!startsLine || !endsLine) return true;
  const before = indentBefore(text, start);
  const after = indentAfter(text, end);
  return (before === start || isLineStart(text, before)) && (after === end || isLineEnd(text, after));
}

/** A heading of Markdown, or a line in bold type, without its marks. */
function withoutHeadingMarks(text: string): string {
  const own = text.replace(/^#{1,6}\s+/, '');
  const bold = /^(\*\*|__)(?=\S)([^*_]+)\1$/.exec(own);
  return bold === null ? own : bold[2];
}

/** How the page writes its numeric dates, where one of them shows it. */
function orderOf(captures: readonly CapturedFinding[]): DateContext['order'] {
  for (const { finding } of captures) {
    const order = finding.capture?.field === 'date' ? findDayOrder(finding.capture.value) : null;
    if (order !== null) return order;
  }
  return null;
}

function firstOf(
  captures: readonly CapturedFinding[],
  field: 'author' | 'date',
  read: (value: string) => string | null,
): string | null {
  for (const { finding } of captures) {
    const value = finding.capture?.field === field ? read(finding.capture.value) : null;
    if (value !== null) return value;
  }
  return null;
}

/** Those asked for so far, by code: Intl takes longer over one than a page over its lines. */
const tags = new Map<string, string | null>([['und', null]]);

/** ISO 639-3 → BCP 47: Unicode's canonical tag of a language. */
function tagOf({ code }: Language): string | null {
  let tag = tags.get(code);
  if (tag === undefined) {
    tag = Intl.getCanonicalLocales(code)[0];
    tags.set(code, tag);
  }
  return tag;
}
