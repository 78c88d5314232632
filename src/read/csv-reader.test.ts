import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentsOf, faultsOf, outline, readItems } from '../dev/read-items.js';
import { READING } from '../dev/reading.js';
import { makeItems, PieceBuilder } from './piece.js';
import type { ReadItem } from './read-item.js';
import type { ReadOptions } from './read-options.js';
import { openMaker } from './read-plan.js';

const DEFAULTS: ReadOptions = { ...READING, format: 'csv' };

const read = (content: Buffer | string, options: Partial<ReadOptions> = {}, name = 'table', size?: number) =>
  readItems(content, { ...DEFAULTS, ...options }, name, size);

const readFile = (path: string, options: Partial<ReadOptions> = {}) =>
  read(readFileSync(path), { format: 'auto', ...options }, path);

const PIER = 'He said "now", and\nleft the pier.';
const FERRY = 'Паром уходит, в семь утра.';

describe('files that other software wrote', () => {
  test.each([
    ['pandas.csv', {}, 'utf-8', { '': '0', lang: 'en', n: '1' }],
    ['excel.tsv', {}, 'utf-16le', { lang: 'en', n: '1' }],
    ['windows-1251.csv', { encoding: 'windows-1251' }, 'windows-1251', { lang: 'en', n: '1' }],
  ])('%s', async (name, options, encoding, input) => {
    const items = await readFile(`fixtures/read/csv/${name}`, options);
    expect(outline(items)).toEqual([PIER, FERRY, '']);
    const documents = documentsOf(items);
    expect(documents.map(({ id, url, encoding: own }) => [id, url, own])).toEqual([
      ['a', 'http://example.com/a', encoding],
      ['b', 'http://example.com/b', encoding],
      ['c', null, encoding],
    ]);
    expect(JSON.parse(documents[0].input ?? '')).toEqual(input);
    expect(documents.map(({ flags }) => flags)).toEqual([[], [], []]);
    for (const { bytes, text, payload, isExtract } of documents) {
      expect([bytes.at(text.length), isExtract]).toEqual([payload?.length, true]);
    }
  });

  test('sqlite', async () => {
    expect(outline(await readFile('fixtures/read/csv/sqlite.csv'))).toEqual(['one, "two"\nthree']);
  });
});

