/** CSV and TSV with a header row: rows → documents. */
import { isUtf8 } from 'node:buffer';
import type { Document, Fault, Flag } from '../types.js';
import { type CsvDamage, type CsvRow, CsvSplitter } from './csv-splitter.js';
import { decodePayload } from './decode.js';
import { decodeBytes } from './decode-bytes.js';
import type { InputCharset } from './input-charset.js';
import { toPayloadDocument } from './payload-document.js';
import type { ItemReader, ReadItem } from './read-item.js';
import type { RecordKeys } from './read-record.js';
import { SeenIds } from './seen-ids.js';

export interface CsvOptions extends RecordKeys {
  readonly source: string;
  readonly separator: ',' | '\t';
  readonly charset: InputCharset;
  /** Largest row. */
  readonly maxDocBytes: number;
}

const MAX_NAMES_SHOWN = 10;

/**
 * The reader; or the fault of an input in ISO-2022-JP, whose shifted characters have the bytes of quotes and commas.
 */
export function createCsvReader(options: CsvOptions): ItemReader | { fault: Fault } {
  const { source, separator, charset, maxDocBytes } = options;
  if (charset.fixed === 'iso-2022-jp') return { fault: toInputFault(source) };
  const { fixed: encoding, markBytes } = charset;
  const splitter = new CsvSplitter({ separator, encoding, markBytes, maxRowBytes: maxDocBytes });
  const table: Table = { options, seenIds: new SeenIds(), columns: null, hasFailed: false, documents: 0 };
  return {
    *read(bytes) {
      if (!table.hasFailed) yield* toItems(table, splitter.read(bytes));
    },
    *finish() {
      if (!table.hasFailed) yield* toItems(table, splitter.finish());
    },
  };
}

interface Table {
  readonly options: CsvOptions;
  readonly seenIds: SeenIds;
  /** Null before the header row. */
  columns: Columns | null;
  /** Whether the header row is none: then the rest means nothing. */
  hasFailed: boolean;
  documents: number;
}

/** What the header row says: the places of columns in a row, -1 for one that is not there. */
interface Columns {
  readonly text: number;
  readonly id: number;
  readonly url: number;
  /** The other columns, names as JSON. */
  readonly rest: readonly { readonly at: number; readonly name: string }[];
}

function* toItems(table: Table, parts: Iterable<CsvRow | CsvDamage>): Generator<ReadItem, void, undefined> {
  for (const part of parts) {
    if ('kind' in part) {
      table.hasFailed = table.columns === null;
      yield { fault: toDamageFault(part, table.options) };
    } else if (table.columns === null) {
      const columns = readHeader(part, table.options);
      table.hasFailed = 'kind' in columns;
      if ('kind' in columns) yield { fault: columns };
      else table.columns = columns;
    } else {
      yield { document: toDocument(part, table.columns, table) };
    }
    if (table.hasFailed) return;
  }
}

function readHeader(row: CsvRow, options: CsvOptions): Columns | Fault {
  const names = row.fields.map((field) => decodeAside(field, options.charset));
  const { textKey, idKey, urlKey, source } = options;
  const columns = { text: names.indexOf(textKey), id: names.indexOf(idKey), url: names.indexOf(urlKey) };
  if (columns.text === -1) {
    return {
      source,
      offset: row.offset,
      length: row.length,
      line: row.line,
      kind: 'column-missing',
      found: describeNames(names),
      expected: `a column "${textKey}" (--text-key)`,
      content: decodeAside(row.bytes, options.charset),
    };
  }
  const taken = new Set(Object.values(columns));
  const rest = uniqueNames(names).map((name, at) => ({ at, name: JSON.stringify(name) }));
  return { ...columns, rest: rest.filter(({ at }) => !taken.has(at)) };
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

function toDocument(row: CsvRow, columns: Columns, table: Table): Document {
  const { options, seenIds } = table;
  const charset = charsetOf(row.bytes, options.charset);
  table.documents++;
  // The row's memory is used again.
  const payload = Buffer.from(row.fields[columns.text]);
  const decoded = decodePayload(payload, charset);
  const valueAt = (at: number): string | null => (at === -1 ? null : decodeBytes(row.fields[at], decoded.encoding));
  const id = valueAt(columns.id) || null;
  const pairs = columns.rest.map(({ at, name }) => `${name}:${JSON.stringify(valueAt(at))}`);
  const place = {
    id,
    source: options.source,
    ordinal: table.documents,
    offset: row.offset,
    length: row.length,
    url: valueAt(columns.url) || null,
    input: `{${pairs.join(',')}}`,
  };
  const document = toPayloadDocument(payload, charset, place, decoded);
  const isDuplicate = id !== null && seenIds.hasSeen(id);
  const flags: readonly Flag[] = isDuplicate ? [...document.flags, 'duplicate-id'] : document.flags;
  return { ...document, flags };
}

/** A table is written in one charset, so the input's habit is worth more than a guess from one row. */
function charsetOf(bytes: Buffer, charset: InputCharset): InputCharset {
  if (charset.fixed !== null || isUtf8(bytes)) return charset;
  const habit = charset.usual();
  return habit === null || habit.encoding === 'utf-8'
    ? charset
    : { ...charset, fixed: habit.encoding, isGuess: true, confidence: habit.confidence };
}

/** Bytes of a table outside of a text. */
function decodeAside(bytes: Buffer, charset: InputCharset): string {
  return decodeBytes(bytes, charsetOf(bytes, charset).fixed ?? 'utf-8');
}

function toDamageFault(damage: CsvDamage, { source, charset }: CsvOptions): Fault {
  const { bytes, ...rest } = damage;
  const content = bytes === null || damage.kind === 'too-large' ? null : decodeAside(bytes, charset);
  return { source, ...rest, content };
}

function toInputFault(source: string): Fault {
  return {
    source,
    offset: null,
    length: null,
    line: null,
    kind: 'unreadable',
    found: 'a table in iso-2022-jp',
    expected: 'a charset in which quotes and separators have bytes of their own, such as shift_jis or utf-8',
    content: null,
  };
}
