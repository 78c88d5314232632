/** Document → blocks: lines, paragraphs rejoined from wrapped lines, and sentences where a tail may be glued to a line. */
import type { Block, Document, Markup } from '../types.js';
import { isBlank, isUnspaced } from './char-class.js';
import { Columns } from './columns.js';
import { wrapGap } from './line-breaks.js';
import { findRunTogether, LEAST_UNITS } from './run-together.js';
import { scanBlock } from './scan-block.js';
import { type Line, scanLines } from './scan-lines.js';
import { sentenceEdges } from './sentence-edges.js';
import { findLinkedTruncation, findTruncation } from './truncation.js';
import { isWrapped, wrapWidth } from './wrap-width.js';

/** A tail glued to a paragraph is looked for in so many sentences and characters from its end. */
const TAIL_SENTENCES = 7;
const TAIL_CHARS = 1600;
/** Lines from here up hold sentences whatever they end with; shorter ones than the second are one thing already (UTF-16
 * units, doubled where words are not spaced or each letter is a syllable). */
const LONG_LINE = 120;
const SHORT_LINE = 40;
/** A bio in its own paragraph, or two, may follow the line that an editor's note is glued to. */
const LAST_PROSE_LINES = 3;

const NOTE_CHARS = 100;
const NOTE_ENDS = ')]）】］〕|·■◆●▲◼#*§—-–';
/** The last sentence's stop, with what closes around it. */
const SENTENCE_END = `[^.…][.!?。！？]["'”’»)」』]*`;
/** "… winter. Source: Yunfan Tech Daily", "… 하자고 했다. / 윤가람 기자", "… winter. – Ann Lee". */
const SIGNED_AFTER_SENTENCE = new RegExp(
  String.raw`${SENTENCE_END}\s+(?:\p{L}[^.…:：!?]{1,25}[:：]\s?[^.…:：!?]{2,60}|[/／]\s?\p{L}[^.…\d]{1,30}|[–—]\s?(?:\p{Lu}|with\s)[^.…:!?\d]{2,40})$`,
  'u',
);
/** "… winter. Edited by Ann Lee", "… winter. Via The Harbour Ledger", "… 했다. 홍길동 기자": words that only such notes begin with. */
const LED_AFTER_SENTENCE = new RegExp(
  String.raw`${SENTENCE_END}\s+(?:(?:©|\(c\)|ABOUT|The (?:author|writer)|Email|Filed|Don['’]t forget|Pin this|Pass it on|Tell us|Let us know|Let me know|Additional|Back to|For more|More on|This (?:article|story|piece|post)|A version|With|Reproduced|Republished|Reprinted|Originally|First|Follow|Subscribe|Sign up|Edited|Written|Reported|Reporting|Translated|Compiled|Updated|Published|Posted|Photos?|Photographs?|Photography|Pictures?|Illustrations?|Words|Via|Read more|Continue reading|Bearbeitet|Aktualisiert|Fotos?|Übersetzt|Übersetzung|Editado|Edición|Actualizado|Traducción|Traducido|Propos recueillis|Traduit|Édité|Mis à jour|A cura|Testo|Aggiornato|Traduzione|Edição|Atualizado|Tradução|Bewerkt|Vertaling|Biên tập|Theo)(?:\s[^.…!?]{2,60}|[.…]{0,3}\s?[»→>]+)|(?:[/／(]\s?)?[가-힣]{2,5}\s(?:기자|특파원|인턴기자)(?:\s\S{2,40}@\S{2,40})?\)?)$`,
  'u',
);
/** What links to the rest of a text are called, with or without the mark of what is left out. */
const READ_ON =
  '(?:Read more|Continue reading|Keep reading|Weiterlesen|Mehr lesen|Lire la suite|Leer más|Seguir leyendo|Leia mais|Continue lendo|Leggi tutto|Continua a leggere|Lees (?:verder|meer)|Läs mer|Les mer|Læs mere|Czytaj (?:dalej|więcej)|Читать (?:далее|полностью)|Читати далі|Devamını oku|阅读全文|閱讀全文|查看全文|続きを読む|더 보기)';
