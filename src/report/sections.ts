/** The parts of a report that are tables. */
import { keptShareOf, type Survey, type Tally } from '../survey/survey.js';
import { FLAGS, LABELS } from '../types.js';
import { type Html, html } from './html.js';
import { languageName } from './language-name.js';
import type { ReportContent, ReportFacts } from './render-report.js';
import type { ReportData } from './report-data.js';
import { showControls } from './show-controls.js';
import { showCount, showShare } from './show-number.js';

export function describeTotals(survey: Survey, { entries, faults }: ReportContent): Html {
  const all = survey.kept + survey.removed;
  const figures = [
    ['Kept', showShare(keptShareOf(survey)), `${showCount(survey.kept)} of ${showCount(all)} characters`],
    ['Documents', showCount(entries.length), `${showCount(survey.words)} words in their bodies`],
    ['Empty bodies', showCount(survey.empty), showShare(survey.empty / entries.length)],
    ['Flagged', showCount(countFlagged(entries)), `${showCount(survey.flags.get('uncertain') ?? 0)} of them uncertain`],
    ['Faults', showCount(sum(faults)), 'records and inputs that failed'],
  ];
  return html`<dl class="figures">${figures.map(
    ([name, figure, more]) => html`<div><dt>${name}</dt><dd><strong>${figure}</strong> ${more}</dd></div>`,
  )}</dl>
`;
}

function countFlagged(entries: ReportContent['entries']): number {
  return entries.filter(({ digest }) => digest.flags.length > 0).length;
}

const MAX_FILES = 300;

