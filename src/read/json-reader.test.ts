import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentsOf, faultsOf, outline, readItems } from '../dev/read-items.js';
import { READING } from '../dev/reading.js';
import { rebuildLine } from '../rebuild-line.js';
import type { Document, Fault } from '../types.js';
import type { ReadOptions } from './read-options.js';

const DEFAULTS: ReadOptions = { ...READING, format: 'json', frames: true };

const read = (content: Buffer | string, options: Partial<ReadOptions> = {}, name = 'a', size?: number) =>
  readItems(content, { ...DEFAULTS, ...options }, name, size);

/** What `restore` makes of the documents. */
function rebuild(documents: readonly Document[]): Buffer {
  const encode = (text: string, encoding: string): Buffer =>
    Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'utf8');
  return Buffer.concat(
    documents.map(({ frame, text, encoding }) => {
      if (frame === null) throw new Error('a document without a frame');
      return frame.bytes ? Buffer.from(frame.bytes, 'base64') : encode(rebuildLine(frame, text), encoding);
    }),
  );
}

const FOLDER = 'fixtures/read/json';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const LINES = readFileSync('fixtures/read/records.jsonl', 'utf8').trim().split('\n');
const RECORDS = LINES.map((line) => JSON.parse(line));

describe('files that other software wrote', () => {
  test.each(FILES.filter((name) => name !== 'sqlite.json'))('%s', async (name) => {
    const bytes = readFileSync(`${FOLDER}/${name}`);
    const documents = documentsOf(await read(bytes, { format: 'auto' }, name));
    expect(documents.map(({ text }) => text)).toEqual(RECORDS.map(({ text }) => text));
    expect(documents.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ['bread-0417', 1],
      ['20240218', 2],
    ]);
    for (const { input } of documents) expect(input).not.toMatch(/[\r\n]/);
    const { id: _, text, url, ...rest } = RECORDS[0];
    expect(JSON.parse(documents[0].input ?? '')).toEqual(rest);
    expect(rebuild(documents).equals(bytes)).toBe(true);
  });

  test('sqlite.json', async () => {
    const bytes = readFileSync(`${FOLDER}/sqlite.json`);
    const documents = documentsOf(await read(bytes, { format: 'auto' }, 'sqlite'));
    expect(documents.map(({ id, text, url, input }) => [id, text, url, input])).toEqual([
      ['a', 'He said "now", and\nleft the [pier].', 'http://example.com/a', '{"n":1}'],
      ['b', 'Паром уходит, в семь утра. {', 'http://example.com/b', '{"n":2}'],
      ['c', '', null, '{"n":3}'],
    ]);
    expect(rebuild(documents).equals(bytes)).toBe(true);
  });
});

