import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { toSource } from '../../dev/reading.js';
import type { Document, Fault } from '../../types.js';
import { gunzip } from '../gunzip.js';
import { READ_DEFAULTS } from '../read-defaults.js';
import { readDocuments } from '../read-documents.js';
import type { ReadOptions } from '../read-options.js';

const FOLDER = 'fixtures/read/parquet';
const OPTIONS: ReadOptions = {
  ...READ_DEFAULTS,
  split: { how: 'file' },
  encoding: null,
  oversize: 'pieces',
  frames: false,
};

interface Read {
  readonly documents: Document[];
  readonly faults: Fault[];
  /** Bytes told of the file itself. */
  readonly told: number;
}

async function collect(
  path: string | null,
  bytes: AsyncIterable<Uint8Array>,
  options: Partial<ReadOptions>,
): Promise<Read> {
  const read: { documents: Document[]; faults: Fault[]; told: number } = { documents: [], faults: [], told: 0 };
  const input = { name: 'x.parquet', path, relative: 'x.parquet', size: path === null ? null : 1 };
  const onBytes = (count: number): void => {
    read.told += count;
  };
  for await (const items of readDocuments(input, toSource(bytes, onBytes), { ...OPTIONS, ...options })) {
    for (const item of items) {
      if ('fault' in item) read.faults.push(item.fault);
      else if ('document' in item) read.documents.push(item.document);
    }
  }
  return read;
}

