/**
 * How `inspect` shows a document to people: as it stands, what goes marked and coloured, with label, rule and confidence in
 * the margin. Every row is whole in itself, as pagers want it: colours end where it ends, and the margin stays in its
 * columns whatever the page says.
 */
import type { ChalkInstance } from 'chalk';
import { REASONS_A_SIDE } from '../label/model/explain.js';
import { SURE } from '../label/rule.js';
import type { Cleaned } from '../pipeline.js';
import { type Finding, type Label, type LabelledBlock, MODEL_RULE, type Reason } from '../types.js';
import { documentId } from '../write/record.js';
import { plural } from '../write/summary.js';
import { type BlockChoice, describeDoubt, isChosen } from './block-choice.js';
import { foldLong, foldOthers, type Part } from './fold-blocks.js';
import {
  countColumns,
  isolate,
  padColumns,
  type Row,
  shortenMiddle,
  toOneLine,
  wrapEnd,
  wrapText,
} from './terminal-text.js';

export interface ViewOptions {
  readonly colors: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  readonly keep: ReadonlySet<Label>;
  /** Whether nothing is folded. */
  readonly isFull: boolean;
  /** Null for all blocks. */
  readonly choice: BlockChoice | null;
  /** Whether the model's reasons stand below each block that it decided. */
  readonly why: boolean;
  /** What became of each kept block's text, for before and after; null shows the margin instead. */
  readonly after: ((cleaned: Cleaned) => ReadonlyMap<LabelledBlock, string>) | null;
}

type ColorName = 'blue' | 'cyan' | 'green' | 'magenta' | 'red' | 'yellow' | 'gray';

/** Of what goes; what stays is plain. */
const LABEL_COLORS: Readonly<Record<Label, ColorName>> = {
  body: 'gray',
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
  other: 'gray',
};

/** From so many columns on the rule stands in the margin, else above its blocks. */
const WIDE = 110;
/** Below, the chance is left out. */
const NARROW = 72;
/** From so many columns on before and after stand side by side. */
const SIDE_BY_SIDE = 100;
const LABEL_COLUMNS = 8;
const RULE_COLUMNS = 28;
const NUMBER_COLUMNS = 4;
const WEIGHT_COLUMNS = 6;
const MIN_TEXT_COLUMNS = 20;
const BETWEEN = ' │ ';

/** How the columns of a terminal are shared out. */
interface Layout {
  readonly margin: number;
  readonly text: number;
  readonly hasRule: boolean;
  readonly hasChance: boolean;
  readonly isSideBySide: boolean;
}

type BlockPart = Extract<Part, { kind: 'block' }>;
type FoldPart = Extract<Part, { kind: 'fold' }>;

interface View extends ViewOptions, Layout {
  readonly limit: number | null;
  readonly textOf: (labelled: LabelledBlock) => string;
  /** Harmless. */
  readonly afterOf: (labelled: LabelledBlock) => string;
}

/** The document's rows, each with its line break, as many at a time as belong together; none where no block is chosen. */
export function* showDocument(cleaned: Cleaned, options: ViewOptions): Generator<string, void, undefined> {
  const { article } = cleaned;
  const after = options.after?.(cleaned);
  const view: View = {
    ...options,
    ...layOut(options, article.blocks[0]?.chance != null),
    limit: article.limit,
    textOf: ({ block }) => toOneLine(block.text),
    afterOf: (labelled) => toOneLine(after?.get(labelled) ?? '').trim(),
  };
  let last: Part | null = null;
  for (const part of partsOf(article.blocks, view)) {
    if (last === null) yield showHeader(cleaned, view);
    yield showPart(part, last, view);
    last = part;
  }
  if (last !== null) yield '\n';
  else if (article.blocks.length === 0 && options.choice === null) yield `${showHeader(cleaned, view)}\n`;
}

function layOut({ width, after }: ViewOptions, hasModel: boolean): Layout {
  if (after !== null) {
    const margin = 2 + LABEL_COLUMNS + 1;
    const isSideBySide = width >= SIDE_BY_SIDE;
    const room = isSideBySide ? Math.floor((width - margin - BETWEEN.length) / 2) : width - margin;
    return { margin, text: Math.max(MIN_TEXT_COLUMNS, room), hasRule: false, hasChance: false, isSideBySide };
  }
  const hasRule = width >= WIDE;
  const hasChance = hasModel && width >= NARROW;
  const rule = hasRule ? RULE_COLUMNS + 1 : 0;
  const margin = 2 + LABEL_COLUMNS + 1 + rule + NUMBER_COLUMNS + (hasChance ? NUMBER_COLUMNS + 1 : 0) + 2;
  return { margin, text: Math.max(MIN_TEXT_COLUMNS, width - margin), hasRule, hasChance, isSideBySide: false };
}

