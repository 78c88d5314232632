/** One document in a dialog: its figures, and its text with what was removed. */
import type { Piece, ReportData, Verdict } from '../report/report-data.js';
import { showCount, showShare } from '../report/show-number.js';
import { namesOf } from './document-list.js';
import { type Child, isolate, make } from './dom.js';

export interface DocumentView {
  readonly dialog: HTMLDialogElement;
  /** Opens the dialog, or shows another document in it. */
  show(row: number): void;
  /** The document that is shown, or was until the dialog closed; null for none so far. */
  row(): number | null;
  /** Moves the focus so many removals on. */
  moveToPiece(by: number): void;
}

/** Kept text of more characters is folded, so many of them left at both ends. */
const FOLD_CHARS = 700;
const FOLD_EDGE = 250;

export function createDocumentView(data: ReportData, onMove: (by: number) => void): DocumentView {
  const title = make('h2', { id: 'viewer-title' });
  const facts = make('dl', { className: 'facts' });
  const text = make('div', { className: 'text', dir: 'auto', tabIndex: 0 });
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', 'Text of the document');
  const detail = make('p', { className: 'detail' });
  const close = make('button', { type: 'button', className: 'close' }, 'Close');
  const before = make('button', { type: 'button' }, 'Previous');
  const after = make('button', { type: 'button' }, 'Next');
  const isBodyOnly = make('input', { type: 'checkbox', id: 'body-only' });
  const bodyOnly = make('label', { htmlFor: 'body-only', className: 'check' }, isBodyOnly, ' Kept only');
  const buttons = make('div', { className: 'buttons' }, before, after, bodyOnly, close);
  const dialog = make(
    'dialog',
    { id: 'viewer' },
    make('div', { className: 'head' }, buttons, title, facts),
    text,
    detail,
  );
  dialog.setAttribute('aria-labelledby', 'viewer-title');
  let row: number | null = null;

  close.addEventListener('click', () => dialog.close());
  before.addEventListener('click', () => onMove(-1));
  after.addEventListener('click', () => onMove(1));
  isBodyOnly.addEventListener('change', () => dialog.classList.toggle('body-only', isBodyOnly.checked));
  const tell = ({ target }: Event): void => {
    const piece = target instanceof Element ? target.closest<HTMLElement>('.piece') : null;
    if (piece !== null) detail.textContent = piece.title;
  };
  for (const event of ['focusin', 'pointerover', 'click']) text.addEventListener(event, tell);

  return {
    dialog,
    show(next) {
      row = next;
      title.replaceChildren(isolate(data.documents.ids[row]));
      facts.replaceChildren(...makeFacts(data, row));
      text.replaceChildren(...makeText(data, row));
      const hasVerdicts = text.querySelector('.piece') !== null;
      detail.textContent = hasVerdicts
        ? 'Point at a marked piece, or press n, to see why it was removed, or kept in doubt.'
        : '';
      bodyOnly.hidden = !hasVerdicts;
      if (!dialog.open) dialog.showModal();
      text.scrollTop = 0;
      text.focus();
    },
    row: () => row,
    moveToPiece(by) {
      const pieces = [...text.querySelectorAll<HTMLElement>('.piece')];
      const next = pieces[pieces.findIndex((piece) => piece.matches(':focus')) + by];
      next?.focus();
      next?.scrollIntoView({ block: 'center' });
    },
  };
}

function makeFacts(data: ReportData, row: number): HTMLElement[] {
  const { documents } = data;
  const url = documents.urls[row];
  const flags = namesOf(data.flags, documents.flags[row]);
  const facts: [string, Child][] = [
    ['Kept', showShare(documents.keptShare[row])],
    ['Doubt', documents.doubt[row].toFixed(2)],
    ['Characters', showCount(documents.chars[row])],
    ['Language', data.languages[documents.language[row]].name],
    ['Flags', flags.length === 0 ? 'none' : flags.join(', ')],
    ['Removed', namesOf(data.labels, documents.removed[row]).join(', ') || 'nothing'],
    ['Source', isolate(data.sources[documents.source[row]])],
    ...(documents.titles[row] === '' ? [] : [['Title', isolate(documents.titles[row])] satisfies [string, Child]]),
    ...(url === '' ? [] : [['Address', makeLink(url)] satisfies [string, Child]]),
    ['Link', make('a', { href: `#document=${row + 1}` }, `#document=${row + 1}`)],
  ];
  return facts.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value)));
}

