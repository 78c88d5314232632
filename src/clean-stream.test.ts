import { describe, expect, test } from '@jest/globals';
import { type CleanStreamOptions, type CleanTextOptions, cleanStream, cleanText } from './clean-stream.js';
import { ReadError } from './read/read-error.js';
import { UsageError } from './read/usage-error.js';
import type { Fault, Label } from './types.js';
import type { CleanRecord } from './write/record.js';

const BODY = 'The bridge reopened on Monday after nine weeks of repairs, and the first buses crossed it before dawn.';

async function* chunksOf(...chunks: (string | Uint8Array)[]) {
  yield* chunks;
}

function catchError(run: () => unknown): Error | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Error ? error : null;
  }
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

  test.each([
    [5, {}, 'text: found 5, expected a string'],
    [BODY, null, 'options: found null, expected an object'],
    [BODY, { keep: [{ a: 1 }] }, /^keep: found "{ a: 1 }", expected labels among/],
    [BODY, { rules: 'rules.yaml' }, "rules: found 'rules.yaml', expected what loadRules gives"],
    [BODY, { rules: {} }, /^rules: found {}/],
    [BODY, { id: 5 }, 'id: found 5, expected a string'],
    [BODY, { url: {} }, 'url: found {}, expected a string'],
    [BODY, { source: ['a'] }, "source: found [ 'a' ], expected a string"],
  ])('%j with %j is wrong', (text, options, message) => {
    const thrown = catchError(() => cleanText(text as string, options as CleanTextOptions));
    expect(thrown).toBeInstanceOf(UsageError);
    expect(thrown?.message).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message);
  });

  test('null is no option', () => {
    const none = { id: null, url: null, source: null, rules: null } as unknown as CleanTextOptions;
    expect(cleanText(BODY, none)).toEqual(cleanText(BODY));
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
    [{ split: 5 }, /^split: found 5, expected a string$/],
    [{ textKey: ['text'] }, /^textKey: found \[ 'text' \], expected a string$/],
    [{ encoding: 5 }, /^encoding: found 5, expected a string$/],
    [{ encoding: '' }, /^unknown encoding ""/],
    [{ verify: 'no' }, /^verify: found 'no', expected true or false$/],
    [{ rules: [] }, /^rules: found \[\], expected what loadRules gives$/],
    [{ signal: {} }, /^signal: found {}, expected the signal of an AbortController$/],
    [{ onFault: 'skip' }, /^onFault: found 'skip', expected a function$/],
  ])('%j is a wrong option', async (options, message) => {
    const wrong = options as unknown as CleanStreamOptions;
    const thrown = await collect(cleanStream(chunksOf(BODY), wrong)).catch((error) => error);
    expect(thrown).toBeInstanceOf(UsageError);
    expect(thrown.message).toMatch(message);
  });

  test.each([
    [
      'dump.txt',
      "source: found 'dump.txt', expected chunks of bytes (Uint8Array) or strings, such as createReadStream gives",
    ],
    [[Buffer.from(BODY), 5], /^source: found 5, expected chunks/],
    [[{ text: BODY }], /^source: found {/],
  ])('%j is no source', async (source, message) => {
    const thrown = await collect(cleanStream(source as unknown as AsyncIterable<string>)).catch((error) => error);
    expect(thrown).toBeInstanceOf(UsageError);
    expect(thrown.message).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message);
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