function partsOf(blocks: readonly LabelledBlock[], view: View): Iterable<Part> {
  const { choice, limit, keep, textOf, text, isFull } = view;
  const options = { isKept: ({ label }: LabelledBlock) => keep.has(label), textOf, columns: text, isFull };
  if (choice === null) return foldLong(blocks, options);
  return foldOthers(blocks, (labelled) => isChosen(labelled, limit, choice), options);
}

function showHeader({ document, article }: Cleaned, view: View): string {
  const { colors, width, margin, text, isSideBySide } = view;
  const { language } = article;
  const share = `${Math.round(article.keptShare * 100)} % kept`;
  const limit = article.limit === null ? '' : `  body from ${article.limit.toFixed(2)}`;
  const flags = article.flags.length > 0 ? `  ${article.flags.join(' ')}` : '';
  const facts = `${language.code}-${language.script}  ${share}${limit}${flags}`;
  const header = layOutHeader(toOneLine(documentId(document)), facts, width)
    .map((row) => `${colors.bold(row)}\n`)
    .join('');
  return isSideBySide
    ? `${header}${colors.dim(`${'before'.padStart(margin + 6).padEnd(margin + text)}${BETWEEN}after`)}\n`
    : header;
}

/** One row, the id shortened where it must be; the facts on rows of their own where they leave too little of it. */
function layOutHeader(id: string, facts: string, width: number): string[] {
  const room = width - 2 - facts.length;
  const hasRoom = countColumns(id) <= room || room >= MIN_TEXT_COLUMNS;
  if (hasRoom) return [`${isolate(shortenMiddle(id, room))}  ${facts}`];
  const indent = '  ';
  const rows = cutRows(facts, [...wrapText(facts, width - indent.length)]);
  return [isolate(shortenMiddle(id, width)), ...rows.map((row) => indent + row.trim())];
}

function showPart(part: Part, last: Part | null, view: View): string {
  if (part.kind === 'fold') return showFold(part, view);
  const { labelled } = part;
  if (part.kind === 'neighbour') return showAbove(labelled, last, view) + showNeighbour(labelled, view);
  const rows = showRows(part, view);
  return part.isHead ? showAbove(labelled, last, view) + rows + showBelow(labelled, view) : rows;
}

/** "⋯ 42 lines kept, 5,130 characters", and of what goes behind its label "⋯ 42 lines removed, 530 characters (menu-run, model)". */
function showFold({ lines, chars, fate }: FoldPart, { colors, margin, text: columns }: View): string {
  const removal = typeof fate === 'string' ? null : fate;
  const counts = [lines > 0 ? plural(lines, 'line') : '', plural(chars, 'character')].filter((count) => count !== '');
  if (fate !== 'mixed') counts[0] += removal === null ? ' kept' : ' removed';
  const rules = removal === null || removal.rules.length === 0 ? '' : ` (${removal.rules.join(', ')})`;
  const text = `⋯ ${counts.join(', ')}${rules}`;
  const color = removal === null ? colors.dim : colors[LABEL_COLORS[removal.label]];
  const rows = cutRows(text, [...wrapText(text, columns)]);
  const marginOf = (index: number) => (removal === null ? '' : index === 0 ? `- ${removal.label}` : '-').padEnd(margin);
  return rows.map((row, index) => `${color(marginOf(index) + row)}\n`).join('');
}

/** The document's blank line, and the rule where it is another one and has no room beside the block. */
function showAbove({ block, finding, label }: LabelledBlock, last: Part | null, view: View): string {
  const { colors, width, keep, hasRule, after } = view;
  const before = last === null || last.kind === 'fold' ? null : last.labelled;
  const blank = before !== null && block.blanksBefore > 0 ? '\n' : '';
  const rule = nameRule(finding);
  if (hasRule || after !== null || rule === '' || rule === nameRule(before?.finding ?? null)) return blank;
  const color = keep.has(label) ? colors.dim : colors[LABEL_COLORS[label]];
  return `${blank}${color(`  · ${shortenMiddle(rule, width - 4)}`)}\n`;
}

