import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document, Fault } from '../types.js';
import { detectCharset } from './input-charset.js';
import { type JsonlOptions, type JsonlPlan, JsonlReader } from './jsonl-reader.js';
import { renderDocument } from './page-document.js';
import { makeItems, PieceBuilder } from './piece.js';
import type { RawItem } from './raw-record.js';
import { createRecordMaker, mayHoldPage } from './read-record.js';

type Options = Partial<JsonlPlan & JsonlOptions>;

function read(content: string | Buffer, options: Options = {}, encoding: string | null = null) {
  const bytes = Buffer.from(content);
  const charset = detectCharset(bytes, encoding);
  const keys = { textKey: 'text', htmlKey: 'html', idKey: 'id', urlKey: 'url' };
  const plan = {
    source: 'a.jsonl',
    encoding: charset.fixed,
    confidence: charset.confidence,
    frames: false,
    ...keys,
    ...options,
  };
  const builder = new PieceBuilder({ skip: 0 });
  builder.plan = { format: 'jsonl', ...plan };
  const reader = new JsonlReader({ source: 'a.jsonl', charset, maxDocBytes: 1000, ...options }, builder.add);
  reader.push(bytes);
  reader.finish();
  const make = createRecordMaker({ format: 'jsonl', ...plan }, renderDocument);
  return builder.end().flatMap((piece) => [...makeItems(piece, make)]);
}

function readDocument(content: string | Buffer, options: Options = {}, encoding?: string): Document {
  const [item] = read(content, options, encoding);
  if (!('document' in item)) throw new Error(`unexpected ${JSON.stringify(item)}`);
  return item.document;
}

function readFault(content: string | Buffer, options: Options = {}): Fault {
  const [item] = read(content, options);
  if (!('fault' in item)) throw new Error('unexpected document');
  return item.fault;
}

test('a record becomes a document', () => {
  const { bytes, ...document } = readDocument('\n{"id":"a","text":"é\\n","url":"http://a.b/"}\n');
  expect(document).toEqual({
    id: 'a',
    source: 'a.jsonl',
    ordinal: 2,
    offset: 1,
    length: 44,
    url: 'http://a.b/',
    encoding: 'utf-8',
    encodingConfidence: 1,
    text: 'é\n',
    textStart: 0,
    textEnd: 2,
    payload: null,
    markup: null,
    input: '{}',
    frame: null,
    flags: [],
  });
  expect([0, 1, 2].map((index) => bytes.at(index))).toEqual([0, 2, 3]);
});

test('blank lines, CRLF, a byte order mark and a missing last break are fine', () => {
  const items = read('\ufeff{"text":"a"}\r\n\r\n \n{"text":"b"}');
  expect(items).toMatchObject([
    { document: { text: 'a', offset: 0, length: 16, ordinal: 1 } },
    { document: { text: 'b', offset: 21, length: 12, ordinal: 4 } },
  ]);
});

test('a number for an id keeps its digits; other kinds are no id but stay', () => {
  expect(readDocument('{"id":12345678901234567890,"text":""}').id).toBe('12345678901234567890');
  expect(readDocument('{"id":1.0,"text":""}')).toMatchObject({ id: '1.0', input: '{}' });
  expect(readDocument('{"id":null,"url":null,"text":""}')).toMatchObject({ id: null, url: null, input: '{}' });
  expect(readDocument('{"id":[1],"url":2,"text":""}')).toMatchObject({
    id: null,
    url: null,
    input: '{"id":[1],"url":2}',
  });
});

test('other members stay as they are written', () => {
  const line = '{"n": 1.0,"big":12345678901234567890, "text":"a" ,"x" :{"y":[ "]}" ]},"e":"\\u0041"}';
  expect(readDocument(line).input).toBe('{"n": 1.0,"big":12345678901234567890,"x" :{"y":[ "]}" ]},"e":"\\u0041"}');
});

test('of members with one key the last one counts', () => {
  const document = readDocument('{"a":1,"text":"x","b":2,"a":3,"text":"y"}', { frames: true });
  expect(document).toMatchObject({ text: 'y', input: '{"a":3,"b":2}' });
  expect(document.frame?.before).toBe('{"a":1,"text":"x","b":2,"a":3,"text":');
});

test('dotted keys lead into nested objects, unless a key has that very name', () => {
  const options = { textKey: 'body.text', idKey: 'meta.id', urlKey: 'meta.link.url' };
  const nested = '{"body":{"text":"a","lang":"en"},"meta":{"id":7,"link":{"url":"http://a.b/"}}}';
  expect(readDocument(nested, options)).toMatchObject({
    text: 'a',
    id: '7',
    url: 'http://a.b/',
    input: '{"body":{"lang":"en"},"meta":{"id":7,"link":{"url":"http://a.b/"}}}',
  });
  expect(readDocument('{"body.text":"a","body":{"text":"b"}}', options).text).toBe('a');
});

