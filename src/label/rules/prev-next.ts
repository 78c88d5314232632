import type { Capture } from '../../types.js';
import { LEAD_BITS } from '../lexicon/phrase-book.js';
import { isOnlyMarks, isParagraph, isStatement, isTitleLike } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

type Direction = 'prev' | 'next';

const PREV_ARROWS = '(?:<<+|\\|<|«|‹|←|⟵|⇐|◀|◄|《《|≪|＜+|⬅\uFE0F?|\\[<\\]|<--?|❮|⇦|⟨|⏮\uFE0F?|&laquo;|&larr;)';
const NEXT_ARROWS = '(?:>>+|>\\||»|›|→|⟶|⇒|▶|►|》》|≫|＞+|➡\uFE0F?|\\[>\\]|--?>|❯|⇨|⟩|⏭\uFE0F?|&raquo;|&rarr;)';
const PREV_ARROW = new RegExp(`^${PREV_ARROWS}\\s*`, 'u');
const NEXT_ARROW = new RegExp(`^${NEXT_ARROWS}\\s*`, 'u');
const PREV_ARROW_END = new RegExp(`${PREV_ARROWS}$`, 'u');
const NEXT_ARROW_END = new RegExp(`${NEXT_ARROWS}$`, 'u');
/** Arrows and bars around a title that stands behind a label. */
const ORNAMENTS = new RegExp(`^(?:${PREV_ARROWS}|${NEXT_ARROWS}|[|<>–—-])+|(?:${PREV_ARROWS}|${NEXT_ARROWS})+$`, 'gu');
/** What an arrow may begin or end with. */
const ARROW_EDGES = '<>|«»‹›←→⟵⟶⇐⇒◀▶◄►《》≪≫＜＞⬅➡\uFE0F[]-❮❯⇦⇨⟨⟩⏮⏭&;';
/** Pictures and wide ones are no marks to `Facts`; the last unit may ask for the picture in colour. */
const UNMARKED_ARROWS = '⬅➡❮❯≪≫＜＞⇦⇨⟨⟩⏮⏭\uFE0F';
const COLON = /^\s*[:：]\s*/;
const CLOSED_BRACKET = /^[\])】］]\s*(?=\S)/u;
/** "Previous one:", "Next chapter:": the word for what is linked varies. */
const WORD_AND_COLON = /^\s+(?:(?:in|im|en|em|dans|w|v|в|у)\s)?\p{L}{2,18}\s*[:：]\s*/u;
/** The neighbour's link stands within so many blocks: the two lines, or label and title on lines of their own. */
const PAIR_REACH = 3;
const MAX_TITLE_CHARS = 240;
const LABELS = LEAD_BITS.prevLead | LEAD_BITS.nextLead;

/** Lines that lead to the neighbouring article; their titles are captured. Prose that opens with "next" stays. */
export const prevNext: PageRule = {
  id: 'prev-next',
  label: 'nav',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    const end = startOfEnd(page);
    page.blocks.forEach((_, index) => {
      const link = readLink(page, index);
      if (link === null) {
        if (index >= end) markAngles(page, index, signs);
        return;
      }
      const confidence = confidenceOf(page, index, link, index >= end);
      signs.set(index, { reason: link.reason, confidence, capture: captureOf(link, link.title) });
      if (link.reason === 'label-only') markTitleBelow(page, index, link, confidence, signs);
    });
    return signs;
  },
};

/** Index behind the last paragraph. */
function startOfEnd({ blocks }: Page): number {
  return blocks.findLastIndex(({ facts }) => isParagraph(facts)) + 1;
}

const ANGLE_BACK = /^<\s+(?=[^<>]*$)/u;
const ANGLE_ON = /^>\s+(?=[^<>]*$)/u;

