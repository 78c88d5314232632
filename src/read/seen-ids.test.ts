import { expect, test } from '@jest/globals';
import { SeenIds } from './seen-ids.js';

test('knows what it has seen, up to a limit', () => {
  const ids = new SeenIds();
  expect(ids.isFull).toBe(false);
  let falseAlarms = 0;
  for (let id = 0; id < 1 << 20; id++) if (ids.hasSeen(`page-${id}`)) falseAlarms++;
  expect(falseAlarms).toBe(0);
  for (const id of ['page-0', 'page-1000', 'page-1048575']) expect(ids.hasSeen(id)).toBe(true);
  expect(ids.isFull).toBe(true);
  expect([ids.hasSeen('one more'), ids.hasSeen('one more')]).toEqual([false, false]);
});
