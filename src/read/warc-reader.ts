/** WARC, and WET, which is WARC: records → documents. https://iipc.github.io/warc-specifications/ */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Fault, FaultKind } from '../types.js';
import { decodeContent } from './content-coding.js';
import { describeBinary } from './detect-binary.js';
import { dechunk, type HttpHead, parseHttpHead } from './http-message.js';
import { detectCharset, type InputCharset } from './input-charset.js';
import { type MediaType, parseMediaType } from './media-type.js';
import { TOLD_CONFIDENCE } from './page-document.js';
import { type PayloadPlace, toPagePayload, toPayloadDocument } from './payload-document.js';
import { headOf, type Maker } from './piece.js';
import type { FormatReader, RawItem, RawPlace, RawSink } from './raw-record.js';
import type { ReadItem } from './read-item.js';
import { compareDigests, PAYLOAD_DIGEST, readDigest } from './warc-digest.js';
import { type Complaint, unwrapUri, type WarcHeader } from './warc-header.js';
import { type WarcDamage, type WarcRecord, WarcSplitter } from './warc-splitter.js';

export interface WarcOptions {
  readonly source: string;
  /** The user's word for every payload, as a WHATWG label; null to go by the record, then by the bytes. */
  readonly encoding: string | null;
  /** Largest block of a record, and largest payload after decoding. */
  readonly maxDocBytes: number;
  /** Whether digests are checked. */
  readonly verify: boolean;
}

export interface WarcPlan extends WarcOptions {
  readonly format: 'warc';
}

export interface WarcHead extends Pick<WarcRecord, 'header' | 'isWhole' | 'digestComplaint'> {
  readonly format: 'warc';
  /** Where in the record's bytes its block begins. */
  readonly blockStart: number;
}

/** Types of records whose block may be a document. */
const CONTENT_TYPES: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

/** Corpora made of WARCs keep what was there: redirects and error pages are not, and parts (206) are not whole. */
const STATUS_OK = 200;

/** Wget and wpull file their own logs and settings as resources. */
const CRAWLER_URI = /^<?(?:metadata:|urn:x-)/i;

/** Media types of text and of pages; payloads of the others are passed over. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['text/plain']);
const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** What is no text shows that soon; a look at all of it would take as long as everything else. */
const SNIFFED_BYTES = 2048;

/** Content of a damaged record above this size is left out of its fault. */
const MAX_CONTENT_BYTES = 1 << 20;

/** Cuts one input into its records. A record that cannot hold text is passed over, and says why. */
export function createWarcReader({ source, maxDocBytes, verify }: WarcOptions, emit: RawSink): FormatReader {
  const splitter = new WarcSplitter({ maxBlockBytes: maxDocBytes, verify, isWanted: mayHoldDocument });
  let ordinal = 0;

  function emitAll(found: Iterable<WarcRecord | WarcDamage>): void {
    for (const record of found) {
      ordinal++;
      emit(toRawItem(record, source, ordinal));
    }
  }

  return { push: (bytes) => emitAll(splitter.read(bytes)), finish: () => emitAll(splitter.finish()) };
}

function toRawItem(found: WarcRecord | WarcDamage, source: string, ordinal: number): RawItem {
  if ('complaint' in found) return { fault: toDamageFault(source, found) };
  const { header, bytes, block, isWhole, digestComplaint, offset, length } = found;
  const passedOver = digestComplaint === null ? whyPassedOver(header) : null;
  if (passedOver !== null) return { passedOver };
  const head: WarcHead = {
    format: 'warc',
    header,
    blockStart: block.byteOffset - bytes.byteOffset,
    isWhole,
    digestComplaint,
  };
  return { offset, length, ordinal, parts: [bytes], head, next: null };
}

/** Makes documents of the records of one input. */
export function createWarcMaker(plan: WarcPlan): Maker {
  return (place, bytes) => {
    const { header, blockStart, isWhole, digestComplaint } = headOf(place, 'warc');
    return toItem(plan, { ...place, header, isWhole, digestComplaint, bytes, block: bytes.subarray(blockStart) });
  };
}

