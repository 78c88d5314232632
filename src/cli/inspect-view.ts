/** How `inspect` shows a document: a header, then each block behind a gutter that says what became of it. */
import type { ChalkInstance } from 'chalk';
import { MOST_REASONS, REASONS_A_SIDE } from '../label/model/explain.js';
import { SURE } from '../label/rule.js';
import type { Cleaned } from '../pipeline.js';
import { displayWidth } from '../segment/wrap-width.js';
import { type Label, type LabelledBlock, MODEL_RULE, type Reason } from '../types.js';
import { documentId } from '../write/record.js';

export interface ViewOptions {
  readonly colors: ChalkInstance;
  /** Columns of the terminal; null shows every text in full. */
  readonly width: number | null;
  readonly keep: ReadonlySet<Label>;
  /** Whether the model's reasons stand below each block that it decided. */
  readonly why: boolean;
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
const WEIGHT_COLUMNS = 6;
const MIN_TEXT_COLUMNS = 20;

/** The document's lines, each with its line break. */
export function showDocument({ document, article }: Cleaned, options: ViewOptions): string {
  const { colors } = options;
  const { language } = article;
  const share = `${Math.round(article.keptShare * 100)} % kept`;
  const limit = article.limit === null ? '' : `  body from ${article.limit.toFixed(2)}`;
  const flags = article.flags.length > 0 ? `  ${article.flags.join(' ')}` : '';
  const header = colors.bold(`${documentId(document)}  ${language.code}-${language.script}  ${share}${limit}${flags}`);
  const blocks = article.blocks.flatMap((labelled) => [
    showBlock(labelled, options),
    ...(options.why && article.limit !== null ? showWhy(labelled, options) : []),
  ]);
  return `${[header, ...blocks].join('\n')}\n\n`;
}

/** One JSON line a block, each with its line break; `why` adds the model's reasons. */
export function listBlocks({ document, article }: Cleaned, { why = false }: { why?: boolean } = {}): string {
  const id = documentId(document);
  let lines = '';
  for (const { block, label, finding, chance, why: reasons } of article.blocks) {
    const line = {
      id,
      start: document.bytes.at(block.start),
      end: document.bytes.at(block.end),
      label,
      rule: finding?.rule ?? null,
      reason: finding?.reason ?? null,
      confidence: finding?.confidence ?? null,
      chance: chance === null ? null : round(chance),
      text: block.text,
      ...(why && { why: (reasons ?? []).slice(0, MOST_REASONS).map(listReason) }),
    };
    lines += `${JSON.stringify(line)}\n`;
  }
  return lines;
}

/** `because` is there only where it says something. */
function listReason({ feature, value, weight, because }: Reason): object {
  const reason = { feature, value: round(value), weight: round(weight) };
  return because.length === 0 ? reason : { ...reason, because: because.slice(0, MOST_REASONS).map(listReason) };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function showBlock({ block, label, finding, chance }: LabelledBlock, { colors, width, keep }: ViewOptions): string {
  const rule = finding === null ? '' : `${finding.rule}/${finding.reason}`;
  const confidence = finding === null ? '' : finding.confidence.toFixed(2);
  const gutter = [
    label.padEnd(LABEL_COLUMNS),
    (width === null ? rule : shortenMiddle(rule, RULE_COLUMNS)).padEnd(RULE_COLUMNS),
    confidence.padEnd(CONFIDENCE_COLUMNS),
    // All blocks have one, or, without a model, none.
    ...(chance === null ? [] : [chance.toFixed(2)]),
  ].join(' ');
  const text = toOneLine(block.text);
  const room = width === null ? null : Math.max(MIN_TEXT_COLUMNS, width - gutter.length - 2);
  const shown = room === null ? text : shortenMiddle(text, room);
  const color = colors[LABEL_COLORS[label]];
  return keep.has(label) ? `${color(gutter)}  ${shown}` : `${color(gutter)}  ${colors.dim(color(shown))}`;
}

const INDENT = ' '.repeat(LABEL_COLUMNS + 1);

/** The weightiest reasons for the block, then those against it; none where a rule decided whatever the model thought. */
function showWhy({ finding, why }: LabelledBlock, { colors }: ViewOptions): string[] {
  if (finding !== null && finding.rule !== MODEL_RULE && finding.confidence >= SURE) {
    return [colors.dim(`${INDENT}the rule decides alone`)];
  }
  return bothSides(why ?? []).flatMap((reason) => [
    colors.dim(INDENT + showReason(reason)),
    ...bothSides(reason.because).map((below) => colors.dim(`${INDENT}    ${showReason(below)}`)),
  ]);
}

function bothSides(reasons: readonly Reason[]): Reason[] {
  const speaksFor = reasons.filter(({ weight }) => weight > 0);
  const speaksAgainst = reasons.filter(({ weight }) => weight < 0);
  return [...speaksFor.slice(0, REASONS_A_SIDE), ...speaksAgainst.slice(0, REASONS_A_SIDE)];
}

/** "+1.84  sentence words 5 lines after: 120". */
function showReason({ feature, value, weight }: Reason): string {
  const signed = `${weight < 0 ? '' : '+'}${weight.toFixed(2)}`;
  return `${signed.padStart(WEIGHT_COLUMNS)}  ${feature.replaceAll('-', ' ')}: ${Number(value.toFixed(2))}`;
}

/** Control characters of the page must not steer the terminal. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}

/** Cuts `text` to so many columns, with an ellipsis in the middle: both ends of a block tell what it is. */
export function shortenMiddle(text: string, columns: number): string {
  // No character takes less than a column, and none has more than two units.
  const most = 2 * columns;
  if (text.length <= most && displayWidth(text) <= columns) return text;
  const head = takeColumns([...text.slice(0, most)], Math.ceil((columns - 1) / 2));
  const room = columns - 1 - displayWidth(head.join(''));
  const tail = takeColumns([...text.slice(-most)].reverse(), room);
  return `${head.join('')}…${tail.reverse().join('')}`;
}

/** Cuts `text` to so many columns, with an ellipsis at its end. */
export function shortenEnd(text: string, columns: number): string {
  const most = 2 * columns;
  if (text.length <= most && displayWidth(text) <= columns) return text;
  return `${takeColumns([...text.slice(0, most)], columns - 1).join('')}…`;
}

/** The first characters that fit. */
function takeColumns(characters: readonly string[], columns: number): string[] {
  let left = columns;
  const end = characters.findIndex((character) => {
    left -= displayWidth(character);
    return left < 0;
  });
  return characters.slice(0, end);
}
