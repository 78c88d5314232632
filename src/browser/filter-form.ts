/** The controls above the list: what they say is a filter. */
import { PICKS, type Pick, type ReportData } from '../report/report-data.js';
import { showCount } from '../report/show-number.js';
import { make } from './dom.js';
import { type Filter, NO_FILTER, ORDERS, type Order } from './filter.js';

export interface FilterForm {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  read(): Filter;
  write(filter: Filter): void;
}

type Choice = readonly [value: string, name: string];

const PICK_NAMES: Readonly<Record<Pick, string>> = {
  worst: 'Worst',
  uncertain: 'Least certain',
  random: 'Drawn by chance',
};

const ORDER_NAMES: Readonly<Record<Order, string>> = {
  listed: 'As listed',
  kept: 'Lowest kept share first',
  doubt: 'Most doubtful first',
  short: 'Shortest first',
  long: 'Longest first',
};

/** Tells `onChange` when a control changes. */
export function createFilterForm(data: ReportData, onChange: () => void): FilterForm {
  const search = make('input', {
    id: 'search',
    type: 'search',
    placeholder: 'id, title, address, source, text',
    autocomplete: 'off',
    spellcheck: false,
  });
  const { documents, picks } = data;
  const pick = choose('pick', [
    ['', `All (${showCount(documents.ids.length)})`],
    ...PICKS.map((name): Choice => [name, `${PICK_NAMES[name]} (${showCount(picks[name].length)})`]),
  ]);
  const label = choose('label', [['', 'Any'], ...countBits(data.labels, documents.removed)]);
  const flag = choose('flag', [['', 'Any'], ...countBits(data.flags, documents.flags)]);
  const source = choose('source', [['', 'Any'], ...data.sources.map((name, at): Choice => [String(at), name])]);
  const languages = data.languages.map(({ name }, at): Choice => [String(at), name]);
  const language = choose('language', [['', 'Any'], ...languages]);
  const order = choose(
    'order',
    ORDERS.map((name): Choice => [name, ORDER_NAMES[name]]),
  );
  const element = make(
    'form',
    { className: 'filters' },
    field('Search', search),
    field('Show', pick),
    field('Removed label', label),
    field('Flag', flag),
    field('Source', source),
    field('Language', language),
    field('Order', order),
    make('button', { type: 'reset' }, 'Clear'),
  );
  element.setAttribute('role', 'search');
  element.addEventListener('input', onChange);
  element.addEventListener('submit', (event) => event.preventDefault());
  element.addEventListener('reset', () => {
    // The controls change only after this event.
    setTimeout(onChange);
  });
  return {
    element,
    search,
    read: () => ({
      pick: PICKS.find((name) => name === pick.value) ?? null,
      query: search.value,
      label: toIndex(label.value),
      flag: toIndex(flag.value),
      source: toIndex(source.value),
      language: toIndex(language.value),
      order: ORDERS.find((name) => name === order.value) ?? NO_FILTER.order,
    }),
    write(filter) {
      search.value = filter.query;
      pick.value = filter.pick ?? '';
      label.value = String(filter.label ?? '');
      flag.value = String(filter.flag ?? '');
      source.value = String(filter.source ?? '');
      language.value = String(filter.language ?? '');
      order.value = filter.order;
    },
  };
}

function choose(id: string, choices: readonly Choice[]): HTMLSelectElement {
  return make('select', { id }, ...choices.map(([value, text]) => make('option', { value }, text)));
}

function field(name: string, control: HTMLElement): HTMLElement {
  return make('label', { htmlFor: control.id }, make('span', {}, name), control);
}

/** Those names that any document has, with the number of documents. */
function countBits(names: readonly string[], rows: readonly number[]): Choice[] {
  return names.flatMap((name, bit): Choice[] => {
    const documents = rows.filter((bits) => (bits & (1 << bit)) !== 0).length;
    return documents === 0 ? [] : [[String(bit), `${name} (${showCount(documents)})`]];
  });
}

function toIndex(value: string): number | null {
  return value === '' ? null : Number(value);
}
