/** How letters begin and end: "Yours faithfully," and a name look like what stands around a text, and belong to it. */
import type { Block } from '../../types.js';

const MAX_SALUTATION_WORDS = 7;
const MAX_CLOSING_WORDS = 7;
/** "Yours faithfully," and the name. */
const MAX_CLOSING_LINES = 2;
const MIN_TEXT_WORDS = 12;
const COMMA = /[,，،]$/u;

/** Indexes of the lines that open and close a letter: "Dear neighbours,", and short ones behind the paragraphs below it. */
export function letterFrame(blocks: readonly Block[]): ReadonlySet<number> {
  const frame = new Set<number>();
  const start = blocks.findIndex((_, index) => isSalutation(blocks, index));
  if (start < 0) return frame;
  let index = start + 1;
  while (index < blocks.length && isText(blocks[index])) index++;
  for (let lines = 0; lines < MAX_CLOSING_LINES && index < blocks.length; lines++) {
    if (!isShortLine(blocks[index], MAX_CLOSING_WORDS)) break;
    frame.add(index);
    if (!COMMA.test(blocks[index++].text)) break;
  }
  return frame.add(start);
}

function isSalutation(blocks: readonly Block[], index: number): boolean {
  if (!isShortLine(blocks[index], MAX_SALUTATION_WORDS) || !COMMA.test(blocks[index].text)) return false;
  const next = blocks[index + 1];
  return next?.startsLine && isText(next);
}

function isShortLine({ startsLine, endsLine, facts }: Block, maxWords: number): boolean {
  return startsLine && endsLine && facts.words <= maxWords && facts.stops === 0 && facts.digits === 0;
}

/** A line, or one of its sentences: those of a last line are blocks of their own. */
function isText({ startsLine, endsLine, facts }: Block): boolean {
  return facts.words >= MIN_TEXT_WORDS || facts.end === 'stop' || !startsLine || !endsLine;
}
