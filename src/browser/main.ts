/** The page's script: reads the embedded data, and puts list, filters, dialogs and keys together. */
import type { ReportData } from '../report/report-data.js';
import { createDocumentList } from './document-list.js';
import { createDocumentView } from './document-view.js';
import { find } from './dom.js';
import { createHaystacks, listRows, NO_FILTER } from './filter.js';
import { createFilterForm } from './filter-form.js';
import { createHelp } from './help.js';
import { readLink } from './read-link.js';
import { watchTheme } from './theme.js';

// The page was written together with its data.
const data = JSON.parse(find('data').textContent ?? '') as ReportData;
const haystacks = createHaystacks(data);

const form = createFilterForm(data, update);
const list = createDocumentList(data, open);
const view = createDocumentView(data, (by) => moveBy(by));
const help = createHelp();
find('browser').append(form.element, list.element);
document.body.append(view.dialog, help);
const helpButton = find('help-button');
helpButton.hidden = false;
helpButton.addEventListener('click', () => help.showModal());
watchTheme(find('theme'));
form.write(NO_FILTER);
update();
follow(location.hash);
addEventListener('hashchange', () => follow(location.hash));
addEventListener('keydown', press);
addEventListener('click', ({ target }) => {
  // What is followed twice changes the address only once.
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.hash === location.hash) follow(location.hash);
});

function update(): void {
  list.show(listRows(data, haystacks, form.read()));
}

function open(row: number): void {
  view.show(row);
}

/** To another document, in the dialog or in the list. */
function moveBy(by: number): void {
  const row = view.row();
  if (row === null || !view.dialog.open) {
    list.move(by);
    return;
  }
  const next = list.neighbour(row, by);
  if (next !== null) open(next);
}

view.dialog.addEventListener('close', () => {
  const row = view.row();
  if (row !== null) list.focus(row);
});

/** Does what a link inside the page asks for. */
function follow(hash: string): void {
  const target = readLink(hash, data);
  if (target === null) return;
  if ('row' in target) {
    open(target.row);
    return;
  }
  form.write(target.filter);
  update();
  find('documents').scrollIntoView();
}

const KEYS: Readonly<Record<string, () => void>> = {
  '/': () => {
    if (!view.dialog.open) form.search.focus();
  },
  '?': () => help.showModal(),
  j: () => moveBy(1),
  k: () => moveBy(-1),
  n: () => view.moveToPiece(1),
  p: () => view.moveToPiece(-1),
};

function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target === form.search) {
    pressInSearch(event);
    return;
  }
  if (event.target instanceof HTMLSelectElement) return;
  const act = KEYS[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** From the search, Enter and Escape lead back to the list. */
function pressInSearch(event: KeyboardEvent): void {
  if (event.key === 'Escape') form.search.blur();
  if (event.key !== 'Enter') return;
  event.preventDefault();
  form.search.blur();
  list.move(0);
}