describe('rows', () => {
  test('lie where they say', async () => {
    const content = '\ufeffid,text\r\n1,One\r\n\r\n2,"Two\r\n""lines"""\r\n3,Three';
    const documents = documentsOf(await read(content));
    const bytes = Buffer.from(content);
    expect(documents.map(({ offset, length }) => bytes.toString('utf8', offset, offset + length))).toEqual([
      '1,One',
      '2,"Two\r\n""lines"""',
      '3,Three',
    ]);
    expect(documents.map(({ text }) => text)).toEqual(['One', 'Two\r\n"lines"', 'Three']);
    expect(documents.map(({ id, ordinal, input }) => [id, ordinal, input])).toEqual([
      ['1', 1, '{}'],
      ['2', 2, '{}'],
      ['3', 3, '{}'],
    ]);
  });

  test.each([
    ['a quote inside of a field', 'text,n\n5" nail,1\n', ['5" nail']],
    ['carriage returns alone', 'text,n\rOne,1\rTwo,2\r', ['One', 'Two']],
    ['an empty last field', 'n,text\n1,One\n2,', ['One', '']],
    ['one column', 'text\nOne\n""\n\n"Two"', ['One', '', 'Two']],
    ['nothing but a header', 'text,n\n', []],
  ])('%s', async (_, content, texts) => {
    expect(outline(await read(content))).toEqual(texts);
  });

  test('a column of HTML is read where there is no text, and a text that is a page is one', async () => {
    const pages = documentsOf(await read('html,id\n"<p>One <b>bold</b></p>tail",1\n'));
    expect(pages.map(({ text, id, isExtract }) => [text, id, isExtract])).toEqual([['One bold\n\ntail', '1', true]]);
    const content = 'text,html\n"<p>One</p><p>Two</p>",x\n<b>Bold</b> move,x\n';
    expect(outline(await read(content))).toEqual(['One\n\nTwo', '<b>Bold</b> move']);
    expect(outline(await read(content, { htmlKey: 'text' }))).toEqual(['One\n\nTwo', 'Bold move']);
    expect(outline(await read(content, { htmlKey: null }))).toEqual(['<p>One</p><p>Two</p>', '<b>Bold</b> move']);
  });

  test('a page that is nested too deep is a fault of its row', async () => {
    const content = `text,id\n"${'<div>'.repeat(30_000)}</div>",1\nTwo,2\n`;
    const items = await read(content);
    expect(outline(items)).toEqual(['!too-deep', 'Two']);
    expect(faultsOf(items)[0].offset).toBe(8);
  });

  test('tabs', async () => {
    expect(outline(await read('id\ttext\n1\tOne, "two"\n', { format: 'tsv' }))).toEqual(['One, "two"']);
  });

  test.each([
    ['semicolons', 'id;text;url\n1;"One; two, three";http://x.y/\n2;Two, 3;\n'],
    ['semicolons between quotes', '"id";"text";"url"\r\n"1";"One; two, three";"http://x.y/"\r\n2;Two, 3;\r\n'],
    ['bars', 'id|text|url\n1|One; two, three|http://x.y/\n2|Two, 3|'],
    ['tabs in what is called CSV', '\nid\ttext\turl\n1\tOne; two, three\thttp://x.y/\n2\tTwo, 3\t\n'],
  ])('%s, by the header', async (_, content) => {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const documents = documentsOf(await read(Buffer.from(`\ufeff${content}`, encoding)));
      expect(documents.map(({ id, text, url }) => [id, text, url])).toEqual([
        ['1', 'One; two, three', 'http://x.y/'],
        ['2', 'Two, 3', null],
      ]);
    }
  });

  test('a header that commas divide is divided by commas', async () => {
    const [document] = documentsOf(await read('text,a;text;b\nOne;two;three,4\n'));
    expect([document.text, document.input]).toEqual(['One;two;three', '{"a;text;b":"4"}']);
  });

  test('the keys name the columns', async () => {
    const content = 'content,key,link,a,a\nOne,k,http://x.y/,1,2\n';
    const [document] = documentsOf(await read(content, { textKey: 'content', idKey: 'key', urlKey: 'link' }));
    expect([document.text, document.id, document.url]).toEqual(['One', 'k', 'http://x.y/']);
    expect(document.input).toBe('{"a":"1","a.2":"2"}');
  });

  test('a legacy charset is that of the whole table', async () => {
    const rows = ['Паром уходит в семь утра, и на пристани ждут рыбаки', 'Да', 'plain', 'Ночной рынок у порта'];
    const bytes = [...`id,text\n${rows.map((row, n) => `${n},"${row}"`).join('\n')}`].map((c) => {
      const code = c.charCodeAt(0);
      return code < 0x80 ? code : code - 0x350;
    });
    const documents = documentsOf(await read(Buffer.from(bytes)));
    expect(documents.map(({ text }) => text)).toEqual(rows);
    expect(documents.map(({ flags }) => flags[0])).toEqual([
      'guessed-encoding',
      'guessed-encoding',
      undefined,
      'guessed-encoding',
    ]);
  });
});

