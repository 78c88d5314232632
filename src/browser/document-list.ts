/** The table of documents, a page at a time. */
import type { ReportData } from '../report/report-data.js';
import { showCount, showShare } from '../report/show-number.js';
import { isolate, make } from './dom.js';

export interface DocumentList {
  readonly element: HTMLElement;
  /** Lists other rows, from the first page on. */
  show(rows: readonly number[]): void;
  /** Moves the focus so many rows on. */
  move(by: number): void;
  /** Moves the focus to a document, on whatever page it is. */
  focus(row: number): void;
  /** The document that stands so many places from `row`; null past the ends. */
  neighbour(row: number, by: number): number | null;
}

const PAGE_ROWS = 50;
const HEAD = ['Document', 'Source', 'Language', 'Kept', 'Doubt', 'Characters', 'Flags'];

export function createDocumentList(data: ReportData, onOpen: (row: number) => void): DocumentList {
  const body = make('tbody');
  const head = make('tr', {}, ...HEAD.map((name) => make('th', { scope: 'col', className: name.toLowerCase() }, name)));
  const table = make('table', { className: 'documents' }, make('thead', {}, head), body);
  table.setAttribute('aria-label', 'Documents');
  const count = make('p', { className: 'count' });
  count.setAttribute('role', 'status');
  const before = make('button', { type: 'button' }, 'Previous');
  const after = make('button', { type: 'button' }, 'Next');
  const place = make('span');
  const pager = make('nav', { className: 'pager' }, before, place, after);
  pager.setAttribute('aria-label', 'Pages');
  let rows: readonly number[] = [];
  let first = 0;

  function turnTo(start: number): void {
    first = start;
    const shown = rows.slice(first, first + PAGE_ROWS);
    body.replaceChildren(...shown.map((row) => makeRow(data, row, onOpen)));
    before.disabled = first === 0;
    after.disabled = first + PAGE_ROWS >= rows.length;
    pager.hidden = rows.length <= PAGE_ROWS;
    place.textContent = `${showCount(first + 1)}–${showCount(first + shown.length)} of ${showCount(rows.length)}`;
  }

  function focusAt(index: number): void {
    if (index < 0 || index >= rows.length) return;
    const start = index - (index % PAGE_ROWS);
    if (start !== first) turnTo(start);
    const button = body.children[index - first].querySelector('button');
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  }

  /** Index among `rows` of the one that has the focus; -1 for none. */
  function focused(): number {
    const row = document.activeElement?.closest('tbody tr') ?? null;
    const at = row === null ? -1 : [...body.children].indexOf(row);
    return at < 0 ? -1 : first + at;
  }

  before.addEventListener('click', () => turnTo(first - PAGE_ROWS));
  after.addEventListener('click', () => turnTo(first + PAGE_ROWS));
  return {
    element: make('div', {}, count, table, pager),
    show(next) {
      rows = next;
      const all = data.documents.ids.length;
      count.textContent = `${showCount(rows.length)} of ${showCount(all)} documents`;
      turnTo(0);
    },
    move(by) {
      const at = focused();
      focusAt(at < 0 ? first : at + by);
    },
    focus: (row) => focusAt(rows.indexOf(row)),
    neighbour: (row, by) => rows[rows.indexOf(row) + by] ?? null,
  };
}

function makeRow(data: ReportData, row: number, onOpen: (row: number) => void): HTMLElement {
  const { documents } = data;
  const id = make('button', { type: 'button', className: 'open' }, isolate(documents.ids[row]));
  id.addEventListener('click', () => onOpen(row));
  const title = documents.titles[row];
  const name = title === '' ? [id] : [id, make('span', { className: 'title' }, isolate(title))];
  const language = data.languages[documents.language[row]].name;
  return make(
    'tr',
    {},
    make('th', { scope: 'row', className: 'document' }, ...name),
    make('td', { className: 'source' }, isolate(data.sources[documents.source[row]])),
    make('td', { className: 'language' }, language),
    make('td', { className: 'kept' }, showShare(documents.keptShare[row])),
    make('td', { className: 'doubt' }, documents.doubt[row].toFixed(2)),
    make('td', { className: 'characters' }, showCount(documents.chars[row])),
    make('td', { className: 'flags' }, namesOf(data.flags, documents.flags[row]).join(', ')),
  );
}

/** The names whose bits are set. */
export function namesOf<Name extends string>(names: readonly Name[], bits: number): Name[] {
  return names.filter((_, bit) => (bits & (1 << bit)) !== 0);
}
