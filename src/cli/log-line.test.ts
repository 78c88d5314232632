import { expect, test } from '@jest/globals';
import { findLogFormat, inOneLine, toLogLine } from './log-line.js';

const TIME = new Date(Date.UTC(2026, 10, 24, 12));

test('people get words, machines one object in one line', () => {
  const entry = { level: 'warn', message: 'two\nlines', fields: { event: 'fault', offset: null } } as const;
  expect(toLogLine('text', entry, TIME)).toBe('chaff: two\nlines\n');
  expect(toLogLine('json', entry, TIME)).toBe(
    '{"time":"2026-11-24T12:00:00.000Z","level":"warn","message":"two\\nlines","event":"fault","offset":null}\n',
  );
});

test.each([
  [[], 'text'],
  [['--log-format', 'json'], 'json'],
  [['--log-format=json', 'x'], 'json'],
  [['--log-format'], 'text'],
  [['--log-format', 'json', '--log-format', 'text'], 'text'],
  [['--', '--log-format', 'json'], 'text'],
] as const)('%j ask for %s', (argv, format) => {
  expect(findLogFormat(argv)).toBe(format);
});

test('controls are shown, not obeyed', () => {
  const message = 'a\nb\x1b[31m\u2028\u0085ü漢';
  expect(inOneLine(message, 'text')).toBe('a\\nb\\u001b[31m\\u2028\\u0085ü漢');
  expect(inOneLine(message, 'json')).toBe(message);
});
