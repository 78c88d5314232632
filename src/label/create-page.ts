/** Builds the view of a document that rules look at. */
import { SPACED, unitTable } from '../segment/char-class.js';
import { Columns } from '../segment/columns.js';
import { scanBlock, WINDOW } from '../segment/scan-block.js';
import type { Segmented } from '../segment/segment-document.js';
import {
  foldCase,
  type InsideHits,
  LEAD_BITS,
  NO_HITS,
  type PhraseBook,
  type PhraseHits,
  phrasesAt,
  phrasesAtWord,
  phrasesIn,
} from './lexicon/phrase-book.js';
import { opensQuotation, opensWithQuotation } from './patterns.js';
import type { Page } from './rule.js';

/** Bullets, arrows and brackets before the first word. */
const LONGEST_ORNAMENT = 8;

/** Snippets are looked up at once, one after the other. */
const snippet = new Columns();

/** A page is good until the next document is segmented: it reads the columns. */
export function createPage({ text, blocks, columns }: Segmented, book: PhraseBook): Page {
  const leads = findLeads(columns, book, blocks);
  const folded: (string | undefined)[] = new Array(blocks.length);
  const phrases: (InsideHits | undefined)[] = new Array(blocks.length);
  const anyLead = leads.reduce((bits, hits) => bits | hits.leads, 0);
  return {
    blocks,
    text,
    folded(index) {
      folded[index] ??= foldCase(blocks[index].text);
      return folded[index];
    },
    lead: (index) => leads[index],
    led(list) {
      const bit = LEAD_BITS[list];
      if ((anyLead & bit) === 0) return [];
      const led: number[] = [];
      for (let index = 0; index < leads.length; index++) if ((leads[index].leads & bit) !== 0) led.push(index);
      return led;
    },
    phrases(index) {
      phrases[index] ??= insideOf(columns, book, index);
      return phrases[index];
    },
    phrasesIn(other) {
      snippet.reset(other);
      scanBlock(snippet, 0, other.length, other.length);
      return phrasesIn(book, snippet, 0, other.length, 0, snippet.wordCount);
    },
    phrasesAt(other, at) {
      snippet.reset(other);
      return phrasesAt(book, snippet.units, 0, other.length, at);
    },
  };
}

/** "“Follow us” went next, and then the banner.": a sentence that begins with a quotation has no lead. */
function findLeads(columns: Columns, book: PhraseBook, blocks: Segmented['blocks']): PhraseHits[] {
  const { units, blockUnits, blockEnds, blockWords, blockCount, wordStarts } = columns;
  const leads: PhraseHits[] = new Array(blockCount);
  for (let block = 0; block < blockCount; block++) {
    const word = blockWords[block];
    const from = blockUnits[block];
    const last = blockWords[block + 1];
    leads[block] =
      word < last &&
      wordStarts[word] - from < LONGEST_ORNAMENT &&
      !(opensQuotation(units[from]) && opensWithQuotation(blocks[block].text))
        ? phrasesAtWord(book, columns, from, blockEnds[block], word, last)
        : NO_HITS;
  }
  return leads;
}

function insideOf(columns: Columns, book: PhraseBook, block: number): InsideHits {
  const { units, blockUnits, blockEnds, blockWords } = columns;
  const from = blockUnits[block];
  const to = windowEnd(units, from, blockEnds[block]);
  return phrasesIn(book, columns, from, to, blockWords[block], blockWords[block + 1]);
}

/** Where to stop reading: at the block's end, or at the last word edge of its first characters. */
function windowEnd(units: Uint16Array, from: number, end: number): number {
  let to = Math.min(end, from + WINDOW);
  if (to === end) return to;
  while (to > from && (unitTable[units[to]] & SPACED) !== 0 && (unitTable[units[to - 1]] & SPACED) !== 0) to--;
  return to;
}
