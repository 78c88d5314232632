import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { READING, toSource } from '../dev/reading.js';
import type { Document, Fault } from '../types.js';
import { readDocuments } from './read-documents.js';
import { ReadError } from './read-error.js';
import type { ReadItem } from './read-item.js';
import type { ReadOptions } from './read-options.js';
import { parseSplit } from './split.js';

const DEFAULTS: ReadOptions = { ...READING, split: { how: 'auto' } };

async function* feed(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(chunks: AsyncIterable<Uint8Array>, options: Partial<ReadOptions>, name: string) {
  const items: ReadItem[] = [];
  const input = { name, path: null, relative: name, size: null };
  for await (const batch of readDocuments(input, toSource(chunks), { ...DEFAULTS, ...options })) items.push(...batch);
  return items;
}

async function read(content: Buffer | string, options: Partial<ReadOptions> = {}, name = 'dump.txt') {
  return collect(feed(Buffer.from(content), Number.POSITIVE_INFINITY), options, name);
}

function documentsOf(items: readonly ReadItem[]): Document[] {
  return items.flatMap((item) => ('document' in item ? [item.document] : []));
}

function faultsOf(items: readonly ReadItem[]): Fault[] {
  return items.flatMap((item) => ('fault' in item ? [item.fault] : []));
}

function textsOf(items: readonly ReadItem[]): string[] {
  return documentsOf(items).map(({ text, textStart, textEnd }) => text.slice(textStart, textEnd));
}

function split(how: string): Partial<ReadOptions> {
  return { format: 'text', split: parseSplit(how) };
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** Items as plain data, byte maps spelled out. */
function flatten(items: readonly ReadItem[]): unknown[] {
  return items.map((item) => {
    if (!('document' in item)) return item;
    const { bytes, payload, ...rest } = item.document;
    const offsets = Array.from({ length: rest.text.length + 1 }, (_, index) => bytes.at(index));
    return { ...rest, payload: payload && Buffer.from(payload).toString('hex'), offsets };
  });
}

function expectTiling(items: readonly ReadItem[], content: Buffer): void {
  const documents = documentsOf(items);
  let offset = 0;
  for (const document of documents) {
    expect(document.offset).toBe(offset);
    expect(document.payload?.length).toBe(document.length);
    expect(document.bytes.at(document.text.length)).toBe(document.length);
    expect(document.textStart).toBeLessThanOrEqual(document.textEnd);
    expect(document.textEnd).toBeLessThanOrEqual(document.text.length);
    offset += document.length;
  }
  const payloads = documents.map(({ payload }) => Buffer.from(payload ?? []));
  expect(Buffer.concat(payloads).equals(content)).toBe(true);
}

const SPLITS = ['auto', 'file', 'line', 'formfeed', 'blank:1', 'blank:2', 'blank:3', 'regex:^=+$', 'regex:b'];

const PARTS = [
  ...[
    '\n',
    '\n',
    '\n\n\n',
    '\r\n',
    '\f',
    ' ',
    '\t',
    '=====\n',
    '-----\n',
    '%\n',
    'a',
    'b. ',
    'word word. ',
    'é',
    '漢字。',
  ],
  ...['😀', 'URL: http://a.b/c\n', '<doc id="1" url="http://d.e">\n', '</doc>\n', 'WARC/1.0\r\n', '\ufeff'],
];

const dumps = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PARTS) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const ENCODERS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-8 with stray bytes': (text) =>
    Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xe2, 0x82]), Buffer.from(text)]),
  'UTF-16LE with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with a mark': (text) => utf16be(`\ufeff${text}`),
  'UTF-16 with an odd byte': (text) => Buffer.concat([Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from('x')]),
  'Latin-1': (text) => Buffer.from(text.replace(/[^\n\f -\xff]/g, '\xe9'), 'latin1'),
};

