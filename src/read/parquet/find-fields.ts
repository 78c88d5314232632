/** Which columns have the text, the id and the address, and how the others are written. */
import { type FileMetaData, parquetSchema, type SchemaTree } from 'hyparquet';
import { isListLike, isMapLike } from 'hyparquet/src/schema.js';
import type { Fault } from '../../types.js';
import type { PageUse } from '../is-page.js';
import { listKeys } from '../list-keys.js';
import type { RecordKeys } from '../read-record.js';
import { isText, toBareSchema } from './bare-schema.js';
import { createJsonWriter, createStructWriter, type Path } from './value-json.js';

/** A row's values by the names of their columns. */
export type Row = Readonly<Record<string, unknown>>;

export interface Fields {
  /** Root of the bare schema, and its columns. */
  readonly root: SchemaTree;
  readonly columns: readonly SchemaTree[];
  readonly pages: PageUse;
  /** Bytes of the text; null where there is none. */
  readonly text: (row: Row) => Uint8Array | null;
  readonly id: (row: Row) => string | null;
  readonly url: (row: Row) => string | null;
  /** JSON object of the other columns. */
  readonly input: (row: Row) => string;
}

/** Or what is wrong with the schema. */
export function findFields(
  metadata: FileMetaData,
  keys: RecordKeys,
): Fields | Pick<Fault, 'kind' | 'found' | 'expected'> {
  const typed = parquetSchema(metadata);
  const { textKey, htmlKey } = keys;
  const orPages = htmlKey === null ? '' : ` or "${htmlKey}" (--html-key)`;
  const expected = `a column of strings named "${textKey}" (--text-key)${orPages}`;
  const ofText = findField(typed, textKey);
  const text = ofText ?? (htmlKey === null ? null : findField(typed, htmlKey));
  if (text === null) {
    const names = typed.children.map(({ element }) => element.name);
    return { kind: 'text-missing', found: listKeys(names, 'columns'), expected };
  }
  // pandas does not know the type of a column without values.
  const hasRows = metadata.row_groups.some(({ num_rows }) => num_rows > 0n);
  if (hasRows && !isTextField(text.tree)) {
    return {
      kind: 'text-not-a-string',
      found: `${describeType(text.tree)} as column "${text.path.join('.')}"`,
      expected,
    };
  }
  const id = findScalar(typed, keys.idKey);
  const url = findScalar(typed, keys.urlKey);
  const hasUrl = url !== null && isText(url.tree.element);
  const omitted = [text.path, ...(id === null ? [] : [id.path]), ...(hasUrl ? [url.path] : [])];
  const root = parquetSchema({ ...metadata, schema: toBareSchema(metadata.schema, text.tree.element) });
  return {
    root,
    columns: root.children,
    pages: htmlKey === null ? 'none' : ofText === null || htmlKey === textKey ? 'all' : 'found',
    text: createGetter(text, (value) => (value instanceof Uint8Array ? value : null)),
    id: id === null ? () => null : createGetter(id, createIdWriter(id.tree)),
    url: hasUrl ? createGetter(url, (value) => (typeof value === 'string' ? value : null)) : () => null,
    input: createStructWriter(typed, omitted),
  };
}

interface Field {
  readonly tree: SchemaTree;
  /** From the column down. */
  readonly path: Path;
}

/** As in RecordKeys: dots lead into structs, unless a column has the whole name. */
function findField(root: SchemaTree, key: string): Field | null {
  const path = root.children.some(({ element }) => element.name === key) ? [key] : key.split('.');
  let tree = root;
  for (const name of path) {
    const child = tree.children.find(({ element }) => element.name === name);
    if (child === undefined || child.element.repetition_type === 'REPEATED' || isListLike(tree) || isMapLike(tree)) {
      return null;
    }
    tree = child;
  }
  return { tree, path };
}

function findScalar(root: SchemaTree, key: string): Field | null {
  const field = findField(root, key);
  return field !== null && field.tree.children.length === 0 && field.tree.element.type !== 'BOOLEAN' ? field : null;
}

/** Older writers do not say that the bytes are text. */
function isTextField({ children, element }: SchemaTree): boolean {
  const { type, converted_type, logical_type } = element;
  const isPlain = converted_type === undefined && logical_type === undefined;
  return children.length === 0 && (isText(element) || (type === 'BYTE_ARRAY' && isPlain));
}

function describeType({ children, element }: SchemaTree): string {
  if (children.length > 0) return 'a list, map or struct';
  return element.logical_type?.type ?? element.converted_type ?? element.type ?? 'no values';
}

function createGetter<T>({ path }: Field, convert: (value: unknown) => T | null): (row: Row) => T | null {
  return (row) => {
    let value: unknown = row;
    for (const name of path) {
      if (typeof value !== 'object' || value === null) return null;
      value = (value as Row)[name];
    }
    return value === null || value === undefined ? null : convert(value);
  };
}

/** A number's digits as they are; what JSON has a string for is that string. */
function createIdWriter(tree: SchemaTree): (value: unknown) => string | null {
  const write = createJsonWriter(tree);
  return (value) => {
    if (typeof value === 'string') return value;
    const json = write(value);
    return json.startsWith('"') ? JSON.parse(json) : json;
  };
}
