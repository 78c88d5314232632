/** CSV and TSV with a header row: rows → documents. */
import { isUtf8 } from 'node:buffer';
import type { Fault } from '../types.js';
import { type CsvDamage, type CsvRow, type CsvSeparator, CsvSplitter } from './csv-splitter.js';
import { decodePayload } from './decode.js';
import { decodeBytes } from './decode-bytes.js';
import type { Guess } from './guess-encoding.js';
import type { InputCharset, PlainCharset } from './input-charset.js';
import { toInputFault } from './input-fault.js';
import { type PageUse, readRow } from './is-page.js';
import { renderDocument } from './page-document.js';
import { toPayloadDocument } from './payload-document.js';
import { headOf, type Maker } from './piece.js';
import type { FormatReader, RawItem, RawSink } from './raw-record.js';
import type { RecordKeys } from './read-record.js';

export interface CsvOptions extends RecordKeys {
  readonly source: string;
  readonly separator: CsvSeparator;
  readonly charset: PlainCharset;
  /** Largest row. */
  readonly maxDocBytes: number;
}

export interface CsvPlan {
  readonly format: 'csv';
  readonly source: string;
  readonly charset: PlainCharset;
  readonly columns: Columns;
  readonly pages: PageUse;
}

const MAX_NAMES_SHOWN = 10;

/** Semicolons are what spreadsheets write where commas stand in numbers. */
const SEPARATORS: readonly CsvSeparator[] = [',', ';', '\t', '|'];

/**
 * The separator of a table of values that begins with `head`: the first one by which its first row has the column that is
 * read; where none does, the one that makes most columns.
 */
export function findSeparator(head: Buffer, isWhole: boolean, options: Omit<CsvOptions, 'separator'>): CsvSeparator {
  const { fixed: encoding, markBytes } = options.charset;
  let best: CsvSeparator = ',';
  let most = 1;
  for (const separator of SEPARATORS) {
    const splitter = new CsvSplitter({ separator, encoding, markBytes, maxRowBytes: options.maxDocBytes });
    const read = splitter.read(head).next();
    const { value: row } = read.done && isWhole ? splitter.finish().next() : read;
    if (row === undefined || 'kind' in row) continue;
    if (findText(readNames(row, options), options).at !== -1) return separator;
    if (row.fields.length > most) [best, most] = [separator, row.fields.length];
  }
  return best;
}

/**
 * The reader; or the fault of an input in ISO-2022-JP, whose shifted characters have the bytes of quotes and commas.
 * `onPlan` is told what the header row says.
 */
export function createCsvReader(
  options: CsvOptions,
  emit: RawSink,
  onPlan: (plan: CsvPlan) => void,
): FormatReader | { fault: Fault } {
  const { source, separator, charset, maxDocBytes } = options;
  if (charset.fixed === 'iso-2022-jp') return { fault: toInputFault(source, SHIFTED) };
  const { fixed: encoding, markBytes } = charset;
  const splitter = new CsvSplitter({ separator, encoding, markBytes, maxRowBytes: maxDocBytes });
  let state: 'header' | 'rows' | 'failed' = 'header';
  let ordinal = 0;

  function emitAll(parts: Iterable<CsvRow | CsvDamage>): void {
    for (const part of parts) {
      if (state === 'header') readFirst(part);
      else emitRow(part);
      // Without a header the rest means nothing.
      if (state === 'failed') return;
    }
  }

  function readFirst(part: CsvRow | CsvDamage): void {
    const header = 'kind' in part ? toDamageFault(part, options) : readHeader(part, options);
    state = 'kind' in header ? 'failed' : 'rows';
    if ('kind' in header) emit({ fault: header });
    else onPlan({ format: 'csv', source, charset, ...header });
  }

  function emitRow(part: CsvRow | CsvDamage): void {
    ordinal++;
    emit('kind' in part ? { fault: toDamageFault(part, options) } : toRawRecord(part, charset, ordinal));
  }

  return {
    push: (bytes) => {
      if (state !== 'failed') emitAll(splitter.read(bytes));
    },
    finish: () => {
      if (state !== 'failed') emitAll(splitter.finish());
    },
  };
}

function toRawRecord({ offset, length, bytes, fields }: CsvRow, charset: PlainCharset, ordinal: number): RawItem {
  let end = 0;
  const ends = fields.map((field) => {
    end += field.length;
    return end;
  });
  const isHabitual = habitOf(bytes, charset) !== null;
  return { offset, length, ordinal, parts: fields, head: { format: 'csv', ends, isHabitual }, next: null };
}

/** What the header row says: the places of columns in a row, -1 for one that is not there. */
interface Columns {
  readonly text: number;
  readonly id: number;
  readonly url: number;
  /** The other columns, names as JSON. */
  readonly rest: readonly { readonly at: number; readonly name: string }[];
}

