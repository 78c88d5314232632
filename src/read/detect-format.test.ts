import { expect, test } from '@jest/globals';
import { detectFormat } from './detect-format.js';

test.each([
  ['{"a":1}\ntext', true, 'a.txt', 'jsonl'],
  ['\n \n{"a":1}', true, 'stdin', 'jsonl'],
  ['{"a":\n{"a":1}\n', true, 'stdin', 'jsonl'],
  ['{"a":"cut before the end of its li', false, 'stdin', 'jsonl'],
  ['{{Infobox}}\nProse.\n', true, 'stdin', 'text'],
  ['{\n  "a": 1\n}\n', true, 'stdin', 'json'],
  ['{\n  "a": 1\n}\n', true, 'a.json', 'json'],
  ['{ \r\n"a\\"b": 1', false, 'a.txt', 'json'],
  ['{\n  "a": 1\n}\n{"a":1}\n', true, 'a.json', 'json'],
  ['{"pages":[\n{"id":1,"text":"a"},\n{"id":2,"text":"b"}\n]}\n', true, 'a.json', 'json'],
  ['{"pages": [\n\n{"id":1,"text":"a"}\n]}\n', true, 'stdin', 'json'],
  ['{"n":1,"pages":[\n{"id":1,"text":"longer than the he', false, 'a.json', 'json'],
  ['{"text":"a",\n"sub":[\n{"text":"nested"}\n]\n}\n', true, 'stdin', 'json'],
  ['{\n"text":"a",\n"sub":[\n{"text":"nested"}\n]\n}\n', true, 'a.jsonl', 'json'],
  ['{"meta":{\n"n":1},\n"sub":\n{"text":"nested"}\n}\n', true, 'stdin', 'json'],
  ['{"id":1,"text":"abc\n{"id":2}\n{"id":3}\n', true, 'a.jsonl', 'jsonl'],
  ['{"id":1,"text":"abc [\n{"id":2}\n{"id":3}\n', true, 'a.jsonl', 'jsonl'],
  ['{"id":1,"tags":[\n{"id":2}\n{"id":3}\n', true, 'a.jsonl', 'jsonl'],
  ['{"id":1,"tags":[\n{"id":2}\n', true, 'a.jsonl', 'jsonl'],
  ['{"id":1,\n{"id":2}\n{"id":3}\n', true, 'a.jsonl', 'jsonl'],
  ['{"id":1,"meta":{\n{"id":2}\n{"id":3}\n', true, 'a.jsonl', 'jsonl'],
  ['{\n{"id":2}\n{"id":3}\n', true, 'a.jsonl', 'jsonl'],
  ['{\n  Prose in braces.\n}\n', true, 'a.txt', 'text'],
  ['[{"a":1}]', true, 'stdin', 'json'],
  ['\n[\n  {\n    "a": 1', false, 'a.txt', 'json'],
  ['[{}]', true, 'a.jsonl', 'json'],
  ['[{1}] is how he wrote it.', true, 'a.txt', 'text'],
  ['["a"]', true, 'a.json.gz', 'json'],
  ['[Verse 1]\n"Text."', true, 'a.txt', 'text'],
  ['[1]\n[2]\n', true, 'a.ndjson', 'jsonl'],
  ['[1]\n[2]\n', true, 'a.txt', 'text'],
  ['Prose.\n', true, 'a.jsonl', 'text'],
  ['oops\n{"a":1}\n', true, 'a.jsonl.gz', 'jsonl'],
  ['oops\n{"a":1}\n', true, 'a.ndjson.zst', 'jsonl'],
  ['oops\n{"a":1}\n', true, 'a.jsonl.zst.gz', 'jsonl'],
  ['oops\n{"a":1}\n', true, 'a.JSONL.XZ', 'jsonl'],
  ['oops\n{"a":1}\n', true, 'a.json.bz2', 'jsonl'],
  ['', true, 'a.txt', 'text'],
  ['\n\n', true, 'a.txt', 'text'],
  ['\n\n', true, 'a.jsonl', 'jsonl'],
])('%j, whole: %j, named %s: %4$s', (head, isWhole, name, format) => {
  expect(detectFormat(head, isWhole, name)).toBe(format);
});

test.each([
  ['WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n', 'stdin', 'warc'],
  ['WARC/1.1\ncontent-length: 0\n\n', 'stdin', 'warc'],
  ['WARC/1.0\r\nWARC-Target-URI: http://a.b/\r\n\r\nText.', 'stdin', 'text'],
  ['WARC/1.0 is a format.\nContent-Length: says how long.', 'stdin', 'text'],
  ['damaged', 'a.warc.zst', 'warc'],
  ['damaged', 'a.warc.wet.gz', 'warc'],
  ['a,b\n1,2\n', 'stdin', 'text'],
  ['a,b\n1,2\n', 'dir/a.CSV', 'csv'],
  ['a\tb\n1\t2\n', 'a.tsv.gz', 'tsv'],
  ['a\tb\n1\t2\n', 'a.tab', 'tsv'],
  ['{"a":1}\n', 'a.csv', 'jsonl'],
])('%j, named %s: %s', (head, name, format) => {
  expect(detectFormat(head, true, name)).toBe(format);
});

test('comments are no reason to look for long', () => {
  expect(detectFormat(`${'<!---->'.repeat(1000)}<html >`, true, 'a')).toBe('html');
  const started = performance.now();
  expect(detectFormat(`${'<!-- a - b -->\n'.repeat(10_000)}<p>`, true, 'a')).toBe('text');
  expect(performance.now() - started).toBeLessThan(1000);
});
