/** Bytes as they come → whole lines, as many at a time as came together. */
import { ByteQueue } from './byte-queue.js';

/** A line without its break; only its length where it is longer than may be held. */
export type RequestLine = { readonly bytes: Buffer } | { readonly length: number };

const LINE_FEED = 0x0a;

/** Each chunk's lines are used up before the next chunk is asked for. A last line needs no break. */
export async function* readRequestLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Iterable<RequestLine>, void, undefined> {
  const held = new ByteQueue();
  let dropped = 0;

  function hold(part: Buffer): void {
    held.push(part);
    if (held.length > maxBytes) dropped += held.take(held.length).length;
  }

  function endLine(): RequestLine {
    const bytes = held.take(held.length);
    const length = dropped + bytes.length;
    dropped = 0;
    return length > maxBytes ? { length } : { bytes };
  }

  function* cut(chunk: Buffer): Generator<RequestLine, void, undefined> {
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, feed));
      yield endLine();
      from = feed + 1;
    }
    hold(chunk.subarray(from));
  }

  for await (const chunk of chunks) yield cut(chunk);
  if (held.length + dropped > 0) yield [endLine()];
}
