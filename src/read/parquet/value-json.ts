/**
 * Parquet values → JSON text that keeps their digits. Integers of any size and decimals are numbers; dates, times and
 * timestamps are strings as in ISO 8601, with as many digits as they are stored with, and a `Z` where they are in UTC;
 * text is a string, a column of JSON stands as the JSON that it holds, and what is only bytes becomes Base64. What JSON
 * has no number for (NaN, infinity) becomes null.
 */
import type { SchemaElement, SchemaTree } from 'hyparquet';
import { isListLike, isMapLike } from 'hyparquet/src/schema.js';
import { isText } from './bare-schema.js';

/** Takes a value as the bare schema gives it; null and undefined become `null`. */
export type JsonWriter = (value: unknown) => string;

/** A path of names below a column; an empty one names the column itself. */
export type Path = readonly string[];

const quote = JSON.stringify;

/** Writes values of the column or field `tree`, without the fields below it at the `omitted` paths. */
export function createJsonWriter(tree: SchemaTree, omitted: readonly Path[] = []): JsonWriter {
  const write = createContainerWriter(tree, omitted);
  if (tree.element.repetition_type !== 'REPEATED') return orNull(write);
  return orNull((value) => writeList(value, orNull(write)));
}

function orNull(write: JsonWriter): JsonWriter {
  return (value) => (value === null || value === undefined ? 'null' : write(value));
}

function createContainerWriter(tree: SchemaTree, omitted: readonly Path[]): JsonWriter {
  const { children, element } = tree;
  if (children.length === 0) return createLeafWriter(element);
  if (isListLike(tree)) {
    const [list] = children;
    const write = orNull(createContainerWriter(list.children.length === 1 ? list.children[0] : list, []));
    return (value) => writeList(value, write);
  }
  if (isMapLike(tree)) {
    const write = createJsonWriter(children[0].children[1]);
    return (value) => writeObject(Object.entries(value as object).map(([key, one]) => [key, write(one)]));
  }
  return createStructWriter(tree, omitted);
}

/** The same for a struct, or for a whole row as an object of its columns. */
export function createStructWriter({ children }: SchemaTree, omitted: readonly Path[]): JsonWriter {
  const fields = children.flatMap((child) => {
    const { name } = child.element;
    const below = omitted.filter(([first]) => first === name).map((path) => path.slice(1));
    if (below.some((path) => path.length === 0)) return [];
    return [{ name, write: createJsonWriter(child, below) }];
  });
  return (value) => {
    const struct = value as Readonly<Record<string, unknown>>;
    return writeObject(fields.map(({ name, write }) => [name, write(struct[name])]));
  };
}

function writeList(value: unknown, write: JsonWriter): string {
  return `[${Array.from(value as ArrayLike<unknown>, write).join(',')}]`;
}

/** Members are names and values, which are JSON already. */
function writeObject(members: readonly (readonly [name: string, json: string])[]): string {
  return `{${members.map(([name, json]) => `${quote(name)}:${json}`).join(',')}}`;
}

function createLeafWriter(element: SchemaElement): JsonWriter {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (converted === 'JSON' || logical?.type === 'JSON') return (value) => writeJson(String(value));
  if (isText(element)) return quote;
  if (type === 'BOOLEAN') return String;
  if (type === 'FLOAT' || type === 'DOUBLE') return writeNumber;
  if (type === 'INT96') return (value) => quote(writeInstant(BigInt(value as bigint), 9, true));
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') {
    const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
    return (value) => writeDecimal(toInteger(value), scale);
  }
  if (type === 'INT32' || type === 'INT64') return createIntegerWriter(element);
  if (logical?.type === 'UUID') return (value) => quote(writeUuid(toBuffer(value)));
  if (logical?.type === 'FLOAT16') return (value) => writeNumber(readFloat16(toBuffer(value)));
  return (value) => quote(toBuffer(value).toString('base64'));
}

