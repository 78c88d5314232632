/** Document → blocks: lines, paragraphs rejoined from wrapped lines, and sentences where a tail may be glued to a line. */
import type { Block, Document, Segmented } from '../types.js';
import { blockFacts } from './block-facts.js';
import { isBlank, isUnspaced } from './char-class.js';
import { wrapGap } from './line-breaks.js';
import { type Line, scanLines } from './scan-lines.js';
import { sentenceEdges } from './sentence-edges.js';
import { findTruncation } from './truncation.js';
import { createUnitBuffer, toUnits } from './units.js';
import { isWrapped, wrapWidth } from './wrap-width.js';

/** A tail glued to a paragraph is looked for in so many sentences and characters from its end. */
const TAIL_SENTENCES = 7;
const TAIL_CHARS = 1600;
/** Lines from here up hold sentences whatever they end with; shorter ones than the second are one thing already (UTF-16
 * units, doubled where words are not spaced). */
const LONG_LINE = 120;
const SHORT_LINE = 40;
/** A bio in its own paragraph, or two, may follow the line that an editor's note is glued to. */
const LAST_PROSE_LINES = 3;

const NOTE_CHARS = 100;
const NOTE_AFTER_SENTENCE =
  /[^.…][.!?。！？]["'”’»)」』]*\s*(?:[([（［【〔](?:[^.…]{1,40}[:：][^.…]{1,60}|[^.…\d]{3,50})[)\]）】］〕]|[|·]{1,3})$/u;

/** Read and done with inside one call. */
const unitsOf = createUnitBuffer();

export function segmentDocument(document: Document): Segmented {
  const { text, textStart, textEnd } = document;
  const lines = scanLines(text, textStart, textEnd);
  const width = wrapWidth(text, lines);
  const units = unitsOf(text);
  const paragraphs =
    width === null ? lines.map((line) => single(text, units, line)) : rejoin(text, units, lines, width);
  return { text, blocks: cutTails(paragraphs), wrapped: width !== null };
}

/** One or more physical lines that read as one. `own` is their text, `lines` where they lie, when there are several. */
interface Paragraph {
  readonly own: string;
  /** Code units in which `own` lies from `at` on: the document's, or its own where lines were joined. */
  readonly units: Uint16Array;
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

function single(text: string, units: Uint16Array, { start, end, blanksBefore }: Line): Paragraph {
  return { own: text.slice(start, end), units, at: start, start, blanksBefore, lines: null };
}

function rejoin(text: string, units: Uint16Array, lines: readonly Line[], width: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (last + 1 < lines.length && isWrapped(text, lines, last, width)) last++;
    const joined = first < last;
    paragraphs.push(joined ? joinLines(text, lines.slice(first, last + 1)) : single(text, units, lines[first]));
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
  return { own, units: toUnits(own), at: 0, start, blanksBefore, lines: placed };
}

function cutTails(paragraphs: readonly Paragraph[]): Block[] {
  const prose = paragraphs.map(({ own }) => isProse(own));
  let left = prose.filter(Boolean).length;
  const blocks: Block[] = [];
  paragraphs.forEach((paragraph, index) => {
    const last = left <= LAST_PROSE_LINES;
    if (prose[index]) left--;
    if (prose[index] && (last || !prose[index + 1])) pushSentences(paragraph, blocks);
    else blocks.push(toBlock(paragraph, 0, paragraph.own.length));
  });
  return blocks;
}

/** Long lines that are not truncated, and shorter ones with a note after their last sentence. */
function isProse(own: string): boolean {
  const weight = own.length * (isUnspaced(own.charCodeAt(own.length >> 1)) ? 2 : 1);
  if (weight < SHORT_LINE) return false;
  if (weight >= LONG_LINE) return findTruncation(own) === null;
  return ')]）】］〕|·'.includes(own[own.length - 1]) && NOTE_AFTER_SENTENCE.test(own.slice(-NOTE_CHARS));
}

/** The line as one block up to its last sentences, then those one by one. */
function pushSentences(paragraph: Paragraph, blocks: Block[]): void {
  const { own, units, at } = paragraph;
  const ownUnits = units.subarray(at, at + own.length);
  const edges = sentenceEdges(own, ownUnits, Math.max(0, own.length - TAIL_CHARS), own.length);
  let start = 0;
  for (let index = Math.max(0, edges.length - TAIL_SENTENCES); index <= edges.length; index++) {
    const edge = index < edges.length ? edges[index] : own.length;
    let end = edge;
    while (isBlank(ownUnits[end - 1])) end--;
    blocks.push(toBlock(paragraph, start, end));
    start = edge;
  }
}

function toBlock(paragraph: Paragraph, from: number, to: number): Block {
  const { own, units, at } = paragraph;
  const text = from === 0 && to === own.length ? own : own.slice(from, to);
  const lines = paragraph.lines === null ? null : clipLines(paragraph.lines, from, to);
  return {
    start: lines === null ? paragraph.start + from : lines[0],
    end: lines === null ? paragraph.start + to : lines[lines.length - 1],
    text,
    lines: lines === null || lines.length === 2 ? null : lines,
    startsLine: from === 0,
    endsLine: to === own.length,
    blanksBefore: from === 0 ? paragraph.blanksBefore : 0,
    facts: blockFacts(text, units, at + from, at + to),
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
