/** Builds the view of a document that rules look at. */
import { classOf, DIGIT, LETTER } from '../segment/char-class.js';
import { toUnits } from '../segment/units.js';
import type { Block } from '../types.js';
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

/** `text` is the document's, which the blocks' offsets refer to. */
export function createPage(text: string, blocks: readonly Block[], book: PhraseBook): Page {
  const units = toUnits(text);
  const folded: (string | undefined)[] = new Array(blocks.length);
  const leads: (PhraseHits | undefined)[] = new Array(blocks.length);
  const phrases: (InsideHits | undefined)[] = new Array(blocks.length);
  return {
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
    phrases(index) {
      phrases[index] ??= insideOf(book, units, blocks[index]);
      return phrases[index];
    },
    phrasesIn: (other) => phrasesIn(book, toUnits(other), 0, other.length),
    phrasesAt: (other, at) => phrasesAt(book, toUnits(other), 0, other.length, at),
  };
}

function leadOf(book: PhraseBook, units: Uint16Array, { text, lines, start, end }: Block): PhraseHits {
  // A rejoined paragraph's text is not a slice of the document's.
  const [own, from, to] = lines === null ? [units, start, end] : [toUnits(text), 0, text.length];
  const limit = Math.min(to, from + LONGEST_ORNAMENT);
  for (let at = from; at < limit; at++) {
    if ((classOf(own[at]) & (LETTER | DIGIT)) !== 0) return phrasesAt(book, own, from, to, at) ?? NO_HITS;
  }
  return NO_HITS;
}

function insideOf(book: PhraseBook, units: Uint16Array, { text, lines, start, end }: Block): InsideHits {
  return lines === null ? phrasesIn(book, units, start, end) : phrasesIn(book, toUnits(text), 0, text.length);
}