/** A link where it leads to the web; any other address is only text. */
function makeLink(url: string): Child {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return isolate(url);
  return make('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, isolate(url));
}

function makeText(data: ReportData, row: number): Child[] {
  const excerpt = data.excerpts[row];
  if (excerpt === undefined) {
    const why =
      'The report holds the texts of the worst documents, the least certain and some drawn by chance; not this one.';
    return [make('p', { className: 'gap' }, `${why} chaff inspect shows it in full.`)];
  }
  const pieces = excerpt.pieces.flatMap((piece) =>
    piece.verdict === undefined ? makeKept(piece) : makePiece(piece, piece.verdict),
  );
  if (excerpt.cut > 0) pieces.push(makeGap(excerpt.cut));
  return pieces.length > 0 ? pieces : [make('p', { className: 'gap' }, 'The document is blank.')];
}

function makeKept({ text, cut, tail }: Piece): Child[] {
  if (cut !== undefined) return [text, makeGap(cut), tail ?? ''];
  if (text.length <= FOLD_CHARS) return [text];
  const start = blankAfter(text, FOLD_EDGE);
  const end = blankAfter(text, text.length - FOLD_EDGE);
  const folded = text.slice(start, end);
  const button = make(
    'button',
    { type: 'button', className: 'gap' },
    `show ${showCount(folded.length)} more characters`,
  );
  button.addEventListener('click', () => {
    const unfolded = make('span', { tabIndex: -1 }, folded);
    button.replaceWith(unfolded);
    unfolded.focus();
  });
  return [text.slice(0, start), button, text.slice(end)];
}

/** So far a blank is looked for, in scripts that have any. */
const MAX_WORD_CHARS = 40;

/** Index of the first blank from `at` on, else one that is no half of a character. */
function blankAfter(text: string, at: number): number {
  const blank = text.slice(at, at + MAX_WORD_CHARS).search(/\s/);
  if (blank >= 0) return at + blank;
  return /[\udc00-\udfff]/.test(text[at]) ? at + 1 : at;
}

function makeGap(cut: number): HTMLElement {
  return make('span', { className: 'gap' }, `${showCount(cut)} characters are not in this report`);
}

function makePiece({ text, cut, tail }: Piece, verdict: Verdict): Child[] {
  const name = verdict.isKept ? 'kept' : verdict.label;
  const chip = make('span', { className: 'chip' }, [name, ...listFigures(verdict)].join(' '));
  const why = describe(verdict);
  const element = make(
    verdict.isKept ? 'mark' : 'del',
    { className: `piece label-${name}`, title: why, tabIndex: 0 },
    chip,
    make('span', { className: 'unseen' }, ` ${why}: `),
  );
  if (cut === undefined) element.append(text.trimEnd());
  else element.append(text, makeGap(cut), (tail ?? '').trimEnd());
  // A mark that takes in the line breaks behind it would begin the next line.
  return [element, /\s*$/.exec(tail ?? text)?.[0] ?? ''];
}

/** "0.92", "doubt 0.63": as much as tells at a glance what to look at. */
function listFigures({ isKept, isInDoubt, confidence, doubt }: Verdict): string[] {
  const figures = isKept || confidence === null ? [] : [confidence.toFixed(2)];
  return isInDoubt ? [...figures, `doubt ${doubt.toFixed(2)}`] : figures;
}

/** "removed as nav by menu-run (short-lines), confidence 0.92, doubt 0.09, chance of body 0.03". */
function describe({ isKept, label, rule, reason, confidence, doubt, chance }: Verdict): string {
  const by = rule === null ? '' : ` by ${rule} (${reason})`;
  const what = isKept
    ? `kept in doubt${rule === null ? '' : `; ${rule} (${reason}) spoke against it`}`
    : `removed as ${label}${by}`;
  const confident = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`;
  const chances = chance === null ? '' : `, chance of body ${chance.toFixed(2)}`;
  return `${what}${confident}, doubt ${doubt.toFixed(2)}${chances}`;
}
