import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHAFF, parseLines, runChaff } from '../dev/run-chaff.js';
import type { CleanRecord } from '../write/record.js';

interface Fault {
  readonly source: string | null;
  readonly offset: number | null;
  readonly error: string;
  readonly found: string;
  readonly expected: string;
}

const PAGE = readFileSync('fixtures/demo/night-market.txt', 'utf8');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-serve-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

type Frame = Readonly<Record<string, unknown>>;

/** The answers as they are written, one a request. */
async function ask(frames: readonly (Frame | string)[], flags: readonly string[] = []): Promise<string[]> {
  const lines = frames.map((frame) => (typeof frame === 'string' ? frame : JSON.stringify(frame)));
  const { code, stdout, stderr } = await runChaff(['--serve-stdio', ...flags], { input: `${lines.join('\n')}\n` });
  expect([code, stderr]).toEqual([0, '']);
  const answers = stdout.toString().split('\n');
  expect(answers.pop()).toBe('');
  expect(answers).toHaveLength(frames.length);
  return answers;
}

async function askFault(frame: Frame | string, flags: readonly string[] = []): Promise<Fault> {
  const [answer] = await ask([frame], flags);
  return JSON.parse(answer) as Fault;
}

/** What the command line writes of an input: its records and its faults. */
async function clean(path: string, flags: readonly string[] = []): Promise<{ records: string[]; faults: string[] }> {
  const quarantine = join(folder, 'quarantine.jsonl');
  const { stdout } = await runChaff([path, ...flags, '--on-error', 'quarantine', '--quarantine', quarantine]);
  return { records: toLines(stdout), faults: toLines(readFileSync(quarantine)) };
}

function toLines(bytes: Buffer): string[] {
  return bytes.toString().split('\n').slice(0, -1);
}

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** An input in chunks of so many bytes. */
function toChunks(source: string, content: Buffer, size: number): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < content.length; at += size) {
    const base64 = content.toString('base64', at, at + size);
    frames.push({ type: 'bytes', source, base64, more: at + size < content.length });
  }
  return frames;
}

/** The items of arrays as they are written; none of the test's texts holds what stands between two items. */
function toItems(answers: readonly string[]): string[] {
  return answers.flatMap((answer) => {
    expect([answer[0], answer.at(-1)]).toEqual(['[', ']']);
    const items = answer.slice(1, -1);
    return items === '' ? [] : items.replace(/\},(?=\{"(?:id|source|passed_over)":)/g, '}\n').split('\n');
  });
}

function isPassedOver(item: string): boolean {
  return item.startsWith('{"passed_over":');
}

