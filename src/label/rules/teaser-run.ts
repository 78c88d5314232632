import {
  findLinkedTruncation,
  findTruncation,
  type LinkedTruncation,
  type Truncation,
} from '../../segment/truncation.js';
import { displayWidth } from '../../segment/wrap-width.js';
import type { Block } from '../../types.js';
import { isOnlyMarks, isTitleLike, withoutItemPrefix } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

/** A run may hold so many lines that are not truncated: short titles that fit, headings between runs. */
const MAX_GAP = 2;
const MAX_TEASER_CHARS = 260;
/** A title is rarely cut below this; verse and dialogue are often shorter. */
const MIN_WIDTH = 18;
const MIN_RUN = 3;
/** Share of a run's lines that must be cut within one column of one width. */
const MIN_FIXED_SHARE = 0.6;
/** Share of lines with a count behind the cut from which the width no longer matters: no verse has that. */
const MIN_COUNTED_SHARE = 0.8;
/** Share of a run's lines that must open as sentences do, for a cut at word edges. */
const MIN_OPENING_SHARE = 0.8;
/** For a cut at one width: the lines of a verse may be as long as one another. */
const MIN_FIXED_OPENING_SHARE = 0.6;
/** Below this width (columns) a verse's lines often are: there all must open so, but for one in ten. */
const NARROW = 24;
const MIN_NARROW_OPENING_SHARE = 0.9;
/** Longest word that a cut at word edges may have left out, in characters. */
const WORD_SLACK = 16;

/**
 * Teasers of other articles, all cut at one width: by characters, by display columns, or at the last word that fits.
 * The width is learned from the document itself, so ellipses of verse and dialogue, which end where the sentence
 * does, stay.
 */
export const teaserRun: PageRule = {
  id: 'teaser-run',
  label: 'teaser',
  scope: 'page',
  detectAll(page) {
    const signs = new Map<number, Sign>();
    const cuts = truncatedBlocks(page);
    if (cuts.length === 0) return signs;
    const loose: Cut[] = [];
    const fits = new Map<string, Fit>();
    for (const run of runsOf(page, cuts)) {
      const fit = run.length >= MIN_RUN ? fitWidth(run) : null;
      if (fit === null) loose.push(...run);
      else {
        fits.set(`${fit.unit} ${fit.width}`, fit);
        markRun(page, run, fit, signs);
      }
    }
    const ellipses = page.blocks.filter(({ facts }) => facts.end === 'ellipsis').length;
    markLoose(page, loose, [...fits.values()], ellipses, signs);
    return signs;
  },
};

/** A truncated block: what is left of it, in code points and in display columns. */
interface Cut {
  readonly index: number;
  readonly chars: number;
  readonly columns: number;
  /** Whether a count follows the cut. */
  readonly counted: boolean;
  /** Whether it begins as a title or a sentence does: not in a small letter, as verse may. */
  readonly opens: boolean;
}

interface Fit {
  readonly unit: 'chars' | 'columns' | 'words';
  readonly width: number;
  readonly confidence: number;
}

function truncatedBlocks(page: Page): Cut[] {
  const cuts: Cut[] = [];
  const linked = linkedBlocks(page);
  page.blocks.forEach((block, index) => {
    const cut = linked.get(index) ?? (mayBeTeaser(block) ? findTruncation(block.text) : null);
    if (cut === null || isNeighbourLink(page, index)) return;
    const stem = withoutItemPrefix(block.text.slice(0, cut.at)).trimEnd();
    if (isOnlyMarks(stem)) return;
    cuts.push({
      index,
      chars: countChars(stem),
      columns: displayWidth(stem),
      counted: cut.counted,
      opens: !/^\p{Ll}/u.test(stem),
    });
  });
  return cuts;
}

/** Marks of a sentence's end in a lone teaser: its ellipsis, which may be three, and one before. */
const LONE_STOPS = 4;

/** So many lines that end in the same link show that it is one. */
const MIN_LINKED = 3;

/** The blocks that were cut and end in a link which others end in as well. */
function linkedBlocks(page: Page): Map<number, Truncation> {
  const found = new Map<number, LinkedTruncation>();
  const seen = new Map<string, number>();
  page.blocks.forEach((block, index) => {
    if (!isLine(block) || block.facts.stops + block.facts.marks === 0) return;
    const cut = findLinkedTruncation(block.text);
    if (cut === null) return;
    found.set(index, cut);
    seen.set(cut.link, (seen.get(cut.link) ?? 0) + 1);
  });
  const cuts = new Map<number, Truncation>();
  for (const [index, { at, link }] of found) {
    if (link === '' || (seen.get(link) ?? 0) >= MIN_LINKED) cuts.set(index, { at, counted: link !== '' });
  }
  return cuts;
}

/** Code points. */
function countChars(text: string): number {
  let chars = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(index) as number) > 0xffff) chars--;
  }
  return chars;
}

function isLine({ startsLine, endsLine, text }: Block): boolean {
  return startsLine && endsLine && text.length <= MAX_TEASER_CHARS;
}

function mayBeTeaser(block: Block): boolean {
  if (!isLine(block)) return false;
  // The mark ends the line, or a count follows it.
  const { end, digits, stops, marks } = block.facts;
  return end === 'ellipsis' || (digits > 0 && stops + marks > 0);
}

