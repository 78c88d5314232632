import { expect, test } from '@jest/globals';
import { CallTimeoutError, callWithin } from './call-within.js';

test('gives what the call gives, and throws what it throws', () => {
  expect(callWithin(1000, () => ({ a: 1 }))).toEqual({ a: 1 });
  expect(callWithin(1000, () => undefined)).toBeUndefined();
  expect(() => callWithin(1000, () => callWithin(1000, () => JSON.parse('{')))).toThrow(SyntaxError);
});

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a pattern', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
])('%s without an end is ended', (_, call) => {
  expect(() => callWithin(50, call)).toThrow(CallTimeoutError);
});