function createIntegerWriter({ type, converted_type: converted, logical_type: logical }: SchemaElement): JsonWriter {
  if (converted === 'DATE' || logical?.type === 'DATE') {
    return (value) => quote(writeInstant(toInteger(value) * 86_400n, 0, false).slice(0, -'T00:00:00'.length));
  }
  const digits = toDigits(converted, logical);
  if (digits !== null) {
    const isUtc = logical !== undefined && 'isAdjustedToUTC' in logical ? logical.isAdjustedToUTC : true;
    const isTime = logical?.type === 'TIME' || converted === 'TIME_MILLIS' || converted === 'TIME_MICROS';
    if (!isTime) return (value) => quote(writeInstant(toInteger(value), digits, isUtc));
    return (value) => quote(writeInstant(toInteger(value), digits, isUtc).slice('1970-01-01T'.length));
  }
  const isUnsigned = logical?.type === 'INTEGER' ? !logical.isSigned : converted?.startsWith('UINT_');
  if (!isUnsigned) return String;
  const bits = type === 'INT32' ? 32 : 64;
  return (value) => String(BigInt.asUintN(bits, toInteger(value)));
}

/** Digits below a second of a time or timestamp; null for other types. */
function toDigits(
  converted: SchemaElement['converted_type'],
  logical: SchemaElement['logical_type'],
): 3 | 6 | 9 | null {
  if (logical?.type === 'TIMESTAMP' || logical?.type === 'TIME') {
    return logical.unit === 'NANOS' ? 9 : logical.unit === 'MICROS' ? 6 : 3;
  }
  if (converted === 'TIMESTAMP_MICROS' || converted === 'TIME_MICROS') return 6;
  return converted === 'TIMESTAMP_MILLIS' || converted === 'TIME_MILLIS' ? 3 : null;
}

/** `count` is counted from 1970 on in units of 10^-digits seconds. */
function writeInstant(count: bigint, digits: number, isUtc: boolean): string {
  const unit = 10n ** BigInt(digits);
  const below = ((count % unit) + unit) % unit;
  const date = new Date(Number((count - below) / unit) * 1000);
  // Beyond the years that a date can have, the number itself says more than nothing.
  if (Number.isNaN(date.getTime())) return String(count);
  const fraction = digits === 0 ? '' : `.${String(below).padStart(digits, '0')}`;
  return `${date.toISOString().slice(0, -'.000Z'.length)}${fraction}${isUtc ? 'Z' : ''}`;
}

function writeDecimal(unscaled: bigint, scale: number): string {
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
  const sign = unscaled < 0n ? '-' : '';
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Always with a point or an exponent: a reader that infers the type from `1` would call the key an integer. */
function writeNumber(value: unknown): string {
  if (!Number.isFinite(value)) return 'null';
  const digits = String(value);
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

/** JSON of its own in a line of JSON: without line breaks, and only where it is some. */
function writeJson(text: string): string {
  try {
    JSON.parse(text);
    // Breaks can only stand between values; to write these anew would lose digits, and fail where they are nested deep.
    return text.replace(/[\r\n]+/g, ' ');
  } catch {
    return quote(text);
  }
}

function writeUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Two bytes: a sign, five bits of exponent, ten of fraction. */
function readFloat16(bytes: Buffer): number {
  const bits = bytes.readUInt16LE(0);
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = (bits & 0x3ff) / 1024;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * 2 ** -14 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction);
}

/** A whole number as stored: as a number, or as bytes with the sign in the first one. */
function toInteger(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as bigint | number);
  const bytes = toBuffer(value);
  return bytes.length === 0 ? 0n : BigInt.asIntN(8 * bytes.length, BigInt(`0x${bytes.toString('hex')}`));
}

function toBuffer(value: unknown): Buffer {
  if (!(value instanceof Uint8Array)) return Buffer.from(String(value));
  return Buffer.from(value.buffer, value.byteOffset, value.length);
}