test.each(Object.keys(ENCODERS))('chunking makes no difference, and documents tile the input: %s', async (name) => {
  await fc.assert(
    fc.asyncProperty(
      dumps,
      fc.constantFrom(...SPLITS),
      fc.constantFrom(7, 16, 33, 1 << 20),
      async (text, how, maxDocBytes) => {
        const content = ENCODERS[name](text);
        const options = { ...split(how), maxDocBytes };
        const whole = await read(content, options);
        expectTiling(whole, content);
        expect(content.length === 0).toBe(faultsOf(whole).length === 1);
        for (const size of [1, 7, 65_536]) {
          expect(flatten(await collect(feed(content, size), options, 'dump.txt'))).toEqual(flatten(whole));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('chunking makes no difference where large documents are faults', async () => {
  await fc.assert(
    fc.asyncProperty(
      dumps,
      fc.constantFrom(...SPLITS),
      fc.constantFrom(3, 7, 16, 33),
      async (text, how, maxDocBytes) => {
        const content = Buffer.from(text);
        const options: Partial<ReadOptions> = { ...split(how), maxDocBytes, oversize: 'fault' };
        const whole = flatten(await read(content, options));
        for (const size of [1, 7]) {
          expect(flatten(await collect(feed(content, size), options, 'dump.txt'))).toEqual(whole);
        }
      },
    ),
    { numRuns: 300 },
  );
});

const LONG_PARTS = [
  '\n',
  '\n',
  '=\n',
  ' '.repeat(40_000),
  `${' '.repeat(70_000)}x`,
  'x '.repeat(40_000),
  '\r\n',
  '\f',
  'x',
];

test('chunking makes no difference to lines that are too long to look at', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...LONG_PARTS), { maxLength: 8 }),
      fc.constantFrom('line', 'blank:1', 'regex:=', 'formfeed'),
      fc.constantFrom(50_000, 1 << 20),
      async (parts, how, maxDocBytes) => {
        const content = Buffer.from(parts.join(''));
        const options = { ...split(how), maxDocBytes };
        const simplify = (items: readonly ReadItem[]) =>
          documentsOf(items).map(({ offset, length, textStart, textEnd, flags }) => [
            offset,
            length,
            textStart,
            textEnd,
            flags,
          ]);
        const whole = await read(content, options);
        if (content.length > 0) expectTiling(whole, content);
        for (const size of [997, 65_536]) {
          expect(simplify(await collect(feed(content, size), options, 'dump.txt'))).toEqual(simplify(whole));
        }
      },
    ),
    { numRuns: 60 },
  );
});

const records = fc
  .array(
    fc.oneof(
      fc.record({ id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)), text: fc.string({ unit: 'binary' }) }),
      fc.jsonValue(),
    ),
    { maxLength: 20 },
  )
  .chain((values) =>
    fc.constantFrom('\n', '\r\n', '\n\n').map((end) => values.map((value) => JSON.stringify(value) + end)),
  )
  .map((lines) => lines.join(''));

test('chunking makes no difference to JSONL, in UTF-8 and UTF-16', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.boolean(), async (lines, isWide) => {
      const content = isWide ? Buffer.from(`\ufeff${lines}`, 'utf16le') : Buffer.from(lines);
      const options: Partial<ReadOptions> = { format: 'jsonl', maxDocBytes: 200, frames: true };
      const whole = flatten(await read(content, options));
      for (const size of [1, 7, 65_536]) {
        expect(flatten(await collect(feed(content, size), options, 'dump.txt'))).toEqual(whole);
      }
    }),
    { numRuns: 150 },
  );
});

test.each([
  [5_000, 4],
  [15_000, 1],
])('auto decides by the same head whatever the chunks: %i lines before it shows', async (lines, count) => {
  const prose = 'Prose that goes on.\n';
  const content = Buffer.from(`${prose.repeat(lines)}=====\nb\n=====\nc\n=====\n${prose.repeat(15_000)}`);
  for (const size of [1000, 65_536, 262_144, 1 << 20]) {
    expect(documentsOf(await collect(feed(content, size), {}, 'dump.txt'))).toHaveLength(count);
  }
});

test.each([
  ['file', 'a\fb\n\n\nc', ['a\fb\n\n\nc']],
  ['line', '\n\na\r\nb\n \nc', ['a', 'b', 'c']],
  ['formfeed', 'a\fb\f\f \n\fc\f', ['a', 'b', 'c']],
  ['blank:2', '\n\na\nb\n\nc\n\n \nd\n\n\n\n', ['a\nb\n\nc\n', 'd\n']],
  ['regex:^==+$', '===\na\n=\n====\r\n\n==\nb\n==\n', ['a\n=\n', 'b\n']],
])('split %s', async (how, content, texts) => {
  expect(textsOf(await read(content, split(how)))).toEqual(texts);
});

