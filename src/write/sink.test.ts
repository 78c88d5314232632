import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openInDirectory } from './record-output.js';
import { createStdoutSink, openFileSink } from './sink.js';
import { ClosedPipeError, WriteError } from './write-error.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-sink-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('file sink', () => {
  test('the file appears only when it is whole', async () => {
    const path = join(folder, 'out.jsonl');
    const sink = await openFileSink(path);
    await sink.writeText('one\n');
    await sink.flush();
    expect(existsSync(path)).toBe(false);
    await sink.finish();
    expect(readFileSync(path, 'utf8')).toBe('one\n');
    expect(readdirSync(folder)).toEqual(['out.jsonl']);
  });

  test('of two that write one file, one gets its name and the other says so', async () => {
    const path = join(folder, 'out');
    const [first, second] = [await openFileSink(path), await openFileSink(path)];
    await first.writeText('first\n');
    await second.writeText('second\n');
    await expect(first.finish()).rejects.toThrow(`cannot write ${path}: another run writes the same file`);
    await first.discard();
    await second.finish();
    expect(readFileSync(path, 'utf8')).toBe('second\n');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('text and bytes of any size stay in order', async () => {
    const path = join(folder, 'out.bin');
    const sink = await openFileSink(path);
    const pieces: Buffer[] = [];
    for (let n = 0; n < 60; n++) {
      const text = `${n}é😀`.repeat(n % 7 === 0 ? 90_000 : n * 100);
      pieces.push(Buffer.from(text));
      if (n % 2) await sink.writeText(text);
      else await sink.writeBytes(Buffer.from(text));
    }
    await sink.finish();
    const whole = Buffer.concat(pieces);
    expect(sink.bytes).toBe(whole.length);
    expect(readFileSync(path).equals(whole)).toBe(true);
  });

  test('bytes may be reused by their owner once they are written', async () => {
    const path = join(folder, 'out.bin');
    const sink = await openFileSink(path);
    const bytes = Buffer.alloc(700_000, 'a');
    await sink.writeBytes(bytes);
    bytes.fill('b');
    await sink.finish();
    expect(readFileSync(path).includes('b')).toBe(false);
  });

  test('a name in .gz is gzipped', async () => {
    const path = join(folder, 'out.jsonl.gz');
    const sink = await openFileSink(path);
    const text = 'line of text\n'.repeat(100_000);
    await sink.writeText(text);
    await sink.finish();
    expect(gunzipSync(readFileSync(path)).toString()).toBe(text);
    expect(statSync(path).size).toBeLessThan(text.length / 10);
  });

  test('a name in .zst is compressed, to the same bytes however the text comes', async () => {
    const lines = Array.from({ length: 150_000 }, (_, n) => `line ${(n * 7919) % 10_007} of text\n`);
    const whole = join(folder, 'whole.zst');
    const parts = join(folder, 'parts.zst');
    const [first, second] = [await openFileSink(whole), await openFileSink(parts)];
    await first.writeText(lines.join(''));
    for (const [n, line] of lines.entries()) {
      await second.writeText(line);
      if (n % 777 === 0) await second.flush();
    }
    await first.finish();
    await second.finish();
    const bytes = readFileSync(whole);
    expect(readFileSync(parts).equals(bytes)).toBe(true);
    expect(bytes.readUInt32LE(0)).toBe(0xfd2fb528);
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe('c24c6640009a61ad');
  });

  test.each([
    ['OUT.JSONL.GZ', '1f8b'],
    ['out.Zst', '28b52ffd'],
  ])('the name %s says so in capitals', async (name, magic) => {
    const sink = await openFileSink(join(folder, name));
    await sink.writeText('one\n');
    await sink.finish();
    expect(readFileSync(join(folder, name)).toString('hex').slice(0, magic.length)).toBe(magic);
  });

  test('nothing at all is zstd data too', async () => {
    const path = join(folder, 'out.zst');
    await (await openFileSink(path)).finish();
    expect(readFileSync(path).toString('hex')).toBe('28b52ffd2000010000');
  });

  test.each(['out', 'out.gz', 'out.zst'])('giving %s up leaves nothing behind', async (name) => {
    const sink = await openFileSink(join(folder, name));
    await sink.writeText('x'.repeat(1_000_000));
    expect(await sink.discard()).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a link stays a link, and its file keeps its mode', async () => {
    const real = join(folder, 'real');
    const link = join(folder, 'link');
    writeFileSync(real, 'old', { mode: 0o640 });
    symlinkSync(real, link);
    const sink = await openFileSink(link);
    await sink.writeText('new');
    await sink.finish();
    expect(readFileSync(real, 'utf8')).toBe('new');
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link', 'real']);
  });

  test('a device is written, not replaced', async () => {
    const sink = await openFileSink('/dev/null');
    await sink.writeText('x');
    await sink.finish();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a full device is a WriteError that names it', async () => {
    const sink = await openFileSink('/dev/full');
    await sink.writeText('x');
    await expect(sink.finish()).rejects.toThrow('cannot write /dev/full: no space left on the device (ENOSPC)');
    expect(await sink.discard()).toBe(false);
  });

  test('a full device behind a compressor is a WriteError too', async () => {
    const path = join(folder, 'out.gz');
    symlinkSync('/dev/full', path);
    const sink = await openFileSink(path);
    const write = async () => {
      for (let n = 0; n < 20; n++) await sink.writeBytes(randomBytes(300_000));
      await sink.finish();
    };
    await expect(write()).rejects.toThrow(`cannot write ${path}: no space left on the device (ENOSPC)`);
    expect(await sink.discard()).toBe(false);
  });

  test('a directory that does not exist is a WriteError', async () => {
    const path = join(folder, 'no', 'out');
    await expect(openFileSink(path)).rejects.toThrow(WriteError);
    await expect(openFileSink(path)).rejects.toThrow(
      `cannot write ${path}: its directory ${dirname(path)} does not exist; make it first (ENOENT)`,
    );
  });

  test('a path that leads through a file, or names a directory, is told before anything is written', async () => {
    const file = join(folder, 'a.txt');
    writeFileSync(file, 'text');
    const path = join(file, 'deep', 'out');
    await expect(openFileSink(path)).rejects.toThrow(
      `cannot write ${path}: ${file} is not a directory; name another path (ENOTDIR)`,
    );
    await expect(openInDirectory(path)).rejects.toThrow(`${file} is not a directory; name another path (ENOTDIR)`);
    await expect(openInDirectory(join(file, 'out'))).rejects.toThrow(`cannot write ${file}: it is not a directory;`);
    const ending = `${join(folder, 'new')}/`;
    await expect(openFileSink(ending)).rejects.toThrow(`cannot write ${ending}: it ends like a directory; name a file`);
    await expect(openFileSink(folder)).rejects.toThrow('it is a directory; name a file in it (EISDIR)');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('stream sink', () => {
  test('waits for the stream before it takes more than two batches', async () => {
    const held: (() => void)[] = [];
    const stream = new Writable({ write: (_chunk, _encoding, done) => held.push(done) });
    const sink = createStdoutSink(stream);
    await sink.writeText('x'.repeat(170_000));
    await sink.writeText('x'.repeat(170_000));
    let isTaken = false;
    const second = (async () => {
      await sink.writeText('y'.repeat(170_000));
      isTaken = true;
    })();
    await new Promise((resolve) => setImmediate(resolve));
    expect(isTaken).toBe(false);
    held.shift()?.();
    await second;
    expect(isTaken).toBe(true);
  });

  test('a closed pipe is told apart from a failure', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const sink = createStdoutSink(stream);
    await sink.writeText('x');
    await expect(sink.finish()).rejects.toThrow(ClosedPipeError);
  });
});
