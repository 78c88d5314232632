/** How letters begin and end: "Yours faithfully," and a name look like what stands around a text, and belong to it. */
import type { Block } from '../../types.js';

const MAX_SALUTATION_WORDS = 7;
const MAX_CLOSING_WORDS = 7;
const MIN_TEXT_WORDS = 12;
const COMMA = /[,，،]$/u;
const SALUTATION_END = /[,，،!！]$/u;
const EXCLAIMED = /^[^.!?]+!$/u;

/** Closings that have no comma behind them. */
const CLOSING =
  /^(?:(?:Mit|Viele|Herzliche|Liebe|Beste|Schöne|Freundliche)\s(?:\p{Ll}+\s)?Gr(?:ü|u)(?:ß|ss)en?|(?:Met v|V)riendelijke groet(?:en)?|(?:Med v|V)änliga hälsningar|Med venn?lig hilsen|Z poważaniem|S pozdravem|Cordialement|Atentamente|Atenciosamente|Cordiali saluti|Distinti saluti|敬具|此致|敬礼|敬上)$/u;

/**
 * Indexes of the lines that open and close a letter: "Dear neighbours,", and short ones behind the paragraphs below it. Where
 * it opens as exclamations do ("Уважаемая редакция!"), only a closing makes it one.
 */
export function letterFrame(blocks: readonly Block[]): ReadonlySet<number> {
  const frame = new Set<number>();
  const start = blocks.findIndex((_, index) => isSalutation(blocks, index));
  if (start < 0) return frame;
  let index = start + 1;
  while (index < blocks.length && isText(blocks[index])) index++;
  const isClosed =
    index < blocks.length && isShortLine(blocks[index], MAX_CLOSING_WORDS) && blocks[index].facts.digits === 0;
  if (blocks[start].text.endsWith('!') && !(isClosed && isSigned(blocks[index]))) return frame;
  if (isClosed) {
    frame.add(index);
    const name = blocks[index + 1];
    if (isSigned(blocks[index]) && name !== undefined && isShortLine(name, MAX_CLOSING_WORDS)) frame.add(index + 1);
  }
  return frame.add(start);
}

/** Whether the line closes a letter, and who signs it comes next. */
function isSigned({ text }: Block): boolean {
  return COMMA.test(text) || CLOSING.test(text);
}

function isSalutation(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const { text, facts } = block;
  if (!isOneLine(block, MAX_SALUTATION_WORDS) || facts.digits > 0 || !SALUTATION_END.test(text)) return false;
  if (facts.stops > 0 && !EXCLAIMED.test(text)) return false;
  const next = blocks[index + 1];
  return next?.startsLine && isText(next);
}

function isShortLine(block: Block, maxWords: number): boolean {
  return isOneLine(block, maxWords) && block.facts.stops === 0;
}

function isOneLine({ startsLine, endsLine, facts }: Block, maxWords: number): boolean {
  return startsLine && endsLine && facts.words <= maxWords;
}

/** A line, or one of its sentences: those of a last line are blocks of their own. */
function isText({ startsLine, endsLine, facts }: Block): boolean {
  return facts.words >= MIN_TEXT_WORDS || facts.end === 'stop' || !startsLine || !endsLine;
}
