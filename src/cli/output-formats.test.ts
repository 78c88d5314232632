/** What `--to` writes, by the built command line and read back. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parseLines, runChaff } from '../dev/run-chaff.js';
import type { CleanRecord } from '../write/record.js';

const BODY = 'The bridge reopened on Monday after nine weeks of repairs, and the first buses crossed it before dawn.';
const NAV = '« Previous: Council votes on parking';
const PAGE = `${BODY}\n\n${NAV}\n`;
const RECORDS = [
  { id: 'a', text: PAGE, n: 12345678901234567890n },
  { id: 'b', text: `\u{1f309} ${BODY}\n\n${BODY}\n\n${NAV}\n`, url: 'https://example.org/b' },
  { id: 'c', text: '' },
]
  .map((record) => JSON.stringify(record, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))
  .join('\n');

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-to-'));
  write('in.jsonl', RECORDS.replace('"n":12345678901234567000', '"n":12345678901234567890'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const read = (name: string) => readFileSync(join(cwd, name));
const run = (args: readonly string[], input: string | Uint8Array = '') => runChaff(args, { cwd, input });

async function clean(...args: string[]): Promise<Buffer> {
  const { code, stdout, stderr } = await run(['--no-model', '-q', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** The rows as records: 64 bits as numbers, the input's fields parsed. */
