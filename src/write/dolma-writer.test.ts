import { expect, test } from '@jest/globals';
import { toAttributesPath } from './dolma-writer.js';

test.each([
  ['v1/documents/a.jsonl.gz', 'v1/attributes/chaff/a.jsonl.gz'],
  ['documents/sub/a.jsonl', 'attributes/chaff/sub/a.jsonl'],
  ['clean.jsonl.gz', 'clean.attributes.jsonl.gz'],
  ['out/v1.2/clean', 'out/v1.2/clean.attributes'],
])('attributes of %s go to %s', (path, attributes) => {
  expect(toAttributesPath(path)).toBe(attributes);
});
