import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createProgress, type ProgressState } from './progress.js';
import { createBarView, createLinesView } from './progress-view.js';

const ERASE = '\r\x1b[K';

function createClock() {
  let time = 7000;
  return { now: () => time, rss: () => 212_000_000, wait: (ms: number) => (time += ms) };
}

function watchBar(total: number | null, columns = 120) {
  const written: string[] = [];
  const clock = createClock();
  const terminal = { columns, write: (text: string) => written.push(text) };
  return { ...clock, written, progress: createProgress(total, createBarView(terminal), clock) };
}

function watchLines(
  total: number | null,
  { format = 'text', hasLast = false }: { format?: 'text' | 'json'; hasLast?: boolean } = {},
) {
  const written: string[] = [];
  const clock = createClock();
  const view = createLinesView({
    format,
    hasLast,
    write: (line) => written.push(line),
    date: () => new Date(Date.UTC(2026, 10, 24)),
  });
  return { ...clock, written, progress: createProgress(total, view, clock) };
}

test('the bar is redrawn at most five times a second, and cleared at the end', () => {
  const { written, progress, wait } = watchBar(1_000_000);
  for (let n = 0; n < 100; n++) {
    wait(10);
    progress.addBytes(10_000);
    progress.addDocuments(12);
  }
  expect(written).toHaveLength(5);
  expect(written[1]).toBe(
    `${ERASE}[##########--------------]  40 %  400.0 kB of 1.0 MB  468 docs  1.0 MB/s  0:01 left  212.0 MB RAM`,
  );
  progress.finish();
  expect(written.at(-1)).toBe(ERASE);
  wait(1000);
  progress.tick();
  expect(written).toHaveLength(6);
});

test('without a size there is a counter', () => {
  const { written, progress, wait } = watchBar(null);
  wait(500);
  progress.addBytes(2_000_000);
  expect(written).toEqual([`${ERASE}2.0 MB  0 docs  4.0 MB/s  0:01 so far  212.0 MB RAM`]);
});

test('a message is no part of the bar', () => {
  const { written, progress, wait } = watchBar(10);
  progress.clear();
  expect(written).toEqual([]);
  wait(200);
  progress.tick();
  progress.clear();
  progress.clear();
  expect(written.slice(1)).toEqual([ERASE]);
});

test('inputs without a byte, and inputs that grow, divide by nothing', () => {
  const empty = watchBar(0);
  empty.wait(200);
  empty.progress.tick();
  expect(empty.written[0]).toBe(`${ERASE}0 B  0 docs  0 B/s  0:01 so far  212.0 MB RAM`);
  const grown = watchBar(1000);
  grown.wait(200);
  grown.progress.addBytes(3000);
  expect(grown.written[0]).toContain(' 100 %  3.0 kB of 1.0 kB  0 docs  15.0 kB/s  0:00 left');
});

test('time left goes by the last minute', () => {
  const { written, progress, wait } = watchBar(1_000_000);
  for (let second = 0; second < 200; second++) {
    wait(1000);
    progress.addBytes(second < 100 ? 10 : 1000);
  }
  expect(written.at(-1)).toContain('101.0 kB of 1.0 MB  0 docs  1.0 kB/s  14:59 left');
  for (let second = 0; second < 61; second++) {
    wait(1000);
    progress.tick();
  }
  expect(written.at(-1)).toContain('0 B/s  -:-- left');
});

test('a narrow terminal gets what matters most', () => {
  const shown = [0, 100, 60, 40, 20, 8].map((columns) => {
    const { written, progress, wait } = watchBar(5_000_000_000, columns);
    wait(100_000);
    progress.addBytes(1_000_000_000);
    return written[0].slice(ERASE.length);
  });
  const whole = '20 %  1.00 GB of 5.00 GB  0 docs  10.0 MB/s  6:40 left  212.0 MB RAM';
  expect(shown).toEqual([
    whole,
    `[#####-------------------]  ${whole}`,
    '20 %  1.00 GB of 5.00 GB  0 docs  10.0 MB/s  6:40 left',
    '20 %  1.00 GB of 5.00 GB  6:40 left',
    '20 %  6:40 left',
    '',
  ]);
});

test('no line reaches the last column, and no character takes two', () => {
  const size = fc.nat({ max: 2 ** 50 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.option(size),
      size,
      fc.nat(),
      fc.nat(),
      (columns, total, bytes, documents, ms) => {
        const { written, progress, wait } = watchBar(total, columns);
        progress.addBytes(bytes);
        progress.addDocuments(documents);
        wait(ms + 200);
        progress.tick();
        expect(written[0]).toMatch(/^\r\x1b\[K[ -~]*$/);
        expect(written[0].length - ERASE.length).toBeLessThan(columns);
      },
    ),
  );
});

test('a log gets a line a minute, and a run below a minute none', () => {
  const { written, progress, wait } = watchLines(4_000_000);
  for (let n = 0; n < 590; n++) {
    wait(100);
    progress.addBytes(1000);
    progress.addDocuments(10);
  }
  expect(written).toEqual([]);
  wait(1000);
  progress.tick();
  wait(59_999);
  progress.tick();
  progress.finish();
  expect(written).toEqual(['chaff: 590.0 kB of 4.0 MB (14 %), 5,900 documents, 9.8 kB/s, 5:47 left, 212.0 MB RAM\n']);
});

test('where progress is asked for, a log gets the last state too', () => {
  const { written, progress, wait } = watchLines(null, { hasLast: true });
  progress.finish();
  progress.finish();
  expect(written).toEqual(['chaff: 0 B, 0 documents, -- B/s, 0:00 so far, 212.0 MB RAM\n']);
  wait(60_000);
  progress.tick();
  expect(written).toHaveLength(1);
});

test('machines get numbers', () => {
  const { written, progress, wait } = watchLines(10_000, { format: 'json' });
  progress.addBytes(1000);
  progress.addDocuments(3);
  wait(60_123.4567);
  progress.tick();
  const { message, ...fields }: { message: string } & ProgressState = JSON.parse(written[0]);
  expect(message).toContain('1.0 kB of 10.0 kB (10 %), 3 documents');
  expect(fields).toEqual({
    time: '2026-11-24T00:00:00.000Z',
    level: 'info',
    event: 'progress',
    bytes: 1000,
    total: 10_000,
    documents: 3,
    seconds: 60.123,
    rate: 17,
    eta: 542,
    rss: 212_000_000,
  });
});
