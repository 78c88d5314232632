/** Requests of a peer → answers, one line each: records as the command line writes them, or what is wrong. */
import { createFedInput, type FedInput } from './fed-input.js';
import { type CleanItem, cleanOne, flagSeen, type PipelineOptions, toInternalFault } from './pipeline.js';
import { createUtf8Map } from './read/byte-maps.js';
import { detectCharset } from './read/input-charset.js';
import type { JsonlPlan } from './read/jsonl-reader.js';
import { type PageComplaint, renderDocument } from './read/page-document.js';
import { toPagePayload, toPayloadDocument } from './read/payload-document.js';
import type { Maker, PieceRecord } from './read/piece.js';
import type { RawPlace } from './read/raw-record.js';
import type { ReadItem } from './read/read-item.js';
import { createRecordMaker } from './read/read-record.js';
import { SeenIds } from './read/seen-ids.js';
import { toTooLargeLine } from './read/too-large-line.js';
import {
  type BytesRequest,
  type DocumentRequest,
  type LineRequest,
  parseServeRequest,
  type RequestComplaint,
  type RowRequest,
} from './serve-request.js';
import { toDocument } from './to-document.js';
import { type Document, type Fault, sourceOf } from './types.js';
import { toQuarantineLine } from './write/fault-text.js';
import { toRecord } from './write/record.js';

/** Answers a request; the pieces make one line without its break, and each is made when it is asked for. */
export type Answer = (request: Buffer) => AsyncGenerator<string, void, undefined>;

/** Whoever answers the requests of one peer, in order: each answer must be used up before the next request. */
export function createAnswer(pipeline: PipelineOptions): Answer {
  const state: State = { pipeline, lines: createMakers(pipeline), rows: createMakers(pipeline), fed: null };
  return async function* answer(bytes) {
    const request = parseServeRequest(bytes);
    if (!('type' in request)) yield toComplaintLine(request);
    else if (request.type === 'bytes') yield* answerBytes(state, request);
    else yield toAnswer(answerOne(state, request));
  };
}

/** The answer to a request that is not even looked at. */
export function toTooLongAnswer(length: number, maxBytes: number): string {
  return toComplaintLine({ source: null, found: `a request of ${length} bytes`, expected: `at most ${maxBytes}` });
}

interface State {
  readonly pipeline: PipelineOptions;
  readonly lines: Makers;
  readonly rows: Makers;
  /** The input whose bytes are on their way. */
  fed: FedInput | null;
}

/** What is known of a source. Only one is kept: a source's requests come one after the other. */
interface Known {
  readonly source: string;
  readonly encoding: string | null;
  readonly make: Maker;
  /** Of this peer's requests: what others were asked nobody here knows. */
  readonly seenIds: SeenIds;
}

type Makers = (source: string, encoding: string | null) => Known;

function createMakers({ read }: PipelineOptions): Makers {
  let last: Known | null = null;
  return (source, encoding) => {
    if (last?.source !== source || last.encoding !== encoding) {
      const plan: JsonlPlan = { ...read, format: 'jsonl', source, encoding, confidence: 1, frames: false };
      last = { source, encoding, make: createRecordMaker(plan, renderDocument), seenIds: new SeenIds() };
    }
    return last;
  };
}

const LINE_FEED = 0x0a;

const BLANK = { passedOver: 'blank line' };

function answerOne(state: State, request: LineRequest | RowRequest | DocumentRequest): CleanItem {
  try {
    const { item, seenIds } = readOne(state, request);
    if (!('document' in item)) return item;
    const cleaned = cleanOne(item.document, state.pipeline);
    return seenIds === null ? cleaned : flagSeen(cleaned, seenIds);
  } catch (error) {
    return toBrokenRequest(request, error);
  }
}

/** A mistake of ours in reading one request must not cost its neighbours. */
function toBrokenRequest({ source, offset }: { source: string; offset: number }, error: unknown): { fault: Fault } {
  const found = `a request that chaff fails on (${error instanceof Error ? error.message : String(error)})`;
  const expected = 'a request that it can answer; this is a bug, please report it';
  return { fault: { source, offset, length: null, line: null, kind: 'internal', found, expected, content: null } };
}

/** `seenIds` is null where each document is an input of its own. */
function readOne(
  state: State,
  request: LineRequest | RowRequest | DocumentRequest,
): { readonly item: ReadItem; readonly seenIds: SeenIds | null } {
  const { source, content } = request;
  switch (request.type) {
    case 'line': {
      // Text is decoded already.
      const known = state.lines(source, typeof content === 'string' ? null : state.pipeline.read.encoding);
      return { item: readLine(state, request, known.make), seenIds: known.seenIds };
    }
    case 'row': {
      const known = state.rows(source, 'utf-8');
      return { item: readRow(state, request, known.make), seenIds: known.seenIds };
    }
    default:
      return { item: readDocument(state, request), seenIds: null };
  }
}

function readLine({ pipeline }: State, { source, content, offset, line }: LineRequest, make: Maker): ReadItem {
  const { maxDocBytes } = pipeline.read;
  const bytes = toBytes(content);
  const place = { offset, length: bytes.length, ordinal: line };
  if (bytes.length > maxDocBytes) return { fault: toTooLargeLine(source, place, maxDocBytes) };
  if (bytes.includes(LINE_FEED)) {
    return { fault: toFault({ source, offset, length: bytes.length, line }, 'a line break', 'one line of JSON') };
  }
  return make(toWhole(place), bytes) ?? BLANK;
}