test('inherited members are no members', () => {
  expect(readFault('{"a":1}', { textKey: 'constructor.name' }).kind).toBe('text-missing');
  expect(readDocument('{"__proto__":{"b":1},"text":"a"}').input).toBe('{"__proto__":{"b":1}}');
});

test('invalid UTF-8 is replaced and flagged; U+FFFD itself is valid', () => {
  expect(readDocument(Buffer.from('{"text":"a\xff"}', 'latin1'))).toMatchObject({
    text: 'a\ufffd',
    flags: ['invalid-bytes'],
  });
  expect(readDocument('{"text":"a\ufffd"}').flags).toEqual([]);
});

test('unpaired surrogates survive and count three bytes', () => {
  const document = readDocument('{"text":"\\ud83d!\\ude00"}');
  expect(document.text).toBe('\ud83d!\ude00');
  expect([0, 1, 2, 3].map((index) => document.bytes.at(index))).toEqual([0, 3, 4, 7]);
});

test('other charsets are decoded line by line', () => {
  expect(readDocument(Buffer.from('{"text":"caf\xe9"}', 'latin1'), {}, 'windows-1252').text).toBe('café');
  const wide = Buffer.from('\ufeff{"text":"Ċ漢"}\n{"text":"b"}\n', 'utf16le');
  expect(read(wide)).toMatchObject([
    { document: { text: 'Ċ漢', encoding: 'utf-16le', offset: 0 } },
    { document: { text: 'b', offset: 30, length: 24 } },
  ]);
});

test('a line that is no JSON is a fault that tells the place', () => {
  expect(readFault('\n{"text": "é", }\n')).toEqual({
    source: 'a.jsonl',
    offset: 1,
    length: 16,
    line: 2,
    kind: 'broken-json',
    found: '"}" where a key in double quotes should be, at byte 16, near "{\\"text\\": \\"é\\", }"',
    expected: 'a JSON object on each line',
    content: '{"text": "é", }',
  });
  expect(readFault('{"text": "a').found).toMatch(/^the end of the line where a closing quote should be, at byte 11/);
});

test.each([
  ['[1]', 'an array'],
  ['3', 'a number'],
  ['"a"', 'a string'],
  ['true', 'a boolean'],
  ['null', 'null'],
])('%s is not an object', (line, found) => {
  expect(readFault(line)).toMatchObject({ kind: 'not-an-object', found, content: line });
});

test('a list of records is told from one', () => {
  const expected = 'a string under "text" (--text-key) or "html" (--html-key)';
  const advice = `, as the records in "items" have, which jq -c '.items[]' takes out`;
  expect(readFault('{"n":1,"tags":[{"a":1}],"items":[{"text":"a"}]}')).toMatchObject({
    found: 'the keys "n", "tags", "items"',
    expected: `${expected}${advice}`,
  });
  expect(readFault('{"items":[{"html":"<p>a</p>"}]}').expected).toBe(`${expected}${advice}`);
  for (const list of ['[{"a":1}]', '[]', '["text"]', '{"text":"a"}']) {
    expect(readFault(`{"items":${list}}`).expected).toBe(expected);
  }
});

test('a record without text tells its keys', () => {
  const expected = 'a string under "text" (--text-key) or "html" (--html-key)';
  expect(readFault('{"body":"a","b":1}')).toMatchObject({
    kind: 'text-missing',
    found: 'the keys "body", "b"',
    expected,
  });
  expect(readFault('{}').found).toBe('no keys');
  const many = JSON.stringify(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`k${at}`, at])));
  expect(readFault(many).found).toMatch(/"k9" and 2 more$/);
  expect(readFault('{"text":["a"]}')).toMatchObject({
    kind: 'text-not-a-string',
    found: 'an array under "text"',
    expected,
  });
});

test.each([
  ['{"text":null,"html":"<p>one"}', 'one', true],
  ['{"html":"<p>one","text":""}', 'one', true],
  ['{"text":null,"html":""}', '', true],
  ['{"text":"","html":""}', '', false],
  ['{"text":"","html":null}', '', false],
  ['{"text":"two","html":"<p>one"}', 'two', false],
])('%s has the text %j, a page: %j', (line, text, isPage) => {
  const document = readDocument(line);
  expect([document.text.trim(), document.markup !== null]).toEqual([text, isPage]);
});

test.each(['{"text":null}', '{"text":null,"html":null}'])('%s has no text', (line) => {
  expect(readFault(line)).toMatchObject({ kind: 'text-not-a-string', found: 'null under "text"' });
});

