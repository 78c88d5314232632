/** One line of the protocol of `--serve-stdio` → what is asked for, or why that cannot be told. */

/** A line of JSONL, without its break. */
export interface LineRequest {
  readonly type: 'line';
  readonly source: string;
  readonly content: Content;
  readonly offset: number;
  /** 1-based. */
  readonly line: number;
}

/** A row of a table as a JSON object of its columns. */
export interface RowRequest {
  readonly type: 'row';
  readonly source: string;
  readonly content: Content;
  /** Where the row's text begins, counted in the texts of the rows before. */
  readonly offset: number;
  /** 1-based. */
  readonly row: number;
}

/** A document: its text, or the page that it is read from. */
export interface DocumentRequest {
  readonly type: 'text' | 'html';
  readonly source: string;
  readonly content: Content;
  readonly offset: number;
  /** Null: as long as the content. */
  readonly length: number | null;
  readonly ordinal: number;
  readonly id: string | null;
  readonly url: string | null;
}

/** The next bytes of an input, as it is stored. */
export interface BytesRequest {
  readonly type: 'bytes';
  readonly source: string;
  readonly content: Buffer;
  /** Whether the input goes on with a later request. */
  readonly more: boolean;
  /** What is added to the places that are counted in the bytes, and the ordinal of the first document. */
  readonly offset: number;
  readonly ordinal: number;
}

export type ServeRequest = LineRequest | RowRequest | DocumentRequest | BytesRequest;

/** Text that is decoded already, or bytes. */
export type Content = string | Buffer;

/** What is wrong with a request. */
export interface RequestComplaint {
  readonly source: string | null;
  readonly found: string;
  readonly expected: string;
}

const TYPES = ['line', 'row', 'text', 'html', 'bytes'] as const;

/** Base64 with or without padding; what Node skips over would be lost without a word. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const EXCERPT_CHARS = 60;

type Frame = Readonly<Record<string, unknown>>;

/** Never throws. */
export function parseServeRequest(line: Buffer): ServeRequest | RequestComplaint {
  let frame: unknown;
  try {
    frame = JSON.parse(line.toString('utf8'));
  } catch (error) {
    return complain(null, error instanceof Error ? error.message : String(error), 'a JSON object on each line');
  }
  if (typeof frame !== 'object' || frame === null || Array.isArray(frame)) {
    return complain(null, show(frame), 'a JSON object on each line');
  }
  return readFrame(frame as Frame);
}

function readFrame(frame: Frame): ServeRequest | RequestComplaint {
  const source = frame.source;
  const type = TYPES.find((known) => known === frame.type);
  if (typeof source !== 'string') return complain(null, `${show(source)} as "source"`, 'the name of the input');
  if (type === undefined) {
    return complain(source, `${show(frame.type)} as "type"`, `one of ${TYPES.join(', ')}`);
  }
  const content = readContent(frame);
  if (content === null) {
    return complain(source, describeContent(frame), 'a string under "text", or valid Base64 under "base64"');
  }
  const misplaced = findMisplaced(frame, type);
  if (misplaced !== null) return complain(source, ...misplaced);
  return toRequest(frame, type, source, content);
}

function toRequest(
  frame: Frame,
  type: ServeRequest['type'],
  source: string,
  content: Content,
): ServeRequest | RequestComplaint {
  const offset = toNumber(frame.offset) ?? 0;
  const ordinal = toNumber(frame.ordinal) ?? 1;
  switch (type) {
    case 'line':
      return { type, source, content, offset, line: toNumber(frame.line) ?? 1 };
    case 'row':
      return { type, source, content, offset, row: toNumber(frame.row) ?? 1 };
    case 'bytes': {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return { type, source, content: bytes, more: frame.more === true, offset, ordinal };
    }
    default: {
      const [id, url] = [toText(frame.id), toText(frame.url)];
      return { type, source, content, offset, length: toNumber(frame.length), ordinal, id, url };
    }
  }
}

/** What the places and names of a request must be. A place that is missing in silence would give a wrong record. */
const NEEDED: Readonly<Record<ServeRequest['type'], readonly string[]>> = {
  line: ['offset', 'line'],
  row: ['offset', 'row'],
  text: [],
  html: [],
  bytes: [],
};
const FIRST: ReadonlySet<string> = new Set(['line', 'row', 'ordinal']);
const COUNTS = ['offset', 'length', 'line', 'row', 'ordinal'];
const NAMES = ['id', 'url'];

function findMisplaced(frame: Frame, type: ServeRequest['type']): [found: string, expected: string] | null {
  for (const key of COUNTS) {
    const value = frame[key];
    const isMissing = value === undefined || value === null;
    if (isMissing && !NEEDED[type].includes(key)) continue;
    const least = FIRST.has(key) ? 1 : 0;
    if (!Number.isSafeInteger(value) || Number(value) < least) {
      return [`${show(value)} as "${key}"`, `a whole number from ${least} up`];
    }
  }
  for (const key of NAMES) {
    const value = frame[key] ?? null;
    if (value !== null && typeof value !== 'string') return [`${show(value)} as "${key}"`, 'a string or null'];
  }
  if (frame.more !== undefined && typeof frame.more !== 'boolean') {
    return [`${show(frame.more)} as "more"`, 'true or false'];
  }
  return null;
}

function readContent({ text, base64 }: Frame): Content | null {
  if (typeof text === 'string') return base64 === undefined ? text : null;
  return text === undefined && typeof base64 === 'string' && BASE64.test(base64) ? Buffer.from(base64, 'base64') : null;
}

function describeContent({ text, base64 }: Frame): string {
  if (text !== undefined && base64 !== undefined) return '"text" and "base64" at once';
  if (text !== undefined) return `${show(text)} as "text"`;
  return base64 === undefined ? 'neither "text" nor "base64"' : `${show(base64)} as "base64"`;
}

function complain(source: string | null, found: string, expected: string): RequestComplaint {
  return { source, found, expected };
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > EXCERPT_CHARS ? `${json.slice(0, EXCERPT_CHARS)}…` : json;
}

function toNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
