import { describe, expect, test } from '@jest/globals';
import { type CleanStreamOptions, cleanStream, cleanText } from './clean-stream.js';
import { ReadError } from './read/read-error.js';
import { UsageError } from './read/usage-error.js';
import type { Fault, Label } from './types.js';
import type { CleanRecord } from './write/record.js';

const BODY = 'The bridge reopened on Monday after nine weeks of repairs, and the first buses crossed it before dawn.';

async function* chunksOf(...chunks: (string | Uint8Array)[]) {
  yield* chunks;
}

async function collect(records: AsyncIterable<CleanRecord>): Promise<CleanRecord[]> {
  const all: CleanRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

describe('cleanText', () => {
  test('gives the record of the one document', () => {
    const record = cleanText(`${BODY}\n`, { id: 'x', url: 'http://x.org/', source: 'memory' });
    expect(record).toMatchObject({
      id: 'x',
      text: BODY,
      metadata: { url: 'http://x.org/', source: 'memory', input: {} },
    });
    expect(cleanText(BODY).id).toBe('text#1');
  });
});

describe('cleanStream', () => {
  test('takes strings and bytes, torn anywhere', async () => {
    const bytes = Buffer.from(`${BODY} é😀\n`);
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const [fromBytes] = await collect(cleanStream(chunksOf(...pieces)));
    const [fromStrings] = await collect(cleanStream(chunksOf(...`${BODY} é😀\n`.split(''))));
    expect(fromBytes.text).toBe(`${BODY} é😀`);
    expect(fromStrings).toEqual(fromBytes);
    expect(fromBytes.id).toBe('stream#1');
  });

  test('throws at the first fault, or tells and goes on', async () => {
    const lines = `{"text":"${BODY}"}\nbroken\n{"text":"${BODY}","more":[1]}\n`;
    await expect(collect(cleanStream(chunksOf(lines)))).rejects.toThrow(ReadError);
    const faults: Fault[] = [];
    const records = await collect(cleanStream(chunksOf(lines), { onFault: (fault) => faults.push(fault) }));
    expect(records.map(({ text }) => text)).toEqual([BODY, BODY]);
    expect(records[1].metadata.input).toEqual({ more: [1] });
    expect(faults).toMatchObject([{ kind: 'broken-json', line: 2, source: 'stream' }]);
  });

  test.each([
    [{ maxDocBytes: 0 }, /^maxDocBytes: found 0, expected a number of bytes from 1 up$/],
    [{ maxDocBytes: -5 }, /^maxDocBytes: found -5, /],
    [{ maxDocBytes: Number.NaN }, /^maxDocBytes: found NaN, /],
    [{ maxDocBytes: '1M' }, /^maxDocBytes: found '1M', /],
    [{ from: 'xml' }, /^from: found 'xml', expected one of auto, text, .*, parquet$/],
    [{ keep: ['foo'] }, /^keep: found "foo", expected labels among body, title/],
    [{ keep: ['titel'] }, /^keep: found "titel" \(did you mean title\?\)/],
    [{ keep: 'share' }, /^keep: found 'share', expected a list of labels, such as \['body', 'title'\]$/],
  ])('%j is a wrong option', async (options, message) => {
    const wrong = options as unknown as CleanStreamOptions;
    const thrown = await collect(cleanStream(chunksOf(BODY), wrong)).catch((error) => error);
    expect(thrown).toBeInstanceOf(UsageError);
    expect(thrown.message).toMatch(message);
  });

  test('keeps the labels that are named, and no others', async () => {
    const read = async (keep: Label[]) => (await collect(cleanStream(chunksOf(BODY), { keep })))[0].text;
    expect([await read(['body']), await read(['title', 'nav']), await read([])]).toEqual([BODY, '', '']);
    expect(() => cleanText(BODY, { keep: 'body' as unknown as Label[] })).toThrow(UsageError);
  });

  test('cuts documents at their least size', async () => {
    const records = await collect(cleanStream(chunksOf('abc'), { maxDocBytes: 1, from: 'text' }));
    expect(records.map(({ text }) => text).join('')).toBe('abc');
  });

  test('ends quietly when its signal fires', async () => {
    const controller = new AbortController();
    const endless = async function* () {
      for (;;) yield `${BODY}\n`.repeat(5000);
    };
    const options = { from: 'text', split: 'line', signal: controller.signal } as const;
    let records = 0;
    for await (const _ of cleanStream(endless(), options)) if (++records === 3) controller.abort();
    expect(records).toBeGreaterThanOrEqual(3);
  });
});
