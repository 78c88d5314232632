/** The HTTP response in a WARC record's block: https://www.rfc-editor.org/rfc/rfc9112 */
import { findHeaderEnd, readFields } from './header-fields.js';
import type { Complaint } from './warc-header.js';

export interface HttpHead {
  readonly status: number;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes up to the body. */
  readonly length: number;
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? +(\d{3})(?!\d)/;

const LINE_FEED = 0x0a;
const SHOWN_CHARS = 60;

/** Reads what comes before the body; lines that are no fields are passed over, as browsers do. */
export function parseHttpHead(block: Buffer): HttpHead | Complaint {
  const line = block.toString('latin1', 0, Math.min(block.length, 256)).split(/\r?\n/, 1)[0];
  const status = STATUS_LINE.exec(line)?.[1];
  if (status === undefined) {
    return {
      found: JSON.stringify(line.slice(0, SHOWN_CHARS)),
      expected: 'an HTTP status line, such as HTTP/1.1 200 OK',
    };
  }
  const end = findHeaderEnd(block, 0);
  if (end === -1) {
    return { found: `no blank line in an HTTP response of ${block.length} bytes`, expected: 'one after its header' };
  }
  return { status: Number(status), fields: readFields(block.subarray(0, end)).fields, length: end };
}

/** A chunk's size in hexadecimal, with what servers put around it, and its extensions. */
const CHUNK_LINE = /^[ \t]*([\da-f]{1,12})[ \t]*(?:;[^\n]*)?\r?$/i;

/** No chunk's first line is longer. */
const MAX_LINE_BYTES = 4096;

/**
 * Takes the chunked coding off a body. Crawlers that do so themselves and leave the header field are common, so a body
 * that does not begin with a chunk is taken as it is. `isCut` allows the body to end early.
 */
export function dechunk(body: Buffer, isCut: boolean): Buffer | Complaint {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const feed = body.subarray(at, at + MAX_LINE_BYTES).indexOf(LINE_FEED);
    const size = feed === -1 ? undefined : CHUNK_LINE.exec(body.toString('latin1', at, at + feed))?.[1];
    if (size === undefined) {
      if (at === 0) return body;
      if (isCut && feed === -1 && body.length - at < MAX_LINE_BYTES) return Buffer.concat(chunks);
      return { found: `${describeBytes(body, at)} at byte ${at} of a chunked body`, expected: 'the size of a chunk' };
    }
    const start = at + feed + 1;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    const end = start + length;
    if (end > body.length && !isCut) {
      const found = `${body.length - start} bytes in the chunk at byte ${at} of a chunked body`;
      return { found, expected: `${length}` };
    }
    chunks.push(body.subarray(start, end));
    if (end >= body.length) {
      if (isCut) return Buffer.concat(chunks);
      return { found: `the end of a chunked body after ${body.length} bytes`, expected: 'a last chunk of size 0' };
    }
    const breakBytes = body[end] === 0x0d ? 2 : 1;
    if (body[end + breakBytes - 1] !== LINE_FEED) {
      const found = `${describeBytes(body, end)} at byte ${end} of a chunked body`;
      return { found, expected: `a line break after a chunk of ${length} bytes` };
    }
    at = end + breakBytes;
  }
}

function describeBytes(body: Buffer, at: number): string {
  return at === body.length ? 'the end' : JSON.stringify(body.toString('latin1', at, at + 20));
}