async function* feed(bytes: Buffer, size = 1000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function readFile(name: string, options: Partial<ReadOptions> = {}): Promise<Read> {
  return collect(`${FOLDER}/${name}.parquet`, feed(Buffer.alloc(0)), options);
}

function readBytes(bytes: Buffer, options: Partial<ReadOptions> = {}): Promise<Read> {
  return collect(null, feed(bytes), options);
}

const BODY = 'The harbour office opened its new reading room on Monday, and forty people came to see it in the rain. ';
const STORIES = Array.from({ length: 7 }, (_, row) => `Story ${row}.\n\n${BODY.repeat(1 + (row % 3))}`);

function load(name: string): Buffer {
  return readFileSync(`${FOLDER}/${name}.parquet`);
}

describe('what pyarrow wrote', () => {
  test.each(['none', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4'])('%s, several row groups and pages', async (codec) => {
    const { documents, faults, told } = await readFile(`codec-${codec}`);
    expect(faults).toEqual([]);
    expect(documents.map(({ text }) => text)).toEqual(STORIES);
    expect(documents.map(({ id }) => id)).toEqual(STORIES.map((_, row) => `row-${row}`));
    expect(documents.map(({ url }) => url)).toEqual(
      STORIES.map((_, row) => (row % 2 === 0 ? null : `https://example.org/${row}`)),
    );
    expect(documents[5]).toMatchObject({ ordinal: 6, encoding: 'utf-8', input: '{"score":1.25}', frame: null });
    expect(told).toBe(load(`codec-${codec}`).length);
  });

  test('pages of version 2 with checksums', async () => {
    const { documents, faults } = await readFile('pages-v2');
    expect(faults).toEqual([]);
    expect(documents.map(({ text }) => text)).toEqual(STORIES);
  });

  test.each(['no-rows', 'no-rows-untyped'])('%s is sound and holds nothing', async (name) => {
    for (const read of [await readFile(name), await readBytes(load(name))]) {
      expect([read.documents, read.faults]).toEqual([[], []]);
    }
  });

  test('offsets count in the texts one after the other', async () => {
    const { documents } = await readFile('codec-zstd');
    let end = 0;
    for (const { offset, length, text } of documents) {
      expect([offset, length]).toEqual([end, Buffer.byteLength(text)]);
      end += length;
    }
  });

  test('through a pipe, and gzipped', async () => {
    const bytes = load('codec-snappy');
    const unzip = gunzip(feed(gzipSync(bytes)), { source: 'x', replay: () => null });
    for (const { documents, told } of [await readBytes(bytes), await collect(null, unzip, {})]) {
      expect(documents.map(({ text }) => text)).toEqual(STORIES);
      expect(told).toBe(0);
    }
  });

  test('each type becomes JSON that keeps its digits', async () => {
    const { documents, faults } = await readFile('types', { idKey: 'key' });
    expect(documents.map(({ id }) => id)).toEqual(['1', null, '-5']);
    expect(documents[0].input).toBe(
      '{"unsigned":18446744073709551615,"small":4294967295,"price":19.99,"day":"2024-02-29",' +
        '"at":"2024-02-29T12:30:01.123456Z","local":"1970-01-01T00:00:00.000000001","clock":"01:02:03.000004",' +
        '"raw":"AP8=","ok":true,"ratio":0.5,"half":1.5,"words":["a","b"],"grid":[[1,2],[]],' +
        '"site":{"name":"Harbour \\"News\\"","rank":1,"tags":["x"]},"links":{"a":1,"b":2},"people":[{"n":"A","age":1}]}',
    );
    expect(JSON.parse(documents[1].input ?? '')).toMatchObject({ unsigned: null, at: null, words: null, site: null });
    expect(documents[2].input).toContain('"price":1234567890123456.78,"day":"0001-01-01"');
    expect(documents[2].input).toContain('"ratio":null,"half":0.0,"words":[null,"c"],"grid":[[3]]');
    expect(documents[2].input).toContain('"links":{"c":null},"people":[{"n":null,"age":3},null]');
    expect(faults).toMatchObject([{ line: 2, offset: null, kind: 'text-not-a-string', found: 'null as the text' }]);
  });

  test('a field of a struct as the text, and an instant as the id', async () => {
    const { documents } = await readFile('types', { textKey: 'site.name', idKey: 'key' });
    expect(documents[0].input).toContain('"site":{"rank":1,"tags":["x"]}');
    const { documents: second } = await readFile('types', { textKey: 'text', idKey: 'at' });
    expect(second.map(({ id }) => id)).toEqual(['2024-02-29T12:30:01.123456Z', null, null]);
  });

  test('text and id inside structs', async () => {
    const { documents, faults } = await readFile('nested', { textKey: 'doc.body', idKey: 'doc.meta.id' });
    expect(documents.map(({ id, input }) => [id, input])).toEqual([
      ['11', '{"doc":{"meta":{"lang":"en"}},"n":1}'],
      ['12', '{"doc":{"meta":{"lang":null}},"n":2}'],
    ]);
    expect(faults.map(({ line }) => line)).toEqual([3, 4]);
  });
});

describe('columns of HTML', () => {
  const PROSE = BODY.trim();

  test('are read as pages where there is no text', async () => {
    const { documents, faults } = await readFile('html');
    expect(documents.map(({ markup, url }) => [markup?.title, url])).toEqual([
      ['Reading room', 'https://example.org/a'],
      ['Reading room', 'https://example.org/b'],
    ]);
    expect(documents[0].text).toContain(`A reading room\n\n${PROSE}\n\n${PROSE}`);
    expect(faults.map(({ kind, line }) => [kind, line])).toEqual([['text-not-a-string', 3]]);
  });

  test('beside texts are read by what each is', async () => {
    const { documents } = await readFile('html', { textKey: 'mixed' });
    expect(documents.map(({ text, markup }) => [text.includes('<'), markup !== null])).toEqual([
      [false, true],
      [false, false],
      [false, true],
    ]);
    for (const { bytes, text, payload } of documents)
      expect(bytes.at(text.length)).toBeLessThanOrEqual(payload?.length ?? 0);
  });

  test('are all pages where the text key is named as that of HTML', async () => {
    const { documents } = await readFile('html', { textKey: 'mixed', htmlKey: 'mixed' });
    expect(documents.map(({ markup }) => markup !== null)).toEqual([true, true, true]);
  });

  test('are text for who wants none', async () => {
    const { documents } = await readFile('html', { textKey: 'mixed', htmlKey: null });
    expect(documents.map(({ text }) => text.startsWith('<'))).toEqual([true, false, true]);
  });
});

describe('what cannot be used', () => {
  test('no such column: the fault names those that are there', async () => {
    const { faults } = await readFile('pages-v2', { textKey: 'body' });
    expect(faults).toMatchObject([
      {
        kind: 'text-missing',
        found: 'the columns "id", "url", "text", "score"',
        expected: 'a column of strings named "body" (--text-key) or "html" (--html-key)',
      },
    ]);
  });

  test.each([
    ['price', 'DECIMAL'],
    ['site', 'a list, map or struct'],
    ['ok', 'BOOLEAN'],
  ])('a text column of another type: %s', async (textKey, type) => {
    const { faults } = await readFile('types', { textKey });
    expect(faults).toMatchObject([{ kind: 'text-not-a-string', found: `${type} as column "${textKey}"` }]);
  });

  test('a text above the limit, between its neighbours', async () => {
    const { documents, faults } = await readFile('pages-v2', { maxDocBytes: 250 });
    expect(documents.map(({ ordinal, offset }) => [ordinal, offset])).toEqual([
      [1, 0],
      [2, 113],
      [4, 648],
      [5, 761],
      [7, 1296],
    ]);
    expect(faults).toMatchObject([
      { kind: 'too-large', line: 3, length: 319, found: 'a text of 319 bytes' },
      { kind: 'too-large', line: 6 },
    ]);
  });

  test('text that merely begins like the magic is text', async () => {
    const { documents } = await readBytes(Buffer.from('PAR10 is a bus line.'));
    expect(documents).toHaveLength(1);
  });
});

describe('damage', () => {
  const bytes = load('codec-none');
  const size = bytes.length;

  function change(at: number, ...values: number[]): Buffer {
    const changed = Buffer.from(bytes);
    changed.set(values, at);
    return changed;
  }

  test('a footer that speaks of more rows than there are in its row groups', async () => {
    // Number of rows in the file, twice, before the list of row groups.
    const at = bytes.indexOf(Buffer.from([0x16, 14, 0x19])) + 1;
    const { documents, faults } = await readBytes(change(at, 16));
    expect(documents.length).toBe(7);
    expect(faults).toMatchObject([
      { kind: 'broken-parquet', found: 'row groups of 7 rows together', expected: '8 rows' },
    ]);
  });

  test.each([
    ['too short', bytes.subarray(0, 9), 0, '9 bytes'],
    [
      'cut',
      bytes.subarray(0, size - 100),
      size - 104,
      JSON.stringify(bytes.toString('latin1', size - 104, size - 100)),
    ],
    [
      'another magic at the end',
      change(size - 4, 0x50, 0x41, 0x52, 0x45),
      size - 4,
      'the mark of an encrypted Parquet file',
    ],
    ['a footer longer than the file', change(size - 8, 0xff, 0xff, 0, 0), size - 8, 'a footer of 65535 bytes'],
    ['a footer of no sense', change(size - 8, 20, 0, 0, 0), size - 28, /^a footer that cannot be read \(/],
  ])('%s', async (_, broken, offset, found) => {
    const { documents, faults } = await readBytes(broken, { format: 'parquet' });
    expect(documents).toEqual([]);
    expect(faults).toMatchObject([{ kind: 'broken-parquet', offset }]);
    expect(faults[0].found).toEqual(typeof found === 'string' ? found : expect.stringMatching(found));
  });

  test('a row group that does not say how many rows it has', async () => {
    const pages = load('html');
    // The field's number, in the footer's only row group.
    pages[3370] = 0x30;
    const { faults } = await readBytes(pages, { format: 'parquet' });
    expect(faults.map(({ found }) => found)).toEqual(['a footer that cannot be read (undefined rows in a row group)']);
  });

  test('no Parquet at all', async () => {
    const { faults } = await readBytes(Buffer.from('{"text": "no"}\n'), { format: 'parquet' });
    expect(faults).toMatchObject([{ offset: 0, found: '"{\\"te"', expected: '"PAR1" at the beginning' }]);
  });

  test('a page that cannot be read costs the rest of its row group', async () => {
    // The first page of the first row group's second column.
    const { documents, faults } = await readBytes(change(bytes.indexOf('https://example.org/1') - 4, 0xff, 0xff));
    expect(documents.map(({ id }) => id)).toEqual(['row-3', 'row-4', 'row-5', 'row-6']);
    expect(faults).toMatchObject([{ kind: 'broken-parquet', line: 1, offset: expect.any(Number) }]);
    expect(faults[0].found).toMatch(/^a page of column "url" that cannot be read \(.+\), which loses the rows 1 to 3$/);
  });

  test('a checksum that does not fit', async () => {
    const sums = load('pages-v2');
    sums[sums.lastIndexOf('row-1') + 4] ^= 1;
    const { faults } = await readBytes(sums);
    expect(faults.map(({ found }) => found)).toEqual([
      'a page of column "id" that cannot be read (its checksum is another), which loses the rows 1 to 4',
    ]);
  });

  test('random damage never escapes as an error', async () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return seed % below;
    };
    for (const name of ['codec-snappy', 'types', 'codec-zstd']) {
      const whole = load(name);
      for (let round = 0; round < 60; round++) {
        const broken = Buffer.from(whole);
        for (let hits = 0; hits < 4; hits++) broken[4 + next(whole.length - 8)] = next(256);
        const { documents, faults } = await readBytes(broken, { format: 'parquet', idKey: 'key' });
        expect(documents.length + faults.length).toBeGreaterThan(0);
      }
    }
  });

  test('a gzipped file that is torn fails as gzip', async () => {
    const torn = gzipSync(bytes).subarray(0, 500);
    const { faults } = await collect(null, gunzip(feed(torn), { source: 'x', replay: () => null }), {
      format: 'parquet',
    });
    expect(faults).toMatchObject([{ kind: 'broken-archive' }]);
  });
});