/** Links to the previous and the next article may be truncated too, but are no teasers. */
function isNeighbourLink(page: Page, index: number): boolean {
  const { prevLead, nextLead } = page.lead(index);
  const end = Math.max(prevLead ?? 0, nextLead ?? 0);
  const { text } = page.blocks[index];
  return /^(?:<<|>>|[«»‹›←→])/u.test(text) || (end > 0 && /^[^\p{L}]*[:：«»‹›←→]/u.test(text.slice(end)));
}

function runsOf(page: Page, cuts: readonly Cut[]): Cut[][] {
  const runs: Cut[][] = [];
  for (const cut of cuts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && bridges(page, last.index, cut.index)) run.push(cut);
    else runs.push([cut]);
  }
  return runs;
}

/** Whether only a few short lines lie between two truncated ones. */
function bridges(page: Page, from: number, to: number): boolean {
  if (to - from > MAX_GAP + 1) return false;
  for (let index = from + 1; index < to; index++) {
    const { text, facts } = page.blocks[index];
    if (!isTitleLike(text, facts.words) || isNeighbourLink(page, index)) return false;
  }
  return true;
}

function fitWidth(run: readonly Cut[]): Fit | null {
  const byChars = fixedShare(run.map((cut) => cut.chars));
  const byColumns = fixedShare(run.map((cut) => cut.columns));
  const best =
    byChars.share >= byColumns.share
      ? { unit: 'chars' as const, ...byChars }
      : { unit: 'columns' as const, ...byColumns };
  const least = byColumns.width < NARROW ? MIN_NARROW_OPENING_SHARE : MIN_FIXED_OPENING_SHARE;
  if (best.width >= MIN_WIDTH / 2 && best.share >= MIN_FIXED_SHARE && openingShare(run) >= least)
    return { ...best, confidence: run.length > MIN_RUN ? 0.97 : 0.9 };
  const counted = run.filter((cut) => cut.counted).length;
  return counted >= run.length * MIN_COUNTED_SHARE
    ? { unit: 'words', width: maxChars(run), confidence: 0.9 }
    : fitWords(run);
}

function maxChars(run: readonly Cut[]): number {
  return run.reduce((most, cut) => Math.max(most, cut.chars), 0);
}

/** The width that most lines have, give or take one, and their share. Blanks before the cut may be trimmed. */
function fixedShare(widths: readonly number[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { width: 0, share: 0 };
  for (const width of counts.keys()) {
    const near = (counts.get(width - 1) ?? 0) + (counts.get(width) ?? 0) + (counts.get(width + 1) ?? 0);
    if (near / widths.length > best.share) best = { width, share: near / widths.length };
  }
  return best;
}

function openingShare(run: readonly Cut[]): number {
  return run.filter((cut) => cut.opens).length / run.length;
}

/** Cut at word edges: all within one long word of the width. */
function fitWords(run: readonly Cut[]): Fit | null {
  if (openingShare(run) < MIN_OPENING_SHARE) return null;
  for (const unit of ['chars', 'columns'] as const) {
    const widths = run.map((cut) => cut[unit]).sort((a, b) => a - b);
    const width = widths[widths.length - 1];
    // One line in ten may be a title that ends in an ellipsis of its own.
    const low = widths[Math.floor(widths.length / 10)];
    if (width - low > Math.min(WORD_SLACK, width * 0.4) || width < MIN_WIDTH) continue;
    return { unit: 'words', width, confidence: run.length >= 5 && width >= 24 ? 0.85 : 0.6 };
  }
  return null;
}

function markRun(page: Page, run: readonly Cut[], fit: Fit, signs: Map<number, Sign>): void {
  const reason = REASONS[fit.unit];
  const fitting = run.filter((cut) => fit.unit === 'words' || fitsWidth(cut, fit));
  for (const cut of run) signs.set(cut.index, { reason: 'cut-among-teasers', confidence: 0.7 });
  for (const cut of fitting) signs.set(cut.index, { reason, confidence: fit.confidence });
  for (let index = fitting[0].index + 1; index < (fitting.at(-1) as Cut).index; index++) {
    if (signs.has(index) || page.blocks[index].facts.words < 2) continue;
    signs.set(index, { reason: 'between-teasers', confidence: Math.min(0.8, fit.confidence) });
  }
}

const REASONS = { chars: 'cut-at-characters', columns: 'cut-at-columns', words: 'cut-at-words' } as const;

/** Truncated lines outside a run: only where they fit the page's width, or where no other line ends so. */
function markLoose(
  page: Page,
  loose: readonly Cut[],
  fits: readonly Fit[],
  ellipses: number,
  signs: Map<number, Sign>,
): void {
  for (const cut of loose) {
    if (fits.some((fit) => fitsWidth(cut, fit)))
      signs.set(cut.index, { reason: 'cut-like-the-others', confidence: 0.7 });
    else if (ellipses <= 2 && cut.columns >= MIN_WIDTH && mayBeLone(page.blocks[cut.index])) {
      signs.set(cut.index, { reason: 'lone-truncated-line', confidence: 0.5 });
    }
  }
}

function fitsWidth(cut: Cut, fit: Fit): boolean {
  // A cut at word edges leaves too wide a range to tell a teaser from a line of dialogue.
  if (fit.unit === 'words') return false;
  return Math.abs((fit.unit === 'chars' ? cut.chars : cut.columns) - fit.width) <= 1;
}

/** A paragraph that trails off is longer than a teaser, and holds whole sentences. */
function mayBeLone({ text, facts }: Block): boolean {
  return !opensQuote(text) && facts.stops <= LONE_STOPS;
}

function opensQuote(text: string): boolean {
  return /^["'“„«‘「『–—-]/.test(text);
}
