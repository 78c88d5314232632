import { describe, expect, test } from '@jest/globals';
import { createJsonWriter } from './value-json.js';

describe('a column of JSON', () => {
  const element = { name: 'raw', type: 'BYTE_ARRAY', converted_type: 'JSON' } as const;
  const write = createJsonWriter({ children: [], count: 1, element, path: ['raw'] });

  test('over several lines keeps its digits, in one line', () => {
    expect(write('{"n":\r\n 12345678901234567890,\n"text": "a\\nb"}')).toBe(
      '{"n":  12345678901234567890, "text": "a\\nb"}',
    );
  });

  test('stands as JSON however deep it is nested', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(write(`\n${deep}`)).toBe(` ${deep}`);
  });

  test('that holds none is a string', () => {
    expect(write('{"n":\n')).toBe('"{\\"n\\":\\n"');
  });
});