test('a line above the limit is a fault, and is not held', () => {
  const items = read(`{"text":"a"}\n{"text":"${'b'.repeat(1000)}"}\n{"text":"c"}\n`);
  expect(items).toMatchObject([
    { document: { text: 'a' } },
    { fault: { kind: 'too-large', offset: 13, length: 1011, line: 2, found: 'a line of 1011 bytes', content: null } },
    { document: { text: 'c', offset: 1025, ordinal: 3 } },
  ]);
});

test('a frame rebuilds the line', () => {
  const lines = fc.tuple(fc.string({ unit: 'binary' }), fc.jsonValue(), fc.boolean());
  fc.assert(
    fc.property(lines, ([text, other, isAscii]) => {
      const quoted = JSON.stringify(text);
      const literal = isAscii
        ? quoted.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        : quoted;
      const line = `{"a": ${JSON.stringify(other)}, "text": ${literal}, "b": 1.0}`;
      const { frame } = readDocument(line, { frames: true, maxDocBytes: 100_000 });
      const form = isAscii && literal !== quoted ? 'ascii' : 'json';
      expect(frame?.literal).toEqual({ form });
      expect(`${frame?.before}${literal}${frame?.after}`).toBe(line);
    }),
  );
});

test('a literal in no usual form is kept', () => {
  expect(readDocument('{"text":"\\u00E9\\/"}\n', { frames: true }).frame).toEqual({
    before: '{"text":',
    after: '}',
    literal: { form: 'raw', raw: '"\\u00E9\\/"' },
  });
});

describe('a piece may hold a page', () => {
  const PLAN: JsonlPlan = {
    ...{ format: 'jsonl', source: 'a.jsonl', encoding: null, confidence: 1, frames: false },
    ...{ textKey: 'text', htmlKey: 'html', idKey: 'id', urlKey: 'url' },
  };
  const may = (line: string, plan: Partial<JsonlPlan> = {}) => mayHoldPage({ ...PLAN, ...plan }, Buffer.from(line));

  test.each<[string, Partial<JsonlPlan>]>([
    ['{"html": "<p>one"}', {}],
    ['{"h\\u0074ml": "<p>one"}', {}],
    ['{"page": {"html": "<p>one"}}', { htmlKey: 'page.html' }],
    ['{"page.html": "<p>one"}', { htmlKey: 'page.html' }],
    ['{"a\\/b": "<p>one"}', { htmlKey: 'a/b' }],
    ['{"sídán": "<p>one"}', { htmlKey: 'sídán' }],
    ['{"text": "<p>one</p>"}', {}],
    ['{"text": "<p>one<\\/p>"}', {}],
    ['{"body": "\\u003cp>one\\u003c/p>"}', { textKey: 'body' }],
    ['{"text": "<!doctype html><title>a</title>one"}', {}],
  ])('%s with %j', (line, plan) => {
    expect(readDocument(line, plan).markup).not.toBeNull();
    expect(may(line, plan)).toBe(true);
  });

  test('in UTF-16', () => {
    const bytes = Buffer.from('\ufeff{"html": "<p>one"}', 'utf16le');
    expect(mayHoldPage({ ...PLAN, encoding: 'utf-16le' }, bytes)).toBe(true);
  });

  test('not where no key is written so, or none is looked for', () => {
    expect(may('{"text": "html and <p>é\\n", "htmls": 1}')).toBe(false);
    expect(may('{"html": "<p>one"}', { htmlKey: null })).toBe(false);
    expect(readDocument('{"text": "<p>one</p>"}', { htmlKey: null }).text).toBe('<p>one</p>');
    expect(readDocument('{"text": "<p>one</p> is a paragraph"}').text).toBe('<p>one</p> is a paragraph');
  });
});

test('blank lines are one item with those around them, however the bytes come', () => {
  const content = Buffer.from('\n \r\n\n\n{"text":"a"}\n\n\noops\n\n  ');
  const readRaw = (size: number): RawItem[] => {
    const items: RawItem[] = [];
    const charset = detectCharset(content, null);
    const reader = new JsonlReader({ source: 'a.jsonl', charset, maxDocBytes: 1000 }, (item) => items.push(item));
    for (let at = 0; at < content.length; at += size) reader.push(content.subarray(at, at + size));
    reader.finish();
    return items;
  };
  const items = readRaw(content.length);
  expect(items).toMatchObject([
    { offset: 0, length: 6, ordinal: 4, next: 6, head: { blank: [{ text: '\n \r\n\n\n', times: 1 }] } },
    { offset: 6, ordinal: 5, head: { format: 'jsonl' } },
    { offset: 19, length: 2, ordinal: 7, head: { blank: [{ text: '\n', times: 2 }] } },
    { offset: 21, ordinal: 8 },
    { offset: 26, length: 3, ordinal: 10, head: { blank: [{ text: '\n  ', times: 1 }] } },
  ]);
  const heads = (all: readonly RawItem[]) => all.map((item) => ({ ...item, parts: null }));
  expect(heads(readRaw(1))).toEqual(heads(items));
});