async function readParquet(bytes: Buffer): Promise<unknown[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const rows = await parquetReadObjects({ file, compressors });
  return rows.map((row) => {
    const plain = JSON.parse(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
    return { ...plain, metadata: { ...plain.metadata, input: JSON.parse(plain.metadata.input) } };
  });
}

describe('parquet', () => {
  test('holds what the lines hold, by the name of the output and on standard output', async () => {
    const lines = parseLines<CleanRecord>(await clean('in.jsonl'));
    await clean('in.jsonl', '-o', 'out.parquet');
    expect(await readParquet(read('out.parquet'))).toEqual(lines);
    expect(await clean('in.jsonl', '--to', 'parquet')).toEqual(read('out.parquet'));
    expect(readdirSync(cwd).sort()).toEqual(['in.jsonl', 'out.parquet']);
  });

  // The compressor was started once a file, and what it was at work on came out as zeros.
  test('of many inputs each file is whole', async () => {
    const names = Array.from({ length: 8 }, (_, n) => `in-${n}`);
    for (const name of names) write(`${name}.jsonl`, RECORDS);
    await clean(
      ...names.map((name) => `${name}.jsonl`),
      '-o',
      'out/',
      '--to',
      'parquet',
      '--ledger',
      'ledger.jsonl.zst',
    );
    const [first, ...others] = await Promise.all(names.map((name) => readParquet(read(`out/${name}.parquet`))));
    expect(first).toHaveLength(RECORDS.split('\n').length);
    for (const other of others) expect(other).toHaveLength(first.length);
  });

  test('has one schema, whatever the values are', async () => {
    write('none.jsonl', '{"text": ""}');
    const [some, none] = [await clean('in.jsonl', '--to', 'parquet'), await clean('none.jsonl', '--to', 'parquet')];
    expect(parquetMetadata(none).schema).toEqual(parquetMetadata(some).schema);
  });

  // Objects that deep can be parsed, but neither saved for --resume nor sent by a thread.
  test.each([
    ['arrays', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['objects', `${'{"k":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ])('takes other fields of however many %s in one another', async (_, deep) => {
    write('deep.jsonl', ['a', 'b', 'c'].map((id) => `{"id":"${id}","text":"${BODY}","deep":${deep}}\n`).join(''));
    await clean('deep.jsonl', '-o', 'one.parquet', '--jobs', '1');
    await clean('deep.jsonl', '-o', 'two.parquet', '--jobs', '2');
    expect(read('two.parquet')).toEqual(read('one.parquet'));
    const rows = await readParquet(read('one.parquet'));
    expect(rows).toMatchObject([{ id: 'a' }, { id: 'b', text: BODY }, { id: 'c' }]);
  });

  test('keeps the digits of the other fields, and comes back as an input', async () => {
    await clean('in.jsonl', '-o', 'out.parquet');
    const again = (await clean('out.parquet')).toString();
    expect(again).toContain('\\"n\\":12345678901234567890');
    const [, second] = parseLines<CleanRecord>(Buffer.from(again));
    expect(second).toMatchObject({ id: 'b', text: `\u{1f309} ${BODY}\n\n${BODY}`, metadata: { encoding: 'utf-8' } });
  });

  test('is scored by eval as the lines are', async () => {
    write('gold.jsonl', JSON.stringify({ id: 'a', body: BODY }));
    await clean('in.jsonl', '-o', 'out.parquet');
    await clean('in.jsonl', '-o', 'out.jsonl');
    const [first, second] = [
      await run(['eval', 'gold.jsonl', 'out.parquet', '--json']),
      await run(['eval', 'gold.jsonl', 'out.jsonl', '--json']),
    ];
    expect(first.stdout.toString()).toBe(second.stdout.toString());
  });

  test('restores a text dump, JSONL and the texts of Parquet', async () => {
    write('a.txt', PAGE);
    for (const [input, expected] of [
      ['a.txt', PAGE],
      ['in.jsonl', read('in.jsonl').toString()],
    ]) {
      await clean(input, '-o', 'out.parquet', '--ledger', 'ledger.jsonl');
      const { stdout } = await run(['restore', 'out.parquet', '--ledger', 'ledger.jsonl', '-q']);
      expect(stdout.toString()).toBe(expected);
    }
    await clean('out.parquet', '-o', 'again.parquet', '--ledger', 'ledger.jsonl');
    const { stdout } = await run(['restore', 'again.parquet', '--ledger', 'ledger.jsonl', '-q']);
    expect(stdout.toString()).toBe(`${BODY}\u{1f309} ${BODY}\n\n${BODY}`);
  });

  test('mirrors a directory, without the ending of a gzipped input', async () => {
    mkdirSync(join(cwd, 'd'));
    write('d/a.txt.gz', gzipSync(PAGE));
    await clean('d', '-o', 'out/', '--to', 'parquet');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.parquet']);
  });

  test('is not written when the run fails', async () => {
    write('broken.jsonl', '{"id": "a", "text": "x"}\n{');
    const { code } = await run(['broken.jsonl', '-o', 'out.parquet', '--on-error', 'fail', '-q']);
    expect([code, existsSync(join(cwd, 'out.parquet'))]).toEqual([1, false]);
    expect(readdirSync(cwd).sort()).toEqual(['broken.jsonl', 'in.jsonl']);
  });

  test('refuses a name that would compress it twice', async () => {
    const { code, stderr } = await run(['in.jsonl', '--to', 'parquet', '-o', 'out.parquet.gz']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('found out.parquet.gz, expected a name without')]);
  });
});

describe('text', () => {
  test('bodies with form feeds between them, which chaff reads back', async () => {
    const text = await clean('in.jsonl', '--to', 'text', '-o', 'out.txt').then(() => read('out.txt').toString());
    expect(text).toBe(`${BODY}\n\f\u{1f309} ${BODY}\n\n${BODY}\n\f\n`);
    const again = parseLines<CleanRecord>(await clean('out.txt', '--split', 'formfeed'));
    expect(again.map((record) => record.text)).toEqual([BODY, `\u{1f309} ${BODY}\n\n${BODY}`]);
  });

  test('a form feed of the document does not divide its body', async () => {
    write('a.txt', `${BODY}\f${BODY}\n`);
    expect((await clean('a.txt', '--to', 'text')).includes(0x0c)).toBe(false);
  });

  test('has no ledger', async () => {
    const { code, stderr } = await run(['in.jsonl', '--to', 'text', '--ledger', 'l.jsonl']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('restore needs the records')]);
  });
});

interface DolmaDocument {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly metadata: CleanRecord['metadata'];
}

interface DolmaAttributes {
  readonly id: string;
  readonly attributes: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
}

/** What dolma's mixer does with spans: it counts code points. */
function cut(text: string, spans: readonly (readonly [number, number, number])[]): string {
  const points = [...text];
  let rest = '';
  let at = 0;
  for (const [start, end] of spans) {
    rest += points.slice(at, start).join('');
    at = end;
  }
  return rest + points.slice(at).join('');
}

describe('dolma', () => {
  test('the text as it was read, and spans which cut it to the body', async () => {
    await clean('in.jsonl', '--to', 'dolma', '-o', 'out.jsonl');
    const documents = parseLines<DolmaDocument>(read('out.jsonl'));
    const attributes = parseLines<DolmaAttributes>(read('out.attributes.jsonl'));
    const records = parseLines<CleanRecord>(await clean('in.jsonl'));
    expect(attributes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    for (const [index, document] of documents.entries()) {
      const { id, text, metadata } = records[index];
      expect(document).toMatchObject({ id, source: 'in.jsonl', metadata });
      const { attributes: spans } = attributes[index];
      expect(cut(document.text, spans.chaff__boilerplate__cut)).toBe(text);
    }
    const [start, end] = attributes[1].attributes.chaff__boilerplate__nav[0];
    expect([...documents[1].text].slice(start, end).join('')).toBe(NAV);
  });

  test('a directory has the folders that dolma expects', async () => {
    mkdirSync(join(cwd, 'd'));
    write('d/a.txt.gz', gzipSync(PAGE));
    await clean('d', '-o', 'out/', '--to', 'dolma');
    const [document] = parseLines<DolmaDocument>(gunzipSync(read('out/documents/a.jsonl.gz')));
    const [attributes] = parseLines<DolmaAttributes>(gunzipSync(read('out/attributes/chaff/a.jsonl.gz')));
    expect([document.text, document.id]).toEqual([PAGE, attributes.id]);
  });

  test('needs a place for its two files', async () => {
    const { code, stderr } = await run(['in.jsonl', '--to', 'dolma']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--to dolma needs -o PATH')]);
  });
});