describe('values', () => {
  test.each([
    ['an array', '[{"text":"a"},{"text":"b"}]', ['a', 'b']],
    ['one after the other', '{"text":"a"}{"text":"b"}\n{"text":"c"}', ['a', 'b', 'c']],
    ['arrays behind each other', '[{"text":"a"}]\n[{"text":"b"},{"text":"c"}]\n', ['a', 'b', 'c']],
    ['brackets and escapes in strings', '[{"text":"}]\\\\"},{"text":"\\"{["}]', ['}]\\', '"{[']],
    ['objects within', '[{"text":"a","b":[{"text":"c"},[{}]]},{"text":"d"}]', ['a', 'd']],
    ['nothing', '[]', []],
    ['blanks', ' \n', []],
    ['a comma at the end', '[{"text":"a"},\n]', ['a']],
    ['lines of JSONL', '{"text":"a"}\n\n{"text":"b"}\n', ['a', 'b']],
  ])('%s', async (_, content, texts) => {
    expect(outline(await read(content))).toEqual(texts);
  });

  test('lie where they say, each with what stands before the next', async () => {
    const content = '\ufeff[\n  {"text": "a"},\n  {"text": "b"}\n]\n';
    const documents = documentsOf(await read(content));
    const bytes = Buffer.from(content);
    expect(documents.map(({ offset, length }) => bytes.toString('utf8', offset, offset + length))).toEqual([
      '\ufeff[\n  {"text": "a"},\n  ',
      '{"text": "b"}\n]\n',
    ]);
    expect(rebuild(documents).equals(bytes)).toBe(true);
  });

  test('in UTF-16', async () => {
    const content = Buffer.from('\ufeff[{"text": "Паром"},\n {"text": "∅[{"}]', 'utf16le');
    const items = await read(content, { format: 'auto' }, 'a', 7);
    expect(outline(items)).toEqual(['Паром', '∅[{']);
    expect(rebuild(documentsOf(items)).equals(content)).toBe(true);
  });

  test('half a character of UTF-16 at the end is told', async () => {
    const content = Buffer.concat([Buffer.from('[{"text": "a"}]', 'utf16le'), Buffer.from([0x0a])]);
    const items = await read(content, { encoding: 'utf-16le' }, 'a', 8);
    expect(outline(items)).toEqual(['a', '!broken-json']);
    expect(faultsOf(items)[0].offset).toBe(content.length - 1);
  });

  test('bytes that are no UTF-8 come back', async () => {
    const content = Buffer.concat([Buffer.from('[{"text":"a'), Buffer.from([0xe9]), Buffer.from('"} , {"text":"b"}]')]);
    const items = await read(content);
    expect(outline(items)).toEqual(['a\ufffd', 'b']);
    expect(rebuild(documentsOf(items)).equals(content)).toBe(true);
  });

  test('a charset that hides quotes is a fault of the input', async () => {
    const [fault] = faultsOf(await read('[{"text":"a"}]', { encoding: 'shift_jis' }));
    expect([fault.kind, fault.found]).toEqual(['unreadable', 'JSON over several lines in shift_jis']);
  });
});

describe('damage costs no neighbour', () => {
  const A = '  {\n    "text": "a"\n  }';
  const B = '  {\n    "text": "b"\n  }';
  test.each([
    ['a value that is cut off', `[\n${A},\n  {\n    "text": "x\n${B}\n]`, ['a', '!broken-json', 'b']],
    ['a bracket too few', `[\n${A},\n  {\n    "text": "x", "y": [1\n  },\n${B}\n]`, ['a', '!broken-json', 'b']],
    ['a bracket too many', `[\n${A},\n  {\n    "text": "x"\n  }},\n${B}\n]`, ['a', 'x', '!broken-json', 'b']],
    ['a value that never ends', `[\n${A},\n  {\n    "text": "x", "y": {\n${B}\n]`, ['a', '!broken-json', 'b']],
    [
      'two that never end',
      `[\n  {\n    "y": [{\n${A},\n  {\n    "y": [{\n${B}\n]`,
      ['!broken-json', 'a', '!broken-json', 'b'],
    ],
    ['one a line', '[{"text":"a"},\n{"text":"x,\n{"text":"b"}]', ['a', '!broken-json', 'b']],
    ['the end of the input', '[{"text":"a"},{"text":"b', ['a', '!broken-json']],
    ['no JSON in brackets', '[{"text":"a"},{text:"b"},{"text":"c"}]', ['a', '!broken-json', 'c']],
    ['scalars', '[{"text":"a"},1,"b",null,{"text":"c"}]', ['a', ...Array(3).fill('!not-an-object'), 'c']],
    ['words', '[{"text":"a"}, or what {"text":"b"}]', ['a', '!broken-json', '!broken-json', 'b']],
    ['no text', '[{"text":"a"},{"a":1}]', ['a', '!text-missing']],
  ])('%s', async (_, content, kinds) => {
    expect(outline(await read(content))).toEqual(kinds);
  });

  test.each([
    ['on one line', '[{"text":"a"},{"text":"1234567890"},{"text":"b"}]', 30, ['!too-large', 'b']],
    ['one a line', '[{"text":"a"},\n{"text":"12345678901234567890"},\n{"text":"b"}]', 30, ['!too-large', 'b']],
    ['that lacks a bracket', `[{"text":"a"},\n{"text":"a", "b": [\n{"text":"b"}]`, 20, ['!too-large', 'b']],
  ])('a value above the limit, %s', async (_, content, maxDocBytes, kinds) => {
    expect(outline(await read(content, { maxDocBytes: Math.min(maxDocBytes, 20) }))).toEqual(['a', ...kinds]);
  });

  test('more white space than a record may have is one', async () => {
    const content = `[{"text":"a"},${' '.repeat(60)}{"text":"b"}]`;
    expect(outline(await read(content, { maxDocBytes: 20 }))).toEqual(['a', '!too-large', 'b']);
  });

  test.each([
    ['[{"text":"a"},\n {"text":}]', 2, /"}" where a value should be, at byte 24/, /in an array or one after the other/],
    ['[{"text":"a"},\n {"text":"b]', 2, /the end of the input in the string that begins at byte 24/, /closing quote/],
    ['[{"text":"a"},\n {"text":[1}]', 2, /"}" at byte 26 in the value that begins at byte 16/, /"]"/],
    ['[{"text":"a"},\n {"text":"b\n"}]', 2, /a line break in the string that begins at byte 24/, /closing quote/],
  ])('%j is told', async (content, line, found, expected) => {
    const [fault] = faultsOf(await read(content));
    expect([fault.line, fault.found, fault.expected]).toEqual([
      line,
      expect.stringMatching(found),
      expect.stringMatching(expected),
    ]);
  });

  test('values that lack a bracket are one damage, up to one that is sound', async () => {
    const content = `${'{"text":[\n'.repeat(200_000)}{"text":"a"}`;
    const items = await read(content, { maxDocBytes: 1 << 16 });
    expect(outline(items)).toEqual(['!too-large', 'a']);
    expect(faultsOf(items)[0].length).toBe(10 * 200_000);
  });
});

