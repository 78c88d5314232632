import { expect, test } from '@jest/globals';
import { recycleBytes, TextBytes } from './text-bytes.js';

const LINE = `${'Die Fähre fährt um sieben. 𝕏 '.repeat(300)}\n`;

function gather(count: number, mark: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextBytes();
  for (let at = 0; at < count; at++) bytes.add(mark + LINE);
  return bytes.take();
}

function repeat(count: number, mark: string): string {
  return (mark + LINE).repeat(count);
}

test('text comes out as UTF-8, whatever memory it was gathered in', () => {
  for (const count of [0, 1, 7, 90, 3]) {
    const taken = gather(count, 'a');
    expect(Buffer.from(taken).toString()).toBe(repeat(count, 'a'));
    recycleBytes(taken);
  }
});

test('memory is used again once it is given back, and not before', () => {
  const kept = gather(40, 'k');
  const given = gather(40, 'g');
  recycleBytes(given);
  const next = gather(40, 'n');
  expect(next.buffer).toBe(given.buffer);
  expect(kept.buffer).not.toBe(given.buffer);
  expect(Buffer.from(kept).toString()).toBe(repeat(40, 'k'));
  expect(Buffer.from(next).toString()).toBe(repeat(40, 'n'));
});
