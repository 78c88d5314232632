/** One line of JSONL, or one value of other JSON → a document, or the fault that says what is wrong with it. */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { Document, Fault, Flag, RecordFrame } from '../types.js';
import { createPayloadMap, createUtf8Map } from './byte-maps.js';
import { decodeBytes } from './decode-bytes.js';
import { encodeText } from './encode-text.js';
import { findJsonError } from './find-json-error.js';
import { isPage } from './is-page.js';
import type { JsonPlan } from './json-reader.js';
import { findMember, listMembers, type Members, omitMembers } from './json-slices.js';
import type { JsonlPlan } from './jsonl-reader.js';
import { listKeys } from './list-keys.js';
import type { PageParts, renderDocument } from './page-document.js';
import { headOf, type Maker } from './piece.js';
import { frameRecord } from './record-frame.js';

/** Where a record has what; a dot leads into a nested object unless the whole name is a key of the record. */
export interface RecordKeys {
  readonly textKey: string;
  /** Where the HTML stands in a record without text; that of the text where all texts are HTML; null where no page is wanted. */
  readonly htmlKey: string | null;
  readonly idKey: string;
  readonly urlKey: string;
}

const EXCERPT_CHARS = 20;

/** How lines, or values over several lines, become documents. */
export type RecordPlan = JsonlPlan | JsonPlan;

/** A line without its break and where it lies in the input. */
interface RawLine {
  readonly bytes: Buffer;
  readonly offset: number;
  /** 1-based. */
  readonly line: number;
  readonly isOpen: true | undefined;
}

type RenderPage = typeof renderDocument;

/** Whether a line in these bytes may hold a page: no only where that is certain. */
export function mayHoldPage({ htmlKey, encoding }: RecordPlan, bytes: Uint8Array): boolean {
  if (htmlKey === null) return false;
  const name = htmlKey.slice(htmlKey.lastIndexOf('.') + 1);
  // In another charset, or escaped (`\u0068tml`), the key is other bytes.
  if ((encoding !== null && encoding !== 'utf-8') || !/^[\w-]+$/.test(name)) return true;
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // A text may be one whatever its key, and a slash may be escaped.
  return ['</', '<\\/', `${name}"`, '\\u00'].some((sign) => held.includes(sign));
}

/** Makes a document of each line of one input; nothing of a blank one. `renderPage` reads those that hold a page. */
export function createRecordMaker(plan: RecordPlan, renderPage: RenderPage): Maker {
  const reading = { ...plan, renderPage };
  return (record, bytes) => {
    const { offset, ordinal } = record;
    const raw = { bytes, offset, line: ordinal, isOpen: headOf(record, 'jsonl').isOpen };
    const line = decodeLine(bytes, plan);
    const parsed = parseLine(line, raw, plan);
    if (parsed === null) return null;
    if ('kind' in parsed) return { fault: toFault(parsed, line, raw, plan) };
    const document = toDocument(parsed, line, raw, reading);
    return 'kind' in document ? { fault: toFault(document, line, raw, plan) } : { document };
  };
}

interface DecodedLine {
  readonly text: string;
  readonly encoding: string;
  readonly encodingConfidence: number;
  readonly flags: readonly Flag[];
}

const NO_FLAGS: readonly Flag[] = [];
const INVALID: readonly Flag[] = ['invalid-bytes'];

/** JSON is UTF-8 by its standard; bytes that are not are damage. */
const BROKEN_CONFIDENCE = 0.5;

function decodeLine(bytes: Buffer, plan: RecordPlan): DecodedLine {
  const encoding = plan.encoding ?? 'utf-8';
  const isUtf8Line = encoding === 'utf-8' && isUtf8(bytes);
  const text = isUtf8Line ? decodeUtf8(bytes) : decodeBytes(bytes, encoding);
  const isBroken = !isUtf8Line && text.includes('\ufffd');
  const encodingConfidence = plan.encoding === null ? (isBroken ? BROKEN_CONFIDENCE : 1) : plan.confidence;
  return { text, encoding, encodingConfidence, flags: isBroken ? INVALID : NO_FLAGS };
}