/** "< Title" and "> Title" in lines of their own behind the article; a second ">" makes it a quoted mail. */
function markAngles(page: Page, index: number, signs: Map<number, Sign>): void {
  const [back, on, third] = page.blocks.slice(index, index + 3);
  if (on === undefined) return;
  if (!ANGLE_BACK.test(back.text) || !ANGLE_ON.test(on.text) || third?.text[0] === '>') return;
  for (const [at, direction, arrow] of [
    [index, 'prev', ANGLE_BACK],
    [index + 1, 'next', ANGLE_ON],
  ] as const) {
    const { text, facts } = page.blocks[at];
    const value = text.replace(arrow, '');
    if (!isTitleLike(value, facts.words)) return;
    signs.set(at, { reason: 'arrow-only', confidence: FACING_AT_END, capture: { field: `${direction}_title`, value } });
  }
}

/** Two titles behind the article with arrows that lead away from each other. */
const FACING_AT_END = 0.82;

/** The date of what is linked: "« The last ferry (24.04.)"; no quotation that goes on in the next line ends so. */
const DATED = /\(\d{1,2}[./-]\d{1,2}[./-]?(?:\d{2,4})?\)$/u;
const DATED_PAIR = 0.85;

function captureOf(link: Link, value: string): Capture | null {
  return value === '' ? null : { field: `${link.direction}_title`, value };
}

/** The title on a line of its own under "Previous Post". */
function markTitleBelow(page: Page, label: number, link: Link, confidence: number, signs: Map<number, Sign>): void {
  const block = page.blocks[label + 1];
  if (block === undefined || !isTitleLike(block.text, block.facts.words) || readLink(page, label + 1) !== null) return;
  signs.set(label + 1, { reason: 'title-under-label', confidence, capture: captureOf(link, block.text) });
}

interface Link {
  readonly direction: Direction;
  readonly title: string;
  readonly reason: 'arrow-colon' | 'arrow-and-label' | 'label-colon' | 'label-only' | 'label-title' | 'arrow-only';
}

function readLink(page: Page, index: number): Link | null {
  const { text, facts } = page.blocks[index];
  if (
    text.length > MAX_TITLE_CHARS ||
    (facts.marks === 0 && (page.lead(index).leads & LABELS) === 0 && !hasUnmarkedArrow(text))
  )
    return null;
  const label = labelOf(page, index);
  if (label === null && !ARROW_EDGES.includes(text[0]) && !ARROW_EDGES.includes(text[text.length - 1])) return null;
  const arrow = arrowOf(text);
  const afterArrow = arrow === null ? text : text.replace(arrow === 'prev' ? PREV_ARROW : NEXT_ARROW, '');
  if (arrow !== null && COLON.test(afterArrow)) {
    return { direction: arrow, title: afterArrow.replace(COLON, '').trim(), reason: 'arrow-colon' };
  }
  // "“Next: the garden” it says at the end of the page."
  if (label !== null) return OPENS_QUOTE.test(text) ? null : labelledLink(text, label, arrow);
  if (arrow !== null) return title(arrow, afterArrow);
  // « … » is a quotation.
  if (NEXT_ARROW_END.test(text)) return text.includes('«') ? null : title('next', text.replace(NEXT_ARROW_END, ''));
  if (PREV_ARROW_END.test(text)) return title('prev', text.replace(PREV_ARROW_END, ''));
  return null;
}

