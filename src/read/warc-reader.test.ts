import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { READING, toSource } from '../dev/reading.js';
import type { Document, Fault } from '../types.js';
import { readDocuments } from './read-documents.js';
import type { ReadItem } from './read-item.js';
import type { ReadOptions } from './read-options.js';

const DEFAULTS = READING;

async function read(content: Buffer | string, options: Partial<ReadOptions> = {}, cuts: readonly number[] = []) {
  const bytes = Buffer.from(content);
  const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  async function* feed(): AsyncGenerator<Buffer> {
    for (let n = 1; n < edges.length; n++) yield bytes.subarray(edges[n - 1], edges[n]);
  }
  const items: ReadItem[] = [];
  const input = { name: 'crawl', path: null, relative: 'crawl', size: null };
  for await (const batch of readDocuments(input, toSource(feed()), { ...DEFAULTS, ...options })) items.push(...batch);
  return items;
}

/** One word an item: a document's text, a fault's kind, a reason in brackets. */
function outline(items: readonly ReadItem[]): string[] {
  return items.map((item) => {
    if ('document' in item) return item.document.text.trim();
    return 'fault' in item ? `!${item.fault.kind}` : `(${item.passedOver})`;
  });
}

function documentsOf(items: readonly ReadItem[]): Document[] {
  return items.flatMap((item) => ('document' in item ? [item.document] : []));
}

function faultOf(items: readonly ReadItem[]): Fault {
  const [fault, ...rest] = items.flatMap((item) => ('fault' in item ? [item.fault] : []));
  expect(rest).toEqual([]);
  return fault;
}

type Fields = Readonly<Record<string, string | number | null>>;