/** As far as the header tells: what an HTTP response holds shows only in its block. */
function mayHoldDocument(header: WarcHeader): boolean {
  if (!CONTENT_TYPES.has(header.type)) return false;
  return isHttp(header) || isReadable(parseMediaType(readContentType(header, null))?.essence ?? '');
}

function isReadable(essence: string): boolean {
  return TEXT_TYPES.has(essence) || PAGE_TYPES.has(essence);
}

/** A record in its piece. */
type Held = RawPlace & Pick<WarcRecord, 'header' | 'bytes' | 'block' | 'isWhole' | 'digestComplaint'>;

function toItem(plan: WarcPlan, record: Held): ReadItem {
  const outcome = readPayload(record, plan);
  if ('passedOver' in outcome) return outcome;
  if ('kind' in outcome) return { fault: toFault(plan.source, record, outcome) };
  return toDocument(plan, record, outcome);
}

/** What is wrong with a record that is whole. */
type Trouble = Complaint & { readonly kind: FaultKind };

interface Payload {
  readonly bytes: Buffer;
  readonly type: MediaType;
  /** As it is written. */
  readonly contentType: string;
  readonly status: number | null;
}

type Outcome = Payload | Trouble | { readonly passedOver: string };

/** What the header alone tells against a record. */
function whyPassedOver({ type, fields }: WarcHeader): string | null {
  if (!CONTENT_TYPES.has(type)) return nameType(type);
  if (CRAWLER_URI.test(fields.get('warc-target-uri') ?? '')) return 'metadata';
  return fields.has('warc-segment-number') ? 'segment' : null;
}

function readPayload(record: Held, options: WarcOptions): Outcome {
  const { header, block, isWhole } = record;
  if (record.digestComplaint !== null) return { kind: 'bad-digest', ...record.digestComplaint };
  const head = isHttp(header) ? parseHttpHead(block) : null;
  if (head !== null && 'found' in head) return isWhole ? { kind: 'broken-http', ...head } : tooLarge(record, options);
  if (head !== null && head.status !== STATUS_OK) return { passedOver: `HTTP ${head.status}` };
  const declared = readContentType(header, head);
  const type = parseMediaType(declared);
  if (type === null) return { passedOver: 'no content type' };
  if (!isReadable(type.essence)) return { passedOver: type.essence };
  if (!isWhole) return tooLarge(record, options);
  const bytes = decodeBody(record, head, options);
  if ('kind' in bytes) return bytes;
  if (bytes.body.length === 0) return { passedOver: 'empty' };
  return { bytes: bytes.body, type, contentType: declared, status: head?.status ?? null };
}

/** Names in messages and in the summary come from the input: only what looks like a type is taken over. */
function nameType(type: string): string {
  return /^[a-z-]{1,40}$/.test(type) ? type : 'unknown type';
}

function isHttp({ type, fields }: WarcHeader): boolean {
  return type === 'response' && /^\s*application\/http\s*(?:;|$)/i.test(fields.get('content-type') ?? '');
}

/** What the server said; where it said nothing, what the crawler made of it. */
function readContentType(header: WarcHeader, head: HttpHead | null): string {
  const own = (head === null ? header.fields : head.fields).get('content-type');
  return own ?? header.fields.get('warc-identified-payload-type') ?? '';
}

function tooLarge({ header }: Held, { maxDocBytes }: WarcOptions): Trouble {
  const expected = `at most ${maxDocBytes} (--max-doc-bytes)`;
  return { kind: 'too-large', found: `a block of ${header.blockLength} bytes`, expected };
}