test('separators belong to the document before, leading ones to the first', async () => {
  const documents = documentsOf(await read('==\n\na\n==\n\n==\nb\n==\n', split('regex:^==$')));
  expect(documents.map(({ text }) => text)).toEqual(['==\n\na\n==\n\n==\n', 'b\n==\n']);
  expect(documents.map(({ ordinal, offset, length }) => [ordinal, offset, length])).toEqual([
    [1, 0, 13],
    [2, 13, 5],
  ]);
});

test.each(['auto', 'file', 'line', 'formfeed', 'blank:2', 'regex:x'])(
  'blanks alone are one document: %s',
  async (how) => {
    for (const content of ['\n', ' \n\t\n\n\n', '\f\n\f', '\ufeff', '\ufeff\n']) {
      const items = await read(content, split(how));
      expect(documentsOf(items)).toHaveLength(1);
      expectTiling(items, Buffer.from(content));
    }
  },
);

test('a regex separator is found in UTF-16 text beyond Latin-1', async () => {
  const content = Buffer.from('один\nКОНЕЦ\nдва\n', 'utf16le');
  expect(textsOf(await read(content, split('regex:^КОНЕЦ$')))).toEqual(['один\n', 'два\n']);
});

test('header lines give addresses and lie outside the text', async () => {
  const content = 'URL: http://a.b/1\nOne.\n\nURL: http://a.b/é\nTwo.\nURL: http://a.b/3\nThree.\n';
  const items = await read(content);
  expect(textsOf(items)).toEqual(['One.\n\n', 'Two.\n', 'Three.\n']);
  expect(documentsOf(items).map(({ url }) => url)).toEqual(['http://a.b/1', 'http://a.b/é', 'http://a.b/3']);
});

test('a header without text is no document', async () => {
  const content = 'http://a.b/1\nOne.\nhttp://a.b/2\nhttp://a.b/3\nThree.\nhttp://a.b/4\nFour.\n';
  const documents = documentsOf(await read(content));
  expect(documents.map(({ url }) => url)).toEqual(['http://a.b/1', 'http://a.b/3', 'http://a.b/4']);
});

test('all fields of a WARC record are its header', async () => {
  const record = (url: string, text: string) =>
    `WARC/1.0\r\nWARC-Type: conversion\r\n${url}\r\nContent-Length: 4\r\n\r\n${text}\r\n\r\n`;
  const content = record('WARC-Target-URI: http://a.b/', 'One.') + record('WARC-Target-URI: http://c.d/', 'Two.');
  const items = await read(content, { format: 'text' });
  expect(textsOf(items).map((text) => text.trim())).toEqual(['One.', 'Two.']);
  expect(documentsOf(items).map(({ url }) => url)).toEqual(['http://a.b/', 'http://c.d/']);
  for (const { text } of documentsOf(items)) expect(text.startsWith('WARC/1.0')).toBe(true);
});

test('all fields of a message of a mailbox are its header', async () => {
  const message = (n: number, field: string) =>
    `From ann@a.b Mon Jan  1 10:00:0${n} 2024\nFrom: Ann <ann@a.b>\n${field}\n\nText ${n}.\n\n>From here on.\n\n`;
  const items = await read(message(1, 'Archived-At: <https://a.b/é>') + message(2, 'X: y') + message(3, 'X: y'));
  expect(textsOf(items).map((text) => text.trim())).toEqual([1, 2, 3].map((n) => `Text ${n}.\n\n>From here on.`));
  expect(documentsOf(items).map(({ url }) => url)).toEqual(['https://a.b/é', null, null]);
});

test('elements of a converted wiki end where they end', async () => {
  const page = (id: number, text: string) => `<doc id="${id}" url="http://w/${id}" title="T">\n${text}\n</doc>\n`;
  const items = await read(page(1, 'One.') + page(2, 'Two.') + page(3, 'Three.'));
  expect(textsOf(items)).toEqual(['One.\n', 'Two.\n', 'Three.\n']);
  expect(documentsOf(items).map(({ url }) => url)).toEqual(['http://w/1', 'http://w/2', 'http://w/3']);
});