/** V8 itself takes three times as long for a line that is not all ASCII. */
function decodeUtf8(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** A record's parts, and where in the line its text is written. */
interface Parsed {
  /** The field's string: text, or HTML where `isPage`. */
  readonly text: string;
  readonly isPage: boolean;
  readonly literal: readonly [start: number, end: number];
  readonly id: string | null;
  readonly url: string | null;
  readonly input: string;
}

/** What is wrong with a line. */
type Complaint = Pick<Fault, 'kind' | 'found' | 'expected'>;

const TEXT_KEY_HINT = ' (--text-key)';

/** The fault without a hint at a flag, where no flag names the keys. */
export function withoutKeyHint(fault: Fault): Fault {
  return { ...fault, expected: fault.expected.replace(TEXT_KEY_HINT, '') };
}

/** What a record is called, and what is expected of it. */
const TERMS = {
  jsonl: { unit: 'line', expected: 'a JSON object on each line' },
  json: { unit: 'value', expected: 'JSON objects, in an array or one after the other' },
};

function parseLine(line: DecodedLine, raw: RawLine, plan: RecordPlan): Parsed | Complaint | null {
  // A byte order mark is no JSON; a blank is as long.
  const json = line.text.charCodeAt(0) === 0xfeff ? ` ${line.text.slice(1)}` : line.text;
  if (json.trim() === '') return null;
  const { unit, expected } = TERMS[plan.format];
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (error) {
    return { kind: 'broken-json', found: describeJsonError(json, error, { line, raw, unit }), expected };
  }
  if (!isObject(record)) return { kind: 'not-an-object', found: describeKind(record), expected };
  return readParts(json, record, plan);
}

function readParts(json: string, record: JsonObject, plan: RecordPlan): Parsed | Complaint {
  const { textKey, htmlKey, idKey, urlKey } = plan;
  const members = listMembers(json, 0);
  const hasPage = htmlKey !== null && isPageOf(record, htmlKey, textKey);
  const textPath = toPath(record, hasPage ? htmlKey : textKey);
  const text = readPath(record, textPath);
  const literal = text === undefined ? null : findMember(json, members, textPath);
  const expected = `a string under "${textKey}"${TEXT_KEY_HINT}${htmlKey === null ? '' : ` or "${htmlKey}" (--html-key)`}`;
  if (literal === null) {
    const found = listKeys([...members.keys()], 'keys');
    return { kind: 'text-missing', found, expected: `${expected}${adviseOnList(record, plan)}` };
  }
  if (typeof text !== 'string') {
    return { kind: 'text-not-a-string', found: `${describeKind(text)} under "${textKey}"`, expected };
  }
  const id = readId(json, members, record, idKey);
  const url = readField(record, urlKey);
  const omitted = [textPath];
  if (id !== null || isNull(record, idKey)) omitted.push([idKey]);
  if (typeof url === 'string' || isNull(record, urlKey)) omitted.push([urlKey]);
  return {
    text,
    isPage: hasPage || (htmlKey !== null && isPage(text)),
    literal: [literal.valueStart, literal.end],
    id,
    url: typeof url === 'string' ? url : null,
    input: omitMembers(json, members, omitted),
  };
}

/** A key that jq takes as it is. */
const PLAIN_KEY = /^[A-Za-z_]\w*$/;

/** What APIs answer with is no record, but holds a list of them. */
function adviseOnList(record: JsonObject, { textKey, htmlKey }: RecordKeys): string {
  const hasText = (item: unknown): boolean =>
    isObject(item) && [textKey, htmlKey].some((key) => key !== null && typeof readField(item, key) === 'string');
  const key = Object.keys(record).find((name) => {
    const list = record[name];
    return PLAIN_KEY.test(name) && Array.isArray(list) && hasText(list[0]);
  });
  return key === undefined ? '' : `, as the records in "${key}" have, which jq -c '.${key}[]' takes out`;
}

/** What exporters write for a text that they lack is null or empty, too. */
function isPageOf(record: JsonObject, htmlKey: string, textKey: string): boolean {
  const html = readField(record, htmlKey);
  const text = readField(record, textKey);
  const isMissing = text === undefined || text === null || (text === '' && html !== '');
  return typeof html === 'string' && (isMissing || htmlKey === textKey);
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The value under a key, which may be a path as in RecordKeys; undefined where there is none. */
export function readField(record: JsonObject, key: string): unknown {
  return readPath(record, toPath(record, key));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toPath(record: JsonObject, key: string): readonly string[] {
  return Object.hasOwn(record, key) || !key.includes('.') ? [key] : key.split('.');
}

/** Undefined where the path leads nowhere. */
function readPath(record: JsonObject, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** A number's digits as they are written: more than 15 of them would not survive as a number. */
function readId(json: string, members: Members, record: JsonObject, idKey: string): string | null {
  const path = toPath(record, idKey);
  const id = readPath(record, path);
  if (typeof id === 'string') return id;
  if (typeof id !== 'number') return null;
  const member = findMember(json, members, path);
  return member === null ? null : json.slice(member.valueStart, member.end);
}

function isNull(record: JsonObject, key: string): boolean {
  return Object.hasOwn(record, key) && record[key] === null;
}

type Reading = RecordPlan & { readonly renderPage: RenderPage };

function toDocument(parsed: Parsed, line: DecodedLine, raw: RawLine, reading: Reading): Document | Complaint {
  const { text, isPage, id, url, input, literal } = parsed;
  const bytes = createUtf8Map(text, null);
  const own = { text, textStart: 0, textEnd: text.length, bytes, markup: null };
  const parts: PageParts | Complaint = isPage ? reading.renderPage(text, bytes, url) : own;
  if ('kind' in parts) return parts;
  return {
    id,
    source: reading.source,
    ordinal: raw.line,
    offset: raw.offset,
    length: raw.bytes.length,
    url,
    encoding: line.encoding,
    encodingConfidence: line.encodingConfidence,
    ...parts,
    payload: null,
    input,
    frame: reading.frames ? frameLine(line, raw, literal, text) : null,
    flags: line.flags,
  };
}

function frameLine(line: DecodedLine, raw: RawLine, literal: Parsed['literal'], text: string): RecordFrame {
  const frame = { ...frameRecord(line.text, literal, text), ...(raw.isOpen && { tiles: raw.isOpen }) };
  const isFaithful =
    line.encoding === 'utf-8' ? line.flags.length === 0 : encodeText(line.text, line.encoding)?.equals(raw.bytes);
  return isFaithful ? frame : { ...frame, bytes: raw.bytes.toString('base64') };
}

function toFault(complaint: Complaint, line: DecodedLine, raw: RawLine, { source }: RecordPlan): Fault {
  return {
    source,
    offset: raw.offset,
    length: raw.bytes.length,
    line: raw.line,
    ...complaint,
    content: line.text,
  };
}

function describeJsonError(
  json: string,
  error: unknown,
  { line, raw, unit }: { readonly line: DecodedLine; readonly raw: RawLine; readonly unit: string },
): string {
  const place = findJsonError(json);
  if (place === null) return error instanceof Error ? error.message : String(error);
  const { at, expected } = place;
  const offset = raw.offset + createPayloadMap(line.text, raw.bytes, line.encoding).at(at);
  const excerpt = json.slice(Math.max(0, at - EXCERPT_CHARS), at + EXCERPT_CHARS).trim();
  const what =
    at === json.length ? `the end of the ${unit}` : JSON.stringify(String.fromCodePoint(json.codePointAt(at) ?? 0));
  return `${what} where ${expected} should be, at byte ${offset}, near ${JSON.stringify(excerpt)}`;
}

function describeKind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
