import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { gunzip } from './gunzip.js';
import { ReadError } from './read-error.js';

async function* feed(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What was read, and the fault after it. */
async function inflate(bytes: Buffer, size = 65_536, canReplay = true) {
  const chunks: Buffer[] = [];
  const replay = () => (canReplay ? feed(bytes, size) : null);
  try {
    for await (const chunk of gunzip(feed(bytes, size), { source: 'a.gz', replay })) chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { plain: Buffer.concat(chunks), fault: error.fault };
  }
  return { plain: Buffer.concat(chunks), fault: null };
}

/** Lines that do not compress to nothing. */
function createText(lines: number): Buffer {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state.toString(36);
  };
  return Buffer.from(Array.from({ length: lines }, (_, at) => `${at} ${next()} ${next()}\n`).join(''));
}

test.each([1, 7, 65_536])('members one after another, fed by %i', async (size) => {
  const [first, second] = [createText(300), createText(200)];
  const bytes = Buffer.concat([gzipSync(first), gzipSync(Buffer.alloc(0)), gzipSync(second)]);
  expect(await inflate(bytes, size)).toEqual({ plain: Buffer.concat([first, second]), fault: null });
});

test('zeros after the last member are padding', async () => {
  const bytes = Buffer.concat([gzipSync(Buffer.from('text')), Buffer.alloc(512)]);
  for (const size of [1, 65_536]) {
    expect(await inflate(bytes, size)).toEqual({ plain: Buffer.from('text'), fault: null });
  }
});

test('data after the padding is a fault', async () => {
  const member = gzipSync(Buffer.from('text'));
  const bytes = Buffer.concat([member, Buffer.alloc(512), member]);
  for (const size of [1, 65_536]) {
    expect(await inflate(bytes, size)).toMatchObject({
      plain: Buffer.from('text'),
      fault: { kind: 'broken-archive', offset: member.length + 512 },
    });
  }
});

test('more than one output buffer', async () => {
  const plain = Buffer.alloc(3_000_000, 'line\n');
  expect((await inflate(gzipSync(plain))).plain.equals(plain)).toBe(true);
});

test.each([5, 12, 2000])('a file that ends too early gives what it has: %i bytes missing', async (missing) => {
  const plain = createText(20_000);
  const bytes = gzipSync(plain);
  const cut = bytes.subarray(0, bytes.length - missing);
  const { plain: read, fault } = await inflate(cut);
  expect(read.equals(plain.subarray(0, read.length))).toBe(true);
  expect(read.length).toBeGreaterThan(plain.length - 4 * missing);
  expect(fault).toEqual({
    source: 'a.gz',
    offset: cut.length,
    length: null,
    line: null,
    kind: 'broken-archive',
    found: `the end of the gzip data after ${cut.length} bytes`,
    expected: 'the rest of a gzip member',
    content: null,
  });
});

test.each([1, 65_536])('a damaged file gives all up to the damage, fed by %i', async (size) => {
  const [first, second] = [createText(300), createText(100)];
  const head = gzipSync(first);
  const bytes = Buffer.concat([head, Buffer.from('no gzip at all'), gzipSync(second)]);
  const { plain, fault } = await inflate(bytes, size);
  expect(plain.equals(first)).toBe(true);
  expect(fault).toMatchObject({ kind: 'broken-archive', offset: head.length + 1, expected: 'intact gzip data' });
  expect(fault?.found).toBe(`incorrect header check at byte ${head.length + 1} of the gzip data`);
});

test('a wrong checksum comes after the text', async () => {
  const plain = createText(5000);
  const bytes = Buffer.from(gzipSync(plain));
  bytes[bytes.length - 8] ^= 0xff;
  const { plain: read, fault } = await inflate(bytes);
  expect(read.equals(plain)).toBe(true);
  expect(fault?.found).toMatch(/^incorrect data check/);
});

test('damage inside a member', async () => {
  const plain = createText(50_000);
  const bytes = Buffer.from(gzipSync(plain));
  const at = Math.floor(bytes.length / 2);
  bytes.fill(0xff, at, at + 40);
  const { plain: read, fault } = await inflate(bytes);
  const common = read.findIndex((byte, index) => byte !== plain[index]);
  expect(common === -1 ? read.length : common).toBeGreaterThan(plain.length * 0.45);
  expect(fault?.offset).toBeGreaterThanOrEqual(at);
  expect(fault?.offset).toBeLessThan(at + 16_384);
});

test('where the bytes cannot be had again, what zlib gave is all', async () => {
  const bytes = Buffer.concat([gzipSync(createText(10)), Buffer.from('no gzip at all')]);
  expect((await inflate(bytes, 65_536, false)).fault).toMatchObject({ kind: 'broken-archive', offset: 0 });
});
