/** Builds the view of a document that rules look at. */
import { classOf, DIGIT, LETTER, SPACED } from '../segment/char-class.js';
import { createUnitBuffer } from '../segment/units.js';
import type { Block, Segmented } from '../types.js';
import {
  foldCase,
  type InsideHits,
  NO_HITS,
  type PhraseBook,
  type PhraseHits,
  phrasesAt,
  phrasesIn,
} from './lexicon/phrase-book.js';
import type { Page } from './rule.js';

/** Bullets, arrows and brackets before the first word. */
const LONGEST_ORNAMENT = 8;
/** Notices, pitches and bios tell what they are in their first lines (UTF-16 units). */
const INSIDE_CHARS = 320;

/** Snippets are looked up at once, one after the other. */
const snippetUnits = createUnitBuffer();
const pageUnits = createUnitBuffer();

/** A page is good until the next one is created: they share the array of code units. */
export function createPage({ text, blocks }: Segmented, book: PhraseBook): Page {
  const units = pageUnits(text);
  const folded: (string | undefined)[] = new Array(blocks.length);
  const leads: (PhraseHits | undefined)[] = new Array(blocks.length);
  const phrases: (InsideHits | undefined)[] = new Array(blocks.length);
  let led: number[] | undefined;
  const page: Page = {
    blocks,
    text,
    folded(index) {
      folded[index] ??= foldCase(blocks[index].text);
      return folded[index];
    },
    lead(index) {
      leads[index] ??= leadOf(book, units, blocks[index]);
      return leads[index];
    },
    led() {
      led ??= Array.from(blocks.keys()).filter((index) => page.lead(index) !== NO_HITS);
      return led;
    },
    phrases(index) {
      phrases[index] ??= insideOf(book, units, blocks[index]);
      return phrases[index];
    },
    phrasesIn: (other) => phrasesIn(book, snippetUnits(other), 0, other.length),
    phrasesAt: (other, at) => phrasesAt(book, snippetUnits(other), 0, other.length, at),
  };
  return page;
}

function leadOf(book: PhraseBook, units: Uint16Array, { text, lines, start, end }: Block): PhraseHits {
  // A rejoined paragraph's text is not a slice of the document's.
  const [own, from, to] = lines === null ? [units, start, end] : [snippetUnits(text), 0, text.length];
  const limit = Math.min(to, from + LONGEST_ORNAMENT);
  for (let at = from; at < limit; at++) {
    if ((classOf(own[at]) & (LETTER | DIGIT)) !== 0) return phrasesAt(book, own, from, to, at) ?? NO_HITS;
  }
  return NO_HITS;
}

function insideOf(book: PhraseBook, units: Uint16Array, { text, lines, start, end }: Block): InsideHits {
  if (lines === null) return phrasesIn(book, units, start, windowEnd(units, start, end));
  const own = snippetUnits(text.slice(0, INSIDE_CHARS + 1));
  return phrasesIn(book, own, 0, windowEnd(own, 0, text.length));
}

/** Where to stop reading: at the block's end, or at the last word edge of its first characters. */
function windowEnd(units: Uint16Array, from: number, end: number): number {
  let to = Math.min(end, from + INSIDE_CHARS);
  if (to === end) return to;
  while (to > from && (classOf(units[to]) & SPACED) !== 0 && (classOf(units[to - 1]) & SPACED) !== 0) to--;
  return to;
}