function readHeader(row: CsvRow, options: CsvOptions): Pick<CsvPlan, 'columns' | 'pages'> | Fault {
  const names = readNames(row, options);
  const { textKey, htmlKey, idKey, urlKey, source } = options;
  const { at: text, hasPages } = findText(names, options);
  const columns = { text, id: names.indexOf(idKey), url: names.indexOf(urlKey) };
  if (columns.text === -1) {
    return {
      source,
      offset: row.offset,
      length: row.length,
      line: row.line,
      kind: 'column-missing',
      found: describeNames(names),
      expected: `a column "${textKey}" (--text-key)${htmlKey === null ? '' : ` or "${htmlKey}" (--html-key)`}`,
      content: decodeAside(row.bytes, options.charset),
    };
  }
  const taken = new Set(Object.values(columns));
  const rest = uniqueNames(names).map((name, at) => ({ at, name: JSON.stringify(name) }));
  const pages = htmlKey === null ? 'none' : hasPages ? 'all' : 'found';
  return { columns: { ...columns, rest: rest.filter(({ at }) => !taken.has(at)) }, pages };
}

function readNames({ fields }: CsvRow, { charset }: Pick<CsvOptions, 'charset'>): string[] {
  return fields.map((field) => decodeAside(field, charset));
}

/** The column of texts; where there is none, that of pages; -1 where both are missing. */
function findText(names: readonly string[], { textKey, htmlKey }: RecordKeys): { at: number; hasPages: boolean } {
  const text = names.indexOf(textKey);
  const pages = text === -1 && htmlKey !== null ? names.indexOf(htmlKey) : -1;
  return pages === -1 ? { at: text, hasPages: text !== -1 && htmlKey === textKey } : { at: pages, hasPages: true };
}

/** The second of two columns `a` becomes `a.2`: the keys of an object must differ. */
function uniqueNames(names: readonly string[]): string[] {
  const used = new Set(names);
  const seen = new Set<string>();
  // A table may have thousands of columns without a name.
  const numbers = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    let n = numbers.get(name) ?? 2;
    for (; seen.has(unique) || (unique !== name && used.has(unique)); n++) unique = `${name}.${n}`;
    numbers.set(name, n);
    seen.add(unique);
    return unique;
  });
}

function describeNames(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES_SHOWN).map((name) => JSON.stringify(name.slice(0, 60)));
  const rest = names.length - shown.length;
  return `the columns ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

export function createCsvMaker({ source, charset, columns, pages }: CsvPlan): Maker {
  const own: InputCharset = { ...charset, usual: () => charset.usual };
  const habitual: InputCharset = charset.usual === null ? own : withHabit(own, charset.usual);
  return (record, bytes) => {
    const { offset, length, ordinal } = record;
    const { ends, isHabitual } = headOf(record, 'csv');
    const field = (at: number): Buffer => bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
    const rowCharset = isHabitual ? habitual : own;
    const payload = field(columns.text);
    const decoded = decodePayload(payload, rowCharset);
    const valueAt = (at: number): string | null => (at === -1 ? null : decodeBytes(field(at), decoded.encoding));
    const pairs = columns.rest.map(({ at, name }) => `${name}:${JSON.stringify(valueAt(at))}`);
    const place = {
      id: valueAt(columns.id) || null,
      source,
      ordinal,
      offset,
      length,
      url: valueAt(columns.url) || null,
      input: `{${pairs.join(',')}}`,
    };
    const row = readRow(toPayloadDocument(payload, rowCharset, place, decoded), pages, renderDocument);
    if ('kind' in row) return { fault: { source, offset, length, line: null, ...row, content: decoded.text } };
    return { document: row };
  };
}

/** A table is written in one charset, so the input's habit is worth more than a guess from one row. */
function habitOf(bytes: Buffer, { fixed, usual }: PlainCharset): Guess | null {
  if (fixed !== null || usual === null || usual.encoding === 'utf-8' || isUtf8(bytes)) return null;
  return usual;
}

function withHabit(charset: InputCharset, { encoding, confidence }: Guess): InputCharset {
  return { ...charset, fixed: encoding, isGuess: true, confidence };
}

/** Bytes of a table outside of a text. */
function decodeAside(bytes: Buffer, charset: PlainCharset): string {
  return decodeBytes(bytes, charset.fixed ?? habitOf(bytes, charset)?.encoding ?? 'utf-8');
}

function toDamageFault(damage: CsvDamage, { source, charset }: CsvOptions): Fault {
  const { bytes, ...rest } = damage;
  const content = bytes === null || damage.kind === 'too-large' ? null : decodeAside(bytes, charset);
  return { source, ...rest, content };
}

const SHIFTED: Pick<Fault, 'kind' | 'found' | 'expected'> = {
  kind: 'unreadable',
  found: 'a table in iso-2022-jp',
  expected: 'a charset in which quotes and separators have bytes of their own, such as shift_jis or utf-8',
};