test('pieces end at a line, else a sentence, else a blank, else a character', async () => {
  const lines = await read('one\ntwo three\n', { ...split('file'), maxDocBytes: 8 });
  expect(documentsOf(lines).map(({ text }) => text)).toEqual(['one\n', 'two ', 'three\n']);
  const sentences = await read('One two. Three four five', { ...split('file'), maxDocBytes: 16 });
  expect(documentsOf(sentences).map(({ text }) => text)).toEqual(['One two. ', 'Three four five']);
  const characters = await read('漢字漢字漢字', { ...split('file'), maxDocBytes: 8 });
  expect(documentsOf(characters).map(({ text }) => text)).toEqual(['漢字', '漢字', '漢字']);
  expect(documentsOf(characters).map(({ flags }) => flags)).toEqual([['piece'], ['piece'], ['piece']]);
});

test('a document of just the limit is whole', async () => {
  const [document] = documentsOf(await read('12345678\n', { ...split('line'), maxDocBytes: 8 }));
  expect(document).toMatchObject({ length: 9, flags: [] });
});

test.each([1, 1 << 20])('blank lines behind a document do not make it too large, fed by %i', async (size) => {
  const content = Buffer.from('1234567\n\n\n\nabcdefg\n\n\n\n\nx');
  const items = await collect(feed(content, size), { ...split('blank:3'), maxDocBytes: 8 }, 'dump.txt');
  expect(textsOf(items)).toEqual(['1234567\n', 'abcdefg\n', 'x']);
  expect(documentsOf(items).flatMap(({ flags }) => flags)).toEqual([]);
});

test('a document above the limit is a fault where pieces are not wanted', async () => {
  const items = await read('ab\nmuch too long\ncd\n', { ...split('line'), maxDocBytes: 8, oversize: 'fault' });
  expect(textsOf(items)).toEqual(['ab', 'cd']);
  expect(faultsOf(items)).toEqual([
    {
      source: 'dump.txt',
      offset: 3,
      length: 14,
      line: null,
      kind: 'too-large',
      found: '14 bytes',
      expected: 'at most 8 (--max-doc-bytes)',
      content: null,
    },
  ]);
});

test.each(SPLITS)('a long line and many blank lines pass in bounded pieces: %s', async (how) => {
  for (const content of [Buffer.alloc(3_000_000, 'x'), Buffer.alloc(1_000_000, '\n'), Buffer.alloc(1_000_000, ' ')]) {
    const items = await collect(feed(content, 65_536), { ...split(how), maxDocBytes: 100_000 }, 'dump.txt');
    expectTiling(items, content);
    for (const { length } of documentsOf(items)) expect(length).toBeLessThanOrEqual(100_000);
  }
});

test('what ends the bytes comes after what was read', async () => {
  const fault: Fault = {
    ...{ source: 'dump.txt', offset: 9, length: null, line: null, content: null },
    ...{ kind: 'broken-archive', found: 'the end', expected: 'more' },
  };
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.from('one\nt');
    throw new ReadError(fault);
  }
  const items = await collect(broken(), split('line'), 'dump.txt');
  expect(textsOf(items)).toEqual(['one', 't']);
  expect(items.at(-1)).toEqual({ fault });
});

test('other errors of the bytes are passed on', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.from('one\nt');
    throw new Error('a bug');
  }
  await expect(collect(broken(), {}, 'dump.txt')).rejects.toThrow('a bug');
});

test('the bytes are closed when nobody wants more', async () => {
  let isClosed = false;
  async function* endless(): AsyncGenerator<Buffer> {
    try {
      for (;;) yield Buffer.from('line\n'.repeat(100_000));
    } finally {
      isClosed = true;
    }
  }
  const input = { name: 'x', path: null, relative: 'x', size: null };
  for await (const batch of readDocuments(input, toSource(endless()), { ...DEFAULTS, ...split('line') })) {
    expect([...batch].length).toBeLessThan(100_000);
    break;
  }
  expect(isClosed).toBe(true);
});

test('an empty input is a fault', async () => {
  expect(faultsOf(await read(''))).toMatchObject([{ kind: 'empty-input', offset: null }]);
});

test('a binary input is a fault that names what it is', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  expect(faultsOf(await read(png))).toMatchObject([{ kind: 'binary', found: 'PNG image' }]);
  const noise = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * at * 31) % 251));
  const [fault] = faultsOf(await read(noise));
  expect(fault.found).toMatch(/^control characters in \d+ % of the first 65536 bytes$/);
});

test('text with a few NULs is text', async () => {
  const content = `${'Some prose with\0 gaps.\n'.repeat(20)}`;
  expect(textsOf(await read(content, split('file')))).toEqual([content]);
});
