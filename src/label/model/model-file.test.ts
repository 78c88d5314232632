import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ask, handForest, handModel, handPieces } from '../../dev/hand-model.js';
import { readModel, writeModel } from './model-file.js';

const MODEL = handModel(handForest([ask('date', 1, -1), 0.5], 0.25), handForest([ask('url', 2, -2)]));
const BYTES = Buffer.from(writeModel(MODEL));
const MAGIC_BYTES = 'chaff-model-1\n'.length;

test('what was written is read', () => {
  expect(readModel(BYTES)).toEqual(MODEL);
  expect(readModel(writeModel(handModel(null)))).toEqual(handModel(null));
  const adapted = handModel(MODEL.first, MODEL.second, handForest([ask('bar', 3, -3)]));
  expect(readModel(writeModel(adapted))).toEqual(adapted);
  const withPieces = { ...adapted, pieces: handPieces(handForest([ask('bar', 1, 2)]), handForest([3])) };
  expect(readModel(writeModel(withPieces))).toEqual(withPieces);
});

test('the shipped model is written as it was read', () => {
  const bytes = writeModel(readModel(readFileSync('model/labeler.bin')));
  expect(Buffer.compare(writeModel(readModel(bytes)), bytes)).toBe(0);
});

test('a model of before there were pieces has none', () => {
  const head = Buffer.from(BYTES.subarray(MAGIC_BYTES + 4))
    .toString('latin1')
    .replace(',"pieces":null}', '}              ');
  const bytes = Buffer.concat([BYTES.subarray(0, MAGIC_BYTES + 4), Buffer.from(head, 'latin1')]);
  expect(readModel(bytes)).toEqual(MODEL);
});

test('the bytes may lie anywhere in their buffer', () => {
  expect(readModel(Buffer.concat([Buffer.from('x'), BYTES]).subarray(1))).toEqual(MODEL);
});

test.each([
  ['no bytes', Buffer.alloc(0), 'not a model: found "", expected "chaff-model-1\\n"'],
  ['another file', Buffer.from('PNG and so forth'), 'not a model: found "PNG and so for", expected "chaff-model-1\\n"'],
  ['another version', Buffer.from('chaff-model-2\n{}'), 'found "chaff-model-2\\n", expected "chaff-model-1\\n"'],
  ['only its mark', BYTES.subarray(0, MAGIC_BYTES), 'a model cut short: found 14 bytes, expected at least 18'],
  ['half a head', BYTES.subarray(0, 30), /cut short: found 30 bytes, expected at least \d{3}$/],
  ['half its numbers', BYTES.subarray(0, 9999), /cut short: found 9999 bytes, expected at least \d+$/],
  [
    'its last byte missing',
    BYTES.subarray(0, -1),
    `found ${BYTES.length - 1} bytes, expected at least ${BYTES.length}`,
  ],
  [
    'bytes behind it',
    Buffer.concat([BYTES, Buffer.from('ab')]),
    `found ${BYTES.length + 2} bytes, expected ${BYTES.length}`,
  ],
  [
    'a head that is no JSON',
    Buffer.concat([BYTES.subarray(0, MAGIC_BYTES), Buffer.from('\x05\0\0\0what?')]),
    'a model with a broken head: found "what?", expected a JSON object',
  ],
])('%s is refused with what was found and expected', (_, bytes, message) => {
  expect(() => readModel(bytes)).toThrow(message);
});