/** "… winter. Continue reading »", "… winter. ENDS", "… winter. Edited for length." */
const CLOSING_AFTER_SENTENCE = new RegExp(
  String.raw`${SENTENCE_END}\s+(?:${READ_ON}\s?(?:…|\.{3})?\s?[»→>]*|ENDS|Edited for (?:length|clarity|brevity|style)[^.…!?]{0,30}\.?)$`,
  'u',
);
const NOTE_AFTER_SENTENCE = new RegExp(
  String.raw`${SENTENCE_END}\s*(?:[([（［【〔](?:[^.…]{1,40}[:：][^.…]{1,60}|[^.…\d]{2,50})[)\]）】］〕]|\[\p{Lu}[^\]]{5,80}\]|[|·■◆●▲◼#*§]{1,3}|[-–—]\s?30\s?[-–—]|[-–—]\s?\p{Lu}{3,4}\s?[-–—])$`,
  'u',
);

/** A document's text cut into blocks. */
export interface Segmented {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The blocks' units and words, by block number; good until the next document is segmented. */
  readonly columns: Columns;
  /** Whether wrapped lines were rejoined. */
  readonly wrapped: boolean;
  /** What the text was rendered from, or null. */
  readonly markup: Markup | null;
}

const columns = new Columns();

export function segmentDocument(document: Document): Segmented {
  const { text, textStart, textEnd, markup } = document;
  columns.reset(text);
  const lines = partLines(text, scanLines(text, textStart, textEnd), markup);
  const isContinued = findContinued(document, lines);
  const paragraphs = rejoin(text, lines, isContinued ?? isNever);
  return { text, blocks: cutTails(paragraphs), columns, wrapped: isContinued !== null, markup };
}

function isNever(): boolean {
  return false;
}

/** The lines, and in place of one that several were run together into, those. The lines of a page are its elements. */
function partLines(text: string, lines: Line[], markup: Markup | null): Line[] {
  if (markup !== null || !lines.some(isLong)) return lines;
  const parted: Line[] = [];
  for (const line of lines) {
    const edges = isLong(line) ? findRunTogether(columns.units, line.start, line.end) : [];
    if (edges.length === 0) parted.push(line);
    else pushParts(text, line, edges, parted);
  }
  return parted;
}

function isLong({ start, end }: Line): boolean {
  return end - start >= LEAST_UNITS;
}

function pushParts(text: string, line: Line, edges: readonly number[], parted: Line[]): void {
  for (let index = 0; index <= edges.length; index++) {
    let end = edges[index] ?? line.end;
    while (isBlank(text.charCodeAt(end - 1))) end--;
    if (index === 0) parted.push({ ...line, end });
    else parted.push({ start: edges[index - 1], end, lineStart: edges[index - 1], blanksBefore: 0 });
  }
}

/** Tells whether a line, by its number, goes on in the next one; null where the text is not wrapped. */
function findContinued(
  { text, markup, original }: Document,
  lines: readonly Line[],
): ((index: number) => boolean) | null {
  // The lines of a page are its elements.
  if (markup !== null) return null;
  const known = original?.continued;
  if (known === undefined) {
    const width = wrapWidth(text, columns.units, lines);
    return width === null ? null : (index) => isWrapped(text, columns.units, lines, index, width);
  }
  if (known.length === 0) return null;
  const continued = new Set<number>();
  let next = 0;
  for (const [index, { lineStart, start }] of lines.entries()) {
    while (next < known.length && known[next] < lineStart) next++;
    if (next < known.length && known[next] <= start) continued.add(index - 1);
  }
  return (index) => continued.has(index);
}

/** One or more physical lines that read as one. `own` is their text, `lines` where they lie, when there are several. */
interface Paragraph {
  readonly own: string;
  /** Where `own` lies in the columns' units. */
  readonly at: number;
  readonly start: number;
  readonly blanksBefore: number;
  readonly lines: readonly PlacedLine[] | null;
}

interface PlacedLine {
  readonly start: number;
  readonly end: number;
  /** Index in the paragraph's own text at which the line begins. */
  readonly at: number;
}

function single(text: string, { start, end, blanksBefore }: Line): Paragraph {
  return { own: text.slice(start, end), at: start, start, blanksBefore, lines: null };
}

function rejoin(text: string, lines: readonly Line[], isContinued: (index: number) => boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (last + 1 < lines.length && isContinued(last)) last++;
    paragraphs.push(first < last ? joinLines(text, lines.slice(first, last + 1)) : single(text, lines[first]));
    first = last + 1;
  }
  return paragraphs;
}

function joinLines(text: string, lines: readonly Line[]): Paragraph {
  const placed: PlacedLine[] = [];
  let own = '';
  for (const { start, end } of lines) {
    const before = placed.at(-1);
    if (before !== undefined) own += wrapGap(text, before.end, start);
    placed.push({ start, end, at: own.length });
    own += text.slice(start, end);
  }
  const { start, blanksBefore } = lines[0];
  return { own, at: columns.append(own), start, blanksBefore, lines: placed };
}

