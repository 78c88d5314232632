/** HTTP's content codings: https://www.rfc-editor.org/rfc/rfc9110#section-8.4 */
import { isNativeError } from 'node:util/types';
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { Decompress } from 'fzstd';
import type { Complaint } from './warc-header.js';

export interface DecodeOptions {
  /** Nothing is inflated beyond this. */
  readonly maxBytes: number;
  /** Whether the body may end early: then what could be decoded counts. */
  readonly isCut: boolean;
}

/** A body that would become too large. */
export interface TooLarge {
  readonly limit: number;
}

/** A server may apply several; more than this is an attack. */
const MAX_CODINGS = 5;

/** Takes the codings of a Content-Encoding field off a body, the last one first. */
export function decodeContent(body: Buffer, field: string, options: DecodeOptions): Buffer | Complaint | TooLarge {
  const codings = field.split(',').map((coding) => coding.trim().toLowerCase());
  if (codings.length > MAX_CODINGS) {
    return { found: `${codings.length} content codings`, expected: `at most ${MAX_CODINGS}` };
  }
  let bytes = body;
  for (const coding of codings.reverse()) {
    const decoded = decodeOne(bytes, coding, options);
    if (!Buffer.isBuffer(decoded)) return decoded;
    bytes = decoded;
  }
  return bytes;
}

function decodeOne(body: Buffer, coding: string, options: DecodeOptions): Buffer | Complaint | TooLarge {
  if (coding === '' || coding === 'identity' || body.length === 0) return body;
  const decode = DECODERS.get(coding);
  if (decode === undefined) {
    return {
      found: `the content coding ${JSON.stringify(coding.slice(0, 40))}`,
      expected: 'gzip, deflate, br or zstd',
    };
  }
  try {
    return decode(body, options);
  } catch (error) {
    if (!isNativeError(error)) throw error;
    if (error instanceof LimitError || ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')) {
      return { limit: options.maxBytes };
    }
    return {
      found: `a body of ${body.length} bytes that is no ${coding} (${error.message})`,
      expected: `intact ${coding} data`,
    };
  }
}

type Decode = (body: Buffer, options: DecodeOptions) => Buffer;

const GZIP: Decode = (body, options) => {
  // Crawlers that inflate the body and leave the header field are common.
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  return gunzipSync(body, toZlib(options));
};

/** The standard means zlib's format; some servers send it bare. */
const DEFLATE: Decode = (body, options) => {
  const isZlib = (body[0] & 0x0f) === 8 && body.length > 1 && body.readUInt16BE(0) % 31 === 0;
  return isZlib ? inflateSync(body, toZlib(options)) : inflateRawSync(body, toZlib(options));
};

const BROTLI: Decode = (body, { maxBytes, isCut }) =>
  brotliDecompressSync(body, {
    maxOutputLength: Math.max(1, maxBytes),
    ...(isCut && { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  });

const ZSTD: Decode = (body, { maxBytes, isCut }) => {
  const chunks: Buffer[] = [];
  let length = 0;
  const stream = new Decompress((chunk) => {
    length += chunk.length;
    if (length > maxBytes) throw new LimitError();
    chunks.push(Buffer.from(chunk));
  });
  stream.push(body, !isCut);
  return Buffer.concat(chunks);
};

const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ['gzip', GZIP],
  ['x-gzip', GZIP],
  ['deflate', DEFLATE],
  ['br', BROTLI],
  ['zstd', ZSTD],
]);

function toZlib({ maxBytes, isCut }: DecodeOptions): { maxOutputLength: number; finishFlush?: number } {
  return { maxOutputLength: Math.max(1, maxBytes), ...(isCut && { finishFlush: constants.Z_SYNC_FLUSH }) };
}

class LimitError extends Error {}
