import { expect, test } from '@jest/globals';
import { createProgress } from './progress.js';

function watch(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, columns: 120, write: (text: string) => written.push(text) };
  return { written, stream, now: () => time, wait: (ms: number) => (time += ms) };
}

test('the bar is redrawn at most five times a second, and cleared at the end', () => {
  const { written, stream, now, wait } = watch(true);
  const progress = createProgress(1_000_000, stream, now);
  for (let n = 0; n < 100; n++) {
    wait(10);
    progress.add(10_000);
  }
  expect(written).toHaveLength(5);
  expect(written[1]).toBe('\r\x1b[K[##########--------------] 40 %  400.0 kB of 1.0 MB  1.0 MB/s  0:01 left');
  progress.finish();
  expect(written.at(-1)).toBe('\r\x1b[K');
});

test('without a size there is a counter', () => {
  const { written, stream, now, wait } = watch(true);
  const progress = createProgress(null, stream, now);
  wait(500);
  progress.add(2_000_000);
  expect(written).toEqual(['\r\x1b[K2.0 MB  4.0 MB/s']);
});

test('a log gets lines, and the last state', () => {
  const { written, stream, now, wait } = watch(false);
  const progress = createProgress(4000, stream, now);
  wait(100);
  progress.add(4000);
  progress.finish();
  expect(written).toEqual(['[########################] 100 %  4.0 kB of 4.0 kB  40.0 kB/s  0:00 left\n']);
});
