/** Bytes as they come → whole lines, as many at a time as came together. */
import { LineCutter } from './line-cutter.js';

/** A line without its break; only its length where it is longer than may be held. */
export type RequestLine = { readonly bytes: Buffer } | { readonly length: number };

/** Each chunk's lines are used up before the next chunk is asked for. A last line needs no break. */
export async function* readRequestLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Iterable<RequestLine>, void, undefined> {
  let lines: RequestLine[] = [];
  const cutter = new LineCutter({ unit: 1, narrow: (bytes) => bytes, maxBytes }, (bytes, length) => {
    lines.push(bytes === null ? { length } : { bytes });
  });
  for await (const chunk of chunks) {
    cutter.push(chunk);
    yield lines;
    lines = [];
  }
  cutter.finish();
  yield lines;
}