const OPENS_QUOTE = /^["“„‘「『]|^«.*»/u;

function hasUnmarkedArrow(text: string): boolean {
  return UNMARKED_ARROWS.includes(text[0]) || UNMARKED_ARROWS.includes(text[text.length - 1]);
}

function arrowOf(text: string): Direction | null {
  // « Bonjour », ‹so›: a pair of quotation marks is no arrow.
  if ((text[0] === '«' && text.includes('»', 1)) || (text[0] === '‹' && text.includes('›', 1))) return null;
  return PREV_ARROW.test(text) ? 'prev' : NEXT_ARROW.test(text) ? 'next' : null;
}

function title(direction: Direction, rest: string): Link | null {
  return /[\p{L}\d]/u.test(rest) ? { direction, title: rest.trim(), reason: 'arrow-only' } : null;
}

interface LinkLabel {
  readonly direction: Direction;
  /** End of the label in the block's text. */
  readonly end: number;
}

/** The label that opens the block. Screen readers' text doubles it: "Previous Previous post:". */
function labelOf(page: Page, index: number): LinkLabel | null {
  const { prevLead, nextLead } = page.lead(index);
  if (prevLead === undefined && nextLead === undefined) return null;
  const direction = (prevLead ?? 0) >= (nextLead ?? 0) ? 'prev' : 'next';
  const end = Math.max(prevLead ?? 0, nextLead ?? 0);
  return { direction, end };
}

function labelledLink(text: string, label: LinkLabel, arrow: Direction | null): Link | null {
  let rest = text.slice(label.end);
  // "Next-generation engines", "Back-end developer"
  if (/^[-‐‑]\p{L}/u.test(rest)) return null;
  const first = text
    .slice(0, label.end)
    .replace(/^\P{L}+/u, '')
    .split(/\s/)[0]
    .toLowerCase();
  const doubled = rest.trimStart().toLowerCase().startsWith(first);
  if (doubled) rest = rest.trimStart().replace(/^[^:：]{1,30}(?=[:：])/, '');
  // "[next] The garden"
  const bracketed = CLOSED_BRACKET.test(rest);
  rest = rest.replace(CLOSED_BRACKET, '');
  const colon = bracketed || COLON.test(rest) || WORD_AND_COLON.test(rest);
  rest = rest.replace(WORD_AND_COLON, '').replace(COLON, '').trim();
  const inner = rest.replace(ORNAMENTS, '').trim();
  const arrows = arrow !== null || inner !== rest;
  const { direction } = label;
  // "Next: the long field," in a poem.
  if (/[,，、;；]$/u.test(inner)) return null;
  if (isOnlyMarks(inner)) return { direction, title: '', reason: 'label-only' };
  if (arrows) return { direction, title: inner, reason: 'arrow-and-label' };
  if (colon) return { direction, title: inner, reason: 'label-colon' };
  // "Next week the council decides": without a mark between label and title only a long label speaks.
  const longLabel = /\s|[\u2e80-\u9fff\uac00-\ud7af]/.test(text.slice(0, label.end).trim());
  return longLabel ? { direction, title: inner, reason: 'label-title' } : null;
}

function confidenceOf(page: Page, index: number, link: Link, isAtEnd: boolean): number {
  if (link.reason === 'arrow-colon') return 0.95;
  // "Next: the bees. They had moved into the piano."
  const { text, facts } = page.blocks[index];
  const explains = facts.stops > 1 || link.reason === 'label-title' || text.endsWith('。');
  if (explains && isStatement(text) && !DATED.test(link.title)) return 0.4;
  const paired = isPaired(page, index, link.direction);
  switch (link.reason) {
    case 'arrow-and-label':
      return paired ? 0.85 : 0.75;
    case 'label-colon':
      return paired ? 0.75 : 0.65;
    case 'label-title':
    case 'label-only':
      return paired ? 0.75 : 0.6;
    default:
      if (paired && isAmongArrows(page, index)) return 0.5;
      if (paired && DATED.test(link.title)) return DATED_PAIR;
      return paired ? (isAtEnd ? FACING_AT_END : 0.7) : 0.5;
  }
}

/** Whether the line above or below the pair begins with an arrow too: a log, directions, a list. */
function isAmongArrows(page: Page, index: number): boolean {
  let arrows = 0;
  for (let other = index - PAIR_REACH; other <= index + PAIR_REACH; other++) {
    if (page.blocks[other] !== undefined && readLink(page, other)?.reason === 'arrow-only') arrows++;
  }
  return arrows > 2;
}

/** The previous link stands above the next one; a pair the other way round is a quotation or a list of operators. */
function isPaired(page: Page, index: number, direction: Direction): boolean {
  const step = direction === 'prev' ? 1 : -1;
  for (let distance = 1; distance <= PAIR_REACH; distance++) {
    const other = index + step * distance;
    if (other < 0 || other >= page.blocks.length) return false;
    const link = readLink(page, other);
    if (link !== null && link.direction !== direction) return true;
  }
  return false;
}