function record(type: string, block: Buffer | string, fields: Fields = {}): Buffer {
  const body = Buffer.from(block);
  const all: Fields = {
    'WARC-Type': type,
    'WARC-Record-ID': `<urn:${createHash('md5').update(body).digest('hex')}>`,
    'Content-Length': body.length,
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

const text = (words: string, fields: Fields = {}): Buffer =>
  record('conversion', `${words}\n`, { 'Content-Type': 'text/plain', ...fields });

const HTTP = { 'Content-Type': 'application/http; msgtype=response' };

function response(body: Buffer | string, headers = '', fields: Fields = {}, status = '200 OK'): Buffer {
  const head = Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/plain\r\n${headers}\r\n`);
  return record('response', Buffer.concat([head, Buffer.from(body)]), { ...HTTP, ...fields });
}

const between = (...middle: Buffer[]): Buffer => Buffer.concat([text('Before.'), ...middle, text('After.')]);

const base32 = (bytes: Buffer): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
};
const sha1 = (bytes: Buffer | string): string => base32(createHash('sha1').update(bytes).digest());

describe('files that other software wrote', () => {
  test('warcio: every record is a document, or is passed over for a reason', async () => {
    const items = await read(gunzipSync(readFileSync('fixtures/read/warc/pages.warc.gz')), { verify: true });
    expect(items.flatMap((item) => ('passedOver' in item ? [item.passedOver] : []))).toEqual([
      'warcinfo',
      'request',
      'HTTP 404',
      'image/png',
      'revisit',
      'metadata',
    ]);
    const ferry = 'The ferry leaves at seven, and the fishermen wait on the pier.\n'.repeat(4);
    expect(documentsOf(items).map((document) => [document.url, document.encoding, document.text])).toEqual([
      ['http://example.com/plain', 'utf-8', ferry],
      ['http://example.com/chunked-gzip', 'utf-8', ferry],
      ['http://example.com/deflate', 'utf-8', ferry],
      ['http://example.com/brotli', 'utf-8', ferry],
      [
        'http://example.com/shift_jis',
        'shift_jis',
        '港の夜市は、古い石油ランプの列だった。\n三年前から屋台が戻ってきた。\n',
      ],
      ['http://example.com/gb18030', 'gb18030', '港口的夜市曾经是一排油灯。\n三年前，摊位回来了。\n'],
      [
        'http://example.com/koi8-r',
        'koi8-r',
        'Ночной рынок у порта был рядом керосиновых ламп.\nТри года назад лавки вернулись.\n',
      ],
      ['http://example.com/windows-1251', 'windows-1251', 'Паром уходит в семь утра.\nНа пристани ждут рыбаки.\n'],
      ['http://example.com/page', 'utf-8', 'Hello.'],
      ['file:///notes.txt', 'utf-8', ferry],
      ['http://example.com/page', 'utf-8', 'Hallo, Wörld.\n'],
    ]);
    const [document] = documentsOf(items);
    expect(document.id).toBe('<urn:uuid:00000000-0000-4000-8000-000000000002>');
    expect(JSON.parse(document.input ?? '')).toEqual({
      warc_record_id: '<urn:uuid:00000000-0000-4000-8000-000000000002>',
      warc_date: '2026-11-24T10:00:00Z',
      warc_type: 'response',
      warc_truncated: null,
      content_type: 'text/plain',
      http_status: 200,
    });
  });

  test('Wget: addresses in angle brackets, and its own log is no document', async () => {
    const items = await read(gunzipSync(readFileSync('fixtures/read/warc/wget.warc.gz')), { verify: true });
    expect(documentsOf(items).map(({ url, ordinal }) => [url, ordinal])).toEqual([
      ['http://127.0.0.1:8765/notes.txt', 3],
      ['http://127.0.0.1:8765/index.html', 5],
    ]);
    expect(outline(items).filter((word) => word === '(metadata)')).toHaveLength(3);
  });

  test('the records tile the file', async () => {
    const content = gunzipSync(readFileSync('fixtures/read/warc/pages.warc.gz'));
    for (const { offset, length, payload } of documentsOf(await read(content))) {
      expect(content.toString('latin1', offset, offset + 9)).toBe('WARC/1.1\r');
      expect(content.toString('latin1', offset + length - 4, offset + length)).toBe('\r\n\r\n');
      expect(payload?.length).toBeGreaterThan(0);
    }
  });
});

describe('what a record holds', () => {
  test.each([
    ['a request', record('request', 'GET / HTTP/1.1\r\n\r\n', HTTP), '(request)'],
    ['a type that nobody knows', record('x y', 'a'), '(unknown type)'],
    ['a redirect', response('', 'Location: /\r\n', {}, '301 Moved'), '(HTTP 301)'],
    ['a part', response('half', '', {}, '206 Partial Content'), '(HTTP 206)'],
    ['nothing', response(''), '(empty)'],
    ['no type', record('resource', 'a'), '(no content type)'],
    [
      'a type that only the crawler knows',
      record('resource', 'Ah.', { 'WARC-Identified-Payload-Type': 'text/plain' }),
      'Ah.',
    ],
    ['an image', record('resource', 'a', { 'Content-Type': 'Image/PNG; x=y' }), '(image/png)'],
    ['an image that says it is text', response(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), '(binary text/plain)'],
    ['a segment', text('Half', { 'WARC-Segment-Number': 1 }), '(segment)'],
    ['another protocol', record('response', 'a 1.2.3.4', { 'Content-Type': 'text/dns' }), '(text/dns)'],
    ['HTTP/2', record('response', 'HTTP/2 200\r\ncontent-type: text/plain\r\n\r\nTwo.', HTTP), 'Two.'],
    [
      'a body without chunks that says it has some',
      response('Plain words.', 'Transfer-Encoding: chunked\r\n'),
      'Plain words.',
    ],
    ['a body inflated already', response('Plain words.', 'Content-Encoding: gzip\r\n'), 'Plain words.'],
    ['gzip', response(gzipSync('Words.'), 'Content-Encoding: x-gzip\r\n'), 'Words.'],
    ['deflate', response(deflateSync('Words.'), 'Content-Encoding: deflate\r\n'), 'Words.'],
    ['bare deflate', response(deflateRawSync('Words.'), 'Content-Encoding: deflate\r\n'), 'Words.'],
    ['two codings', response(brotliCompressSync(gzipSync('Words.')), 'Content-Encoding: gzip, br\r\n'), 'Words.'],
    ['zstd', response(Buffer.from('KLUv/SQHOQAAV29yZHMuCorQN/Q=', 'base64'), 'Content-Encoding: zstd\r\n'), 'Words.'],
    [
      'chunks with extensions',
      response('3;a=b\r\nWor\r\n3 \r\nds.\r\n0\r\nTrailer: x\r\n\r\n', 'Transfer-Encoding: chunked\r\n'),
      'Words.',
    ],
    ['lines without carriage returns', Buffer.from(text('Words.').toString().replaceAll('\r', '')), 'Words.'],
    ['no line breaks after the block', text('Words.').subarray(0, -4), 'Words.'],
    ['a WARC', text(text('Inner.').toString()), text('Inner.').toString().trim()],
    ['no media type known, and a WARC', record('resource', text('Inner.')), '(no content type)'],
  ])('%s', async (_, middle, expected) => {
    expect(outline(await read(between(middle), { verify: true }))).toEqual(['Before.', expected, 'After.']);
  });

  test('a cut record that says so holds what there is', async () => {
    const cut = { 'WARC-Truncated': 'length' };
    const words = Array.from({ length: 400 }, (_, n) => `The ferry ${n} leaves at ${(n * 7919) % 1009}.`).join(' ');
    const body = gzipSync(words).subarray(0, -30);
    const gzip = response(body, 'Content-Encoding: gzip\r\n', cut);
    const chunked = response(`7d0\r\n${words.slice(0, 900)}`, 'Transfer-Encoding: chunked\r\n', cut);
    const [first, second] = documentsOf(await read(Buffer.concat([gzip, chunked])));
    expect(words.startsWith(first.text) && first.text.length).toBeGreaterThan(100);
    expect(second.text).toBe(words.slice(0, 900));
    expect(first.input).toContain('"warc_truncated":"length"');
  });

  test('charset: the user, a byte order mark, the server, the bytes', async () => {
    const latin = Buffer.from('caf\xe9 ', 'latin1');
    const body = (name: string) => record('resource', latin, { 'Content-Type': `text/plain;charset="${name}"` });
    const encodings = async (content: Buffer, options: Partial<ReadOptions> = {}) =>
      documentsOf(await read(content, options)).map(({ encoding }) => encoding);
    expect(await encodings(body('iso-8859-2'))).toEqual(['iso-8859-2']);
    expect(await encodings(body('no such'))).toEqual(['windows-1252']);
    expect(await encodings(body('iso-8859-2'), { encoding: 'koi8-r' })).toEqual(['koi8-r']);
    const marked = record('resource', '\ufeffWords.', { 'Content-Type': 'text/plain; charset=koi8-r' });
    const [document] = documentsOf(await read(marked));
    expect([document.encoding, document.textStart]).toEqual(['utf-8', 1]);
  });
});

describe('damage costs no neighbour', () => {
  const chunked = 'Transfer-Encoding: chunked\r\n';
  const gzip = 'Content-Encoding: gzip\r\n';
  test.each<[string, Buffer, string, RegExp]>([
    ['a line that is no field', text('X', { 'no colon\r\nA': 1 }), 'broken-warc', /the line .* in a record's header/],
    ['no length', text('X', { 'Content-Length': null }), 'broken-warc', /without a length/],
    ['no type', text('X', { 'WARC-Type': null }), 'broken-warc', /without a type/],
    ['a length that is no number', text('X', { 'Content-Length': '-1' }), 'broken-warc', /"-1"/],
    [
      'a length that is too small',
      text('Some words.', { 'Content-Length': 4 }),
      'broken-warc',
      /after a block of 4 bytes/,
    ],
    [
      'a length that reaches into the neighbour',
      text('X', { 'Content-Length': 50 }),
      'broken-warc',
      /block of 50 bytes/,
    ],
    ['a length beyond the end', text('X', { 'Content-Length': 5000 }), 'broken-warc', /the end of the input after/],
    [
      'a length beyond all limits',
      text('X', { 'Content-Length': 5e12 }),
      'broken-warc',
      /the beginning of a record at byte/,
    ],
    [
      'a request of a wrong length',
      record('request', 'X', { 'Content-Length': 90 }),
      'broken-warc',
      /block of 90 bytes/,
    ],
    ['a record that was cut', text('Some words.').subarray(0, -9), 'broken-warc', /after a block of 12 bytes/],
    ['a header that was cut', text('Some words.').subarray(0, 50), 'broken-warc', /another record 50 bytes after/],
    ['garbage', Buffer.from('garbage\r\nWARC/1.0 is a format\r\n'), 'broken-warc', /"garbage/],
    ['binary garbage', Buffer.alloc(3 << 20, 0xfe), 'broken-warc', /"þþþ/],
    [
      'an endless header',
      Buffer.concat([Buffer.from('WARC/1.0\r\nA: '), Buffer.alloc(1 << 20, 'a')]),
      'broken-warc',
      /longer header/,
    ],
    ['no HTTP', record('response', 'nothing\r\n\r\nX', HTTP), 'broken-http', /"nothing"/],
    [
      'an HTTP header without end',
      record('response', 'HTTP/1.1 200 OK\r\nA: b\r\n', HTTP),
      'broken-http',
      /no blank line/,
    ],
    ['a bad chunk', response('3\r\nWor\r\nzz\r\nds.\r\n0\r\n\r\n', chunked), 'broken-http', /"zz.* at byte 8/],
    [
      'a chunk that is too short',
      response('30\r\nWords.\r\n0\r\n\r\n', chunked),
      'broken-http',
      /13 bytes in the chunk at byte 0/,
    ],
    [
      'a chunk that is too long',
      response('3\r\nWords.\r\n0\r\n\r\n', chunked),
      'broken-http',
      /at byte 6 of a chunked body/,
    ],
    ['no last chunk', response('6\r\nWords.', chunked), 'broken-http', /the end of a chunked body/],
    ['damaged gzip', response(gzipSync('Some words.').fill(0, 12, 20), gzip), 'broken-http', /no gzip/],
    ['gzip that was cut', response(gzipSync('Some words.').subarray(0, -9), gzip), 'broken-http', /no gzip/],
    ['damaged brotli', response('Words.', 'Content-Encoding: br\r\n'), 'broken-http', /no br/],
    ['damaged zstd', response('(\xb5/\xfdWords', 'Content-Encoding: zstd\r\n'), 'broken-http', /no zstd/],
    ['an unknown coding', response('Words.', 'Content-Encoding: lzma\r\n'), 'broken-http', /"lzma"/],
    [
      'many codings',
      response(gzipSync('Words.'), 'Content-Encoding: gzip,gzip,gzip,gzip,gzip,gzip\r\n'),
      'broken-http',
      /6 content codings/,
    ],
    ['a record above the limit', text('word '.repeat(300_000)), 'too-large', /a block of 1500001 bytes/],
    ['a response above the limit', response('word '.repeat(300_000)), 'too-large', /a block of 15000\d\d bytes/],
    ['a bomb', response(gzipSync(Buffer.alloc(1 << 27)), gzip), 'too-large', /inflates to more than 1048576/],
    [
      'a brotli bomb',
      response(brotliCompressSync(Buffer.alloc(1 << 24)), 'Content-Encoding: br\r\n'),
      'too-large',
      /inflates/,
    ],
  ])('%s', async (_, middle, kind, found) => {
    const content = between(middle);
    const items = await read(content);
    expect(outline(items)).toEqual(['Before.', `!${kind}`, 'After.']);
    const fault = faultOf(items);
    expect(fault.found).toMatch(found);
    expect(fault).toMatchObject({ source: 'crawl', offset: text('Before.').length, length: middle.length, line: null });
    expect(fault.expected).not.toBe('');
  });

  test('a large image is passed over, not too large', async () => {
    const image = record('resource', Buffer.alloc(3 << 20), { 'Content-Type': 'image/png' });
    const page = response(Buffer.alloc(3 << 20), '', {}, '404 Not Found');
    expect(outline(await read(between(image, page)))).toEqual(['Before.', '(image/png)', '(HTTP 404)', 'After.']);
  });

  test('the end of the input', async () => {
    const content = between();
    const inBlock = await read(content.subarray(0, -8));
    expect(outline(inBlock)).toEqual(['Before.', '!broken-warc']);
    expect(faultOf(inBlock).found).toBe('the end of the input after 3 bytes of a block');
    const inHeader = await read(content.subarray(0, -30));
    expect(outline(inHeader)).toEqual(['Before.', '!broken-warc']);
    expect(faultOf(inHeader).found).toContain("in a record's header");
    expect(outline(await read(content.subarray(0, -2)))).toEqual(['Before.', 'After.']);
    expect(outline(await read(content.subarray(0, text('Before.').length + 5)))).toEqual(['Before.', '!broken-warc']);
  });

  test('a quarantine gets the content where it is text', async () => {
    const damaged = text('Some words.', { 'Content-Length': 4 });
    expect(faultOf(await read(between(damaged))).content).toBe(damaged.toString());
    expect(faultOf(await read(between(response('\xe9', 'Content-Encoding: br\r\n')))).content).toContain('\xe9');
    const binary = response(gzipSync('Some words.').subarray(0, -9), gzip);
    expect(faultOf(await read(between(binary))).content).toBe(null);
  });
});

describe('digests', () => {
  const block = 'Words.\n';
  const hex = (name: string) => createHash(name).update(block).digest('hex');
  test.each([
    ['sha1 in base32', `sha1:${sha1(block)}`, true],
    ['sha1 in hexadecimal', `SHA-1:${hex('sha1').toUpperCase()}`, true],
    ['sha256', `sha-256:${hex('sha256')}`, true],
    ['md5 in base32, padded', `md5:${base32(createHash('md5').update(block).digest())}======`, true],
    ['another sha1', `sha1:${sha1('other')}`, false],
    ['an unknown algorithm', 'crc32:AAAA', false],
  ])('%s', async (_, digest, isGood) => {
    for (const field of ['WARC-Block-Digest', 'WARC-Payload-Digest']) {
      const content = between(text('Words.', { [field]: digest }));
      const expected = isGood ? 'Words.' : '!bad-digest';
      expect(outline(await read(content, { verify: true }))).toEqual(['Before.', expected, 'After.']);
      expect(outline(await read(content))).toEqual(['Before.', 'Words.', 'After.']);
    }
  });

  test('a payload digest is that of the body, with its chunks or without', async () => {
    const body = '6\r\nWords.\r\n0\r\n\r\n';
    const chunked = (digest: string) =>
      response(body, 'Transfer-Encoding: chunked\r\n', { 'WARC-Payload-Digest': `sha1:${digest}` });
    const content = Buffer.concat([sha1(body), sha1('Words.'), sha1('x')].map(chunked));
    expect(outline(await read(content, { verify: true }))).toEqual(['Words.', 'Words.', '!bad-digest']);
  });

  test('records that are passed over are checked, too', async () => {
    const bad = record('request', 'GET / HTTP/1.1\r\n\r\n', { ...HTTP, 'WARC-Block-Digest': `sha1:${sha1('x')}` });
    const items = await read(between(bad), { verify: true });
    expect(outline(items)).toEqual(['Before.', '!bad-digest', 'After.']);
    expect(faultOf(items)).toMatchObject({ found: expect.stringMatching(/sha1 [\da-f]{40}/) });
  });
});

test('wherever the bytes are cut, the items are the same', async () => {
  const good = [
    text('One.'),
    response('3\r\nTwo\r\n0\r\n\r\n', 'Transfer-Encoding: chunked\r\n'),
    record('request', 'GET'),
  ];
  const bad = [
    Buffer.from('garbage\r\n\r\n'),
    text('Three.', { 'Content-Length': 60 }),
    record('request', text('Inner.'), { 'Content-Length': 300 }),
    text('Four.').subarray(0, 40),
    text('Five.', { 'Content-Length': 3 }),
    text('x'.repeat(700)),
    Buffer.from('\r\n'),
  ];
  const parts = fc.array(fc.constantFrom(...good, ...bad), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      parts,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
      async (list, shares) => {
        const content = Buffer.concat([text('Zero.'), ...list]);
        const options = { format: 'warc', maxDocBytes: 600, verify: true } as const;
        const flat = (items: readonly ReadItem[]) =>
          JSON.stringify(items.map((item) => ('document' in item ? { ...item.document, bytes: null } : item)));
        const whole = flat(await read(content, options));
        expect(
          flat(
            await read(
              content,
              options,
              shares.map((share) => Math.floor(share * content.length)),
            ),
          ),
        ).toBe(whole);
        expect(
          flat(
            await read(
              content,
              options,
              Array.from({ length: content.length }, (_, at) => at),
            ),
          ),
        ).toBe(whole);
      },
    ),
    { numRuns: 60 },
  );
});

test('memory stays flat, whatever the records are', async () => {
  const words = Buffer.from('The ferry leaves at seven, and the fishermen wait on the pier.\n'.repeat(3000));
  const bomb = response(brotliCompressSync(Buffer.alloc(2 << 20, 'a ')), 'Content-Encoding: br\r\n');
  const part = Buffer.concat([
    text(words.toString()),
    // Many documents of a few bytes each come from one chunk, and each is made when it is asked for.
    ...Array.from({ length: 5 }, () => bomb),
    record('resource', Buffer.alloc(20 << 20), { 'Content-Type': 'image/png' }),
    record('request', text('Inner.'), { 'Content-Length': 30 << 20 }),
  ]);
  async function* feed(): AsyncGenerator<Buffer> {
    for (let n = 0; n < 3; n++) yield Buffer.concat([part, Buffer.alloc(30 << 20)]);
  }
  const input = { name: 'crawl', path: null, relative: 'crawl', size: null };
  let documents = 0;
  let largest = 0;
  for await (const items of readDocuments(input, toSource(feed()), { ...DEFAULTS, maxDocBytes: 16 << 20 })) {
    let held = 0;
    for (const item of items) {
      held++;
      if ('document' in item) documents++;
    }
    largest = Math.max(largest, held);
  }
  expect(documents).toBe(3 * 7);
  expect(largest).toBeLessThan(20);
});
