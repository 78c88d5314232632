import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { openInput } from './open-input.js';

const folder = mkdtempSync(join(tmpdir(), 'chaff-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

function toInput(name: string, content?: Buffer | string) {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return { name: path, path, relative: name, size: null };
}

async function readAll(chunks: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

test('plain and compressed twins give the same bytes, whatever their names', async () => {
  const text = 'line\n'.repeat(500_000);
  expect(await readAll(openInput(toInput('a.txt', text)))).toBe(text);
  expect(await readAll(openInput(toInput('b.txt', gzipSync(text))))).toBe(text);
});

test.each(['', 'x', '\x1f'])('short files: %j', async (text) => {
  expect(await readAll(openInput(toInput('short', text)))).toBe(text);
});

test('an empty gzip file', async () => {
  expect(await readAll(openInput(toInput('empty.gz', gzipSync(''))))).toBe('');
});

test('bytes are counted before decompression', async () => {
  const bytes = gzipSync('line\n'.repeat(500_000));
  let count = 0;
  await readAll(
    openInput(toInput('c.gz', bytes), {
      onBytes: (more) => {
        count += more;
      },
    }),
  );
  expect(count).toBe(bytes.length);
});

test('a damaged file is read again for what zlib kept to itself', async () => {
  const input = toInput('d.gz', Buffer.concat([gzipSync('good\n'), Buffer.from('bad')]));
  let text = '';
  const reading = (async () => {
    for await (const chunk of openInput(input)) text += chunk;
  })();
  await expect(reading).rejects.toMatchObject({ fault: { kind: 'broken-archive', source: input.name } });
  expect(text).toBe('good\n');
});

test('what cannot be read is a ReadError that says why', async () => {
  const missing = toInput('missing');
  await expect(readAll(openInput(missing))).rejects.toMatchObject({
    name: 'ReadError',
    fault: { source: missing.name, kind: 'unreadable', found: 'no such file', expected: 'a readable file' },
  });
  await expect(readAll(openInput(toInput('.')))).rejects.toMatchObject({ fault: { found: 'a directory' } });
});

test('a signal ends the reading', async () => {
  const controller = new AbortController();
  const reading = (async () => {
    for await (const _ of openInput(toInput('e', Buffer.alloc(5 << 20)), { signal: controller.signal }))
      controller.abort();
  })();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