const value = fc.oneof(
  fc.record({ text: fc.string({ unit: 'binary' }) }),
  fc.record({ text: fc.string(), more: fc.jsonValue() }),
  fc.constantFrom('{"text', '{"text":"x\n', '{"a":[1}', ']', '"b"', '12', '}', '{', '[', '\n  {"text":1}', ',\n'),
);
const layout = fc.constantFrom(0, 1, 2);

test('how the bytes are chunked makes no difference, and no byte is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(value, layout), { maxLength: 8 }),
      fc.constantFrom(',', ',\n', '\n', ''),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(12, 40, 1 << 20),
      async (values, separator, size, maxDocBytes) => {
        const parts = values.map(([own, indent]) =>
          typeof own === 'string' ? own : JSON.stringify(own, null, indent),
        );
        const bytes = Buffer.from(`[\n${parts.join(separator)}\n]`);
        const whole = await read(bytes, { maxDocBytes });
        expect(JSON.stringify(await read(bytes, { maxDocBytes }, 'a', size))).toBe(JSON.stringify(whole));
        let end = 0;
        for (const item of whole) {
          const { offset, length } = 'document' in item ? item.document : (item as { fault: Fault }).fault;
          expect(bytes.toString('latin1', end, offset ?? -1)).toMatch(/^[\0-\x20,[\]]*$/);
          end = (offset ?? 0) + (length ?? 0);
        }
        expect(bytes.toString('latin1', end)).toMatch(/^[\0-\x20,[\]]*$/);
      },
    ),
    { numRuns: 300 },
  );
});

test('a file without damage comes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ text: fc.string({ unit: 'binary' }), more: fc.jsonValue() }), {
        minLength: 1,
        maxLength: 8,
      }),
      layout,
      async (records, indent) => {
        const bytes = Buffer.from(JSON.stringify(records, null, indent));
        const documents = documentsOf(await read(bytes));
        expect(documents.map(({ text }) => text)).toEqual(records.map(({ text }) => text));
        expect(rebuild(documents).equals(bytes)).toBe(true);
      },
    ),
  );
});
