import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { decompress } from './decompress.js';
import { ReadError } from './read-error.js';

/** Made by other software; `make.sh` in it says how. */
const FOLDER = 'fixtures/read';

const RECORDS = readFileSync(join(FOLDER, 'records.jsonl'));
const MANY = toMany(RECORDS.toString());

const SMALL = readdirSync(FOLDER).filter((name) => /^records\..+\.(?:gz|zst|xz|bz2)$/.test(name));
const LARGE = readdirSync(FOLDER).filter((name) => name.startsWith('many.'));

function toMany(lines: string): Buffer {
  const rounds = Array.from({ length: 100 }, (_, index) => ((index + 1) * 7919) % 10007);
  return Buffer.from(rounds.map((n) => lines.replace(/^(?=.)/gm, `${n} `)).join(''));
}

function load(name: string): Buffer {
  return readFileSync(join(FOLDER, name));
}

async function* feed(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What was read, and the fault after it. */
async function read(bytes: Buffer, { size = 65_536, canReplay = true } = {}) {
  const pieces: Buffer[] = [];
  let bytesRead = 0;
  async function* chunks() {
    for await (const chunk of feed(bytes, size)) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  const replay = () => (canReplay ? feed(bytes, size) : null);
  const options = {
    source: 'a',
    bytesRead: () => bytesRead,
    record: (recorded: AsyncIterable<Buffer>) => ({ chunks: recorded, replay }),
  };
  try {
    for await (const piece of decompress(chunks(), options)) pieces.push(piece);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { plain: Buffer.concat(pieces), fault: error.fault };
  }
  return { plain: Buffer.concat(pieces), fault: null };
}

describe('files made by other software', () => {
  test('are there', () => {
    expect([SMALL.length, LARGE.length]).toEqual([16, 4]);
  });

  test.each(SMALL)('%s', async (name) => {
    for (const size of [1, 7, 65_536]) {
      expect(await read(load(name), { size })).toEqual({ plain: RECORDS, fault: null });
    }
  });

  test.each(LARGE)('%s', async (name) => {
    for (const size of [997, 1 << 20]) {
      const { plain, fault } = await read(load(name), { size });
      expect(fault).toBeNull();
      expect(plain.equals(MANY)).toBe(true);
    }
  });
});

test.each(['', 'B', 'BZh', 'BZh91AY', 'BZhat', '\x1f', 'P*M', '(text)'])('%j is no compressed data', async (text) => {
  for (const size of [1, 100])
    expect(await read(Buffer.from(text), { size })).toEqual({ plain: Buffer.from(text), fault: null });
});

describe.each([
  ['gzip', 'many.txt.gz', 'gzip member'],
  ['zstd', 'many.txt.zst', 'zstd frame'],
  ['xz', 'many.txt.xz', 'xz stream'],
  ['bzip2', 'many.txt.bz2', 'bzip2 stream'],
])('%s', (format, name, unit) => {
  const whole = name.endsWith('.gz') ? gzipSync(MANY) : load(name);

  test.each([0.5, 0.9, 1])('cut short at %d of its bytes, it gives what comes before', async (share) => {
    const cut = whole.subarray(0, Math.min(Math.floor(whole.length * share), whole.length - 1));
    for (const size of [999, 65_536]) {
      const { plain, fault } = await read(cut, { size });
      expect(plain.equals(MANY.subarray(0, plain.length))).toBe(true);
      expect(fault).toEqual({
        source: 'a',
        offset: cut.length,
        length: null,
        line: null,
        kind: 'broken-archive',
        found: `the end of the ${format} data after ${cut.length} bytes`,
        expected: `the rest of a ${unit}`,
        content: null,
      });
    }
  });

  test('damaged behind a whole unit, it gives the unit', async () => {
    const bytes = Buffer.concat([whole, whole]);
    bytes.fill(0xff, whole.length, whole.length + 20);
    const { plain, fault } = await read(bytes);
    expect(plain.equals(MANY)).toBe(true);
    expect(fault).toMatchObject({ kind: 'broken-archive', expected: `intact ${format} data` });
    expect(fault?.offset).toBeGreaterThanOrEqual(whole.length);
    expect(fault?.offset).toBeLessThan(whole.length + 20);
    expect(fault?.found).toContain(` at byte ${fault?.offset} of the ${format} data`);
  });

  test('damaged inside, it says so and where', async () => {
    const bytes = Buffer.from(whole);
    const at = Math.floor(bytes.length * 0.7);
    bytes.fill(0x55, at, at + 8);
    for (const canReplay of [true, false]) {
      const { fault } = await read(bytes, { canReplay });
      expect(fault).toMatchObject({ kind: 'broken-archive', expected: `intact ${format} data` });
    }
  });

  test('one wrong bit does not pass unnoticed', async () => {
    for (let at = 20; at < whole.length; at += Math.ceil(whole.length / 40)) {
      const bytes = Buffer.from(whole);
      bytes[at] ^= 0x10;
      const { plain, fault } = await read(bytes);
      expect({ at, isNoticed: fault !== null || plain.equals(MANY) }).toEqual({ at, isNoticed: true });
    }
  });

  test('inside another layer that is cut, it gives what comes before', async () => {
    const outer = gzipSync(whole, { level: 0 });
    const { plain, fault } = await read(outer.subarray(0, outer.length - 4));
    expect(plain.equals(MANY)).toBe(true);
    expect(fault).toMatchObject({ kind: 'broken-archive', found: expect.stringContaining('of the gzip data after') });
  });

  test('inside another layer that is damaged behind it, the damage is the outer one, whatever the chunks', async () => {
    const bytes = gzipSync(Buffer.concat([whole, Buffer.from('no unit')]), { level: 0 });
    bytes[bytes.length - 8] ^= 1;
    for (const size of [100, 1 << 20]) {
      expect((await read(bytes, { size })).fault).toMatchObject({ expected: 'intact gzip data' });
    }
  });

  test('inside another layer, its damage is found', async () => {
    const { plain, fault } = await read(gzipSync(whole.subarray(0, whole.length - 1)));
    expect(plain.equals(MANY.subarray(0, plain.length))).toBe(true);
    expect(fault).toMatchObject({ found: `the end of the ${format} data after ${whole.length - 1} bytes` });
  });
});

test('xz data that breaks gives all but a few bytes of what comes before', async () => {
  const whole = load('many.txt.xz');
  const bytes = Buffer.from(whole);
  bytes.fill(0x55, bytes.length - 100, bytes.length - 80);
  const [{ plain }, { plain: shorter }] = [await read(bytes), await read(bytes, { canReplay: false })];
  expect(plain.length).toBeGreaterThan(shorter.length);
  expect(plain.subarray(0, 100_000).equals(MANY.subarray(0, 100_000))).toBe(true);
});

test('xz data that breaks gives the same whatever the chunks', async () => {
  const bytes = Buffer.from(load('records.python.jsonl.xz'));
  bytes.fill(0x55, 600, 610);
  const whole = await read(bytes);
  expect(whole.fault).not.toBeNull();
  for (const size of [1, 100, 333, 599]) expect(await read(bytes, { size })).toEqual(whole);
});

test('zstd data that breaks gives the blocks before', async () => {
  const bytes = Buffer.from(load('many.txt.zst'));
  bytes.fill(0x55, bytes.length - 100, bytes.length - 80);
  const { plain } = await read(bytes);
  expect(plain.length).toBe(131_072);
  expect(plain.equals(MANY.subarray(0, plain.length))).toBe(true);
});

test('bzip2 data that breaks gives the blocks before, and nothing of the one that is wrong', async () => {
  const bytes = Buffer.from(load('many.txt.bz2'));
  bytes[bytes.length - 300] ^= 1;
  const { plain, fault } = await read(bytes);
  expect(plain.length).toBeGreaterThan(90_000);
  expect(plain.equals(MANY.subarray(0, plain.length))).toBe(true);
  expect(fault?.offset).toBeLessThan(bytes.length - 300);
});

describe('what is refused', () => {
  test('more than three layers', async () => {
    const three = gzipSync(gzipSync(gzipSync(RECORDS)));
    expect(await read(three)).toEqual({ plain: RECORDS, fault: null });
    expect(await read(gzipSync(three))).toMatchObject({
      plain: Buffer.alloc(0),
      fault: {
        kind: 'refused-archive',
        found: 'gzip data inside 3 layers of compression',
        expected: 'at most 3 layers',
      },
    });
  });

  test('a zstd frame that needs a dictionary', async () => {
    const bytes = Buffer.from('28b52ffd2101070000', 'hex');
    expect((await read(bytes)).fault).toMatchObject({
      kind: 'refused-archive',
      found: 'a zstd frame that needs the dictionary 1',
      expected: 'frames without a dictionary',
    });
  });

  test('a zstd window of more than 2 GiB, without making room for it', async () => {
    const bytes = Buffer.from('28b52ffd00b1010000', 'hex');
    expect((await read(bytes)).fault).toMatchObject({
      kind: 'refused-archive',
      found: 'a zstd frame with a window of 4831838208 bytes',
    });
  });

  test('xz with a check that the decoder lacks', async () => {
    const bytes = Buffer.from('fd377a585a00000ae1fb0ca1', 'hex');
    expect((await read(bytes)).fault).toMatchObject({ kind: 'refused-archive', expected: 'LZMA2 with CRC32 or CRC64' });
  });
});

describe('a bomb', () => {
  const ZEROS = 128 << 20;

  async function explode(bytes: Buffer) {
    let length = 0;
    let most = 0;
    const options = {
      source: 'a',
      bytesRead: () => bytes.length,
      record: (chunks: AsyncIterable<Buffer>) => ({ chunks, replay: () => feed(bytes, 65_536) }),
    };
    const reading = async () => {
      for await (const piece of decompress(feed(bytes, 65_536), options)) {
        length += piece.length;
        most = Math.max(most, piece.length);
      }
    };
    const error = await reading().catch((thrown: unknown) => thrown);
    return { length, most, fault: error instanceof ReadError ? error.fault : null };
  }

  /** Blocks of one repeated byte. */
  function createZstdBomb(): Buffer {
    const block = Buffer.from([...[0x02, 0x00, 0x10], 0x61]);
    return Buffer.concat([Buffer.from('28b52ffd0058', 'hex'), ...Array<Buffer>(ZEROS >> 17).fill(block)]);
  }

  test.each([
    ['gzip in gzip', () => gzipSync(gzipSync(Buffer.alloc(ZEROS, 'a')))],
    ['zstd', createZstdBomb],
  ])('of %s is refused after 64 MiB', async (_, create) => {
    const bytes = create();
    const { length, most, fault } = await explode(bytes);
    expect(length).toBeGreaterThan(60 << 20);
    expect(length).toBeLessThanOrEqual(64 << 20);
    expect(most).toBeLessThanOrEqual(1 << 20);
    expect(fault).toMatchObject({ kind: 'refused-archive', offset: bytes.length });
    expect(fault?.found).toMatch(/^\d+ bytes out of the first \d+ \((?:gzip|zstd)\)$/);
    expect(fault?.expected).toBe('at most 1000 times as many; decompress it yourself and pipe it in if it is no bomb');
  });

  test('that shows only between two layers is refused as well', async () => {
    const block = Buffer.from([...[0x02, 0x00, 0x10], 0x00]);
    const zeros = Array<Buffer>(ZEROS >> 17).fill(block);
    // Empty gzip members would give nothing at all; zeros behind one are padding to it.
    const empty = gzipSync(Buffer.alloc(0));
    const raw = Buffer.alloc(3);
    raw.writeUIntLE(empty.length << 3, 0, 3);
    const bytes = Buffer.concat([Buffer.from('28b52ffd0058', 'hex'), raw, empty, ...zeros]);
    const { length, fault } = await explode(bytes);
    expect(length).toBe(0);
    expect(fault).toMatchObject({ kind: 'refused-archive', found: expect.stringContaining('(zstd)') });
  });

  test('is not what compresses a thousandfold and is small', async () => {
    const plain = Buffer.alloc(8 << 20, 'line\n');
    expect((await read(gzipSync(gzipSync(plain)))).plain.equals(plain)).toBe(true);
  });
});