describe('answers are what the command line writes', () => {
  test('lines of JSONL, those that are wrong in their places', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: PAGE, more: [1, 2] }),
      '{"id":"b","text":"spaces stay" , "price": 1.50}\r',
      '',
      '{"id":"c","text":',
      '[1]',
      '{"id":"d"}',
      JSON.stringify({ id: 'a', text: 'The same id again.' }),
      JSON.stringify({ text: 'No id, so the line gives it.' }),
      '{"id":"e","text":"half a pair \\ud800"}',
      JSON.stringify({ id: 'f', text: 'x'.repeat(9000) }),
    ];
    const bad = Buffer.from('{"id":"g","text":"Gr\xf6\xdfe"}', 'latin1');
    const content = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), bad]);
    const source = save('lines.jsonl', content);
    let offset = 0;
    const frames = lines.map((text, index) => {
      const frame = { type: 'line', source, offset, line: index + 1, text };
      offset += Buffer.byteLength(text) + 1;
      return frame;
    });
    const last = { type: 'line', source, offset, line: lines.length + 1, base64: bad.toString('base64') };
    const flags = ['--max-doc-bytes', '8k', '--keep', 'nav'];
    const answers = await ask([...frames, last], flags);
    const { records, faults } = await clean(source, flags);
    expect(answers.filter((answer) => answer.startsWith('{"id":'))).toEqual(records);
    expect(answers.filter((answer) => answer.startsWith('{"source":'))).toEqual(faults);
    expect(faults).toHaveLength(4);
    expect(answers[2]).toBe('{"passed_over":"blank line"}');
    expect(records.map((line) => (JSON.parse(line) as CleanRecord).id)).toContain(`${source}#8`);
  });

  test('lines in a charset of their own', async () => {
    const bytes = Buffer.from('{"text":"Das Gr\xfcn der Gr\xf6\xdfe"}', 'latin1');
    const source = save('latin.jsonl', bytes);
    const flags = ['--encoding', 'windows-1252'];
    const frame = { type: 'line', source, offset: 0, line: 1, base64: bytes.toString('base64') };
    expect(await ask([frame], flags)).toEqual((await clean(source, flags)).records);
  });

  test.each([
    'fixtures/demo/night-market.txt',
    'fixtures/demo/orchard.txt.gz',
    'fixtures/demo/records.jsonl',
    'fixtures/read/records.jsonl',
    'fixtures/read/records.xz.jsonl.xz',
    'fixtures/read/records.zstd.jsonl.zst',
    'fixtures/read/records.two-streams.jsonl.bz2',
    'fixtures/read/parquet/codec-zstd.parquet',
    'fixtures/read/parquet/types.parquet',
  ])('the bytes of %s, in small chunks and in one', async (path) => {
    const content = readFileSync(path);
    const { records, faults } = await clean(path);
    for (const size of [777, content.length]) {
      const items = toItems(await ask(toChunks(path, content, size)));
      expect(items.filter((item) => item.startsWith('{"id":'))).toEqual(records);
      expect(items.filter((item) => item.startsWith('{"source":'))).toEqual(faults);
    }
  });

  test('a WARC with damage, and what is passed over of it', async () => {
    const block = (page: string) => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
    const record = (type: string, content: string, length = content.length) =>
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:x:${type}>\r\nContent-Type: application/http\r\n` +
      `Content-Length: ${length}\r\n\r\n${content}\r\n\r\n`;
    const page = block(`<p>${'The bridge reopened on Monday after nine weeks of repairs. '.repeat(4)}</p>`);
    const whole = record('response', page);
    const content = Buffer.from(`${record('request', 'GET /')}${whole}${record('response', 'x', 99_999)}${whole}`);
    const source = save('a.warc', content);
    const { records, faults } = await clean(source);
    const items = toItems(await ask(toChunks(source, content, 100)));
    expect(items.filter((item) => !isPassedOver(item) && item.startsWith('{"id":'))).toEqual(records);
    expect(items.filter((item) => item.startsWith('{"source":'))).toEqual(faults);
    expect(items[0]).toBe('{"passed_over":"request"}');
    expect([records.length, faults.length]).toEqual([2, 1]);
  });

  test('one record of a WARC, with the place that it has there', async () => {
    const body = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${PAGE}`;
    const record = `WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
    const base64 = Buffer.from(record).toString('base64');
    const [answer] = await ask([{ type: 'bytes', source: 'a.warc', base64, offset: 5000, ordinal: 7 }]);
    const [{ id, metadata }] = JSON.parse(answer) as CleanRecord[];
    expect([id, metadata.offset]).toEqual(['a.warc#7', 5000]);
  });

  test('a page and a text, as bytes or decoded', async () => {
    const html = `<html><head><title>Der Grünspecht</title></head><body><p>${PAGE.replaceAll('\n', '</p><p>')}</p></body></html>`;
    const page = save('page.html', html);
    const text = save('text.txt', PAGE);
    const frames = [
      { type: 'html', source: page, base64: Buffer.from(html).toString('base64') },
      { type: 'html', source: page, text: html },
      { type: 'text', source: text, base64: Buffer.from(PAGE).toString('base64') },
      { type: 'text', source: text, text: PAGE },
    ];
    const answers = await ask(frames, ['--markdown']);
    const expected = [...(await clean(page, ['--markdown'])).records, ...(await clean(text)).records];
    expect(answers).toEqual([expected[0], expected[0], expected[1], expected[1]]);
  });

  test('a text with what the peer knows of it', async () => {
    const known = { id: 'own', url: 'https://example.org/a', offset: 7, length: 9000, ordinal: 3 };
    const [answer] = await ask([{ type: 'text', source: 's', text: PAGE, ...known }]);
    const { id, metadata } = JSON.parse(answer) as CleanRecord;
    expect([id, metadata.url, metadata.offset, metadata.length]).toEqual(['own', known.url, 7, 9000]);
  });

  test('rows of Parquet', async () => {
    const path = 'fixtures/read/parquet/codec-zstd.parquet';
    const { records } = await clean(path);
    const rows = records.map((line) => JSON.parse(line) as CleanRecord);
    // What the labeler removes of the story of the fixture is nothing.
    const frames = rows.map(({ id, text, metadata }, row) => ({
      type: 'row',
      source: path,
      offset: metadata.offset,
      row: row + 1,
      text: `{"id":${JSON.stringify(id)},"url":${row % 2 === 0 ? 'null' : `"https://example.org/${row}"`},"text":${JSON.stringify(padTo(text, metadata.length))},"score":${Number(metadata.input.score).toFixed(2).replace(/0$/, '')}}`,
    }));
    expect(await ask(frames)).toEqual(records);
  });

  test('a row without a text, and one whose text is too large', async () => {
    const frame = { type: 'row', source: 'p', offset: 5 };
    const answers = await ask(
      [
        { ...frame, row: 3, text: '{"id":1,"text":null}' },
        { ...frame, row: 4, text: `{"id":2,"text":"${'x'.repeat(2000)}"}` },
      ],
      ['--max-doc-bytes', '1k'],
    );
    const place = { source: 'p', offset: null, content: null };
    expect(answers.map((answer) => JSON.parse(answer))).toMatchObject([
      { ...place, line: 3, error: 'text-not-a-string', length: null },
      { ...place, line: 4, error: 'too-large', length: 2000 },
    ]);
  });
});

/** Blanks at the end are no part of the body; the fixture's stories end in one. */
function padTo(text: string, length: number): string {
  return text.padEnd(text.length + length - Buffer.byteLength(text));
}

describe('what fails', () => {
  const LINE = { type: 'line', source: 's', offset: 0, line: 1, text: '{"id":"x","text":"A neighbour."}' };

  const BAD: readonly (readonly [request: unknown, source: string | null, found: string, expected: string])[] = [
    ['no JSON', null, 'Unexpected token', 'a JSON object'],
    [[1], null, '[1]', 'a JSON object'],
    [{ type: 'line' }, null, 'nothing as "source"', 'the name of the input'],
    [{ ...LINE, type: 'page' }, 's', '"page" as "type"', 'one of line, row, text, html, bytes'],
    [{ ...LINE, text: 7 }, 's', '7 as "text"', 'a string under "text"'],
    [{ ...LINE, text: undefined }, 's', 'neither "text" nor "base64"', 'valid Base64'],
    [{ ...LINE, base64: '' }, 's', '"text" and "base64" at once', 'a string under "text"'],
    [{ ...LINE, text: undefined, base64: 'a-b_' }, 's', '"a-b_" as "base64"', 'valid Base64'],
    [{ ...LINE, line: undefined }, 's', 'nothing as "line"', 'a whole number from 1 up'],
    [{ ...LINE, offset: -1 }, 's', '-1 as "offset"', 'a whole number from 0 up'],
    [{ ...LINE, type: 'row', row: 1.5 }, 's', '1.5 as "row"', 'a whole number from 1 up'],
    [{ ...LINE, type: 'text', url: 7 }, 's', '7 as "url"', 'a string or null'],
    [{ ...LINE, type: 'bytes', more: 1 }, 's', '1 as "more"', 'true or false'],
  ];

  test('bad requests are answered between their neighbours', async () => {
    const bad = BAD.map(([request]) => (typeof request === 'string' ? request : JSON.stringify(request)));
    const answers = await ask(bad.flatMap((request, index) => [request, { ...LINE, line: index + 1 }]));
    for (const [index, [, source, found, expected]] of BAD.entries()) {
      const fault = JSON.parse(answers[2 * index]) as Fault;
      expect(fault).toMatchObject({ source, error: 'bad-request', offset: null });
      expect(fault.found).toContain(found);
      expect(fault.expected).toContain(expected);
      expect(JSON.parse(answers[2 * index + 1])).toMatchObject({ text: 'A neighbour.' });
    }
  });

  test('a line break inside of a line or a row', async () => {
    for (const type of ['line', 'row']) {
      const frame = { ...LINE, type, row: 1, text: '{"text":"x",\n"y":1}' };
      expect(await askFault(frame)).toMatchObject({ error: 'broken-json', found: 'a line break' });
    }
  });

  test('a page that is nested too deep', async () => {
    const frame = { type: 'html', source: 'p', text: '<div>'.repeat(20_000) };
    expect(await askFault(frame)).toMatchObject({ source: 'p', offset: 0, error: 'too-deep' });
  });

  test('a request above every limit is not held', async () => {
    const long = JSON.stringify({ ...LINE, text: 'x'.repeat(3 << 20) });
    const answers = await ask([LINE, long, LINE], ['--max-doc-bytes', '1k']);
    expect(JSON.parse(answers[1])).toMatchObject({
      error: 'bad-request',
      found: `a request of ${long.length} bytes`,
      expected: `at most ${6 * 1000 + (1 << 20)}`,
    });
  });

  test('bytes of one input while another one is open', async () => {
    const answers = await ask([
      { type: 'bytes', source: 'a', text: 'The bridge reopened on Monday, ', more: true },
      { type: 'bytes', source: 'b', text: 'x' },
      { type: 'bytes', source: 'a', text: 'and the first buses crossed it.' },
      { type: 'bytes', source: 'b', text: 'A second input is read as the first one was.' },
    ]);
    expect(JSON.parse(answers[1])).toMatchObject({ source: 'b', error: 'bad-request' });
    const texts = toItems([answers[0], answers[2], answers[3]]).map((item) => (JSON.parse(item) as CleanRecord).text);
    expect(texts).toEqual([
      'The bridge reopened on Monday, and the first buses crossed it.',
      'A second input is read as the first one was.',
    ]);
  });

  test('bytes that are no text are one fault, whatever follows', async () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(400_000)]);
    const items = toItems(await ask(toChunks('a.png', png, 100_000)));
    expect(items.map((item) => (JSON.parse(item) as Fault).error)).toEqual(['binary']);
  });

  test.each([
    [['x.txt'], 'found the input x.txt'],
    [['-o', 'x'], 'found --output'],
    [['--on-error', 'fail'], 'found --on-error'],
    [['--include', '*'], 'found --include'],
    [['--no-progress'], 'found --progress'],
    [['--to', 'text'], 'found --to text'],
    [['--keep', 'nonsense'], 'nonsense'],
  ])('%j is wrong usage', async (flags, message) => {
    const { code, stderr } = await runChaff(['--serve-stdio', ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('the peer', () => {
  const frame = (line: number, text = PAGE) =>
    `${JSON.stringify({ type: 'line', source: 's', offset: 0, line, text: JSON.stringify({ text }) })}\n`;

  function start(flags: readonly string[] = []): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [CHAFF, '--serve-stdio', ...flags]);
  }

  test('that waits for each answer gets it', async () => {
    const child = start();
    for (let line = 1; line <= 5; line++) {
      child.stdin.write(frame(line));
      let answer = '';
      while (!answer.endsWith('\n')) answer += String((await once(child.stdout, 'data'))[0]);
      expect(JSON.parse(answer)).toMatchObject({ id: `s#${line}` });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('that does not read is not read from, and loses nothing', async () => {
    const child = start(['--no-model']);
    const requests = Array.from({ length: 4000 }, (_, index) => frame(index + 1, PAGE.repeat(4)));
    let taken = 0;
    for (const request of requests) child.stdin.write(request, () => taken++);
    child.stdin.end();
    await once(child.stdout, 'readable');
    let before = -1;
    while (before !== taken) {
      before = taken;
      await wait(1000);
    }
    // Of 50 MB, what pipes and buffers hold.
    expect(taken).toBeLessThan(requests.length / 4);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk)).resume();
    expect(await once(child, 'close')).toEqual([0, null]);
    const ids = parseLines<CleanRecord>(Buffer.concat(chunks)).map(({ id }) => id);
    expect(ids).toEqual(requests.map((_, index) => `s#${index + 1}`));
  });

  test('that goes away ends the child in peace', async () => {
    const child = start();
    child.stdin.on('error', () => {});
    child.stdout.destroy();
    for (let line = 1; line <= 50; line++) child.stdin.write(frame(line));
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('may leave the last line without a break', async () => {
    const { stdout } = await runChaff(['--serve-stdio'], { input: frame(1).trimEnd() });
    expect(parseLines<CleanRecord>(stdout)).toMatchObject([{ id: 's#1' }]);
  });

  test('may end the child with a signal', async () => {
    const child = start();
    child.stdin.write(frame(1));
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([143, null]);
  });
});
