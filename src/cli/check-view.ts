/** How `check` reports: a table for people, JSON, workflow commands for GitHub, XML for what reads JUnit's. */
import type { Example, Verdict } from '../survey/compare-corpus.js';
import { parseFigure } from '../survey/figures.js';
import { plural } from '../write/summary.js';
import type { CheckFormat } from './check-format.js';
import { showTable } from './show-table.js';
import { shortenMiddle, toOneLine } from './terminal-text.js';

export interface CheckReport {
  /** Path of the baseline. */
  readonly path: string;
  /** Documents that were read, and how many of them were cleaned. */
  readonly documents: number;
  readonly sampled: number;
  /** What the baseline was recorded with that this run was not, in words. */
  readonly differences: readonly string[];
  readonly verdicts: readonly Verdict[];
}

/** What every terminal has. */
const COLUMNS = 80;

/** What goes to standard output. */
export function showCheck(report: CheckReport, format: CheckFormat): string {
  switch (format) {
    case 'text':
      return showMoved(report);
    case 'json':
      return `${JSON.stringify(toJson(report))}\n`;
    case 'github':
      return showCommands(report);
    case 'junit':
      return showJunit(report);
  }
}

/** `42 figures of 1,497 documents compared, 2 moved, 1 by few documents`. */
export function describeCheck({ sampled, verdicts }: CheckReport): string {
  const few = verdicts.filter(({ outcome }) => outcome === 'few').length;
  const compared = `${plural(verdicts.length, 'figure')} of ${plural(sampled, 'document')} compared`;
  return `${compared}, ${listMoved(verdicts).length} moved${few === 0 ? '' : `, ${few} more by too few documents to count`}`;
}

export function listMoved(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ outcome }) => outcome === 'moved');
}

function showMoved({ verdicts }: CheckReport): string {
  const moved = listMoved(verdicts);
  if (moved.length === 0) return '';
  const rows = moved.map((verdict) => [verdict.figure, ...numbersOf(verdict)]);
  const examples = moved.filter((verdict) => verdict.examples.length > 0).map(showExamples);
  return [showTable([['figure', 'baseline', 'now', 'tolerance'], ...rows], COLUMNS), ...examples].join('\n');
}

function numbersOf({ baseline, now, tolerance }: Verdict): string[] {
  return [baseline, now, tolerance].map((share) => share.toFixed(4));
}

function showExamples({ figure, examples }: Verdict): string {
  const lines = examples.map((example) => `  ${shortenMiddle(describeExample(example), COLUMNS - 2)}\n`);
  return `${shortenMiddle(toOneLine(figure), COLUMNS - ' such as:'.length)} such as:\n${lines.join('')}`;
}

/** `page-12 (pages.jsonl at byte 3391)`: pages may call themselves anything. */
function describeExample({ id, source, offset }: Example): string {
  const place = offset === null ? source : `${source} at byte ${offset}`;
  return toOneLine(id === null ? place : `${id} (${place})`);
}

function toJson({ path, documents, sampled, differences, verdicts }: CheckReport): object {
  const moved = listMoved(verdicts).length;
  return { baseline: path, documents, sampled, moved, recorded_with: differences, figures: verdicts };
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function showCommands(report: CheckReport): string {
  const title = `title=${escapeProperty('chaff check')}`;
  const moved = listMoved(report.verdicts);
  const errors = moved.map((verdict) => {
    const where = `file=${escapeProperty(report.path)},${title}`;
    const message = [describeMove(verdict), ...verdict.examples.map(describeExample)].join('\n');
    return `::error ${where}::${escapeData(message)}\n`;
  });
  return errors.length > 0 ? errors.join('') : `::notice ${title}::${escapeData(describeCheck(report))}\n`;
}

function describeMove(verdict: Verdict): string {
  const [baseline, now, tolerance] = numbersOf(verdict);
  return `${toOneLine(verdict.figure)}: found ${now}, expected ${baseline} ± ${tolerance}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Markdown for the page of a workflow run. */
export function showSummary(report: CheckReport): string {
  const rows = listMoved(report.verdicts).map((verdict) => [
    `<code>${escapeMarkdown(verdict.figure)}</code>`,
    ...numbersOf(verdict),
    verdict.examples.map((example) => escapeMarkdown(describeExample(example))).join('<br>'),
  ]);
  const head = ['Figure', 'Baseline', 'Now', 'Tolerance', 'Such as'];
  const table = rows.length === 0 ? [] : [head, ['---', '--:', '--:', '--:', '---'], ...rows];
  const lines = table.map((cells) => `| ${cells.join(' | ')} |\n`);
  return [
    `### chaff check\n\n${escapeMarkdown(describeCheck(report))}\n`,
    ...(lines.length > 0 ? ['\n', ...lines] : []),
  ].join('');
}

/** As numeric entities, which mean nothing to Markdown. */
function escapeMarkdown(text: string): string {
  return toOneLine(text).replace(/[^\p{L}\p{N}\s.,:/-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** The form that most readers of JUnit's reports take: https://github.com/testmoapp/junitxml */
function showJunit({ verdicts }: CheckReport): string {
  const failures = listMoved(verdicts).length;
  const counts = `tests="${verdicts.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="chaff check" ${counts}>\n  <testsuite name="chaff check" ${counts}>\n`,
    ...verdicts.map(showTestCase),
    '  </testsuite>\n</testsuites>\n',
  ].join('');
}

function showTestCase(verdict: Verdict): string {
  const group = parseFigure(verdict.figure)?.group ?? '';
  const opening = `    <testcase classname="${escapeXml(group)}" name="${escapeXml(verdict.figure)}"`;
  if (verdict.outcome !== 'moved') return `${opening}/>\n`;
  const examples = verdict.examples.map((example) => `${describeExample(example)}\n`).join('');
  const message = `message="${escapeXml(describeMove(verdict))}"`;
  return `${opening}>\n      <failure ${message} type="moved">${escapeXml(examples)}</failure>\n    </testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way to write control characters, half a surrogate pair, U+FFFE and U+FFFF. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign])
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
