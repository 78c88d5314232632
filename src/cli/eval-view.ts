/** How `eval` shows a report to people: a table of figures, one of labels, one of the worst pages. */
import type { Interval } from '../eval/bootstrap-interval.js';
import type { EvalReport, Figures, GroupReport, LabelReport } from '../eval/report.js';
import { toOneLine } from './terminal-text.js';

/** The tables that have rows, a blank line between them. */
export function showReport(report: EvalReport, by: string | null): string {
  const tables = [showGroups(report, by)];
  if (report.labels.length > 0) tables.push(showLabels(report.labels));
  if (report.worst.length > 0) tables.push(showWorst(report.worst));
  return tables.join('\n');
}

function showGroups(report: EvalReport, by: string | null): string {
  const head = [by ?? '', 'pages', 'missing', 'precision', 'recall', 'F1', '95 %', 'shingle F1', '95 %'];
  const rows = report.by.map((group) => [group.value, ...groupCells(group)]);
  return showTable([head, ['all', ...groupCells(report)], ...rows]);
}

function groupCells(group: GroupReport): string[] {
  const [precision, recall, f1, shingleF1] = figureCells(group);
  const counts = [group.pages, group.missing].map(String);
  return [
    ...counts,
    precision,
    recall,
    f1,
    showInterval(group.f1_interval),
    shingleF1,
    showInterval(group.shingle_f1_interval),
  ];
}

function showLabels(labels: readonly LabelReport[]): string {
  const head = ['removed', 'characters', 'words', 'wrongly'];
  return showTable([
    head,
    ...labels.map(({ label, chars, words, wrong_words }) => [label, chars, words, wrong_words].map(showCount)),
  ]);
}

/** What is not known is not 0. */
function showCount(count: string | number | null): string {
  return count === null ? '-' : String(count);
}

function showWorst(worst: EvalReport['worst']): string {
  const head = ['worst', 'precision', 'recall', 'F1', 'shingle F1'];
  return showTable([head, ...worst.map((page) => [page.id, ...figureCells(page)])]);
}

export function figureCells({ precision, recall, f1, shingle_f1 }: Figures): string[] {
  return [precision, recall, f1, shingle_f1].map(showShare);
}

export function showInterval([low, high]: Interval): string {
  return `${showShare(low)}–${showShare(high)}`;
}

function showShare(share: number): string {
  return share.toFixed(4);
}

/** Names to the left, numbers to the right, each line with its break. */
export function showTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(([name, ...numbers]) => [toOneLine(name), ...numbers]);
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map(([name, ...numbers]) =>
    [name.padEnd(widths[0]), ...numbers.map((cell, index) => cell.padStart(widths[index + 1]))].join('  '),
  );
  return lines.map((line) => `${line}\n`).join('');
}