export function describeRun(facts: ReportFacts, content: ReportContent): Html {
  const rows: [string, Html][] = [
    ['Version', html`chaff ${facts.version}`],
    ['Date', html`<time datetime="${facts.date}">${facts.date}</time>`],
    ['Sample', html`${describeSample(content)}`],
    [
      'Options',
      facts.options.length === 0 ? html`defaults` : html`<code>${showControls(facts.options.join(' '))}</code>`,
    ],
    ['Model', html`${showControls(facts.model)}`],
    ['Inputs', listFiles(facts.files)],
  ];
  if (content.passedOver.size > 0) {
    const reasons = [...content.passedOver].map(([reason, count]) => `${showCount(count)} ${showControls(reason)}`);
    rows.push(['Passed over', html`${reasons.join(', ')}`]);
  }
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
`;
}

function describeSample({ documents, stride, entries, picked }: ReportContent): string {
  const sampled =
    stride === 1
      ? `all ${showCount(entries.length)} documents`
      : `${showCount(entries.length)} of ${showCount(documents)} documents: the first of every ${showCount(stride)}. All figures are of these`;
  const { worst, uncertain, random } = picked;
  const texts = new Set([...worst, ...uncertain, ...random].map(({ at }) => at)).size;
  return `${sampled}. Texts are here of ${showCount(texts)}: the ${showCount(worst.length)} worst, the ${showCount(uncertain.length)} least certain and ${showCount(random.length)} drawn by chance; what was left out of a long one is said in its place.`;
}

function listFiles(files: readonly string[]): Html {
  const items = files.slice(0, MAX_FILES).map((file) => html`<li><bdi>${showControls(file)}</bdi></li>`);
  const rest = files.length - items.length;
  const more = rest > 0 ? [html`<li>and ${showCount(rest)} more</li>`] : [];
  const list = html`<ul>${[...items, ...more]}</ul>`;
  return files.length <= 3 ? list : html`<details><summary>${showCount(files.length)} files</summary>${list}</details>`;
}

export function describeShares(survey: Survey, data: ReportData): Html[] {
  const { removed } = survey;
  const all = survey.kept + removed;
  const labels = LABELS.map((label) => ({ label, ...(survey.labels.get(label) ?? { documents: 0, chars: 0 }) }))
    .filter(({ chars }) => chars > 0)
    .sort((a, b) => b.chars - a.chars);
  return [
    tabulate({
      title: 'By label',
      note: 'Share of all characters.',
      head: ['Label', 'Removed', 'Documents'],
      rows: labels.map(({ label, documents, chars }) => ({
        name: html`<a href="#label=${label}">${label}</a>`,
        bar: chars / all,
        cells: [showCount(documents)],
      })),
    }),
    tabulate({
      title: 'By rule',
      note: `Share of the characters that were removed. The rule “model” is the learned labeler.`,
      head: ['Rule', 'Share', 'Blocks'],
      rows: survey.rules.map(({ rule, label, blocks, chars }) => ({
        name: html`${rule} <small>${label}</small>`,
        bar: removed === 0 ? 0 : chars / removed,
        cells: [showCount(blocks)],
      })),
    }),
    tabulateTallies('By source', 'Source', survey.sources, (source) => {
      const shown = showControls(source);
      return html`<a href="#source=${data.sources.indexOf(shown)}"><bdi>${shown}</bdi></a>`;
    }),
    ...(survey.sites.size === 0
      ? []
      : [tabulateTallies('By site', 'Site', survey.sites, (site) => html`<bdi>${showControls(site)}</bdi>`)]),
    tabulateTallies(
      'By language',
      'Language',
      survey.languages,
      (code) => html`<a href="#language=${code}">${languageName(code)}</a>`,
    ),
  ];
}

function tabulateTallies(
  title: string,
  column: string,
  tallies: ReadonlyMap<string, Tally>,
  nameOf: (key: string) => Html,
): Html {
  return tabulate({
    title,
    note: 'Share of the characters of each that was removed.',
    head: [column, 'Removed', 'Documents'],
    left: Math.max(0, tallies.size - MAX_ROWS),
    rows: [...tallies].slice(0, MAX_ROWS).map(([key, tally]) => ({
      name: nameOf(key),
      bar: 1 - keptShareOf(tally),
      cells: [showCount(tally.documents)],
    })),
  });
}

export function describeFlags({ flags }: Survey, { entries, faults, firstFaults }: ReportContent): Html[] {
  const found = FLAGS.map((flag) => ({ flag, documents: flags.get(flag) ?? 0 }))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents);
  const tables = [
    tabulate({
      title: 'Flags',
      note: 'Share of the documents; docs/schema.md of chaff says what each means.',
      head: ['Flag', 'Share', 'Documents'],
      rows: found.map(({ flag, documents }) => ({
        name: html`<a href="#flag=${flag}">${flag}</a>`,
        bar: documents / entries.length,
        cells: [showCount(documents)],
      })),
    }),
    tabulate({
      title: 'Faults',
      note: 'What could not be read; the documents beside it are not touched by it.',
      head: ['Fault', 'Share', 'Count'],
      rows: [...faults]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([kind, count]) => ({ name: html`${kind}`, bar: count / sum(faults), cells: [showCount(count)] })),
    }),
  ];
  if (firstFaults.length === 0) return tables;
  const items = firstFaults.map((fault) => html`<li>${showControls(fault)}</li>`);
  const rest = sum(faults) - items.length;
  const more = rest > 0 ? [html`<li>and ${showCount(rest)} more</li>`] : [];
  return [
    ...tables,
    html`<details class="wide"><summary>The faults in words</summary><ul>${[...items, ...more]}</ul></details>`,
  ];
}

/** Endings that several bodies share. */
export function describeTails({ tails, documents }: Survey, data: ReportData): Html {
  return tabulate({
    title: 'Shared endings',
    note: 'Bodies that end alike may end in boilerplate. Numbers count as 0.',
    head: ['Last words', 'Share', 'Documents'],
    left: Math.max(0, tails.length - MAX_ROWS),
    rows: tails.slice(0, MAX_ROWS).map(({ tail, documents: count, first }) => ({
      name: html`<a href="#document=${first + 1}" title="${data.documents.ids[first]}"><bdi>${showControls(tail)}</bdi></a>`,
      bar: count / documents,
      cells: [showCount(count)],
    })),
  });
}

interface Row {
  readonly name: Html;
  /** 0–1, shown as a bar and in words. */
  readonly bar: number;
  readonly cells: readonly string[];
}

interface Table {
  readonly title: string;
  readonly note: string;
  /** Of the name, the bar and the cells. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** Further rows that the report does not hold; default 0. */
  readonly left?: number;
}

const SHOWN_ROWS = 12;
const MAX_ROWS = 300;

/** The first rows, and the others on demand. */
function tabulate({ title, note, head, rows, left = 0 }: Table): Html {
  const rest = rows.slice(SHOWN_ROWS);
  const more =
    rest.length === 0
      ? []
      : [
          html`<details><summary>${showCount(rest.length)} more${left > 0 ? `, and ${showCount(left)} that are not listed` : ''}</summary>${toTable(`${title}, continued`, head, rest)}</details>`,
        ];
  const body = rows.length === 0 ? html`<p class="none">None.</p>` : toTable(title, head, rows.slice(0, SHOWN_ROWS));
  return html`<div class="table"><h3>${title}</h3><p class="note">${note}</p>
${body}${more}</div>
`;
}

function toTable(title: string, [name, bar, ...others]: readonly string[], rows: readonly Row[]): Html {
  const heads = others.map((other) => html`<th scope="col">${other}</th>`);
  const lines = rows.map(
    (
      row,
    ) => html`<tr><th scope="row">${row.name}</th><td class="share"><svg class="meter" aria-hidden="true"><rect width="${Number((100 * row.bar).toFixed(1))}%" height="100%"/></svg> <span class="percent">${showShare(row.bar)}</span></td>${row.cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  );
  return html`<table aria-label="${title}"><thead><tr><th scope="col">${name}</th><th scope="col">${bar}</th>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
