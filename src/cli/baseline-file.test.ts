import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { UsageError } from '../read/usage-error.js';
import { openFileSink } from '../write/sink.js';
import { FIRST_TOLERANCES, readBaseline, writeBaseline } from './baseline-file.js';

let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-baseline-'));
  path = join(folder, 'baseline.json');
});

afterAll(() => rmSync(folder, { recursive: true }));

const BASELINE = {
  facts: { version: '1.2.3', model: null, rules: null, flags: { split: 'file', 'id-key': 'id' } },
  documents: 12,
  figures: new Map([
    ['tails/a "quoted" tail / with a slash', 0.25],
    ['flags/empty', 0.5],
    ['characters/teaser', 0.125],
    ['characters/nav', 0.25],
    ['kept_share', 0.625],
  ]),
  written: FIRST_TOLERANCES,
};

test('is written in a fixed order, a line a figure, and read back', async () => {
  await writeBaseline(await openFileSink(path), BASELINE);
  const written = readFileSync(path, 'utf8');
  expect(written.split('\n').slice(-8)).toEqual([
    '    "kept_share": 0.625,',
    '    "characters/nav": 0.25,',
    '    "characters/teaser": 0.125,',
    '    "flags/empty": 0.5,',
    '    "tails/a \\"quoted\\" tail / with a slash": 0.25',
    '  }',
    '}',
    '',
  ]);
  const read = readBaseline(path);
  expect(read).toMatchObject({ facts: BASELINE.facts, documents: 12, written: FIRST_TOLERANCES });
  expect(new Map(read.figures)).toEqual(BASELINE.figures);
  expect(read.tolerances.minDocuments).toBe(FIRST_TOLERANCES.min_documents);
  expect(read.tolerances.shares.get('kept_share')).toBe(FIRST_TOLERANCES.kept_share);
  await writeBaseline(await openFileSink(path), read);
  expect(readFileSync(path, 'utf8')).toBe(written);
});

const file = (changes: object) =>
  JSON.stringify({
    chaff: '1',
    model: null,
    rules: null,
    flags: {},
    documents: 1,
    tolerances: {},
    figures: {},
    ...changes,
  });

test('may have tolerances for a few figures only', () => {
  writeFileSync(path, file({ tolerances: { 'characters/nav': 0.5, 'tails/the end': 1 } }));
  const { tolerances, written } = readBaseline(path);
  expect([...tolerances.shares.keys()]).toEqual(Object.keys(written));
  expect(tolerances.minDocuments).toBe(3);
});

test('that is nested thousands deep is refused in words', () => {
  for (const deep of ['['.repeat(20_000) + ']'.repeat(20_000), `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`]) {
    writeFileSync(path, `{"documents":${deep}}`);
    expect(() => readBaseline(path)).toThrow(/baseline\.json: found lists or objects more than 100 deep/);
  }
});

test.each([
  [
    '{\n  "chaff": "1",\n}',
    /baseline\.json: found no JSON \(line 3, column 1: found "}", expected a key in double quotes\)/,
  ],
  ['[]', /found \[\] for the file, expected an object such as --update writes/],
  ['{"f1": 0.9}', /found nothing for tolerances, expected an object/],
  [file({ figures: 7 }), /found 7 for figures, expected an object/],
  [file({ chaff: 1 }), /found 1 for chaff, expected a string/],
  [file({ flags: { split: 1 } }), /found 1 for flags\.split, expected a string/],
  [file({ documents: 0.5 }), /found 0\.5 for documents, expected a whole number of documents/],
  [file({ tolerances: { min_documents: 0 } }), /found 0 for tolerances\.min_documents, expected a whole number/],
  [file({ tolerances: { kept_shar: 0.1 } }), /"kept_shar" under tolerances \(did you mean kept_share\?\), expected/],
  [file({ tolerances: { characters: 2 } }), /found 2 for tolerances\.characters, expected a number from 0 to 1/],
  [file({ tolerances: { 'charakters/nav': 0.1 } }), /"charakters\/nav" under tolerances \(did you mean characters\?\)/],
  [file({ tolerances: { 'characters/navv': 0.1 } }), /"characters\/navv" under tolerances \(did you mean nav\?\)/],
  [
    file({ figures: { 'flags/emty': 0.1 } }),
    /"flags\/emty" under figures \(did you mean empty\?\), expected flags\/ with/,
  ],
  [file({ figures: { characters: 0.1 } }), /"characters" under figures/],
  [file({ figures: { kept_share: null } }), /found null for figures\.kept_share, expected a number from 0 to 1/],
])('%s is refused', (json, message) => {
  writeFileSync(path, json);
  expect(() => readBaseline(path)).toThrow(UsageError);
  expect(() => readBaseline(path)).toThrow(message);
});