function cutTails(paragraphs: readonly Paragraph[]): Block[] {
  const prose: boolean[] = [];
  let left = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const is = isProse(paragraphs, index);
    prose.push(is);
    if (is) left++;
  }
  const blocks: Block[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    const last = left <= LAST_PROSE_LINES;
    if (prose[index]) left--;
    if (prose[index] && (last || !prose[index + 1])) pushSentences(paragraph, blocks);
    else blocks.push(toBlock(paragraph, 0, paragraph.own.length));
  }
  return blocks;
}

/** Long lines that are not truncated, and shorter ones with a note after their last sentence. */
function isProse(paragraphs: readonly Paragraph[], index: number): boolean {
  const { own, at } = paragraphs[index];
  if (own.length < SHORT_LINE / 2) return false;
  const { units } = columns;
  const weight = own.length * (isDense(units[at + (own.length >> 1)]) ? 2 : 1);
  if (weight < SHORT_LINE) return false;
  if (weight >= LONG_LINE) return !isTruncated(own) || endsInMark(paragraphs, index);
  const note = own.slice(-NOTE_CHARS);
  if (NOTE_ENDS.includes(own[own.length - 1])) return NOTE_AFTER_SENTENCE.test(note);
  return (
    (/[:：/／–—]/.test(note) && SIGNED_AFTER_SENTENCE.test(note)) ||
    LED_AFTER_SENTENCE.test(note) ||
    CLOSING_AFTER_SENTENCE.test(note)
  );
}

/** "… a very old tortoise. …", "… Read more …": behind the last sentence; among lines that were cut it is one more cut. */
function endsInMark(paragraphs: readonly Paragraph[], index: number): boolean {
  const { own } = paragraphs[index];
  return (
    (MARK_AFTER_SENTENCE.test(own.slice(-MARK_CHARS)) || CLOSING_AFTER_SENTENCE.test(own.slice(-NOTE_CHARS))) &&
    !isCut(paragraphs[index - 1]) &&
    !isCut(paragraphs[index + 1])
  );
}

const MARK_CHARS = 12;
const MARK_AFTER_SENTENCE = new RegExp(String.raw`${SENTENCE_END}\s(?:…|\.{3})$`, 'u');

function isCut(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && isTruncated(paragraph.own);
}

/** Whether the line was cut, arrows behind the mark or not: words may be what a sentence goes on with. */
function isTruncated(own: string): boolean {
  return findTruncation(own) !== null || findLinkedTruncation(own)?.link === '';
}

/** Han, kana and the like, and Hangul: half as many letters say as much. */
function isDense(unit: number): boolean {
  return isUnspaced(unit) || (unit >= 0xac00 && unit <= 0xd7a3);
}

/** The line as one block up to its last sentences, then those one by one. */
function pushSentences(paragraph: Paragraph, blocks: Block[]): void {
  const { own, at } = paragraph;
  const { units } = columns;
  const end = at + own.length;
  const edges = sentenceEdges(units, Math.max(at, end - TAIL_CHARS), end);
  let start = at;
  for (let index = Math.max(0, edges.length - TAIL_SENTENCES); index <= edges.length; index++) {
    const edge = index < edges.length ? edges[index] : end;
    let last = edge;
    while (isBlank(units[last - 1])) last--;
    blocks.push(toBlock(paragraph, start - at, last - at));
    start = edge;
  }
}

function toBlock(paragraph: Paragraph, from: number, to: number): Block {
  const { own, at } = paragraph;
  const lines = paragraph.lines === null ? null : clipLines(paragraph.lines, from, to);
  return {
    start: lines === null ? paragraph.start + from : lines[0],
    end: lines === null ? paragraph.start + to : lines[lines.length - 1],
    text: from === 0 && to === own.length ? own : own.slice(from, to),
    lines: lines === null || lines.length === 2 ? null : lines,
    startsLine: from === 0,
    endsLine: to === own.length,
    blanksBefore: from === 0 ? paragraph.blanksBefore : 0,
    facts: scanBlock(columns, at + from, at + to),
  };
}

/** Edges in the document of the lines' parts that lie in [from, to) of the paragraph's own text. */
function clipLines(lines: readonly PlacedLine[], from: number, to: number): number[] {
  const edges: number[] = [];
  for (const line of lines) {
    const start = Math.max(line.start, line.start + from - line.at);
    const end = Math.min(line.end, line.start + to - line.at);
    if (start < end) edges.push(start, end);
  }
  return edges;
}
