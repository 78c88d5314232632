/** Enough to tell a binary format by its magic. */
const HEAD_BYTES = 8;

/** The first bytes of a stream, or all of them where there are fewer, and the whole stream once more. */
export async function takeHead(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Buffer; readonly all: AsyncGenerator<Uint8Array, void, undefined> }> {
  const rest = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return { head, all: resume(head, { [Symbol.asyncIterator]: () => rest }) };
}

async function* resume(head: Buffer, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  if (head.length > 0) yield head;
  yield* rest;
}