function showNeighbour(labelled: LabelledBlock, view: View): string {
  const inOneRow = (text: string): string[] => [shortenMiddle(text, view.text)];
  const after = view.isSideBySide && view.keep.has(labelled.label) ? inOneRow(view.afterOf(labelled)) : [];
  return showLines(labelled, inOneRow(view.textOf(labelled)), true, view, after);
}

function showRows({ labelled, rows, isHead }: BlockPart, view: View): string {
  const { textOf, afterOf, after, keep, text: columns, isSideBySide } = view;
  const text = textOf(labelled);
  const before = cutRows(text, rows ?? [...wrapText(text, columns)]);
  if (after === null || !keep.has(labelled.label)) return showLines(labelled, before, isHead, view);
  const now = afterOf(labelled);
  const same = now === text ? before : cutRows(now, rowsLike(now, rows, isHead, columns));
  return isSideBySide ? showLines(labelled, before, isHead, view, same) : showLines(labelled, same, isHead, view);
}

/** As many rows of what became of a text, from the same end. */
function rowsLike(text: string, rows: readonly Row[] | null, isHead: boolean, columns: number): readonly Row[] {
  if (rows !== null && !isHead) return wrapEnd(text, columns, rows.length);
  return [...wrapText(text, columns)].slice(0, rows?.length);
}

function cutRows(text: string, rows: readonly Row[]): string[] {
  return rows.map(({ start, end }) => text.slice(start, end));
}

/** The rows behind their margin; with `after` beside what became of them. */
function showLines(
  labelled: LabelledBlock,
  rows: readonly string[],
  isHead: boolean,
  view: View,
  after: readonly string[] = [],
): string {
  const { colors, keep, margin, text, isSideBySide } = view;
  const isKept = keep.has(labelled.label);
  const color = colors[LABEL_COLORS[labelled.label]];
  const mark = isKept ? ' ' : '-';
  let lines = '';
  for (let index = 0; index < Math.max(rows.length, after.length); index++) {
    const beside = index === 0 && isHead ? showMargin(labelled, view) : '';
    const before = `${mark} ${beside}`.padEnd(margin);
    const row = isolate(rows[index] ?? '');
    const shown = isSideBySide ? padColumns(row, text) : row;
    lines += isKept ? colors.dim(before) + shown : color(before + shown);
    if (isSideBySide)
      lines += colors.dim(BETWEEN.trimEnd()) + (after[index] === undefined ? '' : ` ${isolate(after[index])}`);
    lines += '\n';
  }
  return lines;
}

function showMargin({ label, finding, chance }: LabelledBlock, { hasRule, hasChance, after }: View): string {
  if (after !== null) return label;
  const rule = hasRule ? [shortenMiddle(nameRule(finding), RULE_COLUMNS).padEnd(RULE_COLUMNS)] : [];
  const confidence = (finding?.confidence.toFixed(2) ?? '').padEnd(NUMBER_COLUMNS);
  return [label.padEnd(LABEL_COLUMNS), ...rule, confidence, hasChance ? (chance?.toFixed(2) ?? '') : ''].join(' ');
}

function nameRule(finding: Finding | null): string {
  return finding === null ? '' : `${finding.rule}/${finding.reason}`;
}

/** How near the block was to the other decision, and the reasons, where they were asked for. */
function showBelow(labelled: LabelledBlock, view: View): string {
  const { choice, limit, why, colors, width, hasRule, margin } = view;
  // Where the text is narrow, figures go below the margin.
  const indent = ' '.repeat(hasRule ? margin : 2 + LABEL_COLUMNS + 1);
  const doubt = choice?.uncertain === true ? [describeDoubt(labelled, limit)] : [];
  const lines = [...doubt, ...(why && limit !== null ? listReasons(labelled) : [])];
  const columns = Math.max(MIN_TEXT_COLUMNS, width - indent.length);
  return lines
    .flatMap((line) => cutRows(line, [...wrapText(line, columns)]))
    .map((line) => `${colors.dim(indent + line)}\n`)
    .join('');
}

/** The weightiest reasons for the block, then those against it; none where a rule decided whatever the model thought. */
function listReasons({ finding, why }: LabelledBlock): string[] {
  if (finding !== null && finding.rule !== MODEL_RULE && finding.confidence >= SURE) return ['the rule decides alone'];
  return bothSides(why ?? []).flatMap((reason) => [
    showReason(reason),
    ...bothSides(reason.because).map((below) => `    ${showReason(below)}`),
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
