import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runInOrder } from './in-order.js';

async function* count(to: number): AsyncGenerator<number> {
  for (let n = 0; n < to; n++) yield n;
}

test('results come in the order of the tasks, whatever ends first, and no more are under way than may be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (waits, width) => {
      let underWay = 0;
      let most = 0;
      const start = async (task: number): Promise<number> => {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setTimeout(resolve, waits[task]));
        underWay--;
        return task * 2;
      };
      const seen: unknown[] = [];
      for await (const { task, result } of runInOrder(count(waits.length), start, { width })) seen.push([task, result]);
      expect(seen).toEqual(waits.map((_, n) => [n, 2 * n]));
      expect(most).toBeLessThanOrEqual(width);
    }),
    { numRuns: 30 },
  );
});

test('what is done does not wait for a task that is long in coming', async () => {
  let release: () => void = () => {};
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    yield 2;
  }
  const results = runInOrder(slow(), async (task) => task, { width: 4 });
  expect(await results.next()).toMatchObject({ value: { result: 1 } });
  release();
  expect(await results.next()).toMatchObject({ value: { result: 2 } });
});

test('a failure is thrown in its place, and the tasks are closed', async () => {
  let isClosed = false;
  async function* tasks(): AsyncGenerator<number> {
    try {
      yield* count(10);
    } finally {
      isClosed = true;
    }
  }
  const start = async (task: number): Promise<number> => {
    if (task === 2) throw new Error('the third');
    return task;
  };
  const seen: number[] = [];
  const all = async (): Promise<void> => {
    for await (const { result } of runInOrder(tasks(), start, { width: 8 })) seen.push(result);
  };
  await expect(all()).rejects.toThrow('the third');
  expect(seen).toEqual([0, 1]);
  expect(isClosed).toBe(true);
});