describe('damage costs no neighbour', () => {
  test.each<[string, string, string, RegExp, RegExp]>([
    ['too few columns', '1\n', 'broken-csv', /^1 column$/, /3 columns/],
    ['too many columns', '1,2,3,4\n', 'broken-csv', /^4 columns$/, /3 columns/],
    [
      'an open quote',
      'x,"Open,y\n',
      'broken-csv',
      /the end of the input in a quoted field that begins at byte 30/,
      /quote/,
    ],
    [
      'an open quote that another one closes',
      'x,"Open,y\nx,"Text",y,z\n',
      'broken-csv',
      /"T" after the quote at byte 40/,
      /byte 30/,
    ],
    ['words after a quote', 'x,"Text" more,y\n', 'broken-csv', /" " after the quote/, /second quote/],
    ['a long row', `x,${'word '.repeat(500)},y\n`, 'too-large', /a row of more than 1000 bytes$/, /--max-doc-bytes/],
    ['a long quoted row', `x,"${'word '.repeat(500)}",y\n`, 'too-large', /or a quote that is not closed/, /1000/],
  ])('%s', async (_, middle, kind, found, expected) => {
    const content = `id,text,url\na,Before.,http:\n${middle}b,After.,http:\nc,Last.,http:\n`;
    const items = await read(content, { maxDocBytes: 1000 });
    expect(outline(items)).toEqual(['Before.', `!${kind}`, 'After.', 'Last.']);
    const [fault] = faultsOf(items);
    expect(fault).toMatchObject({ source: 'table', offset: 28, line: 3 });
    expect(content.slice(28, 28 + (fault.length ?? 0)).trimEnd()).toBe(middle.trimEnd());
    expect(fault.found).toMatch(found);
    expect(fault.expected).toMatch(expected);
    if (kind === 'broken-csv') expect(fault.content?.trimEnd()).toBe(middle.trimEnd());
  });

  test('a quote that stays open ends at the limit, not at the end of the input', async () => {
    const rows = Array.from({ length: 2000 }, (_, n) => `${n},Row ${n}.\n`);
    const items = await read(`id,text\n0,"Open.\n${rows.join('')}`, { maxDocBytes: 4096 });
    expect(faultsOf(items)).toHaveLength(1);
    expect(documentsOf(items)).toHaveLength(2000);
  });

  test.each([
    ['no column of that name', 'a,b\n1,2\n3,4\n', 'column-missing', 'the columns "a", "b"'],
    ['no column of that name between semicolons', '"a";"b, c"\n1;2\n', 'column-missing', 'the columns "a", "b, c"'],
    ['a header with an open quote', 'a,"b\n1,2\n', 'broken-csv', 'the end of the input in a quoted field'],
  ])('%s ends the input', async (_, content, kind, found) => {
    const items = await read(content);
    expect(outline(items)).toEqual([`!${kind}`]);
    expect(faultsOf(items)[0].found).toContain(found);
  });

  test('a charset whose shifted bytes look like quotes is refused', async () => {
    expect(outline(await read('text\n1\n', { encoding: 'iso-2022-jp' }))).toEqual(['!unreadable']);
  });
});

test('wherever the bytes are cut, the items are the same', async () => {
  const row = fc.constantFrom(
    'a,b,c',
    'a,"b ""q""\r\nx",c',
    'a,"open,c',
    '"a" b,,',
    'a,b',
    '',
    ',,',
    `a,${'long'.repeat(30)},c`,
    `a,"${'long\n'.repeat(30)}",c`,
    'é,"ü",ß',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      async (rows, eol, wide) => {
        const content = Buffer.from(`\ufeff${['id,text,x', ...rows].join(eol)}`, wide ? 'utf16le' : 'utf8');
        const flat = (items: readonly ReadItem[]) =>
          JSON.stringify(items.map((item) => ('document' in item ? { ...item.document, bytes: null } : item)));
        // The first 256 KiB always come in one, so that what follows them is what can be cut.
        const whole = flat(await readRaw(content, content.length));
        for (const size of [1, 2, 3, 7, 50]) expect(flat(await readRaw(content, size))).toBe(whole);
      },
    ),
    { numRuns: 100 },
  );
});

/** As the reader gets the bytes, without the head that is collected before it. */
async function readRaw(content: Buffer, size: number): Promise<ReadItem[]> {
  const { createCsvReader } = await import('./csv-reader.js');
  const { detectCharset } = await import('./input-charset.js');
  const charset = detectCharset(content, null);
  const builder = new PieceBuilder({ skip: 0 });
  const options = {
    ...DEFAULTS,
    source: 'table',
    separator: ',',
    charset: { ...charset, usual: charset.usual() },
  } as const;
  const reader = createCsvReader({ ...options, maxDocBytes: 200 }, builder.add, (plan) => {
    builder.plan = plan;
  });
  if ('fault' in reader) return [reader];
  for (let at = 0; at < content.length; at += size) reader.push(content.subarray(at, at + size));
  reader.finish();
  const [piece] = builder.end();
  return piece === undefined ? [] : [...makeItems(piece, await openMaker(piece))];
}

test('half of a character at the end of UTF-16 is a fault', async () => {
  const whole = Buffer.from('\ufefftext\na\n', 'utf16le');
  const items = await read(Buffer.concat([whole, Buffer.from('b')]));
  expect(outline(items)).toEqual(['a', '!broken-csv']);
  expect(faultsOf(items)[0]).toMatchObject({ offset: whole.length, length: 1, line: 3 });
});

test('a hundred thousand columns of one name take no time', async () => {
  const names = 'a,'.repeat(100_000);
  const started = performance.now();
  const [document] = documentsOf(await read(`text,${names}a.3\nThe text.,${names}b\n`));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(Object.entries(JSON.parse(document.input ?? '')).slice(0, 4)).toEqual([
    ['a', 'a'],
    ['a.2', 'a'],
    ['a.4', 'a'],
    ['a.5', 'a'],
  ]);
});
