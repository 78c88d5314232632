/** Builds the view of a document that rules look at. */
import { classOf, DIGIT, LETTER } from '../segment/char-class.js';
import type { Block } from '../types.js';
import {
  foldCase,
  type InsideHits,
  type LexiconSet,
  NO_HITS,
  type PhraseHits,
  phrasesAt,
  phrasesIn,
} from './lexicon/phrase-index.js';
import type { Page } from './rule.js';

/** Bullets, arrows and brackets before the first word. */
const LONGEST_ORNAMENT = 8;

export function createPage(text: string, blocks: readonly Block[], lexicons: LexiconSet): Page {
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
      leads[index] ??= leadOf(blocks[index].text, lexicons);
      return leads[index];
    },
    phrases(index) {
      phrases[index] ??= phrasesIn(blocks[index].text, lexicons);
      return phrases[index];
    },
    phrasesIn: (other) => phrasesIn(other, lexicons),
    phrasesAt: (other, at) => phrasesAt(other, at, lexicons),
  };
}

function leadOf(text: string, lexicons: LexiconSet): PhraseHits {
  const at = firstWord(text);
  if (at < 0) return NO_HITS;
  return phrasesAt(text, at, lexicons) ?? NO_HITS;
}

/** Index of the first letter or digit, or -1 when none stands near the beginning. */
function firstWord(text: string): number {
  const end = Math.min(text.length, LONGEST_ORNAMENT);
  for (let at = 0; at < end; at++) if ((classOf(text.charCodeAt(at)) & (LETTER | DIGIT)) !== 0) return at;
  return -1;
}
