/** How `inspect` shows a document: a header, then each block behind a gutter that says what became of it. */
import type { ChalkInstance } from 'chalk';
import type { Cleaned } from '../pipeline.js';
import type { Label, LabelledBlock } from '../types.js';
import { documentId } from '../write/record.js';

export interface ViewOptions {
  readonly colors: ChalkInstance;
  /** Columns of the terminal; null shows every text in full. */
  readonly width: number | null;
  readonly keep: ReadonlySet<Label>;
}

type ColorName = 'blue' | 'cyan' | 'green' | 'magenta' | 'red' | 'yellow' | 'white';

const LABEL_COLORS: Readonly<Record<Label, ColorName>> = {
  body: 'white',
  title: 'green',
  byline: 'green',
  date: 'green',
  bio: 'cyan',
  nav: 'blue',
  teaser: 'yellow',
  share: 'magenta',
  promo: 'magenta',
  legal: 'red',
  comment: 'cyan',
  caption: 'green',
  tags: 'blue',
  ad: 'red',
  toc: 'blue',
  other: 'white',
};

const LABEL_COLUMNS = 8;
const RULE_COLUMNS = 34;
const CONFIDENCE_COLUMNS = 4;
const MIN_TEXT_COLUMNS = 20;

/** The document's lines, each with its line break. */
export function showDocument({ document, article }: Cleaned, options: ViewOptions): string {
  const { colors } = options;
  const { language } = article;
  const share = `${Math.round(article.keptShare * 100)} % kept`;
  const flags = article.flags.length > 0 ? `  ${article.flags.join(' ')}` : '';
  const header = colors.bold(`${documentId(document)}  ${language.code}-${language.script}  ${share}${flags}`);
  const blocks = article.blocks.map((labelled) => showBlock(labelled, options));
  return `${[header, ...blocks].join('\n')}\n\n`;
}

/** One JSON line a block, each with its line break. */
export function listBlocks({ document, article }: Cleaned): string {
  const id = documentId(document);
  let lines = '';
  for (const { block, label, finding } of article.blocks) {
    const line = {
      id,
      start: document.bytes.at(block.start),
      end: document.bytes.at(block.end),
      label,
      rule: finding?.rule ?? null,
      reason: finding?.reason ?? null,
      confidence: finding?.confidence ?? null,
      text: block.text,
    };
    lines += `${JSON.stringify(line)}\n`;
  }
  return lines;
}

function showBlock({ block, label, finding }: LabelledBlock, { colors, width, keep }: ViewOptions): string {
  const rule = finding === null ? '' : `${finding.rule}/${finding.reason}`;
  const confidence = finding === null ? '' : finding.confidence.toFixed(2);
  const gutter = [
    label.padEnd(LABEL_COLUMNS),
    (width === null ? rule : shortenMiddle(rule, RULE_COLUMNS)).padEnd(RULE_COLUMNS),
    confidence.padEnd(CONFIDENCE_COLUMNS),
  ].join(' ');
  const text = toOneLine(block.text);
  const room = width === null ? null : Math.max(MIN_TEXT_COLUMNS, width - gutter.length - 2);
  const shown = room === null ? text : shortenMiddle(text, room);
  const color = colors[LABEL_COLORS[label]];
  return keep.has(label) ? `${color(gutter)}  ${shown}` : `${color(gutter)}  ${colors.dim(color(shown))}`;
}

/** Control characters of the page must not steer the terminal. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}

/** Cuts `text` to `length` UTF-16 units, with an ellipsis in the middle: both ends of a block tell what it is. */
export function shortenMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Math.ceil((length - 1) / 2);
  const tail = length - 1 - head;
  return `${cutEnd(text.slice(0, head))}…${cutStart(text.slice(text.length - tail))}`;
}

function cutEnd(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

function cutStart(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '');
}