/** The payload as the page's reader got it: without transfer and content codings. */
function decodeBody(record: Held, head: HttpHead | null, options: WarcOptions): { body: Buffer } | Trouble {
  const { header, block } = record;
  const raw = block.subarray(head?.length ?? 0);
  // A crawler that gave up on a long page says so; what it has of the codings ends early, too.
  const isCut = header.fields.has('warc-truncated');
  const isChunked = /\bchunked\s*$/i.test(head?.fields.get('transfer-encoding') ?? '');
  const body = isChunked ? dechunk(raw, isCut) : raw;
  const complaint = options.verify ? checkPayload(header, raw, Buffer.isBuffer(body) ? body : raw) : null;
  if (complaint !== null) return { kind: 'bad-digest', ...complaint };
  if (!Buffer.isBuffer(body)) return { kind: 'broken-http', ...body };
  const coding = head?.fields.get('content-encoding');
  if (coding === undefined) return { body };
  const decoded = decodeContent(body, coding, { maxBytes: options.maxDocBytes, isCut });
  if (Buffer.isBuffer(decoded)) return { body: decoded };
  if ('found' in decoded) return { kind: 'broken-http', ...decoded };
  const found = `a body of ${body.length} bytes that inflates to more than ${decoded.limit}`;
  return { kind: 'too-large', found, expected: `at most ${decoded.limit} (--max-doc-bytes)` };
}

/** The standard's payload has no chunks; most crawlers hash the body as it came, with them. */
function checkPayload(header: WarcHeader, raw: Buffer, body: Buffer): Complaint | null {
  const digest = readDigest(header, PAYLOAD_DIGEST);
  if (digest === null || 'found' in digest) return digest;
  const found = (body === raw ? [raw] : [raw, body]).map((bytes) =>
    createHash(digest.algorithm).update(bytes).digest('hex'),
  );
  return compareDigests(digest, found, PAYLOAD_DIGEST);
}

function toDocument(plan: WarcPlan, record: Held, payload: Payload): ReadItem {
  const charset = toCharset(record.header, payload, plan.encoding);
  if (describeBinary(payload.bytes.subarray(0, SNIFFED_BYTES), charset) !== null)
    return { passedOver: `binary ${payload.type.essence}` };
  const place = toPlace(plan.source, record, payload);
  const document = PAGE_TYPES.has(payload.type.essence)
    ? toPagePayload(payload.bytes, { encoding: plan.encoding, http: payload.type.charset }, place)
    : toPayloadDocument(payload.bytes, charset, place);
  return 'kind' in document ? { fault: toFault(plan.source, record, document) } : { document };
}

/** As browsers have it: a byte order mark, then the server's word; before both the user's, after them the bytes. */
function toCharset({ type }: WarcHeader, { bytes, type: media }: Payload, encoding: string | null): InputCharset {
  const detected = detectCharset(bytes, encoding);
  if (encoding !== null || detected.markBytes > 0) return detected;
  if (media.charset !== null) return { ...detectCharset(bytes, media.charset), confidence: TOLD_CONFIDENCE };
  // Converters write UTF-8.
  return type === 'conversion'
    ? { ...detected, usual: () => ({ encoding: 'utf-8', confidence: TOLD_CONFIDENCE }) }
    : detected;
}

function toPlace(source: string, { header, offset, length, ordinal }: Held, payload: Payload): PayloadPlace {
  const { fields } = header;
  const uri = fields.get('warc-target-uri');
  const input = {
    warc_record_id: fields.get('warc-record-id') ?? null,
    warc_date: fields.get('warc-date') ?? null,
    warc_type: header.type,
    warc_truncated: fields.get('warc-truncated') ?? null,
    content_type: payload.contentType,
    http_status: payload.status,
  };
  return {
    id: input.warc_record_id,
    source,
    ordinal,
    offset,
    length,
    url: uri === undefined ? null : unwrapUri(uri),
    input: JSON.stringify(input),
  };
}

function toFault(source: string, { offset, length, bytes, isWhole }: Held, trouble: Trouble): Fault {
  const content = isWhole && trouble.kind !== 'too-large' ? toContent(bytes) : null;
  return { source, offset, length, line: null, ...trouble, content };
}

function toDamageFault(source: string, { offset, length, bytes, complaint }: WarcDamage): Fault {
  const content = bytes === null ? null : toContent(bytes);
  return { source, offset, length, line: null, kind: 'broken-warc', ...complaint, content };
}

/** Quarantines hold text. */
function toContent(bytes: Buffer): string | null {
  return bytes.length <= MAX_CONTENT_BYTES && isUtf8(bytes) ? bytes.toString('utf8') : null;
}
