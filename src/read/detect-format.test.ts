import { expect, test } from '@jest/globals';
import { detectFormat } from './detect-format.js';

test.each([
  ['{"a":1}\ntext', true, 'a.txt', 'jsonl'],
  ['\n \n{"a":1}', true, 'stdin', 'jsonl'],
  ['{"a":\n{"a":1}\n', true, 'stdin', 'jsonl'],
  ['{"a":"cut before the end of its li', false, 'stdin', 'jsonl'],
  ['{{Infobox}}\nProse.\n', true, 'stdin', 'text'],
  ['{\n  "a": 1\n}\n', true, 'stdin', 'text'],
  ['{\n  "a": 1\n}\n', true, 'a.json', 'jsonl'],
  ['[1]\n[2]\n', true, 'a.ndjson', 'jsonl'],
  ['[1]\n[2]\n', true, 'a.txt', 'text'],
  ['Prose.\n', true, 'a.jsonl', 'text'],
  ['oops\n{"a":1}\n', true, 'a.jsonl.gz', 'jsonl'],
  ['oops\n{"a":1}\n', true, 'a.ndjson.zst', 'jsonl'],
  ['oops\n{"a":1}\n', true, 'a.jsonl.zst.gz', 'jsonl'],
  ['oops\n{"a":1}\n', true, 'a.JSONL.XZ', 'jsonl'],
  ['oops\n{"a":1}\n', true, 'a.json.bz2', 'jsonl'],
  ['', true, 'a.txt', 'text'],
])('%j, whole: %j, named %s: %4$s', (head, isWhole, name, format) => {
  expect(detectFormat(head, isWhole, name)).toBe(format);
});