/** As of Parquet: what is wrong with a row has no place in the file but its number, and no content. */
function readRow({ pipeline }: State, { source, content, offset, row }: RowRequest, make: Maker): ReadItem {
  const { maxDocBytes } = pipeline.read;
  const bytes = toBytes(content);
  const place = { source, offset: null, length: null, line: row };
  if (bytes.includes(LINE_FEED)) return { fault: toFault(place, 'a line break', 'a row on one line of JSON') };
  const item = make(toWhole({ offset, length: bytes.length, ordinal: row }), bytes);
  if (item === null) return { fault: toFault(place, 'nothing', 'a row as a JSON object') };
  if ('fault' in item) return { fault: { ...item.fault, ...place, content: null } };
  if (!('document' in item)) return item;
  const length = Buffer.byteLength(sourceOf(item.document).text);
  if (length > maxDocBytes) return { fault: toTooLarge({ ...place, length }, 'a text of ', maxDocBytes) };
  return { document: { ...item.document, length } };
}

function toWhole(place: RawPlace): PieceRecord {
  return { ...place, start: 0, end: place.length, head: { format: 'jsonl' } };
}

function readDocument({ pipeline }: State, request: DocumentRequest): ReadItem {
  const { encoding, maxDocBytes } = pipeline.read;
  const { source, content, offset, ordinal, id, url } = request;
  const bytes = Buffer.byteLength(content);
  const length = request.length ?? bytes;
  const fault = { source, offset, length, line: null };
  if (bytes > maxDocBytes) return { fault: toTooLarge(fault, '', maxDocBytes) };
  const place = { id, source, ordinal, offset, length, url, input: null };
  let document: Document | PageComplaint;
  if (typeof content === 'string') {
    document = request.type === 'text' ? toPlainDocument(content) : toPage(content, url);
  } else if (request.type === 'text') {
    document = toPayloadDocument(content, detectCharset(content, encoding), place);
  } else {
    document = toPagePayload(content, { encoding, http: null }, place);
  }
  return 'kind' in document
    ? { fault: { ...fault, ...document, content: null } }
    : { document: { ...document, ...place } };
}

function toPlainDocument(text: string): Document {
  return { ...toDocument(text), textStart: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
}

function toPage(html: string, url: string | null): Document | PageComplaint {
  const page = renderDocument(html, createUtf8Map(html, null), url);
  return 'kind' in page ? page : { ...toDocument(html), ...page };
}

/** An array of what the bytes gave, which may be nothing yet. */
async function* answerBytes(state: State, request: BytesRequest): AsyncGenerator<string, void, undefined> {
  const { source, content, more } = request;
  if (state.fed !== null && state.fed.source !== source) {
    const expected = `more bytes of ${JSON.stringify(state.fed.source)}, which has not ended`;
    yield toComplaintLine({ source, found: 'bytes of another input', expected });
    return;
  }
  state.fed ??= createFedInput(source, state.pipeline);
  const { fed } = state;
  if (!more) state.fed = null;
  let separator = '[';
  try {
    for (const chunk of more ? [content] : [content, null]) {
      for await (const item of fed.feed(chunk)) {
        yield separator + toAnswer(moveItem(item, request));
        separator = ',';
      }
    }
  } catch (error) {
    yield separator + toAnswer(toBrokenRequest(request, error));
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}

/** An item whose places are counted in bytes that begin elsewhere. */
function moveItem(item: CleanItem, { offset, ordinal }: BytesRequest): CleanItem {
  if (offset === 0 && ordinal === 1) return item;
  if ('fault' in item) {
    return item.fault.offset === null ? item : { fault: { ...item.fault, offset: item.fault.offset + offset } };
  }
  if ('passedOver' in item) return item;
  const { document, article } = item;
  const place = { offset: document.offset + offset, ordinal: document.ordinal + ordinal - 1 };
  return { document: { ...document, ...place }, article };
}

function toAnswer(item: CleanItem): string {
  if ('passedOver' in item) return JSON.stringify({ passed_over: item.passedOver });
  if ('fault' in item) return toQuarantineLine(item.fault);
  try {
    return toRecord(item.document, item.article);
  } catch (error) {
    return toQuarantineLine(toInternalFault(item.document, error));
  }
}

function toBytes(content: string | Buffer): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

type FaultPlace = Pick<Fault, 'source' | 'offset' | 'length' | 'line'>;

function toTooLarge(place: FaultPlace, what: string, maxDocBytes: number): Fault {
  const found = `${what}${place.length} bytes`;
  return { ...place, kind: 'too-large', found, expected: `at most ${maxDocBytes} (--max-doc-bytes)`, content: null };
}

function toFault(place: FaultPlace, found: string, expected: string): Fault {
  return { ...place, kind: 'broken-json', found, expected, content: null };
}

/** What is wrong with the request itself: a line of the quarantine that no input can cause. */
function toComplaintLine({ source, found, expected }: RequestComplaint): string {
  const place = { source, offset: null, length: null, line: null };
  return JSON.stringify({ ...place, error: 'bad-request', found, expected, content: null });
}
