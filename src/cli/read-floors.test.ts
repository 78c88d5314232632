import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { UsageError } from '../read/usage-error.js';
import { readFloors } from './read-floors.js';

let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-floors-'));
  path = join(folder, 'floors.json');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('figures, and figures for values', () => {
  writeFileSync(path, '{"f1": 0.9, "recall": 1, "by": {"article": {"shingle_f1": 0, "precision": 0.5}, "2024": {}}}');
  const { all, by } = readFloors(path);
  expect([...all]).toEqual([
    ['f1', 0.9],
    ['recall', 1],
  ]);
  expect([...(by.get('article') ?? [])]).toEqual([
    ['shingle_f1', 0],
    ['precision', 0.5],
  ]);
  expect(by.get('2024')?.size).toBe(0);
});

test.each([
  [
    '{"f2": 1}',
    /floors\.json: found "f2" \(did you mean f1\?\), expected keys among precision, recall, f1, shingle_f1, by$/,
  ],
  ['{"bye": {}}', /found "bye" \(did you mean by\?\)/],
  ['{"speed": 1}', /found "speed", expected keys among/],
  ['{"by": {"post": {"recal": 1}}}', /found "recal" under by\.post \(did you mean recall\?\), expected .*shingle_f1$/],
  ['{"by": {"post": {"by": {}}}}', /found "by" under by\.post/],
  ['{"by": {"post": 0.9}}', /found 0\.9 for by\.post, expected an object of figures/],
  ['{"by": [1]}', /found \[1\] for by, expected an object of figures/],
  ['{"f1": 93}', /found 93 for f1, expected a number from 0 to 1/],
  ['{"f1": "0.9"}', /found "0\.9" for f1, expected a number/],
  ['{"f1": null}', /found null for f1, expected a number/],
  ['0.9', /found 0\.9, expected an object of figures/],
  ['{\n  "f1": 0.9', /floors\.json: found no JSON \(line 2, column 12: found the end, expected "," or "}"\)/],
  ['{"f1": 0.9]', /found no JSON \(line 1, column 11: found "]", expected "," or "}"\)/],
])('%s is refused', (json, message) => {
  writeFileSync(path, json);
  expect(() => readFloors(path)).toThrow(UsageError);
  expect(() => readFloors(path)).toThrow(message);
});

test('a file that is not there is refused', () => {
  expect(() => readFloors(join(folder, 'none.json'))).toThrow(
    /none\.json: found no such file, expected a readable file/,
  );
});
