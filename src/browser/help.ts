/** The dialog that names the keys. */
import { make } from './dom.js';

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['/', 'search'],
  ['j  k', 'next and previous document, in the list and in the dialog'],
  ['Enter', 'open the document'],
  ['n  p', 'next and previous marked piece of its text'],
  ['Esc', 'close the dialog, leave the search'],
  ['?', 'these keys'],
];

export function createHelp(): HTMLDialogElement {
  const rows = KEYS.map(([key, does]) => make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, does)));
  const close = make('button', { type: 'button' }, 'Close');
  const title = make('h2', { id: 'help-title' }, 'Keys');
  const dialog = make('dialog', { id: 'help' }, title, make('dl', { className: 'facts' }, ...rows), close);
  dialog.setAttribute('aria-labelledby', 'help-title');
  close.addEventListener('click', () => dialog.close());
  return dialog;
}
