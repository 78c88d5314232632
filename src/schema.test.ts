/** schema.json against what the command line writes, and against the lists in the code. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parseLines, runChaff } from './dev/run-chaff.js';
import { FLAGS, LABELS, METADATA_FIELDS } from './types.js';

interface ObjectSchema {
  readonly required: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties: Readonly<
    Record<string, ObjectSchema & { readonly items: { readonly enum: readonly string[] } }>
  >;
}

type Json = Record<string, unknown> & { readonly metadata: Record<string, unknown> };

const schema: ObjectSchema = JSON.parse(readFileSync('schema.json', 'utf8'));
const metadata = schema.properties.metadata;
const validate: ValidateFunction = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What is wrong with a record, in words; empty when nothing is. */
function complaints(record: unknown): string[] {
  validate(record);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

async function cleanToRecords(args: readonly string[], input: string | Uint8Array = ''): Promise<Json[]> {
  const { stdout } = await runChaff(['clean', '-q', ...args], { input });
  return parseLines<Json>(stdout);
}

describe('the schema itself', () => {
  test('lists the labels and flags of the code, in their order', () => {
    expect(metadata.properties.removed.required).toEqual(LABELS);
    expect(Object.keys(metadata.properties.removed.properties)).toEqual(LABELS);
    expect(metadata.properties.flags.items.enum).toEqual(FLAGS);
  });

  test('lists the fields of the provenance in their order', () => {
    expect(metadata.properties.provenance.required).toEqual(METADATA_FIELDS);
  });

  test('requires every key it names and allows no other, except in the fields of the input', () => {
    const { removed, provenance, input } = metadata.properties;
    for (const part of [schema, metadata, removed, provenance]) {
      expect(part.required).toEqual(Object.keys(part.properties));
      expect(part.additionalProperties).toBe(false);
    }
    expect(input.additionalProperties).toBeUndefined();
  });
});

describe('the demo', () => {
  let records: Json[];
  beforeAll(async () => {
    records = await cleanToRecords(['fixtures/demo']);
  });

  test('gives valid records', () => {
    expect(records).toHaveLength(7);
    expect(records.flatMap(complaints)).toEqual([]);
  });

  test('writes the keys in the order of the schema', () => {
    for (const record of records) {
      expect(Object.keys(record)).toEqual(schema.required);
      expect(Object.keys(record.metadata)).toEqual(metadata.required);
      expect(Object.keys(record.metadata.removed as object)).toEqual(LABELS);
    }
  });

  test('keeps unknown fields of a record', () => {
    const { id, text, url, ...other } = parseLines<Json>(readFileSync('fixtures/demo/records.jsonl'))[0];
    const record = records.find((candidate) => candidate.id === id);
    expect([typeof text, record?.metadata.url]).toEqual(['string', url]);
    expect(record?.metadata.input).toEqual(other);
  });
});

test('a record that differs is refused', async () => {
  const [record] = await cleanToRecords(['fixtures/demo/obituary.txt']);
  expect(complaints(record)).toEqual([]);
  expect(complaints({ ...record, extra: 1 })).not.toEqual([]);
  expect(complaints({ ...record, id: 7 })).not.toEqual([]);
  const { title: _, ...untitled } = record.metadata;
  expect(complaints({ ...record, metadata: untitled })).not.toEqual([]);
  expect(complaints({ ...record, metadata: { ...record.metadata, flags: ['odd'] } })).not.toEqual([]);
});

describe('odd inputs', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaff-schema-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const article = 'The ferry leaves at seven. It has done so since the war, and nobody remembers why.\n';
  const jsonl = (...lines: unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const wrapped = `${'The page was wrapped at eighty columns by an old and careful program, which has\nsince been lost, together with the machine that it ran on and the woman who had\n'.repeat(15)}\n`;
  const teasers = 'Read the story of the bridge that was never built ...\n'.repeat(40);

  interface Case {
    readonly name: string;
    readonly bytes: string | Uint8Array;
    readonly args?: readonly string[];
    /** File name instead of standard input. */
    readonly file?: string;
    readonly records: number;
    readonly flag?: string;
  }

  const cases: readonly Case[] = [
    { name: 'only blanks', bytes: ' \n\t\n\n', records: 1, flag: 'empty' },
    { name: 'one character', bytes: 'x', records: 1 },
    { name: 'no letters', bytes: '*** 42 ***\n', records: 1 },
    { name: 'invalid UTF-8', bytes: Buffer.from(`caf\xe9 ${article}na\xefve ÿ\xff\xfe`, 'latin1'), records: 1 },
    {
      name: 'invalid bytes in a given charset',
      bytes: Buffer.from(`${article}\xff\xfe`, 'latin1'),
      args: ['--encoding', 'utf-8'],
      records: 1,
      flag: 'invalid-bytes',
    },
    { name: 'a NUL', bytes: `${article}\0${article}`, records: 1 },
    { name: 'a byte order mark and CRLF', bytes: `\ufeff${article.replaceAll('\n', '\r\n')}`, records: 1 },
    { name: 'UTF-16', bytes: Buffer.from(`\ufeff${article}`, 'utf16le'), records: 1 },
    {
      name: 'Windows-1251',
      bytes: Buffer.from([...'Паром уходит в семь часов утра, и никто не помнит почему. '.repeat(8)].map(toCp1251)),
      records: 1,
      flag: 'guessed-encoding',
    },
    { name: 'wrapped lines', bytes: wrapped, records: 1, flag: 'wrapped' },
    { name: 'little that stays', bytes: `${article}\n${teasers}`, records: 1 },
    { name: 'form feeds', bytes: `\f${article}\f\f${article}\f`, args: ['--split', 'formfeed'], records: 2 },
    { name: 'form feeds without a split', bytes: `${article}\f${article}`, records: 1, flag: 'unsplit' },
    { name: 'a feed', bytes: `<?xml version="1.0"?>\n<rss><item>${article}</item></rss>`, records: 1, flag: 'xml' },
    { name: 'pieces', bytes: article.repeat(40), args: ['--max-doc-bytes', '1000'], records: 4, flag: 'piece' },
    {
      name: 'every label kept',
      bytes: article,
      args: ['--keep', 'title,byline,date,bio,nav,teaser,share,promo,legal,comment,caption,tags,ad,toc,other'],
      records: 1,
    },
    { name: 'nothing kept', bytes: article, args: ['--drop', 'body'], records: 1, flag: 'empty' },
    { name: 'gzip', bytes: gzipSync(article), file: 'a.txt.gz', records: 1 },
    { name: 'astral characters', bytes: `😀 ${article}𠮷野家 ${article}`, records: 1 },
    {
      name: 'records with odd fields',
      bytes: jsonl(
        { text: article, id: 12, url: null, nested: { __proto__x: 1, list: [null, [], {}] } },
        { text: article, id: null, url: ['no address'] },
        { text: '', id: '' },
        { text: '\ud800 torn \udc00', id: 'torn' },
      ),
      file: 'odd.jsonl',
      records: 4,
    },
    {
      name: 'numbers no double can hold',
      bytes: `{"text":"x","id":12345678901234567890,"n":1e999,"__proto__":{"a":1}}\n`,
      file: 'n.jsonl',
      records: 1,
    },
    {
      name: 'duplicate ids',
      bytes: jsonl({ id: 'a', text: article }, { id: 'a', text: article }),
      file: 'd.jsonl',
      records: 2,
      flag: 'duplicate-id',
    },
    {
      name: 'broken neighbours',
      bytes: `{"text":"one"}\n{"text":\n[1]\n{"no":1}\n{"text":7}\n{"text":"two"}\n`,
      file: 'b.jsonl',
      records: 2,
    },
    {
      name: 'dotted keys',
      bytes: jsonl({ doc: { body: article, name: 'n', more: 1 } }),
      args: ['--text-key', 'doc.body', '--id-key', 'doc.name'],
      file: 'k.jsonl',
      records: 1,
    },
  ];

  test.each(cases)(
    '$name',
    async ({ name, bytes, args = [], file, records: count, flag }) => {
      if (file !== undefined) writeFileSync(join(folder, file), bytes);
      const records = await (file === undefined
        ? cleanToRecords(args, bytes)
        : cleanToRecords([...args, join(folder, file)]));
      expect(records.flatMap(complaints)).toEqual([]);
      expect([name, records.length]).toEqual([name, count]);
      if (flag !== undefined) expect(records.flatMap((record) => record.metadata.flags)).toContain(flag);
    },
    30_000,
  );
});

function toCp1251(char: string): number {
  const code = char.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}
